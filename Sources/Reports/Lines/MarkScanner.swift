/// Walks the first signs of a line. It never looks further than a mark can be long.
struct MarkScanner {
    private var scalars: [Unicode.Scalar]
    private let line: String
    var position = 0

    enum LabelKind { case letter, roman, number }

    private static let reach = 64

    init(_ line: String) {
        self.line = line
        scalars = Array(self.line.unicodeScalars.prefix(Self.reach))
    }

    var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }
    private func peek(_ offset: Int) -> Unicode.Scalar? {
        position + offset < scalars.count ? scalars[position + offset] : nil
    }

    mutating func advance() { position += 1 }

    /// The line from here on, without leading space.
    var rest: String { String(line.unicodeScalars.dropFirst(position)).trimmed }

    /// Skips space; a tab counts to the next multiple of four.
    mutating func skipSpace() -> Int {
        var columns = 0
        while let scalar = peek, scalar.isSpace {
            columns += scalar == "\t" ? 4 - columns % 4 : 1
            position += 1
        }
        return columns
    }

    /// A dash or an "o" is a bullet only with space behind it; "-5" and "or" are none.
    func bulletHasRoom(_ scalar: Unicode.Scalar) -> Bool {
        guard let next = peek(1) else { return scalar != "o" }
        return next.isSpace || !(scalar.isDash || scalar == "o" || scalar == "*" || scalar == "·")
    }

    /// One label with its brackets or its full stop.
    mutating func label() -> (text: String, kind: LabelKind, style: ListMark.Style)? {
        let start = position
        let opens = peek == "("
        if opens { position += 1 }
        var text = ""
        while let scalar = peek, text.unicodeScalars.count < 6, scalar.isASCII,
            scalar.properties.isAlphabetic || scalar.isDigit
        {
            text.unicodeScalars.append(scalar)
            position += 1
        }
        // "1.1" is a number too.
        while !text.isEmpty, text.unicodeScalars.allSatisfy({ $0.isDigit || $0 == "." }), peek == ".",
            let next = peek(1), next.isDigit, text.unicodeScalars.count < 8
        {
            text.unicodeScalars.append(".")
            text.unicodeScalars.append(next)
            position += 2
        }
        guard !text.isEmpty, let kind = Self.kind(of: text), let close = peek else { position = start; return nil }
        if close == ")" {
            position += 1
            _ = skipSpace()
            return (text, kind, opens ? .brackets : .bracket)
        }
        // A capital and a full stop are somebody's initial.
        let isInitial = text.unicodeScalars.contains { $0.properties.isUppercase }
        let hasRoom = peek(1).map { $0.isSpace } ?? (kind != .number)
        guard close == ".", !opens, !isInitial, hasRoom else { position = start; return nil }
        position += 1
        _ = skipSpace()
        return (text, kind, .dot)
    }

    private static func kind(of text: String) -> LabelKind? {
        if text.unicodeScalars.allSatisfy({ $0.isDigit || $0 == "." }) {
            return text.split(separator: ".").allSatisfy { $0.utf8.count <= 2 } ? .number : nil
        }
        if text.utf8.count == 1 { return text.utf8.allSatisfy { $0 > 0x40 } ? .letter : nil }
        return romans.contains(text.lowercased()) ? .roman : nil
    }

    private static let romans: Set<String> = [
        "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx",
    ]

    /// What follows "e)" where it shares its account: " and f)", " – h)", ", g) and h)"; after "e." only " – h.". The
    /// letters in order.
    mutating func furtherLetters(after first: String, style: ListMark.Style) -> [String] {
        var letters = [first.lowercased()]
        while true {
            let before = position
            // "a. – c." is a span; "a. and b." may be the end of a sentence.
            guard let joint = joint(), let next = label(), next.kind == .letter, (next.style == .dot) == (style == .dot),
                style != .dot || joint == .through
            else {
                position = before
                return letters
            }
            guard Self.add(next.text.lowercased(), by: joint, to: &letters) else {
                position = before
                return letters
            }
        }
    }

    /// "a – d)", "a, b and c)", "a/b)": one bracket for all.
    mutating func sharedLabel() -> [String]? {
        let opens = peek == "("
        if opens { position += 1 }
        guard let first = bareLetter() else { return nil }
        var letters = [first]
        while letters.count <= 26 {
            guard let joint = joint(), let next = bareLetter(), Self.add(next, by: joint, to: &letters) else { return nil }
            if peek == ")" {
                position += 1
                _ = skipSpace()
                return letters
            }
        }
        return nil
    }

    private enum Joint { case and, through }

    private mutating func joint() -> Joint? {
        _ = skipSpace()
        guard let scalar = peek else { return nil }
        var joint: Joint?
        if scalar.isDash {
            position += 1; joint = .through
        } else if scalar == "&" || scalar == "," || scalar == "/" {
            position += 1; joint = .and
        }
        if scalar == "," || joint == nil {
            _ = joint == nil ? 0 : skipSpace()
            if word("and") { joint = .and } else if word("to") { joint = .through }
        }
        _ = skipSpace()
        return joint
    }

    private mutating func word(_ word: String) -> Bool {
        let count = word.unicodeScalars.count
        guard position + count < scalars.count, scalars[position..<position + count].elementsEqual(word.unicodeScalars),
            scalars[position + count].isSpace
        else { return false }
        position += count
        return true
    }

    private mutating func bareLetter() -> String? {
        guard let scalar = peek, scalar.isASCII, scalar.properties.isAlphabetic else { return nil }
        if let next = peek(1), next.properties.isAlphabetic || next == "." { return nil }
        position += 1
        return String(scalar).lowercased()
    }

    private static func add(_ letter: String, by joint: Joint, to letters: inout [String]) -> Bool {
        guard let last = letters.last?.utf8.first, let next = letter.utf8.first, next > last else { return false }
        let from = joint == .through ? last + 1 : next
        for byte in from...next { letters.append(String(UnicodeScalar(byte))) }
        return true
    }
}
