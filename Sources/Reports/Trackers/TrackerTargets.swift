import Scrutiny

/// The targets among the cells of a tracker's entry: columns and words that say of one that it took the place of another,
/// and dates without a year.
struct TrackerTargets {
    /// The day from which a date that moved is known to have moved; nil where nothing says it.
    let day: CalendarDate?
    /// The day nearest to which a date without a year is meant.
    let near: CalendarDate?
    /// The day on which the recommendation was made, before which no target lies.
    let raised: CalendarDate?

    /// Words between two dates of which the latter took the place of the former.
    private static let joints: Set<String> = [
        "later", "revised", "revised to", "revised date", "now", "extended to", "moved to", "then", "changed to", "new date",
        "put back to", "slipped to", "deferred to", "postponed to", "amended to", "->", "=>", "→", "⇒", ">",
    ]
    /// Words between two dates of which the former took the place of the latter: "31/05/26 (was 30/09/25)".
    private static let backward: Set<String> = [
        "was", "were", "previously", "originally", "original", "formerly", "original date", "revised from", "moved from",
        "changed from", "extended from", "slipped from", "deferred from", "postponed from", "instead of",
    ]
    private static let revisedWords = [
        "revised", "new ", "extended", "extension", "amended", "updated", "current", "latest", "2nd", "3rd",
    ]

    /// The targets of those cells; `label` stands before each.
    func read(_ fields: TrackerEntry.Fields, label: String) -> [Target] {
        let columns = fields[.target]
        let isOne = columns.count { !$0.isStruck } == 1
        let found = columns.map { words in
            Targets.read(words.lines).map { target in
                var target = target
                let heading = words.heading.folded
                let hasHeading = !isOne || heading.holds("original") || Self.isRevised(heading)
                target.label = [label, hasHeading ? words.heading.collapsed : "", target.label].filter { !$0.isEmpty }
                    .joined(separator: " ")
                return target
            }
        }
        return moved(columns, found)
            ?? found.joined().reduce(into: []) { all, target in
                let joint = target.label.dropFirst(label.count).folded.trimmed { " ,;:(".unicodeScalars.contains($0) }
                if let last = all.last, Self.joints.contains(joint), let target = replacing(last, by: target, label: label) {
                    all[all.count - 1] = target
                } else if let last = all.last, Self.backward.contains(joint),
                    let target = replacing(target, by: last, label: last.label)
                {
                    all[all.count - 1] = target
                } else {
                    all.append(target)
                }
            }
    }

    private static func isRevised(_ heading: String) -> Bool { revisedWords.contains { heading.holds($0) } }

    /// An original date, those that were struck out, and revised ones are one target that has moved. Nil where the columns
    /// do not say so.
    private func moved(_ columns: [TrackerEntry.Fields.Words], _ found: [[Target]]) -> [Target]? {
        let isRevised = columns.map { Self.isRevised($0.heading.folded) }
        let isPresent = columns.indices.map { !columns[$0].isStruck }
        let first = columns.indices.filter { isPresent[$0] && !isRevised[$0] }
        guard columns.count > 1, first.count <= 1, isPresent.contains(true),
            columns.indices.allSatisfy({ !isPresent[$0] || found[$0].count == 1 }),
            isRevised.contains(true) || isPresent.contains(false)
        else { return nil }
        let order = columns.indices.sorted {
            let (a, b) = ($0, $1)
            return (isRevised[a] ? 1 : 0, columns[a].place, isPresent[a] ? 1 : 0, a)
                < (isRevised[b] ? 1 : 0, columns[b].place, isPresent[b] ? 1 : 0, b)
        }
        let all = order.flatMap { found[$0] }
        guard var target = all.first else { return nil }
        for next in all.dropFirst() {
            guard let later = replacing(target, by: next, label: next.label) else { return nil }
            target = later
        }
        return [target]
    }

    /// The later of two, with the move from the former; nil where it is no date, or nothing says when it moved.
    private func replacing(_ old: Target, by new: Target, label: String) -> Target? {
        guard let day, new.date != nil else { return nil }
        var target = Target(label: label, written: new.written, date: new.date, moves: old.moves)
        if old.date != new.date {
            target.moves.append(
                Target.Move(
                    from: WrittenDate(written: old.written, date: old.date),
                    to: WrittenDate(written: new.written, date: new.date), on: day))
        }
        return target
    }

    // MARK: Dates without a year

    /// "16 March", "End of Feb": the first behind the day on which it was raised, or else that nearest to the tracker's.
    func yearless(_ written: String) -> (date: PartialDate, why: String)? {
        guard let day = raised ?? near, written.utf8.count <= 24, written.contains(where: \.isLetter) else { return nil }
        let dates = (day.year - 1...day.year + 1).compactMap { PartialDate(written: "\(written) \($0)") }
        if let raised {
            return dates.filter { $0.last >= raised }.min { $0.last < $1.last }.map { ($0, Self.whyRaised) }
        }
        return dates.min { abs($0.last.dayNumber - day.dayNumber) < abs($1.last.dayNumber - day.dayNumber) }
            .map { ($0, Self.whyNear) }
    }

    private static let whyNear = "This target has no year; that nearest to the day of the tracker was taken."
    private static let whyRaised = "This target has no year; the first such day after it was raised was taken."
}
