import Scrutiny
import Testing

@testable import Reports

@Suite("Evidence by sub-item")
struct EvidenceTests {
    @Test(arguments: [
        "a) One.\nb) Two.\nc) Three.", "- a) One.\n- b) Two.\n- c) Three.", "(a) One.\n(b) Two.\n(c) Three.",
        "a. One.\nb. Two.\nc. Three.", "A) One.\nB) Two.\nC) Three.", "• a) One.\n• b) Two.\n• c) Three.",
        "a) One. b) Two. c) Three.", "<p>a) One.</p><p>b) Two.</p><p>c) Three.</p>",
        "R01 a) One.\nR01 b) Two.\nR01 c) Three.",
        "a)\tOne.\nb)\tTwo.\nc)\tThree.", "a) One.\n(b) Two.\nc. Three.", "a)\n\nOne.\n\nb)\n\nTwo.\n\nc)\n\nThree.",
        "Sub-item a) One.\nSub-item b) Two.\nSub-item c) Three.",
    ])
    func lettersInEveryDress(_ evidence: String) throws {
        #expect(try Report.evidence(evidence).outline == ["a: One.", "b: Two.", "c: Three."])
    }

    @Test(arguments: [
        "b) and c) Both.", "b) – c) Both.", "b)-c) Both.", "b) & c) Both.", "b), c) Both.", "b – c) Both.", "b and c) Both.",
        "(b) to (c) Both.", "- b) and c) Both.", "b/c) Both.", "b and c: Both.", "b–c. Both.", "Items b) and c): Both.",
        "(b)+(c) Both.",
        "b) c) Both.", "b & c – Both.", "Sub-items b and c: Both.", "Parts (b) & (c) Both.", "b); c) Both.",
        "• b and c: Both.",
        "For b) and c): Both.", "(b; c) Both.", "b) and c): Both.", "b, c: Both.", "b + c: Both.", "b\u{A0}and c: Both.",
        "B and C: Both.",
        "Re b) and c): Both.", "(b and c) Both.", "b to c: Both.", "b)\tc)\tBoth.", "1b & 1c) Both.", "R01b and R01c: Both.",
        "b) to c) inclusive: Both.",
        "**b) and c)** Both.", "b) and c) together – Both.",
    ])
    func oneAccountForSeveralLetters(_ evidence: String) throws {
        #expect(try Report.evidence("a) One.\n" + evidence).outline == ["a: One.", "b: Both.", "c: Both."])
    }

    @Test(arguments: [
        "a: One.\nb: Two.\nc: Three.", "a – One.\nb – Two.\nc – Three.", "a\tOne.\nb\tTwo.\nc\tThree.",
        "Item a: One.\nItem b: Two.\nItem c: Three.",
        "(a)\tOne. (b)\tTwo. (c)\tThree.", "a. One. b. Two. c. Three.", "(a): One.\n(b): Two.\n(c): Three.",
        "a.) One.\nb.) Two.\nc.) Three.",
        "[a] One.\n[b] Two.\n[c] Three.", "*a)* One.\n*b)* Two.\n*c)* Three.", "A. One.\nB. Two.\nC. Three.",
        "R01a: One.\nR01b: Two.\nR01c – Three.",
        "**a)** One.\n**b)** Two.\n**c)** Three.", "a)\tOne\tb)\tTwo\tc)\tThree",
    ])
    func lettersWithSignsOfOtherKinds(_ evidence: String) throws {
        let read = try Report.evidence(evidence)
        #expect(read.map(\.subItem) == ["a", "b", "c"])
        #expect(read.map { $0.updates.map(\.text).joined().filter(\.isLetter) } == ["One", "Two", "Three"])
    }

    @Test(arguments: [
        "A and B roads were closed.", "a and b are one scheme.", "For (a) and (b) alike the plan holds.",
        "C – D day was held.",
        "A: yes, it was.",
    ])
    func sentencesThatBeginWithALetterAreNone(_ sentence: String) throws {
        #expect(
            try Report.evidence("a) One.\n\n" + sentence + "\n\nb) Two.\n\nc) Three.").map(\.subItem) == ["a", "b", "c"])
        #expect(
            try Report.evidence("a) One.\n\n" + sentence + "\n\nb) Two.\n\nc) Three.").first?.updates.first?.text
                == "One.\n\n" + sentence)
    }

    @Test func aRomanFigureBehindALetterIsAnItemOfAList() throws {
        let read = try Report.evidence(letters: "abcdefgh", "a) – g) Seven.\nh) i) first\nii) second")
        #expect(read.last?.subItem == "h")
        #expect(read.count == 8)
    }

    @Test func aBulletMayStandAloneOnItsLine() throws {
        let read = try Report.evidence(
            "a) It holds:\n•\nforty objects\n•\na book of\nsongs\n\nIt is lent.\nb) Two.\nc) Three.")
        #expect(read.first?.updates.first?.text == "It holds:\n- forty objects\n- a book of songs\n\nIt is lent.")
        #expect(
            try Report.evidence("a) Done:\n1.\nfirst\n2.\nsecond\nb) Two.").first?.updates.first?.text
                == "Done:\n1. first\n2. second")
        #expect(try Report.evidence("a) It is vitamin\nc.\nb) Two.").first?.updates.first?.text.contains("c.") == true)
    }

    @Test func aRangeServesEveryLetterInIt() throws {
        #expect(
            try Report.evidence(letters: "abcde", "a) – d) All four.\ne) Five.").outline
                == ["a: All four.", "b: All four.", "c: All four.", "d: All four.", "e: Five."])
    }

    @Test func nestedListsAreNoSubItems() throws {
        let evidence = """
            a) Done.
            b) The following:
            a. Walks are led:
            - i. May: the hill
            - ii. June: the shore
            v. July: the wood

            Walks go on.
            c) Done too.
            """
        #expect(
            try Report.evidence(evidence).outline == [
                "a: Done.",
                "b: The following:\na. Walks are led:\n  i. May: the hill\n  ii. June: the shore\n  v. July: the wood\n\nWalks go on.",
                "c: Done too.",
            ])
    }

    @Test func aLetterTheRecommendationLacksIsKept() throws {
        #expect(try Report.evidence(letters: "ab", "a) One.\nb) Two.\nc) Spent £5.").map(\.subItem) == ["a", "b", "c"])
    }

    @Test func romanFiguresWithinALetterStay() throws {
        let read = try Report.evidence(letters: "abcdefghi", "a) These:\ni) first\nii) second\nb) Two.\nh) Eight.\ni) Nine.")
        #expect(read.outline == ["a: These:\ni) first\nii) second", "b: Two.", "h: Eight.", "i: Nine."])
    }

    @Test func withoutSubItemsLettersAreAList() throws {
        let read = try Report.recommendation(
            row: "R01\tThat it be done.\tCabinet Member for Parks\tMay 2018\t1", evidence: "Done:\na) here\nb) there")
        #expect(read?.evidence.outline == ["-: Done:\na) here\nb) there"])
    }

    @Test(arguments: [
        ("Update – Sept 2016", "2016-09"), ("Update September 2016:", "2016-09"), ("Progress update (Sept 2016)", "2016-09"),
        ("Update 26/09/2016", "2016-09-26"), ("UPDATE - SEPT 2016", "2016-09"),
        ("Update: 26th September 2016", "2016-09-26"),
        ("September 2016 update", "2016-09"), ("Further update – October 2016", "2016-10"),
        ("Update as at March 2017", "2017-03"),
        ("Position as at October 2016:", "2016-10"), ("Progress as of 3 May 2017", "2017-05-03"),
        ("Sept 2016:", "2016-09"), ("Update provided on 3 May 2017", "2017-05-03"), ("**Update – Sept 2016**", "2016-09"),
        ("- Update – Sept 2016", "2016-09"), ("Update–Sept 2016", "2016-09"), ("Update-Sept 2016", "2016-09"),
        ("*Update - Sept 2016*", "2016-09"),
        ("_Update – Sept 2016_", "2016-09"), ("## Update – Sept 2016", "2016-09"), ("*Update – Sept 2016:*", "2016-09"),
        ("Latest position – Sept 2016", "2016-09"), ("Position in September 2016:", "2016-09"),
        ("Current status: September 2016", "2016-09"),
        ("Update for November 2016 meeting", "2016-11"),
        ("Update for the Committee meeting of 14 November 2016", "2016-11-14"),
        ("Progress to date – Sept 2016", "2016-09"), ("September 2016 position:", "2016-09"),
        ("November 2016 meeting:", "2016-11"),
        ("Diweddariad – Medi 2016", "2016-09"), ("Diweddariad: 3 Tachwedd 2016", "2016-11-03"),
        ("Y sefyllfa ym Medi 2016:", "2016-09"),
        ("Latest news (Sept 2016)", "2016-09"), ("[Update Sept 2016]", "2016-09"), ("UPDATE: SEPT 2016", "2016-09"),
        ("As at September 2016:", "2016-09"),
        ("Situation at 14.11.16", "2016-11-14"), ("Position statement – September 2016", "2016-09"),
        ("Update from the service, September 2016", "2016-09"), ("New for September 2016:", "2016-09"),
    ])
    func updateHeadings(_ heading: String, _ date: String) throws {
        for evidence in ["a) One.\n\(heading)\nNews.\nb) Two.", "a) One.\n\n\(heading)\n\nNews.\n\nb) Two."] {
            let read = try Report.evidence(evidence)
            #expect(read.map(\.subItem) == ["a", "b"])
            #expect(read.first?.updates.map(\.text) == ["One.", "News."])
            #expect(read.first?.updates.last?.date?.iso == date)
        }
    }

    @Test(arguments: [
        "Progress since March 2016:", "Latest position", "Autumn 2016 update", "Since the last meeting:",
        "Update since the last meeting (Sept 2016):", "Further progress:", "Update:", "Diweddariad",
    ])
    func headingsWithoutADateOfTheirOwn(_ heading: String) throws {
        let read = try Report.evidence("a) One.\n\n\(heading)\n\nNews.\n\nb) Two.")
        #expect(read.map(\.subItem) == ["a", "b"])
        #expect(read.first?.updates.map(\.text) == ["One.", "News."])
        #expect(read.first?.updates.last?.date == nil)
    }

    @Test func newsOnTheLineOfItsHeading() throws {
        let read = try Report.evidence("a) One.\nUpdate September 2016: News.\nb) Update – Sept 2016: More.")
        #expect(read.outline == ["a: One. | [Update September 2016] News.", "b: [Update – Sept 2016] More."])
    }

    @Test(arguments: [
        "Update on a) and c) – Sept 2016\nNews.", "Update Sept 2016 (a): News.\nUpdate Sept 2016 (c): News.",
        "Updates for a and c: Sept 2016\n\nNews.", "a) Update Sept 2016: News.\nc) Update Sept 2016: News.",
    ])
    func aHeadingMayNameItsLetters(_ update: String) throws {
        let read = try Report.evidence("a) One.\nb) Two.\nc) Three.\n\n" + update)
        #expect(read.map(\.subItem) == ["a", "b", "c"])
        #expect(read.map { $0.updates.map(\.text) } == [["One.", "News."], ["Two."], ["Three.", "News."]])
        #expect(read.map { $0.updates.last?.date?.iso } == ["2016-09", nil, "2016-09"])
    }

    @Test func lettersThatRunTogetherMayShareAnAccount() throws {
        #expect(
            try Report.evidence(letters: "abcd", "a) One. b) Two. c and d) Both.").outline == [
                "a: One.", "b: Two.", "c: Both.", "d: Both.",
            ])
        #expect(
            try Report.evidence("a) Mr A. Prys was asked.\nb) Two.\nA. Prys said so.\nc) Three.").map(\.subItem) == [
                "a", "b", "c",
            ])
    }

    @Test func aHeadingOverSeveralLetters() throws {
        let read = try Report.evidence("a) One.\nb) Two.\nUpdate – Sept 2016\na) More.\nc) New.")
        #expect(read.outline == ["a: One. | [Update – Sept 2016] More.", "b: Two.", "c: [Update – Sept 2016] New."])
    }

    @Test(arguments: [
        "Updates to the policy were made.", "Update of the plan begins in May 2017 with a survey.",
        "Updated plans were sent.",
        "Progress since March 2017 has been good.", "Position in September 2017 was better than before.",
        "The update of May 2017 was issued.",
        "Progress in 2017: slow but steady work.", "Latest position of the lamps is known.",
    ])
    func sentencesAreNoHeadings(_ sentence: String) throws {
        #expect(try Report.evidence("a) One.\n" + sentence).outline == ["a: One.\n\n" + sentence])
    }

    @Test func sentencesBrokenByAPage() throws {
        let read = try Report.evidence(
            "a) The strategy and the\n\n\u{0C}\nits approach. Work with the council and its \n\n3\n\u{0C}\n\nPartners goes on.\nb) Two."
        )
        #expect(
            read.first?.updates.first?.text
                == "The strategy and the its approach. Work with the council and its Partners goes on.")
    }

    @Test func formLinesStandTogether() throws {
        let read = try Report.evidence("a) Fill this in:\n\nName.....\nDate.....\nSum…………\n\nThen send it.")
        #expect(read.first?.updates.first?.text == "Fill this in:\n\nName.....\nDate.....\nSum…………\n\nThen send it.")
    }

    @Test func fieldsWithinTheEvidence() throws {
        let row = "R01\tThat it be done.\tCabinet Member for Parks\tMay 2018\t3 – Not Achieved (Progress Made)"
        let read = try Report.recommendation(
            row: row, evidence: "Half done.\n\nAnticipated Completion Date: April 2019\n\nObstacle: the river.")
        #expect(read?.anticipatedOn?.iso == "2019-04")
        #expect(read?.obstacle == "the river.")
        #expect(read?.evidence.outline == ["-: Half done."])
        #expect(
            try Report.recommendation(row: row, evidence: "Done.\nCompleted on: 3 June 2018")?.completedOn?.iso
                == "2018-06-03")
        #expect(
            try Report.recommendation(row: row, evidence: "Done.\nDate completed – June 2018")?.completedOn?.iso == "2018-06"
        )
        #expect(try Report.recommendation(row: row, evidence: "Anticipated Completion Date: TBC")?.anticipatedOn == nil)
    }

    @Test(arguments: [
        "Anticipated completion date for the whole: 31 May 2019.", "Anticipated completion date for this part: May 2019",
        "Expected completion 31 May 2019",
        "We anticipate completion by May 2019.", "Now anticipated: May 2019",
        "Anticipated completion date (part b): 31 May 2019", "Forecast completion: May 2019",
        "Completion is now expected in May 2019.", "Anticipated: May 2019",
        "The anticipated completion date has been moved from May 2018 to May 2019.",
        "Anticipated completion dates: survey – March 2019; works – May 2019.",
        "Half is done. Anticipated completion for the rest is 31 May 2019.",
    ])
    func theAnticipatedDateInOtherWords(_ words: String) throws {
        let row = "R01\tThat it be done.\tCabinet Member for Parks\tMay 2018\t3 – Not Achieved (Progress Made)"
        let read = try Report.recommendation(row: row, evidence: "Half done.\n\n\(words)")
        #expect(read?.anticipatedOn?.iso.hasPrefix("2019-05") == true)
        #expect(read?.completedOn == nil)
    }

    /// A line that says no more than its field goes into the field; what counts in the end is the last of them.
    @Test func fieldsThatSayMoreStayInTheEvidence() throws {
        let row = "R01\tThat it be done.\tCabinet Member for Parks\tMay 2018\t3 – Not Achieved (Progress Made)"
        func evidence(_ text: String) throws -> [String]? {
            try Report.recommendation(row: row, evidence: text)?.evidence.outline
        }
        #expect(
            try evidence("Half done. Anticipated completion date: April 2019") == [
                "-: Half done. Anticipated completion date: April 2019"
            ])
        #expect(
            try evidence("Half.\n\nAnticipated completion date: May 2019\n\nMore.\n\nAnticipated completion date: June 2019")
                == [
                    "-: Half.\n\nAnticipated completion date: May 2019\n\nMore."
                ])
        #expect(try evidence("Anticipated completion date: April 2019") == [])
        #expect(
            try evidence("Half.\n\nAnticipated completion date: soon") == ["-: Half.\n\nAnticipated completion date: soon"])
        #expect(
            try Report.recommendation(
                row: row, evidence: "Half done, the rest by the anticipated completion\nDate: April 2019")?.anticipatedOn?
                .iso == "2019-04")
    }

    @Test func aDateAtTheEndOfASentenceIsNoHeading() throws {
        let pages =
            "a) Orders for the other boats will be placed in two lots, in March 2018 and\n\n4\n\u{0C}\nMay 2018.\nb) Two."
        #expect(
            try Report.evidence(pages).outline == [
                "a: Orders for the other boats will be placed in two lots, in March 2018 and May 2018.", "b: Two.",
            ])
    }

    @Test func itemsThatBringTheirMarkGetNoOther() throws {
        let list =
            "<p>a) Held were:</p><ol><li>i. a survey</li><li>ii. a walk</li></ol><p>b) Two.</p><ol><li>One thing</li><li>Another</li></ol>"
        #expect(
            try Report.evidence(list).outline == [
                "a: Held were:\ni. a survey\nii. a walk", "b: Two.\n1. One thing\n2. Another",
            ])
    }

    @Test func twoLettersWithStopsAreSubItemsWhereTheEvidenceHasThem() throws {
        let row =
            "R01\tThat the council a. mends the lake; and b. feeds the ducks.\tCabinet Member for Parks\tMay 2018\t1 – Achieved Fully"
        let read = try Report.recommendation(row: row, evidence: "a. Mended.\n\nb. Fed.")
        #expect(read?.subItems.map(\.letter) == ["a", "b"])
        #expect(read?.evidence.outline == ["a: Mended.", "b: Fed."])
        #expect(try Report.recommendation(row: row, evidence: "All of it.")?.subItems.count == 0)
    }

    @Test func partsNumberedInRomanFiguresAreSubItemsWhereThereAreNoLetters() throws {
        func read(_ asked: String, _ evidence: String) throws -> Recommendation? {
            try Report.recommendation(
                row: "R01\t\(asked)\tCabinet Member for Parks\tMay 2018\t1 – Achieved Fully", evidence: evidence)
        }
        let parts = try read(
            "That the council: (i) mends the lake; (ii) feeds the ducks; and (iii) counts the swans.",
            "(i) Mended.\n\n(ii) Fed. Of this:\n- i. bread is not given\n- ii. grain is\n\n(iii) There are 14.\n\nUpdate – Sept 2018\n\nThere are 15."
        )
        #expect(parts?.text == "That the council:")
        #expect(
            parts?.subItems == [
                SubItem(letter: "i", text: "mends the lake;"), SubItem(letter: "ii", text: "feeds the ducks; and"),
                SubItem(letter: "iii", text: "counts the swans."),
            ])
        #expect(
            parts?.evidence.outline == [
                "i: Mended.", "ii: Fed. Of this:\ni. bread is not given\nii. grain is",
                "iii: There are 14. | [Update – Sept 2018] There are 15.",
            ])
        let lettered = try read(
            "That the council a) mends boats (i) in the shed and (ii) on the lake; and b) paints them.",
            "a) Done.\ni. in the shed\nii. on the lake\nb) Painted.")
        #expect(lettered?.subItems.map(\.letter) == ["a", "b"])
        #expect(lettered?.evidence.outline == ["a: Done.\ni. in the shed\nii. on the lake", "b: Painted."])
        #expect(try read("That part (i) of the plan is read before (ii) is.", "Read.")?.subItems == [])
    }

    @Test func anArticleBehindABulletIsNoLabel() throws {
        #expect(
            try Report.evidence("a) There are now:\n- a café\n- A lift and a ramp").outline == [
                "a: There are now:\n- a café\n- A lift and a ramp"
            ])
    }

    @Test func aSpanOfLettersMayHaveStops() throws {
        #expect(
            try Report.evidence("a. – c. One for all.").outline == ["a: One for all.", "b: One for all.", "c: One for all."])
    }

    @Test func aDateAndAColonBeginAnUpdate() throws {
        let read = try Report.evidence(
            "2a) One.\nSeptember 2017:\tThere were 11 apprentices among the 140 of that year.\n2b) Two.\n16 May 2018: There are 14 and a second guide was sent to each of the firms on the list."
        )
        #expect(
            read.outline == [
                "a: One. | [September 2017] There were 11 apprentices among the 140 of that year.",
                "b: Two. | [16 May 2018] There are 14 and a second guide was sent to each of the firms on the list.",
            ])
        #expect(
            try Report.evidence(
                "a) Dates agreed:\n- May 2018: Survey of the lake and of all that grows on it\n- June 2018: Works"
            ).outline.count == 1)
    }
}
