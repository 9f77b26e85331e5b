import Scrutiny

/// The assessments in a cell: one, or one for each who gave it ("Committee: 3 – Not Achieved").
struct AssessmentWords {
    struct Claim: Equatable {
        var by: Assessment.Assessor
        var category: Category?
        var written: String
        /// Where it stands in the file.
        var line: Int
        /// A sentence for people; nil where there is nothing to doubt.
        var doubt: String?

        init(by: Assessment.Assessor, written: String, line: Int, _ sense: CategoryWords.Sense) {
            self.by = by
            self.written = written
            self.line = line
            category = sense.category
            doubt = sense == .none ? "Its words name no category of the six; they are kept as they are." : sense.doubt
        }
    }

    private(set) var claims: [Claim] = []
    /// Lines that are no part of them.
    private(set) var rest: [Line] = []

    /// What was written in the assessment column, as a category; nil where the words name none, or several.
    static func category(of text: String) -> Category? { CategoryWords(text).category }

    /// The lines of a cell that belongs to that assessor.
    init(_ lines: [Line], by assessor: Assessment.Assessor) {
        let filled = lines.filter { !$0.isBlank }
        guard let first = filled.first else { return }
        let whole = filled.map { $0.text.trimmed }.joined(separator: " ")
        let words = CategoryWords(whole)
        if words.sense != .none, words.others == 0 || (filled.count == 1 && whole.utf8.count <= 120),
            !whole.folded.contains("committee")
        {
            claims = [Claim(by: assessor, written: whole, line: first.number, words.sense)]
            return
        }
        // A cell of more than one assessment, or with more in it than that.
        for line in filled { take(line, usual: assessor) }
        if claims.isEmpty {
            rest = []
            claims = [Claim(by: assessor, written: whole, line: first.number, .none)]
        }
        joinVoices()
    }

    private mutating func take(_ line: Line, usual: Assessment.Assessor) {
        let text = line.text.trimmed
        guard rest.isEmpty else { return rest.append(line) }
        let (by, words) = Self.voice(text, usual: usual)
        let sense = CategoryWords(words).sense
        // "3 – Not Achieved" / "(Progress Made)"
        if let open = claims.last, open.by == by, text.utf8.count <= 30, ListMark.parse(text) == nil {
            let joined = CategoryWords(open.written + " " + text).sense
            if joined.doubt == nil, joined != .none, open.doubt != nil || (sense == .none && text.hasPrefix("(")) {
                claims[claims.count - 1] = Claim(by: by, written: open.written + " " + text, line: open.line, joined)
                return
            }
        }
        if sense != .none || (claims.isEmpty && text.utf8.count <= 30 && ListMark.parse(text) == nil) {
            claims.append(Claim(by: by, written: text, line: line.number, sense))
        } else {
            rest.append(line)
        }
    }

    /// Of one assessor there is one claim: several that differ come to none, with the doubt.
    private mutating func joinVoices() {
        claims = claims.reduce(into: []) { joined, claim in
            guard let index = joined.firstIndex(where: { $0.by == claim.by }) else { return joined.append(claim) }
            joined[index].written += "; " + claim.written
            if joined[index].category != claim.category {
                joined[index].category = nil
                joined[index].doubt = CategoryWords.several
            }
        }
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
