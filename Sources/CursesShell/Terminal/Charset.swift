/// The characters that the terminal can show.
public enum Charset: Sendable, Hashable {
    /// All of Unicode.
    case unicode
    /// Letters of every kind, but plain signs for our symbols and borders, which the font of a console lacks.
    case letters
    case ascii

    /// What is shown for that character; itself where it can be shown.
    public func shown(_ character: Character) -> Character {
        let scalars = character.unicodeScalars
        guard let first = scalars.first, self != .unicode, first.value >= 0x7F else { return character }
        return Character(shown(first))
    }

    func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard self != .unicode, scalar.value >= 0x7F else { return scalar }
        if let plain = Self.symbols[scalar] { return plain }
        if self == .letters { return scalar }
        return Self.signs[scalar] ?? Self.withoutMark(scalar) ?? "?"
    }

    /// "e" for "é".
    private static func withoutMark(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard scalar.value >= 0xC0, scalar.value < 0x250 else { return nil }
        let name = scalar.properties.name ?? ""
        for (prefix, isCapital) in [("LATIN CAPITAL LETTER ", true), ("LATIN SMALL LETTER ", false)]
        where name.hasPrefix(prefix) {
            let rest = name.dropFirst(prefix.count)
            guard let letter = rest.unicodeScalars.first, rest.dropFirst().first == " ", letter.isASCII else { return nil }
            return isCapital ? letter : letter.properties.lowercaseMapping.unicodeScalars.first
        }
        return nil
    }

    /// Borders, the categories' signs, marks, and bars.
    private static let symbols: [Unicode.Scalar: Unicode.Scalar] = [
        "╭": "+", "╮": "+", "╰": "+", "╯": "+", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+",
        "┴": "+", "┼": "+", "╞": "+", "╡": "+", "╪": "+", "─": "-", "━": "=", "═": "=", "╌": "-", "┄": "-", "│": "|",
        "┃": "|", "║": "|", "╎": "|", "┆": "|",
        "●": "*", "◉": "@", "◐": "%", "▲": "^", "○": "o", "◆": "*", "◇": "o", "■": "#", "□": "o",
        "✓": "v", "✗": "x", "✔": "v", "✘": "x", "▸": ">", "▶": ">", "►": ">", "◂": "<", "◀": "<", "▾": "v", "▼": "v",
        "▴": "^", "△": "^", "↑": "^", "↓": "v", "←": "<", "→": ">", "↵": "<", "⏎": "<", "⇄": "~", "◌": "?", "⋯": ".",
        "█": "#", "▉": "#", "▊": "#", "▋": "#", "▌": "#", "▍": "|", "▎": "|", "▏": "|", "▐": "#", "▀": "\"", "▄": "_",
        "▁": "_", "▂": "_", "▃": "_", "▅": "=", "▆": "#", "▇": "#", "░": ".", "▒": ":", "▓": "#", "▖": ".", "▗": ".",
        "▘": "'", "▝": "'", "▚": "%", "▞": "%", "▙": "#", "▛": "#", "▜": "#", "▟": "#",
        "␛": "^", "␤": "$", "␡": "^",
    ]

    /// Punctuation and signs of ordinary text.
    private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{2018}": "'", "\u{2019}": "'", "\u{201A}": ",", "\u{201C}": "\"", "\u{201D}": "\"", "\u{201E}": "\"",
        "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "-", "\u{2015}": "-",
        "\u{2212}": "-", "\u{2026}": ".", "\u{00B7}": ".", "\u{2022}": "*", "\u{2023}": ">", "\u{203A}": ">",
        "\u{2039}": "<", "\u{00AB}": "<", "\u{00BB}": ">", "\u{00D7}": "x", "\u{00F7}": "/", "\u{00A3}": "L",
        "\u{20AC}": "E", "\u{00B0}": "o", "\u{2032}": "'", "\u{2033}": "\"", "\u{00B4}": "'", "\u{00A0}": " ",
        "\u{202F}": " ", "\u{2009}": " ", "\u{2002}": " ", "\u{2003}": " ", "\u{00BD}": "h", "\u{00BC}": "q",
        "ß": "s", "æ": "a", "Æ": "A", "œ": "o", "Œ": "O", "ø": "o", "Ø": "O", "ð": "d", "þ": "t", "ł": "l", "Ł": "L",
    ]
}
