import Scrutiny

/// What the cells of a part say of how far it has got.
struct PartStatus {
    var label: String
    var letter: String
    var status: TrackerStatus
    var before: [TrackerStatus] = []
    var fields = TrackerEntry.Fields()
}

/// How far it has got: what its cells for a status say, of the whole and of its parts.
extension TrackerRecommendation {
    mutating func readStatus(_ entry: TrackerEntry, letters: [String]) {
        var own = status(entry.fields) ?? done(entry)
        if own?.now.meaning == .concluded { own = own.map { (settled($0.now, entry.fields), $0.before) } }
        var parts = zip(entry.parts, letters).compactMap { part, letter in
            status(part.fields).map {
                PartStatus(
                    label: Self.label(of: part, letter: letter), letter: letter, status: $0.now, before: $0.before,
                    fields: part.fields)
            }
        }
        if parts.isEmpty, let lettered = letteredStatuses(entry.fields) {
            own = nil
            parts = lettered
        }
        addRest(own?.now, to: nil)
        if value.completedOn == nil { value.completedOn = own?.now.completedOn }
        let newest = value.evidence.flatMap(\.updates).compactMap { $0.date?.last }.max()
        let day = report ?? newest ?? comesIn
        let on = report ?? comesIn ?? newest ?? CalendarDate(dayNumber: 0)
        let (deadline, completed) = (value.deadline, value.completedOn?.last)
        func category(_ status: TrackerStatus, on day: CalendarDate?) -> Category? {
            status.category(target: deadline, on: day, completed: completed)
        }
        var current = own.flatMap { category($0.now, on: day) }
        var isClosed = own?.now.isClosed ?? false
        var isUnclear = own?.now.isUnclear ?? false
        var isDoubted = false
        let hasOwnTarget = !entry.fields[.target].isEmpty
        let ofParts = parts.filter { !$0.status.isClosed }.map { part in
            // What is done, and what is beside a whole with a target of its own, is measured by its own target and day.
            let isAlone = hasOwnTarget || part.status.meaning?.isAchieved == true
            let target = isAlone ? targetReader(entry).read(part.fields, label: "").last?.date?.last : nil
            return part.status.category(
                target: target ?? value.deadline, on: day,
                completed: (Self.day(part.fields, .completed).0 ?? part.status.completedOn ?? value.completedOn)?.last)
        }
        let leastOfParts = ofParts.contains(nil) ? nil : Self.leastAchieved(ofParts.compactMap { $0 })
        if own == nil, !parts.isEmpty {
            isClosed = parts.allSatisfy(\.status.isClosed)
            current = leastOfParts
            isUnclear = parts.contains(where: \.status.isUnclear)
            // "a) Achieved; b) Rejected": nobody has said that the whole was achieved.
            if !isClosed, current?.isAchieved ?? false, let refused = parts.first(where: \.status.isClosed) {
                current = nil
                isDoubted = true
                doubts.append((entry.line, "\(refused.label) \(refused.status.written)".trimmed, Self.whyPartClosed))
            }
        } else if let now = own?.now, current?.isAchieved ?? false, ofParts.contains(where: { $0?.isAchieved != true }) {
            current = leastOfParts
            doubts.append((entry.line, now.written, Self.whyPart))
        }
        for part in parts { add(part.status, ofPart: part.letter) }
        if !parts.isEmpty { orderEvidence(by: letters) }
        let refusal = TrackerRefusal.answer(entry.fields, statuses)
        func doubt(_ text: String, _ why: String) {
            current = nil
            isDoubted = true
            doubts.append((entry.line, text, why))
        }
        if let refusal, let now = own?.now, !now.written.isEmpty {
            if TrackerRefusal.isAdministrative(now.written) || current == nil && !now.isUnclear {
                // "Closed" where the answer was "Rejected".
                isClosed = true
                current = nil
            } else if current?.isAchieved ?? true {
                doubt("\(refusal); \(now.written)", Self.whyRefused)
            }
        } else if let now = own?.now, current?.isAchieved ?? false,
            let (why, closes) = TrackerRefusal.account(entry.fields, status: now.written, statuses)
        {
            if closes {
                isClosed = true
                current = nil
            } else {
                doubt("\(now.written): \(why)", Self.whyNotDone)
            }
        }
        for earlier in own?.before ?? [] {
            let then = earlier.date?.last ?? on
            value.assessments.append(
                Assessment(by: .cabinetMember, category: category(earlier, on: then), on: then, written: earlier.written))
            addRest(earlier, to: nil)
        }
        if own == nil { addEarlier(parts.map { ($0.label, $0.before) }, category: category) }
        var words = own?.now.written ?? ""
        if let refusal, TrackerRefusal.isNone(words), !words.isEmpty { words = "\(refusal) (\(words))" }
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
            if current == nil, !isClosed, others.isEmpty, !isDoubted {
                doubts.append((entry.line, written, isUnclear ? Self.whyUnclear : Self.whyUnknown))
            }
        }
        if written.isEmpty, let refusal {
            value.assessments.append(Assessment(by: .cabinetMember, category: nil, on: on, written: refusal))
            isClosed = true
        }
        let views = TrackerView.all(entry.fields[.committeeView], statuses)
        let agreed = addViews(views, on: on, closed: &isClosed) {
            $0.category(target: deadline, on: day, completed: completed)
        }
        let concluded = ReviewHead.day(in: entry.fields.text(.concluded)) ?? agreed
        guard isClosed || entry.isConcluded || concluded != nil else { return askAboutNone(entry) }
        value.concludedOn = concluded ?? value.completedOn?.last ?? on
        // The day on which it was let go is not one on which it was done.
        if isClosed { value.completedOn = nil }
        if value.assessments.isEmpty { doubts.append((entry.line, value.gist, Self.whyUnsaid)) }
    }

    /// "N/A – the scheme was withdrawn", and no status: the account may close it.
    private mutating func askAboutNone(_ entry: TrackerEntry) {
        guard value.assessments.isEmpty, let first = entry.fields[.evidence].first?.lines.first(where: { !$0.isBlank }),
            first.text.words.first.map({ TrackerRefusal.isNotApplicable(String($0)) }) ?? false, first.text.words.count > 2
        else { return }
        doubts.append((entry.line, first.text.collapsed, "It may have been let go; nothing says how far it has got."))
    }

    /// The whole first, then the parts in their order.
    private mutating func orderEvidence(by letters: [String]) {
        let order = { (evidence: Evidence) in evidence.subItem.flatMap { letter in letters.firstIndex(of: letter) } ?? -1 }
        value.evidence = value.evidence.enumerated().sorted {
            (order($0.element), $0.offset) < (order($1.element), $1.offset)
        }.map(\.element)
    }

    private static let whyUnknown = "The words of this status mean none of the categories; they are kept as they are."
    private static let whyUnclear = "This status says two things, so it has no category; its words are kept as they are."

    private static let whyDone = "Nothing but the day of its completion says that it was done."
    private static let whyRefused = "It was not accepted, and its status says that it was done; it has no category."
    private static let whyNotDone = "The account says that it was not done, so it has no category."
    private static let whyPart = "A part of it is not said to be done, so the whole is taken to be as far as that part."
    private static let whyPartClosed = "A part of it was closed without being achieved, so the whole has no category."
    private static let whyOther =
        "Another row of this number has another status; both are kept as they are, and it has no category."
    static let whyUnsaid = "It was closed, and nothing says whether it was achieved; it has no category."

    /// The statuses of further rows of the same number, with what else they say put into the evidence.
    private mutating func otherStatuses(_ entry: TrackerEntry) -> [TrackerStatus] {
        entry.otherStatuses.compactMap { TrackerStatus.read($0.words, statuses)?.now }.map { status in
            addRest(status, to: nil)
            return status
        }
    }

    /// What the cells of a status say, with the share that is done beside it; nil where there are none.
    private func status(_ fields: TrackerEntry.Fields) -> (now: TrackerStatus, before: [TrackerStatus])? {
        guard let share = TrackerShare(fields[.share]) else { return words(fields) }
        guard let (own, before) = words(fields) else {
            return (TrackerStatus(written: share.written, meaning: share.meaning), [])
        }
        var now = own
        let isBare = now.written.isEmpty
        // "Green" may mean two things by the tracker's own key; 100% does not.
        if isBare || StatusWords.isColour(now.written), now.meaning == nil, now.category == nil {
            now.meaning = share.meaning
        } else if now.category == nil {
            now.meaning = share.meaning(beside: now.meaning)
        }
        if StatusWords.key(now.written) != StatusWords.key(share.written) {
            now.written = isBare ? share.written : "\(now.written) (\(share.written))"
        }
        return (now, before)
    }

    /// No word on how far it has got, but a day in the column for that of completion.
    private mutating func done(_ entry: TrackerEntry) -> (now: TrackerStatus, before: [TrackerStatus])? {
        guard entry.parts.isEmpty, let column = entry.fields[.completed].first, let day = value.completedOn,
            TrackerRefusal.answer(entry.fields, statuses) == nil
        else { return nil }
        let written = "\(column.heading.collapsed): \(entry.fields.text(.completed))"
        doubts.append((entry.line, written, Self.whyDone))
        return (TrackerStatus(written: written, meaning: statuses.meaning(of: "complete"), completedOn: day), [])
    }

    private func words(_ fields: TrackerEntry.Fields) -> (now: TrackerStatus, before: [TrackerStatus])? {
        if let found = TrackerStatus.read(fields[.assessment], statuses) { return found }
        // No column of its own: the account begins with it ("Completed. The policy …").
        guard let first = fields[.evidence].first?.lines.first(where: { !$0.isBlank })?.text,
            UpdateHeading(first) == nil, let (words, meaning) = statuses.reading(of: first),
            StatusWords.key(words).utf8.count >= 3
        else { return nil }
        return (TrackerStatus(written: words, meaning: meaning), [])
    }

    /// The status of a part is the account of it where there is no other.
    private mutating func add(_ status: TrackerStatus, ofPart letter: String) {
        addRest(status, to: letter)
        guard !status.written.isEmpty, value.subItems.contains(where: { $0.letter == letter }),
            !value.evidence.contains(where: { $0.subItem == letter })
        else { return }
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

    static func leastAchieved(_ categories: [Category]) -> Category? {
        let order: [Category] = [
            .notAchievedInsufficientProgress, .notAchievedObstacle, .notAchievedProgressMade, .inProgress, .achievedLate,
            .achievedFully,
        ]
        let least = order.first { categories.contains($0) }
        // What holds up one part is not what holds up the others.
        return least == .notAchievedObstacle && Set(categories).count > 1 ? .notAchievedProgressMade : least
    }
}
