/// Every word the reader knows, found by the hash of its letters.
///
/// Letters are folded to lower case; hyphens and apostrophes inside a word do not count, so that "sign-off" and
/// "signoff", "won’t" and "wont" are one word. Built once, in a few milliseconds, when the first text is read.
struct Lexicon: Sendable {
    struct Entry: Sendable {
        /// `Word.rawValue` for words with a name; above those for the rest; 0 for words nobody listed.
        var id: UInt16 = 0
        var grammar: Grammar = []
        var sense: Sense = []
        /// What a numeral counts: "three" is 3.
        var value: Int32 = -1
    }

    static let shared = Lexicon()

    private let table: Table

    private init() {
        var builder = Builder()
        builder.addNames()
        builder.addFunctionWords()
        builder.addVerbs()
        builder.addNouns()
        builder.addCalendar()
        builder.addPhraseWords()
        table = builder.table
    }

    /// The entry for the word with that hash; nil for a word nobody listed.
    @inline(__always)
    func entry(hash: UInt64) -> Entry? { table.place(of: hash).map { table.entries[$0] } }

    func entry(_ word: String) -> Entry? { entry(hash: Self.hash(of: word)) }

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
        private var hashes = [UInt64](repeating: 0, count: mask + 1)
        private(set) var entries = [Entry](repeating: Entry(), count: mask + 1)

        @inline(__always)
        func place(of hash: UInt64) -> Int? {
            var place = Int(truncatingIfNeeded: hash) & Self.mask
            while hashes[place] != 0 {
                if hashes[place] == hash { return place }
                place = (place + 1) & Self.mask
            }
            return nil
        }

        /// Changes the entry for that hash, made if there is none.
        mutating func update(_ hash: UInt64, _ change: (inout Entry) -> Void) {
            var place = Int(truncatingIfNeeded: hash) & Self.mask
            while hashes[place] != 0, hashes[place] != hash { place = (place + 1) & Self.mask }
            hashes[place] = hash
            change(&entries[place])
        }
    }
}

// MARK: - Building

extension Lexicon {
    /// Collects words with what they can be; a word met twice is both.
    struct Builder {
        private(set) var table = Table()
        private var lastID = UInt16(Word.allCases.count)

        func entry(_ word: some StringProtocol) -> Entry? {
            table.place(of: Lexicon.hash(of: word)).map { table.entries[$0] }
        }

        mutating func add(_ list: String, _ grammar: Grammar = [], _ sense: Sense = []) {
            for word in list.split(separator: " ") { add(word: word, grammar, sense) }
        }

        mutating func add(word: some StringProtocol, _ grammar: Grammar, _ sense: Sense, value: Int32? = nil) {
            add(hash: Lexicon.hash(of: word), grammar, sense, value: value)
        }

        private mutating func add(hash: UInt64, _ grammar: Grammar, _ sense: Sense, value: Int32? = nil) {
            var nextID = lastID
            table.update(hash) { entry in
                if entry.id == 0 {
                    nextID += 1
                    entry.id = nextID
                }
                entry.grammar.formUnion(grammar)
                entry.sense.formUnion(sense)
                if let value { entry.value = value }
            }
            lastID = nextID
        }

        mutating func addNames() {
            for word in Word.allCases where word != .other {
                table.update(Lexicon.hash(of: word.text)) { $0 = Entry(id: word.rawValue) }
            }
        }

        mutating func addPhraseWords() {
            for phrase in Phrases.table {
                for sequence in phrase.sequences {
                    for (place, hash) in sequence.enumerated() { add(hash: hash, place == 0 ? .opensPhrase : [], []) }
                }
            }
        }
    }
}
