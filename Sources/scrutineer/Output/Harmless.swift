extension String {
    /// The text with nothing in it that a terminal would obey: a mark for each control character but line ends and tabs,
    /// and for each sign that turns the direction of what follows. Words that came from a report, or were pasted, are
    /// kept as they are, and may hold any.
    var harmless: String {
        let isSuspect: (UInt8) -> Bool = { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A || $0 == 0x7F || Self.leads.contains($0) }
        guard utf8.contains(where: isSuspect) else { return self }
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

    /// The bytes with which such a character may begin beyond ASCII.
    private static let leads: [UInt8] = [0xC2, 0xD8, 0xE2]
}
