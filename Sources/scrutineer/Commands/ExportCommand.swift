import ArgumentParser
import Foundation
import Register
import Reports
import Scrutiny

extension ExportFormat: ExpressibleByArgument {}

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the next progress report, the decisions of a meeting, the table, or the overview.",
        discussion: "What is exported as text, Markdown, HTML or JSON can be imported again without loss.")

    @OptionGroup var location: RegisterOptions

    @Option(help: "Only the review whose title has this part.")
    var review: String?

    @Option(help: "markdown, html, csv, json, text, docx, odt or pdf; for the overview also svg.")
    var format: ExportFormat

    @Option(help: "The file to write; without it, standard output.", completion: .file())
    var output: String?

    @Flag(help: "Write over a file that exists.")
    var force = false

    @Flag(help: "The decisions of the meeting instead of the progress report.")
    var decisions = false

    @Flag(help: "How the register stands, as plots with their numbers, instead of the progress report.")
    var overview = false

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
        if overview, decisions || on != nil {
            throw ValidationError("--overview shows what is on record now: leave out --decisions and --on.")
        }
        if overview != OverviewWriter.formats.contains(format), overview || format == .svg {
            throw ValidationError(overview ? "An overview is written as text, json, svg or html." : "svg is for the overview: add --overview.")
        }
    }

    func run() throws {
        try Messages.reporting {
            let register = try location.open()
            if overview { return try write(OverviewOutput(register, review: review).bytes(as: format)) }
            let reviews = try Finder(register: register).reviews(review).compactMap { try register.wholeReview($0.id) }
            guard !reviews.isEmpty else { throw UsageProblem("There is no review to export. `scrutineer import` brings reports in.") }
            let writer = ReportWriter(reviews, subject: try subject(of: reviews))
            let format = format
            try write(try Waiting.result { try await writer.bytes(as: format) })
        }
    }

    private func subject(of reviews: [Review]) throws -> ReportWriter.Subject {
        let meeting = try on.map(MeetingDay.init)?.date
        guard decisions else { return .progress(on: meeting) }
        guard let day = meeting ?? reviews.compactMap(\.meetingDate).max() else {
            throw UsageProblem("No meeting is on record. Name it with --on.")
        }
        return .decisions(at: day)
    }

    private func write(_ bytes: [UInt8]) throws {
        guard let output else { return FileHandle.standardOutput.write(Data(bytes)) }
        try WholeFile.write(bytes, to: output, force: force)
        Messages.say("Wrote \(output)")
    }
}
