/// The responsibility column: a line for each that is responsible, consulted or in partnership.
enum Responsibility {
    /// Words at the end of a line that leave it open.
    private static let open: Set<String> = [
        "for", "of", "and", "the", "with", "in", "to", "&", "consultation", "partnership", "conjunction", "on", "by", "all",
        "working",
        "together", "collaboration",
    ]

    /// Words with which a line brings in somebody else.
    private static let joints = [
        "with ", "and cabinet member", "and the cabinet member", "and executive member", "and the leader", "and the chair",
        "and head of",
        "and the head of", "and director", "and the director", "co-ordinated by", "coordinated by", "supported by",
        "assisted by", "advised by",
        "overseen by", "led by", "together with", "working with", "jointly with", "alongside ", "reporting to", "as well as",
        "via ", "plus ",
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
            let text = withoutBullet(line.text.trimmed)
            let word = text.unicodeScalars.prefix { !$0.isSpace }.count
            let isOther = RowFields.isResponsibility(text) || joints.contains { text.folded.hasPrefix($0) }
            let goesOn =
                isOpen(last) || (text.beginsInLowerCase && !line.isParted && !isOther)
                || (isNarrow && last.unicodeScalars.count + 1 + word > room && !isOther)
            // "Head of Collections" / "(Ms Prys)"
            let isRemark = text.hasPrefix("(") && ListMark.parse(text) == nil && !isNew
            if let previous = entries.last, isRemark || (!line.isParted && goesOn && (!isNew || isOpen(last))) {
                entries[entries.count - 1] = previous + " " + text
            } else {
                entries.append(text)
            }
            last = text
            isNew = false
        }
        return entries
    }

    private static func withoutBullet(_ text: String) -> String {
        text.hasPrefix("- ") || text.hasPrefix("• ") ? String(text.dropFirst(2)).trimmed : text
    }

    private static func isOpen(_ text: String) -> Bool {
        guard let word = text.split(separator: " ").last else { return false }
        return text.hasSuffix(",") || open.contains(word.folded)
    }
}
