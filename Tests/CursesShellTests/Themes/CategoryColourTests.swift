import Testing

@testable import CursesShell

/// The six categories' colours are those of Okabe and Ito (Masataka Okabe and Kei Ito, "Color Universal Design", 2002 and
/// 2008), as light or dark as each theme's ground asks for. How far apart they are is computed for the usual eye and for
/// those without one of the three kinds of cones.
struct CategoryColourTests {
    private static let names = ShippedThemesTests.names.filter { $0 != "mono" }
    private static let grounds = ["base", "selected", "popup"]

    private static let green = RGB(0x00, 0x9E, 0x73), sky = RGB(0x56, 0xB4, 0xE9), blue = RGB(0x00, 0x72, 0xB2)
    private static let yellow = RGB(0xF0, 0xE4, 0x42), purple = RGB(0xCC, 0x79, 0xA7), vermilion = RGB(0xD5, 0x5E, 0x00)

    /// The colour of the palette that each category has in light themes and in dark ones; the sixth is black or white.
    private static let onLight = [green, blue, yellow, purple, vermilion]
    private static let onDark = [green, sky, yellow, purple, vermilion]

    private func colours(_ theme: Theme, on ground: String = "base") throws -> [RGB] {
        try (1...6).map { try #require(theme.style(for: Role("category.\($0)"), on: Role(ground)).foreground) }
    }

    @Test(arguments: names)
    func `each has the hue of the palette, and is no grey`(name: String) throws {
        let theme = try ShippedThemesTests.library.load(name)
        let colours = try colours(theme).map { PerceivedColour($0) }
        for (own, source) in zip(colours, theme.isDark ? Self.onDark : Self.onLight) {
            #expect(own.hueDistance(to: PerceivedColour(source)) <= 17)
            #expect(own.chroma >= 0.07)
        }
        #expect(colours[5].chroma < 0.065 && (theme.isDark ? colours[5].lightness > 0.9 : colours[5].lightness < 0.1))
    }

    /// Seven of a hundred parts of the way from black to white. The nearest pair of the palette itself is at 7.6.
    @Test(arguments: names)
    func `no two come close to one another for any eye`(name: String) throws {
        let colours = try colours(try ShippedThemesTests.library.load(name))
        #expect(Self.nearest(of: colours, for: .usual) >= 10)
        for eye in Eye.allCases { #expect(Self.nearest(of: colours, for: eye) >= 7, "\(eye)") }
    }

    @Test(arguments: names)
    func `nor do they in 256 colours`(name: String) throws {
        let theme = try ShippedThemesTests.library.load(name)
        let ground = theme.style(for: .base).background
        let colours = try colours(theme).map { ColourDepth.shade(ColourDepth.many.numbers(ofText: $0, on: ground).text) }
        for eye in Eye.allCases { #expect(Self.nearest(of: colours, for: eye) >= 6, "\(eye): \(colours)") }
    }

    @Test(arguments: names, grounds)
    func `all six look different in 8 and in 16 colours`(name: String, ground: String) throws {
        let theme = try ShippedThemesTests.library.load(name)
        let under = theme.style(for: .base, on: Role(ground)).background
        for depth in [ColourDepth.eight, .sixteen] {
            let looks = try colours(theme, on: ground).map { depth.numbers(ofText: $0, on: under) }
            #expect(Set(looks.map { [$0.text, $0.ground] }).count == 6, "\(depth): \(looks)")
        }
    }

    @Test func `the measure gives the palette its known weak pair`() {
        let palette = Self.onDark + [RGB(255, 255, 255)]
        let nearest = Eye.allCases.map { Self.nearest(of: palette, for: $0) }
        #expect((7.5...7.7).contains(nearest.min() ?? 0), "\(nearest)")
        // Red and green of one lightness are far apart, but not for everyone.
        let pair = [RGB(200, 0, 0), RGB(100, 100, 0)]
        #expect(Self.nearest(of: pair, for: .usual) > 3 * Self.nearest(of: pair, for: .withoutMiddle))
    }

    // MARK: - Eyes

    private static func nearest(of colours: [RGB], for eye: Eye) -> Double {
        let seen = colours.map(eye.sees)
        return seen.indices.flatMap { a in seen.indices.filter { $0 > a }.map { seen[a].distance(to: seen[$0]) } }.min() ?? 0
    }

    /// The usual eye, and those that lack the cones for long waves, for middle ones, for short ones: protanopia,
    /// deuteranopia, tritanopia.
    private enum Eye: CaseIterable {
        case usual, withoutLong, withoutMiddle, withoutShort

        /// Gustavo Machado, Manuel Oliveira and Leandro Fernandes, "A Physiologically-based Model for Simulation of Color
        /// Vision Deficiency", 2009, at full severity, for light before it is bent to what a screen is sent.
        private var rows: [[Double]] {
            switch self {
            case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
            case .withoutLong:
                [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
            case .withoutMiddle:
                [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
            case .withoutShort:
                [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
            }
        }

        func sees(_ colour: RGB) -> PerceivedColour {
            let light = [colour.red, colour.green, colour.blue].map(RGB.linear)
            let seen = rows.map { row in max(0, min(zip(row, light).reduce(0) { $0 + $1.0 * $1.1 }, 1)) }
            return PerceivedColour(red: seen[0], green: seen[1], blue: seen[2])
        }
    }
}
