/// What two lists have in common, in order, found by the fewest removals and additions (Myers, 1986).
///
/// The work is bounded: lists that differ in more than `limit` places after their common beginning and end count as
/// wholly different there. That is never wrong, only less fine.
enum ShortestEdit {
    /// Pairs of places at which `old` and `new` hold the same, rising in both.
    static func matches<Item: Hashable>(_ old: [Item], _ new: [Item], limit: Int = 800) -> [(old: Int, new: Int)] {
        var start = 0
        while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
        var oldEnd = old.count, newEnd = new.count
        while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] { oldEnd -= 1; newEnd -= 1 }

        var pairs = (0..<start).map { (old: $0, new: $0) }
        let middle = middle(numbered(old[start..<oldEnd], new[start..<newEnd]), limit: limit)
        pairs += middle.map { (old: start + $0.old, new: start + $0.new) }
        pairs += (0..<old.count - oldEnd).map { (old: oldEnd + $0, new: newEnd + $0) }
        return pairs
    }

    /// Equal items get equal numbers: comparing those costs nothing.
    private static func numbered<Item: Hashable>(_ old: ArraySlice<Item>, _ new: ArraySlice<Item>) -> ([Int], [Int]) {
        var numbers: [Item: Int] = [:]
        func number(_ item: Item) -> Int {
            if let known = numbers[item] { return known }
            numbers[item] = numbers.count
            return numbers.count - 1
        }
        return (old.map(number), new.map(number))
    }

    private static func middle(_ lists: ([Int], [Int]), limit: Int) -> [(old: Int, new: Int)] {
        let (old, new) = lists
        guard !old.isEmpty, !new.isEmpty else { return [] }
        let most = min(old.count + new.count, limit)
        // For each diagonal (place in old less place in new), how far in `old` the best way has come.
        var reach = [Int](repeating: 0, count: 2 * most + 2)
        var trace: [[Int]] = []
        for steps in 0...most {
            // Of this round only diagonals from -steps to steps can be asked for on the way back.
            trace.append(Array(reach[(most - steps)...(most + steps)]))
            for diagonal in stride(from: -steps, through: steps, by: 2) {
                var place =
                    comesDown(reach, diagonal, steps, most) ? reach[most + diagonal + 1] : reach[most + diagonal - 1] + 1
                while place < old.count, place - diagonal < new.count, old[place] == new[place - diagonal] { place += 1 }
                reach[most + diagonal] = place
                if place >= old.count, place - diagonal >= new.count { return wayBack(trace, old.count, new.count) }
            }
        }
        return []
    }

    /// Whether the best way to a diagonal comes by an addition rather than by a removal.
    private static func comesDown(_ reach: [Int], _ diagonal: Int, _ steps: Int, _ zero: Int) -> Bool {
        diagonal == -steps || diagonal != steps && reach[zero + diagonal - 1] < reach[zero + diagonal + 1]
    }

    private static func wayBack(_ trace: [[Int]], _ oldCount: Int, _ newCount: Int) -> [(old: Int, new: Int)] {
        var pairs: [(old: Int, new: Int)] = []
        var old = oldCount, new = newCount
        for steps in trace.indices.reversed() {
            let diagonal = old - new
            // Where the round before had come to, and where its one removal or addition led from there.
            var startOld = 0, startNew = 0
            var afterOld = 0, afterNew = 0
            if steps > 0 {
                let reach = trace[steps]
                // In the kept part diagonal 0 stands in the middle. Its outermost diagonals were not reached yet.
                let down = comesDown(reach, diagonal, steps, steps)
                let from = down ? diagonal + 1 : diagonal - 1
                startOld = reach[steps + from]
                startNew = startOld - from
                (afterOld, afterNew) = down ? (startOld, startNew + 1) : (startOld + 1, startNew)
            }
            while old > afterOld, new > afterNew {
                old -= 1
                new -= 1
                pairs.append((old: old, new: new))
            }
            (old, new) = (startOld, startNew)
        }
        return pairs.reversed()
    }
}
