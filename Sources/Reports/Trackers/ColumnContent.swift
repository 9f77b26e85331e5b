/// What the cells of one column have in common.
struct ColumnContent {
    private(set) var filled = 0
    private var numbers = 0
    private var dates = 0
    private var statuses = 0
    private var people = 0
    private var long = 0
    private var answers = 0
    private var shares = 0
    private var days = 0
    /// Some cell goes on after its first sentence: more is told than a status.
    private(set) var hasSentences = false

    init(_ table: Table, place: Int, from: Int, statuses words: StatusWords) {
        for row in table.rows.dropFirst(from).prefix(200) {
            let text = row[place].text
            guard !text.isEmpty else { continue }
            filled += 1
            if Self.isAnswer(text) { answers += 1 }
            if text.utf8.count <= 5, text.hasSuffix("%"), Int(text.dropLast().trimmed) != nil { shares += 1 }
            if TrackerReference(text, after: nil) != nil { numbers += 1 }
            if text.utf8.count <= 80, Targets.isAboutDates(text) {
                dates += 1
                let words = text.words
                let spans = DateSpan.all(in: words)
                if spans.allSatisfy({ $0.date != nil }), spans.reduce(0, { $0 + $1.words.count }) == words.count {
                    days += 1
                }
            }
            if text.utf8.count <= 80,
                AssessmentWords.category(of: text) != nil || words.sense(of: text) != .unknown || Self.isNone(text)
            {
                statuses += 1
            }
            if RowFields.isResponsibility(text) { people += 1 }
            hasSentences = hasSentences || text.contains(". ") || text.contains("\n")
            if text.utf8.count > 40 || text.words.count > 6 { long += 1 }
        }
    }

    /// What stands for a status that a row cannot have.
    private static func isNone(_ text: String) -> Bool {
        ["n/a", "na", "not applicable", "-", "–", "—", "none"].contains(text.folded)
    }

    /// Yes or no, or what a spreadsheet has for neither.
    private static func isAnswer(_ text: String) -> Bool {
        ["yes", "no", "y", "n", "n/a", "na", "#n/a", "#ref!", "#value!", "-", "✓", "x", "true", "false"].contains(
            text.folded)
    }

    private func most(_ count: Int) -> Bool { filled > 0 && count * 10 >= filled * 7 }

    var isYesNo: Bool { filled > 0 && answers * 10 >= filled * 9 }
    var isShares: Bool { filled > 1 && most(shares) }
    var isNumbers: Bool { most(numbers) && !isDates }
    var isDates: Bool { most(dates) }
    /// Days and months, and no "ongoing".
    var isDays: Bool { most(days) }
    var isStatus: Bool { most(statuses) && !isNumbers }
    /// Nearly every cell is a status and nothing else.
    var isOnlyStatus: Bool { filled > 0 && statuses * 10 >= filled * 9 && !hasSentences && !isNumbers && !isDates }
    var isText: Bool { column == nil && filled > 0 && long * 2 >= filled }

    /// Nil where the cells do not tell, and for running text.
    var column: Column? {
        if isDates { return .target }
        if isStatus { return .assessment }
        if isNumbers { return .number }
        return filled > 0 && people * 10 >= filled * 6 ? .responsibility : nil
    }
}
