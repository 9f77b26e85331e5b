/// What stands between the tables of a file, and which of its sheets hold none.
extension TrackerReader {
    /// The names of sheets that only explain, where another one holds a tracker.
    func asides(of document: SourceDocument) -> Set<String> {
        guard document.isOfSheets else { return [] }
        var asides: Set<String> = []
        var sheet = ""
        var hasTracker = false
        for block in document.blocks {
            switch block {
            case .text(let lines, .some): sheet = lines.first?.text ?? ""
            case .text: break
            case .table(let table):
                if TrackerSection.isAside(sheet) {
                    asides.insert(sheet)
                } else {
                    hasTracker = hasTracker || TrackerColumns(table, asked: asked, statuses: statuses) != nil
                }
            }
        }
        return hasTracker ? asides : []
    }

    /// What stands between two tables: a heading names a review of its own, or those that are concluded.
    func take(_ between: [Between], into rows: inout TrackerRows?, _ around: inout Surroundings) -> [Line] {
        var rest = between.map(\.line)
        if let place = between.lastIndex(where: { TrackerSection.isConcluded($0.line.text) }) {
            rows?.beginConcluded()
            rest.remove(at: place)
            return rest
        }
        let short = { (line: Line) in line.text.utf8.count <= 160 && !line.text.endsSentence }
        let place =
            between.lastIndex { $0.level != nil && short($0.line) }
            ?? (between.count == 1 && short(between[0].line) ? 0 : nil)
        guard let place else { return rest }
        if TrackerSection.isPlain(rest[place].text) {
            rows?.goOn(below: rest[place])
        } else if TrackerSection.isTheme(rest[place].text) {
            rows?.goOn(inTheme: rest[place])
            if rest[place].text.folded.hasPrefix("table") { rows?.endConcluded() }
        } else {
            // Where this heading names a review, the one like it above the first table does so too.
            if let first = around.openHeading, first.level == between[place].level,
                around.headings.contains(where: { $0.level < first.level })
            {
                rows?.nameFirst(first.line)
                let below = around.head.firstIndex(of: first.line).map { around.head[$0...].dropFirst() } ?? []
                let facts = below.filter { rows?.takeFact($0, ofFirst: true) ?? false }
                around.head.removeAll { $0 == first.line || facts.contains($0) }
                around.headings.removeAll { $0.line == first.line }
                around.openHeading = nil
            }
            rows?.beginReview(rest[place])
            let below = rest[(place + 1)...]
            let facts = below.filter { rows?.takeFact($0) ?? false }
            rest.removeAll { facts.contains($0) }
        }
        rest.remove(at: place)
        return rest
    }
}
