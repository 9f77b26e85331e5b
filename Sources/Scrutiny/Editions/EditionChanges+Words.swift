extension EditionChanges {
    /// What changed, a line for each thing, by recommendation: "R03: the evidence on c) is new".
    public var words: [String] { recommendations.flatMap { $0.words } }
}

extension RecommendationChanges {
    /// A line for each thing that changed; empty when nothing did.
    public var words: [String] {
        var lines = statements.filter { $0.kind != .evidence }.map(\.text)
        if presence != .added {
            for kind in EvidenceChange.allCases {
                let parts = evidence.filter { $0.change == kind }.map { $0.subItem.map { "\($0))" } ?? "the whole" }
                if !parts.isEmpty { lines.append("evidence \(kind.words): \(parts.joined(separator: ", "))") }
            }
        }
        return lines.map { "\(number): \($0)" }
    }

    /// One thing that changed, in words, with its place.
    public struct Statement: Sendable, Hashable {
        public enum Kind: Sendable, Hashable {
            case presence, conclusion, wording, category, target, evidence
        }

        public var kind: Kind
        public var text: String
        /// The sub-item whose evidence it is about; nil for the whole.
        public var subItem: String?
        /// Whether it is a reason to ask: something lost, stale, worse, or not explained.
        public var isDoubtful = false
    }

    /// Everything that changed, one after the other.
    public var statements: [Statement] {
        var found: [Statement] = []
        switch presence {
        case .added: found.append(Statement(kind: .presence, text: "new in this report"))
        case .vanished:
            found.append(Statement(kind: .presence, text: "no longer in the report, though it was open", isDoubtful: true))
        case .kept, .concludedBefore: break
        }
        if let formerNumber { found.append(Statement(kind: .presence, text: "was \(formerNumber) before")) }
        if isConcludedSince { found.append(Statement(kind: .conclusion, text: "concluded since")) }
        if isReworded {
            found.append(Statement(kind: .wording, text: "what was asked for reads differently", isDoubtful: true))
        }
        found += categories.map { Statement(kind: .category, text: $0.words, isDoubtful: $0.isUp == false) }
        found += targets.map { Statement(kind: .target, text: $0.words, isDoubtful: $0.reason == nil) }
        // Of a recommendation that is new all evidence is new.
        if presence == .added { return found }
        found += EvidenceChange.allCases.flatMap { kind in
            evidence.filter { $0.change == kind }.map { part in
                Statement(
                    kind: .evidence, text: "evidence on \(part.subItem.map { "\($0))" } ?? "the whole") \(kind.words)",
                    subItem: part.subItem, isDoubtful: kind == .repeated || kind == .lost)
            }
        }
        return found
    }
}

extension RecommendationChanges.CategoryChange {
    /// "committee up from 3 Not Achieved (Progress Made) to 2 Achieved (Late)"
    var words: String {
        let who = by == .committee ? "committee" : "Cabinet Member"
        let direction = isUp.map { $0 ? "up" : "down" } ?? "now"
        return "\(who) \(direction) from \(from?.numberedName ?? "no category") to \(to?.numberedName ?? "none")"
    }
}

extension RecommendationChanges.TargetChange {
    /// "target moved from June 2025 to March 2026, 274 days later, not explained"
    var words: String {
        let name = label.isEmpty ? "target" : "target “\(label)”"
        let slip = slipInDays.map { $0 >= 0 ? ", \(counted($0, "day")) later" : ", \(counted(-$0, "day")) earlier" } ?? ""
        let why = reason.map { "because \($0)" } ?? "not explained"
        return "\(name) moved from \(from.written) to \(to.written)\(slip), \(why)"
    }
}

extension EditionChanges {
    /// "2 pieces of evidence new, 1 repeated word for word, 1 target moved, 1 category up": empty when nothing is to be
    /// said.
    public var summary: [String] {
        let parts = recommendations.filter { $0.presence != .added }.flatMap(\.evidence)
        func count(_ change: RecommendationChanges.EvidenceChange) -> Int { parts.count { $0.change == change } }
        let evidence = RecommendationChanges.EvidenceChange.allCases.filter { count($0) > 0 }.map {
            "\(count($0)) \($0.words)"
        }
        let targets = recommendations.flatMap(\.targets), categories = recommendations.flatMap(\.categories)
        let unexplained = targets.count { $0.reason == nil }
        let up = categories.count { $0.isUp == true }, down = categories.count { $0.isUp == false }
        let added = recommendations.count { $0.presence == .added },
            concluded = recommendations.count(where: \.isConcludedSince)
        return [
            evidence.isEmpty ? nil : "Evidence: " + evidence.joined(separator: ", "),
            targets.isEmpty ? nil : "\(counted(targets.count, "target")) moved, \(unexplained) not explained",
            up + down == 0 ? nil : "Categories: \(up) up, \(down) down",
            concluded == 0 ? nil : "\(counted(concluded, "recommendation")) concluded",
            added == 0 ? nil : "\(counted(added, "recommendation")) new",
            vanished.isEmpty ? nil : "\(counted(vanished.count, "recommendation")) vanished",
        ].compactMap { $0 }
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
