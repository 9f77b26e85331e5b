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
    /// Where each word leads from each place: by place and word together, open addressing. The keys are never 0.
    private var keys = [UInt64](repeating: 0, count: mask + 1)
    private var places = [Int32](repeating: 0, count: mask + 1)

    private static let mask = 32_767

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
        let slot = slot(of: Self.key(node, word))
        return keys[slot] == 0 ? nil : places[slot]
    }

    private static func key(_ node: Int32, _ word: UInt16) -> UInt64 { (UInt64(node) << 16 | UInt64(word)) &+ 1 }

    /// Where that key is, or would be.
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 40) & Self.mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & Self.mask }
        return slot
    }

    // MARK: - Building

    static let beginning: Int32 = 0

    /// The place that word leads to from that place, made if there is none.
    fileprivate mutating func follow(_ node: Int32, with word: UInt16) -> Int32 {
        let slot = slot(of: Self.key(node, word))
        if keys[slot] != 0 { return places[slot] }
        precondition(roles.count < Self.mask, "the phrases have outgrown their table")
        keys[slot] = Self.key(node, word)
        places[slot] = Int32(roles.count)
        roles.append(nil)
        return places[slot]
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
        var word = Stem()

        func endWord(_ builder: inout Lexicon.Builder) {
            guard word.count > 0 else { return }
            let id = builder.add(word.hash, here.contains(Phrases.beginning) ? .opensPhrase : [], [])
            for place in here.indices { here[place] = phrases.follow(here[place], with: id) }
            word = Stem()
        }
        func endPhrase(_ builder: inout Lexicon.Builder) {
            endWord(&builder)
            for node in here { phrases.end(at: node, role) }
            here = [Phrases.beginning]
        }
        for byte in patterns.utf8 {
            switch byte {
            case UInt8(ascii: " "): endWord(&self)
            case UInt8(ascii: ";"): endPhrase(&self)
            case UInt8(ascii: "("): (before, ways) = (here, [])
            case UInt8(ascii: "["): (before, ways) = (here, here)
            case UInt8(ascii: "|"):
                endWord(&self)
                ways += here
                here = before
            case UInt8(ascii: ")"), UInt8(ascii: "]"):
                endWord(&self)
                here += ways
            default: word.add(byte)
            }
        }
        endPhrase(&self)
    }
}
