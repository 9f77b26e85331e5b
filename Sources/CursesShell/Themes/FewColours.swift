/// The first 8 or 16 colours of a terminal, and how a theme's come down to them: by their hue, or all would be white,
/// black and cyan.
struct FewColours {
    /// 8 or 16.
    let count: Int

    /// The nearest to a colour of the ground.
    func number(ofGround colour: RGB) -> Int {
        (0..<count).min { colour.difference(from: Self.usual[$0]) < colour.difference(from: Self.usual[$1]) } ?? 0
    }

    /// Text on a ground, in numbers. Where a hue cannot be read on the ground (green on white), it becomes the ground
    /// itself, under black or white; where the ground has that hue already, it is the text on black or white.
    func numbers(ofText colour: RGB, on ground: RGB?) -> (text: Int, ground: Int) {
        let wanted = PerceivedColour(colour)
        guard let ground else { return (nearest(wanted, of: wanted.isTinted ? tints : greys) ?? 7, -1) }
        let under = number(ofGround: ground)
        func canBeRead(_ number: Int) -> Bool { Self.contrast(number, under) >= Self.least }
        if wanted.isTinted {
            // On black it is only blue that cannot be read, and cyan stands in for it. On white it is green, yellow and
            // cyan, and what is next to them would say something else.
            let reach = Self.perceived[under].lightness < 0.5 ? 75.0 : 45.0
            let near = tints.filter { canBeRead($0) && wanted.hueDistance(to: Self.perceived[$0]) <= reach }
            if let text = nearest(wanted, of: near) { return (text, under) }
            if let tint = nearest(wanted, of: tints) {
                return tint == under ? (tint, clearest(on: tint)) : (clearest(on: tint), tint)
            }
        }
        return (nearest(wanted, of: greys.filter(canBeRead)) ?? clearest(on: under), under)
    }

    private var tints: [Int] { (0..<count).filter { Self.perceived[$0].isTinted } }
    private var greys: [Int] { (0..<count).filter { !Self.perceived[$0].isTinted } }

    private func nearest(_ wanted: PerceivedColour, of numbers: [Int]) -> Int? {
        func distance(_ number: Int) -> Double {
            let other = Self.perceived[number]
            let lightness = abs(wanted.lightness - other.lightness) * 60
            return wanted.isTinted ? wanted.hueDistance(to: other) + lightness : lightness
        }
        return numbers.min { distance($0) < distance($1) }
    }

    private func clearest(on ground: Int) -> Int {
        greys.max { Self.contrast($0, ground) < Self.contrast($1, ground) } ?? 7
    }

    /// What the number looks like on most terminals; people change them, so that this is a guess.
    static func shade(_ number: Int) -> RGB { usual[max(0, min(number, 15))] }

    private static func contrast(_ a: Int, _ b: Int) -> Double { usual[a].contrast(with: usual[b]) }

    /// Lets red on black pass, of which there is but one.
    private static let least = 3.5

    private static let perceived = usual.map { PerceivedColour($0) }
    private static let usual = [
        RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238), RGB(205, 0, 205),
        RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
        RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
    ]
}

extension PerceivedColour {
    /// Cream and slate count as grey.
    fileprivate var isTinted: Bool { chroma >= 0.065 }
}
