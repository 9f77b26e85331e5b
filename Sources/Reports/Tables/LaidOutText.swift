/// Text whose columns are parted by spaces, as a copy from a page has them: a page whose letters are all of one width.
enum LaidOutText {
    /// In widths of a letter. Two spaces part columns and one does not; a blank line parts rows, and the next line does not.
    private static let height = 4.3
    private static let pitch = 5.2

    /// Longer text is no copy of a table.
    private static let mostLines = 4_000

    /// Its table with what stands around it; nil where it has none whose rows can be told apart.
    static func document(_ lines: [Line]) -> SourceDocument? {
        guard lines.count <= mostLines, lines.contains(where: { $0.text.trimmed.holds("   ") }) else { return nil }
        var rows: [PDFPages.Row] = []
        var place = 0
        var startsPage = true
        for line in lines {
            if line.startsPage { (place, startsPage) = (0, true) }
            let words = words(of: line.text, top: Double(place) * pitch)
            if !words.isEmpty {
                rows.append(PDFPages.Row(words: words, startsPage: startsPage, line: line.number))
                startsPage = false
            }
            place += 1
        }
        return PDFTable.document(rows)
    }

    private static func words(of text: String, top: Double) -> [PDFPages.Word] {
        var words: [PDFPages.Word] = []
        var column = 0
        var word = ""
        func end() {
            guard !word.isEmpty else { return }
            let left = Double(column - word.unicodeScalars.count)
            words.append(PDFPages.Word(text: word, left: left, top: top, right: Double(column), bottom: top + height))
            word = ""
        }
        for scalar in text.unicodeScalars {
            if scalar.isSpace {
                end()
                column = scalar == "\t" ? (column / 8 + 1) * 8 : column + 1
            } else {
                word.unicodeScalars.append(scalar)
                column += 1
            }
        }
        end()
        return words
    }
}
