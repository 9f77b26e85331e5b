// Where the appendices of a report begin.

extension ReviewWalk {
    /// The section that an appendix's heading begins; nil where the line is none.
    func section(at: Int) -> Section? {
        guard let (kind, label) = Landmark.appendix(lines[at].text), !isContents(at) else { return nil }
        switch kind {
        case .guidance: return section == .head || row == nil ? .guidance : nil
        case .progress: return section == .table && row != nil ? nil : .table
        case .concluded: return .concluded
        case .other:
            // Within evidence an appendix is mentioned as often as it begins.
            if row != nil, section == .table { return isEndOfEvidence(at) ? .other : nil }
            return label.isEmpty || section == .head ? nil : .other
        }
    }

    /// A list of the appendices names them without beginning them: another name follows, or the front goes on.
    private func isContents(_ at: Int) -> Bool {
        guard section == .head else { return false }
        var next = at + 1
        var seen = 0
        let own = Landmark.appendix(lines[at].text)?.label
        while next < range.upperBound, seen < 6 {
            let text = lines[next].text
            next += 1
            if text.isBlank { continue }
            seen += 1
            if let (_, label) = Landmark.appendix(text), label != own { return true }
            if text.folded.hasPrefix("for more information") || text.folded.hasPrefix("contact officer") { return true }
            if seen >= 2 { return false }
        }
        return false
    }

    /// No row follows, and a line like a title stands here by itself.
    private func isEndOfEvidence(_ at: Int) -> Bool {
        guard at > range.lowerBound, lines[at - 1].isBlank || lines[at].startsPage else { return false }
        return !lines[at].text.endsSentence && !lines[at].text.trimmed.hasPrefix("-")
            && !index.rows[at..<range.upperBound].contains { $0 != nil }
    }
}
