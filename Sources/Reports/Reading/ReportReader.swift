import Foundation
import Scrutiny

/// Reads a progress report, or any other tracker of recommendations, into reviews.
public struct ReportReader: Sendable {
    /// A file with more bytes is refused before it is read.
    public static let largestFile = 64_000_000

    /// What a person says that columns hold.
    public var map = ColumnMap()
    /// What the council's words for a status mean.
    public var statuses = StatusWords.usual
    /// The day for which a tracker speaks, where the file does not say it or says it wrongly.
    public var on: CalendarDate?
    /// The day on which the file comes in: assessments of a tracker that says no day are of that.
    public var comesIn: CalendarDate?

    public init() {}

    /// Reads the file at that path. Nothing of it is kept open.
    public func read(path: String) throws(ReportError) -> Reading {
        try read(bytes: Self.bytes(of: path), from: path)
    }

    /// Reads the file at that path, a document of a word processor, a spreadsheet or a PDF as well, through the system's
    /// converters.
    public func readAny(path: String) async throws(ReportError) -> Reading {
        let bytes = try Self.bytes(of: path)
        guard let form = OfficeForm(bytes, name: path) else { return try read(bytes: bytes, from: path) }
        var reading = try read(try await OfficeReader().content(of: bytes, form, path: path), from: path)
        if form == .text("odt"), !OutsideProgram.isInstalled("soffice") {
            reading.doubts.append(
                Doubt(
                    file: path, line: 1, text: "",
                    why:
                        "Lists in the cells of its tables may be missing, and what a cell says of several rows is taken for the first. "
                        + "With LibreOffice installed both are read: sudo apt-get install libreoffice-writer"))
        }
        return reading
    }

    func read(_ content: OfficeReader.Content, from name: String) throws(ReportError) -> Reading {
        switch content {
        case .text(let text, let isPage):
            if text.isBlank { throw .empty(path: name) }
            return isPage ? try page(text, from: name) : try read(text: text, from: name)
        case .unclear: throw .unclearRows(path: name)
        case .sheets(let sheets):
            guard sheets.contains(where: { !$0.table.rows.isEmpty }) else { throw .empty(path: name) }
            var reading = try read(SheetLines.document(sheets), from: name)
            SheetLines.name(sheets, in: &reading)
            return reading
        }
    }

    /// Reads the bytes of a report; `name` is what errors and unplaced lines call it.
    public func read(bytes: [UInt8], from name: String) throws(ReportError) -> Reading {
        guard bytes.count <= Self.largestFile else {
            throw .tooLarge(path: name, bytes: bytes.count, limit: Self.largestFile)
        }
        guard let text = TextDecoding.text(of: bytes) else {
            throw .binary(path: name, looksLike: TextDecoding.kind(of: bytes))
        }
        return try read(text: text, from: name)
    }

    /// Reads the text of a report.
    public func read(text: String, from name: String) throws(ReportError) -> Reading {
        if text.isBlank { throw .empty(path: name) }
        switch TextForm(text, name: name) {
        case .delimited(let delimiter):
            return try tracker(Self.delimited(text, delimiter, from: name), from: name, orElse: nil)
        case .page: return try page(text, from: name)
        case .markdown:
            try Self.checkLines(of: text, from: name)
            let lines = Markup.lines(of: MarkdownLayout.plain(text))
            return try reportOrTracker(MarkdownTables.read(text), lines: lines, from: name)
        case .plain:
            try Self.checkLines(of: text, from: name)
            let lines = Markup.lines(of: text)
            if let records = records(MarkdownTables.read(text), lines: lines, from: name) { return records }
            do throws(ReportError) {
                return try report(lines, from: name)
            } catch .noRecommendation(let path, let count) {
                if let document = LaidOutText.document(lines), let reading = trackers(in: document, from: name) {
                    return reading
                }
                if let document = try? DelimitedTable.read(text),
                    document.tables.contains(where: TrackerColumns.hasHeadings),
                    let reading = trackers(in: document, from: name)
                {
                    return reading
                }
                if let document = PastedCells.document(lines, statuses: statuses),
                    let reading = trackers(in: document, from: name)
                {
                    return reading
                }
                // Recommendations in paragraphs, with or without the marks of headings.
                if let reading = trackers(in: MarkdownTables.read(text), from: name) { return reading }
                throw .noRecommendation(path: path, lines: count)
            }
        }
    }

    /// Reads what a converter made of a document.
    func read(_ document: SourceDocument, from name: String) throws(ReportError) -> Reading {
        try reportOrTracker(document, lines: document.lines, from: name)
    }

    private func reportOrTracker(_ document: @autoclosure () -> SourceDocument, lines: [Line], from name: String)
        throws(ReportError)
        -> Reading
    {
        guard Landmark.sign(of: lines) != nil else { return try tracker(document(), from: name, orElse: lines) }
        if let reading = records(document(), lines: lines, from: name) { return reading }
        return try report(lines, from: name)
    }

    /// A report says whose it is; without that, recommendations with labelled lines below them are records of a tracker,
    /// though one of their labels is also a heading of evidence.
    private func records(_ document: @autoclosure () -> SourceDocument, lines: [Line], from name: String) -> Reading? {
        guard Landmark.sign(of: lines) == .headingOfEvidence, let records = RecordTables.inParagraphs(document()) else {
            return nil
        }
        return trackers(in: records, from: name)
    }

    private static let longestLine = 1_000_000

    /// Running text has lines; a file that lost them is told at once, not after every word was looked at.
    private static func checkLines(of text: String, from name: String) throws(ReportError) {
        var text = text
        let line = text.withUTF8 { bytes -> Int? in
            guard bytes.count > longestLine else { return nil }
            var (line, start) = (1, 0)
            for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D || index - start > longestLine {
                if index - start > longestLine { return line }
                line += 1
                start = index + 1
            }
            return nil
        }
        if let line { throw .tooWide(path: name, line: line, what: .line(limit: longestLine)) }
    }

    private static func delimited(_ text: String, _ delimiter: UInt8?, from name: String) throws(ReportError)
        -> SourceDocument
    {
        do {
            return try DelimitedTable.read(text, delimiter: delimiter)
        } catch {
            throw .tooWide(path: name, line: error.line, what: error.what)
        }
    }

    private func page(_ text: String, from name: String) throws(ReportError) -> Reading {
        try reportOrTracker(
            HTMLTables.read(text, isTracker: TrackerColumns.hasHeadings), lines: Markup.lines(of: text), from: name)
    }

    private func report(_ lines: [Line], from name: String) throws(ReportError) -> Reading {
        guard lines.contains(where: { !$0.isBlank }) else { throw .empty(path: name) }
        var walk = ReportWalk(lines: lines, file: name)
        let reading = walk.reading()
        guard reading.reviews.contains(where: { !$0.recommendations.isEmpty }) else {
            throw .noRecommendation(path: name, lines: lines.last?.number ?? 0)
        }
        return reading
    }

    private func trackers(in document: SourceDocument, from name: String) -> Reading? {
        TrackerReader(file: name, asked: map, statuses: statuses, on: on, comesIn: comesIn).reading(of: document)
    }

    /// The trackers of a document; where there are none, the lines may be a report after all.
    private func tracker(_ document: SourceDocument, from name: String, orElse lines: [Line]?) throws(ReportError) -> Reading
    {
        if let reading = trackers(in: document, from: name) { return reading }
        let headings = document.tables.first.map { $0.rows.first?.cells.map(\.text).filter { !$0.isEmpty } ?? [] } ?? []
        guard let lines else { throw .noTracker(path: name, headings: headings) }
        do {
            return try report(lines, from: name)
        } catch .noRecommendation where headings.count >= 2 {
            throw .noTracker(path: name, headings: headings)
        }
    }

    /// The bytes of a file, with its size looked at first.
    static func bytes(of path: String) throws(ReportError) -> [UInt8] {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            throw .isFolder(path: path)
        }
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? handle.close() }
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
            if size > largestFile { throw ReportError.tooLarge(path: path, bytes: size, limit: largestFile) }
            // A pipe has no size to look at: no more than the limit is taken from it.
            var data = Data()
            while data.count <= largestFile, let more = try handle.read(upToCount: 1 << 20), !more.isEmpty {
                data.append(more)
            }
            return [UInt8](data)
        } catch let error as ReportError {
            throw error
        } catch {
            throw .cannotOpen(path: path, reason: reason(of: error))
        }
    }

    private static func reason(of error: any Error) -> String {
        switch (error as? CocoaError)?.code {
        case .fileReadNoSuchFile, .fileNoSuchFile: "there is no such file"
        case .fileReadNoPermission: "permission denied"
        default: "reading failed"
        }
    }
}
