import ArgumentParser
import Register
import Scrutiny

struct QuestionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "questions", abstract: "Print the questions for a meeting on one page: the claim, the doubt, the question.")

    @OptionGroup var location: RegisterOptions

    @Option(help: "Only the review whose title has this part.")
    var review: String?

    @Option(help: "The meeting to measure by, instead of the newest report’s date.")
    var on: String?

    func validate() throws { _ = try on.map(MeetingDay.init) }

    func run() throws {
        try Messages.reporting {
            let register = try location.open()
            let meeting = try on.map(MeetingDay.init)?.date
            for (index, summary) in try Finder(register: register).reviews(review).enumerated() {
                var summary = summary
                summary.meeting = meeting ?? summary.meeting
                let questions = try register.recommendationIDs(in: summary.id).compactMap { id -> MeetingQuestions? in
                    guard var file = try register.file(of: id), !file.recommendation.isConcluded else { return nil }
                    if let meeting { file.meeting = meeting }
                    return MeetingQuestions(file)
                }
                if index > 0 { Output.line("") }
                Output.line(PlainText.questions(summary, questions))
            }
        }
    }
}
