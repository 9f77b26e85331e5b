import Testing

@testable import CursesShell

struct ShippedThemesTests {
    /// The themes in `themes/`, found from this file's place in the package.
    static let library = ThemeLibrary(folders: ["\(packageRoot())/themes"])

    private static func packageRoot() -> String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    }

    private let library = Self.library

    static let names = [
        "dark", "gruvbox-dark", "high-contrast-dark", "high-contrast-light", "light", "mono", "projector-light",
        "solarized-dark", "solarized-light",
    ]

    @Test func `these are the themes that come with the program`() {
        #expect(library.names() == Self.names)
    }

    @Test(arguments: names)
    func `a theme names and describes itself`(name: String) throws {
        let theme = try library.load(name)
        #expect(theme.title == name)
        #expect(!theme.description.isEmpty)
    }

    /// WCAG 2's contrast, for every role on every ground that it may lie on, as written and in 256 colours.
    @Test(arguments: names.filter { $0 != "mono" })
    func `every role can be read on its ground`(name: String) throws {
        let theme = try library.load(name)
        let isStrong = name.hasPrefix("high-contrast") || name.hasPrefix("projector")
        let least = isStrong ? 7.0 : 4.5
        for role in Theme.roles.map(Role.init) {
            let grounds = role.name.hasPrefix("border") || role.name == "popup.border" ? Self.bordered : Self.grounds
            for ground in grounds {
                let style = theme.style(for: role, on: ground)
                let text = try #require(style.foreground), under = try #require(style.background)
                let contrast = text.contrast(with: under)
                #expect(contrast >= least, "\(role.name) on \(ground.name): \(contrast)")
                // Of 8 and 16 there is but one red, and on black it has 3.6.
                for (depth, least) in [(ColourDepth.many, 4.5), (.sixteen, 3.5), (.eight, 3.5)] {
                    let (front, back) = depth.numbers(ofText: text, on: under)
                    let contrast = ColourDepth.shade(front).contrast(with: ColourDepth.shade(back))
                    #expect(contrast >= least, "\(role.name) on \(ground.name) in \(depth.count) colours: \(contrast)")
                }
            }
        }
    }

    /// Brown or yellow would be a caution. (No red of the 256 can be read on what they have for solarized-dark's popups.)
    @Test(arguments: names.filter { $0 != "mono" && $0 != "solarized-dark" }, ["base", "popup"])
    func `a contradiction is red in 256 colours`(name: String, ground: String) throws {
        let style = try library.load(name).style(for: Role("severity.contradiction"), on: Role(ground))
        let text = try #require(style.foreground)
        let shown = ColourDepth.shade(ColourDepth.many.numbers(ofText: text, on: style.background).text)
        #expect(Int(shown.red) - Int(shown.green) >= 80, "\(shown)")
        #expect(shown.green <= shown.blue || shown.green - shown.blue <= 40, "\(shown)")
    }

    private static let grounds = ["base", "selected", "selected.unfocused", "popup", "bar", "input"].map(Role.init)
    private static let bordered = ["base", "popup"].map(Role.init)

    @Test(arguments: names.filter { $0 != "mono" })
    func `the row under the cursor and the popup are seen as such`(name: String) throws {
        let theme = try library.load(name)
        let base = theme.style(for: .base).background
        #expect(theme.style(for: Role("selected")).background != base)
        #expect(theme.style(for: Role("selected")).background != theme.style(for: Role("selected.unfocused")).background)
    }

    @Test(arguments: names)
    func `what matters in evidence is seen without colour`(name: String) throws {
        let theme = try library.load(name)
        for role in ["unfinished", "nothing", "declined", "past", "orphan"] {
            #expect(theme.style(for: Role("evidence.\(role)")).attributes.contains(.underline))
        }
    }

    @Test func `mono says in a file what the program knows without one`() throws {
        let mono = try library.load("mono")
        for role in Theme.roles.map(Role.init) {
            #expect(mono.style(for: role) == Theme.plain.style(for: role), "\(role.name)")
        }
        #expect(mono.description == Theme.plain.description)
    }
}
