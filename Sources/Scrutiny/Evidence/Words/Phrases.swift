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

    /// A place between two words, on the way through the phrases.
    private struct Place {
        /// The line whose phrase ends here, from 1; 0 where none does.
        var line: UInt16 = 0
        /// The first of the joints that lead on from here.
        var joint: Int32 = -1
    }

    /// Where the alternatives of a choice meet: whatever goes on from there is written once, not once for each of them.
    private struct Joint {
        var to: Int32
        var next: Int32
    }

    /// The first is where every phrase begins.
    private var places = [Place()]
    private var joints: [Joint] = []
    /// What the phrases of each line say.
    private var roles: [Role] = []
    /// Where each word leads from each place, by open addressing: in the upper half the place and the word, in the lower the
    /// place it leads to. 0 where there is none, since no word that is listed has the number 0.
    private var ways = [UInt64](repeating: 0, count: mask + 1)
    private var wayCount = 0

    private static let mask = 8_191

    /// How much of the table is taken, from 0 to 1.
    var fullness: Double { Double(wayCount) / Double(Self.mask) }

    /// The longest phrase that begins at that token; of two as long, the one of the later line.
    func match(_ sentence: Sentence, at start: Int) -> Match? {
        var found = (line: UInt16(0), length: 0)
        walk(from: Self.beginning, through: sentence, at: start, since: start, &found)
        return found.line == 0 ? nil : Match(role: roles[Int(found.line) - 1], length: found.length)
    }

    /// Goes on from that place by every way the words allow.
    private func walk(
        from here: Int32, through sentence: Sentence, at i: Int, since start: Int, _ found: inout (line: UInt16, length: Int)
    ) {
        let place = places[Int(here)]
        if place.line > 0, (i - start, place.line) > (found.length, found.line) { found = (place.line, i - start) }
        if i < sentence.upper, sentence[i].kind == .word, let next = way(from: here, by: sentence[i].id) {
            walk(from: next, through: sentence, at: i + 1, since: start, &found)
        }
        var joint = place.joint
        while joint >= 0 {
            walk(from: joints[Int(joint)].to, through: sentence, at: i, since: start, &found)
            joint = joints[Int(joint)].next
        }
    }

    private func way(from place: Int32, by word: UInt16) -> Int32? {
        let way = ways[slot(for: Self.key(place, word))]
        return way == 0 ? nil : Int32(truncatingIfNeeded: way)
    }

    @inline(__always)
    private static func key(_ place: Int32, _ word: UInt16) -> UInt32 {
        UInt32(truncatingIfNeeded: place) << 16 | UInt32(word)
    }

    /// Where that key is, or would be added.
    @inline(__always)
    private func slot(for key: UInt32) -> Int {
        var slot = Int((key &* 0x9e37_79b1) >> 19)
        while ways[slot] != 0, ways[slot] >> 32 != key { slot = (slot + 1) & Self.mask }
        return slot
    }

    // MARK: - Building

    fileprivate static let beginning: Int32 = 0

    /// The phrases that follow are of a line that says so.
    fileprivate mutating func beginLine(_ role: Role) { roles.append(role) }

    /// The place that word leads to from that place, made if there is none.
    fileprivate mutating func follow(_ place: Int32, with word: UInt16) -> Int32 {
        let key = Self.key(place, word)
        let slot = slot(for: key)
        if ways[slot] != 0 { return Int32(truncatingIfNeeded: ways[slot]) }
        let next = newPlace()
        ways[slot] = UInt64(key) << 32 | UInt64(next)
        wayCount += 1
        return next
    }

    /// One place that all of those lead to.
    fileprivate mutating func join(_ those: [Int32]) -> Int32 {
        let place = newPlace()
        for one in those {
            joints.append(Joint(to: place, next: places[Int(one)].joint))
            places[Int(one)].joint = Int32(joints.count - 1)
        }
        return place
    }

    /// A phrase of the line in hand ends at that place.
    fileprivate mutating func end(at place: Int32) {
        if place != Self.beginning { places[Int(place)].line = UInt16(roles.count) }
    }

    private mutating func newPlace() -> Int32 {
        precondition(places.count < UInt16.max && wayCount < Self.mask, "the phrases have outgrown their table")
        places.append(Place())
        return Int32(places.count - 1)
    }
}

extension Lexicon.Builder {
    /// Reads the table of phrases, and adds their words to the lexicon.
    mutating func addPhrases() -> Phrases {
        var phrases = Phrases()
        for (role, patterns) in Phrases.lines {
            phrases.beginLine(role)
            addPhrases(patterns, to: &phrases)
        }
        return phrases
    }

    private mutating func addPhrases(_ patterns: String, to phrases: inout Phrases) {
        // Where one is after what has been read, by every way that leads there.
        var here = [Phrases.beginning]
        // The same where the choice in hand began, and after those of its ways that are over.
        var before: [Int32] = []
        var ways: [Int32] = []
        // The word that is being spelt, by its hash.
        var word = Lexicon.seed

        func beginChoice() {
            // Where the phrase may begin with the choice, its words have to be known as openers.
            if here.count > 1, !here.contains(Phrases.beginning) {
                Self.fill(&here, with: CollectionOfOne(phrases.join(here)))
            }
            Self.fill(&before, with: here)
        }
        func endWord(_ builder: inout Lexicon.Builder) {
            guard word != Lexicon.seed else { return }
            let id = builder.add(word, here.contains(Phrases.beginning) ? .opensPhrase : [], [])
            let from = here.count > 1 ? phrases.join(here) : here[0]
            Self.fill(&here, with: CollectionOfOne(phrases.follow(from, with: id)))
            word = Lexicon.seed
        }
        func endPhrase(_ builder: inout Lexicon.Builder) {
            endWord(&builder)
            for place in here { phrases.end(at: place) }
            Self.fill(&here, with: CollectionOfOne(Phrases.beginning))
        }
        for byte in patterns.utf8 {
            switch byte {
            case UInt8(ascii: " "): endWord(&self)
            case UInt8(ascii: ";"): endPhrase(&self)
            case UInt8(ascii: "("), UInt8(ascii: "["):
                beginChoice()
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
    private static func fill(_ places: inout [Int32], with others: some Collection<Int32>) {
        places.removeAll(keepingCapacity: true)
        places.append(contentsOf: others)
    }
}
