import CursesShell
import Scrutiny

/// The page of a file on its way in, as lines.
struct ImportText: Sendable {
    /// A line at which the cursor stops.
    struct Stop: Sendable, Hashable {
        enum Meaning: Sendable, Hashable {
            /// The heading of a part.
            case part
            /// A column, by its place in the list.
            case column(Int)
        }

        var meaning: Meaning
        var line: Int
    }

    private(set) var document: Document
    private(set) var stops: [Stop] = []

    init(width: Int) { document = Document(width: width) }

    mutating func write(_ stage: ImportPage.Stage, path: String) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        switch stage {
        case .reading:
            document.add(name, .title)
            document.add("Reading it …", .dim)
        case .failed(let why):
            document.add(name, .title)
            document.addBlank()
            document.add(why, .inputError)
            document.addBlank()
            document.add("Nothing was taken in.", .dim)
        case .preview(let file):
            document.add("\(name): before it is taken in", .title)
            write(file)
        case .taking(let file):
            document.add(name, .title)
            document.add("Taking in \(Self.count(file.recommendationCount, "recommendation")) …", .dim)
        case .taken(let outcomes):
            document.add("\(name): taken in", .title)
            for outcome in outcomes { write(outcome) }
        }
    }

    // MARK: - Before

    private mutating func write(_ file: IncomingFile) {
        var facts = [Self.count(file.reviews.count, "review"), Self.count(file.recommendationCount, "recommendation")]
        if !file.doubts.isEmpty { facts.append("\(file.doubts.count) to look at") }
        facts.append(
            file.unplaced.isEmpty ? "every line has its place" : "\(Self.count(file.unplaced.count, "line")) without a place"
        )
        document.add(facts.joined(separator: " · "), .strong)
        if !file.columns.isEmpty { write(file.columns) }
        write(file.doubts, under: "To look at")
        write(file.unplaced, under: "Without a place")
        if !file.contactLines.isEmpty {
            document.addBlank()
            let lines = file.contactLines.map(String.init).joined(separator: ", ")
            document.add("Not kept, on purpose: telephone and e-mail (line \(lines)).", .dim)
        }
        for review in file.reviews { write(review) }
    }

    private mutating func heading(_ text: String) {
        document.addBlank()
        stops.append(Stop(meaning: .part, line: document.lines.count))
        document.add(text, .heading, indent: 2)
    }

    private mutating func write(_ all: [IncomingFile.Column]) {
        heading("Columns, and what they were taken for")
        var table: Int?
        let hasSeveralTables = Set(all.map(\.line)).count > 1
        for (index, column) in all.enumerated() {
            if hasSeveralTables, column.line != table { document.add("Table at line \(column.line)", .dim, indent: 2) }
            table = column.line
            stops.append(Stop(meaning: .column(index), line: document.lines.count))
            let name = column.heading.isEmpty ? "no heading" : "“\(column.heading)”"
            let isSure = column.holds != nil && column.how != .content
            let holds = Span(column.holds ?? "not known", isSure ? .strong : .severity(.caution))
            let how = switch column.how {
            case .content: ", by what stands in it"
            case .asked: ", as you said"
            case .heading, .unknown: ""
            }
            let room = max(8, document.width - 8 - columns(of: holds.text + how))
            let place = Span("\(column.place) ".padded(to: 3), .dim)
            document.add([place, Span(fitted(name, to: room)), Span(": ", .dim), holds, Span(how, .dim)], indent: 2)
            if !column.sample.isEmpty {
                document.add([Span(fitted(column.sample, to: document.width - 6), .dim)], indent: 5)
            }
        }
    }

    /// More than this of one kind are counted, not listed.
    private static let mostRemarks = 200

    private mutating func write(_ remarks: [IncomingFile.Remark], under title: String) {
        guard !remarks.isEmpty else { return }
        heading("\(title): \(remarks.count)")
        for remark in remarks.prefix(Self.mostRemarks) {
            let lead = [Span("line \(remark.line) ".padded(to: 10), .dim)]
            if !remark.text.isEmpty { document.add(remark.text, .base, lead: lead, indent: 2) }
            document.add(remark.why, .dim, lead: remark.text.isEmpty ? lead : [Span("".padded(to: 10))], indent: 2)
        }
        if remarks.count > Self.mostRemarks { document.add("and \(remarks.count - Self.mostRemarks) more", .dim, indent: 2) }
    }

    private static let mostRows = 500

    private mutating func write(_ review: Review) {
        heading(review.title.isEmpty ? "A review without a title" : review.title)
        let facts = [
            review.committee, review.reportOf.isEmpty ? "" : "report of \(review.reportOf)",
            review.reportedOn.map { "reported \($0.long)" } ?? "no day given",
            review.lastTrackedOn.map { "last tracked \($0.long)" } ?? "",
        ]
        document.add(facts.filter { !$0.isEmpty }.joined(separator: " · "), .dim, indent: 2)
        for recommendation in review.recommendations.prefix(Self.mostRows) { write(recommendation) }
        if review.recommendations.count > Self.mostRows {
            document.add(
                "and \(Self.count(review.recommendations.count - Self.mostRows, "more recommendation"))", .dim, indent: 2)
        }
    }

    private mutating func write(_ recommendation: Recommendation) {
        let claim = recommendation.assessments.last
        let lead = [
            Span(recommendation.number.padded(to: 6), .strong),
            Span("\(Symbol.category(claim?.category)) ", .category(claim?.category)),
        ]
        document.add(recommendation.gist, .base, lead: lead, indent: 2)
        var facts: [String] = []
        if !recommendation.subItems.isEmpty { facts.append(Self.count(recommendation.subItems.count, "sub-item")) }
        facts.append(recommendation.deadlineTarget.map { "due " + ($0.date?.long ?? "“\($0.written)”") } ?? "no target")
        facts.append(claim.map { $0.category?.numberedName ?? "“\($0.written ?? "")”, no category" } ?? "no assessment")
        if let day = recommendation.concludedOn { facts.append("concluded \(day.long)") }
        let letters = recommendation.evidence.map { $0.subItem ?? "the whole" }
        facts.append(letters.isEmpty ? "no evidence" : "evidence on \(letters.joined(separator: ", "))")
        document.add(facts.joined(separator: " · "), .dim, indent: 10)
    }

    /// What a meaning is, for the list to choose from.
    static func help(of meaning: String) -> String {
        switch meaning {
        case "number": "R01, 1.2 and the like"
        case "recommendation": "What was asked for"
        case "action": "What is to be done about it"
        case "responsibility": "Who answers for it"
        case "target": "By when"
        case "status": "How far it is, in the tracker’s own words"
        case "committee-view": "The committee’s view"
        case "evidence": "What was done, with its updates"
        case "completed": "When it was done"
        case "anticipated": "When it is expected to be done"
        case "obstacle": "What stands in the way"
        case "concluded": "When the committee concluded it"
        case "response": "What was answered to it"
        case "raised": "When or by whom it was made"
        case "review": "The review that it belongs to"
        case "committee": "The committee that it belongs to"
        case "none": "Nothing that a recommendation has"
        default: ""
        }
    }

    // MARK: - After

    private mutating func write(_ outcome: ImportOutcome) {
        heading(outcome.words)
        guard let changes = outcome.changes else { return }
        let shown = changes.recommendations.map { ($0.number, $0.statements) }.filter { !$0.1.isEmpty }
        if shown.isEmpty { return document.add("Nothing has changed since the last tracking.", .dim, indent: 2) }
        document.add("Since the last tracking:", .strong, indent: 2)
        document.add(changes.summary.joined(separator: " · "), .dim, indent: 2)
        for (number, statements) in shown {
            document.add(number, .heading, indent: 2)
            for statement in statements {
                let severity: Finding.Severity = statement.isDoubtful ? .caution : .note
                document.add(
                    statement.text, .base, lead: [Span("\(Symbol.severity(severity)) ", .severity(severity))], indent: 4)
            }
        }
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

extension IncomingFile {
    var recommendationCount: Int { reviews.reduce(0) { $0 + $1.recommendations.count } }
}
