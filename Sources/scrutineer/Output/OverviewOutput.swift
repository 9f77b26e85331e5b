import Register
import Reports
import Scrutiny

/// The overview of a register, or of the review whose title has a part, for the commands that print or export it.
struct OverviewOutput {
    let overview: Overview

    init(_ register: Register, review part: String?) throws {
        let review = try part.flatMap { try Finder(register: register).reviews($0).first?.id }
        overview = try register.overview(of: review)
    }

    /// To standard output; an empty register says how to import.
    func print(as format: FormatOption.Format) throws {
        switch format {
        case .text where overview.reviewCount == 0: try Output.line(PlainText.emptyRegister)
        case .text: try Output.write(OverviewWriter(overview).text())
        case .json: try Output.write(OverviewWriter(overview).json())
        }
    }

    func bytes(as format: ExportFormat) throws -> [UInt8] {
        guard overview.reviewCount > 0 else { throw UsageProblem.nothingToExport }
        return try OverviewWriter(overview).bytes(as: format)
    }
}
