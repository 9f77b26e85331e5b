import Foundation

/// Reads documents of word processors, spreadsheets and PDF through the system's converters, as text that the reader of
/// reports knows.
struct OfficeReader: Sendable {
    /// What came out of a document.
    enum Content: Sendable, Hashable {
        /// A page of HTML, or plain text where `isPage` is false.
        case text(String, isPage: Bool)
        case sheets([FlatSpreadsheet.Sheet])
        /// Pages with a table whose rows cannot be told apart.
        case unclear
    }

    /// Seconds until a program is stopped.
    var timeLimit = 60
    /// Where programs are looked for; nil for the `PATH` of this process.
    var searchPath: String?
    /// A zipped document may say that it unpacks to no more bytes than this.
    static let largestUnpacked = 400_000_000

    /// The content of the document with those bytes. The converters get a copy of it with a plain name, in a folder of
    /// its own that is removed afterwards: nothing in the name of the file reaches them.
    func content(of bytes: [UInt8], _ form: OfficeForm, path: String) async throws(ReportError) -> Content {
        if let directory = ZipDirectory(bytes), directory.unpacked > Self.largestUnpacked {
            throw .tooLarge(path: path, bytes: directory.unpacked, limit: Self.largestUnpacked)
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("scrutineer-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch { throw .cannotOpen(path: path, reason: "no temporary folder could be made") }
        defer { try? FileManager.default.removeItem(at: folder) }
        let copy = folder.appendingPathComponent("document." + Self.suffix(of: form)).path
        let plain = form == .text("odt") ? OpenDocumentTables.plain(bytes) : nil
        do { try WholeFile.write(plain ?? bytes, to: copy) } catch {
            throw .cannotOpen(path: path, reason: "no temporary file could be made")
        }
        do throws(ConverterError) {
            return try await content(of: copy, in: folder.path, form)
        } catch {
            throw .converter(error, path: path)
        }
    }

    private static func suffix(of form: OfficeForm) -> String {
        switch form {
        case .pdf: "pdf"
        case .text(let kind): kind
        case .sheet: "xlsx"
        case .oldWord: "doc"
        }
    }

    private func content(of file: String, in folder: String, _ form: OfficeForm) async throws(ConverterError) -> Content {
        switch form {
        case .text("odt"):
            let direct = try await page(of: file, "odt", in: folder)
            // pandoc drops the lists that stand in cells of an OpenDocument table, and over how many rows a cell goes, but
            // not of what LibreOffice makes of it.
            guard OutsideProgram.isInstalled("soffice", searchPath: searchPath) else { return .text(direct, isPage: true) }
            _ = try await office(file, to: "docx", in: folder)
            let whole = try await page(of: folder + "/document.docx", "docx", in: folder)
            let saysMore = Self.count("li", in: whole) > Self.count("li", in: direct) || whole.contains(" rowspan=")
            return .text(saysMore ? whole : direct, isPage: true)
        case .text(let kind):
            return .text(try await page(of: file, kind, in: folder), isPage: true)
        case .oldWord where OutsideProgram.isInstalled("soffice", searchPath: searchPath):
            _ = try await office(file, to: "docx", in: folder)
            return .text(try await page(of: folder + "/document.docx", "docx", in: folder), isPage: true)
        case .oldWord:
            let book = try await run("antiword", package: "antiword", ["-x", "db", "-m", "UTF-8.txt", file])
            return .text(DocBook.page(of: book), isPage: true)
        case .pdf:
            let words = try await run("pdftotext", package: "poppler-utils", ["-bbox-layout", file, "-"])
            let pages = PDFPages(words)
            // Rules help and are not needed: without them the places of the words must do.
            let rules = PDFRules((try? await bytes("pdftocairo", package: "poppler-utils", ["-svg", file, "-"])) ?? [])
            if let page = pages.page(rules) { return .text(page, isPage: true) }
            return pages.text.map { .text($0, isPage: false) } ?? .unclear
        case .sheet:
            // Comma-separated text has days in the order of the system's language; this keeps them as they are.
            _ = try await office(file, to: "fods", in: folder)
            return .sheets(
                FlatSpreadsheet.sheets(
                    of: [UInt8](FileManager.default.contents(atPath: folder + "/document.fods") ?? Data())))
        }
    }

    /// How many elements of that name a page has.
    private static func count(_ name: String, in page: String) -> Int {
        page.utf8.split(separator: UInt8(ascii: "<")).count {
            $0.starts(with: "\(name)>".utf8) || $0.starts(with: "\(name) ".utf8)
        }
    }

    /// What pandoc takes out of the text for what it knows of the document: paragraphs in the styles of a title, a subtitle,
    /// an author, a date and a summary.
    private static let template = """
        $if(title)$<h1>$title$</h1>
        $endif$$if(subtitle)$<p>$subtitle$</p>
        $endif$$for(author)$<p>$author$</p>
        $endfor$$if(date)$<p>$date$</p>
        $endif$$if(abstract)$$abstract$
        $endif$$body$
        """

    private func page(of file: String, _ kind: String, in folder: String) async throws(ConverterError) -> String {
        let template = folder + "/page.template"
        if !FileManager.default.fileExists(atPath: template) {
            do { try WholeFile.write(Array(Self.template.utf8), to: template) } catch {
                throw .failed(program: "pandoc", reason: "no temporary file could be made")
            }
        }
        // No more memory than this, and no file that the document names.
        return try await run(
            "pandoc", package: "pandoc",
            [
                "+RTS", "-M1500M", "-RTS", "--sandbox", "--from=" + kind, "--to=html", "--wrap=none",
                "--template=" + template, file,
            ])
    }

    private func office(_ file: String, to filter: String, in folder: String) async throws(ConverterError) -> String {
        try await run(
            "soffice", package: "libreoffice-calc libreoffice-writer",
            [
                "-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore", "--convert-to", filter,
                "--outdir", folder, file,
            ])
    }

    private func run(_ name: String, package: String, _ arguments: [String], input: String = "") async throws(ConverterError)
        -> String
    {
        String(decoding: try await bytes(name, package: package, arguments, input: input), as: UTF8.self)
    }

    private func bytes(_ name: String, package: String, _ arguments: [String], input: String = "")
        async throws(ConverterError) -> [UInt8]
    {
        let program = try OutsideProgram(name, package: package, searchPath: searchPath)
        return try await program.output(arguments, input: input, timeLimit: timeLimit)
    }
}
