import Scrutiny
import SwiftCSV

/// What a council's words for a status mean in the six categories, by a table that the council can edit.
public struct StatusWords: Sendable, Hashable {
    public enum Meaning: Sendable, Hashable {
        /// One category up to the target date, and one after it.
        case category(Category, late: Category)
        /// Closed without having been achieved: superseded, rejected, cancelled.
        case closed
    }

    private var meanings: [String: Meaning] = [:]
    private var longest = 1

    /// The words as the program knows them.
    public static let usual: StatusWords = {
        var words = StatusWords()
        _ = try? words.add(usualTable)
        return words
    }()

    /// Adds a table of words and their meanings; a word that is there already is given its new meaning.
    ///
    /// The table is CSV of two columns under the headings "words" and "category". The category is a figure from 1
    /// to 6, two of them ("6/3": 6 up to the target date, 3 after it), "closed" or "none". Lines that begin with a
    /// "#" are remarks.
    ///
    /// Throws the number of the first row that is not so, with what it says.
    public mutating func add(_ table: String) throws(BadRow) {
        let lines = table.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() where !line.isBlank && !line.trimmed.hasPrefix("#") {
            guard let row = try? CSV<Enumerated>(string: "a,b\n" + String(line), delimiter: .comma, loadColumns: false).rows.first, row.count >= 2 else {
                throw BadRow(line: index + 1, text: line.trimmed)
            }
            let words = Self.key(row[0])
            let category = row[1].folded
            if words == "words", category == "category" { continue }
            let meaning: Meaning?
            switch category {
            case "closed": meaning = .closed
            case "none": meaning = nil
            default: meaning = Self.categories(category)
            }
            guard !words.isEmpty, meaning != nil || category == "none" else { throw BadRow(line: index + 1, text: line.trimmed) }
            meanings[words] = meaning
            longest = max(longest, words.split(separator: " ").count)
        }
    }

    /// A row of a table of words that cannot be read.
    public struct BadRow: Error, Sendable, Hashable {
        public var line: Int
        public var text: String
    }

    mutating func set(_ words: String, _ meaning: Meaning) {
        let key = Self.key(words)
        meanings[key] = meaning
        longest = max(longest, key.split(separator: " ").count)
    }

    /// "6", or "6/3".
    private static func categories(_ text: String) -> Meaning? {
        let figures = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0).flatMap(Category.init(rawValue:)) }
        guard figures.count <= 2, let first = figures[0], let last = figures[figures.count - 1] else { return nil }
        return .category(first, late: last)
    }

    // MARK: Reading a cell

    /// The words at the start of a status cell that the table knows, and what they mean; nil where it knows none.
    /// They are all of the cell, or something parts them from what follows.
    public func reading(of text: String) -> (words: String, meaning: Meaning)? {
        let text = text.trimmed
        let words = text.words.prefix(longest + 4)
        for count in stride(from: min(longest, words.count), through: 1, by: -1) {
            guard let end = words.dropFirst(count - 1).first?.endIndex else { continue }
            let head = text[..<end]
            guard var meaning = meanings[Self.key(head)], Self.isParted(head, from: text[end...]) else { continue }
            // "Closed (superseded)"
            let rest = text[end...].trimmed { !($0.properties.isAlphabetic || $0.isDigit) }
            if meaning != .closed, rest.utf8.count < text.utf8.count, reading(of: rest)?.meaning == .closed { meaning = .closed }
            return (head.trimmed { ":;,.-–—".unicodeScalars.contains($0) || $0.isSpace }, meaning)
        }
        // "Complete/closed", "Green-complete"
        if let sign = text.prefix(40).firstIndex(where: { "/-–—(:;,".contains($0) }), let meaning = meanings[Self.key(text[..<sign])] {
            return (text[..<sign].trimmed, meaning)
        }
        return nil
    }

    private static func key(_ text: some StringProtocol) -> String {
        text.folded.trimmed { !($0.properties.isAlphabetic || $0.isDigit || $0 == "%" || $0 == "✓" || $0 == "✔") }
    }

    /// The words end there: the cell is over, a sign parts them from the rest, or a date follows.
    private static func isParted(_ head: some StringProtocol, from rest: some StringProtocol) -> Bool {
        if rest.isBlank { return true }
        if let last = head.last, ":;,.-–—)".contains(last) { return true }
        let next = rest.trimmed
        if let first = next.unicodeScalars.first, first.isDash || "(/:;,.[|".unicodeScalars.contains(first) { return true }
        var words = next.words.prefix(6)
        while let word = words.first, ["in", "on", "by", "at", "as", "since", "from"].contains(word.folded) { words.removeFirst() }
        return DateSpan.at(0, in: Array(words))?.date != nil
    }

    /// What the program knows, in the form in which a council writes its own.
    public static let usualTable = """
        words,category
        # Done. After the target date, where the tracker says when it was done, it is achieved late.
        complete,1/2
        completed,1/2
        action complete,1/2
        action completed,1/2
        recommendation complete,1/2
        recommendation completed,1/2
        fully complete,1/2
        all complete,1/2
        implemented,1/2
        fully implemented,1/2
        achieved,1/2
        fully achieved,1/2
        delivered,1/2
        done,1/2
        closed,1/2
        discharged,1/2
        resolved,1/2
        actioned,1/2
        finished,1/2
        met,1/2
        fulfilled,1/2
        signed off,1/2
        green,1/2
        g,1/2
        blue,1/2
        b,1/2
        yes,1/2
        y,1/2
        ✓,1/2
        ✔,1/2
        100%,1/2
        completed late,2
        complete late,2
        achieved late,2
        complete (late),2
        # Under way: in progress up to the target date, not achieved after it.
        ongoing,6/3
        on-going,6/3
        on going,6/3
        in progress,6/3
        in-progress,6/3
        in hand,6/3
        under way,6/3
        underway,6/3
        on track,6/3
        on target,6/3
        on schedule,6/3
        progressing,6/3
        started,6/3
        commenced,6/3
        open,6/3
        active,6/3
        live,6/3
        current,6/3
        amber,6/3
        a,6/3
        yellow,6/3
        partially complete,6/3
        partially completed,6/3
        partly complete,6/3
        part complete,6/3
        partially implemented,6/3
        partly implemented,6/3
        partially achieved,6/3
        partly achieved,6/3
        partially met,6/3
        nearly complete,6/3
        substantially complete,6/3
        continuing,6/3
        business as usual,6/3
        behind schedule,3
        slipped,3
        slippage,3
        delayed,3
        amber/red,3
        # Nothing to show yet.
        not started,6/5
        not yet started,6/5
        not commenced,6/5
        no progress,6/5
        to be started,6/5
        planned,6/5
        pending,6/5
        outstanding,6/5
        not due,6/5
        not yet due,6/5
        awaiting update,6/5
        incomplete,6/5
        not complete,6/5
        not completed,6/5
        not implemented,6/5
        not achieved,6/5
        no,6/5
        n,6/5
        red,5
        r,5
        overdue,5
        late,5
        off track,5
        at risk,5
        off target,5
        # In the way.
        paused,4
        on hold,4
        deferred,4
        suspended,4
        blocked,4
        stalled,4
        # Closed without having been achieved.
        superseded,closed
        rejected,closed
        not accepted,closed
        not agreed,closed
        declined,closed
        refused,closed
        cancelled,closed
        canceled,closed
        withdrawn,closed
        abandoned,closed
        discontinued,closed
        dropped,closed
        deleted,closed
        removed,closed
        void,closed
        no longer required,closed
        no longer relevant,closed
        no longer applicable,closed
        no longer needed,closed
        no longer being pursued,closed
        not being pursued,closed
        not proceeding,closed
        will not be implemented,closed
        closed - superseded,closed
        closed - not achieved,closed
        closed - rejected,closed
        closed - cancelled,closed
        closed - no longer required,closed
        closed not achieved,closed

        """
}

extension StatusWords.Meaning {
    /// The category at a day: the later of the two once the target has passed. Work that is done is measured by
    /// the day on which it was; one that nobody recorded leaves it in time.
    func category(target: CalendarDate?, on day: CalendarDate?, completed: CalendarDate?) -> Category? {
        guard case .category(let inTime, let late) = self else { return nil }
        guard let target, let measured = inTime.isAchieved ? completed : day else { return inTime }
        return target < measured ? late : inTime
    }
}
