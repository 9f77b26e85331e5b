import Scrutiny

/// What a heading, or a line below it, says of the review that it names: when it was approved, and who answers for it.
struct TrackerFacts: Sendable, Hashable {
    var approvedOn: CalendarDate?
    var leadMember: String?
    var leadOfficer: String?
    var reportOf: String?

    /// "Pest Control (approved by Cabinet on 9 July 2024)", "Home Care, agreed on 6 May 2024": the title without what was
    /// decided on it, and the day of that.
    static func title(_ text: String) -> (title: String, approvedOn: CalendarDate?) {
        let mark = text.hasSuffix(")") ? text.lastIndex(of: "(") : text.lastIndex(of: ",")
        guard let mark, mark > text.startIndex else { return (text, nil) }
        let inner = text[text.index(after: mark)...].trimmed { $0.isSpace || $0 == ")" }
        let first = inner.folded.words.first ?? ""
        guard ["approved", "agreed", "adopted", "accepted", "endorsed"].contains(first), let day = ReviewHead.day(in: inner)
        else {
            return (text, nil)
        }
        return (text[..<mark].trimmed, day)
    }

    private enum Field { case leadMember, leadOfficer, reportOf }

    private static let labels: [(String, Field)] = [
        ("portfolio holder", .reportOf), ("cabinet member", .reportOf), ("executive member", .reportOf),
        ("lead officer", .leadOfficer),
        ("responsible officer", .leadOfficer), ("lead member", .leadMember), ("lead councillor", .leadMember),
        ("task group chair", .leadMember), ("chair of the task group", .leadMember), ("review chair", .leadMember),
        ("chair of the review", .leadMember),
    ]

    /// Takes "Portfolio holder: Cllr I. Vale. Lead officer: B. Moor, Head of Parks"; false, with nothing taken, where the
    /// line is not all of such labels, or gives what is given already.
    mutating func take(_ text: String) -> Bool {
        guard text.utf8.count <= 400 else { return false }
        let pieces = text.split(separator: ":", omittingEmptySubsequences: false).map { $0.trimmed }
        guard pieces.count > 1 else { return false }
        var found: [(field: Field, value: String)] = []
        for (index, piece) in pieces.enumerated() {
            let label = Self.label(endingIn: piece)
            if index > 0 {
                let value = label.map { String(piece.dropLast($0.count)) } ?? piece
                found[index - 1].value = value.trimmed { $0.isSpace || $0.isDash || ".;,|".unicodeScalars.contains($0) }
            }
            guard index + 1 < pieces.count else { break }
            guard let label, index > 0 || label.count == piece.count else { return false }
            found.append((label.field, ""))
        }
        var taken = self
        for (field, value) in found {
            guard !value.isEmpty, taken[field] == nil else { return false }
            taken[field] = value
        }
        self = taken
        return true
    }

    private static func label(endingIn text: String) -> (field: Field, count: Int)? {
        labels.lazy.compactMap { name, field in
            guard text.folded.hasSuffix(name) else { return nil }
            let before = text.dropLast(name.count).trimmed
            return before.isEmpty || before.last.map { ".;,|)".contains($0) || $0.isDash } ?? false
                ? (field, name.count) : nil
        }.first
    }

    private subscript(field: Field) -> String? {
        get {
            switch field {
            case .leadMember: leadMember
            case .leadOfficer: leadOfficer
            case .reportOf: reportOf
            }
        }
        set {
            switch field {
            case .leadMember: leadMember = newValue
            case .leadOfficer: leadOfficer = newValue
            case .reportOf: reportOf = newValue
            }
        }
    }

    /// Sets in a review what it says.
    func add(to review: inout Review) {
        review.approvedOn = approvedOn ?? review.approvedOn
        review.leadMember = leadMember ?? review.leadMember
        review.leadOfficer = leadOfficer ?? review.leadOfficer
        if let reportOf { review.reportOf = reportOf }
    }
}
