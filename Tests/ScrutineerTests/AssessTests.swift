import Foundation
import Testing

@Suite("Assessing from the command line")
struct AssessTests {
    private let scratch: Scratch
    private var register: String { scratch.file("register.sqlite") }

    init() throws {
        scratch = try Scratch()
        let report = try #require(Program.samples.last { $0.contains("transport") })
        #expect(try Program.run("import", report, "--register", register).status == 0)
    }

    private func assess(_ arguments: String...) throws -> Program.Ended {
        try Program.run(list: ["assess", "R05"] + arguments + ["--register", register])
    }

    @Test func everyCategoryIsRecorded() throws {
        for category in 1...6 {
            let ended = try assess("--category", "\(category)", "--reason", "As the committee sees it")
            #expect(ended.status == 0, "\(ended.errors)")
            let shown = try Program.run("show", "R05", "--register", register).output
            #expect(shown.contains("Committee: \(category) "))
        }
        #expect(try assess("--deferred").output.contains("view deferred"))
    }

    @Test(arguments: ["2027-04", "April 2027", "30 Apr 2027", "30/04/2027", "2027/28"])
    func aDateIsReadAsPeopleWriteIt(_ date: String) throws {
        #expect(try assess("--category", "3", "--anticipated", date).status == 0)
        #expect(try Program.run("show", "R05", "--register", register).output.contains("Anticipated: "))
    }

    @Test(arguments: [
        ["--category", "0"], ["--category", "7"], ["--category", "two"], [], ["--category", "2", "--deferred"],
        ["--deferred", "--view", "cabinet-member"], ["--category", "3", "--anticipated", "31 February 2027"],
        ["--category", "3", "--anticipated", "soon"], ["--category", "3", "--completed", "2026-03"],
        ["--category", "1", "--anticipated", "2026-03"], ["--deferred", "--obstacle", "The weather"],
        ["--category", "3", "--on", "2026-13-01"], ["--category", "3", "--view", "mayor"],
        ["--category", "3", "--on", "1900-01-01"], ["--category", "3", "--on", "9999-12-31"],
        ["--category", "3", "--anticipated", "1066"], ["--category", "1", "--completed", "2200-01"],
    ])
    func nonsenseIsWrongUseAndRecordsNothing(_ arguments: [String]) throws {
        let before = try Program.run("show", "R05", "--register", register).output
        #expect(try Program.run(list: ["assess", "R05"] + arguments + ["--register", register]).status == 2)
        #expect(try Program.run("show", "R05", "--register", register).output == before)
    }

    @Test func theMeetingLiesBetweenTheApprovalAndAYearFromNow() throws {
        let json = try Program.run("export", "--format", "json", "--register", register).output
        let approved = try #require(json.firstMatch(of: /"approvedOn": "(\d{4})-/).flatMap { Int($0.1) })
        let early = try assess("--category", "3", "--on", "\(approved - 1)-12-31")
        #expect(early.status == 2 && early.errors.contains("approved only on"), "\(early.errors)")
        let late = try assess("--category", "3", "--on", "2199-01-01")
        #expect(late.status == 2 && late.errors.contains("more than a year ahead"), "\(late.errors)")
        #expect(try assess("--category", "3", "--on", "\(approved + 1)-06-01").status == 0)
    }

    @Test func whatIsMissingIsSaidAndBlanksAreNothing() throws {
        let ended = try assess("--category", "4", "--obstacle", "  ")
        #expect(ended.status == 0)
        #expect(ended.errors.contains("No obstacle is recorded."))
        #expect(!(try Program.run("show", "R05", "--register", register).output.contains("Obstacle:")))
        #expect(try assess("--category", "1", "--completed", "2030", "--reason", " ").status == 1)
    }

    @Test(arguments: ["cabinet-member", "cabinetMember", "Cabinet Member"])
    func aViewIsTheCabinetMembersHoweverItIsSpelt(_ view: String) throws {
        #expect(try assess("--category", "3", "--view", view).status == 0)
        #expect(try Program.run("show", "R05", "--register", register).output.contains("Cabinet Member: 3 "))
    }

    @Test func anAssessmentIsOfAWholeRecommendation() throws {
        #expect(try Program.run("assess", "R03c", "--category", "3", "--register", register).status == 2)
    }

    @Test func aCheckCanBeOfOneSubItem() throws {
        let whole = try Program.run("check", "--recommendation", "R03", "--register", register)
        let part = try Program.run("check", "--recommendation", "r3 c", "--register", register)
        #expect(whole.output.contains("No completion date is recorded."))
        #expect(!part.output.contains("No completion date is recorded."))
        #expect(part.output.contains("c) "))
    }
}
