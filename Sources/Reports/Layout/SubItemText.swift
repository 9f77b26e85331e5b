import Scrutiny

/// A recommendation's text parted into its opening, its lettered sub-items and its closing text, whether
/// they stand on lines of their own or run together on one.
struct SubItemText {
    private(set) var opening = ""
    private(set) var subItems: [SubItem] = []
    private(set) var closing = ""

    /// `evidence` is what stands beneath: its letters tell those that the text has from abbreviations.
    init(_ lines: [Line], joining: LineJoining, evidence: [Line] = []) {
        let marks = Self.marks(in: lines, evidence: evidence)
        var text = AccountText(joining: joining)
        var letters: [String] = []
        var parts: [[AccountText.Block]] = []
        var next = 0
        for (index, line) in lines.enumerated() {
            var from = 0
            let count = line.text.unicodeScalars.count
            func piece(_ range: Range<Int>) -> Line {
                var piece = line
                piece.text = String(line.text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count))
                piece.column += range.lowerBound
                if range.lowerBound > 0 {
                    piece.isParted = false
                    piece.startsPage = false
                }
                return piece
            }
            while next < marks.count, marks[next].line == index {
                let mark = marks[next]
                if mark.start > from, !piece(from..<mark.start).isBlank { text.add(piece(from..<mark.start)) }
                parts.append(text.blocks)
                text = AccountText(joining: joining)
                letters.append(mark.letter)
                from = mark.end
                next += 1
            }
            if from < count || line.isBlank { text.add(from == 0 ? line : piece(from..<count)) }
        }
        parts.append(text.blocks)
        opening = AccountText.text(of: parts[0])
        for (index, letter) in letters.enumerated() {
            var blocks = parts[index + 1]
            if index == letters.count - 1, let end = Self.endOfItem(blocks) {
                closing = AccountText.text(of: blocks[end...])
                blocks.removeSubrange(end...)
            }
            subItems.append(SubItem(letter: letter, text: AccountText.text(of: blocks)))
        }
    }

    /// After the last sub-item, a paragraph that is no item of a list begins the closing text.
    private static func endOfItem(_ blocks: [AccountText.Block]) -> Int? {
        blocks.indices.dropFirst().first { if case .paragraph = blocks[$0] { true } else { false } }
    }

    /// Each of the letters begins a line of the evidence in the same way.
    private static func isReported(_ sequence: [Mark], _ evidence: [Line]) -> Bool {
        guard sequence.count > 1 else { return false }
        var missing = Set(sequence.map(\.letter))
        for line in evidence where !missing.isEmpty {
            if let (mark, _) = EvidenceMark.parse(line.text), mark.style == .dot { missing.subtract(mark.letters) }
        }
        return missing.isEmpty
    }

    private struct Mark {
        var line: Int
        /// Scalars of the line.
        var start: Int
        var end: Int
        var letter: String
        /// At the start of a line, or where a sentence or a clause ended before it.
        var isClear: Bool
    }

    /// The marks a), b), c) … in their order, of the style that reaches furthest.
    private static func marks(in lines: [Line], evidence: [Line]) -> [Mark] {
        var candidates: [ListMark.Style: [Mark]] = [:]
        for (index, line) in lines.enumerated() {
            let scalars = Array(line.text.unicodeScalars)
            for position in scalars.indices where scalars[position] == ")" || scalars[position] == "." {
                if let (style, mark) = mark(in: scalars, closing: position, line: index) {
                    candidates[style, default: []].append(mark)
                }
            }
        }
        let styles: [ListMark.Style] = [.bracket, .brackets, .dot]
        var best: [Mark] = []
        for style in styles {
            let sequence = sequence(candidates[style] ?? [], style: style, evidence: evidence)
            if sequence.count > best.count { best = sequence }
        }
        return best.isEmpty ? romans(in: lines) : best
    }

    /// i), ii), iii) … where a recommendation has no letters: its parts are numbered so. Each must be clear, and there must
    /// be two at least.
    private static func romans(in lines: [Line]) -> [Mark] {
        var found: [ListMark.Style: [Mark]] = [:]
        for (index, line) in lines.enumerated() {
            let scalars = Array(line.text.unicodeScalars)
            for close in scalars.indices where scalars[close] == ")" || scalars[close] == "." {
                var start = close
                while start > 0, "ivx".unicodeScalars.contains(scalars[start - 1]) { start -= 1 }
                guard start < close, close - start <= 5 else { continue }
                let label = String(String.UnicodeScalarView(scalars[start..<close]))
                var style = scalars[close] == "." ? ListMark.Style.dot : .bracket
                if style == .bracket, start > 0, scalars[start - 1] == "(" {
                    start -= 1
                    style = .brackets
                }
                guard let mark = mark(label, scalars, start..<close, line: index, mustBegin: style == .dot) else { continue }
                found[style, default: []].append(mark)
            }
        }
        let runs = found.values.map { marks in
            marks.reduce(into: [Mark]()) { run, mark in
                if run.count < romanFigures.count, mark.letter == romanFigures[run.count] { run.append(mark) }
            }
        }
        guard let best = runs.max(by: { $0.count < $1.count }), best.count >= 2 else { return [] }
        return best
    }

    static let romanFigures = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    ]

    /// Nil where the mark stands within a sentence.
    private static func mark(_ label: String, _ scalars: [Unicode.Scalar], _ range: Range<Int>, line: Int, mustBegin: Bool)
        -> Mark?
    {
        let before = scalars[..<range.lowerBound].lastIndex { !$0.isSpace }
        guard
            before.map({
                range.lowerBound - $0 > 1 && !mustBegin && ";:.,–-".unicodeScalars.contains(scalars[$0])
                    || endsInJoint(scalars[...$0]) && !mustBegin
            }) ?? true
        else { return nil }
        var end = range.upperBound + 1
        guard end >= scalars.count || scalars[end].isSpace else { return nil }
        while end < scalars.count, scalars[end].isSpace { end += 1 }
        return Mark(line: line, start: range.lowerBound, end: end, letter: label, isClear: true)
    }

    private static func endsInJoint(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let last = String(String.UnicodeScalarView(scalars.suffix(4))).words.last ?? ""
        return last == "and" || last == "or" || last == "to"
    }

    private static func mark(in scalars: [Unicode.Scalar], closing: Int, line: Int) -> (ListMark.Style, Mark)? {
        guard closing > 0 else { return nil }
        let letter = scalars[closing - 1]
        guard letter.isASCII, letter.properties.isAlphabetic else { return nil }
        var start = closing - 1
        var style = ListMark.Style.bracket
        if scalars[closing] == "." {
            guard letter.properties.isLowercase else { return nil }
            style = .dot
        } else if start > 0, scalars[start - 1] == "(" {
            start -= 1
            style = .brackets
        }
        guard start == 0 || scalars[start - 1].isSpace else { return nil }
        var end = closing + 1
        if style == .dot, end < scalars.count, !scalars[end].isSpace { return nil }
        while end < scalars.count, scalars[end].isSpace { end += 1 }
        // A bullet before the letter belongs to the mark.
        var before = start - 1
        while before >= 0, scalars[before].isSpace { before -= 1 }
        var isClear = before < 0
        if before >= 0, ListMark.Bullet(scalars[before]) != nil, scalars[..<before].allSatisfy({ $0.isSpace }) {
            start = before
            isClear = true
        }
        if !isClear {
            isClear = ";:.,–-".unicodeScalars.contains(scalars[before])
            for word in ["and", "or", "To", "to"] where before + 1 >= word.count {
                let from = before + 1 - word.count
                if scalars[from...before].elementsEqual(word.unicodeScalars), from == 0 || scalars[from - 1].isSpace {
                    isClear = true
                }
            }
        }
        return (style, Mark(line: line, start: start, end: end, letter: String(letter).lowercased(), isClear: isClear))
    }

    /// From the candidates, a), then the next b), and so on. One letter alone is a sub-item only at the
    /// start of a line.
    private static func sequence(_ candidates: [Mark], style: ListMark.Style, evidence: [Line]) -> [Mark] {
        var sequence: [Mark] = []
        var from = 0
        for value in UInt8(ascii: "a")...UInt8(ascii: "z") {
            let letter = String(UnicodeScalar(value))
            let later = candidates[from...]
            guard
                let index = later.firstIndex(where: { $0.letter == letter && $0.isClear })
                    ?? later.firstIndex(where: { $0.letter == letter })
            else { break }
            sequence.append(candidates[index])
            from = index + 1
        }
        if sequence.count == 1, !sequence[0].isClear || sequence[0].start > 4 { return [] }
        // "a." within a line may be an abbreviation; three in their order after a colon are a list, and so are two of which
        // the evidence speaks.
        if style == .dot, sequence.contains(where: { $0.start > 4 }), sequence.count < 3 || !sequence[0].isClear,
            !isReported(sequence, evidence)
        {
            return []
        }
        return sequence
    }
}
