/// A target differs from the one first agreed.
struct TargetMoved: Rule {
    let name = "target-moved"

    func brief(_ severity: Finding.Severity) -> String { "target moved" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        check.recommendation.targets.compactMap { target in
            guard !target.moves.isEmpty,
                target.firstAgreed.date != target.date || target.date == nil && target.firstAgreed.written != target.written
            else { return nil }
            let label = target.label.isEmpty ? "The target" : "The target “\(target.label.onOneLine)”"
            let first = target.firstAgreed.date?.long ?? "“\(target.firstAgreed.written.onOneLine)”"
            let present = target.date?.long ?? "“\(target.written.onOneLine)”"
            return finding(
                .note,
                message: "\(label) was first agreed as \(first) and is now \(present)\(Self.slip(target.slipInDays)).",
                question: "Why was the target moved from \(first) to \(present), and who agreed to it?")
        }
    }

    private static func slip(_ days: Int?) -> String {
        guard let days, days != 0 else { return "" }
        let count = abs(days) == 1 ? "1 day" : "\(abs(days)) days"
        return days > 0 ? ", \(count) later" : ", \(count) earlier"
    }
}
