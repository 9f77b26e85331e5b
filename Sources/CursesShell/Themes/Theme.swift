/// How every role looks.
///
/// A role that a theme leaves out looks like the one its name begins with: "evidence.unfinished" like "evidence", and
/// that like "base". What falls all the way to base gives no colours of its own: it takes those of what lies under it.
public struct Theme: Sendable, Hashable {
    /// What it is asked for by: its file's name without the ending.
    public let name: String
    /// What it calls itself.
    public let title: String
    /// One line for the list of themes.
    public let description: String
    /// Whether it is light text on dark; what a dark terminal is given unless told otherwise.
    public let isDark: Bool

    private let named: [String: Style]
    /// By the role's index, for the roles known when the theme was made.
    private let styles: [Style]

    init(name: String, title: String? = nil, description: String, isDark: Bool, named: [String: Style]) {
        self.name = name
        self.title = title ?? name
        self.description = description
        self.isDark = isDark
        self.named = named
        styles = Role.all.map { Self.look(up: $0.name, in: named) }
    }

    /// What the theme says of the role itself; `style(for:on:)` says what is seen.
    public func style(for role: Role) -> Style {
        let index = Int(role.index)
        return index < styles.count ? styles[index] : Self.look(up: role.name, in: named)
    }

    /// How the role looks on that ground: what the role leaves open is the ground's, what that leaves open is base's.
    public func style(for role: Role, on ground: Role) -> Style {
        let base = style(for: .base)
        let own = role == .base ? Style() : style(for: role)
        let under = ground == .base ? Style() : style(for: ground)
        return Style(
            foreground: own.foreground ?? under.foreground ?? base.foreground,
            background: own.background ?? under.background ?? base.background,
            attributes: own.attributes.union(under.attributes).union(base.attributes))
    }

    /// What is said of the name, and of those it begins with for what it leaves open; of "base" only by name.
    private static func look(up name: String, in named: [String: Style]) -> Style {
        var found = named[name] ?? Style()
        var hasAttributes = named[name] != nil
        var rest = name[...]
        while let dot = rest.lastIndex(of: ".") {
            rest = rest[..<dot]
            guard let style = named[String(rest)] else { continue }
            found.foreground = found.foreground ?? style.foreground
            found.background = found.background ?? style.background
            if !hasAttributes { found.attributes = style.attributes }
            hasAttributes = true
        }
        return found
    }
}

extension Theme {
    /// The roles that the screens use, which a theme may style.
    public static let roles = [
        "base", "dim", "strong", "title", "border", "border.focused", "bar", "bar.key", "selected",
        "selected.unfocused", "popup", "popup.border", "input", "input.cursor", "input.error", "heading", "link",
        "link.focused", "evidence", "evidence.superseded", "evidence.unfinished", "evidence.nothing",
        "evidence.declined", "evidence.past", "evidence.orphan", "quote", "search.hit", "severity",
        "severity.contradiction", "severity.missing", "severity.caution", "severity.note", "category", "category.1",
        "category.2", "category.3", "category.4", "category.5", "category.6", "category.none", "overdue", "due",
        "concluded", "changed", "added", "removed", "notice", "notice.error", "locked", "help.key", "chart.bar",
        "chart.axis", "slide", "slide.title", "slide.big", "slide.question", "slide.dim", "selection",
    ]

    /// Attributes alone: for terminals without colours, for `NO_COLOR`, and where no theme can be read.
    /// The file `mono.yaml` says the same.
    public static let plain = Theme(
        name: "mono", description: "No colours: bold, underlined and reversed text", isDark: true,
        named: [
            "dim": .init(attributes: .dim), "strong": .init(attributes: .bold), "title": .init(attributes: .bold),
            "border": .init(attributes: .dim), "border.focused": .init(attributes: .bold),
            "bar.key": .init(attributes: .bold), "selected": .init(attributes: .reverse),
            "selected.unfocused": .init(attributes: .underline), "popup.border": .init(attributes: .bold),
            "input": .init(attributes: .underline), "input.cursor": .init(attributes: .reverse),
            "input.error": .init(attributes: [.bold, .underline]), "heading": .init(attributes: .bold),
            "link": .init(attributes: .underline), "link.focused": .init(attributes: .reverse),
            "evidence.superseded": .init(attributes: .dim), "evidence.unfinished": .init(attributes: .underline),
            "evidence.nothing": .init(attributes: [.bold, .underline]),
            "evidence.declined": .init(attributes: [.bold, .underline]),
            "evidence.past": .init(attributes: [.bold, .underline]), "evidence.orphan": .init(attributes: .underline),
            "quote": .init(attributes: .italic), "search.hit": .init(attributes: .reverse),
            "severity.contradiction": .init(attributes: .bold), "severity.note": .init(attributes: .dim),
            "category": .init(attributes: .bold), "category.none": .init(attributes: .dim),
            "overdue": .init(attributes: .bold), "concluded": .init(attributes: .dim),
            "changed": .init(attributes: .bold), "added": .init(attributes: .underline),
            "removed": .init(attributes: .dim), "notice": .init(attributes: .bold),
            "notice.error": .init(attributes: .reverse), "locked": .init(attributes: .dim),
            "help.key": .init(attributes: .bold), "chart.axis": .init(attributes: .dim),
            "slide.title": .init(attributes: .bold), "slide.big": .init(attributes: .bold),
            "slide.question": .init(attributes: .bold), "slide.dim": .init(attributes: .dim),
            "selection": .init(attributes: .reverse),
        ])
}
