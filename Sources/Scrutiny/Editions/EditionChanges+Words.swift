extension EditionChanges {
    /// What changed, a line for each thing, by recommendation: "R03: the evidence on c) is new".
    public var words: [String] { recommendations.flatMap { $0.words } }
}

extension RecommendationChanges {
    /// A line for each thing that changed; empty when nothing did.
    public var words: [String] {
        var lines: [String] = []
        switch presence {
        case .added: lines.append("new in this report")
        case .vanished: lines.append("no longer in the report, though it was open")
        case .kept, .concludedBefore: break
        }
        if let formerNumber { lines.append("was \(formerNumber) before") }
        if isConcludedSince { lines.append("concluded since") }
        if isReworded { lines.append("what was asked for reads differently") }
        lines += categories.map { change in
            let who = change.by == .committee ? "committee" : "Cabinet Member"
            let direction = change.isUp.map { $0 ? "up" : "down" } ?? "now"
            return "\(who) \(direction) from \(change.from?.numberedName ?? "no category") to \(change.to?.numberedName ?? "none")"
        }
        lines += targets.map { change in
            let label = change.label.isEmpty ? "target" : "target “\(change.label)”"
            let slip = change.slipInDays.map { $0 >= 0 ? ", \($0) days later" : ", \(-$0) days earlier" } ?? ""
            return "\(label) moved from \(change.from.written) to \(change.to.written)\(slip), \(change.reason.map { "because \($0)" } ?? "not explained")"
        }
        // Where everything is new or nothing is, one line says it.
        if presence != .added {
            for kind in [EvidenceChange.new, .changed, .repeated, .lost] {
                let parts = evidence.filter { $0.change == kind }.map { $0.subItem.map { "\($0))" } ?? "the whole" }
                if !parts.isEmpty { lines.append("evidence \(kind.words): \(parts.joined(separator: ", "))") }
            }
        }
        return lines.map { "\(number): \($0)" }
    }
}

extension RecommendationChanges.EvidenceChange {
    /// "new", "repeated word for word"
    public var words: String {
        switch self {
        case .new: "new"
        case .changed: "changed"
        case .repeated: "repeated word for word"
        case .lost: "lost"
        }
    }
}
