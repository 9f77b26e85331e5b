import Scrutiny

/// What was read, in plain words: what `import --dry-run` prints.
public enum TextSummary {
    /// Lines that end with a line feed.
    public static func text(of reading: Reading) -> String {
        var lines: [String] = []
        for review in reading.reviews { lines += describe(review) + [""] }
        if !reading.columns.isEmpty { lines += describe(reading.columns) + [""] }
        if !reading.doubts.isEmpty {
            lines.append("\(count(reading.doubts.count, "thing")) to look at:")
            lines += grouped(reading.doubts.map { ($0.line, $0.text, $0.why) }) + [""]
        }
        if reading.unplaced.isEmpty {
            lines.append("Every line found its place.")
        } else {
            lines.append("\(count(reading.unplaced.count, "line")) found no place:")
            lines += grouped(reading.unplaced.map { ($0.line, $0.text, $0.why) })
        }
        let contact = reading.leftOut.filter { $0.reason == .contactDetails }.map { String($0.line) }
        if !contact.isEmpty {
            lines.append("Not kept, on purpose: telephone and e-mail (line \(contact.joined(separator: ", "))).")
        }
        if !reading.columns.isEmpty {
            lines.append(
                "To correct it: --map \"HEADING=NAME\" says what a column holds, --on the day for which the file speaks.")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// "  2 “Lead officer”: responsibility", for every column of the trackers.
    private static func describe(_ columns: [ColumnReading]) -> [String] {
        var lines: [String] = []
        var table: (String, Int)?
        for column in columns {
            let file = column.file + (column.sheet ?? "")
            if table.map({ $0 != (file, column.line) }) ?? true {
                table = (file, column.line)
                let sheet = column.sheet.map { " of \($0)" } ?? ""
                lines.append("Columns of the table at line \(column.line)\(sheet), and what they were taken for:")
            }
            let heading = column.heading.isEmpty ? "no heading" : "“\(shortened(column.heading))”"
            let how =
                switch column.how {
                case .heading: ""
                case .content: ", by what stands in it"
                case .asked: ", as asked"
                case .unknown: ""
                }
            lines.append("  \(column.place) \(heading): \(column.takenFor ?? "not known")\(how)")
        }
        return lines
    }

    /// The first few for each reason, and how many more there are.
    private static func grouped(_ all: [(line: Int, text: String, why: String)]) -> [String] {
        let limit = 20
        var seen: [String: Int] = [:]
        var lines: [String] = []
        for (line, text, why) in all {
            seen[why, default: 0] += 1
            if seen[why, default: 0] <= limit {
                lines.append("  line \(line): " + (text.isEmpty ? why : "\(shortened(text)) (\(why))"))
            }
        }
        for (why, count) in seen.filter({ $0.value > limit }).sorted(by: { $0.key < $1.key }) {
            lines.append("  and \(Self.count(count - limit, "more line")) of which the same is true: \(why)")
        }
        return lines
    }

    private static func describe(_ review: Review) -> [String] {
        var lines = [review.title.isEmpty ? "A review without a title" : review.title]
        let facts: [(String, String?)] = [
            ("Committee", review.committee), ("Report of", review.reportOf), ("Reported", review.reportedOn?.long),
            ("Approved", review.approvedOn?.long), ("Last tracked", review.lastTrackedOn?.long),
            ("Next tracking", review.nextTrackingOn?.long),
            ("Lead member", review.leadMember), ("Lead officer", review.leadOfficer),
        ]
        for (name, value) in facts { if let value, !value.isEmpty { lines.append("  \(name): \(value)") } }
        lines.append("  \(count(review.recommendations.count, "recommendation")):")
        for recommendation in review.recommendations { lines.append("    " + describe(recommendation)) }
        return lines
    }

    /// "R01  9 sub-items, due January 2016, 1 Achieved (Fully), evidence on a–i, updated at c"
    private static func describe(_ recommendation: Recommendation) -> String {
        var parts: [String] = []
        if !recommendation.subItems.isEmpty { parts.append(count(recommendation.subItems.count, "sub-item")) }
        if let target = recommendation.deadlineTarget {
            let first = target.moves.first.map { ", first agreed as \($0.from.date?.long ?? $0.from.written)" } ?? ""
            parts.append("due " + (target.date?.long ?? "“\(target.written)”") + first)
        } else {
            parts.append("no target")
        }
        let claim = recommendation.assessments.last
        parts.append(claim?.category?.numberedName ?? claim?.written.map { "“\($0)”, no category" } ?? "no assessment")
        if let day = recommendation.concludedOn { parts.append("concluded " + day.long) }
        let letters = recommendation.evidence.map { $0.subItem ?? "the whole" }
        if !letters.isEmpty {
            parts.append("evidence on " + letters.joined(separator: ", "))
        } else if !recommendation.isConcluded {
            parts.append("no evidence")
        }
        let updated = recommendation.evidence.filter { $0.updates.contains { $0.heading != nil } }.map {
            $0.subItem ?? "the whole"
        }
        if !updated.isEmpty { parts.append("updated at " + updated.joined(separator: ", ")) }
        return "\(recommendation.number)  " + parts.joined(separator: ", ")
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private static func shortened(_ text: String) -> String {
        text.unicodeScalars.count <= 100 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(97))) + "…"
    }
}
