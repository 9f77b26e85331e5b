/// Names one review of a register. Means nothing in another register.
public struct ReviewID: Sendable, Hashable, Comparable {
    public let value: Int64
    public init(_ value: Int64) { self.value = value }
    public static func < (a: Self, b: Self) -> Bool { a.value < b.value }
}

/// Names one recommendation of a register. Means nothing in another register.
public struct RecommendationID: Sendable, Hashable, Comparable {
    public let value: Int64
    public init(_ value: Int64) { self.value = value }
    public static func < (a: Self, b: Self) -> Bool { a.value < b.value }
}
