/// The reference of a row: its own number, or a part of the recommendation above it.
struct TrackerReference: Sendable, Hashable {
    /// "R01" for a bare number, else as written.
    var number: String
    /// As written, without brackets and full stops.
    var written: String
    /// It is a part of the recommendation before it: "Ai)", "1.2", "a)".
    var isPart: Bool

    /// Nil where the words are no reference. `parent` is the recommendation that is open, as written.
    init?(_ text: String, after parent: String?) {
        let text = text.trimmed
        guard !text.isEmpty, text.utf8.count <= 40, text.words.count <= 4 else { return nil }
        let bare = text.trimmed { ".:)(*".unicodeScalars.contains($0) || $0.isSpace }
        guard bare.unicodeScalars.contains(where: { $0.isDigit }) || Self.isLetters(bare) else { return nil }
        written = bare
        if let parent, Self.isPart(bare, of: parent) {
            number = bare
            isPart = true
            return
        }
        isPart = false
        guard let row = Self.figure(bare) else {
            if Self.isLetters(bare) {
                number = bare
                return
            }
            // "A.1", "SR (25/26) 01", "2023-4": a code, and no date or sentence.
            guard Self.isCode(text) else { return nil }
            number = text.trimmed { ".:".unicodeScalars.contains($0) || $0.isSpace }
            return
        }
        number = RowStart.number(row)
    }

    /// "3", "R3", "Rec 3", "Recommendation 3", "No. 3".
    private static func figure(_ text: String) -> Int? {
        let folded = text.folded
        let names = ["recommendation no", "recommendation", "rec no", "rec", "no", "r", "#"]
        let name = names.first { folded.hasPrefix($0) } ?? ""
        let rest = folded.dropFirst(name.count).trimmed { ".:- #".unicodeScalars.contains($0) }
        guard !rest.isEmpty, rest.utf8.count <= 6, rest.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(rest),
            value > 0
        else { return nil }
        return value
    }

    private static func isLetters(_ text: String) -> Bool {
        text.utf8.count <= 4 && text.utf8.allSatisfy { (0x41...0x5A).contains($0 & ~0x20) }
            && (text.utf8.count == 1 || roman(text) || text.dropFirst().allSatisfy { "ivx".contains($0) })
    }

    private static func roman(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.count <= 5 && text.folded.allSatisfy { "ivx".contains($0) }
    }

    /// What stands before the reference of a row in the same cell: "1. That …", "R2: …", "A) …".
    static func leading(_ text: String, after parent: String?) -> (TrackerReference, rest: String)? {
        let words = text.words.prefix(3)
        for count in 1...2 where words.count > count {
            guard let last = words.dropFirst(count - 1).first else { continue }
            let head = text[..<last.endIndex].trimmed
            let name = words[0].folded.trimmed { ".:".unicodeScalars.contains($0) }
            let isNamed =
                ["recommendation", "rec", "r"].contains(name)
                || (name.hasPrefix("r") && name.dropFirst().allSatisfy(\.isNumber) && name.count > 1)
            guard isNamed || (count == 1 && last.last.map { ".):".contains($0) } ?? false),
                head.contains(where: \.isNumber) || head.hasSuffix(")"),
                let reference = TrackerReference(head, after: parent),
                reference.isPart || figure(reference.written) != nil || isLetters(reference.written)
            else { continue }
            return (reference, text[last.endIndex...].trimmed { $0.isSpace || $0.isDash || $0 == ":" })
        }
        return nil
    }

    /// "23 HRP 02" of "23 HRP 02 Payroll": a code of figures and short capitals, and the words behind it.
    static func code(_ text: String) -> (code: String, rest: String)? {
        let words = text.words
        guard words.count <= 12, let last = words.prefix(4).lastIndex(where: { $0.contains(where: \.isNumber) }),
            last + 1 < words.count, words[last + 1].first?.isLetter ?? false,
            words[...last].allSatisfy({ word in
                word.contains(where: \.isNumber)
                    || word.utf8.count <= 5 && word.allSatisfy { $0.isUppercase || "/-.".contains($0) }
            })
        else { return nil }
        let code = text[..<words[last].endIndex].trimmed { ".:".unicodeScalars.contains($0) || $0.isSpace }
        guard code.contains(where: \.isLetter), code.utf8.count <= 24, !Targets.isAboutDates(code) else { return nil }
        return (code, text[words[last].endIndex...].trimmed { $0.isDash || $0.isSpace || $0 == ":" })
    }

    /// The label begins with the parent's and goes on with a letter, a Roman figure or a number, or is a letter
    /// or a Roman figure of its own below a numbered parent.
    private static func isPart(_ label: String, of parent: String) -> Bool {
        let (label, parent) = (label.folded, parent.folded)
        if label == parent { return false }
        for base in [parent, figure(parent).map(String.init), figure(parent).map { RowStart.number($0).folded }].compactMap({
            $0
        }) where label.hasPrefix(base) {
            let isParted = label.dropFirst(base.utf8.count).first.map { ".( -".contains($0) } ?? false
            let tail = label.dropFirst(base.utf8.count).trimmed { ".()- ".unicodeScalars.contains($0) }
            if roman(tail) { return true }
            if tail.utf8.count == 1, tail.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
                return base.last?.isNumber ?? false || isParted
            }
            let figures =
                tail.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") } && !tail.isEmpty
                && tail.utf8.count <= 4
            if figures, isParted || !(base.last?.isNumber ?? false) { return true }
        }
        guard parent.contains(where: \.isNumber) else { return roman(label) && !isSuccessor(label, of: parent) }
        return isLetters(label)
    }

    private static func isSuccessor(_ label: String, of parent: String) -> Bool {
        guard let a = parent.utf8.last, let b = label.utf8.last, label.utf8.count == 1, parent.utf8.count == 1 else {
            return false
        }
        return b == a + 1
    }

    private static func isCode(_ text: String) -> Bool {
        let words = text.words
        guard words.count <= 3, text.utf8.count <= 24, !Targets.isAboutDates(text) else { return false }
        return words.allSatisfy { word in
            word.contains(where: \.isNumber) || word.utf8.count <= 5 || word.contains("/") || word.contains("-")
        } && text.contains(where: \.isNumber)
    }
}
