import Scrutiny

/// What was written in the assessment column, as a category.
enum AssessmentWords {
    /// "1 – Achieved Fully", "2- Achieved Late", "Not Achieved (Obstacle)", "Category 3", "6"; nil where the
    /// words name no category.
    static func category(of text: String) -> Category? {
        guard text.utf8.count <= 300 else { return nil }
        if let behind = behindTracking(text) { return category(of: behind) }
        let words = text.folded.split { !($0.isLetter || $0.isNumber) }.map(String.init)
        guard let first = words.first else { return nil }
        let lead = first == "category" || first == "cat" ? words.dropFirst() : words[...]
        if let figure = lead.first, figure.utf8.count == 1, let number = Int(figure), let category = Category(rawValue: number) {
            if lead.count == 1 || first != figure { return category }
            if named(Array(lead.dropFirst())) != nil { return category }
            return nil
        }
        return named(words)
    }

    /// What follows "Tracked 12 January 2017:" or "Concluded on 22 June 2017 –"; nil where the words begin otherwise.
    private static func behindTracking(_ text: String) -> String? {
        let words = text.words
        guard let first = words.first?.folded, ["tracked", "concluded", "agreed", "assessed"].contains(first.filter(\.isLetter)),
            let span = DateSpan.all(in: words).first, span.words.upperBound < words.count
        else { return nil }
        let rest = text[words[span.words.upperBound].startIndex...].trimmed { $0.isDash || $0.isSpace || ":,".unicodeScalars.contains($0) }
        return rest.folded.hasPrefix("as ") ? String(rest.dropFirst(3)) : rest
    }

    /// By the words alone.
    private static func named(_ words: [String]) -> Category? {
        guard let start = words.firstIndex(where: { ["achieved", "not", "in", "progress", "fully", "insufficient", "obstacle"].contains($0) }), start <= 3
        else { return nil }
        let words = words[start...]
        let has = { (word: String) in words.contains(word) }
        if words.first == "not" || (has("not") && has("achieved")) {
            guard has("achieved") else { return nil }
            if has("insufficient") { return .notAchievedInsufficientProgress }
            if has("obstacle") || has("obstacles") { return .notAchievedObstacle }
            return has("progress") ? .notAchievedProgressMade : nil
        }
        if words.first == "in" || words.first == "progress" {
            if words.starts(with: ["in", "progress"]) { return words.count <= 3 ? .inProgress : nil }
            return words.starts(with: ["progress", "made"]) ? .notAchievedProgressMade : nil
        }
        if words.first == "insufficient" { return has("progress") ? .notAchievedInsufficientProgress : nil }
        if words.first == "obstacle" { return words.count == 1 ? .notAchievedObstacle : nil }
        if words.first == "fully" { return has("achieved") ? .achievedFully : nil }
        if has("late") { return .achievedLate }
        if has("fully") || words.count == 1 { return .achievedFully }
        return nil
    }

    /// The assessments in a cell: one, or one for each who gave it ("Committee: 3 – Not Achieved"). Lines
    /// that are no part of them come back as the rest.
    static func read(_ lines: [Line], by assessor: Assessment.Assessor) -> (found: [(by: Assessment.Assessor, category: Category?, written: String)], rest: [Line]) {
        let filled = lines.filter { !$0.isBlank }
        let whole = filled.map { $0.text.trimmed }.joined(separator: " ")
        guard !whole.isEmpty else { return ([], []) }
        if whole.utf8.count <= 80, let category = category(of: whole), !whole.folded.contains("committee") {
            return ([(assessor, category, whole)], [])
        }
        // A cell of more than one assessment, or with more in it than that.
        var found: [(by: Assessment.Assessor, category: Category?, written: String)] = []
        var rest: [Line] = []
        var open = ""
        for line in filled {
            let text = line.text.trimmed
            let (by, words) = voice(text, usual: assessor)
            if rest.isEmpty, let category = category(of: words) {
                found.append((by, category, text))
                open = text
            } else if rest.isEmpty, found.count <= 1, text.utf8.count <= 30, ListMark.parse(text) == nil,
                category(of: open.isEmpty ? text : open + " " + text) != nil || (found.isEmpty && open.isEmpty) {
                // "3 – Not Achieved" / "(Progress Made)"
                open = open.isEmpty ? text : open + " " + text
                let joined = (assessor, category(of: open), open)
                if found.isEmpty { found.append(joined) } else { found[found.count - 1] = joined }
            } else {
                rest.append(line)
            }
        }
        if found.isEmpty { return ([(assessor, nil, whole)], []) }
        return (found, rest)
    }

    private static func voice(_ text: String, usual: Assessment.Assessor) -> (Assessment.Assessor, String) {
        guard let colon = text.firstIndex(of: ":") else { return (usual, text) }
        let label = text[..<colon].folded
        let words = String(text[text.index(after: colon)...])
        if label.contains("committee") || label.contains("scrutiny") { return (.committee, words) }
        if label.contains("member") { return (.cabinetMember, words) }
        return (usual, text)
    }
}
