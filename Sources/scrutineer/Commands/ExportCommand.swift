import ArgumentParser
import Foundation
import Register
import Reports
import Scrutiny

extension ExportFormat: ExpressibleByArgument {}

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the next progress report, the decisions of a meeting, or the table.",
        discussion: "What is exported as text, Markdown, HTML or JSON can be imported again without loss.")

    @OptionGroup var location: RegisterOptions

    @Option(help: "Only the review whose title has this part.")
    var review: String?

    @Option(help: "markdown, html, csv, json, text, docx, odt or pdf.")
    var format: ExportFormat

    @Option(help: "The file to write; without it, standard output.", completion: .file())
    var output: String?

    @Flag(help: "Write over a file that exists.")
    var force = false

    @Flag(help: "The decisions of the meeting instead of the progress report.")
    var decisions = false

    @Option(help: "The meeting, instead of the newest report’s date.")
    var on: String?

    func validate() throws {
        _ = try on.map(MeetingDay.init)
        if output == nil, [.docx, .odt, .pdf].contains(format) {
            throw ValidationError("Name the file with --output: \(format.rawValue) is not text.")
        }
        if decisions, [.csv, .json].contains(format) {
            throw ValidationError("--decisions is a paper: choose text, markdown, html, docx, odt or pdf.")
        }
    }

    func run() throws {
        try Messages.reporting {
            let register = try location.open()
            let reviews = try Finder(register: register).reviews(review).compactMap { try register.wholeReview($0.id) }
            guard !reviews.isEmpty else { throw UsageProblem("There is no review to export. `scrutineer import` brings reports in.") }
            let meeting = try on.map(MeetingDay.init)?.date
            let subject: ReportWriter.Subject
            if decisions {
                guard let day = meeting ?? reviews.compactMap(\.meetingDate).max() else {
                    throw UsageProblem("No meeting is on record. Name it with --on.")
                }
                subject = .decisions(at: day)
            } else {
                subject = .progress(on: meeting)
            }
            let writer = ReportWriter(reviews, subject: subject)
            let format = format
            let bytes = try Waiting.result { try await writer.bytes(as: format) }
            if let output {
                try WholeFile.write(bytes, to: output, force: force)
                Messages.say("Wrote \(output)")
            } else {
                FileHandle.standardOutput.write(Data(bytes))
            }
        }
    }
}
