import Scrutiny

/// Reads the cells of a tracker's entry into a recommendation.
struct TrackerRecommendation {
    var value: Recommendation
    var doubts: [(line: Int, text: String, why: String)] = []
    let statuses: StatusWords
    let report: CalendarDate?
    let comesIn: CalendarDate?
    private static let joining = LineJoining(width: nil)

    /// `report` is the day for which the tracker speaks; where nothing says it, it is that on which it comes in.
    init(_ entry: TrackerEntry, statuses: StatusWords, report: CalendarDate?, comesIn: CalendarDate?) {
        self.statuses = statuses
        self.report = report
        self.comesIn = comesIn
        var entry = entry
        // One action for one recommendation is no list of tasks.
        if entry.parts.count == 1, let only = entry.parts.first, only.isAction {
            entry.fields.merge(only.fields)
            entry.parts = []
        }
        entry = DecimalItems.lettered(entry)
        let text = SubItemText(entry.fields.lines(.recommendation), joining: Self.joining)
        value = Recommendation(number: entry.number, text: text.opening, subItems: text.subItems, closing: text.closing)
        for column in [Column.action, .addressee, .response, .raised] {
            for words in entry.fields[column] { addToClosing(words) }
        }
        let letters = addParts(entry.parts)
        value.responsibility = Self.people(entry, letters: letters)
        readTargets(entry, letters: letters)
        readEvidence(entry, letters: letters)
        readStatus(entry, letters: letters)
    }

    /// "Cabinet response: Accepted", after the text: a tracker's own columns are kept in its own words.
    private mutating func addToClosing(_ words: TrackerEntry.Fields.Words) {
        var text = AccountText(joining: Self.joining)
        for line in words.lines { text.add(line) }
        let labelled = words.heading.isEmpty ? text.text : "\(words.heading.collapsed): \(text.text)"
        // Rows of parts may say it again.
        if value.closing == labelled || value.closing.hasSuffix("\n\n" + labelled) || value.closing.hasPrefix(labelled + "\n\n") { return }
        value.closing += (value.closing.isEmpty ? "" : "\n\n") + labelled
    }

    /// Answers the letter of each part.
    private mutating func addParts(_ parts: [TrackerEntry.Part]) -> [String] {
        let own = PartLetters.own(parts.map(\.label), of: value.number)
        return zip(parts, own).map { part, own in
            let taken = Set(value.subItems.map(\.letter))
            let letter =
                own.flatMap { taken.contains($0) ? nil : $0 }
                ?? (value.subItems.count...).lazy.map(PartLetters.letter).first { !taken.contains($0) } ?? ""
            var text = AccountText(joining: Self.joining)
            for line in part.fields.lines(part.isAction ? .action : .recommendation)
                + (part.isAction ? [] : part.fields.lines(.action))
            { text.add(line) }
            let isPlain =
                part.label.isEmpty || own == letter
                || part.label.trimmed({ "().".unicodeScalars.contains($0) }).folded == letter
            value.subItems.append(SubItem(letter: letter, text: isPlain ? text.text : "\(part.label) \(text.text)".trimmed))
            for column in [Column.addressee, .response, .raised] { for words in part.fields[column] { addToClosing(words) } }
            return letter
        }
    }

    /// Those responsible for the whole; those for a part with its label before their names, unless the parts do not differ.
    private static func people(_ entry: TrackerEntry, letters: [String]) -> [String] {
        func people(_ fields: TrackerEntry.Fields) -> [String] {
            fields[.responsibility].flatMap { Responsibility.read($0.lines, width: nil) }
                .flatMap { $0.split(separator: ";").map(\.trimmed) }.filter { !$0.isEmpty }
                .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }
        let whole = people(entry.fields)
        let parts = zip(entry.parts, letters).map { (label: label(of: $0, letter: $1), people: people($0.fields)) }.filter {
            !$0.people.isEmpty
        }
        if parts.allSatisfy({ $0.people == parts.first?.people }) {
            return whole + (parts.first?.people ?? []).filter { !whole.contains($0) }
        }
        var labels: [(person: String, labels: [String])] = []
        for part in parts {
            for person in part.people {
                if let index = labels.firstIndex(where: { $0.person == person }) {
                    labels[index].labels.append(part.label)
                } else {
                    labels.append((person, [part.label]))
                }
            }
        }
        return whole + labels.map { $0.labels.joined(separator: ", ") + " " + $0.person }
    }

    /// What a part is called beside what is said of it alone.
    static func label(of part: TrackerEntry.Part, letter: String) -> String {
        part.label.isEmpty ? letter + ")" : part.label
    }

    // MARK: Targets

    private mutating func readTargets(_ entry: TrackerEntry, letters: [String]) {
        let reader = targetReader(entry)
        var targets = reader.read(entry.fields, label: "")
        let ownCount = targets.count
        for (part, letter) in zip(entry.parts, letters) {
            targets += reader.read(part.fields, label: Self.label(of: part, letter: letter))
        }
        for index in targets.indices where targets[index].date == nil {
            guard let (date, why) = reader.yearless(targets[index].written) else { continue }
            targets[index].date = date
            doubts.append((entry.line, targets[index].written, why))
        }
        value.targets = Target.withInterim(targets)
        // An original date that nobody revised still stands.
        if !value.targets.contains(where: { !$0.isInterim }),
            let last = value.targets.lastIndex(where: { !$0.label.folded.holds("interim") })
        {
            value.targets[last].isInterim = false
        }
        guard !entry.parts.isEmpty, value.targets.count > 1 else { return }
        // The target of the whole stands; without one the work is done when its last part is.
        let ofWhole = Target.withInterim(Array(targets.prefix(ownCount))).firstIndex { !$0.isInterim && $0.date != nil }
        let last = value.targets.indices.max {
            (value.targets[$0].date?.last.dayNumber ?? .min) < (value.targets[$1].date?.last.dayNumber ?? .min)
        }
        let final = ofWhole ?? last
        for index in value.targets.indices { value.targets[index].isInterim = index != final }
    }

    func targetReader(_ entry: TrackerEntry) -> TrackerTargets {
        TrackerTargets(
            day: report ?? comesIn, near: report ?? comesIn, raised: ReviewHead.day(in: entry.fields.text(.raised)))
    }

    // MARK: Evidence

    private mutating func readEvidence(_ entry: TrackerEntry, letters: [String]) {
        for words in entry.fields[.evidence] where Self.isDitto(words.lines) {
            doubts.append(
                (
                    entry.line, words.lines.map { $0.text.trimmed }.joined(),
                    "This account is a mark for “the same as above”; what it stands for was not put in its place."
                ))
        }
        let (completed, doneWords) = Self.day(entry.fields, .completed)
        let (anticipated, expectedWords) = Self.day(entry.fields, .anticipated)
        var lines = Self.accounts(entry.fields)
        lines += doneWords + expectedWords
        value.evidence = Self.evidence(lines, subItems: value.subItems.map(\.letter).filter { !letters.contains($0) })
        for (part, letter) in zip(entry.parts, letters) {
            let dated = part.fields[.completed] + part.fields[.anticipated]
            let kept = dated.flatMap { words in
                words.lines.map { line in
                    var line = line
                    if !line.isBlank, !words.heading.isEmpty {
                        line.text = "\(words.heading.collapsed): \(line.text.trimmed)"
                    }
                    return line
                }
            }
            let own = Self.accounts(part.fields) + kept + part.fields.lines(.obstacle)
            for evidence in Self.evidence(own, subItems: []) {
                value.evidence.append(Evidence(subItem: letter, updates: evidence.updates))
            }
            lines += own
        }
        let found = EvidenceFields(lines, joining: Self.joining)
        // The dates of the parts are said of them.
        if entry.parts.isEmpty { value.evidence = found.taken(from: value.evidence) }
        value.completedOn = completed ?? found.completedOn
        value.anticipatedOn = anticipated ?? found.anticipatedOn
        let obstacle = entry.fields.text(.obstacle)
        value.obstacle =
            obstacle.isEmpty || ["none", "n/a", "-", "nil", "no"].contains(obstacle.folded) ? found.obstacle : obstacle
    }

    /// Of columns for several times: negative for "Previous updates", positive for "Latest update".
    private static func age(_ heading: String) -> Int {
        let words = heading.folded
        if words.holds("previous") || words.holds("earlier") || words.holds("last meeting") { return -1 }
        return words.holds("latest") || words.holds("current") || words.holds("this meeting") ? 1 : 0
    }

    /// The accounts of all columns of evidence; a heading with a date stands over its own.
    private static func accounts(_ fields: TrackerEntry.Fields) -> [Line] {
        let columns = fields[.evidence]
        let order = columns.enumerated().sorted {
            (age($0.element.heading), $0.offset) < (age($1.element.heading), $1.offset)
        }.map(\.element)
        let hasEarlier = columns.contains { age($0.heading) < 0 }
        return order.reduce(into: []) { lines, words in
            var words = words
            if let last = lines.last, !last.isBlank { lines.append(Line(number: last.number, text: "", isParted: true)) }
            if words.lines.allSatisfy({ $0.text.allSatisfy { $0.isDash || $0.isWhitespace } }) { return }
            if let heading = UpdateHeading(words.heading), heading.date != nil, heading.rest.isEmpty {
                lines.append(Line(number: words.lines.first?.number ?? 0, text: words.heading.collapsed))
            } else if let heading = ColumnDate(words.heading) {
                lines.append(Line(number: words.lines.first?.number ?? 0, text: "Update – " + heading.written))
            } else if hasEarlier, age(words.heading) > 0, let heading = UpdateHeading(words.heading), heading.rest.isEmpty,
                words.lines.first.map({ UpdateHeading($0.text) == nil }) ?? false
            {
                lines.append(Line(number: words.lines.first?.number ?? 0, text: words.heading.collapsed))
            } else if columns.count > 1, words.heading.holds("outcome"),
                let first = words.lines.firstIndex(where: { !$0.isBlank })
            {
                // Beside an account of progress the words alone would not tell what they are said of.
                words.lines[first].text = "\(words.heading.collapsed): \(words.lines[first].text.trimmed)"
            }
            lines += words.lines
        }
    }

    static func evidence(_ lines: [Line], subItems: [String]) -> [Evidence] {
        let runs = DatedNotes.overLetters(DatedNotes.parted(lines), letters: subItems)
        let found = runs.reduce(into: [Evidence]()) { all, run in
            for evidence in EvidenceReader.read(run, subItems: subItems, joining: joining) {
                if let index = all.firstIndex(where: { $0.subItem == evidence.subItem }) {
                    all[index].updates += evidence.updates
                } else {
                    all.append(evidence)
                }
            }
        }
        return found.map { evidence in
            let updates = evidence.updates.map { update in
                var update = update
                // A quarter has an end.
                if update.date == nil, let heading = update.heading { update.date = ColumnDate(heading)?.date }
                return update
            }
            return Evidence(subItem: evidence.subItem, updates: DatedNotes.inOrder(updates))
        }
    }

    private static func isDitto(_ lines: [Line]) -> Bool {
        let text = lines.map(\.text).joined().folded.trimmed { $0.isSpace || ".".unicodeScalars.contains($0) }
        return ["\"", "“", "”", "''", "do", "ditto", "as above", "see above"].contains(text)
    }

    /// The date of a column, and its lines where they say more than that.
    static func day(_ fields: TrackerEntry.Fields, _ column: Column) -> (PartialDate?, [Line]) {
        let lines = fields.lines(column)
        let words = fields.text(column).words
        let spans = DateSpan.all(in: words)
        let isBare = spans.count == 1 && spans[0].words.count == words.count
        return (spans.last { $0.date != nil }?.date, isBare ? [] : lines)
    }
}
