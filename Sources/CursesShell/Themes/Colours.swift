import Glibc

extension RGB {
    /// Relative luminance as WCAG 2 defines it, 0 for black to 1 for white.
    public var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    /// The light that a screen makes of the value, 0 to 1.
    static func linear(_ value: UInt8) -> Double {
        let part = Double(value) / 255
        return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
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
        case .eight, .sixteen: FewColours(count: count).number(ofGround: colour)
        }
    }

    /// ncurses' numbers for a colour of text and for its ground; -1 is the terminal's own. Where there are not all
    /// colours it is the nearest that can be read there.
    func numbers(ofText colour: RGB?, on ground: RGB?) -> (text: Int, ground: Int) {
        let under = ground.map(number(ofGround:)) ?? -1
        guard let colour else { return (-1, under) }
        return switch self {
        case .none, .direct: (number(ofGround: colour), under)
        case .many: (Self.cubeNumber(ofText: colour, on: ground), under)
        case .eight, .sixteen: FewColours(count: count).numbers(ofText: colour, on: ground)
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

    /// What a number from 0 to 255 looks like.
    static func shade(_ number: Int) -> RGB {
        if number < 16 { return FewColours.shade(number) }
        if number >= 232 {
            let level = UInt8(clamping: 8 + 10 * (number - 232))
            return RGB(level, level, level)
        }
        func level(_ step: Int) -> UInt8 { step <= 0 ? 0 : UInt8(clamping: 55 + 40 * step) }
        let cube = number - 16
        return RGB(level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    }
}
