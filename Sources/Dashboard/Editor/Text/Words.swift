/// Words as Ctrl-Left, Ctrl-Right and a double click take them.
extension TextBuffer {
    private enum Kind { case blank, lineEnd, word, mark }

    private static func kind(of character: Character) -> Kind {
        if character == "\n" { return .lineEnd }
        if character.isWhitespace { return .blank }
        if character.isLetter || character.isNumber || character == "'" || character == "’" { return .word }
        // Combining marks that stand alone, emoji and symbols are marks, like punctuation.
        return .mark
    }

    /// Over the word or the punctuation at the offset and the blanks after it, to where the next begins. The end of a
    /// paragraph is a stop of its own.
    func wordStart(after offset: Int) -> Int {
        var reach = 256
        while true {
            let end = min(count, scalarStart(atOrAfter: offset + reach))
            var place = offset
            var first: Kind?
            var inBlanks = false
            for character in text(in: offset..<end) {
                let kind = Self.kind(of: character)
                guard let begun = first else {
                    first = kind
                    place += character.utf8.count
                    inBlanks = kind == .blank
                    if kind == .lineEnd { return place }
                    continue
                }
                if kind == .blank { inBlanks = true } else if inBlanks || kind != begun { break }
                place += character.utf8.count
            }
            if place < end || end == count { return boundary(atOrAfter: place) }
            reach *= 4
        }
    }

    /// Back over blanks and the word or the punctuation before them, to where that begins.
    func wordStart(before offset: Int) -> Int {
        var reach = 256
        while true {
            let start = boundary(atOrBefore: max(0, offset - reach))
            var place = offset
            var begun: Kind?
            for character in text(in: start..<offset).reversed() {
                let kind = Self.kind(of: character)
                if kind == .lineEnd {
                    if place == offset { place -= 1 }
                    return place
                }
                if let begun, kind != begun { break }
                if kind != .blank { begun = kind }
                place -= character.utf8.count
            }
            if place > start || start == 0 { return place }
            reach *= 4
        }
    }

    /// The word, the punctuation or the blanks in which the offset lies; empty at the end of a paragraph.
    func word(at offset: Int) -> Range<Int> {
        let paragraph = paragraph(containing: offset)
        guard offset < paragraph.upperBound else { return offset..<offset }
        let here = cluster(containing: offset)
        guard let kind = text(in: here).first.map(Self.kind(of:)) else { return here }
        var reach = 256
        while true {
            let low = boundary(atOrBefore: max(paragraph.lowerBound, here.lowerBound - reach))
            let high = min(paragraph.upperBound, boundary(atOrAfter: here.upperBound + reach))
            let start = text(in: low..<here.lowerBound).reversed().prefix { Self.kind(of: $0) == kind }
                .reduce(here.lowerBound) { $0 - $1.utf8.count }
            let end = text(in: here.upperBound..<high).prefix { Self.kind(of: $0) == kind }
                .reduce(here.upperBound) { $0 + $1.utf8.count }
            if (start > low || low == paragraph.lowerBound) && (end < high || high == paragraph.upperBound) {
                return start..<end
            }
            reach *= 4
        }
    }
}
