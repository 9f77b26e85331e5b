import ArgumentParser
import Foundation
import Register
import Reports
import Scrutiny

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Read progress reports into the register.",
        discussion: "Importing an edition again adds what is new and loses nothing.")

    @Argument(help: "The reports.", completion: .file())
    var files: [String]

    @OptionGroup var location: RegisterOptions

    @Flag(help: "Say what would be read, and change nothing.")
    var dryRun = false

    @Option(help: "text or json.")
    var format = OutputFormat.text

    func run() throws {
        try Messages.reporting {
            // All are read before any is taken in: a file that is no report leaves the register as it was.
            let readings = try files.map { (file: $0, reading: try ReportFile.read($0)) }
            if dryRun { return try printReading(readings.map(\.reading)) }
            let register = try location.open()
            // The oldest first, so that history comes to be in its order.
            let reviews = readings.flatMap { file, reading in reading.reviews.map { (file, $0) } }
                .sorted { ($0.1.reportedOn?.dayNumber ?? 0) < ($1.1.reportedOn?.dayNumber ?? 0) }
            if format == .text { try printReading(readings.map(\.reading)) }
            for (file, review) in reviews {
                let outcome = try register.import(
                    review, from: (file as NSString).lastPathComponent, by: location.authorName,
                    at: WallClock.secondsSince1970)
                if format == .text { Output.line(ImportText.words(outcome, review)) }
            }
            if format == .json { try printReading(readings.map(\.reading)) }
        }
    }

    private func printReading(_ readings: [Reading]) throws {
        let all = Reading(
            reviews: readings.flatMap(\.reviews), unplaced: readings.flatMap(\.unplaced), leftOut: readings.flatMap(\.leftOut))
        switch format {
        case .json: Output.line(ReportJSON.json(of: all).text)
        case .text: Output.line(TextSummary.text(of: all))
        }
    }
}
