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

    private struct Key: Hashable {
        var node: Int32
        var word: UInt16
    }
    private var next: [Key: Int32] = [:]
    private var ends: [Int32: Role] = [:]

    private init() {
        var nodes: Int32 = 0
        for phrase in Self.table {
            for sequence in phrase.sequences {
                var node: Int32 = 0
                for word in sequence {
                    guard let id = Lexicon.shared.entry(hash: word)?.id else { continue }
                    let key = Key(node: node, word: id)
                    if let known = next[key] {
                        node = known
                    } else {
                        nodes += 1
                        next[key] = nodes
                        node = nodes
                    }
                }
                ends[node] = phrase.role
            }
        }
    }

    /// The longest phrase that begins at that token.
    func match(_ sentence: Sentence, at start: Int) -> Match? {
        var node: Int32 = 0
        var found: Match?
        var i = start
        while i < sentence.upper, sentence[i].kind == .word, let child = next[Key(node: node, word: sentence[i].id)] {
            node = child
            i += 1
            if let role = ends[node] { found = Match(role: role, length: i - start) }
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
