import Scrutiny
import Testing

@testable import Reports

@Suite struct TableCSVTests {
    @Test(arguments: ["=1+1", "+44", "-5", "@SUM(A1)", "\tx", "\rx", "  =1+1", "＝1"])
    func aCellThatASpreadsheetWouldRunIsDefused(cell: String) {
        #expect(TableCSV.defused(cell) == "'" + cell)
    }

    @Test(arguments: ["", "R01", "£5", "a) - b", "3 – Not Achieved"])
    func otherCellsStayAsTheyAre(cell: String) {
        #expect(TableCSV.defused(cell) == cell)
    }

    @Test func noCellOfAHostileReviewBeginsAsAFormula() {
        var review = SampleReview.review
        review.title = "=cmd|'/c calc'!A1"
        review.recommendations[0].obstacle = "@x\",=1"
        let csv = ReportWriter([review]).csv()
        #expect(csv.contains("'=cmd|'/c calc'!A1,R01"))
        #expect(csv.contains("\"'@x\"\",=1\""))
    }

    @Test func thereIsOneRowForEachRecommendationUnderTheHeadings() {
        let csv = ReportWriter([SampleReview.review]).csv()
        #expect(csv.hasPrefix("\u{FEFF}Review,Number,Recommendation,"))
        #expect(csv.components(separatedBy: "\r\n").count == 1 + 3 + 1)
        #expect(csv.contains("The rent is £28. * See (a)."))
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
