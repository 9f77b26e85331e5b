/// "See (a)", "See R02c", "as in R02 part a)": one account pointing at another.
public struct Reference: Sendable, Hashable {
    /// "R02", in the form of `canonical`; nil for the recommendation that it stands in.
    public var recommendation: String?
    /// Nil when it points at the recommendation as a whole.
    public var letter: String?
    /// Bytes of the text.
    public var bytes: Range<Int>

    /// A recommendation's number in one form: "R2", "R 02" and "R02" are "R02".
    public static func canonical(_ number: String) -> String {
        let bytes = number.utf8.filter { $0 != 0x20 }
        let digits = bytes.drop { !(0x30...0x39).contains($0) }
        let prefix = bytes.prefix(bytes.count - digits.count)
        guard prefix.isEmpty || prefix.elementsEqual("R".utf8) || prefix.elementsEqual("r".utf8), digits.count <= 4,
            let value = Int(String(decoding: digits, as: UTF8.self))
        else { return number }
        return value < 10 ? "R0\(value)" : "R\(value)"
    }
}

// MARK: - Finding them

extension Reference {
    /// The references of a text, in order.
    public static func all(in text: String) -> [Reference] { references(in: text, tokens: Tokenizer.tokens(of: text)) }

    /// Whether the text may name a recommendation by its number: a figure stands behind an "R" or "recommendation". Few do,
    /// and the others need not be taken apart to know.
    static func mayNameRecommendation(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            bytes.indices.contains { i in
                guard (0x30...0x39).contains(bytes[i]) else { return false }
                var before = i - 1
                while before >= 0, !isLetterOrDigit(bytes[before]) { before -= 1 }
                guard before >= 0 else { return false }
                if bytes[before] | 0x20 == UInt8(ascii: "r") { return true }
                return before >= 2 && bytes[before] | 0x20 == UInt8(ascii: "n")
                    && bytes[before - 1] | 0x20 == UInt8(ascii: "o")
                    && bytes[before - 2] | 0x20 == UInt8(ascii: "i")
            }
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte | 0x20)
    }

    /// The references of a text, in order. A letter is one only behind a word that points ("see", "as in", "refer to").
    static func references(in text: String, tokens: [Token]) -> [Reference] {
        var text = text
        return text.withUTF8 { bytes in
            var reader = ReferenceReader(bytes: bytes, tokens: tokens)
            return reader.run()
        }
    }
}

private struct ReferenceReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: [Token]
    var found: [Reference] = []

    private func token(_ i: Int) -> Token { tokens.indices.contains(i) ? tokens[i] : .none }

    private func byte(_ i: Int) -> UInt8 { bytes.indices.contains(i) ? bytes[i] | 0x20 : 0 }

    mutating func run() -> [Reference] {
        var i = 0
        var pointerAt = -100
        while i < tokens.count {
            let token = tokens[i]
            if token.kind == .stop || token.kind == .paragraphBreak { pointerAt = -100 }
            if points(i) { pointerAt = i }
            if let (number, letter, end) = recommendation(at: i), i - pointerAt <= 9 {
                add(number, letter, i..<end)
                i = letters(after: end, of: number)
                pointerAt = i
                continue
            }
            if i == pointerAt {
                i = letters(after: skipped(i + 1), of: nil)
                continue
            }
            i += 1
        }
        return found
    }

    private mutating func add(_ number: String?, _ letter: String?, _ range: Range<Int>) {
        found.append(
            Reference(
                recommendation: number, letter: letter,
                bytes: Int(token(range.lowerBound).start)..<Int(token(range.upperBound - 1).end)))
    }

    /// "see", "refer to", "as in", "covered by", "response to"
    private func points(_ i: Int) -> Bool {
        switch tokens[i].word {
        case .see, .refer, .covered, .response, .same, .per, .cross: true
        case .as: [.in, .for, .per, .at, .with, .above, .under].contains(token(i + 1).word) || token(i + 1).kind == .open
        default: false
        }
    }

    /// Past "also", "in", "the answer to", "item".
    private func skipped(_ from: Int) -> Int {
        var i = from
        while i < from + 4,
            [
                .also, .to, .in, .at, .under, .by, .as, .the, .item, .part, .for, .with, .above, .per, .answer, .response,
                .update,
            ]
            .contains(token(i).word)
        { i += 1 }
        return i
    }

    /// Every letter of "(a)", "a) and b)", "(a) to (c)" from there; answers where reading goes on.
    private mutating func letters(after start: Int, of number: String?) -> Int {
        var i = start
        var last: UInt8?
        while let (letter, end) = letter(at: i) {
            if let last, token(i - 1).word == .to || token(i - 1).kind == .dash || token(i - 1).kind == .other,
                letter > last, letter - last < 26
            {
                for between in (last + 1)..<letter { add(number, String(UnicodeScalar(between)), i..<end) }
            }
            add(number, String(UnicodeScalar(letter)), i..<end)
            last = letter
            i = end
            let joint = token(i)
            if joint.isA(.and) || joint.kind == .comma || joint.word == .to || joint.kind == .dash || joint.kind == .slash
                || joint.word == .or,
                self.letter(at: i + 1) != nil
            {
                i += 1
            }
        }
        return max(i, start)
    }

    /// "(a)", "a)": one letter and its bracket.
    private func letter(at i: Int) -> (UInt8, end: Int)? {
        let j = token(i).kind == .open ? i + 1 : i
        let word = token(j)
        guard word.kind == .word, word.end - word.start == 1, token(j + 1).kind == .close,
            (0x61...0x7a).contains(byte(Int(word.start)))
        else { return nil }
        return (byte(Int(word.start)), j + 2)
    }

    /// "R02", "R02c", "R02 (c)", "R02 part c)", "recommendation 2c", "A.1"
    private func recommendation(at i: Int) -> (String, letter: String?, end: Int)? {
        let word = tokens[i]
        var number = 0
        var letter: String?
        var end = i + 1
        if word.kind == .word, byte(Int(word.start)) == 0x72, word.end - word.start >= 2, word.end - word.start <= 5,
            (0x30...0x39).contains(byte(Int(word.start) + 1)) {
            guard let read = digits(from: Int(word.start) + 1, to: Int(word.end)) else { return nil }
            (number, letter) = read
        } else if word.word == .recommendation
            || word.kind == .word && word.end - word.start == 1 && byte(Int(word.start)) == 0x72
        {
            let figure = token(i + 1)
            guard figure.kind == .number, let read = digits(from: Int(figure.start), to: Int(figure.end)) else { return nil }
            (number, letter) = read
            end = i + 2
        } else {
            return nil
        }
        if letter == nil {
            let next = token(end).word == .part || token(end).word == .item ? end + 1 : end
            if let (found, after) = self.letter(at: next) {
                letter = String(UnicodeScalar(found))
                end = after
            }
        } else if token(end).kind == .close, token(i - 1).kind != .open {
            end += 1
        }
        return (Reference.canonical("R\(number)"), letter, end)
    }

    private func digits(from start: Int, to end: Int) -> (Int, String?)? {
        var number = 0
        var i = start
        while i < end, i < start + 4, (0x30...0x39).contains(byte(i)) {
            number = number * 10 + Int(bytes[i] - 0x30)
            i += 1
        }
        guard i > start else { return nil }
        if i == end { return (number, nil) }
        guard i + 1 == end, (0x61...0x7a).contains(byte(i)) else { return nil }
        return (number, String(UnicodeScalar(byte(i))))
    }
}
