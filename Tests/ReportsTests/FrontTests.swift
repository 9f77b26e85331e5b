import Scrutiny
import Testing

@testable import Reports

@Suite("The front of a report, and where it ends")
struct FrontTests {
    private static let row = "R01\tThat it be done.\tCabinet Member for Parks\tMay 2018\t1 – Achieved Fully"

    private func read(_ front: String, _ rest: String = "") throws -> Reading {
        let text = [
            front, "Appendix 2: Progress with Recommendations", "", Report.heading, Self.row, Report.evidenceHeading, "",
            "Done.", rest,
        ]
        .joined(separator: "\n")
        return try ReportReader().read(text: text, from: "test")
    }

    @Test(arguments: ["\n                      Committee", "\nCommittee", "\n\tCommittee"])
    func theCommitteeMayBeBrokenOverLines(_ rest: String) throws {
        let front = Report.front.replacing(
            "Places Overview and Scrutiny Committee", with: "Places Overview and Scrutiny" + rest)
        let reading = try read(front)
        #expect(reading.reviews.first?.committee == "Places Overview and Scrutiny Committee")
        #expect(reading.unplaced == [])
    }

    @Test func aParagraphsNumberMayStandAlone() throws {
        let front =
            Report.front + """
                1.
                In approving this Review the council asked me to report to it.
                2.
                This is the third report. I ask Members for their view.

                Appendices
                1
                Scrutiny Office guidance on the tracking process
                2
                Recommendations you are tracking today

                """
        let reading = try read(front)
        #expect(
            reading.reviews.first?.introduction == [
                "In approving this Review the council asked me to report to it.",
                "This is the third report. I ask Members for their view.",
            ])
        #expect(reading.unplaced == [])
    }

    @Test func aMonthIsTakenForItsLastDayWithADoubt() throws {
        let reading = try read(Report.front.replacing("First tracking – 3 Oct 2017", with: "October 2017"))
        #expect(reading.reviews.first?.lastTrackedOn?.iso == "2017-10-31")
        #expect(reading.doubts.map(\.text) == ["Date progress last tracked:\tOctober 2017"])
    }

    @Test func aMobileNumberIsNotKept() throws {
        let reading = try read(
            Report.front
                + "For more information about this report, please contact\n\nContact Officer:\tSiân Pryce\nMob:\t01234 567 890\n"
        )
        #expect(reading.unplaced == [])
        #expect(reading.leftOut.filter { $0.reason == .contactDetails }.count == 1)
    }

    @Test func aLoneQuotationMarkGoes() throws {
        #expect(
            try read(Report.front.replacing("Green Spaces", with: "“Green Spaces")).reviews.first?.title == "Green Spaces")
        #expect(
            try read(Report.front.replacing("Green Spaces", with: "“Green” Spaces")).reviews.first?.title == "“Green” Spaces"
        )
    }

    // MARK: Further reviews

    private static let second = """

        Progress Report on Implementation: Blue Spaces

        Review Information

        Date approved at City Council:\t2 May 2017
        Date progress last tracked:\tFirst tracking – 3 Oct 2017

        Appendix 2: Progress with Recommendations

        \(Report.heading)
        R01\tThat ponds be dug.\tCabinet Member for Parks\tMay 2019\t6 – In Progress
        \(Report.evidenceHeading)

        Two are dug.

        """

    @Test(arguments: [
        "Progress Report on Implementation: Blue Spaces", "Progress Report on Implementation\nBlue Spaces", "Blue Spaces",
    ])
    func aTitleAndItsInformationBeginAnother(_ title: String) throws {
        let reading = try read(
            Report.front, Self.second.replacing("Progress Report on Implementation: Blue Spaces", with: title))
        #expect(reading.reviews.map(\.title) == ["Green Spaces", "Blue Spaces"])
        #expect(reading.reviews.map { $0.recommendations.map(\.text) } == [["That it be done."], ["That ponds be dug."]])
        #expect(
            reading.reviews.map { $0.recommendations.flatMap(\.evidence).outline } == [["-: Done."], ["-: Two are dug."]])
        #expect(reading.reviews.map(\.committee) == Array(repeating: "Places Overview and Scrutiny Committee", count: 2))
        #expect(reading.reviews.map { $0.reportedOn?.iso } == ["2018-09-26", "2018-09-26"])
        #expect(reading.reviews.map { $0.approvedOn?.iso } == ["2017-04-04", "2017-05-02"])
        #expect(reading.doubts.count == 1)
    }

    @Test func aTitleAndItsTableBeginAnother() throws {
        let reading = try read(
            Report.front,
            "\nProgress Report on Implementation: Blue Spaces\n"
                + Self.second.split(separator: "\n").suffix(5).joined(separator: "\n"))
        #expect(reading.reviews.map(\.title) == ["Green Spaces", "Blue Spaces"])
        #expect(
            reading.reviews.map { $0.recommendations.flatMap(\.evidence).outline } == [["-: Done."], ["-: Two are dug."]])
    }

    @Test func aTitleAboveItsFieldsIsTheNextReports() throws {
        let second = Report.front.replacing("Progress Report on Implementation: Green Spaces\n\n", with: "")
        let reading = try read(
            Report.front,
            "\nProgress Report on Implementation: Blue Spaces\n\n" + second
                + Self.second.split(separator: "\n").suffix(5).joined(separator: "\n"))
        #expect(reading.reviews.map(\.title) == ["Green Spaces", "Blue Spaces"])
        #expect(reading.reviews.first?.recommendations.first?.evidence.outline == ["-: Done."])
    }

    // MARK: The end

    private static let concluded = """

        Appendix 3: Concluded Recommendations

        No.\tRecommendation\tResponsibility\tDate Concluded by Overview and Scrutiny Committee\tTracking Assessment
        R02\tThat lamps be lit.\tCabinet Member for Parks\t3 October 2017\t2 – Achieved (Late)

        """

    @Test(arguments: [
        "In conclusion, I am grateful to Members and look forward to their questions.\n\nCouncillor Mair Gwilym\nCabinet Member for Parks",
        "Councillor Mair Gwilym\nCabinet Member for Parks", "Background papers\n\nThe minutes of 3 October 2017.",
        "I am grateful to all who helped.\n\nCouncillor Mair Gwilym", "Conclusion\n\nMuch is done.\n\nMore is to come.",
    ])
    func whatClosesTheReportIsNoEvidence(_ closing: String) throws {
        for before in ["", Self.concluded] {
            let reading = try read(Report.front, before + "\n" + closing + "\n")
            let read = reading.reviews[0].recommendations
            #expect(read[0].evidence.outline == ["-: Done."])
            #expect(
                read.dropFirst().allSatisfy {
                    $0.evidence.isEmpty && $0.assessments.map(\.written) == ["2 – Achieved (Late)"]
                })
            #expect(reading.unplaced.map(\.text) == closing.split(separator: "\n").map(String.init))
        }
    }

    @Test func aParagraphBehindTheConcludedIsListed() throws {
        let reading = try read(
            Report.front, Self.concluded + "\nThe lamps were bought from the firm that had lit the lake.\n")
        #expect(reading.reviews[0].recommendations[1].evidence == [])
        #expect(reading.unplaced.map(\.text) == ["The lamps were bought from the firm that had lit the lake."])
    }

    @Test func evidenceOfTheConcludedHasItsHeading() throws {
        let reading = try read(Report.front, Self.concluded + "\n\(Report.evidenceHeading)\n\nAll are lit.\n")
        #expect(reading.reviews[0].recommendations[1].evidence.outline == ["-: All are lit."])
    }

    @Test func theLastEvidenceMayConcludeToo() throws {
        let reading = try read(Report.front, "\nIn conclusion, the survey shows that the park is liked.\n")
        #expect(
            reading.reviews[0].recommendations[0].evidence.outline == [
                "-: Done.\n\nIn conclusion, the survey shows that the park is liked."
            ])
    }
}
