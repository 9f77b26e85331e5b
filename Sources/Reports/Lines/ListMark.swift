/// The mark that begins an item of a list: "- ", "a)", "(iv)", "1.", or several letters in one, "a) – d)".
struct ListMark: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// By the look of the bullet, since levels are often told by it alone.
        case bullet(Bullet)
        /// One letter, or the letters that share an account.
        case letters([String])
        /// "ii" and longer; a single i, v or x comes as a letter.
        case roman
        case number
    }
    enum Bullet: Sendable, Hashable { case dash, disc, hollow, square, arrow }
    enum Style: Sendable, Hashable {
        /// "a)"
        case bracket
        /// "(a)"
        case brackets
        /// "a."
        case dot
    }

    var kind: Kind
    var style: Style
    /// As it is written in the text we keep: "- ", "a. ", "iv) ".
    var written: String
    /// Columns of space before it.
    var indent: Int
    /// A bullet stood before the letter.
    var isBulleted = false

    /// A letter or a figure, not a bullet alone.
    var isLabel: Bool { if case .bullet = kind { false } else { true } }

    /// "a", "iv", "1": without brackets or full stop.
    var label: String { written.lowercased().filter { $0.isLetter || $0.isNumber } }

    /// The letters, lower case; empty for other kinds.
    var letters: [String] { if case .letters(let letters) = kind { letters } else { [] } }
}

extension ListMark {
    /// The mark at the start of the line, and the text after it; nil where there is none.
    static func parse(_ line: String) -> (mark: ListMark, rest: String)? {
        guard mayBegin(line) else { return nil }
        var scanner = MarkScanner(line)
        let indent = scanner.skipSpace()
        guard let first = scanner.peek else { return nil }
        if let bullet = Bullet(first), scanner.bulletHasRoom(first) {
            scanner.advance()
            _ = scanner.skipSpace()
            if var inner = lettered(&scanner, indent: indent) {
                inner.isBulleted = true
                return (inner, scanner.rest)
            }
            let mark = ListMark(kind: .bullet(bullet), style: .dot, written: "- ", indent: indent)
            return (mark, scanner.rest)
        }
        guard let mark = lettered(&scanner, indent: indent) else { return nil }
        return (mark, scanner.rest)
    }

    /// "1." alone on its line, with its text on the next.
    static func loneNumber(_ text: String) -> ListMark? {
        guard text.utf8.count <= 3, text.hasSuffix("."), let number = Int(text.dropLast()), number > 0 else { return nil }
        return ListMark(kind: .number, style: .dot, written: text + " ", indent: 0)
    }

    /// False for a line that begins with a word: most of them.
    private static func mayBegin(_ line: String) -> Bool {
        var first: UInt8 = 0
        for byte in line.utf8 {
            if first == 0 {
                if byte != 0x20, byte != 9 { first = byte | 0x20 }
                guard first == 0 || (0x61...0x7A).contains(first) else { return true }
            } else {
                let isWord = (0x61...0x7A).contains(byte | 0x20)
                return !isWord || ("ivx".utf8.contains(first) && "ivx".utf8.contains(byte | 0x20))
            }
        }
        return first != 0
    }

    /// "a)", "(a)", "a.", "ii)", "1.", "e) and f)", "a – d)"; the scanner stands behind it when there is one.
    private static func lettered(_ scanner: inout MarkScanner, indent: Int) -> ListMark? {
        let start = scanner.position
        guard let one = scanner.label() else {
            scanner.position = start
            guard let letters = scanner.sharedLabel() else {
                // "- a venue": the article is no label, and stays with its words.
                scanner.position = start
                return nil
            }
            return ListMark(
                kind: .letters(letters), style: .bracket, written: letters.joined(separator: ", ") + ") ", indent: indent)
        }
        if one.kind == .letter {
            let letters = scanner.furtherLetters(after: one.text, style: one.style)
            if letters.count > 1 {
                return ListMark(
                    kind: .letters(letters), style: one.style, written: letters.joined(separator: ", ") + ") ",
                    indent: indent)
            }
        }
        let written =
            switch one.style {
            case .bracket: one.text + ") "
            case .brackets: "(" + one.text + ") "
            case .dot: one.text + ". "
            }
        let kind: Kind =
            switch one.kind {
            case .letter: .letters([one.text.lowercased()])
            case .roman: .roman
            case .number: .number
            }
        return ListMark(kind: kind, style: one.style, written: written, indent: indent)
    }
}

extension ListMark.Bullet {
    init?(_ scalar: Unicode.Scalar) {
        switch scalar {
        case _ where scalar.isDash: self = .dash
        case "•", "●", "·", "*", "\u{F0B7}", "∙", "‣": self = .disc
        case "o", "◦", "○": self = .hollow
        case "▪", "■", "□", "\u{F0A7}", "◾": self = .square
        case "➢", "►", "→", "\u{F0D8}", "✓", "\u{F0FC}", "❖": self = .arrow
        default: return nil
        }
    }
}
