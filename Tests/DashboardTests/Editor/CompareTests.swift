import Scrutiny
import Testing

@testable import Dashboard

@Suite struct WordDiffTests {
    /// "[-gone-]" and "{+new+}".
    private func shown(_ old: String, _ new: String) -> String {
        WordDiff(from: old, to: new).pieces.map { piece in
            switch piece.kind {
            case .same: piece.text
            case .removed: "[-\(piece.text)-]"
            case .added: "{+\(piece.text)+}"
            }
        }.joined()
    }

    @Test(arguments: [
        ("", "", ""),
        ("", "new", "{+new+}"),
        ("old", "", "[-old-]"),
        ("The survey is open.", "The survey is closed.", "The survey is [-open-]{+closed+}."),
        ("The survey closed.", "The first survey closed.", "The {+first +}survey closed."),
        ("one two three", "one three", "one [-two -]three"),
        ("the council’s plan", "the councils plan", "the [-council’s-]{+councils+} plan"),
        ("a\nb\nc", "a\nB\nc", "a\n[-b-]{+B+}\nc"),
        ("a\nb", "a\nb\nc", "a\nb{+\nc+}"),
        ("café", "cafe\u{301}s", "[-café-]{+cafe\u{301}s+}"),
    ])
    func wordsThatChanged(_ old: String, _ new: String, _ expected: String) {
        #expect(shown(old, new) == expected)
    }

    /// Whatever is compared, both texts can be read out of it, letter for letter.
    @Test func nothingIsLost() {
        var dice = Dice(21)
        let words = ["a", "b", "c", " ", " ", "\n", "survey", ".", "é", "委員会"]
        for _ in 0..<300 {
            let old = (0..<Int.random(in: 0..<30, using: &dice)).map { _ in words.randomElement(using: &dice) ?? "" }.joined()
            let new = (0..<Int.random(in: 0..<30, using: &dice)).map { _ in words.randomElement(using: &dice) ?? "" }.joined()
            let diff = WordDiff(from: old, to: new)
            #expect(diff.old == old && diff.new == new)
            #expect(diff.isEmpty == (old == new))
        }
    }

    @Test func theFewestChanges() {
        let pairs = ShortestEdit.matches(Array("ABCABBA"), Array("CBABAC"))
        #expect(pairs.count == 4)
        #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new })
        #expect(ShortestEdit.matches(Array("ABCABBA"), Array("CBABAC"), limit: 2).isEmpty)
        let long = (0..<3_000).map { $0 }
        #expect(ShortestEdit.matches(long, long.reversed()).count <= 3_000)
        #expect(ShortestEdit.matches(long, long.filter { $0 % 10 != 0 }).count == 2_700)
    }
}

@Suite struct MergeTests {
    @Test(arguments: [
        // Base, mine, theirs, the text with both kept, how many choices.
        ("a\nb\nc", "a\nb\nc", "a\nb\nc", "a\nb\nc", 0),
        ("a\nb\nc", "A\nb\nc", "a\nb\nC", "A\nb\nC", 0),
        ("a\nb\nc", "a\nb\nc\nd", "z\na\nb\nc", "z\na\nb\nc\nd", 0),
        ("a\nb\nc", "a\nX\nc", "a\nX\nc", "a\nX\nc", 0),
        ("a\nb\nc", "a\nc", "a\nb\nc", "a\nc", 0),
        ("a\nb\nc", "a\nX\nc", "a\nY\nc", "a\nX\nY\nc", 1),
        ("a\nb\nc", "a\nc", "a\nY\nc", "a\nY\nc", 1),
        ("", "mine", "theirs", "mine\ntheirs", 1),
        ("a", "a\n\nmine", "a\n\ntheirs", "a\n\nmine\n\ntheirs", 1),
        ("a", "", "", "", 0),
    ])
    func byParagraph(_ base: String, _ mine: String, _ theirs: String, _ both: String, _ conflicts: Int) {
        var merge = TextMerge(base: base, mine: mine, theirs: theirs)
        #expect(merge.text == both)
        #expect(merge.conflicts.count == conflicts)
        for index in merge.conflicts { merge.choose(.mine, at: index) }
        if conflicts == 1 { #expect(merge.text == mine) }
        for index in merge.conflicts { merge.choose(.theirs, at: index) }
        if conflicts == 1 { #expect(merge.text == theirs) }
        merge.choose(.mine, at: 99)
    }

    /// Every paragraph that one of the two wrote is in the result, until someone decides against it.
    @Test func nobodysTextVanishes() {
        var dice = Dice(31)
        for _ in 0..<200 {
            let base = (0..<8).map { _ in ["a", "b", "c", ""].randomElement(using: &dice) ?? "" }
            func changed(_ name: String) -> [String] {
                base.enumerated().flatMap { index, line -> [String] in
                    switch Int.random(in: 0..<5, using: &dice) {
                    case 0: ["\(name)\(index)"]
                    case 1: [line, "\(name)\(index)"]
                    case 2: []
                    default: [line]
                    }
                }
            }
            let mine = changed("mine"), theirs = changed("theirs")
            let merge = TextMerge(
                base: base.joined(separator: "\n"), mine: mine.joined(separator: "\n"), theirs: theirs.joined(separator: "\n"))
            let lines = Set(merge.text.split(separator: "\n").map(String.init))
            #expect((mine + theirs).filter { $0.count > 1 }.allSatisfy(lines.contains))
        }
    }

    @Test func accountByAccount() {
        let first = Update(text: "A charter was drafted.")
        let september = Update(heading: "Update – Sept 2016", text: "A survey is held.\n\nIt is large.")
        let november = Update(heading: "Update – Nov 2026", text: "It closed.")
        var mine = september, theirs = september
        mine.text = "A survey was held.\n\nIt is large."
        theirs.text = "A survey is held.\n\nIt was large."
        var merge = ConflictMerge(base: [first, september], mine: [first, mine, november], theirs: [first, theirs])
        #expect(merge.conflicts == 0)
        #expect(merge.updates.map(\.text) == [first.text, "A survey was held.\n\nIt was large.", "It closed."])

        var late = november
        late.text = "It will close."
        merge = ConflictMerge(base: [first], mine: [first, november], theirs: [first, september, late])
        #expect(merge.conflicts == 1)
        #expect(merge.updates.map(\.heading) == [nil, september.heading, november.heading])
        #expect(merge.updates.last?.text == "It closed.\nIt will close.")
        let block = merge.accounts[2].text.conflicts[0]
        merge.choose(.theirs, account: 2, block: block)
        #expect(merge.updates.last == late)
        merge.choose(.theirs, account: 7, block: 0)
    }
}
