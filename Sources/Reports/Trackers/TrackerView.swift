import Scrutiny

/// What the committee's own column says of a recommendation: that it agrees with the claim, that it does not, or a
/// status of its own.
struct TrackerView: Sendable, Hashable {
    enum Sense: Sendable, Hashable {
        /// It takes the category that was claimed.
        case agreed
        /// It does not, and may say what it takes instead.
        case refused(StatusWords.Meaning?)
        case own(StatusWords.Meaning)
        case named(Category)
        /// It put off its view.
        case deferred
        /// Its words mean none of these.
        case other
    }

    /// As the cell has it.
    var written: String
    var sense: Sense
    /// Nothing is kept open: "Agreed, sign off" and not "Agreed, to be reported again".
    var closes: Bool
    /// The day for which the column speaks.
    var on: CalendarDate?

    /// The views of all columns of the committee, in their order.
    static func all(_ columns: [TrackerEntry.Fields.Words], _ statuses: StatusWords) -> [TrackerView] {
        columns.compactMap { words in
            // Each row of the recommendation may have its own.
            let rows = words.lines.reduce(into: [String]()) { rows, line in
                if line.isParted && line.isBlank || rows.isEmpty { rows.append("") }
                rows[rows.count - 1] = [rows[rows.count - 1], line.text.collapsed].filter { !$0.isEmpty }.joined(
                    separator: " ")
            }.filter { !$0.isEmpty }
            guard let first = rows.first else { return nil }
            let isOne = rows.allSatisfy { $0.folded == first.folded }
            let text = isOne ? first : rows.map { $0.hasSuffix(";") ? String($0.dropLast()) : $0 }.joined(separator: "; ")
            return TrackerView(
                written: text, sense: isOne ? sense(of: text, statuses) : .other, closes: isOne && isClosing(text),
                on: ColumnDate(words.heading)?.date?.last)
        }
    }

    private static let agreements: Set<String> = [
        "agreed", "agree", "agrees", "accepted", "accept", "accepts", "endorsed", "supported", "concurred", "concur",
        "concurs",
        "approved", "satisfied", "content", "yes", "y", "signed", "sign", "concluded", "conclude", "closed", "close",
        "discharged", "discharge", "✓", "✔",
    ]
    private static let refusals = [
        "not agreed", "not accepted", "not satisfied", "not content", "not supported", "not approved", "not endorsed",
        "not signed off", "does not agree", "do not agree", "did not agree", "not concluded", "not closed", "not discharged",
        "not to be closed", "disagreed", "disagrees", "disagree", "rejected", "refused", "declined", "challenged", "no", "n",
    ]

    private static func sense(of text: String, _ statuses: StatusWords) -> Sense {
        if TrackerStatus.isOwnCategory(text), let category = AssessmentWords.category(of: text) { return .named(category) }
        let words = text.words.map { StatusWords.key($0) }.filter { !$0.isEmpty }
        let opening = words.prefix(6).joined(separator: " ")
        // "a) agreed; b) to come back": one part's view is not the whole's.
        if EvidenceMark.parse(text)?.mark.letters.isEmpty == false || text.words.contains(where: isLetter) { return .other }
        if ["deferred", "deferral", "view deferred", "decision deferred", "put off"].contains(where: {
            opening.hasPrefix($0)
        }) {
            return .deferred
        }
        if let refusal = refusals.first(where: { opening == $0 || opening.hasPrefix($0 + " ") }) {
            let rest = text.words.dropFirst(refusal.words.count).joined(separator: " ")
            let meaning = statuses.reading(of: rest.trimmed { !($0.properties.isAlphabetic || $0.isDigit) })?.meaning
            return .refused(meaning == .closed ? nil : meaning)
        }
        if let first = words.first, agreements.contains(first) {
            // "Accepted that no more can be done" agrees to something else.
            return ["in part", "part", "partly", "partially", "that "].contains {
                words.dropFirst().joined(separator: " ").hasPrefix($0)
            }
                ? .other : .agreed
        }
        if ["noted and agreed", "the panel agreed", "the committee agreed"].contains(where: { opening.hasPrefix($0) }) {
            return .agreed
        }
        if let meaning = statuses.reading(of: text)?.meaning { return .own(meaning) }
        return AssessmentWords.category(of: text).map { .named($0) } ?? .other
    }

    /// "a)", "(b);"
    private static func isLetter(_ word: Substring) -> Bool {
        let bare = word.folded.trimmed { "(;,.:".unicodeScalars.contains($0) }
        return bare.utf8.count == 2 && bare.hasSuffix(")") && bare.first?.isLetter ?? false
    }

    /// What keeps open the thing that is agreed to.
    private static let reservations = [
        "not", "again", "but", "until", "unless", "pending", "subject", "yet", "except", "remains", "remain", "back",
        "await",
        "awaiting", "awaited", "review", "revisit", "monitor", "continue", "next", "progress",
    ]

    private static func isClosing(_ text: String) -> Bool {
        let words = text.folded.split { !$0.isLetter }.map(String.init)
        guard !words.contains(where: reservations.contains) else { return false }
        return !zip(words, words.dropFirst()).contains { pair in
            pair.1 == "further" && pair.0 != "no" || pair == ("to", "be") || pair == ("in", "part")
        }
    }
}

extension TrackerRecommendation {
    /// Records the committee's views beside the claim. `closed` comes back false where the committee keeps open what the
    /// claim had closed; what it agreed is concluded on the day of its view.
    mutating func addViews(
        _ views: [TrackerView], on day: CalendarDate, closed: inout Bool, category: (StatusWords.Meaning) -> Category?
    ) -> CalendarDate? {
        var concluded: CalendarDate?
        let claim = value.assessments.last { $0.by == .cabinetMember }
        let claimed = value.assessments.lastIndex { $0.by == .cabinetMember }
        for view in views {
            var taken: Category?
            let on = view.on ?? day
            switch view.sense {
            case .agreed:
                taken = claim?.category
                if view.closes, taken?.isAchieved ?? false { concluded = on }
            case .refused(let meaning):
                taken = meaning.flatMap(category)
                (closed, concluded) = (false, nil)
            case .own(.closed): closed = true
            case .own(let meaning): taken = category(meaning)
            case .named(let named): taken = named
            case .deferred, .other: break
            }
            let assessment = Assessment(
                by: .committee, category: taken, isDeferred: view.sense == .deferred, on: on, written: view.written)
            // What was closed is explained by the words that closed it, and those stand last.
            if closed, view.sense != .own(.closed), let claimed {
                value.assessments.insert(assessment, at: claimed)
            } else {
                value.assessments.append(assessment)
            }
        }
        return concluded
    }
}
