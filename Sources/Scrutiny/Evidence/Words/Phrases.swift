/// Set phrases of several words, found in one walk over the words' numbers.
///
/// A phrase stands here when English has fixed it ("in the pipeline", "on hold"). What is built freshly each time, from tense,
/// aspect and the meaning of a verb, is the business of the constructions.
struct Phrases: Sendable {
    enum Role: Sendable {
        /// Work outstanding wherever it stands: "in the pipeline".
        case pending(EvidenceReading.Why)
        /// Work outstanding when it is said of something: "is with the printers", but not "talks with the printers".
        case pendingWhenSaid(EvidenceReading.Why)
        /// What recurs: "every month", "as and when".
        case recurrence
        /// Finished: "in place", "up and running".
        case done
        /// Will not be done.
        case declined
        /// Nothing came of it.
        case nothing
    }

    /// A match: the role, and how many tokens it covers.
    struct Match: Sendable {
        var role: Role
        var length: Int
    }

    static var shared: Phrases { Lexicon.shared.phrases }

    /// What a phrase that ends after these words says, for each way through the words; the first is no word, and every
    /// phrase's beginning.
    private var roles: [Role?] = [nil]
    /// Where each word leads from each place, by open addressing: in the upper half the place and the word, in the lower the
    /// place it leads to. 0 where there is none, since no word that is listed has the number 0.
    private var ways = [UInt64](repeating: 0, count: mask + 1)

    private static let mask = 65_535

    /// How much of the table is taken, from 0 to 1.
    var fullness: Double { Double(roles.count) / Double(Self.mask) }

    /// The longest phrase that begins at that token.
    func match(_ sentence: Sentence, at start: Int) -> Match? {
        var node = Self.beginning
        var found: Match?
        var i = start
        while i < sentence.upper, sentence[i].kind == .word, let child = child(of: node, sentence[i].id) {
            node = child
            i += 1
            if let role = roles[Int(node)] { found = Match(role: role, length: i - start) }
        }
        return found
    }

    @inline(__always)
    private func child(of node: Int32, _ word: UInt16) -> Int32? {
        let key = Self.key(node, word)
        var slot = Self.slot(for: key)
        while true {
            let way = ways[slot]
            if way == 0 { return nil }
            if way >> 32 == key { return Int32(truncatingIfNeeded: way) }
            slot = (slot + 1) & Self.mask
        }
    }

    @inline(__always)
    private static func key(_ node: Int32, _ word: UInt16) -> UInt32 { UInt32(truncatingIfNeeded: node) << 16 | UInt32(word) }

    /// Where that key is, or would be if no other were there.
    @inline(__always)
    private static func slot(for key: UInt32) -> Int { Int((key &* 0x9e37_79b1) >> 16) }

    // MARK: - Building

    static let beginning: Int32 = 0

    /// The place that word leads to from that place, made if there is none.
    fileprivate mutating func follow(_ node: Int32, with word: UInt16) -> Int32 {
        let key = Self.key(node, word)
        var slot = Self.slot(for: key)
        while true {
            let way = ways[slot]
            if way == 0 { break }
            if way >> 32 == key { return Int32(truncatingIfNeeded: way) }
            slot = (slot + 1) & Self.mask
        }
        let place = Int32(roles.count)
        precondition(place < Self.mask, "the phrases have outgrown their table")
        ways[slot] = UInt64(key) << 32 | UInt64(place)
        roles.append(nil)
        return place
    }

    fileprivate mutating func end(at node: Int32, _ role: Role) {
        if node != Self.beginning { roles[Int(node)] = role }
    }
}

extension Lexicon.Builder {
    /// Reads the table of phrases, and adds their words to the lexicon.
    mutating func addPhrases() -> Phrases {
        var phrases = Phrases()
        for (role, patterns) in Phrases.lines { addPhrases(patterns, role, to: &phrases) }
        return phrases
    }

    private mutating func addPhrases(_ patterns: String, _ role: Phrases.Role, to phrases: inout Phrases) {
        // Where one is after what has been read, by every way that leads there.
        var here = [Phrases.beginning]
        // The same where the choice in hand began, and after those of its ways that are over.
        var before: [Int32] = []
        var ways: [Int32] = []
        // The word that is being spelt, by its hash.
        var word = Lexicon.seed

        func endWord(_ builder: inout Lexicon.Builder) {
            guard word != Lexicon.seed else { return }
            let id = builder.add(word, here.contains(Phrases.beginning) ? .opensPhrase : [], [])
            here.withUnsafeMutableBufferPointer { here in
                for place in here.indices { here[place] = phrases.follow(here[place], with: id) }
            }
            word = Lexicon.seed
        }
        func endPhrase(_ builder: inout Lexicon.Builder) {
            endWord(&builder)
            for node in here { phrases.end(at: node, role) }
            here.removeAll(keepingCapacity: true)
            here.append(Phrases.beginning)
        }
        for byte in patterns.utf8 {
            switch byte {
            case UInt8(ascii: " "): endWord(&self)
            case UInt8(ascii: ";"): endPhrase(&self)
            case UInt8(ascii: "("), UInt8(ascii: "["):
                Self.fill(&before, with: here)
                Self.fill(&ways, with: byte == UInt8(ascii: "[") ? here : [])
            case UInt8(ascii: "|"):
                endWord(&self)
                ways += here
                Self.fill(&here, with: before)
            case UInt8(ascii: ")"), UInt8(ascii: "]"):
                endWord(&self)
                here += ways
            case UInt8(ascii: "-"), UInt8(ascii: "'"): break
            default: word = Lexicon.fold(word, byte)
            }
        }
        endPhrase(&self)
    }

    /// Makes it equal, in the memory that it has: there are thousands of choices.
    private static func fill(_ places: inout [Int32], with others: [Int32]) {
        places.removeAll(keepingCapacity: true)
        places.append(contentsOf: others)
    }
}
