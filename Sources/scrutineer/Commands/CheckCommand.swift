import ArgumentParser
import Register
import Reports
import Scrutiny

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the assessments on record against the evidence and the dates.",
        discussion: "With --category and --recommendation, an assessment that is being considered. Exit status 1 when something is contradicted.")

    @OptionGroup var location: RegisterOptions

    @Option(help: "Only the review whose title has this part.")
    var review: String?

    @Option(help: "Only this recommendation: R03.")
    var recommendation: String?

    @Option(help: "The category considered, 1 to 6, instead of the one on record.")
    var category: Int?

    @Option(help: "The meeting to measure by, instead of the newest report’s date.")
    var on: String?

    @Option(help: "text or json.")
    var format = OutputFormat.text

    func validate() throws {
        if let category, Category(rawValue: category) == nil { throw ValidationError("--category is 1 to 6.") }
        if category != nil, recommendation == nil { throw ValidationError("--category goes with --recommendation.") }
        _ = try on.map(MeetingDay.init)
    }

    func run() throws {
        try Messages.reporting {
            let register = try location.open()
            var isContradicted = false
            var found: [ReportedFinding] = []
            try eachFile(of: register) { file in
                var file = file
                if let day = try on.map(MeetingDay.init) { file.meeting = day.date }
                guard let judged = category.flatMap(Category.init(rawValue:)) ?? file.recommendation.standing?.category else { return }
                for finding in file.check.findings(as: judged) {
                    isContradicted = isContradicted || finding.severity == .contradiction
                    found.append(
                        ReportedFinding(
                            review: file.review.title, recommendation: file.recommendation.number, category: judged,
                            finding: finding))
                }
            }
            switch format {
            case .json: Output.line(ReportedFinding.json(of: found).text)
            case .text: Output.line(ReportedFinding.text(of: found))
            }
            if isContradicted { throw ExitStatus.findings }
        }
    }

    private func eachFile(of register: Register, _ work: (RecommendationFile) throws -> Void) throws {
        let finder = Finder(register: register)
        if let recommendation {
            let found = try finder.recommendation(recommendation, review: review)
            if let file = try register.file(of: found.id) { try work(file) }
            return
        }
        for summary in try finder.reviews(review) {
            // What is concluded has left the list.
            for file in try register.files(of: summary.id) where !file.recommendation.isConcluded { try work(file) }
        }
    }
}

/// A day given on the command line, written as people write it.
struct MeetingDay {
    let date: CalendarDate

    init(_ text: String) throws {
        guard case .day(let date)? = PartialDate(written: text) else {
            throw ValidationError("“\(text)” is not a day. Write it like 2016-09-26 or \"26 September 2016\".")
        }
        self.date = date
    }
}
