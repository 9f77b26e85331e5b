import CNcurses

/// Turns a theme's styles into pairs and attributes of ncurses, each worked out when it is first needed.
@MainActor
struct Painter {
    struct Paint: Sendable {
        var pair: Int32 = 0
        var attributes: UInt8 = 0
        /// The colour under the glyph, as ncurses numbers it; -1 is the terminal's own.
        var under: Int32 = -1

        /// Whether a blank in this paint cannot be told from one in that.
        func isBlankLike(_ other: Paint) -> Bool {
            under == other.under && (attributes | other.attributes) & Self.seenOnBlanks == 0
        }

        private static let seenOnBlanks = Style.Attributes([.underline, .reverse]).rawValue
    }

    let depth: ColourDepth
    var theme: Theme {
        // The numbers of pairs are used again: eight colours come with no more than 64 of them.
        didSet { (paints, pairs) = ([:], [:]) }
    }

    private var paints: [UInt32: Paint] = [:]
    private var pairs: [SIMD2<Int32>: Int32] = [:]
    private let mostPairs: Int32

    init(theme: Theme, depth: ColourDepth, mostPairs: Int) {
        self.theme = theme
        self.depth = depth
        self.mostPairs = Int32(clamping: mostPairs)
    }

    mutating func paint(_ role: Role, on ground: Role) -> Paint {
        let key = UInt32(role.index) << 16 | UInt32(ground.index)
        if let known = paints[key] { return known }
        let paint = makePaint(role, on: ground)
        paints[key] = paint
        return paint
    }

    private mutating func makePaint(_ role: Role, on ground: Role) -> Paint {
        let plain = Theme.plain.style(for: role, on: ground).attributes
        guard depth != .none else { return Paint(pair: 0, attributes: plain.rawValue) }
        let style = theme.style(for: role, on: ground)
        var attributes = style.attributes
        let base = theme.style(for: .base)
        // A ground that was told from the plain one by a shade this terminal lacks is told by attributes.
        if let background = style.background, background != base.background,
            depth.number(ofGround: background) == base.background.map(depth.number(ofGround:)) ?? -1 {
            attributes.formUnion(plain)
        }
        let (text, under) = depth.numbers(ofText: style.foreground, on: style.background)
        // With few colours bold is bright: on a light ground it is harder to read, and bright black is grey.
        if depth == .eight || depth == .sixteen, (0..<8).contains(text), under > 0 || text == 0 { attributes.remove(.bold) }
        return Paint(pair: pair(text, under), attributes: attributes.rawValue, under: Int32(clamping: under))
    }

    private mutating func pair(_ foreground: Int, _ background: Int) -> Int32 {
        if foreground < 0, background < 0 { return 0 }
        let colours = SIMD2(Int32(clamping: foreground), Int32(clamping: background))
        if let known = pairs[colours] { return known }
        let next = Int32(clamping: pairs.count + 1)
        guard next < mostPairs, scr_set_pair(next, colours.x, colours.y) else { return 0 }
        pairs[colours] = next
        return next
    }
}
