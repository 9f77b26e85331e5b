import Foundation

/// Makes word-processor files of a page, in a folder of its own that is removed afterwards.
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
            try await run(
                "pandoc", package: "pandoc", for: format,
                ["--from=html", "--to=\(format.rawValue)", "--standalone", "--output=\(path(folder, format))"], input: html)
        case .pdf:
            let page = folder.appendingPathComponent("report.html").path
            try WholeFile.write(Array(Self.alignedByCell(html).utf8), to: page)
            try await run(
                "soffice", package: "libreoffice-writer", for: format,
                [
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

    private func run(
        _ name: String, package: String, for format: Format, _ arguments: [String], input: String
    ) async throws(ExportError) {
        do throws(ConverterError) {
            let program = try OutsideProgram(name, package: package, searchPath: searchPath)
            _ = try await program.output(arguments, input: input, timeLimit: timeLimit)
        } catch {
            switch error {
            case .missing(let program, let package):
                throw .converterMissing(format: format.rawValue, program: program, package: package)
            case .failed(let program, let reason): throw .converterFailed(program: program, reason: reason)
            case .tooSlow(let program, let seconds): throw .converterTooSlow(program: program, seconds: seconds)
            }
        }
    }
}
