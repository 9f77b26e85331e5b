import Testing

@testable import Scrutiny

@Suite("Reading one account")
struct EvidenceReadingTests {
    private let meeting = CalendarDate(dayNumber: 20_738)  // 12 October 2026

    private func marks(_ text: String, heading: String? = nil) -> [String] {
        EvidenceReading(of: text, heading: heading.flatMap { PartialDate(written: $0) }, at: meeting).marks
            .map { "\($0.kind): \(text.slice($0.bytes))" }
    }

    @Test func marksTheVerbWithItsDate() {
        #expect(marks("The survey has been promoted and runs until 30 November.") == ["runsPastMeeting: runs until 30 November"])
        #expect(marks("The guide is now being rewritten to reflect comments.") == ["unfinished: is now being rewritten"])
        #expect(marks("The board has yet to arrive at a view.") == ["nothingDone: has yet to arrive at"])
        #expect(marks("We will tell tenants, but this won’t extend to leaseholders.") == [
            "unfinished: will tell", "declined: this won’t extend to"])
    }

    @Test func aDayWithoutAYearTakesItFromItsTense() {
        // Done: the latest such day not after the heading. Coming: the earliest not before it.
        #expect(marks("The workshop was held on 19 December.", heading: "Sept 2026").isEmpty)
        #expect(marks("The workshop will be held on 19 September.", heading: "Sept 2026").first?.hasPrefix("unfinished") == true)
        #expect(marks("The workshop will be held on 19 December.", heading: "Sept 2026").first?.hasPrefix("runsPastMeeting") == true)
    }

    @Test(arguments: ["by March 2027", "in Q4 2026/27", "next spring", "on 1 November", "in 2027", "in 2027/28", "on 03/11/2026", "in the new year"])
    func aDateWhollyAfterTheMeetingRunsPastIt(_ date: String) {
        #expect(marks("The forms will be replaced \(date).").first?.hasPrefix("runsPastMeeting") == true)
    }

    @Test(arguments: ["by October 2026", "in 2026", "in 2026/27", "this autumn", "on 12 October 2026"])
    func aDateThatMayLieBeforeTheMeetingDoesNot(_ date: String) {
        #expect(marks("The forms will be replaced \(date).").first?.hasPrefix("unfinished") == true)
    }

    @Test func wordsInsideQuotationMarksClaimNothing() {
        #expect(marks("The form asks “Is your application still being considered?”").isEmpty)
        #expect(marks("The clause says \"work will be completed within 30 days\" and is in force.").isEmpty)
        #expect(marks("The contract says: “The provider will report monthly.\n\nIt will keep records.” It is signed.").isEmpty)
        // An apostrophe opens no quotation.
        #expect(marks("The councillors' survey is being analysed.").count == 1)
    }

    @Test func addressesAreNoWords() {
        #expect(marks("Published at https://www.example.gov.uk/awaiting-approval/will-be-done in May.").isEmpty)
        #expect(marks("Published at example.gov.uk/being-drafted.").isEmpty)
    }

    @Test func anOvercomeHindranceIsOver() {
        #expect(marks("The opening was delayed by flooding. The centre opened in May.").isEmpty)
        #expect(marks("The opening was delayed by flooding.").count == 1)
    }

    @Test func linesBrokenByAWordProcessorReadOn() {
        #expect(marks("The guide is now\nbeing rewritten.").count == 1)
        #expect(marks("- Guide published.\n- Training under way.\n- Audit complete.") == ["unfinished: under way"])
    }

    @Test func everyMarkIsAStretchOfTheText() {
        let text = "“Ünfinished – will be ‘done’… £5 naïve café’s won’t\u{202e} be 🧑‍🤝‍🧑 being drafted; yet to be agreed (tbc)"
        for mark in EvidenceReading(of: text, at: meeting).marks { #expect(!text.slice(mark.bytes).isEmpty) }
    }

    @Test(arguments: ["", "\n\n\n", "(((((((((", "“““““““", "'''''", "to be to be to be", "will", "has", "99999999999999999999/99", "is being", ")",
        "see", "R0", "recommendation", "not", "\u{0}\u{1b}[31m", "- ", "i.", "will, (", "31/31/31"])
    func nothingUpsetsIt(_ text: String) {
        _ = EvidenceReading(of: text, at: meeting)
        _ = EvidenceReading(of: String(repeating: text, count: 200), at: meeting)
        _ = Reference.all(in: text)
    }

    @Test func aParagraphIsFoundAroundAnOffset() {
        let text = "One.\n\nTwo is here.\n\nThree."
        #expect(text.slice(EvidenceReading.paragraph(of: text, around: 8)) == "Two is here.")
        #expect(text.slice(EvidenceReading.paragraph(of: text, around: 0)) == "One.")
        #expect(text.slice(EvidenceReading.paragraph(of: text, around: 9_999)) == "Three.")
        #expect(EvidenceReading.paragraph(of: "", around: -1) == 0..<0)
    }
}

@Suite("Words that look like verbs")
struct NounsLikeVerbsTests {
    private func marked(_ text: String) -> [String] {
        EvidenceReading(of: text, heading: nil, at: CalendarDate(iso: "2026-09-15") ?? CalendarDate(dayNumber: 0)).marks
            .map { text.utf8Text($0.bytes) }
    }

    @Test func aNounBeforeARelativeClauseIsNoVerb() {
        #expect(marked("There are examples of delivery plans that include these pledges.").isEmpty)
        #expect(marked("The service plans to extend the scheme.").count == 1)
    }

    @Test func aQuotationBeginsWithAWholeWord() {
        #expect(marked("We're currently discussing the rota with the branch.").first?.hasPrefix("We're") == true)
    }
}

extension String {
    fileprivate func utf8Text(_ bytes: Range<Int>) -> String { String(decoding: Array(utf8)[bytes], as: UTF8.self) }
}
