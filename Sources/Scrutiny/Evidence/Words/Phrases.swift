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

    struct Phrase: Sendable {
        var role: Role
        /// Each way to say it, word by word, as the lexicon's hashes.
        var sequences: [[UInt64]]
    }

    /// A match: the role, and how many tokens it covers.
    struct Match: Sendable {
        var role: Role
        var length: Int
    }

    static let shared = Phrases()

    /// A step from a node over a word, found by open addressing; a word's number is never 0, so that an empty place has key 0.
    private struct Step {
        var key: UInt64 = 0
        var node: Int32 = 0
    }
    private var steps: [Step]
    private let mask: Int
    private var ends: [Role?] = [nil]

    private init() {
        let words = Self.table.reduce(0) { $0 + $1.sequences.reduce(0) { $0 + $1.count } }
        var capacity = 1_024
        while capacity < words * 2 { capacity *= 2 }
        mask = capacity - 1
        steps = [Step](repeating: Step(), count: capacity)
        for phrase in Self.table {
            for sequence in phrase.sequences {
                var node: Int32 = 0
                for word in sequence {
                    guard let id = Lexicon.shared.entry(hash: word)?.id else { continue }
                    let place = place(of: node, id)
                    if steps[place].key == 0 {
                        steps[place] = Step(key: Self.key(node, id), node: Int32(ends.count))
                        ends.append(nil)
                    }
                    node = steps[place].node
                }
                ends[Int(node)] = phrase.role
            }
        }
    }

    @inline(__always)
    private static func key(_ node: Int32, _ word: UInt16) -> UInt64 { UInt64(UInt32(bitPattern: node)) << 16 | UInt64(word) }

    /// Where that step is, or would be.
    @inline(__always)
    private func place(of node: Int32, _ word: UInt16) -> Int {
        let key = Self.key(node, word)
        var place = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 32) & mask
        while steps[place].key != 0, steps[place].key != key { place = (place + 1) & mask }
        return place
    }

    /// The longest phrase that begins at that token.
    func match(_ sentence: Sentence, at start: Int) -> Match? {
        var node: Int32 = 0
        var found: Match?
        var i = start
        while i < sentence.upper, sentence[i].kind == .word, sentence[i].id != 0 {
            let step = steps[place(of: node, sentence[i].id)]
            guard step.key != 0 else { break }
            node = step.node
            i += 1
            if let role = ends[Int(node)] { found = Match(role: role, length: i - start) }
        }
        return found
    }

    /// Spells out "(a|b) c [d]": one of a and b, then c, then perhaps d.
    static func expand(_ pattern: some StringProtocol) -> [[UInt64]] {
        var sequences: [[UInt64]] = [[]]
        for part in pattern.split(separator: " ") {
            let isOptional = part.hasPrefix("[")
            let choices = part.drop { $0 == "(" || $0 == "[" }.prefix { $0 != ")" && $0 != "]" }
                .split(separator: "|").map { Lexicon.hash(of: $0) }
            var longer = isOptional ? sequences : []
            for choice in choices { longer += sequences.map { $0 + [choice] } }
            sequences = longer
        }
        return sequences
    }
}
