import Scrutiny

/// What the cells of a part say of how far it has got.
struct PartStatus {
    var label: String
    var letter: String
    var status: TrackerStatus
    var before: [TrackerStatus] = []
    var fields = TrackerEntry.Fields()
}

/// What the cells for a status say, each read for itself.
extension TrackerRecommendation {
    private static let whyDone = "Nothing but the day of its completion says that it was done."

    /// The statuses of further rows of the same number, with what else they say put into the evidence.
    mutating func otherStatuses(_ entry: TrackerEntry) -> [TrackerStatus] {
        entry.otherStatuses.compactMap { TrackerStatus.read($0.words, statuses)?.now }.map { status in
            addRest(status, to: nil)
            return status
        }
    }

    /// What the cells of a status say, with the share that is done beside it; nil where there are none.
    func status(_ fields: TrackerEntry.Fields) -> (now: TrackerStatus, before: [TrackerStatus])? {
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
    mutating func done(_ entry: TrackerEntry) -> (now: TrackerStatus, before: [TrackerStatus])? {
        guard entry.parts.isEmpty, let column = entry.fields[.completed].first, let day = value.completedOn,
            TrackerRefusal.answer(entry.fields, statuses) == nil
        else { return nil }
        let written = "\(column.heading.collapsed): \(entry.fields.text(.completed))"
        doubts.append((entry.line, written, Self.whyDone))
        return (TrackerStatus(written: written, meaning: statuses.meaning(of: "complete"), completedOn: day), [])
    }

    private func words(_ fields: TrackerEntry.Fields) -> (now: TrackerStatus, before: [TrackerStatus])? {
        if let found = TrackerStatus.read(fields[.assessment], statuses) { return found }
        // No column of its own: an account begins with it ("Completed. The policy …").
        return fields[.evidence].lazy.compactMap { account in
            guard let first = account.lines.first(where: { !$0.isBlank })?.text, UpdateHeading(first) == nil,
                let (words, meaning) = statuses.reading(of: first), StatusWords.key(words).utf8.count >= 3
            else { return nil }
            return (TrackerStatus(written: words, meaning: meaning), [])
        }.first
    }

    /// The status of a part is the account of it where there is no other.
    mutating func add(_ status: TrackerStatus, ofPart letter: String) {
        addRest(status, to: letter)
        guard !status.written.isEmpty, value.subItems.contains(where: { $0.letter == letter }),
            !value.evidence.contains(where: { $0.subItem == letter })
        else { return }
        value.evidence.append(
            Evidence(subItem: letter, updates: [Update(heading: nil, date: nil, text: "Status: \(status.written)")]))
    }

    /// What a long cell of a status says is evidence.
    mutating func addRest(_ status: TrackerStatus?, to letter: String?) {
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
