extension Target {
    /// This target with the date it was given. Where the date differs from `old`'s and nobody has noted the move yet,
    /// the move is noted, so that the date first agreed stays in sight.
    public func noting(moveFrom old: Target, on day: CalendarDate, reason: String?) -> Target {
        guard written != old.written || date != old.date, moves == old.moves else { return self }
        var target = self
        target.moves.append(
            Move(
                from: WrittenDate(written: old.written, date: old.date), to: WrittenDate(written: written, date: date),
                on: day, reason: reason))
        return target
    }

    /// For each target of `new`, its place among `old`; nil for one that is new. Targets are the same when they say
    /// the same, else when they bear the same label, else when they stand at the same place and neither has a label.
    static func counterparts(of new: [Target], in old: [Target]) -> [Int?] {
        var free = Set(old.indices)
        var found = [Int?](repeating: nil, count: new.count)
        func match(_ isSame: (_ new: Int, _ old: Int) -> Bool) {
            for index in new.indices where found[index] == nil {
                if let other = free.sorted().first(where: { isSame(index, $0) }) {
                    found[index] = other
                    free.remove(other)
                }
            }
        }
        match { new[$0].label == old[$1].label && new[$0].written == old[$1].written && new[$0].date == old[$1].date }
        match { !new[$0].label.isEmpty && new[$0].label.lowercased() == old[$1].label.lowercased() }
        match { $0 == $1 && new[$0].label.isEmpty && old[$1].label.isEmpty }
        return found
    }

    /// The targets `new` with every move from `old` noted.
    public static func notingMoves(from old: [Target], to new: [Target], on day: CalendarDate, reason: String?) -> [Target] {
        zip(new, counterparts(of: new, in: old)).map { target, place in
            place.map { target.noting(moveFrom: old[$0], on: day, reason: reason) } ?? target
        }
    }
}

extension Target {
    /// The targets told apart: all but the last completion target are interim.
    public static func withInterim(_ targets: [Target]) -> [Target] {
        var targets = targets
        func isInterim(_ target: Target) -> Bool {
            let label = target.label.lowercased()
            return label.contains("interim") || label.contains("original") || label.contains("previous")
        }
        // "Ongoing" after a date moves no deadline; "Spring 2027" after one does, though nobody can count to it.
        let final =
            targets.lastIndex { !isInterim($0) && ($0.date != nil || $0.written.utf8.contains { (48...57).contains($0) }) }
            ?? targets.lastIndex { !isInterim($0) }
        for index in targets.indices { targets[index].isInterim = index != final }
        return targets
    }
}
