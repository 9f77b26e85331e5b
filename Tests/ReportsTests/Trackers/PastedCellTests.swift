import Scrutiny
import Testing

@testable import Reports

/// A table that was copied into text cell by cell.
@Suite struct PastedCellTests {
    private static let cells = [
        "Harbour Action Log", "Ref", "Recommendation", "Lead officer", "Due date", "Status", "Comments",
        "1", "That the pier be painted before the summer.", "Harbour Master", "31 March 2026", "Complete", "Painted in April.",
        "2", "That all forty of the buoys be lit.", "Engineer", "June 2027", "Ongoing", "Eleven of the forty are lit.",
        "The rest wait for lamps.",
        "3", "That mooring be free for the lifeboat.", "Harbour Master", "Superseded", "See the new bylaw of May 2025.",
    ]

    private func review(_ text: String) throws -> Review {
        try #require(try ReportReader().read(text: text, from: "pasted.txt").reviews.first)
    }

    @Test(arguments: ["\n\n", "\n"])
    func aCellToALine(_ gap: String) throws {
        let review = try review(Self.cells.joined(separator: gap) + "\n")
        #expect(review.title == "Harbour Action Log")
        #expect(review.recommendations.map(\.number) == ["R01", "R02", "R03"])
        #expect(review.recommendations.last?.text == "That mooring be free for the lifeboat.")
        #expect(review.recommendations.map(\.responsibility) == [["Harbour Master"], ["Engineer"], ["Harbour Master"]])
        #expect(review.recommendations.map { $0.targets.first?.date?.iso } == ["2026-03-31", "2027-06", nil])
        #expect(review.recommendations.map { $0.assessments.first?.written } == ["Complete", "Ongoing", "Superseded"])
        #expect(review.recommendations[1].evidence.flatMap(\.updates).map(\.text).joined(separator: " ").contains("The rest wait for lamps."))
    }

    @Test func proseWithTheSameWordsIsRefused() {
        #expect(throws: ReportError.self) {
            try review("Ref\n\nRecommendation\n\nThe committee made none.\n\nLead officer\n\nNobody.\n\nStatus\n\nOpen\n")
        }
    }

    @Test func aDamagedCopyCrashesNothing() {
        for at in Self.cells.indices {
            for gap in ["\n\n", "\n"] {
                var cells = Self.cells
                cells.remove(at: at)
                _ = try? review(cells.joined(separator: gap))
                cells.insert(contentsOf: ["1", "Status", ""], at: at)
                _ = try? review(cells.joined(separator: gap))
                _ = try? review(Self.cells[..<at].joined(separator: gap))
            }
        }
    }
}
