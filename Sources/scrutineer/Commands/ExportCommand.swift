import ArgumentParser
import Register
import Reports
import Scrutiny

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the next progress report, the decisions of a meeting, the table, or the overview.",
        discussion: "What is exported as text, Markdown, HTML or JSON can be imported again without loss.")

    @Option(help: "In which form; svg is for the overview.")
    var format: ExportFormat

    @Option(
        help: ArgumentHelp("The file to write; without it, or with -, standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    @Flag(help: "Write over a file that exists.")
    var force = false

    @Flag(help: "The decisions of the meeting instead of the progress report.")
    var decisions = false

    @Flag(help: "How the register stands, as plots with their numbers, instead of the progress report.")
    var overview = false

    @OptionGroup var meeting: MeetingOption
    @OptionGroup var chosen: ReviewOption
    @OptionGroup var location: RegisterOptions

    /// Nil for standard output.
    private var file: String? { output == "-" ? nil : output }

    func validate() throws {
        if file == nil, [.docx, .odt, .pdf].contains(format) {
            throw ValidationError("Name the file with --output: \(format.rawValue) is not text.")
        }
        if overview, decisions || meeting.meeting != nil {
            throw ValidationError("--overview shows what is on record now: leave out --decisions and --on.")
        }
        if decisions, [.csv, .json].contains(format) {
            throw ValidationError("--decisions is a paper: choose text, markdown, html, docx, odt or pdf.")
        }
        if meeting.meeting != nil, [.csv, .json].contains(format) {
            throw ValidationError("--on is for a paper; \(format.rawValue) holds what is on record. Leave it out.")
        }
        if overview != OverviewWriter.formats.contains(format), overview || format == .svg {
            throw ValidationError(
                overview ? "An overview is written as text, json, svg or html." : "svg is for the overview: add --overview.")
        }
    }

    func run() throws {
        try Messages.reporting {
            let register = try location.openToRead()
            if overview { return try write(OverviewOutput(register, review: chosen.review).bytes(as: format)) }
            let summaries = try Finder(register: register).reviews(chosen.review)
            let reviews = try summaries.compactMap { try register.wholeReview($0.id) }
            guard !reviews.isEmpty else { throw UsageProblem.nothingToExport }
            let writer = ReportWriter(reviews, subject: try subject(of: reviews))
            let format = format
            try write(try Waiting.result { try await writer.bytes(as: format) })
        }
    }

    private func subject(of reviews: [Review]) throws -> ReportWriter.Subject {
        guard decisions else { return .progress(on: meeting.meeting) }
        guard let day = meeting.meeting ?? reviews.compactMap(\.meetingDate).max() else {
            throw UsageProblem("No meeting is on record. Name it with --on.")
        }
        return .decisions(at: day)
    }

    private func write(_ bytes: [UInt8]) throws {
        guard let file else { return try Output.write(String(decoding: bytes, as: UTF8.self)) }
        try WholeFile.write(bytes, to: file, force: force)
        Messages.say("Wrote \(file)")
    }
}

extension UsageProblem {
    static var nothingToExport: Self { Self("There is no review to export. `scrutineer import` brings reports in.") }
}

extension ExportFormat: ExpressibleByArgument {
    /// By its name, or by what its files end with.
    public init?(argument: String) {
        let name = argument.lowercased()
        guard let format = Self.allCases.first(where: { [$0.rawValue, $0.fileExtension].contains(name) }) else { return nil }
        self = format
    }
}
