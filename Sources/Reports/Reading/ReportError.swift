/// Why nothing could be read. The facts are here; `description` words them, and says what to do next.
public enum ReportError: Error, Sendable, Hashable {
    case cannotOpen(path: String, reason: String)
    case isFolder(path: String)
    case tooLarge(path: String, bytes: Int, limit: Int)
    case empty(path: String)
    /// `looksLike` names the kind of file where its first bytes tell it.
    case binary(path: String, looksLike: String?)
    /// Text, but no recommendation in it. `lines` is how many lines were read.
    case noRecommendation(path: String, lines: Int)
    /// A table, but none of its columns holds recommendations. `headings` is its first row.
    case noTracker(path: String, headings: [String])
    /// A table on a page, without rules, of which it cannot be told what belongs to which row.
    case unclearRows(path: String)
    /// A row, a cell or a line that is longer than any that a person wrote.
    case tooWide(path: String, line: Int, what: Width)
    /// A table of words for statuses with a row that is none.
    case badStatusWords(path: String, line: Int, text: String)

    /// The program that reads this kind of file is not installed; `package` is what apt calls it.
    case converterMissing(path: String, program: String, package: String)
    case converterFailed(path: String, program: String, reason: String)
    case converterTooSlow(path: String, program: String, seconds: Int)

    public enum Width: Sendable, Hashable {
        /// Cells in one row.
        case cells(limit: Int)
        /// One cell, in bytes.
        case cell(limit: Int)
        /// One line of running text, in bytes.
        case line(limit: Int)
    }

    static func converter(_ error: ConverterError, path: String) -> ReportError {
        switch error {
        case .missing(let program, let package): .converterMissing(path: path, program: program, package: package)
        case .failed(let program, let reason): .converterFailed(path: path, program: program, reason: reason)
        case .tooSlow(let program, let seconds): .converterTooSlow(path: path, program: program, seconds: seconds)
        }
    }

    /// The file could not be read at all, as against read and not understood.
    public var isInputOutput: Bool {
        switch self {
        case .cannotOpen, .isFolder, .converterMissing: true
        case .tooLarge, .empty, .binary, .noRecommendation, .noTracker, .unclearRows, .tooWide, .badStatusWords,
            .converterFailed,
            .converterTooSlow:
            false
        }
    }
}

extension ReportError: CustomStringConvertible {
    /// One line, whatever the file is called.
    public var description: String {
        words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "␤")
    }

    private var words: String {
        switch self {
        case .cannotOpen(let path, let reason):
            "\(path): cannot be opened (\(reason)). Check the name and that you may read it."
        case .isFolder(let path):
            "\(path): is a folder. Name the report in it."
        case .tooLarge(let path, let bytes, let limit):
            "\(path): is \(bytes / 1_000_000) MB; a report may have \(limit / 1_000_000) MB at most. "
                + "Save the pages with the recommendations as a file of their own."
        case .empty(let path):
            "\(path): is empty. Check that the report was saved or extracted in full."
        case .binary(let path, let kind):
            "\(path): is \(kind ?? "no text"). Save the report as text, or as one of the formats named in the help of import."
        case .noRecommendation(let path, let lines):
            "\(path): no recommendation found in \(lines) \(lines == 1 ? "line" : "lines"). "
                + "A progress report has a table whose rows begin with R01, R02 and so on, and a tracker has columns "
                + "with headings such as Recommendation, Lead officer and Status; check that this is one."
        case .noTracker(let path, let headings):
            if headings.isEmpty {
                "\(path): no table with recommendations found. A tracker has columns with headings such as Recommendation, "
                    + "Lead officer and Status."
            } else {
                "\(path): has a table, but none of its columns is known to hold recommendations (its first row: "
                    + headings.prefix(8).map { "“\(String($0.prefix(30)))”" }.joined(separator: ", ")
                    + "). Say which does with --map, for example --map \"\(String((headings.last ?? "").prefix(30)))=recommendation\"."
            }
        case .unclearRows(let path):
            "\(path): has a table without lines between its rows, and it cannot be told which words belong to one row. "
                + "Ask for it as a document or a spreadsheet, or save it as one."
        case .tooWide(let path, let line, .cells(let limit)):
            "\(path), line \(line): has more than \(limit) cells in one row. A tracker has a row for each recommendation; check "
                + "that it was saved with its lines."
        case .tooWide(let path, let line, .cell(let limit)):
            "\(path), line \(line): has a cell of more than \(limit / 1_000_000) MB. Check that it was saved as a table."
        case .tooWide(let path, let line, .line(let limit)):
            "\(path), line \(line): is longer than \(limit / 1_000_000) MB. Check that it was saved with its lines, as text."
        case .converterMissing(let path, let program, let package):
            "\(path): needs \(program), which is not installed. Install it with: sudo apt-get install \(package)"
        case .converterFailed(let path, let program, let reason):
            "\(path): \(program) could not read it (\(reason)). Open it and save it again, or save it as text."
        case .converterTooSlow(let path, let program, let seconds):
            "\(path): \(program) was stopped after \(seconds) seconds. Save the pages with the recommendations as a file of their own."
        case .badStatusWords(let path, let line, let text):
            "\(path), line \(line): “\(text)” is no row of status words. Write the words, a comma, and a category from 1 to 6, "
                + "two of them (6/3), closed, concluded or none."
        }
    }
}
