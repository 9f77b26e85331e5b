import Scrutiny

/// The forms in which a paper leaves the register.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
    /// Plain text in the layout that `ReportReader` reads.
    case text
    case markdown
    case html
    /// The table of recommendations, for a spreadsheet.
    case csv
    /// Everything, so that it can be read back.
    case json
    case docx
    case odt
    case pdf
    /// A picture; only of the overview.
    case svg

    /// What a file in this form ends with.
    public var fileExtension: String {
        switch self {
        case .text: "txt"
        case .markdown: "md"
        default: rawValue
        }
    }
}

/// Writes what a council needs on paper: the next progress report, the decisions of a meeting, the table.
///
///     let page = ReportWriter([review]).html()
///     try WholeFile.write(Array(page.utf8), to: "report.html")
public struct ReportWriter: Sendable {
    /// What a paper is about.
    public enum Subject: Sendable, Hashable {
        /// The progress report for that meeting; without one, the newest report again.
        case progress(on: CalendarDate?)
        /// What the committee decided at that meeting.
        case decisions(at: CalendarDate)
    }

    let reviews: [Review]
    let subject: Subject

    public init(_ reviews: [Review], subject: Subject = .progress(on: nil)) {
        self.reviews = reviews
        self.subject = subject
    }

    /// The bytes of the paper in that form. Only `docx`, `odt` and `pdf` start another program, and only
    /// they take longer than a moment.
    ///
    /// The table and JSON hold every review; the other forms one review after the other.
    public func bytes(as format: ExportFormat) async throws(ExportError) -> [UInt8] {
        switch format {
        case .text: Array(text().utf8)
        case .markdown: Array(markdown().utf8)
        case .html: Array(html().utf8)
        case .csv: Array(csv().utf8)
        case .json: Array(json().utf8)
        case .docx: try await OfficeConverter().convert(html: html(), to: .docx)
        case .odt: try await OfficeConverter().convert(html: PaperHTML.render(papers, headsRows: false), to: .odt)
        case .pdf: try await OfficeConverter().convert(html: html(), to: .pdf)
        case .svg: throw .notInThatForm(what: "a report", format: format.rawValue)
        }
    }

    /// Plain text; the progress report reads back as the review it was made of.
    public func text() -> String { papers.map(PaperText.render).joined(separator: "\n") }

    public func markdown() -> String { papers.map(PaperMarkdown.render).joined(separator: "\n") }

    /// One page, whatever the number of reviews.
    public func html() -> String { PaperHTML.render(papers) }

    public func csv() -> String { TableCSV.render(reviews) }

    public func json() -> String { ReviewJSON.json(of: reviews).text + "\n" }

    private var papers: [Paper] {
        reviews.map { review in
            switch subject {
            case .progress(let date): ProgressPaper(of: review, on: date).paper()
            case .decisions(let meeting): DecisionsPaper(of: review, at: meeting).paper()
            }
        }
    }
}
