/// What the environment says of the terminal, and which of terminfo's descriptions to try for it.
struct TerminalKind: Hashable {
    /// The value of TERM; empty where it is not set.
    let name: String
    let hasDirectColour: Bool
    /// `NO_COLOR` is set, to whatever but nothing (no-color.org).
    let refusesColour: Bool
    /// What `COLORFGBG` says of the background.
    let isDarkByEnvironment: Bool?

    init(environment: (String) -> String?) {
        name = environment("TERM") ?? ""
        hasDirectColour = ["truecolor", "24bit"].contains(environment("COLORTERM") ?? "")
        refusesColour = environment("NO_COLOR").map { !$0.isEmpty } ?? false
        // "15;0", or "15;default;0": text, then ground, as numbers of the first sixteen colours.
        let ground = environment("COLORFGBG")?.split(separator: ";").last.flatMap { Int($0) }
        isDarkByEnvironment = ground.map { $0 < 7 || $0 == 8 }
    }

    /// Cannot place text, and says so by its name.
    var isPlain: Bool { name == "dumb" || name == "unknown" }

    /// The console of the machine itself, or a terminal of the same age: no font with our symbols, and no answers.
    var isConsole: Bool {
        ["linux", "vt", "cons", "ansi", "pcansi", "sun"].contains { name.hasPrefix($0) }
    }

    /// Terminfo's names to try, in this order.
    var candidates: [String] {
        var candidates: [String] = []
        if hasDirectColour, !refusesColour, !name.isEmpty, !isConsole {
            let stem = name.hasSuffix("-256color") ? String(name.dropLast(9)) : name
            candidates.append("\(stem)-direct")
        }
        if !name.isEmpty { candidates.append(name) }
        return candidates + [Self.substitute]
    }

    static let substitute = "xterm-256color"
}
