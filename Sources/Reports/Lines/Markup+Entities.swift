// "&amp;" and the like.

extension Markup {
    mutating func entity() -> Bool {
        let limit = min(bytes.count, index + 12)
        var end = index + 1
        while end < limit, bytes[end] != UInt8(ascii: ";"), Self.isNameByte(bytes[end]) || bytes[end] == UInt8(ascii: "#") {
            end += 1
        }
        guard end < limit, end > index + 1, bytes[end] == UInt8(ascii: ";") else { return false }
        guard let text = Self.meaning(of: String(decoding: bytes[index + 1..<end], as: UTF8.self)) else { return false }
        current.append(contentsOf: Array(text.utf8))
        index = end + 1
        return true
    }

    /// What stands between "&" and ";", in plain letters; nil where it means nothing.
    static func meaning(of name: String) -> String? {
        guard name.hasPrefix("#") else { return entities[name] }
        let figures = name.dropFirst()
        let value = figures.first == "x" || figures.first == "X" ? UInt32(figures.dropFirst(), radix: 16) : UInt32(figures)
        guard let value, let scalar = Unicode.Scalar(value), value >= 0x20, !(0x7F..<0xA0).contains(value) else {
            return nil
        }
        return value == 0xA0 ? " " : String(Character(scalar))
    }

    private static let entities: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "pound": "£", "euro": "€", "ndash": "–",
        "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "bull": "•", "middot": "·",
        "eacute": "é", "egrave": "è", "ecirc": "ê", "agrave": "à", "acirc": "â", "icirc": "î", "ocirc": "ô", "ucirc": "û",
        "wcirc": "ŵ", "ycirc": "ŷ", "uuml": "ü", "ouml": "ö", "auml": "ä", "iuml": "ï", "ccedil": "ç", "ntilde": "ñ",
        "deg": "°", "frac12": "½", "frac14": "¼", "times": "×", "copy": "©", "reg": "®", "trade": "™", "sect": "§",
        "ensp": " ", "emsp": " ", "thinsp": " ", "zwnj": "", "shy": "", "check": "✓",
    ]
}
