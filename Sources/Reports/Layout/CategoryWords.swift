import Scrutiny

/// The categories that a text names: "1 – Achieved Fully", "Not Achieved (Obstacle)", "Category 3", "6".
struct CategoryWords {
    enum Sense: Equatable {
        /// No category is named.
        case none
        case one(Category)
        /// The number decides where the words leave it open, as in "4 – Not Achieved".
        case doubtful(Category, why: String)
        /// Several categories, or words that contradict their number: nobody can tell which is meant.
        case unclear(why: String)

        /// Nil where none is named, or nobody can tell which.
        var category: Category? {
            switch self {
            case .one(let category), .doubtful(let category, _): category
            case .none, .unclear: nil
            }
        }

        /// A sentence for people; nil where there is nothing to doubt.
        var doubt: String? {
            switch self {
            case .doubtful(_, let why), .unclear(let why): why
            case .one, .none: nil
            }
        }
    }

    let sense: Sense
    /// How many words are no part of a category's number or name.
    let others: Int

    var category: Category? { sense.category }

    /// Longer texts are accounts, not categories.
    private static let longest = 300

    init(_ text: String) {
        guard text.utf8.count <= Self.longest else {
            sense = .none
            others = .max
            return
        }
        let text = Self.behindTracking(text) ?? text
        let words = Self.words(of: Self.withoutDates(text))
        var mentions: [Mention] = []
        var at = 0
        while at < words.count {
            if let mention = Self.mention(in: words, at: at, isFirst: mentions.isEmpty) {
                mentions.append(mention)
                at = mention.end
            } else {
                at += 1
            }
        }
        sense = Self.sense(of: mentions, in: words, partOnly: ListMark.parse(text)?.mark.letters ?? [])
        others = words.indices.count { at in
            !Self.isMark(words[at]) && !Self.joints.contains(words[at].text) && !["category", "cat"].contains(words[at].text)
                && !mentions.contains { ($0.start..<$0.end).contains(at) }
        }
    }

    // MARK: Mentions

    private struct Word {
        var text: String
        var isCapital: Bool
        /// The sign right before it, blanks aside; nil for none.
        var before: Character?
    }

    /// What a name says when its number does not stand with it.
    private enum Name: Equatable {
        case exactly(Category)
        /// "Achieved", "Not Achieved": the first half of several names.
        case achieved, notAchieved
    }

    private struct Mention {
        var figure: Category?
        var name: Name?
        var start: Int
        var end: Int
    }

    private static func words(of text: String) -> [Word] {
        var words: [Word] = []
        var before: Character?
        var open = ""
        var isCapital = false
        func close() {
            guard !open.isEmpty else { return }
            words.append(Word(text: open.folded, isCapital: isCapital, before: before))
            before = nil
            open = ""
        }
        for sign in text {
            if sign.isLetter || sign.isNumber {
                if open.isEmpty { isCapital = sign.isUppercase }
                open.append(sign)
            } else {
                close()
                if !sign.isWhitespace { before = sign }
            }
        }
        close()
        return words
    }

    /// "1/6/2017" would read as two categories.
    private static func withoutDates(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "/")) else { return text }
        return text.words.filter { !$0.contains("/") || PartialDate(written: $0) == nil }.joined(separator: " ")
    }

    private static func mention(in words: [Word], at start: Int, isFirst: Bool) -> Mention? {
        // Words may stand before the category, but not a sentence.
        if isFirst, start > 3 { return nil }
        let word = words[start]
        if let figure = Category(figure: word.text) {
            let isCalled = start > 0 && ["category", "cat"].contains(words[start - 1].text)
            let (name, end) = name(in: words, at: start + 1) ?? (nil, start + 1)
            let isAlone = end == words.count || joints.contains(words[end].text) || words[end].before == "/" || isMark(words[end])
            // "3 of the 14" is no category; "1 or 2" and "3/4" name two.
            let isJoined = start > 0 && (joints.contains(words[start - 1].text) || word.before == "/")
            guard name != nil || isCalled || (isAlone && (start == 0 || isJoined || isMark(words[start - 1]))) else { return nil }
            return Mention(figure: figure, name: name, start: start, end: end)
        }
        guard let (name, end) = name(in: words, at: start) else { return nil }
        // "Partly achieved", "to be achieved fully by May"
        if start > 0, words[..<start].suffix(3).contains(where: { hedges.contains($0.text) }) { return nil }
        if name == .achieved, isFirst, start > 0 { return nil }
        // "… with work in progress on site" goes on with the account of the first.
        guard isFirst || word.isCapital || word.before == "/" || isMark(words[start - 1]) else { return nil }
        // "Achieved Fully (1)"
        if end < words.count, let figure = Category(figure: words[end].text),
            words[end].before == "(" || (end + 1 == words.count && words[end].before?.isDash ?? false) {
            return Mention(figure: figure, name: name, start: start, end: end + 1)
        }
        return Mention(name: name, start: start, end: end)
    }

    private static let hedges: Set<String> = [
        "to", "be", "will", "should", "never", "partially", "partly", "nearly", "almost", "largely", "mostly", "yet", "cannot", "expected", "if",
        "could", "half", "being",
    ]
    private static let joints: Set<String> = ["or", "and", "to"]

    /// "a" of "a)": the letter of a part.
    private static func isMark(_ word: Word) -> Bool { word.text.utf8.count == 1 && word.text.first?.isLetter ?? false }

    /// The name that begins at that word, and the word after it.
    private static func name(in words: [Word], at start: Int) -> (Name?, Int)? {
        guard start < words.count else { return nil }
        func word(_ offset: Int) -> String { start + offset < words.count ? words[start + offset].text : "" }
        switch word(0) {
        case "not" where (1...3).contains { word($0) == "achieved" }: return notAchieved(in: words, at: start)
        case "achieved":
            let isFully = word(1) == "fully" || word(1) == "full"
            if let end = lateness(in: words, at: start + (isFully ? 2 : 1)) { return (.exactly(.achievedLate), end) }
            return isFully ? (.exactly(.achievedFully), start + 2) : (.achieved, start + 1)
        case "fully" where word(1) == "achieved":
            if let end = lateness(in: words, at: start + 2) { return (.exactly(.achievedLate), end) }
            return (.exactly(.achievedFully), start + 2)
        case "late" where word(1) == "" && start > 0: return (.exactly(.achievedLate), start + 1)
        case "in" where word(1) == "progress": return (.exactly(.inProgress), start + 2)
        case "progress" where word(1) == "made": return (.exactly(.notAchievedProgressMade), start + 2)
        case "insufficient" where word(1) == "progress": return (.exactly(.notAchievedInsufficientProgress), start + 2)
        case "obstacle" where words.count <= 2: return (.exactly(.notAchievedObstacle), start + 1)
        default: return nil
        }
    }

    /// "late", "but late": the word after it.
    private static func lateness(in words: [Word], at start: Int) -> Int? {
        let at = start < words.count && words[start].text == "but" ? start + 1 : start
        return at < words.count && words[at].text == "late" ? at + 1 : nil
    }

    /// What holds it up may stand a few words behind: "Not Achieved – some progress made".
    private static func notAchieved(in words: [Word], at start: Int) -> (Name?, Int) {
        func word(_ at: Int) -> String { at < words.count ? words[at].text : "" }
        let achieved = words[start...].firstIndex { $0.text == "achieved" } ?? start
        for at in achieved + 1..<achieved + 8 where at < words.count {
            switch word(at) {
            case "insufficient": return (.exactly(.notAchievedInsufficientProgress), at + (word(at + 1) == "progress" ? 2 : 1))
            case "obstacle", "obstacles": return (.exactly(.notAchievedObstacle), at + 1)
            case "progress": return (.exactly(.notAchievedProgressMade), at + (word(at + 1) == "made" ? 2 : 1))
            case "in" where word(at + 1) == "progress": return (.notAchieved, at)
            case "achieved": return (.notAchieved, at)
            default: if Category(figure: word(at)) != nil { return (.notAchieved, at) }
            }
        }
        return (.notAchieved, achieved + 1)
    }

    // MARK: What they come to

    private static func sense(of mentions: [Mention], in words: [Word], partOnly letters: [String]) -> Sense {
        let earlier = mentions.filter { mention in
            mention.start > 0 && words[max(0, mention.start - 2)..<mention.start].contains { past.contains($0.text) }
        }.map(\.start)
        let current = mentions.filter { !earlier.contains($0.start) }.map { sense(of: $0, followedBy: words.count - $0.end) }
        guard let first = current.first else { return .none }
        if current.contains(where: { $0.category != first.category }) { return .unclear(why: several) }
        if !letters.isEmpty, current.count == 1 {
            return first.category == nil ? first : .unclear(why: "It names a category for one part only; the whole has none.")
        }
        if !earlier.isEmpty, let category = first.category {
            return .doubtful(category, why: "It names an earlier category as well; the present one was taken.")
        }
        return first
    }

    static let several = "It names several categories, and one must hold for the whole: none was taken."
    private static let past: Set<String> = ["was", "previously", "formerly", "were", "earlier", "originally"]

    private static func sense(of mention: Mention, followedBy rest: Int) -> Sense {
        switch (mention.figure, mention.name) {
        case (let figure?, nil): return .one(figure)
        case (nil, .exactly(.inProgress)): return rest <= 1 ? .one(.inProgress) : .none
        case (nil, .exactly(let named)): return .one(named)
        case (nil, .achieved): return rest == 0 ? .one(.achievedFully) : .none
        case (nil, .notAchieved): return .unclear(why: "Not achieved may be 3, 4 or 5: none was taken.")
        case (let figure?, .exactly(let named)):
            return figure == named ? .one(figure) : .unclear(why: "Its number and its words name different categories: none was taken.")
        case (let figure?, .achieved) where figure == .achievedFully: return .one(figure)
        case (let figure?, .achieved) where figure == .achievedLate, (let figure?, .notAchieved) where !figure.isAchieved && figure != .inProgress:
            return .doubtful(figure, why: "Its words leave the category open; it was taken by its number.")
        case (.some, _): return .unclear(why: "Its number and its words name different categories: none was taken.")
        case (nil, nil): return .none
        }
    }

    /// What follows "Tracked 12 January 2017:" or "Concluded on 22 June 2017 –"; nil where the words begin otherwise.
    private static func behindTracking(_ text: String) -> String? {
        let words = text.words
        guard let first = words.first?.folded, ["tracked", "concluded", "agreed", "assessed"].contains(first.filter(\.isLetter)),
            let span = DateSpan.all(in: words).first, span.words.upperBound < words.count
        else { return nil }
        let rest = text[words[span.words.upperBound].startIndex...]
            .trimmed { $0.isDash || $0.isSpace || ":,".unicodeScalars.contains($0) }
        return rest.folded.hasPrefix("as ") ? String(rest.dropFirst(3)) : rest
    }
}

extension Category {
    /// "1" to "6".
    fileprivate init?(figure: String) {
        guard figure.utf8.count == 1, let number = Int(figure) else { return nil }
        self.init(rawValue: number)
    }
}
