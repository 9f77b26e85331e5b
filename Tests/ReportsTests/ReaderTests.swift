import Foundation
import Scrutiny
import Testing

@testable import Reports

@Suite("A report as a whole")
struct ReaderTests {
    static let plain = Report.front + """
        1. In approving this Review the council asked me to report.
        2. Details are in Appendix 2.

        Appendices

        1\tScrutiny Office guidance on the tracking process
        2\tRecommendations you are tracking today
        3\tRecommendations tracked previously and concluded

        For more information about this report, please contact

        Contact Officer:\tSiân Pryce-Ŵyn
        Title:\tPrincipal Officer
        Telephone:\t01234 567 890
        E-Mail:\tsian@brynford.example

        Appendix 1: The Tracking Process

        In making its assessment, the Committee may wish to consider:

        - What was done?
        - Was it what was asked for?

        Category\tCriteria
        1: Achieved (Fully)\tAll of it, in time.
        2: Achieved (Late)\tAll of it, not in time.

        Appendix 2: Progress with Recommendations

        \(Report.heading)
        R 01\t<p>That the caf&eacute; stay “open”:</p> a) early; and b) late.\t<p>Cabinet Member for Parks</p> <p>with the Friends</p>\tMay 2018\t1 – Achieved Fully
        \(Report.evidenceHeading)\t\t\t\t

        - a) It opens at 7 – it’s busy, and costs £5.
        - b) It shuts at 9.

        Update – Sept 2018

        It shuts at 10.

        \(Report.heading)
        R 02\tThat it be reported.\tCabinet Member for Parks\tOngoing\t6 – In Progress

        \(Report.evidenceHeading)

        Reported.

        Appendix 3: Recommendations tracked previously and concluded

        These recommendations have been tracked previously and concluded.
        They are presented here for information only.

        No.\tRecommendation\tResponsibility\tDate Concluded by Overview and Scrutiny Committee\tTracking Assessment
        R 03\tThat a fence be built.\tCabinet Member for Parks\t3 October 2017\t2 – Achieved (Late)

        """

    @Test func everyPartOfIt() throws {
        let reading = try ReportReader().read(text: Self.plain, from: "plain.txt")
        let review = try #require(reading.reviews.first)
        #expect(reading.unplaced == [])
        #expect(review.title == "Green Spaces")
        #expect(review.committee == "Places Overview and Scrutiny Committee")
        #expect(review.reportOf == "Cabinet Member for Parks")
        #expect([review.reportedOn?.iso, review.approvedOn?.iso, review.lastTrackedOn?.iso] == ["2018-09-26", "2017-04-04", "2017-10-03"])
        #expect(review.introduction == ["In approving this Review the council asked me to report.", "Details are in Appendix 2."])
        #expect(review.contact == Review.Contact(name: "Siân Pryce-Ŵyn", title: "Principal Officer"))
        #expect(review.guidance.questions == ["What was done?", "Was it what was asked for?"])
        #expect(review.guidance.criteria == [.achievedFully: "All of it, in time.", .achievedLate: "All of it, not in time."])
        #expect(review.recommendations.map(\.number) == ["R01", "R02", "R03"])
        #expect(review.recommendations[0].text == "That the café stay “open”:")
        #expect(review.recommendations[0].evidence.outline
            == ["a: It opens at 7 – it’s busy, and costs £5.", "b: It shuts at 9. | [Update – Sept 2018] It shuts at 10."])
        #expect(review.recommendations[2].concludedOn?.iso == "2017-10-03")
        #expect(review.recommendations[2].assessments.map(\.by) == [.committee])
        #expect(review.recommendations[2].evidence == [])
    }

    @Test func contactDetailsAreKeptNowhere() throws {
        let reading = try ReportReader().read(text: Self.plain, from: "plain.txt")
        #expect(reading.leftOut.filter { $0.reason == .contactDetails }.count == 2)
        let kept = Words.kept(reading).joined(separator: " ")
        #expect(!kept.contains("567") && !kept.contains("@"))
    }

    @Test func whatItIsSavedAsMakesNoDifference() throws {
        let reading = try ReportReader().read(text: Self.plain, from: "f")
        let cut = Self.plain.replacing("Ŵ", with: "W").replacing("ŵ", with: "w")
        let narrow = try ReportReader().read(text: cut, from: "f")
        func read(_ bytes: [UInt8]) throws -> Reading { try ReportReader().read(bytes: bytes, from: "f") }
        #expect(try read(Array(Self.plain.replacing("\n", with: "\r\n").utf8)) == reading)
        #expect(try read(Array(Self.plain.replacing("\n", with: "\r").utf8)) == reading)
        #expect(try read([0xEF, 0xBB, 0xBF] + Array(Self.plain.utf8)) == reading)
        #expect(try read([0xFF, 0xFE] + Self.plain.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == reading)
        #expect(try read([0xFE, 0xFF] + Self.plain.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == reading)
        #expect(try read(Array(Self.plain.decomposedStringWithCanonicalMapping.utf8)) == reading)
        let windows = try #require(cut.data(using: .windowsCP1252))
        #expect(try read([UInt8](windows)) == narrow)
    }

    @Test func severalReportsInOneFile() throws {
        let second = Self.plain.replacing("Green Spaces", with: "Blue Spaces")
        let reading = try ReportReader().read(text: Self.plain + "\u{0C}\n" + second, from: "f")
        #expect(reading.reviews.map(\.title) == ["Green Spaces", "Blue Spaces"])
        #expect(reading.reviews.map(\.recommendations.count) == [3, 3])
    }

    @Test func pageNumbersAndRunningHeadsGo() throws {
        let paged = Self.plain.replacing("It shuts at 10.", with: "It shuts\n\nPage 7 of 12\n\u{0C}\nat 10.")
        let reading = try ReportReader().read(text: paged, from: "f")
        #expect(reading.reviews.first?.recommendations.first?.evidence.last?.updates.last?.text == "It shuts at 10.")
        #expect(reading.leftOut.contains { $0.reason == .pageNumber })
    }

    @Test func aHeadingRepeatedOnANewPageBeginsNothing() throws {
        let paged = Self.plain.replacing("- b) It shuts", with: "\u{0C}\n\(Report.heading)\nR 01 (continued)\n- b) It shuts")
        #expect(try ReportReader().read(text: paged, from: "f").reviews == ReportReader().read(text: Self.plain, from: "f").reviews)
    }

    @Test func whatHasNoPlaceIsListedWithItsLine() throws {
        let odd = Self.plain.replacing("Review Information\n", with: "Review Information\nWards affected: All\n")
        let reading = try ReportReader().read(text: odd, from: "odd.txt")
        #expect(reading.unplaced.map(\.text) == ["Wards affected: All"])
        #expect(reading.unplaced.first?.line == 8)
        #expect(reading.unplaced.first?.file == "odd.txt")
    }

    @Test func mentionsOfRecommendationsBeginNoRow() throws {
        let text = "Reported, see\nR 01 and R 02.\n\nR 01 was done first."
        let reading = try ReportReader().read(text: Self.plain.replacing("Reported.", with: text), from: "f")
        #expect(reading.reviews.first?.recommendations.map(\.number) == ["R01", "R02", "R03"])
    }
}

@Suite("What cannot be read")
struct BadInputTests {
    private func error(_ bytes: [UInt8]) -> ReportError? {
        let result = Result { () throws(ReportError) in try ReportReader().read(bytes: bytes, from: "f") }
        if case .failure(let error) = result { return error }
        return nil
    }

    @Test func saysWhy() {
        #expect(error([]) == .empty(path: "f"))
        #expect(error(Array(" \n\t\u{FEFF}\n".utf8)) == .empty(path: "f"))
        #expect(error([0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3, 0, 0]) == .binary(path: "f", looksLike: "a picture"))
        #expect(error([1, 2, 3, 4, 5, 6, 7, 8]) == .binary(path: "f", looksLike: nil))
        #expect(error(Array("Dear all,\nno table here.\n".utf8)) == .noRecommendation(path: "f", lines: 2))
        #expect(error([UInt8](repeating: 0x61, count: ReportReader.largestFile + 1))
            == .tooLarge(path: "f", bytes: ReportReader.largestFile + 1, limit: ReportReader.largestFile))
    }

    @Test func filesThatCannotBeOpened() {
        #expect(throws: ReportError.cannotOpen(path: "/no/such/file", reason: "there is no such file")) {
            try ReportReader().read(path: "/no/such/file")
        }
        #expect(throws: ReportError.isFolder(path: "/")) { try ReportReader().read(path: "/") }
    }

    @Test func everyErrorSaysWhatToDo() {
        let errors: [ReportError] = [
            .cannotOpen(path: "f", reason: "permission denied"), .isFolder(path: "f"), .tooLarge(path: "f", bytes: 2_000_000_000, limit: 64_000_000),
            .empty(path: "f"), .binary(path: "f", looksLike: "a picture"), .noRecommendation(path: "f", lines: 3),
        ]
        for error in errors {
            #expect(error.description.hasPrefix("f: "))
            #expect(error.description.contains { $0 == "." })
        }
    }
}

@Suite("Mutated reports")
struct MutationTests {
    /// The same numbers for the same seed.
    struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    @Test(arguments: 0..<60)
    func nothingCrashesAndNoWordIsLost(_ seed: Int) {
        var random = Seeded(state: UInt64(seed) &* 7919 &+ 3)
        var lines = ReaderTests.plain.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let at = Int.random(in: 0..<lines.count, using: &random)
            switch Int.random(in: 0..<8, using: &random) {
            case 0: lines.remove(at: at)
            case 1: lines.insert(lines[Int.random(in: 0..<lines.count, using: &random)], at: at)
            case 2: lines.swapAt(at, Int.random(in: 0..<lines.count, using: &random))
            case 3: lines[at] = String(lines[at].prefix(Int.random(in: 0...max(0, lines[at].count), using: &random)))
            case 4: lines[at] = lines[at].replacing("\t", with: " ")
            case 5: lines[at] = lines[at].replacing(" ", with: "\n")
            case 6: lines.insert(["\u{0C}", "<p>", "</table>", "R", "a)", "Appendix", "Update –", "((((", "\t\t\t", "R 999999999999"].randomElement(using: &random) ?? "", at: at)
            default: lines[at] = "- " + lines[at]
            }
            if lines.isEmpty { lines = [""] }
        }
        let text = lines.joined(separator: "\n")
        if let reading = try? ReportReader().read(text: text, from: "mutated") {
            #expect(Words.lost(of: text, in: reading) == [])
        }
    }

    @Test(arguments: 0..<40)
    func noBytesHangOrCrashIt(_ seed: Int) {
        var random = Seeded(state: UInt64(seed) &+ 99)
        var bytes = Array(ReaderTests.plain.utf8)
        for _ in 0..<Int.random(in: 1...200, using: &random) {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 1...255, using: &random)
        }
        _ = try? ReportReader().read(bytes: bytes, from: "bytes")
    }

    @Test(arguments: ["(", "a) ", "<p>", "<", "&", "R01\t", "R 1 ", "- ", "Update – Sept 2016 ", "1.", "....", "\t", "x", "“", "a) and ", "Report of: "])
    func longRunsTakeLinearTime(_ piece: String) {
        let long = String(repeating: piece, count: 20_000 / piece.utf8.count)
        for text in [long, Report.front + Report.heading + "\nR01\t" + long + "\tCabinet Member\tMay 2018\t1\n" + Report.evidenceHeading + "\n" + long] {
            _ = try? ReportReader().read(text: text, from: "long")
        }
        let many = String(repeating: piece + "\n", count: 600)
        _ = try? ReportReader().read(text: Report.front + Report.heading + "\nR01\tx\ty\tz\t1\n" + Report.evidenceHeading + "\n" + many, from: "many")
    }

    @Test func theLastOfSeveralTrackingsCounts() throws {
        let front = Report.front.replacing("First tracking – 3 Oct 2017", with: "First tracking 3 Oct 2017\nSecond Tracking 4th April 2018 \nLead Officer for the review: A. N. Officer")
        let text = [front, Report.heading, "R01\tThat it be done.\tCabinet Member for Parks\tMay 2018\t1", Report.evidenceHeading, "Done."].joined(separator: "\n")
        let reading = try ReportReader().read(text: text, from: "test")
        #expect(reading.reviews.first?.lastTrackedOn == CalendarDate(year: 2018, month: 4, day: 4))
        #expect(reading.reviews.first?.leadOfficer == "A. N. Officer")
        #expect(reading.unplaced.isEmpty)
    }

    @Test func theFrontInOtherWords() throws {
        let front = """
            BRYNFORD CITY COUNCIL

            Report of:\tCabinet Member for Parks
            To:\tPlaces Scrutiny Board
            Date of meeting:\t26 September 2018

            Progress Report on Implementation: Green Spaces

            Review Information

            Date approved at City Council:\t4 April 2017
            Member who chaired the review:\tCouncillor Mair Gwilym
            Date of next tracking:\tMarch 2019

            When the City Council approved this review it asked me to say to this Board every six
            months what has been done about each of its recommendations.

            For more information about this report, please contact

            Name:\tSiân Pryce-Ŵyn
            Title:\tPrincipal Officer

            Appendix 1: The Tracking Process

            In coming to its view the Board may wish to ask:

            - What was done?

            """
        let row = "R01\tThat it be done.\tCabinet Member for Parks\tMay 2018\t1 – Achieved Fully"
        let text = [front, "Appendix 2: Progress with Recommendations", "", Report.heading, row, Report.evidenceHeading, "", "Done."].joined(separator: "\n")
        let reading = try ReportReader().read(text: text, from: "test")
        let review = try #require(reading.reviews.first)
        #expect(review.title == "Green Spaces")
        #expect(review.leadMember == "Councillor Mair Gwilym")
        #expect(review.nextTrackingOn == .month(year: 2019, month: 3))
        #expect(review.introduction == [
            "When the City Council approved this review it asked me to say to this Board every six months what has been done about each of its recommendations.",
        ])
        #expect(review.contact == Review.Contact(name: "Siân Pryce-Ŵyn", title: "Principal Officer"))
        #expect(review.guidance.questions == ["What was done?"])
        #expect(reading.unplaced == [])
        #expect(reading.leftOut.contains { $0.reason == .letterhead && $0.text == "BRYNFORD CITY COUNCIL" })
    }
}
