/// Parts of a recommendation that are numbered "3.1", "3.2" within its cell: they become its sub-items, and what other
/// cells say under those numbers is said of them.
enum DecimalItems {
    /// The entry with a letter before each such number, and with the letter in its place where an account begins with it.
    static func lettered(_ entry: TrackerEntry) -> TrackerEntry {
        guard entry.parts.isEmpty else { return entry }
        let lines = entry.fields.lines(.recommendation)
        let numbers = numbers(in: lines)
        guard numbers.count > 1, SubItemText(lines, joining: LineJoining(width: nil)).subItems.isEmpty else { return entry }
        let letters = Dictionary(
            uniqueKeysWithValues: numbers.enumerated().map { ($0.element, PartLetters.letter($0.offset)) })
        var entry = entry
        entry.fields.set(.recommendation, lines.map { marked($0, letters, keepsNumber: true) })
        for column in [Column.evidence, .assessment, .target, .responsibility] {
            entry.fields.change(column) { marked($0, letters, keepsNumber: false) }
        }
        return entry
    }

    /// "3.1", "3.2" … in their order from the first on, all below one number.
    private static func numbers(in lines: [Line]) -> [String] {
        var found: [String] = []
        for line in lines where line.text.utf8.contains(UInt8(ascii: ".")) {
            for (word, number) in beginnings(line.text) where !word.isEmpty {
                let parts = number.split(separator: ".")
                let whole = found.first?.split(separator: ".").first ?? parts[0]
                if parts[0] == whole, Int(parts[1]) == found.count + 1 { found.append(number) }
            }
        }
        return found
    }

    /// The words with which a line, or a sentence or clause on it, begins and that are such numbers, with the number alone.
    private static func beginnings(_ text: String) -> [(word: Substring, number: String)] {
        let words = text.words
        return words.indices.compactMap { index in
            if index > 0, !(words[index - 1].last.map { ".;:,".contains($0) } ?? false), words[index - 1] != "and" {
                return nil
            }
            let number = words[index].trimmed { ".:)(".unicodeScalars.contains($0) }
            let parts = number.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) && $0.allSatisfy(\.isASCIIDigit) })
            else {
                return nil
            }
            return (words[index], number)
        }
    }

    private static func marked(_ line: Line, _ letters: [String: String], keepsNumber: Bool) -> Line {
        var text = ""
        var from = line.text.startIndex
        for (word, number) in beginnings(line.text) {
            guard let letter = letters[number] else { continue }
            text += line.text[from..<word.startIndex] + letter + ")" + (keepsNumber ? " " + word : "")
            from = word.endIndex
        }
        var line = line
        line.text = text + line.text[from...]
        return line
    }
}
