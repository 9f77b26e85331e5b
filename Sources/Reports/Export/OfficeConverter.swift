import Foundation
import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// Makes word-processor files of a page, through programs that keep such formats well. Each is started
/// directly, never by a shell, within a time limit, in a folder of its own that is removed afterwards.
struct OfficeConverter: Sendable {
    enum Format: String, Sendable {
        case docx, odt, pdf
    }

    /// Seconds until a program is stopped.
    var timeLimit = 60
    /// Where programs are looked for; nil for the `PATH` of this process.
    var searchPath: String?

    /// The bytes of a file in that format. `html` is a page as `PaperHTML` writes it.
    func convert(html: String, to format: Format) async throws(ExportError) -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("scrutineer-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch { throw .cannotWrite(path: folder.path, reason: "no temporary folder could be made") }
        defer { try? FileManager.default.removeItem(at: folder) }
        switch format {
        case .docx, .odt:
            let program = try find("pandoc", for: format, package: "pandoc")
            try await run(program, ["--from=html", "--to=\(format.rawValue)", "--standalone", "--output=\(path(folder, format))"], input: html)
        case .pdf:
            let program = try find("soffice", for: format, package: "libreoffice-writer")
            let page = folder.appendingPathComponent("report.html").path
            try WholeFile.write(Array(Self.alignedByCell(html).utf8), to: page)
            try await run(program, [
                "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore",
                "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", folder.path, page,
            ], input: "")
        }
        guard let data = FileManager.default.contents(atPath: path(folder, format)), !data.isEmpty else {
            throw .converterFailed(program: format == .pdf ? "soffice" : "pandoc", reason: "it wrote nothing")
        }
        return [UInt8](data)
    }

    /// LibreOffice sees little of a style sheet, and centres headings within tables unless a cell says otherwise.
    private static func alignedByCell(_ html: String) -> String {
        html.replacing("<table aria", with: "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" aria")
            .replacing("<th ", with: "<th align=\"left\" valign=\"top\" ")
            .replacing("<td>", with: "<td valign=\"top\">")
    }

    private func path(_ folder: URL, _ format: Format) -> String {
        folder.appendingPathComponent("report.\(format.rawValue)").path
    }

    private func find(_ program: String, for format: Format, package: String) throws(ExportError) -> String {
        let path = searchPath ?? ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
        // A relative folder on the path would run whatever lies where the user happens to stand.
        let folders = path.split(separator: ":").filter { $0.hasPrefix("/") }
        guard let found = folders.map({ "\($0)/\(program)" }).first(where: FileManager.default.isExecutableFile) else {
            throw .converterMissing(format: format.rawValue, program: program, package: package)
        }
        return found
    }

    private enum Outcome: Sendable { case ended(TerminationStatus, String), stopped }

    /// Runs the program to its end; it is killed when its time is up.
    private func run(_ program: String, _ arguments: [String], input: String) async throws(ExportError) {
        let name = URL(fileURLWithPath: program).lastPathComponent
        let limit = timeLimit
        var options = PlatformOptions()
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(1))]
        let platform = options
        let outcome: Outcome
        do {
            outcome = try await withThrowingTaskGroup(of: Outcome.self) { group in
                group.addTask {
                    let result = try await Subprocess.run(
                        .path(FilePath(program)), arguments: Arguments(arguments), platformOptions: platform,
                        input: .string(input), output: .discarded, error: .string(limit: 65_536))
                    return .ended(result.terminationStatus, result.standardError)
                }
                group.addTask {
                    try await Task.sleep(for: .seconds(limit))
                    return .stopped
                }
                defer { group.cancelAll() }
                return try await group.next() ?? .stopped
            }
        } catch {
            throw .converterFailed(program: name, reason: "it could not be run")
        }
        switch outcome {
        case .stopped: throw .converterTooSlow(program: name, seconds: limit)
        case .ended(let status, _) where status.isSuccess: return
        case .ended(_, let words):
            let line = words.split(whereSeparator: \.isNewline).first.map(String.init)
            throw .converterFailed(program: name, reason: line ?? "it ended with an error")
        }
    }
}
