/// "1 review", "3 reviews"
public func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

extension Overview {
    /// "Libraries, as at 3 November 2026, 8 recommendations, 2 overdue"
    public var heading: [String] {
        [
            review ?? committee, meeting.map { "as at \($0.long)" }, review == nil ? counted(reviewCount, "review") : nil,
            counted(standings.total, "recommendation"), overdueInAll > 0 ? "\(overdueInAll) overdue" : nil,
        ].compactMap { $0 }
    }
}

extension Standings {
    /// "4 at 1, 2 at 3, 1 concluded"; those that none stand at are left out.
    public var words: String {
        let parts: [String?] = Category.allCases.map { self[$0] > 0 ? "\(self[$0]) at \($0.rawValue)" : nil } + [
            self[nil] > 0 ? "\(self[nil]) not assessed" : nil, concluded > 0 ? "\(concluded) concluded" : nil,
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }
}

extension Slip {
    /// "153 days later, 2 moves, 1 not explained"
    public var words: String {
        let far = days == 0 ? nil : days > 0 ? "\(counted(days, "day")) later" : "\(counted(-days, "day")) earlier"
        return [far, counted(moves, "move"), unexplained > 0 ? "\(unexplained) not explained" : nil].compactMap { $0 }
            .joined(separator: ", ")
    }
}

extension FindingCounts {
    /// "2 contradictions, 1 caution, 3 missing"; nil where there are none.
    public var words: String? {
        let parts = [
            contradictions > 0 ? counted(contradictions, "contradiction") : nil,
            cautions > 0 ? counted(cautions, "caution") : nil, missing > 0 ? "\(missing) missing" : nil,
        ].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
