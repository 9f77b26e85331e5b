import ArgumentParser
import Register
import Scrutiny

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the assessments on record against the evidence and the dates.",
        discussion: """
            With --category and --recommendation, an assessment that is being considered. The exit status is 1 when \
            something is contradicted.
            """)

    @Option(
        help: ArgumentHelp("Only this recommendation, R03, or what is found on its sub-item c, R03c.", valueName: "number"))
    var recommendation: String?

    @Option(
        help: ArgumentHelp("The category considered, 1 to 6, instead of the one on record.", valueName: "number"),
        transform: Category.init(argument:))
    var category: Category?

    @OptionGroup var meeting: MeetingOption
    @OptionGroup var chosen: ReviewOption
    @OptionGroup var output: FormatOption
    @OptionGroup var location: RegisterOptions

    func validate() throws {
        if category != nil, recommendation == nil { throw ValidationError("--category goes with --recommendation.") }
    }

    func run() throws {
        try Messages.reporting {
            let register = try location.openToRead()
            let found = try findings(in: register)
            switch output.format {
            case .json: try Output.line(ReportedFinding.json(of: found).text)
            case .text where try register.summary().reviews == 0: try Output.line(PlainText.emptyRegister)
            case .text: try Output.line(ReportedFinding.text(of: found))
            }
            if found.contains(where: { $0.finding.severity == .contradiction }) { throw ExitStatus.findings }
        }
    }

    private func findings(in register: Register) throws -> [ReportedFinding] {
        let finder = Finder(register: register)
        if let recommendation {
            let found = try finder.recommendation(recommendation, review: chosen.review)
            let findings = try register.file(of: found.id).map(findings) ?? []
            return findings.filter { found.subItem == nil || $0.finding.subItem == found.subItem }
        }
        return try finder.reviews(chosen.review).flatMap { summary in
            // What is concluded has left the list.
            try register.files(of: summary.id).filter { !$0.recommendation.isConcluded }.flatMap(findings)
        }
    }

    private func findings(on file: RecommendationFile) -> [ReportedFinding] {
        var file = file
        if let day = meeting.meeting { file.meeting = day }
        guard let judged = category ?? file.recommendation.standing?.category else { return [] }
        return file.check.findings(as: judged).map {
            ReportedFinding(
                review: file.review.title, recommendation: file.recommendation.number, category: judged, finding: $0)
        }
    }
}
