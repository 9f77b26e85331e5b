import Scrutiny
import Testing

@testable import Reports

/// Text whose columns are parted by spaces, as a copy from a page has them.
@Suite struct LaidOutTextTests {
    private static let heading = "No.  Recommendation                Officer           Timescale    Progress                   Status"
    private static let below = "                                                                 (as at May 2026)"
    private static let first = """
                                  BRYNFORD BOROUGH COUNCIL
                                  Ponds Panel – 26 May 2026

        Appendix 1: Ponds Review – Implementation of Recommendations

        This appendix shows progress on the three recommendations made by the review and accepted by Cabinet on
        8 April 2025. Officers will be at the meeting.

        \(heading)
        \(below)

        Fences

        1    Every pond should have a      Head of Parks     31/12/25     Eleven fences put up in    Implemented
             fence.                                                       May.

        2    A warden should be trained    Tree Officer      31/03/26     June 2025: one found.      Ongoing
             for each of the ponds, so                                    Oct 2025: training begun.
             that the
        """
    private static let second = """
             ice is measured.

        3    Ducks should be counted.      Parks Officer     Sept 2026

        Implemented: 1   Ongoing: 1   Not started: 1
        """

    private func review(_ text: String) throws -> (reading: Reading, review: Review) {
        let reading = try ReportReader().read(text: text, from: "ponds.txt")
        return (reading, try #require(reading.reviews.first))
    }

    @Test(arguments: ["\n\u{C}", "\n"])
    func rowsRunOverThePagesAndHeadingsComeAgain(_ page: String) throws {
        let text = [
            Self.first, "", "                                Page 1 of 2",
        ].joined(separator: "\n") + page + [
            "Appendix 1: Ponds Review – Implementation of Recommendations", "", Self.heading, Self.below, "", Self.second, "",
            "                                Page 2 of 2", "",
        ].joined(separator: "\n")
        let (_, review) = try review(text)
        #expect(review.title == "Ponds Review – Implementation of Recommendations")
        #expect(review.committee == "Ponds Panel")
        #expect(review.reportedOn?.iso == "2026-05-26")
        #expect(review.recommendations.map(\.number) == ["R01", "R02", "R03"])
        #expect(review.recommendations.map(\.text) == [
            "Every pond should have a fence.", "A warden should be trained for each of the ponds, so that the ice is measured.",
            "Ducks should be counted.",
        ])
        #expect(review.recommendations.map(\.responsibility) == [["Head of Parks"], ["Tree Officer"], ["Parks Officer"]])
        #expect(review.recommendations.map { $0.targets.first?.date?.iso } == ["2025-12-31", "2026-03-31", "2026-09"])
        #expect(review.recommendations.map { $0.assessments.first?.written } == ["Implemented", "Ongoing", nil])
        #expect(review.recommendations[0].evidence.flatMap(\.updates).map(\.text) == ["Eleven fences put up in May."])
    }

    @Test func thePlacesOfWordsAreThoseOfTheFile() throws {
        let (reading, _) = try review(Self.first + "\n" + Self.second)
        #expect(reading.unplaced.first { $0.text == "Fences" }?.line == 12)
        #expect(reading.unplaced.contains { $0.text.hasPrefix("Implemented: 1") })
    }

    @Test func proseWithWideSpacesIsNoTracker() {
        let text = "The lead officer     gave an update    on the status.\nNothing    was recommended    by the panel.\n"
        #expect(throws: ReportError.noRecommendation(path: "t.txt", lines: 2)) { try ReportReader().read(text: text, from: "t.txt") }
    }

    @Test func aCommaAboveTheTableMakesNoCellsOfIt() throws {
        let (_, review) = try review("Ponds Panel\nAction log, updated 12 October 2026\n\n" + Self.heading + "\n"
            + "1    Mend the fence.               Jo                31/12/26     Mended, all of it.         Done\n"
            + "2    Count the ducks, each year.   Jo                31/12/26     Counted, twice.            Done\n")
        #expect(review.recommendations.map(\.text) == ["Mend the fence.", "Count the ducks, each year."])
    }

    @Test func everyWordIsKept() throws {
        let text = Self.first + "\n" + Self.second
        let document = try #require(LaidOutText.document(Markup.lines(of: text)))
        func words(_ text: some Sequence<String>) -> [Substring] { text.flatMap { $0.split(whereSeparator: \.isWhitespace) }.sorted() }
        #expect(words(document.everyLine.map(\.text)) == words([text]))
    }

    /// Cut short, doubled and put out of place: nothing crashes, and a table that is read has every word.
    @Test func noDamageLosesAWord() throws {
        let whole = Array((Self.first + "\n" + Self.second).unicodeScalars)
        for step in 1...200 {
            var text = whole
            let at = step * 7_919 % whole.count
            switch step % 4 {
            case 0: text.removeSubrange(at..<min(whole.count, at + step % 60))
            case 1: text.insert(contentsOf: whole[at..<min(whole.count, at + step)], at: at * 31 % whole.count)
            case 2: text.insert(contentsOf: "\t\u{C}  \n".unicodeScalars, at: at)
            default: text.swapAt(at, at * 17 % whole.count)
            }
            let lines = Markup.lines(of: String(String.UnicodeScalarView(text)))
            guard let document = LaidOutText.document(lines) else { continue }
            func words(_ lines: some Sequence<Line>) -> [Substring] {
                lines.flatMap { $0.text.split(whereSeparator: \.isWhitespace) }.sorted()
            }
            let (kept, all) = (words(document.everyLine), words(lines))
            // Headings that come again say nothing new.
            let headings = Set(words([Line(number: 1, text: Self.heading + Self.below)]))
            #expect(kept.filter { !headings.contains($0) } == all.filter { !headings.contains($0) })
        }
    }
}
