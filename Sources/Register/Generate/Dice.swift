/// The same numbers for the same seed on every machine and in every version of Swift: SplitMix64, and a bound taken by
/// multiplication, so that nothing of the standard library's own choices shows.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// 0 up to the bound, which is at least 1.
    mutating func below(_ bound: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(max(bound, 1))).high)
    }
    mutating func between(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }
    mutating func percent(_ chance: Int) -> Bool { below(100) < chance }

    /// One of the list; empty where the list is.
    mutating func one(of list: [String]) -> String { list.isEmpty ? "" : list[below(list.count)] }
}
