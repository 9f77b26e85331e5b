import Scrutiny

/// A recommendation's row and the lines of its evidence, before they are read.
struct RowDraft {
    var number: RowNumber
    /// Where the row begins.
    var line: Int
    /// It stands among those tracked previously and concluded.
    var isConcluded: Bool
    var fields: RowFields
    var evidence: [Line] = []
    private var hasEvidenceHeading = false
    /// The heading of the evidence was parted; its other half may come.
    var expectsRestOfHeading = false

    init(number: RowNumber, line: Int, isConcluded: Bool, fields: RowFields) {
        self.number = number
        self.line = line
        self.isConcluded = isConcluded
        self.fields = fields
    }

    /// What the row needs to know of its report.
    struct Context {
        var reportedOn: CalendarDate?
        var lastTrackedOn: CalendarDate?
        var joining: LineJoining

        init(review: Review, joining: LineJoining) {
            reportedOn = review.reportedOn ?? review.lastTrackedOn ?? review.approvedOn
            lastTrackedOn = review.lastTrackedOn
            self.joining = joining
        }
    }

    /// "Progress to date" begins the evidence once; later it is text. The layout's own heading is repeated
    /// where a page begins.
    func takesHeading(_ line: String) -> Bool {
        !hasEvidenceHeading || line.folded.hasPrefix("evidence of progress")
    }

    /// A concluded row brings no evidence unless it says so.
    var takesEvidence: Bool { hasEvidenceHeading || !isConcluded }

    mutating func beginEvidence() { hasEvidenceHeading = true }

    /// What a row comes to.
    struct Result {
        var recommendation: Recommendation
        /// Lines of columns that have no place in a recommendation.
        var loose: [Line] = []
        var doubts: [(line: Int, text: String, why: String)] = []
    }

    func recommendation(_ context: Context) -> Result {
        let text = SubItemText(fields[.recommendation], joining: context.joining, evidence: evidence)
        var result = Recommendation(number: number.text, text: text.opening, subItems: text.subItems, closing: text.closing)
        result.responsibility = Responsibility.read(fields[.responsibility], width: nil)
        result.targets = Targets.read(fields[.target])

        if isConcluded {
            // The day stands in a column of its own, or with the assessment: "Tracked 12 January 2017: 2 – Achieved (Late)".
            result.concludedOn =
                ReviewHead.day(in: fields.text(.concluded)) ?? ReviewHead.day(in: fields.text(.assessment)) ?? context
                .lastTrackedOn ?? context.reportedOn
        }
        let day =
            result.concludedOn ?? context.reportedOn ?? result.targets.compactMap { $0.date?.last }.max()
            ?? CalendarDate(dayNumber: 0)
        var evidence = evidence
        let given = fields[.assessment].isEmpty ? Self.takeAssessment(from: &evidence) : fields[.assessment]
        let claims = AssessmentWords(given, by: .cabinetMember)
        let views = AssessmentWords(fields[.committeeView], by: .committee)
        for claim in claims.claims + views.claims {
            // What is concluded was agreed by the committee, whoever's column it stands in.
            let by = isConcluded ? .committee : claim.by
            result.assessments.append(Assessment(by: by, category: claim.category, on: day, written: claim.written))
        }
        let doubts =
            (claims.claims + views.claims).compactMap { claim in
                claim.doubt.map { (line: claim.line, text: "\(number.text): “\(claim.written)”", why: $0) }
            } + fields.doubts.map { (line: $0.line.number, text: "\(number.text): “\($0.line.text.trimmed)”", why: $0.why) }

        let accounts = claims.rest + views.rest + fields[.evidence] + evidence
        let found = EvidenceFields(accounts, joining: context.joining)
        result.evidence = found.taken(
            from: EvidenceReader.read(accounts, subItems: text.subItems.map(\.letter), joining: context.joining))
        result.completedOn = DateSpan.only(in: fields.text(.completed)) ?? found.completedOn
        result.anticipatedOn = DateSpan.only(in: fields.text(.anticipated)) ?? found.anticipatedOn
        let obstacle = fields.text(.obstacle)
        result.obstacle = obstacle.isEmpty ? found.obstacle : obstacle
        return Result(recommendation: result, loose: fields[.other].filter { !$0.isBlank }, doubts: doubts)
    }
}

extension RowDraft {
    /// "Cabinet Member’s Assessment: 3 – Not Achieved (Progress Made)" on a line of the evidence, where the row has none.
    private static func takeAssessment(from evidence: inout [Line]) -> [Line] {
        for index in evidence.indices where evidence[index].text.utf8.count <= 160 {
            guard let value = LabelledCells.value(of: .assessment, in: evidence[index].text) else { continue }
            let words = CategoryWords(value)
            guard words.sense != .none, words.others == 0 else { continue }
            var line = evidence.remove(at: index)
            line.text = value
            return [line]
        }
        return []
    }
}

extension DateSpan {
    /// The last date in the words.
    static func only(in text: String) -> PartialDate? {
        all(in: text.words).last { $0.date != nil }?.date
    }
}

extension Recommendation {
    /// Takes in what a second row with the same number says: the report lists it twice. Answers those of its
    /// words for which there is no place, and whether ours are the same.
    mutating func merge(_ other: Recommendation) -> [(words: String, isRepeated: Bool)] {
        var left: [(words: String, isRepeated: Bool)] = []
        func take(_ theirs: String, for ours: inout String) {
            if ours.isEmpty { ours = theirs } else if !theirs.isEmpty { left.append((theirs, theirs == ours)) }
        }
        take(other.text, for: &text)
        take(other.closing, for: &closing)
        if subItems.isEmpty {
            subItems = other.subItems
        } else {
            left += other.subItems.map { ($0.text, subItems.contains($0)) }
        }
        if responsibility.isEmpty {
            responsibility = other.responsibility
        } else {
            left += other.responsibility.map { ($0, responsibility.contains($0)) }
        }
        targets += other.targets.filter { !targets.contains($0) }
        assessments += other.assessments.filter { !assessments.contains($0) }
        concludedOn = concludedOn ?? other.concludedOn
        completedOn = completedOn ?? other.completedOn
        anticipatedOn = anticipatedOn ?? other.anticipatedOn
        obstacle = obstacle ?? other.obstacle
        for more in other.evidence {
            if let index = evidence.firstIndex(where: { $0.subItem == more.subItem }) {
                evidence[index].updates += more.updates
            } else {
                evidence.append(more)
            }
        }
        return left
    }
}
