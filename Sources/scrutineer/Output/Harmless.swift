extension String {
    /// The text with nothing in it that a terminal would obey: a mark for each control character but line ends and tabs,
    /// and for each sign that turns the direction of what follows. Words that came from a report, or were pasted, are
    /// kept as they are, and may hold any.
    var harmless: String {
        guard isHarmful else { return self }
        var result = String.UnicodeScalarView()
        var rest = unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar.value {
            case 0x09, 0x0A: result.append(scalar)
            // A return alone would let what follows be written over what is before it.
            case 0x0D where rest.first == "\n": result.append(scalar)
            case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
            case 0x7F: result.append("\u{2421}")
            case 0x80..<0xA0: result.append("\u{FFFD}")
            case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: result.append("\u{21C4}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether any such character is there, returns before line feeds included. Nearly all texts have none.
    private var isHarmful: Bool {
        var text = self
        return text.withUTF8 { bytes in
            func byte(_ i: Int) -> UInt8 { i < bytes.count ? bytes[i] : 0 }
            return bytes.indices.contains { i in
                switch bytes[i] {
                case 0x09, 0x0A: false
                case 0..<0x20, 0x7F: true
                case 0xC2: (0x80..<0xA0).contains(byte(i + 1))
                case 0xD8: byte(i + 1) == 0x9C
                case 0xE2 where byte(i + 1) == 0x80:
                    [0x8E, 0x8F].contains(byte(i + 2)) || (0xAA...0xAE).contains(byte(i + 2))
                case 0xE2 where byte(i + 1) == 0x81: (0xA6...0xA9).contains(byte(i + 2))
                default: false
                }
            }
        }
    }
}
