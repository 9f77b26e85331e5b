import Scrutiny
import SwiftCSV

/// What a council's words for a status mean in the six categories, by a table that the council can edit.
public struct StatusWords: Sendable, Hashable {
    public enum Meaning: Sendable, Hashable {
        /// One category up to the target date, and one after it.
        case category(Category, late: Category)
        /// Closed without having been achieved: superseded, rejected, cancelled.
        case closed
        /// No longer looked after, whether or not it was achieved: what stands beside it tells that.
        case concluded
    }

    private var meanings: [String: Meaning] = [:]
    private var longest = 1
    /// The first words of all of them: most sentences begin with none.
    private var beginnings: Set<Substring> = []

    /// The words as the program knows them.
    public static let usual: StatusWords = {
        var words = StatusWords()
        _ = try? words.add(usualTable)
        return words
    }()

    /// Adds a table of words and their meanings; a word that is there already is given its new meaning.
    ///
    /// The table is CSV of two columns under the headings "words" and "category". The category is a figure from 1
    /// to 6, two of them ("6/3": 6 up to the target date, 3 after it), "closed", "concluded" or "none". Lines that begin with a
    /// "#" are remarks.
    ///
    /// Throws the number of the first row that is not so, with what it says.
    public mutating func add(_ table: String) throws(BadRow) {
        let lines = table.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() where !line.isBlank && !line.trimmed.hasPrefix("#") {
            guard let row = Self.row(line), row.count >= 2 else { throw BadRow(line: index + 1, text: line.trimmed) }
            let words = Self.key(row[0])
            let category = row[1].folded
            if words == "words", category == "category" { continue }
            let meaning: Meaning?
            switch category {
            case "closed": meaning = .closed
            case "concluded": meaning = .concluded
            case "none": meaning = nil
            default: meaning = Self.categories(category)
            }
            guard !words.isEmpty, meaning != nil || category == "none" else {
                throw BadRow(line: index + 1, text: line.trimmed)
            }
            set(key: words, meaning)
        }
    }

    /// The cells of a row; nil where they are none. Without a quotation mark there is nothing to find out: the usual
    /// table is read at every start.
    private static func row(_ line: Substring) -> [String]? {
        if !line.utf8.contains(UInt8(ascii: "\"")) {
            return line.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed }
        }
        return (try? CSV<Enumerated>(string: "a,b\n" + String(line), delimiter: .comma, loadColumns: false))?.rows.first
    }

    /// A row of a table of words that cannot be read.
    public struct BadRow: Error, Sendable, Hashable {
        public var line: Int
        public var text: String
    }

    /// Nil for words that are to mean nothing.
    mutating func set(_ words: String, _ meaning: Meaning?) {
        set(key: Self.key(words), meaning)
    }

    private mutating func set(key: String, _ meaning: Meaning?) {
        let words = key.split(separator: " ")
        meanings[key] = meaning
        longest = max(longest, words.count)
        if let first = words.first { beginnings.insert(first) }
    }

    /// Longer words than this are none that a narrow column broke.
    private static let longestBroken = 60

    /// False where no words at the start of it can be of the table.
    private func mayOpen(_ text: String) -> Bool {
        guard text.utf8.count > Self.longestBroken else { return true }
        for word in text.words.prefix(3) {
            let key = Self.key(word)
            guard !key.isEmpty else { continue }
            // "Complete/closed", "Green-complete"
            return beginnings.contains(key[...]) || beginnings.contains(key.prefix { !"/-–—(:;,".contains($0) })
        }
        return true
    }

    /// "6", or "6/3".
    private static func categories(_ text: String) -> Meaning? {
        let figures = text.split(separator: "/", omittingEmptySubsequences: false).map {
            Int($0).flatMap(Category.init(rawValue:))
        }
        guard figures.count <= 2, let first = figures[0], let last = figures[figures.count - 1] else { return nil }
        return .category(first, late: last)
    }

    // MARK: Reading a cell

    /// What the words of a status come to.
    enum Sense: Sendable, Hashable {
        /// The table knows the words at the start; `rest` is what follows them.
        case known(words: String, meaning: Meaning, rest: String)
        /// They say two things at once, or take back what they say: "Complete/ongoing", "Complete – subject to audit".
        case unclear
        case unknown
    }

    /// The words at the start of a status cell that the table knows, and what they mean; nil where it knows none, or
    /// where what follows contradicts them. They are all of the cell, or something parts them from what follows.
    public func reading(of text: String) -> (words: String, meaning: Meaning)? {
        if case .known(let words, let meaning, _) = sense(of: text) { (words, meaning) } else { nil }
    }

    /// As `reading(of:)`, telling words that are unclear from words that are not known.
    func sense(of text: String) -> Sense {
        guard let (words, meaning, rest, isSentence) = opening(of: text.trimmed) else { return .unknown }
        // "Complete?"
        if meaning.isAchieved, rest.isEmpty, text.trimmed.hasSuffix("?") { return .unclear }
        let following = rest.trimmed { !($0.properties.isAlphabetic || $0.isDigit) }
        guard !following.isEmpty, let second = opening(of: following) else {
            guard meaning.isAchieved, !following.isEmpty else { return .known(words: words, meaning: meaning, rest: rest) }
            if !isSentence, !Self.isColour(words), Self.isLate(following) {
                return .known(words: words, meaning: meaning.late, rest: rest)
            }
            let taking = Self.reservations + (isSentence ? [] : ["not "])
            let isTakenBack = taking.contains { following.folded.hasPrefix($0) }
            return isTakenBack ? .unclear : .known(words: words, meaning: meaning, rest: rest)
        }
        // "Discharged: implemented in May"
        if meaning == .concluded || second.meaning == .concluded {
            return .known(words: words, meaning: meaning == .concluded ? second.meaning : meaning, rest: rest)
        }
        // "Closed (superseded)"
        if second.meaning == .closed { return .known(words: words, meaning: .closed, rest: rest) }
        guard meaning != .closed, second.meaning != meaning, !isSentence || second.rest.isEmpty else {
            return .known(words: words, meaning: meaning, rest: rest)
        }
        // A colour is explained by the words behind it, and words by a colour: "AMBER – on hold".
        if Self.isColour(words) { return .known(words: words, meaning: second.meaning, rest: rest) }
        if Self.isColour(second.words) { return .known(words: words, meaning: meaning, rest: rest) }
        // "Not achieved – closed"
        if !meaning.isAchieved, Self.key(second.words) == "closed" {
            return .known(words: words, meaning: .closed, rest: rest)
        }
        return meaning.isAchieved != second.meaning.isAchieved
            ? .unclear
            : .known(words: words, meaning: second.meaning.isFixed ? second.meaning : meaning, rest: rest)
    }

    private static let colours: Set<String> = ["green", "amber", "red", "blue", "yellow", "g", "a", "r", "b"]
    /// What takes back that a thing is done.
    private static let reservations = [
        "subject to", "pending", "awaiting", "except", "apart from", "but ", "save for", "bar ", "in part", "partly",
        "partially", "to be ",
        "with the exception", "not yet", "other than", "mostly", "largely", "in the main", "for the most part",
    ]

    /// A colour is given to work on a day, and says nothing of how it was done.
    static func isColour(_ words: String) -> Bool { colours.contains(key(words)) }

    /// "three months late", "late by a week", "after the target date": how a thing was done that is done.
    private static func isLate(_ following: String) -> Bool {
        let clause = following.folded.prefix { !".;,()".contains($0) }.trimmed
        let words = clause.words
        guard words.count <= 8, !words.contains(where: { ["not", "never", "nor", "no"].contains($0) }) else { return false }
        return words.last == "late" && words.count <= 5 || clause.hasPrefix("late by ") || clause.hasPrefix("later than ")
            || ["after", "past", "beyond"].contains(words.first ?? "")
                && ["target", "deadline", "due"].contains { clause.holds($0) }
    }

    private func opening(of text: String) -> (words: String, meaning: Meaning, rest: String, isSentence: Bool)? {
        guard mayOpen(text) else { return nil }
        let words = Array(text.words.prefix(longest + 4))
        // The key of each beginning: one word more than that of the one before.
        let keys = words.reduce(into: [String]()) { keys, word in
            keys.append([keys.last ?? "", Self.key(word)].filter { !$0.isEmpty }.joined(separator: " "))
        }
        for (word, key) in zip(words, keys).reversed() {
            let end = word.endIndex
            let head = text[..<end]
            guard let meaning = meanings[key] ?? (end == text.endIndex ? broken(key) : nil) else { continue }
            let rest = text[end...].trimmed
            guard
                Self.isParted(head, from: rest)
                    || meaning == .closed && Self.reasons.contains(where: { rest.folded.hasPrefix($0) })
                    || meaning.isHeldUp && Self.delays.contains(where: { rest.folded.hasPrefix($0) })
            else { continue }
            // "(a) done" and "A. Draft sent" are items of a list.
            if key.utf8.count == 1,
                head.contains("(")
                    || !(rest.isEmpty || head.last == ":" || head.last?.isDash ?? false || Self.isExplained(rest))
            {
                continue
            }
            return (head.trimmed { ":;,.-–—".unicodeScalars.contains($0) || $0.isSpace }, meaning, rest, head.last == ".")
        }
        // "Complete/closed", "Green-complete"
        if let sign = text.prefix(40).firstIndex(where: { "/-–—(:;,".contains($0) }),
            let meaning = meanings[Self.key(text[..<sign])],
            Self.key(text[..<sign]).utf8.count > 1
        {
            return (text[..<sign].trimmed, meaning, String(text[sign...]), false)
        }
        return nil
    }

    /// A word that a narrow column broke: "comple te".
    private func broken(_ key: String) -> Meaning? { key.utf8.count > 5 ? meanings[key.filter { $0 != " " }] : nil }

    /// How a thing that was not done goes on: "Withdrawn at the Chair’s request", "Superseded by recommendation 3".
    private static let reasons = ["by ", "at ", "as ", "because ", "due to ", "since ", "on the "]

    /// How a thing that is held up goes on: "Deferred to the December meeting", "Paused while posts are vacant".
    private static let delays = reasons + ["to ", "until ", "till ", "while ", "pending ", "awaiting "]

    /// A letter goes on as "G – on track" or "G (on track)" does.
    private static func isExplained(_ rest: String) -> Bool {
        rest.unicodeScalars.first.map { $0.isDash || $0 == "(" || $0 == ":" } ?? true
    }

    /// The words without the signs around each, as the table knows them: "Complete (late)" is "complete late".
    static func key(_ text: some StringProtocol) -> String {
        text.folded.split(separator: " ").map { word in
            word.trimmed { !($0.properties.isAlphabetic || $0.isDigit || $0 == "%" || $0 == "✓" || $0 == "✔") }
        }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// What the table says of those words alone.
    func meaning(of words: String) -> Meaning? { meanings[Self.key(words)] }

    /// The longest phrase of the table that begins with the first of those words.
    func phrase(at words: ArraySlice<Substring>) -> (count: Int, meaning: Meaning)? {
        for count in stride(from: min(longest, words.count), through: 1, by: -1) {
            let key = Self.key(words.prefix(count).joined(separator: " "))
            if key.utf8.count > 2, let meaning = meanings[key] { return (count, meaning) }
        }
        return nil
    }

    /// The words end there: the cell is over, a sign parts them from the rest, or a date follows.
    private static func isParted(_ head: some StringProtocol, from rest: some StringProtocol) -> Bool {
        if rest.isBlank { return true }
        if let last = head.last, ":;,.-–—)".contains(last) { return true }
        let next = rest.trimmed
        if let first = next.unicodeScalars.first, first.isDash || "(/:;,.[|".unicodeScalars.contains(first) { return true }
        var words = next.words.prefix(6)
        while let word = words.first, ["in", "on", "by", "at", "as", "since", "from"].contains(word.folded) {
            words.removeFirst()
        }
        return DateSpan.at(0, in: Array(words))?.date != nil
            || PartialDate(written: words.prefix(3).joined(separator: " ") + " 2000") != nil
    }
}

extension StatusWords.Meaning {
    /// Whatever the day, the work was done.
    var isAchieved: Bool { if case .category(let inTime, _) = self { inTime.isAchieved } else { false } }

    /// Something stands in the way of it.
    var isHeldUp: Bool { self == .category(.notAchievedObstacle, late: .notAchievedObstacle) }

    /// What it comes to once the target has passed, whatever the day.
    var late: Self { if case .category(_, let late) = self { .category(late, late: late) } else { self } }

    /// The same category before the target date and after it.
    var isFixed: Bool { if case .category(let inTime, let late) = self { inTime == late } else { true } }

    /// The category at a day: the later of the two once the target has passed. Work that is done is measured by
    /// the day on which it was; one that nobody recorded leaves it in time.
    func category(target: CalendarDate?, on day: CalendarDate?, completed: CalendarDate?) -> Category? {
        guard case .category(let inTime, let late) = self else { return nil }
        guard let target, let measured = inTime.isAchieved ? completed : day else { return inTime }
        return target < measured ? late : inTime
    }
}
