import Scrutiny

/// What the cells of a tracker say of how far a recommendation has got.
struct TrackerStatus: Sendable, Hashable {
    /// As the cell has it; empty where it only tells an account.
    var written: String
    var meaning: StatusWords.Meaning?
    /// One of the six categories in its own words.
    var category: Category?
    /// The day on which it was done, where the status goes on with it: "Completed 14/02/2025".
    var completedOn: PartialDate?
    /// The words say two things at once.
    var isUnclear = false
    /// What the cell says beside it.
    var rest: [Line] = []
    /// The words of the status are among the rest as well: nothing need be said twice.
    var isAlsoRest = false
    /// The day for which the column speaks.
    var date: PartialDate?

    var isClosed: Bool { meaning == .closed && category == nil }

    func category(target: CalendarDate?, on day: CalendarDate?, completed: CalendarDate?) -> Category? {
        category ?? meaning?.category(target: target, on: day, completed: completed)
    }

    private static let longest = 90

    /// The status of columns of one kind, and what columns for earlier times say, the oldest first; nil where there is
    /// none. Of columns that differ by their time only, the newest that is filled counts.
    static func read(_ all: [TrackerEntry.Fields.Words], _ statuses: StatusWords) -> (
        now: TrackerStatus, before: [TrackerStatus]
    )? {
        let filled = all.filter { $0.lines.contains { !$0.isBlank } }
        let series = series(in: filled)
        var now: TrackerStatus?
        var before: [TrackerStatus] = []
        for words in filled where !series.dropLast().contains(where: { $0.words.place == words.place }) {
            let one = read(words.lines, statuses)
            now = now.map { $0.joined(with: one) } ?? one
        }
        var undated: [String] = []
        for (words, date) in series.dropLast() {
            var one = read(words.lines, statuses)
            one.date = date?.date
            if one.date == nil, !one.written.isEmpty {
                undated.append("\(words.heading.collapsed): \(one.written)")
                now?.rest += one.rest
            } else {
                before.append(one)
            }
        }
        if !undated.isEmpty { now?.written += " (\(undated.joined(separator: "; ")))" }
        return now.map { ($0, before) }
    }

    /// The columns that say the same for other times, the newest last.
    private static func series(in all: [TrackerEntry.Fields.Words]) -> [(
        words: TrackerEntry.Fields.Words, date: ColumnDate?
    )] {
        let dated = all.map { words in (words: words, date: ColumnDate(words.heading)) }
        let kinds = Dictionary(grouping: dated) { $0.date?.rest ?? $0.words.heading.folded }
        guard let series = kinds.values.filter({ $0.count > 1 }).max(by: { $0.count < $1.count }) else { return [] }
        let days = series.compactMap { $0.date?.date?.last.dayNumber }
        guard days.count == series.count else { return series.sorted { $0.words.place < $1.words.place } }
        return zip(series, days).sorted { ($0.1, $0.0.words.place) < ($1.1, $1.0.words.place) }.map(\.0)
    }

    /// Of several the first that means something counts; a share is told beside it.
    private func joined(with other: TrackerStatus) -> TrackerStatus {
        var all = self
        if !other.written.isEmpty, other.written.folded != written.folded {
            all.written += (written.isEmpty ? "" : "; ") + other.written
        }
        if meaning == nil, category == nil, !isUnclear {
            all.meaning = other.meaning
            all.category = other.category
            all.isUnclear = other.isUnclear
            all.completedOn = other.completedOn
        }
        all.rest += other.rest
        return all
    }

    static func read(_ lines: [Line], _ statuses: StatusWords) -> TrackerStatus {
        let filled = lines.filter { !$0.isBlank }
        let text = filled.map { $0.text.collapsed }.joined(separator: " ")
        let isShort = text.utf8.count <= longest
        if let first = filled.first, first.text.utf8.count <= longest,
            let meaning = ofOwnScale(first.text.collapsed, statuses)
        {
            return TrackerStatus(
                written: first.text.collapsed, meaning: meaning, rest: Array(lines.drop { $0 != first }.dropFirst()))
        }
        if isShort, isOwnCategory(text), let category = AssessmentWords.category(of: text) {
            return TrackerStatus(written: text, category: category)
        }
        // "Complete" / "In use since May": the first line is the status, and the rest an account.
        if filled.count > 1, case .known(_, let meaning, let rest) = statuses.sense(of: filled[0].text), rest.isEmpty {
            let others = filled.dropFirst().map { $0.text.collapsed }.joined(separator: " ")
            let isWhole = if case .known(_, _, let more) = statuses.sense(of: others) { more.isEmpty } else { false }
            if !isWhole {
                let first = lines.firstIndex(of: filled[0]) ?? 0
                let isClosed = statuses.reading(of: others)?.meaning == .closed
                return TrackerStatus(
                    written: filled[0].text.collapsed, meaning: isClosed ? .closed : meaning,
                    completedOn: isClosed ? nil : Self.completion(filled[0].text, meaning, behind: others),
                    rest: Array(lines[(first + 1)...]))
            }
        }
        switch statuses.sense(
            of: filled.count == 2 && isShort ? filled.map { $0.text.collapsed }.joined(separator: " – ") : text)
        {
        case .known(let words, let meaning, let rest):
            let done = Self.completion(words, meaning, behind: rest)
            if isShort {
                return TrackerStatus(
                    written: text, meaning: meaning, completedOn: done, rest: rest.words.count > 3 ? lines : [],
                    isAlsoRest: true)
            }
            return TrackerStatus(written: words, meaning: meaning, completedOn: done, rest: lines)
        case .unclear:
            return isShort
                ? TrackerStatus(written: text, isUnclear: true) : TrackerStatus(written: "", isUnclear: true, rest: lines)
        case .unknown:
            // "Asked twice; the County says no. DROP": the last sentence decides.
            if isShort, let stop = text.ranges(of: ". ").last,
                case .known(_, let meaning, let rest) = statuses.sense(of: String(text[stop.upperBound...])), rest.isEmpty
            {
                return TrackerStatus(written: text, meaning: meaning, rest: lines, isAlsoRest: true)
            }
            if isShort, let meaning = TrackerShare.said(in: text)?.meaning ?? meaningOfKnownHalf(text, statuses) {
                return TrackerStatus(written: text, meaning: meaning)
            }
            let category = AssessmentWords.category(of: text)
            // "13.09.2026: Three options will go to the forum." is an account as well.
            if isShort, category == nil, text.words.count >= 4,
                text.endsSentence || DateSpan.at(0, in: text.words)?.date != nil
            {
                return TrackerStatus(written: text, rest: lines, isAlsoRest: true)
            }
            return isShort
                ? TrackerStatus(written: text, category: category)
                : TrackerStatus(written: "", rest: lines)
        }
    }

    /// "2 – On track" on a council's own scale, on which 2 is not "Achieved (Late)": what its key says of the figure, else what
    /// the table says of the words behind it, where those are none of a category's.
    private static func ofOwnScale(_ text: String, _ statuses: StatusWords) -> StatusWords.Meaning? {
        guard let figure = text.first, figure.isASCIIDigit, !(text.dropFirst().first?.isASCIIDigit ?? false) else {
            return nil
        }
        let rest = text.dropFirst().trimmed { $0.isSpace || $0.isDash || ":.)".unicodeScalars.contains($0) }
        guard text.count == 1 || rest.first?.isLetter ?? false else { return nil }
        if let meaning = statuses.meaning(of: String(figure)) { return meaning }
        guard CategoryWords(rest).sense == .none, case .known(_, let meaning, let more) = statuses.sense(of: rest),
            more.isEmpty
        else { return nil }
        return meaning
    }

    /// "Ar y gweill / Ongoing": one of two languages is known.
    private static func meaningOfKnownHalf(_ text: String, _ statuses: StatusWords) -> StatusWords.Meaning? {
        let known = text.split(separator: " / ").compactMap { half -> StatusWords.Meaning? in
            if case .known(_, let meaning, let rest) = statuses.sense(of: String(half)), rest.isEmpty {
                meaning
            } else {
                nil
            }
        }
        return known.count == 1 ? known[0] : nil
    }

    /// The date right behind words that say that a thing is done; one with a sentence behind it is of something else.
    private static func completion(_ status: String, _ meaning: StatusWords.Meaning, behind rest: String) -> PartialDate? {
        guard meaning.isAchieved, rest.utf8.contains(where: { (48...57).contains($0) }), !StatusWords.isColour(status) else {
            return nil
        }
        var words = rest.words.prefix(10)
        while let word = words.first, ["", "on", "in", "since", "during"].contains(StatusWords.key(word)) {
            words.removeFirst()
        }
        guard let span = DateSpan.at(0, in: Array(words)), let date = span.date else { return nil }
        let ends = words.prefix(span.words.count).last?.last.map { ".,;:)]".contains($0) } ?? false
        let next = words.dropFirst(span.words.count).first?.unicodeScalars.first
        guard ends || next.map({ $0.isDash || "([".unicodeScalars.contains($0) }) ?? true else { return nil }
        switch date {
        case .day, .month: return date
        default: return nil
        }
    }

    /// "3", "3 – Not Achieved", "Achieved (Late)": the words of the tracking process, and no others.
    static func isOwnCategory(_ text: String) -> Bool {
        text.first?.isASCIIDigit ?? false || (text.folded.holds("achieved") && text.contains("("))
            || text.folded.hasPrefix("category")
    }
}
