import Scrutiny

/// How far it has got: what its cells for a status say, of the whole and of its parts.
extension TrackerRecommendation {
    mutating func readStatus(_ entry: TrackerEntry, letters: [String]) {
        let own = status(entry.fields, .assessment)
        let parts = zip(entry.parts, letters).compactMap { part, letter in
            status(part.fields, .assessment).map {
                (label: Self.label(of: part, letter: letter), letter: letter, status: $0.now, fields: part.fields)
            }
        }
        addRest(own?.now, to: nil)
        if value.completedOn == nil { value.completedOn = own?.now.completedOn }
        let newest = value.evidence.flatMap(\.updates).compactMap { $0.date?.last }.max()
        let day = report ?? newest ?? comesIn
        let on = report ?? comesIn ?? newest ?? CalendarDate(dayNumber: 0)
        func category(_ status: TrackerStatus, on day: CalendarDate?) -> Category? {
            status.category(target: value.deadline, on: day, completed: value.completedOn?.last)
        }
        var current = own.flatMap { category($0.now, on: day) }
        var isClosed = own?.now.isClosed ?? false
        var isUnclear = own?.now.isUnclear ?? false
        let hasOwnTarget = !entry.fields[.target].isEmpty
        let ofParts = parts.filter { !$0.status.isClosed }.map { part in
            // What is done, and what is beside a whole with a target of its own, is measured by its own target and day.
            let isAlone = hasOwnTarget || part.status.meaning?.isAchieved == true
            let target = isAlone ? Self.targets(part.fields, label: "").last?.date?.last : nil
            return part.status.category(
                target: target ?? value.deadline, on: day,
                completed: (Self.day(part.fields, .completed).0 ?? part.status.completedOn ?? value.completedOn)?.last)
        }
        let leastOfParts = ofParts.contains(nil) ? nil : Self.leastAchieved(ofParts.compactMap { $0 })
        if own == nil, !parts.isEmpty {
            isClosed = parts.allSatisfy(\.status.isClosed)
            current = leastOfParts
            isUnclear = parts.contains(where: \.status.isUnclear)
        } else if let now = own?.now, current?.isAchieved ?? false, ofParts.contains(where: { $0?.isAchieved != true }) {
            current = leastOfParts
            doubts.append((entry.line, now.written, Self.whyPart))
        }
        for part in parts { add(part.status, ofPart: part.letter) }
        if !parts.isEmpty {
            let order = { (evidence: Evidence) in evidence.subItem.flatMap { letter in letters.firstIndex(of: letter) } ?? -1
            }
            value.evidence = value.evidence.enumerated().sorted {
                (order($0.element), $0.offset) < (order($1.element), $1.offset)
            }.map(\.element)
        }
        let refusal = self.refusal(entry)
        if refusal != nil, let now = own?.now, !now.written.isEmpty,
            current == nil || StatusWords.key(now.written).hasPrefix("closed")
        {
            // "Closed" where the answer was "Rejected".
            isClosed = true
            current = nil
        } else if let now = own?.now, current?.isAchieved ?? false, let why = Self.notDone(entry.fields, statuses) {
            current = nil
            doubts.append(
                (entry.line, "\(now.written): \(why)", "The account says that it was not done, so it has no category."))
        }
        for earlier in own?.before ?? [] {
            let then = earlier.date?.last ?? on
            value.assessments.append(
                Assessment(by: .cabinetMember, category: category(earlier, on: then), on: then, written: earlier.written))
            addRest(earlier, to: nil)
        }
        let share = entry.fields.text(.share)
        var words = own?.now.written ?? ""
        if !share.isEmpty { words = words.isEmpty ? share : "\(words) (\(share))" }
        let others = otherStatuses(entry)
        if others.contains(where: { category($0, on: day) != current || $0.isClosed != isClosed }) {
            current = nil
            isClosed = false
            for (line, other) in zip(entry.otherStatuses.map(\.line), others) {
                doubts.append((line, other.written, Self.whyOther))
            }
        }
        words = ([words] + others.map(\.written)).filter { !$0.isEmpty }.joined(separator: "; ")
        let written = ([words].filter { !$0.isEmpty } + parts.map { "\($0.label) \($0.status.written)".trimmed }).joined(
            separator: "; ")
        if !written.isEmpty {
            value.assessments.append(
                Assessment(by: entry.isConcluded ? .committee : .cabinetMember, category: current, on: on, written: written))
            if current == nil, !isClosed, others.isEmpty, doubts.last?.text.hasPrefix(words + ": ") != true {
                doubts.append((entry.line, written, isUnclear ? Self.whyUnclear : Self.whyUnknown))
            }
        }
        if let view = status(entry.fields, .committeeView)?.now {
            value.assessments.append(
                Assessment(by: .committee, category: category(view, on: day), on: on, written: view.written))
            isClosed = isClosed || view.isClosed
            addRest(view, to: nil)
        }
        if written.isEmpty, let refusal {
            value.assessments.append(Assessment(by: .cabinetMember, category: nil, on: on, written: refusal))
            isClosed = true
        }
        let concluded = ReviewHead.day(in: entry.fields.text(.concluded))
        if isClosed || entry.isConcluded || concluded != nil {
            value.concludedOn = concluded ?? value.completedOn?.last ?? on
            if value.assessments.isEmpty { doubts.append((entry.line, value.gist, Self.whyUnsaid)) }
        }
    }

    private static let whyUnknown = "The words of this status mean none of the categories; they are kept as they are."
    private static let whyUnclear = "This status says two things, so it has no category; its words are kept as they are."

    private static let whyPart = "A part of it is not said to be done, so the whole is taken to be as far as that part."
    private static let whyOther =
        "Another row of this number has another status; both are kept as they are, and it has no category."
    private static let whyUnsaid = "It was closed, and nothing says whether it was achieved; it has no category."

    /// The statuses of further rows of the same number, with what else they say put into the evidence.
    private mutating func otherStatuses(_ entry: TrackerEntry) -> [TrackerStatus] {
        entry.otherStatuses.compactMap { TrackerStatus.read($0.words, statuses)?.now }.map { status in
            addRest(status, to: nil)
            return status
        }
    }

    /// The words by which the recommendation was refused: "Rejected", "Not agreed".
    private func refusal(_ entry: TrackerEntry) -> String? {
        guard let response = entry.fields[.response].first,
            let reading = statuses.reading(of: response.lines.map(\.text).joined(separator: " ")),
            reading.meaning == .closed
        else { return nil }
        return reading.words
    }

    /// What the account says of why nothing was done: "No longer needed".
    private static func notDone(_ fields: TrackerEntry.Fields, _ statuses: StatusWords) -> String? {
        for words in fields[.evidence] {
            for line in words.lines {
                if let reading = statuses.reading(of: line.text), reading.meaning == .closed { return reading.words }
            }
        }
        return nil
    }

    /// What the cells of a status say; nil where there are none.
    private func status(_ fields: TrackerEntry.Fields, _ column: Column) -> (now: TrackerStatus, before: [TrackerStatus])? {
        if let found = TrackerStatus.read(fields[column], statuses) { return found }
        // No column of its own: the account begins with it ("Completed. The policy …").
        guard column == .assessment, let first = fields[.evidence].first?.lines.first(where: { !$0.isBlank })?.text,
            UpdateHeading(first) == nil, let (words, meaning) = statuses.reading(of: first),
            StatusWords.key(words).utf8.count >= 3
        else { return nil }
        return (TrackerStatus(written: words, meaning: meaning), [])
    }

    /// The status of a part is the account of it where there is no other.
    private mutating func add(_ status: TrackerStatus, ofPart letter: String) {
        addRest(status, to: letter)
        guard !status.written.isEmpty, !value.evidence.contains(where: { $0.subItem == letter }) else { return }
        value.evidence.append(
            Evidence(subItem: letter, updates: [Update(heading: nil, date: nil, text: "Status: \(status.written)")]))
    }

    /// What a long cell of a status says is evidence.
    private mutating func addRest(_ status: TrackerStatus?, to letter: String?) {
        guard let status, status.rest.contains(where: { !$0.isBlank }) else { return }
        if status.isAlsoRest, value.evidence.contains(where: { $0.subItem == letter }) { return }
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
            .notAchievedInsufficientProgress, .notAchievedObstacle, .notAchievedProgressMade, .inProgress, .achievedLate,
            .achievedFully,
        ]
        return order.first { categories.contains($0) }
    }
}
