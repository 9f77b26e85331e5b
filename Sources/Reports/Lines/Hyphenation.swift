import Scrutiny

/// Tells a word that was broken at the end of a line from one that has a hyphen of its own.
struct Hyphenation: Sendable {
    /// The words of the report, in lower case, those with hyphens in them too, but for what a line's end broke.
    private var known: Set<String> = []

    /// Knows no report: only words that are known anyway, and those that nobody would write without a hyphen.
    init() {}

    init(_ lines: [Line]) {
        guard lines.contains(where: { Self.fragment(at: $0.text) != nil }) else { return }
        var isBroken = false
        for line in lines where !line.isBlank {
            let words = line.text.words
            let endsBroken = Self.fragment(at: line.text) != nil
            for (index, word) in words.enumerated()
            where !(isBroken && index == 0) && !(endsBroken && index == words.count - 1) {
                known.insert(Self.bare(word))
            }
            isBroken = endsBroken
        }
    }

    /// What comes between the end of one line and the beginning of the next.
    enum Seam: Sendable {
        case space
        /// The hyphen is the word's.
        case hyphen
        /// The hyphen is the line's, and goes.
        case none
    }

    func seam(_ text: String, _ next: String) -> Seam {
        guard let end = text.unicodeScalars.last else { return .space }
        if end == "\u{AD}" { return .none }
        guard let first = Self.fragment(at: text), let word = next.words.first else { return .space }
        let second = Self.bare(word)
        // "pre- and post-war"
        if ["and", "or", "nor", "to", ""].contains(second) { return .space }
        guard next.unicodeScalars.first?.properties.isLowercase ?? false, first.allSatisfy(\.isLetter) else {
            return .hyphen
        }
        if known.contains(first + "-" + second) { return .hyphen }
        if known.contains(first + second) { return .none }
        if second.contains("-") { return .hyphen }
        if Self.whole.contains(first + second) { return .none }
        if Self.leading.contains(first) || Self.trailing.contains(second) { return .hyphen }
        if Self.solid.contains(first), !Self.particles.contains(second), Lexicon.knows(first + second) { return .none }
        return isWord(first) && isWord(second) ? .hyphen : .none
    }

    /// The line ends in the middle of a word.
    static func isBroken(_ line: String) -> Bool { fragment(at: line) != nil }

    /// The lines of a cell, with those on one that a broken word parts.
    func mended(_ lines: [Line]) -> [Line] {
        guard lines.contains(where: { Self.isBroken($0.text) }) else { return lines }
        let joining = LineJoining(words: self)
        return lines.reduce(into: []) { mended, line in
            if let last = mended.last, !line.isBlank, !line.text.utf8.contains(9), Self.isBroken(last.text) {
                let text = String(last.text.reversed().drop(while: \.isWhitespace).reversed())
                mended[mended.count - 1].text = joining.join(text, line.text.trimmed)
            } else {
                mended.append(line)
            }
        }
    }

    private func isWord(_ word: String) -> Bool { known.contains(word) || Lexicon.knows(word) }

    /// The letters or figures before a hyphen that ends the line, with what hangs on them; nil where none does.
    private static func fragment(at text: String) -> String? {
        guard let end = text.unicodeScalars.last(where: { !$0.isSpace }), end == "-" || end == "\u{2010}" || end == "\u{AD}"
        else { return nil }
        let tail = String(String.UnicodeScalarView(text.unicodeScalars.suffix(60))).trimmed
        guard let word = tail.split(whereSeparator: \.isWhitespace).last,
            word.dropLast().last.map({ $0.isLetter || $0.isNumber }) ?? false
        else {
            return nil
        }
        return bare(word)
    }

    private static func bare(_ word: some StringProtocol) -> String {
        word.folded.trimmed { !($0.properties.isAlphabetic || $0.isDigit) }
    }

    /// With these a word has a hyphen, whatever follows.
    private static let leading: Set<String> = [
        "self", "non", "well", "mid", "half", "part", "full", "high", "low", "long", "short", "cross", "multi", "one", "two",
        "three", "four",
        "five", "six", "first", "second", "third", "all", "ever", "semi", "ex", "fixed", "large", "small", "medium",
        "single", "double",
    ]
    private static let trailing: Set<String> = [
        "based", "wide", "related", "term", "led", "specific", "style", "free", "friendly", "owned", "funded", "date", "off",
        "up", "going",
        "old", "year", "making", "sharing", "keeping", "round", "profit", "quality", "level", "being", "built", "known",
    ]
    /// Words that are written with what follows them as one, though both are words.
    private static let solid: Set<String> = [
        "up", "over", "under", "out", "with", "on", "in", "for", "to", "be", "there", "where", "here", "some", "any",
        "every", "mis", "inter",
    ]
    /// Of two words that could stand with a hyphen.
    private static let whole: Set<String> = [
        "without", "within", "into", "onto", "upon", "outside", "inside", "forward", "forwards", "towards", "today",
        "however", "therefore",
    ]
    private static let particles: Set<String> = ["off", "up", "out", "in", "on", "down", "over", "to"]
}
