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

    /// One word of a phrase, with the words that can come after it: the first of them, from which the others follow one
    /// another.
    private struct Node {
        var word: UInt16
        var role: Role?
        var firstChild: Int32 = 0
        var sibling: Int32 = 0
    }
    /// The first is no word, and every phrase's beginning.
    private var nodes = [Node(word: 0)]
    /// The nodes that begin a phrase, by the word's number: there are too many to go through.
    private var openings: [Int32] = []

    /// The longest phrase that begins at that token.
    func match(_ sentence: Sentence, at start: Int) -> Match? {
        var node = Self.beginning
        var found: Match?
        var i = start
        while i < sentence.upper, sentence[i].kind == .word, let child = child(of: node, sentence[i].id) {
            node = child
            i += 1
            if let role = nodes[Int(node)].role { found = Match(role: role, length: i - start) }
        }
        return found
    }

    private func child(of node: Int32, _ word: UInt16) -> Int32? {
        if node == Self.beginning {
            let opening = openings.indices.contains(Int(word)) ? openings[Int(word)] : 0
            return opening == 0 ? nil : opening
        }
        var child = nodes[Int(node)].firstChild
        while child != 0, nodes[Int(child)].word != word { child = nodes[Int(child)].sibling }
        return child == 0 ? nil : child
    }

    // MARK: - Building

    static let beginning: Int32 = 0

    /// The node for that word after that node, made if there is none.
    fileprivate mutating func follow(_ node: Int32, with word: UInt16) -> Int32 {
        if let known = child(of: node, word) { return known }
        let new = Int32(nodes.count)
        nodes.append(Node(word: word))
        if node == Self.beginning {
            if openings.count <= Int(word) { openings += repeatElement(0, count: Int(word) + 1 - openings.count) }
            openings[Int(word)] = new
        } else {
            nodes[Int(new)].sibling = nodes[Int(node)].firstChild
            nodes[Int(node)].firstChild = new
        }
        return new
    }

    fileprivate mutating func end(at node: Int32, _ role: Role) {
        if node != Self.beginning { nodes[Int(node)].role = role }
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
