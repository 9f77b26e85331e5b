import Scrutiny

/// Writes how a register stands: to read, to look at, and for programs.
public struct OverviewWriter: Sendable {
    let overview: Overview

    public init(_ overview: Overview) { self.overview = overview }

    /// The forms that an overview can be written in.
    public static let formats: [ExportFormat] = [.text, .json, .svg, .html]

    public func bytes(as format: ExportFormat) throws(ExportError) -> [UInt8] {
        switch format {
        case .text: Array(text().utf8)
        case .json: Array(json().utf8)
        case .svg: Array(svg().utf8)
        case .html: Array(html().utf8)
        case .markdown, .csv, .docx, .odt, .pdf: throw .notInThatForm(what: "an overview", format: format.rawValue)
        }
    }

    /// Lines that end with a line feed.
    public func text() -> String { OverviewText.render(overview) }

    public func json() -> String { OverviewJSON.json(of: overview).text + "\n" }

    /// One picture of all plots.
    public func svg() -> String { OverviewSVG.picture(of: overview) }

    /// One page: each plot as a picture with its table of numbers.
    public func html() -> String { OverviewHTML.page(of: overview) }
}
