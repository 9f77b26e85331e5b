/// How many recommendations stand where: the open ones by category, and beside them those concluded.
public struct Standings: Sendable, Hashable {
    /// Lane 0 counts those without an assessment, 1 to 6 the categories, 7 the concluded ones.
    private var counts = SIMD8<Int32>()

    public init() {}

    /// Eight counts in the order of `numbers`; what is missing is 0.
    public init(numbers: some Sequence<Int>) {
        for (lane, number) in numbers.prefix(8).enumerated() { counts[lane] = Int32(clamping: max(0, number)) }
    }

    /// How those recommendations stood at the end of that day, by what is on record.
    public init(of recommendations: [Recommendation], at day: CalendarDate) {
        for recommendation in recommendations {
            if let concluded = recommendation.concludedOn, concluded <= day {
                self.concluded += 1
            } else {
                self[recommendation.standing(at: day)?.category] += 1
            }
        }
    }

    /// Open recommendations that stand at the category; with nil, those without an assessment.
    public subscript(category: Category?) -> Int {
        get { Int(counts[category?.rawValue ?? 0]) }
        set { counts[category?.rawValue ?? 0] = Int32(clamping: newValue) }
    }

    public var concluded: Int {
        get { Int(counts[7]) }
        set { counts[7] = Int32(clamping: newValue) }
    }

    /// Without an assessment, the six categories, concluded.
    public var numbers: [Int] { (0..<8).map { Int(counts[$0]) } }
    public var open: Int { total - concluded }
    public var total: Int { Int(counts.wrappedSum()) }
    /// Whether anything is known of any of them.
    public var isOnRecord: Bool { total > self[nil] }

    public static func + (a: Self, b: Self) -> Self { combined(a, b, &+) }
    public static func - (a: Self, b: Self) -> Self { combined(a, b, &-) }

    private static func combined(_ a: Self, _ b: Self, _ operation: (SIMD8<Int32>, SIMD8<Int32>) -> SIMD8<Int32>) -> Self {
        var result = Standings()
        result.counts = operation(a.counts, b.counts)
        return result
    }
}

extension Recommendation {
    /// As `standing`, by the assessments made up to the end of that day.
    public func standing(at day: CalendarDate) -> Assessment? {
        var then = self
        then.assessments.removeAll { $0.on > day }
        return then.standing
    }
}
