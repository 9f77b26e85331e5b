import ArgumentParser
import CursesShell
import Dashboard
import Foundation
import Register
import Scrutiny

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Say what terminal, locale, theme and register are found, and what is wrong with them.")

    @OptionGroup var location: RegisterOptions

    func run() throws {
        try Messages.reporting {
            var report = DoctorReport()
            report.lookAtTerminal()
            report.lookAtConfiguration()
            report.lookAtThemes()
            report.lookAtRegister(location)
            try Output.line(report.lines.joined(separator: "\n"))
            if report.isTroubled { throw ExitStatus.findings }
        }
    }
}

/// What was found, a line for each thing; what is wrong is marked.
struct DoctorReport {
    private(set) var lines: [String] = []
    private(set) var isTroubled = false

    private mutating func note(_ name: String, _ value: String) {
        lines.append((name.isEmpty ? "" : "\(name):").padding(toLength: 13, withPad: " ", startingAt: 0) + value)
    }

    private mutating func complain(_ text: String) {
        lines.append("  ✗ \(text)")
        isTroubled = true
    }

    mutating func lookAtTerminal() {
        let term = Files.environment("TERM") ?? ""
        note("Terminal", term.isEmpty ? "TERM is not set" : term + (Files.environment("COLORTERM").map { ", \($0)" } ?? ""))
        if term == "dumb" { complain("This terminal cannot place text on a screen; use `scrutineer list` and `show`.") }
        if isatty(STDOUT_FILENO) != 1 { note("", "standard output is not a terminal") }
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { Files.environment($0) }.first { !$0.isEmpty } ?? "C"
        note("Locale", locale)
        if !locale.lowercased().contains("utf") {
            note("", "not UTF-8: C.UTF-8 is tried instead, and plain ASCII where that is missing")
        }
        if Files.environment("NO_COLOR") != nil { note("Colour", "off, since NO_COLOR is set") }
    }

    mutating func lookAtConfiguration() {
        let found = Configuration.found
        let isThere = found.path.map { FileManager.default.fileExists(atPath: $0) } ?? false
        note("Settings", isThere ? found.path ?? "" : found.path.map { "none; they would be in \($0)" } ?? "none")
        for problem in found.problems { complain("\(problem)") }
        if let theme = found.configuration.theme { note("Theme", theme) }
        if isThere { note("Walkthrough", found.configuration.walkthrough.words) }
    }

    mutating func lookAtThemes() {
        let library = ThemeLibrary.standard(shipped: Shares.folder("themes"))
        note("Themes", library.names().joined(separator: ", "))
        for name in library.names() {
            do { _ = try library.load(name) } catch { complain("\(error)") }
        }
    }

    mutating func lookAtRegister(_ location: RegisterOptions) {
        note("Author", location.authorName)
        note("Register", location.path)
        guard FileManager.default.fileExists(atPath: location.path) else {
            return note("", "does not exist yet; it is made when the dashboard opens or a report is imported")
        }
        do {
            let register = try location.openToRead()
            let found = try register.integrity()
            let held = [(found.reviews, "review"), (found.recommendations, "recommendation"), (found.revisions, "account")]
            note("", held.map(counted).joined(separator: ", "))
            note("", "\(found.bytes / 1024) KB, schema \(found.schema), SQLite \(found.sqliteVersion)")
            if found.drafts > 0 { note("", "\(counted(found.drafts, "unfinished draft")); the dashboard offers them") }
            for problem in found.problems { complain(problem.replacing("\n", with: "\n    ")) }
            if found.journalMode != "wal" {
                complain("The register has no write-ahead log, so others see changes late. Open it once for writing.")
            }
            if let kind = found.networkFileSystem {
                complain("The register lies on a network file system (\(kind)). Keep it on a disk of this host.")
            }
        } catch {
            complain("\(error)")
        }
    }
}

extension WalkthroughOptions {
    /// "as numbered, zoom 1, no clock, 5 minutes each"
    fileprivate var words: String {
        let parts = [
            order == .numbered ? "as numbered" : "the most contested first", "zoom \(zoom + 1)",
            screen.map { "for \($0.columns)x\($0.rows)" },
            showsClock ? "with the clock" : "no clock",
            minutes.map { "\($0) minutes" } ?? "\(minutesEach) minutes each", theme.map { "in \($0)" },
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }
}
