import ArgumentParser
import Register
import Scrutiny

struct AssessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess", abstract: "Record an assessment.",
        discussion: "Any category can be recorded. One that the check contradicts needs --reason; the findings that stood are kept with it.")

    enum View: String, ExpressibleByArgument, CaseIterable {
        case committee
        case cabinetMember = "cabinet-member"
    }

    @Argument(help: "The recommendation: R03.")
    var recommendation: String

    @Option(help: "The category, 1 to 6.")
    var category: Int?

    @Flag(help: "The committee defers its view.")
    var deferred = false

    @Option(help: "Whose view it is: committee or cabinet-member.")
    var view = View.committee

    @Option(help: "The date of completion, for categories 1 and 2.")
    var completed: String?

    @Option(help: "The anticipated date, for categories 3 and 5.")
    var anticipated: String?

    @Option(help: "What is in the way, for category 4.")
    var obstacle: String?

    @Option(help: "Why.")
    var reason: String?

    @Option(help: "Who moved it.")
    var movedBy: String?

    @Option(help: "The meeting, instead of the newest report’s date.")
    var on: String?

    @Option(help: "The review, by any part of its title.")
    var review: String?

    @OptionGroup var location: RegisterOptions

    func validate() throws {
        guard (category != nil) != deferred else { throw ValidationError("Give --category 1 to 6, or --deferred.") }
        if let category, Category(rawValue: category) == nil { throw ValidationError("--category is 1 to 6.") }
        if deferred, view != .committee { throw ValidationError("Only the committee defers its view.") }
        _ = try on.map(MeetingDay.init)
        _ = try date(completed, "--completed")
        _ = try date(anticipated, "--anticipated")
    }

    private func date(_ text: String?, _ option: String) throws -> PartialDate? {
        guard let text else { return nil }
        guard let date = PartialDate(written: text) else {
            throw ValidationError("\(option): “\(text)” is not a date. Write it like 2016-12 or \"3 March 2016\".")
        }
        return date
    }

    func run() throws {
        try Messages.reporting {
            let register = try location.open()
            let found = try Finder(register: register).recommendation(recommendation, review: review)
            guard var file = try register.file(of: found.id) else { throw UsageProblem("There is no recommendation \(recommendation).") }
            if let meeting = try on.map(MeetingDay.init) { file.meeting = meeting.date }
            var decision = Decision(
                Assessment(
                    by: view == .committee ? .committee : .cabinetMember, category: category.flatMap(Category.init(rawValue:)),
                    isDeferred: deferred, on: file.meeting, reason: reason, movedBy: movedBy, recordedBy: location.authorName))
            decision.completedOn = try date(completed, "--completed")
            decision.anticipatedOn = try date(anticipated, "--anticipated")
            decision.obstacle = obstacle
            decision.assessment.findings = standing(against: decision, in: file)
            if decision.assessment.findings.contains(where: { $0.severity == .contradiction }), (reason ?? "").trimmed.isEmpty {
                for finding in decision.assessment.findings where finding.severity == .contradiction {
                    Messages.say(finding.message)
                }
                Messages.say("The check contradicts this. Say why with --reason, and it is recorded.")
                throw ExitStatus.findings
            }
            _ = try register.perform(
                .record(decision, on: found.id), by: location.authorName, at: WallClock.secondsSince1970)
            let words = decision.assessment.category?.numberedName ?? "view deferred"
            Output.line("\(file.recommendation.number): \(words), \(file.meeting.long)")
        }
    }

    /// What the check says once the facts given here are on record.
    private func standing(against decision: Decision, in file: RecommendationFile) -> [Finding] {
        guard let category = decision.assessment.category else { return [] }
        var file = file
        file.recommendation.completedOn = decision.completedOn ?? file.recommendation.completedOn
        file.recommendation.anticipatedOn = decision.anticipatedOn ?? file.recommendation.anticipatedOn
        file.recommendation.obstacle = decision.obstacle ?? file.recommendation.obstacle
        return file.check.findings(as: category).filter { $0.severity != .note }
    }
}

extension String {
    var trimmed: Substring {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest
    }
}
