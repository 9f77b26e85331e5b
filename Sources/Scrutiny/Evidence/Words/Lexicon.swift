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

    private var slots: [UInt64]
    private var entries: [Entry]
    private let mask: Int

    private init() {
        var builder = Builder()
        builder.addNames()
        builder.addFunctionWords()
        builder.addVerbs()
        builder.addNouns()
        builder.addCalendar()
        builder.addPhraseWords()
        mask = 16_383
        slots = Array(repeating: 0, count: mask + 1)
        entries = Array(repeating: Entry(), count: mask + 1)
        for (text, entry) in builder.words {
            let hash = Self.hash(of: text)
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = hash
            entries[slot] = entry
        }
    }

    /// The entry for the word with that hash; nil for a word nobody listed.
    @inline(__always)
    func entry(hash: UInt64) -> Entry? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if slots[slot] == hash { return entries[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    func entry(_ word: String) -> Entry? { entry(hash: Self.hash(of: word)) }

    // FNV-1a, byte by byte, so that the tokenizer hashes while it scans.
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    static func fold(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    static func hash(of text: String) -> UInt64 {
        text.utf8.reduce(seed) { $1 == UInt8(ascii: "-") || $1 == UInt8(ascii: "'") ? $0 : fold($0, $1) }
    }
}

// MARK: - Building

extension Lexicon {
    /// Collects words with what they can be; a word met twice is both.
    struct Builder {
        private(set) var words: [String: Entry] = [:]
        private var lastID = UInt16(Word.allCases.count)

        mutating func add(_ list: String, _ grammar: Grammar = [], _ sense: Sense = []) {
            for word in list.split(separator: " ") { add(word: String(word), grammar, sense) }
        }

        mutating func add(word: String, _ grammar: Grammar, _ sense: Sense, value: Int32? = nil) {
            let key = word.filter { $0 != "-" && $0 != "'" }
            var entry = words[key] ?? Entry()
            if entry.id == 0 {
                lastID += 1
                entry.id = lastID
            }
            entry.grammar.formUnion(grammar)
            entry.sense.formUnion(sense)
            if let value { entry.value = value }
            words[key] = entry
        }

        mutating func addNames() {
            for word in Word.allCases where !word.text.isEmpty {
                words[word.text] = Entry(id: word.rawValue)
            }
        }

        mutating func addPhraseWords() {
            for phrase in Phrases.table {
                for sequence in phrase.sequences {
                    for (place, word) in sequence.enumerated() {
                        add(word: word, place == 0 ? .opensPhrase : [], [])
                    }
                }
            }
        }
    }
}
