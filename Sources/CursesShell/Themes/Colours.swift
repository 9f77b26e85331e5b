import Glibc

extension RGB {
    /// Relative luminance as WCAG 2 defines it, 0 for black to 1 for white.
    public var luminance: Double {
        func linear(_ value: UInt8) -> Double {
            let part = Double(value) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// WCAG's contrast between the two, from 1 to 21.
    public func contrast(with other: RGB) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// How unlike they look: the square of a distance that weighs green most, and red by how red both are.
    func difference(from other: RGB) -> Int {
        let (r, g, b) = (Int(red) - Int(other.red), Int(green) - Int(other.green), Int(blue) - Int(other.blue))
        let mean = (Int(red) + Int(other.red)) / 2
        return ((512 + mean) * r * r) >> 8 + 4 * g * g + ((767 - mean) * b * b) >> 8
    }
}

/// The colours that a terminal has, and how ours come down to them.
enum ColourDepth: Hashable {
    case none, eight, sixteen, many, direct

    init(colours: Int, isDirect: Bool) {
        self = isDirect ? .direct : colours >= 256 ? .many : colours >= 16 ? .sixteen : colours >= 8 ? .eight : .none
    }

    /// How many colours that is.
    var count: Int {
        switch self {
        case .none: 0
        case .eight: 8
        case .sixteen: 16
        case .many: 256
        case .direct: 1 << 24
        }
    }

    /// ncurses' number for a colour of the ground.
    func number(ofGround colour: RGB) -> Int {
        switch self {
        case .none: -1
        case .direct: Self.directNumber(colour)
        case .many: Self.cubeNumber(colour)
        case .sixteen: Self.nearest(colour, of: 16, on: nil)
        case .eight: Self.nearest(colour, of: 8, on: nil)
        }
    }

    /// ncurses' number for a colour of text on that ground. Where there are few colours it is the nearest of those
    /// that can be read there.
    func number(ofText colour: RGB, on ground: RGB?) -> Int {
        switch self {
        case .none, .direct: number(ofGround: colour)
        case .many: Self.cubeNumber(ofText: colour, on: ground)
        case .sixteen: Self.nearest(colour, of: 16, on: ground)
        case .eight: Self.nearest(colour, of: 8, on: ground)
        }
    }

    /// With direct colours the numbers 0 to 7 still are the terminal's own eight.
    private static func directNumber(_ colour: RGB) -> Int {
        let number = Int(colour.red) << 16 | Int(colour.green) << 8 | Int(colour.blue)
        return number > 0 && number < 8 ? 8 : number
    }

    /// The nearest in the cube of 6×6×6, or for what is nearly grey in the ladder of greys. The first 16 are the
    /// user's to change.
    private static func cubeNumber(_ colour: RGB) -> Int {
        let parts = [colour.red, colour.green, colour.blue].map(Int.init)
        let tint = (parts.max() ?? 0) - (parts.min() ?? 0)
        let steps = parts.map { $0 < 48 ? 0 : $0 < 115 ? 1 : ($0 - 35) / 40 }
        let cube = 16 + 36 * steps[0] + 6 * steps[1] + steps[2]
        // A tint is worth more than the exact lightness: it tells one ground from another.
        guard tint < 32 else { return cube }
        let grey = 232 + max(0, min(23, (parts.reduce(0, +) / 3 - 3) / 10))
        return colour.difference(from: shade(grey)) < colour.difference(from: shade(cube)) ? grey : cube
    }

    /// Coming down may cost contrast; then it is the nearest that can still be read. (Asked for 7 to 1, the few dark colours
    /// that there are would all come out grey.)
    private static func cubeNumber(ofText colour: RGB, on ground: RGB?) -> Int {
        let number = cubeNumber(colour)
        guard let ground else { return number }
        let least = min(4.5, colour.contrast(with: ground))
        let under = shade(cubeNumber(ground))
        if shade(number).contrast(with: under) >= least { return number }
        return (16..<256).filter { shade($0).contrast(with: under) >= least }
            .min { colour.difference(from: shade($0)) < colour.difference(from: shade($1)) } ?? number
    }

    /// What a number from 16 to 255 looks like.
    static func shade(_ number: Int) -> RGB {
        if number >= 232 {
            let level = UInt8(clamping: 8 + 10 * (number - 232))
            return RGB(level, level, level)
        }
        func level(_ step: Int) -> UInt8 { step <= 0 ? 0 : UInt8(clamping: 55 + 40 * step) }
        let cube = number - 16
        return RGB(level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    }

    /// With few colours a tint is brought out before the nearest is looked for, or all would be white and black.
    private static func nearest(_ colour: RGB, of count: Int, on ground: RGB?) -> Int {
        let wanted = ground == nil ? colour : saturated(colour)
        let order = (0..<count).sorted { wanted.difference(from: ansi[$0]) < wanted.difference(from: ansi[$1]) }
        guard let ground else { return order.first ?? 0 }
        let under = ansi[nearest(ground, of: count, on: nil)]
        return order.first { ansi[$0].contrast(with: under) >= leastOfFew }
            ?? order.max { ansi[$0].contrast(with: under) < ansi[$1].contrast(with: under) } ?? 0
    }

    /// Lets red on black pass, of which there is but one.
    private static let leastOfFew = 3.5

    private static func saturated(_ colour: RGB) -> RGB {
        let parts = [colour.red, colour.green, colour.blue].map(Int.init)
        let low = parts.min() ?? 0, tint = (parts.max() ?? 0) - low
        guard tint >= 60 else { return colour }
        let full = parts.map { UInt8(clamping: ($0 - low) * 205 / tint) }
        return RGB(full[0], full[1], full[2])
    }

    /// What terminals mostly show for the first sixteen.
    private static let ansi = [
        RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238), RGB(205, 0, 205),
        RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
        RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
    ]
}
