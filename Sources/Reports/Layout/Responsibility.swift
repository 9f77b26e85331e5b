/// The responsibility column: a line for each that is responsible, consulted or in partnership.
enum Responsibility {
    /// Words at the end of a line that leave it open.
    private static let open: Set<String> = [
        "for", "of", "and", "the", "with", "in", "to", "&", "consultation", "partnership", "conjunction", "on", "by", "all",
    ]

    static func read(_ lines: [Line], width: Int?) -> [String] {
        var entries: [String] = []
        var isNew = true
        var last = ""
        let room = width ?? lines.map { $0.text.trimmed.unicodeScalars.count }.max() ?? 0
        let isNarrow = lines.count { !$0.isBlank } >= 3 && room <= 40
        for line in lines {
            if line.isBlank {
                isNew = isNew || !isOpen(last)
                continue
            }
            let text = line.text.trimmed.hasPrefix("- ") || line.text.trimmed.hasPrefix("• ") ? String(line.text.trimmed.dropFirst(2)).trimmed : line.text.trimmed
            let word = text.unicodeScalars.prefix { !$0.isSpace }.count
            let goesOn = isOpen(last) || (text.beginsInLowerCase && !line.isParted && !RowFields.isResponsibility(text))
                || (isNarrow && last.unicodeScalars.count + 1 + word > room && !RowFields.isResponsibility(text))
            if let previous = entries.last, !line.isParted, goesOn, !isNew || isOpen(last) {
                entries[entries.count - 1] = previous + " " + text
            } else {
                entries.append(text)
            }
            last = text
            isNew = false
        }
        return entries
    }

    private static func isOpen(_ text: String) -> Bool {
        guard let word = text.split(separator: " ").last else { return false }
        return text.hasSuffix(",") || open.contains(word.folded)
    }
}
