/// Headings between and over the rows of trackers, and names of sheets.
enum TrackerSection {
    private static let concluded = [
        "closed actions", "closed recommendations", "closed items", "closed since", "completed actions",
        "completed recommendations", "completed items",
        "completed since", "concluded actions", "actions closed", "actions completed", "recommendations closed",
        "recommendations completed",
        "items closed", "archive",
    ]
    private static let plain: Set<String> = [
        "live", "open", "current", "active", "outstanding", "tracker", "action tracker", "actions", "recommendations",
        "recommendation tracker",
        "action log", "log", "data", "main", "sheet", "sheet1", "sheet2", "sheet3", "table1", "read me", "readme",
        "instructions", "guidance", "lists",
        "lookup", "lookups", "notes", "open actions", "open recommendations", "live actions", "live recommendations",
        "purpose", "introduction", "background", "summary", "progress", "update", "key",
    ]
    /// Words by which a heading over rows names a review.
    private static let reviews = [
        "review", "inquiry", "enquiry", "task group", "task and finish", "investigation", "select committee",
    ]
    private static let themes: Set<String> = [
        "theme", "section", "part", "table", "objective", "aim", "priority", "outcome", "chapter", "strand", "workstream",
    ]

    static func namesReview(_ text: String) -> Bool { reviews.contains { text.holds($0) } }

    /// "Recommendations Tracker", "Action log": what a paper is, and not what it is about.
    static func saysTracker(_ text: String) -> Bool {
        let words = text.folded.words
        return words.count <= 8 && !namesReview(text) && ["tracker", "log", "monitor"].contains(words.last ?? "")
    }

    /// "Theme 2: Putting it right": a part of a review.
    static func isTheme(_ text: String) -> Bool {
        let words = text.folded.words.prefix(2).map { $0.trimmed { ":.–-".unicodeScalars.contains($0) } }
        guard words.count == 2, themes.contains(words[0]) else { return false }
        return words[1].contains(where: \.isNumber) || words[1].utf8.count == 1
            || ["one", "two", "three", "four", "five", "six"].contains(words[1])
    }

    /// The recommendations below it have been concluded.
    static func isConcluded(_ text: String) -> Bool {
        let words = withoutLabel(text).folded.trimmed { $0.isSpace || ".:".unicodeScalars.contains($0) }
        if ["closed", "completed", "concluded", "complete"].contains(words) || Landmark.isConcludedHeading(text) {
            return true
        }
        return words.utf8.count <= 90 && concluded.contains { words.hasPrefix($0) }
    }

    /// "Table B – Completed since June" without its label.
    private static func withoutLabel(_ text: String) -> String {
        guard isTheme(text) else { return text }
        return text.words.dropFirst(2).joined(separator: " ").trimmed { $0.isSpace || $0.isDash || $0 == ":" }
    }

    /// It says what the rows are, and names no review.
    static func isPlain(_ text: String) -> Bool { plain.contains(text.folded) }

    /// Sheets that explain the tracker, or hold the words to choose from.
    static func isAside(_ name: String) -> Bool {
        let words = name.folded.trimmed
        return asides.contains(words) || ["read me", "lookup", "drop"].contains { words.hasPrefix($0) }
    }

    private static let asides: Set<String> = [
        "readme", "instructions", "guidance", "guide", "lists", "list", "notes", "key", "legend", "cover", "cover sheet",
        "contents", "about", "how to use", "how to use this", "definitions", "data validation", "validation", "options",
        "help", "front page", "front sheet", "title page", "version control", "change log",
    ]
}
