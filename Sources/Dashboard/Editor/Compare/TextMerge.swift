/// One text that two officers changed at the same time, taken together paragraph by paragraph.
///
/// What only one of them changed is taken over. Where both changed the same paragraphs a person chooses; until then
/// both are kept, mine first: nobody's words go without a decision.
public struct TextMerge: Sendable, Hashable {
    public enum Choice: Sendable, Hashable { case mine, theirs, both }

    /// A few paragraphs that go together.
    public enum Block: Sendable, Hashable {
        /// Alike in both.
        case same([String])
        /// Changed by one of us only, or by both alike: what stands there now, and what stood there.
        case changed(to: [String], from: [String], byMe: Bool)
        case conflict(Conflict)
    }

    public struct Conflict: Sendable, Hashable {
        /// What stood there before, what I made of it, and what the other officer made of it.
        public var base: [String]
        public var mine: [String]
        public var theirs: [String]
        public var choice: Choice = .both

        public var result: [String] {
            switch choice {
            case .mine: mine
            case .theirs: theirs
            case .both: mine + theirs
            }
        }
    }

    public private(set) var blocks: [Block] = []

    public init(base: String, mine: String, theirs: String) {
        let base = Self.paragraphs(base), mine = Self.paragraphs(mine), theirs = Self.paragraphs(theirs)
        let toMine = Self.places(ShortestEdit.matches(base, mine))
        let toTheirs = Self.places(ShortestEdit.matches(base, theirs))
        var place = (base: 0, mine: 0, theirs: 0)
        func take(upTo end: (base: Int, mine: Int, theirs: Int)) {
            add(
                base: Array(base[place.base..<end.base]), mine: Array(mine[place.mine..<end.mine]),
                theirs: Array(theirs[place.theirs..<end.theirs]))
        }
        // Paragraphs that all three have are the fixed points; what lies between two of them is decided together.
        for index in base.indices {
            guard let inMine = toMine[index], let inTheirs = toTheirs[index] else { continue }
            take(upTo: (index, inMine, inTheirs))
            add(.same([base[index]]))
            place = (index + 1, inMine + 1, inTheirs + 1)
        }
        take(upTo: (base.count, mine.count, theirs.count))
    }

    /// Where a person has to choose, as indices of `blocks`.
    public var conflicts: [Int] { blocks.indices.filter { if case .conflict = blocks[$0] { true } else { false } } }

    public mutating func choose(_ choice: Choice, at index: Int) {
        guard blocks.indices.contains(index), case .conflict(var conflict) = blocks[index] else { return }
        conflict.choice = choice
        blocks[index] = .conflict(conflict)
    }

    /// The text with what has been chosen so far.
    public var text: String {
        blocks.flatMap { block in
            switch block {
            case .same(let lines), .changed(let lines, _, _): lines
            case .conflict(let conflict): conflict.result
            }
        }.joined(separator: "\n")
    }

    private mutating func add(base: [String], mine: [String], theirs: [String]) {
        guard !base.isEmpty || !mine.isEmpty || !theirs.isEmpty else { return }
        if mine == theirs { add(mine == base ? .same(base) : .changed(to: mine, from: base, byMe: true)) }
        else if theirs == base { add(.changed(to: mine, from: base, byMe: true)) }
        else if mine == base { add(.changed(to: theirs, from: base, byMe: false)) }
        else { add(.conflict(Conflict(base: base, mine: mine, theirs: theirs))) }
    }

    private mutating func add(_ block: Block) {
        if case .same(let more) = block, let last = blocks.indices.last, case .same(let lines) = blocks[last] {
            blocks[last] = .same(lines + more)
        } else {
            blocks.append(block)
        }
    }

    private static func places(_ matches: [(old: Int, new: Int)]) -> [Int: Int] {
        Dictionary(matches.map { ($0.old, $0.new) }) { first, _ in first }
    }

    /// An empty text has no paragraphs, so that two officers who begin a text do not seem to change one.
    private static func paragraphs(_ text: String) -> [String] {
        text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
