import CursesShell

/// The themes that there are, and which of them is shown.
struct ShownTheme: Sendable {
    let library = ThemeLibrary.standard(shipped: Shares.folder("themes"))
    /// The one asked for by name.
    let asked: Theme?

    /// Asked for by name, a theme that cannot be read is said before the screen is taken over.
    init(named name: String?) throws(ThemeError) {
        guard let name else { asked = nil; return }
        asked = try library.load(name)
    }

    /// What to show on a terminal that is dark, or light, and why it is not the one wished for.
    func look(onDark isDark: Bool) -> (theme: Theme, problem: ThemeError?) {
        if let asked { return (asked, nil) }
        let own = isDark ? "dark" : "light"
        return library.load(Configuration.found.configuration.theme ?? own, orElse: own, "mono")
    }
}
