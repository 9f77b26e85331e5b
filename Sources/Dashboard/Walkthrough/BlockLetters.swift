/// Letters and figures five rows high, drawn from cells, since a program cannot set a terminal's font size:
///
///     ██████  ██████  ██████
///     ██  ██  ██  ██      ██
///     ████    ██  ██  ██████
///     ██  ██  ██  ██      ██
///     ██  ██  ██████  ██████
enum BlockLetters {
    static let height = 5

    /// Five rows of one width; nil when the text has a sign for which there is no drawing, or none at all.
    static func rows(of text: String) -> [String]? {
        let letters = text.uppercased()
        let drawn = letters.compactMap { patterns[$0] }
        guard !drawn.isEmpty, drawn.count == letters.count, drawn.count <= 6 else { return nil }
        return (0..<height).map { row in drawn.map { dots(of: $0, row) }.joined(separator: "  ") }
    }

    /// Two cells to a dot, which makes it square.
    private static func dots(of pattern: Int, _ row: Int) -> String {
        var cells = ""
        for column in 0..<3 {
            let isSet = pattern & (1 << (14 - row * 3 - column)) != 0
            cells += isSet ? "██" : "  "
        }
        return cells
    }

    /// Three by five dots, row by row from the top left, the first in the highest bit.
    private static let patterns: [Character: Int] = [
        "0": 0b111_101_101_101_111, "1": 0b010_110_010_010_111, "2": 0b111_001_111_100_111, "3": 0b111_001_111_001_111,
        "4": 0b101_101_111_001_001, "5": 0b111_100_111_001_111, "6": 0b111_100_111_101_111, "7": 0b111_001_001_010_010,
        "8": 0b111_101_111_101_111, "9": 0b111_101_111_001_111,
        "A": 0b010_101_111_101_101, "B": 0b110_101_110_101_110, "C": 0b111_100_100_100_111, "D": 0b110_101_101_101_110,
        "E": 0b111_100_110_100_111, "F": 0b111_100_110_100_100, "G": 0b111_100_101_101_111, "H": 0b101_101_111_101_101,
        "I": 0b111_010_010_010_111, "J": 0b001_001_001_101_111, "K": 0b101_101_110_101_101, "L": 0b100_100_100_100_111,
        "P": 0b111_101_111_100_100, "R": 0b111_101_110_101_101, "S": 0b111_100_111_001_111, "T": 0b111_010_010_010_010,
        "U": 0b101_101_101_101_111, "V": 0b101_101_101_101_010, "X": 0b101_101_010_101_101, "Y": 0b101_101_010_010_010,
        ".": 0b000_000_000_000_010, "-": 0b000_000_111_000_000, "/": 0b001_001_010_100_100, "?": 0b111_001_011_000_010,
    ]
}
