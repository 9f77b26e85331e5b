import Foundation
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
    func print(as format: OutputFormat) throws {
        switch format {
        case .text where overview.reviewCount == 0: Output.line(PlainText.emptyRegister)
        case .text: FileHandle.standardOutput.write(Data(OverviewWriter(overview).text().utf8))
        case .json: FileHandle.standardOutput.write(Data(OverviewWriter(overview).json().utf8))
        }
    }

    func bytes(as format: ExportFormat) throws -> [UInt8] {
        guard overview.reviewCount > 0 else {
            throw UsageProblem("There is no review to export. `scrutineer import` brings reports in.")
        }
        return try OverviewWriter(overview).bytes(as: format)
    }
}
