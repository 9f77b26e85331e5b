import Foundation
import Testing

@Suite("The command line")
struct CommandTests {
    private let scratch: Scratch
    private var register: String { scratch.file("register.sqlite") }

    init() throws { scratch = try Scratch() }

    /// The sample review that has the shape of the 2016 report.
    private var transport: String { get throws { try #require(Program.samples.last { $0.contains("transport") }) } }

    private func imported() throws {
        let ended = try Program.run("import", try transport, "--register", register)
        #expect(ended.status == 0, "\(ended.errors)")
    }

    @Test func withoutATerminalItPrintsTheOverview() throws {
        let ended = try Program.run("--sample", environment: ["XDG_CACHE_HOME": scratch.path])
        #expect(ended.status == 0)
        #expect(ended.output.contains("5 reviews"))
        #expect(ended.errors.isEmpty)
        #expect(!ended.output.contains("\u{1B}"))
    }

    @Test(arguments: [["show", "R03"], ["export", "--format", "markdown", "--decisions"]])
    func noTextControlsTheTerminal(_ command: [String]) throws {
        try imported()
        let reason = "Agreed.\u{1B}[31m\u{7}\r\u{9B}2J £5"
        let assess = ["assess", "R03", "--category", "3", "--anticipated", "2030", "--reason", reason, "--register", register]
        #expect(try Program.run(list: assess).status == 0)
        let ended = try Program.run(list: command + ["--register", register])
        #expect(ended.status == 0, "\(ended.errors)")
        let controls = ended.output.unicodeScalars.filter {
            $0.value < 0x20 && $0 != "\n" && $0 != "\r" || (0x7F..<0xA0).contains($0.value)
        }
        #expect(controls.isEmpty)
        #expect(ended.output.contains("Agreed.␛") && ended.output.contains("£5"))
    }

    @Test func anEmptyRegisterSaysHowToImport() throws {
        let ended = try Program.run(register)
        #expect(ended.status == 0)
        #expect(ended.output.contains("scrutineer import"))
    }

    @Test func dryRunSaysWhatWouldBeReadAndMakesNothing() throws {
        let ended = try Program.run("import", "--dry-run", "--format", "json", try transport, "--register", register)
        #expect(ended.status == 0)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(ended.output.utf8)) as? [String: Any])
        let reviews = try #require(json["reviews"] as? [[String: Any]])
        let recommendations = try #require(reviews.first?["recommendations"] as? [[String: Any]])
        #expect(recommendations.map { $0["number"] as? String } == ["R01", "R02", "R03", "R04", "R05"])
        #expect(recommendations.map { ($0["subItems"] as? [Any])?.count } == [9, 3, 4, 2, 0])
        #expect(!FileManager.default.fileExists(atPath: register))
    }

    @Test func importingTwiceChangesNothing() throws {
        try imported()
        let before = try Program.run("list", "--register", register).output
        let again = try Program.run("import", try transport, "--register", register)
        #expect(again.output.contains("Nothing was changed"))
        #expect(try Program.run("list", "--register", register).output == before)
    }

    @Test(arguments: [
        ("", "empty"), ("Dear all,\n\nthe meeting is moved to Tuesday.\n", "letter"), ("\u{0}\u{1}\u{2}\u{FF}PNG\u{0}\u{0}", "binary"),
    ])
    func whatIsNoReportLeavesTheRegisterAlone(_ text: String, _ name: String) throws {
        let file = try scratch.write(text, to: "\(name).txt")
        let ended = try Program.run("import", file, "--register", register)
        #expect(ended.status == 65, "\(ended.errors)")
        #expect(ended.errors.contains("\(name).txt"))
        #expect(!FileManager.default.fileExists(atPath: register))
    }

    @Test func aMissingFileIsAnInputError() throws {
        let ended = try Program.run("import", scratch.file("nowhere.txt"), "--register", register)
        #expect(ended.status == 74)
        #expect(ended.errors.contains("nowhere.txt"))
    }

    @Test func showPrintsOneSubItem() throws {
        try imported()
        let ended = try Program.run("show", "r3C", "--register", register)
        #expect(ended.status == 0, "\(ended.errors)")
        #expect(ended.output.contains("c) "))
        #expect(!ended.output.contains("\na) "))
    }

    @Test func aNumberWrittenJustSoComesBeforeOneLikeIt() throws {
        let json = try Program.run("import", "--dry-run", "--format", "json", try transport).output
        let file = try scratch.write(
            json.replacing(#""number": "R02""#, with: #""number": "R001""#).replacing(#""number": "R05""#, with: #""number": "3a""#),
            to: "numbers.json")
        #expect(try Program.run("import", file, "--register", register).status == 0)
        for number in ["R01", "R001", "3a", "R03"] {
            let ended = try Program.run("show", number, "--register", register)
            #expect(ended.output.split(separator: "\n").first?.hasSuffix(", \(number)") == true, "\(number): \(ended.errors)")
        }
        #expect(try Program.run("show", "3b", "--register", register).output.contains("b) "))
    }

    @Test func aNumberThatSeveralReviewsHaveNeedsTheReview() throws {
        for file in Program.samples { _ = try Program.run("import", file, "--register", register) }
        let ended = try Program.run("show", "R01", "--register", register)
        #expect(ended.status == 2)
        #expect(ended.errors.contains("--review"))
        #expect(try Program.run("show", "R01", "--review", "transport", "--register", register).status == 0)
    }

    @Test func showPrintsWhatStoodAtAnEarlierDay() throws {
        try imported()
        let then = try Program.run("show", "R03", "--as-it-stood", "28 September 2026", "--register", register)
        #expect(then.status == 0, "\(then.errors)")
        #expect(then.output.contains("As it stood on 28 September 2026"))
        let assessed = try Program.run("assess", "R03", "--category", "5", "--on", "2026-10-20", "--register", register)
        #expect(assessed.status == 0, "\(assessed.errors)")
        let still = try Program.run("show", "R03", "--as-it-stood", "2026-09-28", "--register", register)
        #expect(still.output == then.output)
        let early = try Program.run("show", "R03", "--as-it-stood", "1 May 1999", "--register", register)
        #expect(early.status == 2)
        #expect(early.errors.contains("as early as 1 May 1999"))
    }

    @Test func checkFindsContradictionsAndSaysSoInItsStatus() throws {
        try imported()
        let ended = try Program.run("check", "--format", "json", "--register", register)
        #expect(ended.status == 1)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(ended.output.utf8)) as? [String: Any])
        let findings = try #require(json["findings"] as? [[String: Any]])
        #expect(!findings.isEmpty)
        let keys: Set = ["review", "recommendation", "category", "rule", "severity", "subItem", "quote", "message", "question"]
        #expect(findings.allSatisfy { Set($0.keys) == keys })
    }

    @Test func aContradictedAssessmentNeedsAReason() throws {
        try imported()
        let refused = try Program.run("assess", "R03", "--category", "1", "--register", register)
        #expect(refused.status == 1)
        #expect(refused.errors.contains("--reason"))
        let recorded = try Program.run(
            "assess", "R03", "--category", "1", "--reason", "Agreed in the meeting", "--register", register)
        #expect(recorded.status == 0, "\(recorded.errors)")
        #expect(try Program.run("show", "R03", "--register", register).output.contains("Agreed in the meeting"))
    }

    @Test func questionsSayClaimDoubtAndQuestion() throws {
        try imported()
        let ended = try Program.run("questions", "--register", register)
        #expect(ended.status == 0)
        #expect(ended.output.contains("R03"))
        #expect(ended.output.contains("Ask: "))
    }

    @Test(arguments: [
        ["assess", "R01"], ["assess", "R01", "--category", "9"], ["check", "--on", "soon"], ["--sample", "file.sqlite"],
        ["check", "--category", "2"], ["show", "R01", "--as-it-stood", "soon"], ["show", "R99"], ["generate", "--recommendations", "0"],
    ])
    func wrongUseIsStatusTwo(_ arguments: [String]) throws {
        try imported()
        let ended = try Program.run(list: arguments, environment: ["SCRUTINEER_REGISTER": register])
        #expect(ended.status == 2, "\(ended.errors)")
    }

    @Test func theWholeRegisterGoesOutAndComesBack() throws {
        for file in Program.samples + [Program.realReport].compactMap({ $0 }) {
            #expect(try Program.run("import", file, "--register", register).status == 0)
        }
        let first = try Program.run("export", "--format", "json", "--register", register)
        #expect(first.status == 0, "\(first.errors)")
        let file = try scratch.write(first.output, to: "export.json")
        let other = scratch.file("other.sqlite")
        #expect(try Program.run("import", file, "--register", other).status == 0)
        #expect(try Program.run("export", "--format", "json", "--register", other).output == first.output)
    }

    @Test func exportDoesNotWriteOverAFileUnlessTold() throws {
        try imported()
        let file = try scratch.write("mine", to: "out.md")
        #expect(try Program.run("export", "--format", "markdown", "--output", file, "--register", register).status == 1)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
        #expect(try Program.run("export", "--format", "markdown", "--output", file, "--force", "--register", register).status == 0)
    }

    @Test func theOverviewIsTextJSONAndAPicture() throws {
        try imported()
        let text = try Program.run("list", "--overview", "--register", register)
        #expect(text.status == 0)
        #expect(text.output.contains("How the recommendations stand"))
        #expect(try Program.run(register).output == text.output)
        let json = try Program.run("list", "--overview", "--format", "json", "--review", "transport", "--register", register)
        #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [String: Any])
        let picture = scratch.file("overview.svg")
        #expect(try Program.run("export", "--overview", "--format", "svg", "--output", picture, "--register", register).status == 0)
        #expect(try String(contentsOfFile: picture, encoding: .utf8).hasPrefix("<svg"))
        #expect(try Program.run("export", "--overview", "--format", "csv", "--register", register).status == 2)
        #expect(try Program.run("export", "--format", "svg", "--register", register).status == 2)
        #expect(try Program.run("list", "--format", "json", "--register", register).status == 2)
    }
}
