import Scrutiny

/// Reads the cells of a tracker's entry into a recommendation.
struct TrackerRecommendation {
    private(set) var value: Recommendation
    private(set) var doubts: [(line: Int, text: String, why: String)] = []
    private let statuses: StatusWords
    private let report: CalendarDate?
    private static let joining = LineJoining(width: nil)

    /// `report` is the day for which the tracker speaks; nil where nothing says it.
    init(_ entry: TrackerEntry, statuses: StatusWords, report: CalendarDate?) {
        self.statuses = statuses
        self.report = report
        var entry = entry
        // One action for one recommendation is no list of tasks.
        if entry.parts.count == 1, let only = entry.parts.first, only.isAction {
            entry.fields.merge(only.fields)
            entry.parts = []
        }
        let text = SubItemText(entry.fields.lines(.recommendation), joining: Self.joining)
        value = Recommendation(number: entry.number, text: text.opening, subItems: text.subItems, closing: text.closing)
        for words in entry.fields[.action] + entry.fields[.response] + entry.fields[.raised] { addToClosing(words) }
        let letters = addParts(entry.parts)
        value.responsibility = Self.people([entry.fields] + entry.parts.map(\.fields))
        readTargets(entry)
        readEvidence(entry, letters: letters)
        readStatus(entry)
    }

    /// "Cabinet response: Accepted", after the text: a tracker's own columns are kept in its own words.
    private mutating func addToClosing(_ words: TrackerEntry.Fields.Words) {
        var text = AccountText(joining: Self.joining)
        for line in words.lines { text.add(line) }
        let labelled = words.heading.isEmpty ? text.text : "\(words.heading.collapsed): \(text.text)"
        value.closing += (value.closing.isEmpty ? "" : "\n\n") + labelled
    }

    /// Answers the letter of each part.
    private mutating func addParts(_ parts: [TrackerEntry.Part]) -> [String] {
        parts.map { part in
            let letter = Self.letter(value.subItems.count)
            var text = AccountText(joining: Self.joining)
            for line in part.fields.lines(part.isAction ? .action : .recommendation) + (part.isAction ? [] : part.fields.lines(.action)) { text.add(line) }
            let isPlain = part.label.isEmpty || part.label.trimmed({ "().".unicodeScalars.contains($0) }).folded == letter
            value.subItems.append(SubItem(letter: letter, text: isPlain ? text.text : "\(part.label) \(text.text)".trimmed))
            for column in [Column.response, .raised] { for words in part.fields[column] { addToClosing(words) } }
            return letter
        }
    }

    /// "a" for 0, "z" for 25, "aa" for 26.
    static func letter(_ index: Int) -> String {
        let last = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index % 26)))
        return index < 26 ? last : letter(index / 26 - 1) + last
    }

    private static func people(_ all: [TrackerEntry.Fields]) -> [String] {
        var people: [String] = []
        for fields in all {
            for words in fields[.responsibility] {
                for person in Responsibility.read(words.lines, width: nil) where !people.contains(person) { people.append(person) }
            }
        }
        return people
    }

    // MARK: Targets

    private mutating func readTargets(_ entry: TrackerEntry) {
        var targets = Self.targets(entry.fields, label: "")
        if let moved = Self.moved(targets, on: report) { targets = moved }
        for part in entry.parts { targets += Self.targets(part.fields, label: part.label) }
        value.targets = Target.withInterim(targets)
        // An original date that nobody revised still stands.
        if !value.targets.contains(where: { !$0.isInterim }), let last = value.targets.lastIndex(where: { !$0.label.folded.holds("interim") }) {
            value.targets[last].isInterim = false
        }
        guard !entry.parts.isEmpty, value.targets.count > 1 else { return }
        // The work is done when its last part is.
        let last = value.targets.indices.max { (value.targets[$0].date?.last.dayNumber ?? .min) < (value.targets[$1].date?.last.dayNumber ?? .min) }
        for index in value.targets.indices { value.targets[index].isInterim = index != last }
    }

    private static func targets(_ fields: TrackerEntry.Fields, label: String) -> [Target] {
        let columns = fields[.target]
        return columns.flatMap { words -> [Target] in
            Targets.read(words.lines).map { target in
                var target = target
                let heading = words.heading.folded
                let own = columns.count > 1 || heading.holds("original") || heading.holds("revised") ? words.heading.collapsed : ""
                target.label = [label, own, target.label].filter { !$0.isEmpty }.joined(separator: " ")
                return target
            }
        }
    }

    /// An original and a revised date are one target that has moved.
    private static func moved(_ targets: [Target], on day: CalendarDate?) -> [Target]? {
        guard targets.count == 2, let day,
            let old = targets.first(where: { $0.label.folded.holds("original") }),
            let new = targets.first(where: { $0.label.folded.holds("revised") }), old.date != new.date, new.date != nil
        else { return nil }
        let move = Target.Move(
            from: WrittenDate(written: old.written, date: old.date), to: WrittenDate(written: new.written, date: new.date), on: day)
        return [Target(label: new.label, written: new.written, date: new.date, moves: [move])]
    }

    // MARK: Evidence

    private mutating func readEvidence(_ entry: TrackerEntry, letters: [String]) {
        let (completed, doneWords) = Self.day(entry.fields, .completed)
        let (anticipated, expectedWords) = Self.day(entry.fields, .anticipated)
        var lines = Self.accounts(entry.fields)
        lines += doneWords + expectedWords
        value.evidence = Self.evidence(lines, subItems: value.subItems.map(\.letter).filter { !letters.contains($0) })
        for (part, letter) in zip(entry.parts, letters) {
            let dated = part.fields[.completed] + part.fields[.anticipated]
            let kept = dated.flatMap { words in words.lines.map { line in
                var line = line
                if !line.isBlank, !words.heading.isEmpty { line.text = "\(words.heading.collapsed): \(line.text.trimmed)" }
                return line
            } }
            let own = Self.accounts(part.fields) + kept + part.fields.lines(.obstacle)
            for evidence in Self.evidence(own, subItems: []) { value.evidence.append(Evidence(subItem: letter, updates: evidence.updates)) }
            lines += own
        }
        let found = EvidenceFields(lines, joining: Self.joining)
        // The dates of the parts are said of them.
        if entry.parts.isEmpty { value.evidence = found.taken(from: value.evidence) }
        value.completedOn = completed ?? found.completedOn
        value.anticipatedOn = anticipated ?? found.anticipatedOn
        let obstacle = entry.fields.text(.obstacle)
        value.obstacle = obstacle.isEmpty || ["none", "n/a", "-", "nil", "no"].contains(obstacle.folded) ? found.obstacle : obstacle
    }

    /// The accounts of all columns of evidence; a heading with a date stands over its own.
    private static func accounts(_ fields: TrackerEntry.Fields) -> [Line] {
        fields[.evidence].reduce(into: []) { lines, words in
            if let last = lines.last, !last.isBlank { lines.append(Line(number: last.number, text: "", isParted: true)) }
            if let heading = UpdateHeading(words.heading), heading.date != nil, heading.rest.isEmpty {
                lines.append(Line(number: words.lines.first?.number ?? 0, text: words.heading.collapsed))
            }
            lines += words.lines
        }
    }

    private static func evidence(_ lines: [Line], subItems: [String]) -> [Evidence] {
        EvidenceReader.read(DatedNotes.parted(lines), subItems: subItems, joining: joining).map { evidence in
            Evidence(subItem: evidence.subItem, updates: DatedNotes.inOrder(evidence.updates))
        }
    }

    /// The date of a column, and its lines where they say more than that.
    private static func day(_ fields: TrackerEntry.Fields, _ column: Column) -> (PartialDate?, [Line]) {
        let lines = fields.lines(column)
        let words = fields.text(column).words
        let spans = DateSpan.all(in: words)
        let isBare = spans.count == 1 && spans[0].words.count == words.count
        return (spans.last { $0.date != nil }?.date, isBare ? [] : lines)
    }

    // MARK: Status

    private struct Status {
        var written: String
        var meaning: StatusWords.Meaning?
        /// One of the six categories in its own words.
        var category: Category?
        /// What the cell says beside it.
        var rest: [Line]
    }

    private mutating func readStatus(_ entry: TrackerEntry) {
        let own = status(entry.fields, .assessment)
        let parts = entry.parts.compactMap { part in status(part.fields, .assessment).map { (part.label, $0) } }
        addRest(own, to: nil)
        let day = report ?? value.evidence.flatMap(\.updates).compactMap { $0.date?.last }.max()
        var category = own.flatMap { $0.category ?? $0.meaning?.category(target: value.deadline, on: day, completed: value.completedOn?.last) }
        var isClosed = own?.meaning == .closed && own?.category == nil
        if own == nil, !parts.isEmpty {
            isClosed = parts.allSatisfy { $0.1.meaning == .closed && $0.1.category == nil }
            let all = parts.filter { $0.1.meaning != .closed }.map {
                $0.1.category ?? $0.1.meaning?.category(target: value.deadline, on: day, completed: value.completedOn?.last)
            }
            category = all.contains(nil) ? nil : Self.leastAchieved(all.compactMap { $0 })
        }
        for (label, part) in parts {
            let place = entry.parts.firstIndex { $0.label == label } ?? 0
            let letters = value.subItems.suffix(entry.parts.count).map(\.letter)
            addRest(part, to: letters.indices.contains(place) ? letters[place] : nil)
        }
        let partWords = parts.map { "\($0.0) \($0.1.written)".trimmed }
        let written = ([own?.written].compactMap { $0 } + partWords).joined(separator: "; ")
        let when = value.completedOn?.last ?? day
        let on = report ?? when ?? value.targets.compactMap { $0.date?.last }.max() ?? CalendarDate(dayNumber: 0)
        if !written.isEmpty {
            value.assessments.append(Assessment(by: entry.isConcluded ? .committee : .cabinetMember, category: category, on: on, written: written))
            if category == nil, !isClosed {
                doubts.append((entry.line, written, "The words of this status mean none of the categories; they are kept as they are."))
            }
        }
        for view in status(entry.fields, .committeeView).map({ [$0] }) ?? [] {
            let category = view.category ?? view.meaning?.category(target: value.deadline, on: day, completed: value.completedOn?.last)
            value.assessments.append(Assessment(by: .committee, category: category, on: on, written: view.written))
            isClosed = isClosed || (view.meaning == .closed && view.category == nil)
            addRest(view, to: nil)
        }
        if written.isEmpty, let refused = entry.fields[.response].first, let reading = statuses.reading(of: refused.lines.map(\.text).joined(separator: " ")),
            reading.meaning == .closed {
            value.assessments.append(Assessment(by: .cabinetMember, category: nil, on: on, written: reading.words))
            isClosed = true
        }
        let concluded = ReviewHead.day(in: entry.fields.text(.concluded))
        if isClosed || entry.isConcluded || concluded != nil { value.concludedOn = concluded ?? value.completedOn?.last ?? on }
    }

    /// What the cells of a status say; nil where there are none. Of several the first that means something counts.
    private func status(_ fields: TrackerEntry.Fields, _ column: Column) -> Status? {
        var status: Status?
        for words in fields[column] {
            let text = words.lines.map { $0.text.collapsed }.filter { !$0.isEmpty }.joined(separator: " ")
            guard !text.isEmpty else { continue }
            let one = Self.status(text, words.lines, statuses)
            guard var first = status else { status = one; continue }
            if !one.written.isEmpty, one.written.folded != first.written.folded { first.written += (first.written.isEmpty ? "" : "; ") + one.written }
            if first.meaning == nil, first.category == nil { first.meaning = one.meaning; first.category = one.category }
            first.rest += one.rest
            status = first
        }
        // No column of its own: the account begins with it ("Completed. The policy …").
        if status == nil, column == .assessment, let first = fields[.evidence].first?.lines.first(where: { !$0.isBlank })?.text,
            UpdateHeading(first) == nil, let (words, meaning) = statuses.reading(of: first), words.utf8.count >= 3 {
            return Status(written: words, meaning: meaning, rest: [])
        }
        return status
    }

    private static let longestStatus = 80

    private static func status(_ text: String, _ lines: [Line], _ statuses: StatusWords) -> Status {
        let isShort = text.utf8.count <= longestStatus
        if isShort, isOwnCategory(text), let category = AssessmentWords.category(of: text) { return Status(written: text, category: category, rest: []) }
        if let (words, meaning) = statuses.reading(of: text) {
            if isShort { return Status(written: text, meaning: meaning, rest: []) }
            return Status(written: words, meaning: meaning, rest: lines)
        }
        if isShort { return Status(written: text, category: AssessmentWords.category(of: text), rest: []) }
        return Status(written: "", rest: lines)
    }

    /// "3", "3 – Not Achieved", "Achieved (Late)": the words of the tracking process, and no others.
    private static func isOwnCategory(_ text: String) -> Bool {
        text.first?.isASCIIDigit ?? false || (text.folded.holds("achieved") && text.contains("(")) || text.folded.hasPrefix("category")
    }

    /// What a long cell of a status says is evidence.
    private mutating func addRest(_ status: Status?, to letter: String?) {
        guard let status, status.rest.contains(where: { !$0.isBlank }) else { return }
        for evidence in Self.evidence(status.rest, subItems: []) {
            if let index = value.evidence.firstIndex(where: { $0.subItem == letter }) {
                value.evidence[index].updates = evidence.updates + value.evidence[index].updates
            } else {
                value.evidence.append(Evidence(subItem: letter, updates: evidence.updates))
            }
        }
    }

    private static func leastAchieved(_ categories: [Category]) -> Category? {
        let order: [Category] = [
            .notAchievedInsufficientProgress, .notAchievedObstacle, .notAchievedProgressMade, .inProgress, .achievedLate, .achievedFully,
        ]
        return order.first { categories.contains($0) }
    }
}
