/// Every word the reader knows, found by the hash of its letters.
///
/// Letters are folded to lower case; hyphens and apostrophes inside a word do not count, so that "sign-off" and
/// "signoff", "won’t" and "wont" are one word. Built once, in about a millisecond, when the first text is read.
package struct Lexicon: Sendable {
    struct Entry: Sendable {
        var grammar: Grammar = []
        var sense: Sense = []
        var bearing: Bearing = []
        /// What a numeral counts: "three" is 3.
        var value: Int32 = -1
        /// `Word.number` for words with a name; above those for the rest; 0 for words nobody listed.
        var id: UInt16 = 0
    }

    static let shared = Lexicon()

    private let table: Table
    /// What some of the words say together.
    let phrases: Phrases

    private init() {
        var builder = Builder()
        builder.addNames()
        builder.addFunctionWords()
        builder.addVerbs()
        builder.addNouns()
        builder.addCalendar()
        builder.addBearings()
        builder.addPluralsOfVerbs()
        phrases = builder.addPhrases()
        table = builder.table
    }

    /// The entry for the word with that hash; nil for a word nobody listed.
    @inline(__always)
    func entry(hash: UInt64) -> Entry? { table.place(of: hash).map { table.entries[$0] } }

    func entry(_ word: String) -> Entry? { entry(hash: Self.hash(of: word)) }

    /// How much of the table of words is taken, from 0 to 1.
    var fullness: Double { table.fullness }

    /// Whether the word, in lower case, is one of those that the check knows.
    package static func knows(_ word: String) -> Bool { shared.entry(word) != nil }

    // FNV-1a, byte by byte, so that the tokenizer hashes while it scans.
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    static func fold(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    static func hash(of text: some StringProtocol) -> UInt64 {
        text.utf8.reduce(seed) { $1 == UInt8(ascii: "-") || $1 == UInt8(ascii: "'") ? $0 : fold($0, $1) }
    }

    /// Entries found by the hash of their words: open addressing, so that building it allocates nothing word by word.
    struct Table: Sendable {
        private static let mask = 16_383
        /// By the hash's lowest bits, the entry's index and one; 0 where there is none.
        private var places = [UInt16](repeating: 0, count: mask + 1)
        private var hashes: [UInt64] = []
        private(set) var entries: [Entry] = []

        init() {
            hashes.reserveCapacity(Self.mask / 2)
            entries.reserveCapacity(Self.mask / 2)
        }

        /// How much of it is taken, from 0 to 1.
        var fullness: Double { Double(entries.count) / Double(Self.mask) }

        @inline(__always)
        func place(of hash: UInt64) -> Int? {
            var slot = Int(truncatingIfNeeded: hash) & Self.mask
            while places[slot] != 0 {
                let place = Int(places[slot]) - 1
                if hashes[place] == hash { return place }
                slot = (slot + 1) & Self.mask
            }
            return nil
        }

        /// Changes the entry for that hash, made if there is none.
        mutating func update(_ hash: UInt64, _ change: (inout Entry) -> Void) {
            if let place = place(of: hash) { return change(&entries[place]) }
            precondition(entries.count < Self.mask, "the lexicon has outgrown its table")
            var slot = Int(truncatingIfNeeded: hash) & Self.mask
            while places[slot] != 0 { slot = (slot + 1) & Self.mask }
            hashes.append(hash)
            entries.append(Entry())
            places[slot] = UInt16(entries.count)
            change(&entries[entries.count - 1])
        }
    }
}

// MARK: - Building

extension Lexicon {
    /// Collects words with what they can be; a word met twice is both.
    struct Builder {
        private(set) var table = Table()
        private var lastID = UInt16(Word.allCases.count)

        func entry(_ stem: Stem) -> Entry? { table.place(of: stem.hash).map { table.entries[$0] } }

        /// Adds each word of a list that has blanks between them.
        mutating func add(_ list: String, _ grammar: Grammar = [], _ sense: Sense = [], value: Int32? = nil) {
            Stem.forEach(in: list) { add($0.hash, grammar, sense, value: value) }
        }

        /// Adds the word with that hash, and answers with its number.
        @discardableResult
        mutating func add(
            _ hash: UInt64, _ grammar: Grammar, _ sense: Sense, bearing: Bearing = [], value: Int32? = nil
        ) -> UInt16 {
            var id = lastID + 1
            table.update(hash) { entry in
                if entry.id == 0 { entry.id = id } else { id = entry.id }
                entry.grammar.formUnion(grammar)
                entry.sense.formUnion(sense)
                entry.bearing.formUnion(bearing)
                if let value { entry.value = value }
            }
            lastID = max(lastID, id)
            return id
        }

        mutating func addNames() {
            for word in Word.allCases where word != .other {
                table.update(Lexicon.hash(of: word.text)) { $0.id = word.number }
            }
        }
    }
}
