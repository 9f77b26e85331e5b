import Scrutiny
import Testing

@testable import Reports

@Suite("The category that an assessment names")
struct CategoryTests {
    /// The category and whether it is doubted.
    private func read(_ words: String) throws -> (category: Int?, doubt: String?) {
        let reading = try Report.read(
            row: "R01\tThat it be done.\tCabinet Member for Parks\tMay 2018\t" + words, evidence: "Done.")
        let assessments = reading.reviews[0].recommendations[0].assessments
        #expect(assessments.count == 1)
        #expect(reading.doubts.allSatisfy { $0.line == Report.rowLine })
        return (assessments.first?.category?.rawValue, reading.doubts.first?.why)
    }

    @Test(arguments: [
        ("1", 1), ("(1) Achieved Fully", 1), ("1. Achieved (Fully)", 1), ("Achieved Fully (1)", 1), ("Fully Achieved", 1),
        ("Cat 2", 2),
        ("2 – Late", 2), ("Achieved, but late", 2), ("Achieved Fully – late", 2), ("3: Not achieved; some progress made", 3),
        ("3 – Not Achieved (Progress Made). Work in progress on site.", 3), ("Category 6 (In Progress)", 6),
        ("6 – in progress", 6),
        ("1 – Achieved in June", 1), ("Tracked 3 October 2017: 2 – Achieved (Late)", 2),
        ("a) 1 – Achieved Fully b) 1 – Achieved Fully", 1),
    ])
    func isTheOneThatIsNamed(_ words: String, _ category: Int) throws {
        let read = try read(words)
        #expect(read.category == category)
        #expect(read.doubt == nil)
    }

    @Test(arguments: [
        ("4 - Not Achieved", 4), ("3 – Not achieved", 3), ("5: Not Achieved", 5), ("2 – Achieved", 2),
        ("3 – Not yet achieved", 3),
        ("1 – Achieved Fully (previously 6 – In Progress)", 1),
    ])
    func isTakenByItsNumberWithADoubtWhereTheWordsLeaveItOpen(_ words: String, _ category: Int) throws {
        let read = try read(words)
        #expect(read.category == category)
        #expect(read.doubt != nil)
    }

    @Test(arguments: [
        "a) 1 – Achieved Fully b) 6 – In Progress", "1 – Achieved Fully (a, c) 6 – In Progress (b)", "1 or 2", "3/4",
        "1 to 3", "1 & 6",
        "a) Achieved Fully / b) In Progress", "Achieved Fully (a); In Progress (b)", "a) 1 – Achieved Fully",
        "1 – Not Achieved (Obstacle)",
        "6 – Achieved Fully", "Not Achieved", "Not yet achieved", "Partly achieved", "To be achieved fully by May",
        "To be agreed", "4 of 7 sites",
        "Cat. 1 for a), Cat. 6 for b)",
    ])
    func isNoneWithADoubtWhereNobodyCanTell(_ words: String) throws {
        let read = try read(words)
        #expect(read.category == nil)
        #expect(read.doubt != nil)
    }

    @Test func severalOnLinesOfTheirOwnAreNone() throws {
        for cell in [
            "a) 1 – Achieved Fully\nb) 6 – In Progress\nc) 1 – Achieved Fully", "1 – Achieved Fully\n6 – In Progress",
        ] {
            let read = try read(cell)
            #expect(read.category == nil)
            #expect(read.doubt != nil)
        }
    }

    @Test func eachVoiceHasItsOwn() throws {
        let row =
            "R01\tThat it be done.\tCabinet Member\tMay 2018\tCabinet Member: 1 – Achieved Fully\nCommittee: 3 – Not Achieved (Progress Made)"
        let read = try Report.recommendation(row: row)
        #expect(read?.assessments.map(\.by) == [.cabinetMember, .committee])
        #expect(read?.assessments.map { $0.category?.rawValue } == [1, 3])
    }

    @Test func ofADateIsNone() {
        for words in ["1/6/2017", "31.03.17", "1 March 2017", "3 of the 14 parks", "2017/18"] {
            #expect(CategoryWords(words).sense == .none)
        }
    }

    /// Without tabs, at the end of a row, it is not mistaken for a target.
    @Test(arguments: [
        ("1. Achieved (Fully)", 1), ("(2) Achieved Late", 2), ("a) 1 – Achieved Fully b) 6 – In Progress", nil),
        ("1 or 2", nil), ("3/4", nil),
    ])
    func standsBelowTheTarget(_ words: String, _ category: Int?) throws {
        let read = try Report.recommendation(
            row: "R01\nThat it be done.\nCabinet Member for Parks\nSaturdays: 31.03.17\n\(words)")
        #expect(read?.assessments.map { $0.category?.rawValue } == [category])
        #expect(read?.assessments.first?.written == words)
        #expect(read?.targets.map(\.label) == ["Saturdays"])
    }

    @Test func norWithPartsInRomanFigures() throws {
        let read = try Report.recommendation(row: """
            R01\tThat the park:\tCabinet Member for Parks\tMay 2018\t2: Achieved Late
            i.\tis open; and
            ii.\tis lit.\t\t\t
            """, evidence: "i. Open.\nii. Lit.")
        #expect(read?.subItems.map(\.text) == ["is open; and", "is lit."])
        #expect(read?.evidence.outline == ["i: Open.", "ii: Lit."])
    }

    @Test func isNotMixedWithThePartsOfTheRecommendation() throws {
        let read = try Report.recommendation(
            row: """
                R01\tThat marshals stand at the ranks, and that the Council\tCabinet Member for Parks\tMay 2018\t2: Achieved Late
                a.\tpays for a year
                b.\tfinds sponsors\t\t\t
                """)
        #expect(read?.subItems.map(\.text) == ["pays for a year", "finds sponsors"])
        #expect(read?.assessments.map(\.written) == ["2: Achieved Late"])
    }
}
