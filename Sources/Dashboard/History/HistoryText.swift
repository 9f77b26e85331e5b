import CursesShell
import Scrutiny

/// How a revision of evidence is told: who made it and when, and its words beside those of the one before.
enum HistoryText {
    /// "3 Oct 2016, 12:04", or "report of 26 Sep 2016" for what came in with one.
    static func moment(of revision: EvidenceRevision) -> String {
        if revision.author == nil, let on = revision.on { return "report of \(on.short)" }
        return WallTime.words(revision.madeAt)
    }

    /// The accounts one after another, each under its heading.
    static func text(of updates: [Update]) -> String {
        updates.map { ($0.heading.map { $0 + "\n" } ?? "") + $0.text }.joined(separator: "\n\n")
    }

    /// The words of a revision with those marked that were put in and taken out. Signs stand around them too, since
    /// colour alone would not be seen by everybody.
    static func marked(from old: [Update], to new: [Update], isWhole: Bool) -> (text: String, marks: [Mark]) {
        let diff = WordDiff(from: text(of: old), to: text(of: new))
        var text = ""
        var marks: [Mark] = []
        func add(_ words: String, _ role: Role) {
            let start = text.utf8.count
            text += words
            marks.append(Mark(bytes: start..<text.utf8.count, role: role, meaning: .finding))
        }
        // Words changed side by side are told as one change: the blank between two of them belongs to both.
        var removed = "", added = ""
        func flush() {
            if !removed.isEmpty { add("[-\(removed)-]", .removed) }
            if !added.isEmpty { add("{+\(added)+}", .added) }
            (removed, added) = ("", "")
        }
        let last = diff.pieces.count - 1
        for (index, piece) in diff.pieces.enumerated() {
            switch piece.kind {
            case .removed: removed += piece.text
            case .added: added += piece.text
            case .same where index > 0 && index < last && piece.text == " ":
                removed += piece.text
                added += piece.text
            case .same:
                flush()
                text += isWhole ? piece.text : shortened(piece.text, isFirst: index == 0, isLast: index == last)
            }
        }
        flush()
        return (text, marks)
    }

    /// Characters kept of unchanged text beside a change.
    private static let context = 70

    /// Only what stands next to a change, cut between words.
    private static func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> String {
        guard text.utf8.count > 3 * context else { return text }
        let head = isFirst ? "" : upToBlank(text.prefix(context))
        let tail = isLast ? "" : String(upToBlank(String(text.suffix(context).reversed())[...]).reversed())
        return head + (isFirst ? "" : " ") + Symbol.more + (isLast ? "" : " ") + tail
    }

    private static func upToBlank(_ text: Substring) -> String {
        guard let blank = text.lastIndex(where: \.isWhitespace) else { return String(text) }
        return String(text[..<blank])
    }
}
