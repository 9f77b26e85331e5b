/// How one letter of a recommendation is covered by evidence: a cell of the coverage grid.
public struct Coverage: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, CaseIterable {
        /// Reported on, and nothing in the last word reads as unfinished.
        case evidence
        /// Nobody has reported on it.
        case nothing
        /// The last word speaks of work outstanding, or of something that will not be done.
        case unfinished
        /// The last word runs past the meeting, or says that nothing has come of it.
        case contradicted
        /// Evidence under a letter that the recommendation does not have.
        case orphan
    }

    /// Nil for the recommendation as a whole.
    public var letter: String?
    public var state: State

    public init(letter: String?, state: State) {
        self.letter = letter
        self.state = state
    }
}

extension Check {
    /// A cell for each sub-item in its order, then one for each orphan. Evidence on the whole, and a recommendation
    /// without sub-items, have a cell without a letter in front.
    public var coverage: [Coverage] {
        let marks = Dictionary(zip(evidence, lastWords).map { ($0.letter, $1) }, uniquingKeysWith: +)
        var cells: [Coverage] = []
        if wholeEvidence != nil || recommendation.subItems.isEmpty {
            cells.append(Coverage(letter: nil, state: state(of: nil, marks[nil] ?? [])))
        }
        cells += recommendation.subItems.map {
            Coverage(letter: $0.letter, state: state(of: $0.letter, marks[$0.letter] ?? []))
        }
        cells += orphans.map { Coverage(letter: $0, state: .orphan) }
        return cells
    }

    /// The letters that have evidence and are no sub-items, each once.
    var orphans: [String] {
        var seen = Set(recommendation.subItems.map(\.letter))
        return evidence.compactMap(\.letter).filter { seen.insert($0).inserted }
    }

    /// `marks` is what the last words on that letter say of unfinished work.
    private func state(of letter: String?, _ marks: [ReadEvidence.LentMark]) -> Coverage.State {
        if let letter, !reportedLetters.contains(letter) { return .nothing }
        if letter == nil, wholeEvidence == nil { return .nothing }
        if marks.contains(where: { $0.mark.kind == .runsPastMeeting || $0.mark.kind == .nothingDone }) {
            return .contradicted
        }
        return marks.isEmpty ? .evidence : .unfinished
    }
}
