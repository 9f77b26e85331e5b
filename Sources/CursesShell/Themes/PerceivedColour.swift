import Glibc

/// A colour as people see it: in Björn Ottosson's OKLab, where equal distances look about equally large.
struct PerceivedColour: Sendable, Hashable {
    /// 0 for black to 1 for white.
    let lightness: Double
    /// From green to red, and from blue to yellow; both 0 for greys.
    let greenRed: Double
    let blueYellow: Double

    /// Light of the three primaries, each 0 to 1 and not yet bent to what a screen is sent.
    init(red: Double, green: Double, blue: Double) {
        let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        let middle = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
        greenRed = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
        blueYellow = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    }

    init(_ colour: RGB) {
        self.init(red: RGB.linear(colour.red), green: RGB.linear(colour.green), blue: RGB.linear(colour.blue))
    }

    /// How far it is from grey; the strongest colours of a screen have about 0.3.
    var chroma: Double { hypot(greenRed, blueYellow) }

    /// Degrees around the circle of hues; of no meaning for greys.
    var hue: Double { atan2(blueYellow, greenRed) * 180 / .pi }

    /// 0 to 180 degrees between the two hues.
    func hueDistance(to other: PerceivedColour) -> Double {
        let apart = abs(hue - other.hue)
        return min(apart, 360 - apart)
    }

    /// 100 is from black to white; about 2 is just seen side by side.
    func distance(to other: PerceivedColour) -> Double {
        100 * hypot(lightness - other.lightness, hypot(greenRed - other.greenRed, blueYellow - other.blueYellow))
    }
}
