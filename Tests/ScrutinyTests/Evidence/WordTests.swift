import Testing

@testable import Scrutiny

@Suite("Words with a name")
struct WordTests {
    /// What is kept of a word is its number: each has its own, in the order of the list.
    @Test func areNumberedInOrder() {
        #expect(MemoryLayout<Word>.size == MemoryLayout<UInt16>.size)
        for (place, word) in Word.allCases.enumerated() {
            #expect(Int(word.number) == place)
            #expect(Word(number: UInt16(place)) == word)
        }
        #expect(Word(number: Word.count) == nil)
        #expect(Word(number: .max) == nil)
    }

    @Test(arguments: [Word.a, .as, .threequarters, .you, .couldnt]) func areInTheLexicon(_ word: Word) {
        #expect(Lexicon.shared.entry(word.text)?.id == word.number)
    }

    /// A table that is nearly full is slow, and one that overflows ends the program.
    @Test func haveRoomInTheirTables() {
        #expect(Phrases.shared.fullness < 0.75, "\(Phrases.shared.fullness)")
        #expect(Lexicon.shared.fullness < 0.75, "\(Lexicon.shared.fullness)")
    }
}
