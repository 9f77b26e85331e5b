import ArgumentParser
import Register
import Scrutiny

struct QuestionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "questions",
        abstract: "Print the questions for a meeting on one page: the claim, the doubt, the question.")

    @OptionGroup var meeting: MeetingOption
    @OptionGroup var chosen: ReviewOption
    @OptionGroup var location: RegisterOptions

    func run() throws {
        try Messages.reporting {
            let register = try location.openToRead()
            let reviews = try Finder(register: register).reviews(chosen.review)
            if reviews.isEmpty { try Output.line(PlainText.emptyRegister) }
            for (index, summary) in reviews.enumerated() {
                var summary = summary
                summary.meeting = meeting.meeting ?? summary.meeting
                let questions = try register.recommendationIDs(in: summary.id).compactMap { id -> MeetingQuestions? in
                    guard var file = try register.file(of: id), !file.recommendation.isConcluded else { return nil }
                    if let day = meeting.meeting { file.meeting = day }
                    return MeetingQuestions(file)
                }
                if index > 0 { try Output.line("") }
                try Output.line(PlainText.questions(summary, questions))
            }
        }
    }
}
