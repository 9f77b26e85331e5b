import Register
import Reports
import Scrutiny

/// The minute of a meeting as a file that was not there before.
enum MinuteFile {
    /// Writes it in Markdown, whole or not at all, and answers with its path. A file that is there is left as it is.
    static func write(_ id: ReviewID, of register: Register, at meeting: CalendarDate, to path: String) throws -> String {
        guard let review = try register.wholeReview(id) else { throw Refusal("This review is no longer in the register.") }
        return try NewFile.write(ReportWriter([review], subject: .decisions(at: meeting)).markdown(), to: path)
    }

    private struct Refusal: Error, CustomStringConvertible {
        let description: String
        init(_ description: String) { self.description = description }
    }
}
