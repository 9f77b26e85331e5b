import Scrutiny

/// What is known of how far a recommendation has got, while its cells are weighed against one another.
private struct Standing {
    /// What its own cells say now, and what they said before.
    var own: (now: TrackerStatus, before: [TrackerStatus])?
    var parts: [PartStatus]
    /// The day up to which progress is measured, where one is known.
    var day: CalendarDate?
    /// The day under which what is said is recorded.
    var on: CalendarDate
    var deadline: CalendarDate?
    var completed: CalendarDate?

    var category: Category?
    var isClosed = false
    var isUnclear = false
    /// Why there is no category has been said.
    var isDoubted = false

    func category(of status: TrackerStatus, on day: CalendarDate?) -> Category? {
        status.category(target: deadline, on: day, completed: completed)
    }

    mutating func close() {
        isClosed = true
        category = nil
    }
}

/// How far it has got: what its cells for a status say, of the whole and of its parts.
extension TrackerRecommendation {
    mutating func readStatus(_ entry: TrackerEntry, letters: [String]) {
        var standing = standing(entry, letters: letters)
        weighParts(&standing, entry)
        for part in standing.parts { add(part.status, ofPart: part.letter) }
        if !standing.parts.isEmpty { orderEvidence(by: letters) }
        let refusal = TrackerRefusal.answer(entry.fields, statuses)
        weighRefusal(&standing, entry, refusal)
        addEarlier(standing)
        record(&standing, entry, refusal)
        conclude(&standing, entry)
    }

    /// What the cells say, each for itself.
    private mutating func standing(_ entry: TrackerEntry, letters: [String]) -> Standing {
        var own = status(entry.fields) ?? done(entry)
        if own?.now.meaning == .concluded { own = own.map { (settled($0.now, entry.fields), $0.before) } }
        var parts = zip(entry.parts, letters).compactMap { part, letter in
            status(part.fields).map {
                PartStatus(
                    label: Self.label(of: part, letter: letter), letter: letter, status: $0.now, before: $0.before,
                    fields: part.fields)
            }
        }
        if parts.isEmpty, let lettered = letteredStatuses(entry.fields) ?? letteredAccounts(entry.fields) {
            own = nil
            parts = lettered
        }
        addRest(own?.now, to: nil)
        if value.completedOn == nil { value.completedOn = own?.now.completedOn }
        let newest = value.evidence.flatMap(\.updates).compactMap { $0.date?.last }.max()
        var standing = Standing(
            own: own, parts: parts, day: report ?? newest ?? comesIn,
            on: report ?? comesIn ?? newest ?? CalendarDate(dayNumber: 0),
            deadline: value.deadline, completed: value.completedOn?.last)
        if let now = own?.now {
            standing.category = standing.category(of: now, on: standing.day)
            standing.isClosed = now.isClosed
            standing.isUnclear = now.isUnclear
        }
        return standing
    }

    /// The whole is no further than the least of its parts.
    private mutating func weighParts(_ standing: inout Standing, _ entry: TrackerEntry) {
        let parts = standing.parts
        let hasOwnTarget = !entry.fields[.target].isEmpty
        let categories = parts.filter { !$0.status.isClosed }.map { part in
            // What is done, and what is beside a whole with a target of its own, is measured by its own target and day.
            let isAlone = hasOwnTarget || part.status.meaning?.isAchieved == true
            let target = isAlone ? targetReader(entry).read(part.fields, label: "").last?.date?.last : nil
            return part.status.category(
                target: target ?? value.deadline, on: standing.day,
                completed: (Self.day(part.fields, .completed).0 ?? part.status.completedOn ?? value.completedOn)?.last)
        }
        let least = categories.contains(nil) ? nil : Self.leastAchieved(categories.compactMap { $0 })
        if standing.own == nil, !parts.isEmpty {
            standing.isClosed = parts.allSatisfy(\.status.isClosed)
            standing.category = least
            standing.isUnclear = parts.contains(where: \.status.isUnclear)
            // "a) Achieved; b) Rejected": nobody has said that the whole was achieved.
            if !standing.isClosed, least?.isAchieved ?? false, let refused = parts.first(where: \.status.isClosed) {
                doubt(&standing, entry, "\(refused.label) \(refused.status.written)".trimmed, Self.whyPartClosed)
            }
        } else if let now = standing.own?.now, standing.category?.isAchieved ?? false,
            categories.contains(where: { $0?.isAchieved != true })
        {
            standing.category = least
            doubts.append((entry.line, now.written, Self.whyPart))
        }
    }

    /// "Closed" where the answer was "Rejected", and "Complete" where the account says that nothing was done.
    private mutating func weighRefusal(_ standing: inout Standing, _ entry: TrackerEntry, _ refusal: String?) {
        guard let now = standing.own?.now else { return }
        if let refusal, !now.written.isEmpty {
            if TrackerRefusal.isAdministrative(now.written) || standing.category == nil && !now.isUnclear {
                standing.close()
            } else if standing.category?.isAchieved ?? true {
                doubt(&standing, entry, "\(refusal); \(now.written)", Self.whyRefused)
            }
        } else if standing.category?.isAchieved ?? false,
            let (why, closes) = TrackerRefusal.account(entry.fields, status: now.written, statuses)
        {
            if closes { standing.close() } else { doubt(&standing, entry, "\(now.written): \(why)", Self.whyNotDone) }
        }
    }

    /// What was said before, each under its own day.
    private mutating func addEarlier(_ standing: Standing) {
        for earlier in standing.own?.before ?? [] {
            let then = earlier.date?.last ?? standing.on
            value.assessments.append(
                Assessment(
                    by: .cabinetMember, category: standing.category(of: earlier, on: then), on: then,
                    written: earlier.written))
            addRest(earlier, to: nil)
        }
        if standing.own == nil {
            addEarlier(standing.parts.map { ($0.label, $0.before) }, category: standing.category(of:on:))
        }
    }

    /// What is said now becomes an assessment with all its words, and with a category where one can be told.
    private mutating func record(_ standing: inout Standing, _ entry: TrackerEntry, _ refusal: String?) {
        var words = standing.own?.now.written ?? ""
        if let refusal, TrackerRefusal.isNone(words), !words.isEmpty { words = "\(refusal) (\(words))" }
        let others = otherStatuses(entry)
        let differ = others.contains {
            standing.category(of: $0, on: standing.day) != standing.category || $0.isClosed != standing.isClosed
        }
        if differ {
            standing.category = nil
            standing.isClosed = false
            for (line, other) in zip(entry.otherStatuses.map(\.line), others) {
                doubts.append((line, other.written, Self.whyOther))
            }
        }
        let ofParts = standing.parts.map { "\($0.label) \($0.status.written)".trimmed }
        let whole = ([words] + others.map(\.written)).filter { !$0.isEmpty }
        let written = (whole + ofParts).joined(separator: "; ")
        if !written.isEmpty {
            value.assessments.append(
                Assessment(
                    by: entry.isConcluded ? .committee : .cabinetMember, category: standing.category, on: standing.on,
                    written: written))
            if standing.category == nil, !standing.isClosed, others.isEmpty, !standing.isDoubted {
                doubts.append((entry.line, written, standing.isUnclear ? Self.whyUnclear : Self.whyUnknown))
            }
        } else if let refusal {
            value.assessments.append(
                Assessment(by: .cabinetMember, category: nil, on: standing.on, written: refusal))
            standing.isClosed = true
        }
    }

    /// What is closed, or what the committee has let go, leaves the list.
    private mutating func conclude(_ standing: inout Standing, _ entry: TrackerEntry) {
        let views = TrackerView.all(entry.fields[.committeeView], statuses)
        let (deadline, day, completed) = (standing.deadline, standing.day, standing.completed)
        let agreed = addViews(views, on: standing.on, closed: &standing.isClosed) {
            $0.category(target: deadline, on: day, completed: completed)
        }
        let concluded = ReviewHead.day(in: entry.fields.text(.concluded)) ?? agreed
        guard standing.isClosed || entry.isConcluded || concluded != nil else { return askAboutNone(entry) }
        value.concludedOn = concluded ?? value.completedOn?.last ?? standing.on
        // The day on which it was let go is not one on which it was done.
        if standing.isClosed { value.completedOn = nil }
        if value.assessments.isEmpty { doubts.append((entry.line, value.gist, Self.whyUnsaid)) }
    }

    private mutating func doubt(_ standing: inout Standing, _ entry: TrackerEntry, _ text: String, _ why: String) {
        standing.category = nil
        standing.isDoubted = true
        doubts.append((entry.line, text, why))
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
    private static let whyRefused = "It was not accepted, and its status says that it was done; it has no category."
    private static let whyNotDone = "The account says that it was not done, so it has no category."
    private static let whyPart = "A part of it is not said to be done, so the whole is taken to be as far as that part."
    private static let whyPartClosed = "A part of it was closed without being achieved, so the whole has no category."
    private static let whyOther =
        "Another row of this number has another status; both are kept as they are, and it has no category."
    static let whyUnsaid = "It was closed, and nothing says whether it was achieved; it has no category."
}
