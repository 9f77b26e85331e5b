import Scrutiny

/// A category as it is named in a text: by its number, its name, or both.
struct CategoryMention {
    var figure: Category?
    var name: Name?
    /// Words of the text: the first, and the one after the last.
    var start: Int
    var end: Int

    /// In their order.
    static func all(in words: [Word]) -> [Self] {
        var mentions: [Self] = []
        var at = 0
        while at < words.count {
            if let mention = mention(in: words, at: at, isFirst: mentions.isEmpty) {
                mentions.append(mention)
                at = mention.end
            } else {
                at += 1
            }
        }
        return mentions
    }

    struct Word {
        var text: String
        var isCapital: Bool
        /// The sign right before it, blanks aside; nil for none.
        var before: Character?

        /// "a" of "a)": the letter of a part.
        var isMark: Bool { text.utf8.count == 1 && text.first?.isLetter ?? false }
    }

    /// What a name says when its number does not stand with it.
    enum Name: Equatable {
        case exactly(Category)
        /// "Achieved", "Not Achieved": the first half of several names.
        case achieved, notAchieved
    }

    /// The words of a text in which a category may be named.
    static func words(of text: String) -> [Word] {
        let text = withoutDates(text)
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

    private static func mention(in words: [Word], at start: Int, isFirst: Bool) -> Self? {
        // Words may stand before the category, but not a sentence.
        if isFirst, start > 3 { return nil }
        let word = words[start]
        if let figure = Category(figure: word.text) {
            let isCalled = start > 0 && ["category", "cat"].contains(words[start - 1].text)
            let (name, end) = name(in: words, at: start + 1) ?? (nil, start + 1)
            let isAlone =
                end == words.count || joints.contains(words[end].text) || words[end].before == "/" || words[end].isMark
            // "3 of the 14" is no category; "1 or 2" and "3/4" name two.
            let isJoined = start > 0 && (joints.contains(words[start - 1].text) || word.before == "/")
            guard name != nil || isCalled || (isAlone && (start == 0 || isJoined || words[start - 1].isMark)) else {
                return nil
            }
            return Self(figure: figure, name: name, start: start, end: end)
        }
        guard let (name, end) = name(in: words, at: start) else { return nil }
        // "Partly achieved", "to be achieved fully by May"
        if start > 0, words[..<start].suffix(3).contains(where: { hedges.contains($0.text) }) { return nil }
        if name == .achieved, isFirst, start > 0 { return nil }
        // "… with work in progress on site" goes on with the account of the first.
        guard isFirst || word.isCapital || word.before == "/" || words[start - 1].isMark else { return nil }
        // "Achieved Fully (1)"
        if end < words.count, let figure = Category(figure: words[end].text),
            words[end].before == "(" || (end + 1 == words.count && words[end].before?.isDash ?? false)
        {
            return Self(figure: figure, name: name, start: start, end: end + 1)
        }
        return Self(name: name, start: start, end: end)
    }

    private static let hedges: Set<String> = [
        "to", "be", "will", "should", "never", "partially", "partly", "nearly", "almost", "largely", "mostly", "yet",
        "cannot", "expected", "if",
        "could", "half", "being",
    ]
    static let joints: Set<String> = ["or", "and", "to"]

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
            case "insufficient":
                return (.exactly(.notAchievedInsufficientProgress), at + (word(at + 1) == "progress" ? 2 : 1))
            case "obstacle", "obstacles": return (.exactly(.notAchievedObstacle), at + 1)
            case "progress": return (.exactly(.notAchievedProgressMade), at + (word(at + 1) == "made" ? 2 : 1))
            case "in" where word(at + 1) == "progress": return (.notAchieved, at)
            case "achieved": return (.notAchieved, at)
            default: if Category(figure: word(at)) != nil { return (.notAchieved, at) }
            }
        }
        return (.notAchieved, achieved + 1)
    }
}

extension Category {
    /// "1" to "6".
    fileprivate init?(figure: String) {
        guard figure.utf8.count == 1, let number = Int(figure) else { return nil }
        self.init(rawValue: number)
    }
}
