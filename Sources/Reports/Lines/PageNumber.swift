/// A line that may be the number of a page and nothing else.
enum PageNumber {
    /// Figures, which may be something else as well: "12", "- 12 -", "3 of 30".
    case figures
    /// "Page 12", "Page 12 of 30", "3 | P a g e", "[3]".
    case certain

    init?(_ line: String) {
        // Most lines begin with a word that is not "page".
        let first = line.firstByte
        guard
            !(0x61...0x7A).contains(first) || ["page", "p a g e", "tudalen"].contains(where: { line.holds($0, within: 40) })
        else { return nil }
        // A number in the middle of the page has a good many columns of space before it.
        guard line.utf8.count < 200, line.utf8.count < 60 || line.trimmed.utf8.count < 60 else { return nil }
        let text = line.trimmed.folded
        if text.hasPrefix("["), text.hasSuffix("]"), Self.isFigure(text.dropFirst().dropLast()) {
            self = .certain
            return
        }
        let words = text.replacing("p a g e", with: "page").replacing("tudalen", with: "page").split { " -|/".contains($0) }
        let isOf = words.count >= 3 && ["of", "o"].contains(words[words.count - 2])
        switch words.count {
        case 1 where Self.isFigure(words[0]): self = .figures
        case 1 where text.first?.isDash ?? false && Self.isRoman(words[0]): self = .certain
        case 2 where words.contains("page") && words.contains(where: { Self.isFigure($0) || Self.isRoman($0) }):
            self = .certain
        case 3 where isOf && Self.isFigure(words[0]) && Self.isFigure(words[2]): self = .figures
        case 3 where words[0] == "page" && Self.isFigure(words[1]) && Self.isFigure(words[2]): self = .certain
        case 4 where words[0] == "page" && isOf && Self.isFigure(words[1]) && Self.isFigure(words[3]): self = .certain
        default: return nil
        }
    }

    private static func isRoman(_ word: Substring) -> Bool {
        (1...5).contains(word.utf8.count) && word.allSatisfy { "ivxl".contains($0) }
    }

    private static func isFigure(_ word: Substring) -> Bool {
        word.utf8.count <= 4 && !word.isEmpty && word.utf8.allSatisfy { (48...57).contains($0) }
    }
}
