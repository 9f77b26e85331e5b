import Scrutiny

@testable import Reports

/// A report of the invented council of Brynford, put together for a test.
enum Report {
    static let front = """
        Report of:\tCabinet Member for Parks
        To:\tPlaces Overview and Scrutiny Committee
        Date:\t26th September 2018

        Progress Report on Implementation: Green Spaces

        Review Information

        Date approved at City Council:\t4 April 2017
        Date progress last tracked:\tFirst tracking – 3 Oct 2017

        """
    static let heading = "No.\tRecommendation\tResponsibility\tTarget Date For Completion\tCabinet Member’s Assessment"
    static let evidenceHeading = "Evidence of Progress (and Anticipated Completion Date if ‘Not Achieved’)"

    /// The line on which the row of `read` stands.
    static let rowLine = front.split(separator: "\n", omittingEmptySubsequences: false).count + 2

    /// A report of one recommendation with this row and this evidence.
    static func read(row: String, evidence: String = "") throws -> Reading {
        try ReportReader().read(
            text: [front, heading, row, evidenceHeading, "", evidence, ""].joined(separator: "\n"), from: "test")
    }

    /// The recommendation that reads "That the park: a) …; b) …; and so on", with that evidence.
    static func evidence(letters: String = "abc", _ evidence: String) throws -> [Evidence] {
        let items = letters.map { "\($0)) is part \($0.uppercased());" }.joined(separator: " ")
        let row = "R01\tThat the park: \(items)\tCabinet Member for Parks\tMay 2018\t1 – Achieved Fully"
        return try read(row: row, evidence: evidence).reviews.first?.recommendations.first?.evidence ?? []
    }

    static func recommendation(row: String, evidence: String = "Done.") throws -> Recommendation? {
        try read(row: row, evidence: evidence).reviews.first?.recommendations.first
    }
}

extension [Evidence] {
    /// "a: text | heading: text" for each letter; "-" for the whole recommendation.
    var outline: [String] {
        map { evidence in
            (evidence.subItem ?? "-") + ": "
                + evidence.updates.map { ($0.heading.map { "[\($0)] " } ?? "") + $0.text }.joined(separator: " | ")
        }
    }
}
