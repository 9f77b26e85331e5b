import Foundation
import Scrutiny

/// What people type into the search line, read: words, "quoted phrases", and words with a meaning of their own.
///
/// Nothing that people type is an error. A word with a meaning that cannot be made out (`due:soon`) is a word like
/// any other.
struct SearchQuery: Equatable {
    /// Words that stand side by side; a word alone is a phrase of one.
    struct Phrase: Equatable {
        /// Without case and accents.
        var words: [String]
        /// As it was typed, for the index to take apart.
        var text: String
        /// Whether the last word may go on.
        var isPrefix: Bool
    }

    var phrases: [Phrase] = []
    /// "r03c": the key of a number, and a letter.
    var numbers: [(key: String, letter: String?)] = []
    /// Days that the deadline lies between.
    var due: ClosedRange<Int>?
    var categories: Set<Scrutiny.Category> = []
    var officers: [Phrase] = []

    /// A line has no more than this to say.
    private static let mostCharacters = 1000
    private static let mostPhrases = 24

    static func == (a: Self, b: Self) -> Bool {
        a.phrases == b.phrases && a.due == b.due && a.categories == b.categories && a.officers == b.officers
            && a.numbers.elementsEqual(b.numbers) { $0 == $1 }
    }

    /// - Parameter knowsNumber: whether any recommendation has a number of that key; a word that is none is a word.
    init(_ line: String, knowsNumber: (String) throws -> Bool) rethrows {
        let line = line.prefix(Self.mostCharacters)
        let pieces = Self.pieces(line)
        for (index, piece) in pieces.enumerated() where phrases.count < Self.mostPhrases {
            let mayGoOn = index == pieces.count - 1 && !piece.isQuoted && line.last?.isWhitespace == false
            if let key = piece.key, take(key, piece.text) { continue }
            let text = [piece.key, piece.text].compactMap { $0 }.joined(separator: " ")
            if !piece.isQuoted, let number = Self.number(text), try knowsNumber(number.key) {
                numbers.append(number)
            } else {
                add(text, to: &phrases, isPrefix: mayGoOn)
            }
        }
    }

    /// Whether nothing is asked for.
    var isEmpty: Bool { phrases.isEmpty && numbers.isEmpty && due == nil && categories.isEmpty && officers.isEmpty }

    /// Whether the words of the recommendations do not matter.
    var asksForNoWords: Bool { phrases.isEmpty && officers.isEmpty && numbers.allSatisfy { $0.letter == nil } }

    private func add(_ text: String, to list: inout [Phrase], isPrefix: Bool) {
        let words = Tokens(text).words
        if !words.isEmpty { list.append(Phrase(words: words, text: text, isPrefix: isPrefix)) }
    }

    /// Takes a word with a meaning; answers false when it has none.
    private mutating func take(_ key: String, _ value: String) -> Bool {
        switch key {
        case "due":
            guard let days = Self.days(value) else { return false }
            due =
                due.map {
                    max(
                        $0.lowerBound, days.lowerBound)...max(
                            min($0.upperBound, days.upperBound), max($0.lowerBound, days.lowerBound))
                } ?? days
        case "category":
            let found = value.split(separator: ",").compactMap { Int($0).flatMap { Scrutiny.Category(rawValue: $0) } }
            guard !found.isEmpty else { return false }
            categories.formUnion(found)
        case "officer":
            let before = officers.count
            add(value, to: &officers, isPrefix: true)
            return officers.count > before
        default: return false
        }
        return true
    }

    /// "<2016-04", ">=2016", "2016-04": day numbers from the first to the last that it can mean.
    private static func days(_ text: String) -> ClosedRange<Int>? {
        let sign = text.prefix { "<>=".contains($0) }
        guard let date = PartialDate(written: text.dropFirst(sign.count)) else { return nil }
        let (first, last) = (date.first.dayNumber, date.last.dayNumber)
        switch sign {
        case "<": return Int(Int32.min)...(first - 1)
        case "<=": return Int(Int32.min)...last
        case ">": return (last + 1)...Int(Int32.max)
        case ">=": return first...Int(Int32.max)
        case "", "=": return first...last
        default: return nil
        }
    }

    /// "r03" or "R03c": letters, digits, perhaps a letter.
    private static func number(_ word: String) -> (key: String, letter: String?)? {
        let word = word.lowercased()
        let head = word.prefix { $0.isASCII && $0.isLetter }
        let digits = word.dropFirst(head.count).prefix { $0.isASCII && $0.isNumber }
        let tail = word.dropFirst(head.count + digits.count)
        guard (1...3).contains(head.count), (1...6).contains(digits.count), tail.count <= 1,
            tail.allSatisfy({ $0.isASCII && $0.isLetter })
        else { return nil }
        return (Numbering.key(String(head + digits)), tail.isEmpty ? nil : String(tail))
    }

    // MARK: - Taking the line apart

    private struct Piece {
        /// What stands before a colon.
        var key: String?
        var text: String
        var isQuoted: Bool
    }

    private static let keys: Set<String> = ["due", "category", "officer"]

    /// Words and quoted stretches; a quote that nobody closed runs to the end.
    private static func pieces(_ line: Substring) -> [Piece] {
        var pieces: [Piece] = []
        var rest = line.drop { $0.isWhitespace }
        while let first = rest.first {
            var key: String?
            if let colon = rest.prefix(while: { !$0.isWhitespace && !isQuote($0) }).firstIndex(of: ":") {
                let word = rest[..<colon].lowercased()
                if keys.contains(word) {
                    key = word
                    rest = rest[rest.index(after: colon)...]
                }
            }
            if isQuote(rest.first ?? first) && !rest.isEmpty {
                let inside = rest.dropFirst()
                let text = inside.prefix { !isQuote($0) }
                pieces.append(Piece(key: key, text: String(text), isQuoted: true))
                rest = inside[text.endIndex...].dropFirst()
            } else {
                let text = rest.prefix { !$0.isWhitespace && !isQuote($0) }
                pieces.append(Piece(key: key, text: String(text), isQuoted: false))
                rest = rest[text.endIndex...]
            }
            rest = rest.drop { $0.isWhitespace }
        }
        return pieces
    }

    private static func isQuote(_ character: Character) -> Bool { "\"“”„".contains(character) }

    // MARK: - In the index's language

    /// Everything that must be found, or nil when no words are asked for.
    var expression: String? {
        let all = phrases.map { Self.quoted($0) } + officers.map { "who : " + Self.quoted($0) }
        return all.isEmpty ? nil : all.joined(separator: " AND ")
    }

    /// The same with its last word finished.
    var wholeWords: SearchQuery {
        var query = self
        for index in phrases.indices { query.phrases[index].isPrefix = false }
        return query
    }

    /// Quotes inside are doubled, so that nothing is read as an operator.
    private static func quoted(_ phrase: Phrase) -> String { quoted(phrase.text) + (phrase.isPrefix ? " *" : "") }

    static func quoted(_ words: String) -> String {
        "\"" + words.replacing("\0", with: " ").replacing("\"", with: "\"\"") + "\""
    }

    /// Words that stand together in one column.
    static func phrase(_ words: String, in column: String) -> String { "\(column) : \(quoted(words))" }
}
