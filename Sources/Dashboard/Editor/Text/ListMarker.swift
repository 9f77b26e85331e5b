/// What stands before an item of a list: "- ", "2. ", "  b) ", "iv. ", with its indent.
public struct ListMarker: Sendable, Hashable {
    enum Ordinal: Sendable, Hashable { case bullet, number(Int), letter(UInt8), roman(Int) }

    /// Spaces before the mark.
    public let indent: Int
    /// The mark without the spaces around it: "-", "2.", "(b)".
    public let mark: String
    /// Spaces after the mark, one at least.
    public let gap: Int
    /// What the mark counts by; a single "i", "v" or "x" counts as a numeral.
    let ordinal: Ordinal

    /// All ASCII but for a bullet of three bytes, so that this is its length in UTF-8.
    public var byteCount: Int { indent + mark.utf8.count + gap }
    /// Columns, where the item's own words begin.
    public var width: Int { indent + mark.count + gap }

    /// The marker at the beginning of a line; nil where the line is no item. "A. Smith" is a name and no item.
    public init?(_ line: some StringProtocol) {
        let spaces = line.prefix { $0 == " " }
        let word = line[spaces.endIndex...].prefix { $0 != " " }
        let blanks = line[word.endIndex...].prefix { $0 == " " }
        guard !blanks.isEmpty, word.utf8.count <= 12, let ordinal = Self.ordinal(String(word)) else { return nil }
        indent = spaces.utf8.count
        mark = String(word)
        gap = blanks.utf8.count
        self.ordinal = ordinal
    }

    private static func ordinal(_ word: String) -> Ordinal? {
        if ["-", "*", "•", "–"].contains(word) { return .bullet }
        guard let last = word.last, last == "." || last == ")" else { return nil }
        let opens = word.first == "("
        guard !opens || last == ")" else { return nil }
        let body = word.dropFirst(opens ? 1 : 0).dropLast()
        guard let first = body.utf8.first else { return nil }
        if body.utf8.allSatisfy({ (48...57).contains($0) }) {
            return body.utf8.count <= 4 ? Int(body).map { .number($0) } : nil
        }
        let isSmall = body.utf8.allSatisfy { (97...122).contains($0) }
        guard isSmall || (last == ")" && body.utf8.allSatisfy { (65...90).contains($0) }) else { return nil }
        let single = body.utf8.count == 1
        if let value = Roman.value(of: body.lowercased()), !single || [1, 5, 10].contains(value) { return .roman(value) }
        return single ? .letter(first) : nil
    }

    /// The mark of the item after this one; nil after "z".
    ///
    /// `previous` is the item before this one at the same indent: after "h)" an "i)" is a letter.
    func next(after previous: ListMarker?) -> String? {
        var counted = ordinal
        if case .roman = ordinal, let letter = core.utf8.first, core.utf8.count == 1 {
            switch previous?.ordinal {
            case .letter(let before) where before + 1 == letter: counted = .letter(letter)
            case .roman: break
            default: if letter | 0x20 != UInt8(ascii: "i") { counted = .letter(letter) }
            }
        }
        switch counted {
        case .bullet: return mark
        case .number(let number): return with(core: String(number + 1))
        case .letter(let letter):
            guard letter | 0x20 < UInt8(ascii: "z") else { return nil }
            return with(core: String(Character(Unicode.Scalar(letter + 1))))
        case .roman(let value):
            let numeral = Roman.numeral(value + 1)
            return with(core: core.first?.isUppercase == true ? numeral.uppercased() : numeral)
        }
    }

    private var core: Substring { mark.drop { $0 == "(" }.dropLast() }

    private func with(core: String) -> String {
        (mark.first == "(" ? "(" : "") + core + String(mark.suffix(1))
    }
}

/// Numerals in small letters, as far as a list in a report goes.
enum Roman {
    private static let steps: [(Int, String)] = [
        (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]

    static func numeral(_ number: Int) -> String {
        var rest = number
        var text = ""
        for (value, letters) in steps {
            while rest >= value, text.utf8.count < 32 {
                text += letters
                rest -= value
            }
        }
        return text
    }

    /// Nil for what is no numeral in its usual form.
    static func value(of text: some StringProtocol) -> Int? {
        var value = 0
        var rest = Substring(text)
        for (step, letters) in steps {
            while rest.hasPrefix(letters) {
                value += step
                rest.removeFirst(letters.count)
            }
        }
        return rest.isEmpty && value > 0 && value < 400 && numeral(value) == String(text) ? value : nil
    }
}
