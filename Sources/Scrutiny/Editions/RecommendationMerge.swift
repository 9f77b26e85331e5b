extension Recommendation {
    /// The recommendation on record after a later edition reported on it. Where the later edition says nothing, what was
    /// on record stays.
    ///
    /// - Parameters:
    ///   - base: what the edition before said, where people have changed it since: then only what the later edition
    ///     says differently from `base` is news.
    ///   - day: the date of the later edition.
    public func merged(withLater later: Recommendation, base: Recommendation? = nil, on day: CalendarDate) -> Recommendation
    {
        func pick<Value: Equatable>(_ value: (Recommendation) -> Value, isEmpty: (Value) -> Bool) -> Value {
            let (mine, theirs) = (value(self), value(later))
            if isEmpty(theirs) { return mine }
            if let base, value(base) == theirs { return mine }
            return theirs
        }
        func pick<Value: Equatable>(_ value: (Recommendation) -> Value?) -> Value? { pick(value) { $0 == nil } }

        var merged = later
        merged.text = pick(\.text, isEmpty: \.isEmpty)
        merged.closing = pick(\.closing, isEmpty: \.isEmpty)
        merged.responsibility = pick(\.responsibility, isEmpty: \.isEmpty)
        merged.completedOn = pick(\.completedOn)
        merged.anticipatedOn = pick(\.anticipatedOn)
        merged.obstacle = pick(\.obstacle)
        merged.subItems = mergedSubItems(later, base: base)
        merged.targets = mergedTargets(later, base: base, on: day)
        merged.assessments = mergedAssessments(later)
        merged.evidence = mergedEvidence(later, base: base)
        merged.concludedOn = concludedOn ?? later.concludedOn.flatMap { wasReopened(since: $0) ? nil : $0 }
        return merged
    }

    /// Whether the committee took its conclusion back on that day or later.
    private func wasReopened(since day: CalendarDate) -> Bool {
        assessments.contains { $0.by == .committee && $0.category == nil && !$0.isDeferred && $0.on >= day }
    }

    private func mergedSubItems(_ later: Recommendation, base: Recommendation?) -> [SubItem] {
        if later.subItems.isEmpty || base?.subItems == later.subItems { return subItems }
        let matches = Weaving.matches(subItems.map(\.letter), later.subItems.map(\.letter))
        return Weaving.woven(earlier: subItems.count, matches: matches).compactMap { old, new in
            guard let new else { return old.map { subItems[$0] } }
            let reported = later.subItems[new]
            if let old, base?.subItem(reported.letter) == reported { return subItems[old] }
            return reported
        }
    }

    private func mergedTargets(_ later: Recommendation, base: Recommendation?, on day: CalendarDate) -> [Target] {
        if later.targets.isEmpty || base?.targets == later.targets { return targets }
        let matches = Target.counterparts(of: later.targets, in: targets)
        var merged = Weaving.woven(earlier: targets.count, matches: matches).map {
            old, new -> (target: Target, isLost: Bool) in
            switch (old, new) {
            case (let old?, let new?):
                let (recorded, reported) = (targets[old], later.targets[new])
                return (base?.targets.contains(reported) == true ? recorded : recorded.moved(to: reported, on: day), false)
            case (nil, let new?): return (later.targets[new], false)
            case (let old?, nil): return (targets[old], true)
            case (nil, nil): return (Target(written: "", date: nil), true)
            }
        }
        // The deadline is the last one, and the later edition says which that is.
        if let last = merged.lastIndex(where: { !$0.isLost }) {
            let strays = merged[(last + 1)...]
            merged.removeSubrange((last + 1)...)
            merged.insert(contentsOf: strays, at: last)
        }
        return merged.map(\.target)
    }

    private func mergedAssessments(_ later: Recommendation) -> [Assessment] {
        later.assessments.reduce(into: assessments) { all, new in
            let isKnown = all.contains {
                $0.by == new.by && $0.on == new.on && $0.category == new.category && $0.isDeferred == new.isDeferred
            }
            if !isKnown { all.insert(new, at: (all.lastIndex { $0.on <= new.on } ?? -1) + 1) }
        }
    }

    private func mergedEvidence(_ later: Recommendation, base: Recommendation?) -> [Evidence] {
        let matches = Weaving.matches(evidence.map(\.subItem), later.evidence.map(\.subItem))
        return Weaving.woven(earlier: evidence.count, matches: matches).compactMap { old, new in
            guard let new else { return old.map { evidence[$0] } }
            let reported = later.evidence[new]
            guard let old else {
                // What people took away, the report may well repeat; only other words bring it back.
                return base?.evidence(on: reported.subItem) == reported ? nil : reported
            }
            return Evidence(
                subItem: reported.subItem,
                updates: Evidence.merge(
                    recorded: evidence[old].updates, reported: reported.updates,
                    base: base?.evidence(on: reported.subItem)?.updates))
        }
    }
}

extension Target {
    /// This target as a later edition has it, with every date it ever had among its moves.
    fileprivate func moved(to later: Target, on day: CalendarDate) -> Target {
        var target = later
        if later.moves.starts(with: moves), later.firstAgreed.isSame(as: firstAgreed) { return target }
        let agreed = WrittenDate(written: written, date: date)
        if later.firstAgreed.isSame(as: agreed) {
            target.moves = moves + later.moves
        } else {
            target.moves = moves + [Move(from: agreed, to: later.firstAgreed, on: day)] + later.moves
        }
        return target
    }
}

extension WrittenDate {
    /// The same day however it is written; the same words where they are no date.
    func isSame(as other: WrittenDate) -> Bool {
        if let date, let other = other.date { return date.last == other.last }
        return date == nil && other.date == nil && Weaving.plain(written) == Weaving.plain(other.written)
    }
}
