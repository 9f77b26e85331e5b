import ArgumentParser
import Foundation
import Register
import Reports
import Scrutiny

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Read progress reports and other trackers into the register.",
        discussion: """
            Reads progress reports as text, HTML or Markdown, and trackers in tables of CSV, TSV, HTML or Markdown; Word, \
            OpenDocument, Excel and PDF files through pandoc, LibreOffice, antiword and pdftotext where they are \
            installed. Importing an edition again adds what is new and loses nothing.

            Words for a status (complete, amber, superseded) become categories by a table. Your own words go into \
            $XDG_CONFIG_HOME/scrutineer/status-words.csv or a file named with --status-words, in the form that \
            --print-status-words shows; the words of the tracker are kept beside the category.
            """)

    @Argument(help: "The reports; - is standard input.", completion: .file())
    var files: [String] = []

    @Flag(help: "Say what would be read, and change nothing.")
    var dryRun = false

    @Option(
        help: ArgumentHelp(
            "What a column holds: HEADING=NAME or its number, such as \"Notes=evidence\" or 3=target. "
                + "NAME is \(columnNames).",
            valueName: "column"))
    var map: [String] = []

    @Option(
        help: ArgumentHelp("The day for which a tracker speaks, where the file does not say it.", valueName: "date"),
        transform: CalendarDate.init(argument:))
    var on: CalendarDate?

    @Option(
        help: ArgumentHelp("A table of your council’s words for a status.", valueName: "file"), completion: .file())
    var statusWords: String?

    @Flag(help: "Print the words for a status and the categories they mean.")
    var printStatusWords = false

    @OptionGroup var output: FormatOption
    @OptionGroup var location: RegisterOptions

    private static let columnNames = ColumnMap.names.joined(separator: ", ")

    func validate() throws {
        if files.isEmpty, !printStatusWords { throw ValidationError("Name the reports to import.") }
        var columns = ColumnMap()
        for column in map where !columns.add(column) {
            throw ValidationError("“\(column)” is not of the form HEADING=NAME, where NAME is \(Self.columnNames).")
        }
    }

    /// The reader with what was asked for and the council's own words.
    private func reader() throws -> ReportReader {
        var reader = ReportReader()
        for column in map { _ = reader.map.add(column) }
        reader.on = on
        reader.comesIn = WallClock.today
        try StatusWordsFile.add(to: &reader.statuses, named: statusWords)
        return reader
    }

    func run() throws {
        try Messages.reporting {
            if printStatusWords { return try Output.line(StatusWords.usualTable.trimmingCharacters(in: .newlines)) }
            let reader = try reader()
            if !dryRun { _ = Ahead { Check.prepare() } }
            // All are read before any is taken in: a file that is no report leaves the register as it was.
            let progress = ProgressLine()
            defer { progress.end() }
            let readings = try files.map { file in
                progress.doing("Reading \((file as NSString).lastPathComponent)")
                return (file: file, reading: try ReportFile.read(file, with: reader))
            }
            progress.doing("")
            if dryRun { return try printReading(readings.map(\.reading)) }
            let register = try location.open()
            // The oldest first, so that history comes to be in its order.
            let reviews = readings.flatMap { file, reading in reading.reviews.map { (file, $0) } }
                .sorted { ($0.1.reportedOn?.dayNumber ?? 0) < ($1.1.reportedOn?.dayNumber ?? 0) }
            if output.format == .text { try printReading(readings.map(\.reading)) }
            for (file, review) in reviews {
                progress.doing("Taking in \(review.title)")
                let outcome = try register.import(
                    review, from: (file as NSString).lastPathComponent, by: location.authorName,
                    at: WallClock.secondsSince1970)
                progress.doing("")
                if output.format == .text { try Output.line(ImportText.words(outcome)) }
            }
            // The lists and the overview then know what the check finds, of large reviews too.
            progress.doing("Checking")
            while try register.countFindings(limit: 500) > 0 {}
            progress.end()
            if output.format == .json { try printReading(readings.map(\.reading)) }
        }
    }

    private func printReading(_ readings: [Reading]) throws {
        let all = Reading(
            reviews: readings.flatMap(\.reviews), unplaced: readings.flatMap(\.unplaced),
            leftOut: readings.flatMap(\.leftOut), columns: readings.flatMap(\.columns), doubts: readings.flatMap(\.doubts))
        switch output.format {
        case .json: try Output.line(ReportJSON.json(of: all).text)
        case .text: try Output.line(TextSummary.text(of: all))
        }
    }
}
