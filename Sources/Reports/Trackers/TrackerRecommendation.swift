import Scrutiny

/// Reads the cells of a tracker's entry into a recommendation.
struct TrackerRecommendation {
    var value: Recommendation
    var doubts: [(line: Int, text: String, why: String)] = []
    let statuses: StatusWords
    let report: CalendarDate?
    let comesIn: CalendarDate?
    static let joining = LineJoining(width: nil)

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
        entry.fields.putInPlace(statuses)
        for index in entry.parts.indices { entry.parts[index].fields.putInPlace(statuses) }
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
        if value.closing == labelled || value.closing.hasSuffix("\n\n" + labelled)
            || value.closing.hasPrefix(labelled + "\n\n")
        {
            return
        }
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
                .flatMap { $0.split(separator: ";").map { $0.trimmed { $0.isSpace || "/,".unicodeScalars.contains($0) } } }
                .filter { !$0.isEmpty }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
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
            guard let (date, why) = reader.yearless(targets[index].written) else {
                if targets[index].written.contains(where: \.isNumber) {
                    doubts.append(
                        (entry.line, targets[index].written, "This target is no date; it is kept as it was written."))
                }
                continue
            }
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
}
