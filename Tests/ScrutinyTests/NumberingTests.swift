import Scrutiny
import Testing

@Suite("Numbering")
struct NumberingTests {
    @Test(arguments: [
        ([], "R01"), (["R01", "R02"], "R03"), (["R09"], "R10"), (["R99"], "R100"), (["A.1", "A.2"], "A.3"), (["1", "2", "9"], "10"),
        (["R01", "R03", "R02"], "R04"), (["R01", "R02", "R1"], "R3"), (["Three"], "Three02"), (["2016/14"], "2016/15"),
    ])
    func `the next number is written as the last one, and nobody has it`(numbers: [String], next: String) {
        #expect(Numbering.next(after: numbers) == next)
    }

    @Test(arguments: [([], "a"), (["a", "b"], "c"), (["a", "c"], "d"), (["z"], "aa"), (["az"], "ba"), (["a", "?", "b"], "c")])
    func `the next letter comes after the last`(letters: [String], next: String) {
        #expect(Numbering.nextLetter(after: letters) == next)
    }

    @Test func `a letter's place and the letter at it are the same thing`() {
        for place in 0..<702 { #expect(Numbering.place(of: Numbering.letter(at: place)) == place) }
        for no in ["", "A", "aaa", "1", "é", "a)"] { #expect(Numbering.place(of: no) == nil) }
    }

    @Test(arguments: [
        ("abd", "c", "abcd"), ("bc", "a", "abc"), ("abc", "d", "abcd"), ("", "a", "a"), ("cab", "b", "cabb"), ("?", "a", "?a"),
    ])
    func `a part stands where its letter belongs`(there: String, new: String, after: String) {
        var parts = there.map { SubItem(letter: String($0), text: "") }
        parts.insertInOrder(SubItem(letter: new, text: ""))
        #expect(parts.map(\.letter).joined() == after)
    }
}
