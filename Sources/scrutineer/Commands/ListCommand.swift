import ArgumentParser
import Register
import Scrutiny

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Print the reviews and their recommendations.")

    @Flag(help: "How they stand: categories, what is overdue and falls due, moved targets, the trend, contradictions.")
    var overview = false

    @OptionGroup var output: FormatOption
    @OptionGroup var chosen: ReviewOption
    @OptionGroup var location: RegisterOptions

    func validate() throws {
        if output.format == .json, !overview {
            throw ValidationError("--format json is for the overview: add --overview. `scrutineer export` writes the rest.")
        }
    }

    func run() throws {
        try Messages.reporting {
            let register = try location.openToRead()
            if overview { return try OverviewOutput(register, review: chosen.review).print(as: output.format) }
            let reviews = try Finder(register: register).reviews(chosen.review)
            if reviews.isEmpty { return try Output.line(PlainText.emptyRegister) }
            if chosen.review == nil { try Output.line(PlainText.heading(try register.summary()) + "\n") }
            for (index, summary) in reviews.enumerated() {
                if index > 0 { try Output.line("") }
                try printReview(summary, register)
            }
        }
    }

    /// A review with its rows. What is found on it is the sum of what is found on them: the register counts what
    /// nobody has counted yet only when rows are asked for.
    private func printReview(_ summary: ReviewSummary, _ register: Register) throws {
        let rows = try register.recommendations(in: summary.id, .all, by: .number, rows: 0..<summary.recommendations)
        var summary = summary
        summary.findings = rows.reduce(into: FindingCounts()) { sum, row in
            if row.concludedOn == nil { sum = sum + row.findings }
        }
        try Output.line(([PlainText.review(summary), ""] + rows.map(PlainText.row)).joined(separator: "\n"))
    }
}
