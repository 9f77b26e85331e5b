extension Check {
    /// The recommendations that this one's evidence refers to, and those that they refer to in turn, at most `limit`;
    /// however references chain, a screen has no use for more.
    ///
    /// - Parameters:
    ///   - key: a number without its spelling, so that "R2" and "R02" are one.
    ///   - lookUp: the recommendation with that key; nil where there is none.
    public static func referenced(
        from recommendation: Recommendation, limit: Int = 64, key: (String) -> String,
        lookUp: (String) throws -> Recommendation?
    ) rethrows -> [Recommendation] {
        var seen: Set<String> = [key(recommendation.number)]
        var found: [Recommendation] = []
        var waiting = [recommendation]
        while let next = waiting.popLast(), found.count < limit {
            for number in references(in: next).map(key).sorted() where seen.insert(number).inserted {
                if let other = try lookUp(number) {
                    found.append(other)
                    waiting.append(other)
                }
            }
        }
        return found
    }
}
