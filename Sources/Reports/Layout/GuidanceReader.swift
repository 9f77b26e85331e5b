import Scrutiny

/// The scrutiny office's guidance: what the committee may wish to consider, and the criteria of each category.
enum GuidanceReader {
    /// The guidance in these lines, and the headings and lead-ins that only order it; what is neither comes back as the
    /// rest.
    static func read(_ lines: [Line], joining: LineJoining) -> (guidance: Guidance, headings: [Line], rest: [Line]) {
        var guidance = Guidance()
        var headings: [Line] = []
        var rest: [Line] = []
        var index = 0
        var question = AccountText(joining: joining)
        func takeQuestion() {
            for block in question.blocks {
                switch block {
                case .item(_, _, let text), .paragraph(let text), .form(let text): guidance.questions.append(text)
                }
            }
            question = AccountText(joining: joining)
        }
        while index < lines.count {
            let line = lines[index]
            if let category = criterion(line.text) {
                takeQuestion()
                var end = index + 1
                while end < lines.count, criterion(lines[end].text) == nil, !isHeading(lines[end].text), end - index < 30,
                    !(lines[end].isBlank && isEnded(lines[index..<end]))
                { end += 1 }
                guidance.criteria[category] = words(of: Array(lines[index..<end]), category)
                index = end
                continue
            }
            index += 1
            if line.isBlank { continue }
            if isHeading(line.text) || leadsIn(line.text, to: lines[index...]) {
                headings.append(line)
                continue
            }
            let isItem = ListMark.parse(line.text) != nil
            let asks = line.text.contains("?")
            if isItem || asks || (!question.isEmpty && guidance.criteria.isEmpty && !line.text.trimmed.hasSuffix(":")) {
                question.add(line)
                if !isItem, asks, line.text.trimmed.hasSuffix("?") { takeQuestion() }
            } else {
                takeQuestion()
                rest.append(line)
            }
        }
        takeQuestion()
        return (guidance, headings, rest)
    }

    /// "The Committee may wish to ask:", with a list behind it.
    private static func leadsIn(_ line: String, to next: ArraySlice<Line>) -> Bool {
        guard line.trimmed.hasSuffix(":"), line.utf8.count <= 160, ListMark.parse(line) == nil else { return false }
        return next.first { !$0.isBlank }.map { ListMark.parse($0.text) != nil || $0.text.contains("?") } ?? false
    }

    /// Headings that only order the guidance.
    private static func isHeading(_ line: String) -> Bool {
        let folded = line.folded
        return folded == "category criteria" || folded == "category" || folded == "criteria"
            || folded == "the tracking process"
            || (folded.hasPrefix("in making its assessment") && folded.hasSuffix(":"))
    }

    /// "1: Achieved (Fully)" with or without its criterion.
    private static func criterion(_ line: String) -> Category? {
        guard (0x31...0x36).contains(line.firstByte) else { return nil }
        let words = line.folded.prefix(90).split { !($0.isLetter || $0.isNumber) }.map(String.init)
        guard let first = words.first, first.utf8.count == 1, let number = Int(first),
            let category = Category(rawValue: number),
            words.count >= 2
        else { return nil }
        let names = ["achieved", "not", "in", "fully", "implemented"]
        return names.contains(words[1]) ? category : nil
    }

    private static func isEnded(_ lines: ArraySlice<Line>) -> Bool {
        guard let last = lines.last(where: { !$0.isBlank }), lines.count > 1 || last.text.utf8.contains(9) else {
            return false
        }
        return last.text.trimmed.hasSuffix(".")
    }

    /// The criterion without the category's number and name.
    private static func words(of lines: [Line], _ category: Category) -> String {
        let cells = CellSplit(lines, fewestColumns: 2).cells
        if cells.count > 1 {
            return cells.dropFirst().flatMap { $0.filter { !$0.isBlank } }.map { $0.text.trimmed }.joined(separator: " ")
                .collapsed
        }
        var name = Set(category.name.folded.split { !$0.isLetter }.map(String.init))
        let words = lines.map(\.text).joined(separator: " ").words
        var from = 1
        while from < words.count {
            let bare = words[from].folded.filter { $0.isLetter }
            guard bare.isEmpty || name.remove(bare) != nil else { break }
            from += 1
        }
        return words[min(from, words.count)...].joined(separator: " ")
    }
}
