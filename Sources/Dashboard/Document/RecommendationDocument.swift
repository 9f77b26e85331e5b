import CursesShell
import Scrutiny

/// Lays out one recommendation: what it asks, who and by when, the two verdicts, and each sub-item with its
/// evidence and what the check finds in it.
struct RecommendationDocument {
    let file: RecommendationFile
    let findings: [Finding]
    let coverage: [Coverage]
    /// The sub-items whose evidence is shown; nil is the evidence on the whole.
    let opened: Set<String?>
    private var document: Document
    /// The findings on each sub-item, and those whose words stand in each one's evidence, by their places in `findings`.
    private let findingsOn: [String?: [Int]]
    private let findingsIn: [String?: [Int]]
    private let states: [String?: Coverage.State]
    /// The first evidence on each letter.
    private let evidence: [String?: Evidence]

    private var recommendation: Recommendation { file.recommendation }

    private init(
        _ file: RecommendationFile, _ findings: [Finding], _ coverage: [Coverage], _ opened: Set<String?>, width: Int
    ) {
        self.file = file
        self.findings = findings
        self.coverage = coverage
        self.opened = opened
        document = Document(width: width, findings: findings.count)
        findingsOn = Dictionary(grouping: findings.indices) { findings[$0].subItem }
        findingsIn = Dictionary(
            grouping: findings.indices.filter { findings[$0].passage?.recommendation == file.recommendation.number }
        ) {
            findings[$0].passage?.subItem
        }
        states = Dictionary(coverage.map { ($0.letter, $0.state) }, uniquingKeysWith: { first, _ in first })
        evidence = Dictionary(
            file.recommendation.evidence.map { ($0.subItem, $0) }, uniquingKeysWith: { first, _ in first })
    }

    static func lay(
        _ file: RecommendationFile, findings: [Finding], coverage: [Coverage], opened: Set<String?>, width: Int
    ) -> Document {
        var layout = RecommendationDocument(file, findings, coverage, opened, width: width)
        layout.addHead()
        layout.addVerdicts()
        layout.addCoverage()
        layout.addFindingsOnWhole()
        layout.addSubItems()
        layout.addHistory()
        return layout.document
    }

    // MARK: - What is asked

    private mutating func addHead() {
        document.add(recommendation.text, .strong)
        document.addBlank()
        if let concluded = recommendation.concludedOn, let why = recommendation.closedUnachieved {
            document.add("Closed on \(concluded.long) without being achieved: \(why)", .concluded)
        } else if let concluded = recommendation.concludedOn {
            document.add("Concluded at the tracking of \(concluded.long).", .concluded)
        }
        addDue()
        for line in recommendation.responsibility { document.add(line, .dim) }
        document.addBlank()
    }

    private mutating func addDue() {
        if let target = recommendation.deadlineTarget {
            let role: Role = recommendation.isOverdue(at: file.meeting) ? .overdue : .due
            var text = "Due \(target.date?.long ?? target.written)"
            if let deadline = recommendation.deadline {
                text += ", \(Elapsed.phrase(from: deadline, to: file.meeting))"
            } else {
                text += ", which is no date"
            }
            document.add(text, role)
            addSlip(of: target)
        } else {
            document.add("No target date.", .dim)
        }
        let interim = recommendation.targets.filter(\.isInterim)
        if !interim.isEmpty {
            let words = interim.map { target in
                (target.label.isEmpty ? "" : "\(target.label) ") + (target.date?.long ?? target.written)
            }
            document.add("Before that: " + words.joined(separator: "; "), .dim)
        }
    }

    /// The date first agreed stays in sight, with why it was left.
    private mutating func addSlip(of target: Target) {
        let days = target.slipInDays
        guard !target.moves.isEmpty, days != 0, target.firstAgreed.written != target.written else { return }
        let first = target.firstAgreed.date?.long ?? target.firstAgreed.written
        let length = days.map { " by \(abs($0)) day\(abs($0) == 1 ? "" : "s")" } ?? ""
        let slip = (days ?? 0) < 0 ? "brought forward\(length)" : "moved\(length)"
        let why = target.moves.last { $0.reason != nil }?.reason.map { ": " + $0 } ?? "."
        document.add("First agreed for \(first); \(slip)\(why)", .dim)
    }

    // MARK: - The two verdicts

    private mutating func addVerdicts() {
        let claim = recommendation.latestAssessment(by: .cabinetMember)
        let view = recommendation.latestAssessment(by: .committee)
        addVerdict("Cabinet Member", claim, absent: "no claim yet")
        addVerdict("Committee", view, absent: "no view yet")
        if let claimed = claim?.category, let viewed = view?.category, claimed != viewed, let view, let claim,
            view.on >= claim.on {
            document.add("Cabinet Member and committee do not agree.", .severity(.note))
        }
        if let date = recommendation.completedOn { addFact("Completed", date.long) }
        if let date = recommendation.anticipatedOn { addFact("Anticipated", date.long) }
        if let obstacle = recommendation.obstacle { addFact("Obstacle", obstacle) }
        document.addBlank()
    }

    private mutating func addVerdict(_ who: String, _ assessment: Assessment?, absent: String) {
        let lead = Span(who.padded(to: 16), .dim)
        guard let assessment else { return document.add([lead, Span(absent, .dim)]) }
        guard let category = assessment.category else {
            let words = assessment.isDeferred ? "deferred" : assessment.written ?? absent
            return document.add([lead, Span("\(words), \(assessment.on.short)", .dim)])
        }
        let date = "  \(assessment.on.short)"
        let name = category.numberedName(fitting: document.width - 18 - columns(of: date))
        document.add([lead, Span("\(Symbol.category(category)) \(name)", .category(category)), Span(date, .dim)])
        if let reason = assessment.reason, !reason.isEmpty { document.add(reason, .dim, indent: 16) }
    }

    private mutating func addFact(_ name: String, _ value: String) {
        document.add(value, .base, lead: [Span(name.padded(to: 16), .dim)])
    }

    // MARK: - The coverage grid

    /// "a ✓  b ✓  c ✗": how well each part is answered, at a glance.
    private mutating func addCoverage() {
        let cells = coverage.filter { $0.letter != nil }
        guard cells.count > 1 else { return }
        var line: [Span] = []
        var taken = 0
        for cell in cells {
            let text = "\(cell.letter ?? "") \(Symbol.coverage(cell.state))"
            let wide = columns(of: text) + 2
            if taken + wide > document.width, !line.isEmpty {
                document.add(line)
                (line, taken) = ([], 0)
            }
            line.append(Span(text, .coverage(cell.state)))
            line.append(Span("  "))
            taken += wide
        }
        document.add(line)
        document.addBlank()
    }

    // MARK: - Findings

    /// Those on the whole recommendation stand above its parts; those that rest on words stand under the words.
    private mutating func addFindings(on letter: String?, indent: Int, restingOnWords: Bool? = nil) {
        var added = false
        for index in findingsOn[letter] ?? [] where document.findingLines[index] == nil {
            let finding = findings[index]
            // What no open part shows is told above, so that nothing found goes unseen.
            if let restingOnWords, (finding.passage != nil) != restingOnWords { continue }
            document.noteFinding(index)
            document.add(
                finding.message, .severity(finding.severity),
                lead: [Span(Symbol.severity(finding.severity) + " ", .severity(finding.severity))], indent: indent)
            document.add(finding.question, .dim, lead: [Span("  Ask: ", .dim)], indent: indent)
            added = true
        }
        if added { document.addBlank() }
    }

    private mutating func addFindingsOnWhole() {
        addFindings(on: nil, indent: 0, restingOnWords: opened.contains(nil) && hasEvidenceOnWhole ? false : nil)
    }

    // MARK: - Sub-items and their evidence

    private var hasEvidenceOnWhole: Bool { evidence[nil] != nil }

    private mutating func addSubItems() {
        for subItem in recommendation.subItems { addSubItem(subItem.letter, subItem.text, isOrphan: false) }
        if hasEvidenceOnWhole {
            addSubItem(nil, recommendation.subItems.isEmpty ? "Evidence" : "Evidence on the whole", isOrphan: false)
        }
        let letters = Set(recommendation.subItems.map(\.letter))
        for case let letter? in recommendation.evidence.map(\.subItem) where !letters.contains(letter) {
            addSubItem(letter, "The recommendation has no \(letter))", isOrphan: true)
        }
        if recommendation.evidence.isEmpty { document.add("Nothing has been reported.", .dim) }
        if !recommendation.closing.isEmpty {
            document.addBlank()
            document.add(recommendation.closing, .dim)
        }
    }

    private mutating func addSubItem(_ letter: String?, _ text: String, isOrphan: Bool) {
        let state = states[letter] ?? (isOrphan ? .orphan : .evidence)
        let isOpen = opened.contains(letter)
        document.addStop(.subItem(letter))
        let name = letter.map { "\($0) " } ?? ""
        let lead = [
            Span("  \(name)", .strong), Span("\(Symbol.coverage(state)) ", .coverage(state)),
        ]
        let room = document.width - columns(of: lead.map(\.text).joined())
        if isOpen {
            document.add(text, isOrphan ? .orphan : .strong, lead: lead)
        } else {
            document.add(lead + [Span(fitted(text, to: room), isOrphan ? .orphan : .base)])
        }
        guard isOpen else { return }
        guard let evidence = evidence[letter], evidence.lastWord != nil else {
            document.add("Nothing has been reported.", .dim, indent: 4)
            addFindings(on: letter, indent: 4)
            document.addBlank()
            return
        }
        // The newest account is the one that counts, and stands first.
        for (index, update) in evidence.updates.enumerated().reversed() where !update.text.isEmpty {
            let isLastWord = index == evidence.updates.lastIndex { !$0.text.isEmpty }
            let heading = update.heading ?? (evidence.updates.count > 1 ? "First account" : nil)
            if let heading { document.add(heading, .heading, indent: 4) }
            document.add(
                update.text, isLastWord ? .evidence : .superseded, marks: marks(in: update, at: index, of: letter),
                in: letter, indent: 4)
            if isLastWord {
                addFindings(on: letter, indent: 4)
            }
            document.addBlank()
        }
    }

    /// What the check found there first, so that it shows through a reference under it.
    private func marks(in update: Update, at index: Int, of letter: String?) -> [Mark] {
        let found = (findingsIn[letter] ?? []).compactMap { place -> Mark? in
            guard let passage = findings[place].passage, passage.update == index else { return nil }
            return Mark(bytes: passage.bytes, role: .finding(findings[place]), meaning: .finding)
        }
        let references = Reference.all(in: update.text).map {
            Mark(bytes: $0.bytes, role: .link, meaning: .reference($0))
        }
        return references + found
    }

    // MARK: - History

    private mutating func addHistory() {
        guard recommendation.assessments.count > 1 else { return }
        document.addBlank()
        document.add("Assessments", .heading)
        for assessment in recommendation.assessments.reversed() {
            let who = assessment.by == .committee ? "Committee" : "Cabinet Member"
            document.add([
                Span(assessment.on.short.padded(to: 13), .dim), Span(who.padded(to: 16), .dim),
                Span(
                    assessment.category.map { "\(Symbol.category($0)) \($0.numberedName(fitting: document.width - 31))" }
                        ?? (assessment.isDeferred ? "deferred" : assessment.written ?? "none"),
                    .category(assessment.category)),
            ])
        }
    }
}

extension Symbol {
    static func coverage(_ state: Coverage.State) -> String {
        switch state {
        case .evidence: "✓"
        case .nothing: "–"
        case .unfinished: "!"
        case .contradicted: "✗"
        case .orphan: "?"
        }
    }
}

extension Role {
    static func coverage(_ state: Coverage.State) -> Role {
        switch state {
        case .evidence: .category(.achievedFully)
        case .nothing: .dim
        case .unfinished: .severity(.caution)
        case .contradicted: .severity(.contradiction)
        case .orphan: .severity(.missing)
        }
    }

    /// How the words that a finding rests on are shown.
    static func finding(_ finding: Finding) -> Role {
        switch finding.rule {
        case "runs-past-meeting", "done-after-target": .pastMeeting
        case "nothing-done": .nothingDone
        case "declined": .declined
        case "evidence-without-sub-item": .orphan
        case "unfinished-work", "earlier-left-open": .unfinished
        default: .severity(finding.severity)
        }
    }
}

/// How long ago, or how far ahead, in the unit that people would use.
enum Elapsed {
    /// "11 months ago", "in 3 weeks", "the day of the meeting".
    static func phrase(from date: CalendarDate, to meeting: CalendarDate) -> String {
        let days = date.days(until: meeting)
        guard days != 0 else { return "the day of the meeting" }
        let length = abs(days)
        let (count, unit) =
            length < 14 ? (length, "day")
            : length < 60 ? (length / 7, "week")
            : length < 730 ? ((length * 12 + 182) / 365, "month") : (length / 365, "year")
        let words = "\(count) \(unit)\(count == 1 ? "" : "s")"
        return days > 0 ? "\(words) ago" : "in \(words)"
    }
}
