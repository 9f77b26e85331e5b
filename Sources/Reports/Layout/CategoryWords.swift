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
        let words = CategoryMention.words(of: text)
        let mentions = CategoryMention.all(in: words)
        sense = Self.sense(of: mentions, in: words, partOnly: ListMark.parse(text)?.mark.letters ?? [])
        others = words.indices.count { at in
            !words[at].isMark && !CategoryMention.joints.contains(words[at].text)
                && !["category", "cat"].contains(words[at].text)
                && !mentions.contains { ($0.start..<$0.end).contains(at) }
        }
    }

    // MARK: What they come to

    private static func sense(of mentions: [CategoryMention], in words: [CategoryMention.Word], partOnly letters: [String])
        -> Sense
    {
        let earlier = mentions.filter { mention in
            mention.start > 0 && words[max(0, mention.start - 2)..<mention.start].contains { past.contains($0.text) }
        }.map(\.start)
        let current = mentions.filter { !earlier.contains($0.start) }.map { sense(of: $0, followedBy: words.count - $0.end) }
        guard let first = current.first else { return .none }
        if current.contains(where: { $0.category != first.category }) { return .unclear(why: several) }
        if !letters.isEmpty, current.count == 1 {
            return first.category == nil
                ? first : .unclear(why: "It names a category for one part only; the whole has none.")
        }
        if !earlier.isEmpty, let category = first.category {
            return .doubtful(category, why: "It names an earlier category as well; the present one was taken.")
        }
        return first
    }

    static let several = "It names several categories, and one must hold for the whole: none was taken."
    private static let past: Set<String> = ["was", "previously", "formerly", "were", "earlier", "originally"]

    private static func sense(of mention: CategoryMention, followedBy rest: Int) -> Sense {
        switch (mention.figure, mention.name) {
        case (let figure?, nil): return .one(figure)
        case (nil, .exactly(.inProgress)): return rest <= 1 ? .one(.inProgress) : .none
        case (nil, .exactly(let named)): return .one(named)
        case (nil, .achieved): return rest == 0 ? .one(.achievedFully) : .none
        case (nil, .notAchieved): return .unclear(why: "Not achieved may be 3, 4 or 5: none was taken.")
        case (let figure?, .exactly(let named)):
            return figure == named
                ? .one(figure) : .unclear(why: "Its number and its words name different categories: none was taken.")
        case (let figure?, .achieved) where figure == .achievedFully: return .one(figure)
        case (let figure?, .achieved) where figure == .achievedLate,
            (let figure?, .notAchieved) where !figure.isAchieved && figure != .inProgress:
            return .doubtful(figure, why: "Its words leave the category open; it was taken by its number.")
        case (.some, _): return .unclear(why: "Its number and its words name different categories: none was taken.")
        case (nil, nil): return .none
        }
    }

    /// What follows "Tracked 12 January 2017:" or "Concluded on 22 June 2017 –"; nil where the words begin otherwise.
    private static func behindTracking(_ text: String) -> String? {
        let words = text.words
        guard let first = words.first?.folded,
            ["tracked", "concluded", "agreed", "assessed"].contains(first.filter(\.isLetter)),
            let span = DateSpan.all(in: words).first, span.words.upperBound < words.count
        else { return nil }
        let rest = text[words[span.words.upperBound].startIndex...]
            .trimmed { $0.isDash || $0.isSpace || ":,".unicodeScalars.contains($0) }
        return rest.folded.hasPrefix("as ") ? String(rest.dropFirst(3)) : rest
    }
}
