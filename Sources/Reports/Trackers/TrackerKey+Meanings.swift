import Scrutiny

extension StatusWords {
    /// What the words of a key come to.
    private enum KeySense {
        /// `isWhole` where the words are that and nothing more.
        case meaning(Meaning, isWhole: Bool)
        /// They say that a thing is not done, or is still to be, and no more: "will not be met without action".
        case open
        case several
        case unknown
    }

    /// With what a tracker's own key says: where "green" is there for "on track", it means that. `doubts` names every
    /// word to which the key gives another meaning than the table, or one that cannot be told.
    func with(_ key: TrackerKey) -> (words: StatusWords, doubts: [(line: Int, text: String, why: String)]) {
        var words = self
        var doubts: [(line: Int, text: String, why: String)] = []
        for entry in key.entries {
            let usual = meaning(of: entry.name)
            let isSign = Self.isColour(entry.name) || entry.name.utf8.count <= 2
            func doubt(_ why: String) { doubts.append((entry.line, "\(entry.name.uppercased()) = \(entry.meaning)", why)) }
            switch keySense(of: entry.meaning) {
            case .meaning(let known, let isWhole):
                // "In progress = not yet due, or late with a plan" tells no more than the table does.
                if let usual, usual.isAlike(known), !(isWhole && isSign) { continue }
                words.set(entry.name, known)
                if let usual, usual != known { doubt(Self.whyKey) }
            case .open where usual?.isAchieved ?? false && isSign:
                words.set(entry.name, .category(.inProgress, late: .notAchievedProgressMade))
                doubt(Self.whyKey)
            case .open:
                // "Complete = to be signed off by Members" is complete, and how far from done an amber is the table says.
                if usual != nil, isSign {
                    doubt("The key says that it is not done; the table of status words says how far it is.")
                }
            case .several:
                words.set(entry.name, nil)
                doubt("The key gives this status more than one meaning, so its rows have no category.")
            case .unknown:
                if entry.name.utf8.count <= 6, usual != nil {
                    doubt("These words of the key are not known; the table of status words decides.")
                }
            }
        }
        return (words, doubts)
    }

    private static let whyKey = "The tracker’s key decides what this status means here."

    private func keySense(of text: String) -> KeySense {
        if let known = reading(of: text)?.meaning { return .meaning(known, isWhole: true) }
        let clause = text.prefix { !",;.(–—".contains($0) }
        let bare = String(clause).words.filter { !Self.fillers.contains(StatusWords.key($0)) }
        if let (count, known) = phrase(at: bare[...]), count == bare.count { return .meaning(known, isWhole: true) }
        // "Not on track"
        let isDenied = bare.first.map { Self.denying.contains(StatusWords.key($0)) } ?? false
        let isWhole = isDenied && phrase(at: bare.dropFirst())?.count == bare.count - 1
        var isOpen = false
        var done: Meaning?
        var undone: [Meaning] = []
        var isClosed = false
        for (meaning, bearing) in phrases(in: text) {
            switch (meaning, bearing) {
            case (.closed, .said): isClosed = true
            case (.closed, _): break
            case (_, .said) where meaning.isAchieved: done = done ?? meaning
            case (_, .said): undone.append(meaning)
            case (_, .ahead) where !meaning.isAchieved: undone.append(meaning)
            case (_, _) where meaning.isAchieved: isOpen = true
            case (.category(.inProgress, late: .notAchievedProgressMade), .denied):
                // "Not on track"
                let late = Category.notAchievedInsufficientProgress
                undone.append(.category(late, late: late))
            default: break
            }
        }
        switch (done, isClosed, undone.isEmpty && !isOpen) {
        case (let done?, false, true): return .meaning(done, isWhole: false)
        case (nil, true, true): return .meaning(.closed, isWhole: false)
        case (nil, false, true): return .unknown
        case (nil, false, false):
            // "Not complete and overdue": what holds whatever the day tells more.
            return (undone.first(where: \.isFixed) ?? undone.first).map { .meaning($0, isWhole: isWhole) } ?? .open
        default: return .several
        }
    }

    private static let fillers: Set<String> = [
        "some", "slight", "minor", "a", "the", "is", "are", "work", "action", "now", "currently", "all", "has", "have",
        "been", "recommendation", "recommendations", "this", "it", "was", "were",
    ]

    /// How the words before a phrase bear on it.
    private enum Bearing { case said, denied, ahead }

    /// All words of the table among these, with what is said of them.
    private func phrases(in text: String) -> [(Meaning, Bearing)] {
        let words = text.words[...]
        var found: [(Meaning, Bearing)] = []
        var index = words.startIndex
        var clause = words.startIndex
        while index < words.endIndex {
            guard let (count, meaning) = phrase(at: words[index...]) else {
                let word = words[index]
                if word.last.map({ ",;:.".contains($0) }) ?? false || ["and", "or", "but"].contains(word.folded) {
                    clause = index + 1
                }
                index += 1
                continue
            }
            found.append((meaning, Self.bearing(of: words[clause..<index])))
            index += count
        }
        return found
    }

    private static let denying: Set<String> = [
        "not", "no", "nothing", "never", "un", "cannot", "can't", "won't", "hasn't", "isn't", "unable", "fails", "failed",
        "failing",
        "unlikely", "without", "none", "neither",
    ]
    private static let leading: Set<String> = [
        "to", "will", "shall", "should", "would", "may", "might", "can", "could", "due", "expected", "likely", "planned",
        "until",
        "before", "if", "once", "when", "yet", "awaiting", "pending", "being", "nearly", "almost", "mostly", "largely",
        "partly",
        "partially", "forecast", "anticipated", "scheduled",
    ]

    private static func bearing(of before: ArraySlice<Substring>) -> Bearing {
        let words = before.suffix(6).map { StatusWords.key($0) }
        if words.contains(where: denying.contains) { return .denied }
        return words.contains(where: leading.contains) ? .ahead : .said
    }
}

extension StatusWords.Meaning {
    /// Both say that it is done, both that it is not, or both that it was let go.
    fileprivate func isAlike(_ other: Self) -> Bool {
        self == .closed || other == .closed ? self == other : isAchieved == other.isAchieved
    }
}
