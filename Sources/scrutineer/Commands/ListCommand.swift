import ArgumentParser
import Register
import Scrutiny

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Print the reviews and their recommendations.")

    @OptionGroup var location: RegisterOptions

    @Option(help: "Only the review whose title has this part.")
    var review: String?

    @Flag(help: "How they stand: categories, what is overdue and falls due, moved targets, the trend, contradictions.")
    var overview = false

    @Option(help: "With --overview: text or json.")
    var format = OutputFormat.text

    func validate() throws {
        if format == .json, !overview { throw ValidationError("--format json is for the overview: add --overview.") }
    }

    func run() throws {
        try Messages.reporting {
            let register = try location.open()
            if overview { return try OverviewOutput(register, review: review).print(as: format) }
            let reviews = try Finder(register: register).reviews(review)
            if review == nil || reviews.isEmpty { Output.line(PlainText.overview(try register.summary(), reviews)) }
            for summary in reviews {
                Output.line("\n\(summary.title)")
                try printRows(of: summary, register)
            }
        }
    }

    /// A page at a time: a tracker can have ten thousand.
    private func printRows(of review: ReviewSummary, _ register: Register) throws {
        let page = 500
        for start in stride(from: 0, to: review.recommendations, by: page) {
            let rows = try register.recommendations(in: review.id, .all, by: .number, rows: start..<start + page)
            Output.line(rows.map(PlainText.row).joined(separator: "\n"))
        }
    }
}
