import ArgumentParser
import Register
import Scrutiny

struct AssessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess", abstract: "Record an assessment.",
        discussion: """
            Any category can be recorded. One that the check contradicts needs --reason; the findings that stood are kept \
            with it.
            """)

    @Argument(help: ArgumentHelp("The recommendation: R03.", valueName: "recommendation"))
    var number: String

    @Option(help: ArgumentHelp("The category, 1 to 6.", valueName: "number"), transform: Category.init(argument:))
    var category: Category?

    @Flag(help: "The committee defers its view.")
    var deferred = false

    @Option(help: "Whose view it is.")
    var view = View.committee

    @Option(
        help: ArgumentHelp("The date of completion, for categories 1 and 2.", valueName: "date"),
        transform: PartialDate.init(argument:))
    var completed: PartialDate?

    @Option(
        help: ArgumentHelp("The date by which it is now expected, for categories 3 to 6.", valueName: "date"),
        transform: PartialDate.init(argument:))
    var anticipated: PartialDate?

    @Option(help: ArgumentHelp("What is in the way, for category 4.", valueName: "words"))
    var obstacle: String?

    @Option(help: ArgumentHelp("Why.", valueName: "words"))
    var reason: String?

    @Option(help: ArgumentHelp("Who moved it.", valueName: "name"))
    var movedBy: String?

    @OptionGroup var meeting: MeetingOption
    @OptionGroup var chosen: ReviewOption
    @OptionGroup var location: RegisterOptions

    func validate() throws {
        guard (category != nil) != deferred else { throw ValidationError("Give --category 1 to 6, or --deferred.") }
        if deferred, view != .committee { throw ValidationError("Only the committee defers its view.") }
        if completed != nil, category?.isAchieved != true {
            throw ValidationError("--completed goes with categories 1 and 2.")
        }
        if anticipated != nil || obstacle?.filled != nil, category?.isAchieved != false {
            throw ValidationError("--anticipated and --obstacle go with categories 3 to 6.")
        }
    }

    func run() throws {
        try Messages.reporting {
            let register = try location.open()
            var file = try file(in: register)
            if let day = meeting.meeting {
                if let objection = file.review.objection(toMeetingOn: day, today: WallClock.today) {
                    throw UsageProblem("No meeting on \(day.long) can have assessed \(number): \(objection)")
                }
                file.meeting = day
            }
            var decision = Decision(
                Assessment(
                    by: view.assessor, category: category, isDeferred: deferred, on: file.meeting, reason: reason?.filled,
                    movedBy: movedBy?.filled, recordedBy: location.authorName))
            decision.completedOn = completed
            decision.anticipatedOn = anticipated
            decision.obstacle = obstacle?.filled
            decision.assessment.findings = standing(against: decision, in: file)
            try refuseUnreasoned(decision.assessment)
            _ = try register.perform(.record(decision, on: file.id), by: location.authorName, at: WallClock.secondsSince1970)
            let words = category?.numberedName ?? "view deferred"
            try Output.line("\(file.recommendation.number): \(words), \(file.meeting.long)")
            for finding in decision.assessment.findings where finding.severity == .missing { Messages.say(finding.message) }
        }
    }

    private func file(in register: Register) throws -> RecommendationFile {
        let found = try Finder(register: register).recommendation(number, review: chosen.review)
        guard found.subItem == nil else {
            throw UsageProblem("An assessment is of a whole recommendation. Leave the letter out of \(number).")
        }
        guard let file = try register.file(of: found.id) else { throw UsageProblem("There is no recommendation \(number).") }
        return file
    }

    /// What the check says once the facts given here are on record.
    private func standing(against decision: Decision, in file: RecommendationFile) -> [Finding] {
        guard let category else { return [] }
        var file = file
        file.recommendation.completedOn = decision.completedOn ?? file.recommendation.completedOn
        file.recommendation.anticipatedOn = decision.anticipatedOn ?? file.recommendation.anticipatedOn
        file.recommendation.obstacle = decision.obstacle ?? file.recommendation.obstacle
        return file.check.findings(as: category).filter { $0.severity != .note }
    }

    /// Ends the command where the check contradicts the assessment and nobody says why.
    private func refuseUnreasoned(_ assessment: Assessment) throws {
        let contradictions = assessment.findings.filter { $0.severity == .contradiction }
        guard !contradictions.isEmpty, assessment.reason == nil else { return }
        for finding in contradictions { Messages.say(finding.message) }
        Messages.say("The check contradicts this. Say why with --reason, and it is recorded.")
        throw ExitStatus.findings
    }
}

extension AssessCommand {
    /// Whose view is recorded.
    enum View: String, ExpressibleByArgument, CaseIterable {
        case committee
        case cabinetMember = "cabinet-member"

        /// As JSON spells it ("cabinetMember"), or as people do ("Cabinet Member").
        init?(argument: String) {
            let letters = argument.lowercased().filter(\.isLetter)
            guard let view = Self.allCases.first(where: { $0.rawValue.filter(\.isLetter) == letters }) else { return nil }
            self = view
        }

        var assessor: Assessment.Assessor { self == .committee ? .committee : .cabinetMember }
    }
}

extension String {
    /// Without the white space around it; nil where there is nothing else.
    fileprivate var filled: String? {
        let words = drop(while: \.isWhitespace)
        guard let last = words.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        return String(words[...last])
    }
}
