/// A long page with places where the cursor stops: which lines are in sight, and which place has the cursor.
struct Reader: Sendable, Hashable {
    /// The first line in sight.
    private(set) var top = 0
    /// Lines in sight, 1 or more.
    private(set) var height = 1
    /// Which of the stops has the cursor; 0 where there is none.
    private(set) var stop = 0
    private var count = 0
    /// The line of each stop, rising.
    private var stops: [Int] = []

    /// The page has these lines and stops from now on. The cursor keeps the number of its stop.
    mutating func set(lines: Int, stops: [Int], height: Int) {
        count = lines
        self.stops = stops
        self.height = max(1, height)
        stop = max(0, min(stop, stops.count - 1))
        scroll(by: 0)
    }

    var lastTop: Int { max(0, count - height) }
    var inSight: Range<Int> { top..<top + height }
    /// The line of the stop with the cursor; nil where there is none.
    var stopLine: Int? { stops.indices.contains(stop) ? stops[stop] : nil }
    var hasMoreBelow: Bool { top < lastTop }

    mutating func scroll(by lines: Int) { top = max(0, min(top + lines, lastTop)) }

    /// Puts the cursor on that stop, and the stop in sight.
    mutating func moveTo(_ index: Int) {
        stop = max(0, min(index, stops.count - 1))
        guard stops.indices.contains(stop) else { return }
        if stops[stop] < top { top = stops[stop] }
        if stops[stop] >= inSight.upperBound { top = stops[stop] - height + 1 }
        scroll(by: 0)
    }

    /// Down goes to the next stop where that is in sight, and on through the lines where it is not.
    mutating func take(_ step: Step) {
        switch step {
        case .down:
            if stop + 1 < stops.count, inSight.contains(stops[stop + 1]) { stop += 1 } else { scroll(by: 1) }
        case .up:
            if stop > 0, stops[stop - 1] >= top { stop -= 1 } else { scroll(by: -1) }
        case .pageDown: turn(by: max(1, height - 2))
        case .pageUp: turn(by: -max(1, height - 2))
        case .first:
            top = 0
            stop = 0
        case .last:
            top = lastTop
            stop = max(0, stops.count - 1)
        case .to(let line): if let index = stops.lastIndex(where: { $0 <= line }) { stop = index }
        }
    }

    private mutating func turn(by lines: Int) {
        let before = top
        scroll(by: lines)
        if top == before { return take(lines > 0 ? .last : .first) }
        // The cursor comes along: to the first stop in sight, else to the part that is being read.
        stop = stops.firstIndex { inSight.contains($0) } ?? stops.lastIndex { $0 < top } ?? stop
    }
}
