import ArgumentParser
import Register
import Scrutiny

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print a recommendation, or one sub-item of it, with its evidence.")

    @Argument(help: "The recommendation: R03, or R03c for its sub-item c.")
    var recommendation: String

    @Option(
        help: ArgumentHelp("As it stood at the end of that day: \"27 October 2015\", 2015-10-27.", valueName: "date"),
        transform: CalendarDate.init(argument:))
    var asItStood: CalendarDate?

    @OptionGroup var chosen: ReviewOption
    @OptionGroup var location: RegisterOptions

    func run() throws {
        try Messages.reporting {
            let register = try location.openToRead()
            let found = try Finder(register: register).recommendation(recommendation, review: chosen.review)
            guard var file = try register.file(of: found.id) else {
                throw UsageProblem("There is no recommendation \(recommendation).")
            }
            if let day = asItStood { file = try self.file(file, asItStoodOn: day, in: register) }
            if let letter = found.subItem, file.recommendation.subItem(letter) == nil,
                file.recommendation.evidence(on: letter) == nil {
                throw UsageProblem("\(file.recommendation.number) has no sub-item \(letter)).")
            }
            try Output.line(PlainText.recommendation(file, subItem: found.subItem, stoodOn: asItStood))
        }
    }

    private func file(
        _ file: RecommendationFile, asItStoodOn day: CalendarDate, in register: Register
    ) throws -> RecommendationFile {
        let before = try file.trackings.last { $0 < day }.flatMap { try register.review(file.reviewID, asItStoodOn: $0) }
        guard let review = try register.review(file.reviewID, asItStoodOn: day) else {
            let first = try register.firstKnownDay(of: file.reviewID)
            throw UsageProblem(
                "The register knows nothing of this review as early as \(day.long)"
                    + (first.map { "; its first report is of \($0.long)." } ?? "."))
        }
        let past = PastReview(file.reviewID, review, asItStoodOn: day, trackings: file.trackings, before: before)
        guard let then = past.recommendation(numbered: file.recommendation.number).flatMap(past.file) else {
            throw UsageProblem("The review had no \(file.recommendation.number) on \(day.long).")
        }
        return then
    }
}
