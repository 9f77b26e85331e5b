import Scrutiny

/// What an import did, in words.
enum ImportText {
    static func words(_ outcome: ImportOutcome) -> String {
        guard outcome.kind == .later || outcome.kind == .earlier else { return outcome.words }
        let lines = outcome.changes?.words ?? []
        if lines.isEmpty { return outcome.words + "\nNothing has changed since the last tracking." }
        return ([outcome.words, "Since the last tracking:"] + lines.map { "  \($0)" }).joined(separator: "\n")
    }
}
