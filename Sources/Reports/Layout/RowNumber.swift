/// A recommendation's number: "R05", "R05a", "R05.1", "1.1".
struct RowNumber: Sendable, Hashable, Comparable {
    /// As the review has it.
    let text: String
    /// The figure, and those of its part: 5 and 1 for "R05a".
    let parts: [Int]

    /// "R05" for 5, "R05a" with that letter, "R05.1" with those figures behind it.
    init(_ value: Int, letter: String? = nil, figures: [Int] = []) {
        let letter = letter?.lowercased() ?? ""
        parts = [value] + figures + letter.utf8.map { Int($0) - 0x60 }
        text = RowStart.number(value) + figures.map { ".\($0)" }.joined() + letter
    }

    /// "1.1" of a report whose numbers have no R.
    init(figures: [Int]) {
        parts = figures
        text = figures.map(String.init).joined(separator: ".")
    }

    /// As it is written in a column of numbers that are no figures, "A1" or "II"; `place` gives the order.
    init(named text: String, place: Int) {
        parts = [place]
        self.text = text
    }

    var value: Int { parts[0] }

    static func < (a: Self, b: Self) -> Bool { a.parts.lexicographicallyPrecedes(b.parts) }

    /// Comes right after that one: R04 after R03, R03b after R03a, R04a after R03.
    func follows(_ before: Self) -> Bool {
        if parts.dropFirst().allSatisfy({ $0 == 1 }), value == before.value + 1 { return true }
        guard parts.count == before.parts.count, let last = parts.last, let earlier = before.parts.last else { return false }
        return parts.dropLast() == before.parts.dropLast() && last == earlier + 1
    }
}
