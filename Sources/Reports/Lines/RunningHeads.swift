import Scrutiny

/// The lines that a page's head or foot repeats: the report's title, its date, how it is marked.
///
/// Short lines that stand at the end or the start of a page and do so more than once, or that the beginning of the report
/// has too. Headings of the table come again for a reason and stay.
struct RunningHeads {
    /// For each of the filled lines.
    private(set) var isHead: [Bool]

    private let all: [Line]
    private let filled: [Int]
    private let isNumber: [Bool]
    private let breaks: [Bool]

    /// As many filled lines as the front of a report has at least.
    private static let front = 12

    init(_ all: [Line], _ filled: [Int], isNumber: [Bool], breaks: [Bool]) {
        self.all = all
        self.filled = filled
        self.isNumber = isNumber
        self.breaks = breaks
        isHead = filled.map { Self.isStamp(all[$0].text) }
        if breaks.dropLast().dropFirst().contains(true) || isNumber.contains(true) { findRepeated() }
    }

    private mutating func findRepeated() {
        var counts: [String: Int] = [:]
        for place in filled.indices where isAtEdge(place) && !isNumber[place] {
            if let key = key(place) { counts[key, default: 0] += 1 }
        }
        let opening = Set(filled.indices.prefix(Self.front).compactMap(key))
        let title = title()
        for place in filled.indices where isAtEdge(place) && !isNumber[place] {
            guard let key = key(place), !key.isEmpty else { continue }
            // The first time such a line stands at the very beginning it is the report's own.
            let isRepeated = place >= Self.front && (counts[key, default: 0] > 1 || opening.contains(key))
            if isRepeated || (place > title.end && isTitle(all[filled[place]].text, title.words)) { isHead[place] = true }
        }
    }

    private func key(_ place: Int) -> String? {
        let text = all[filled[place]].text
        guard text.utf8.count <= 140, !text.isDottedFormLine, !Landmark.isStructure(text), ListMark.parse(text) == nil else {
            return nil
        }
        return text.folded.filter { !$0.isASCIIDigit }
    }

    private func isAtEdge(_ place: Int) -> Bool {
        breaks[place] || breaks[place + 1] || (place > 0 && isNumber[place - 1])
            || (place + 1 < filled.count && isNumber[place + 1])
    }

    // MARK: The title

    /// The words of the report's title, from its first lines, and the last line on which it may stand.
    private func title() -> (words: Set<String>, end: Int) {
        guard let place = filled.indices.prefix(40).first(where: { ReviewTitle(all[filled[$0]].text.trimmed) != nil }) else {
            return ([], filled.count)
        }
        // It may stand below its label, or go on.
        let lines = filled[place...].prefix(2).map { all[$0].text }
        let isAlone = ReviewTitle(lines[0].trimmed)?.words.isEmpty ?? false
        let goesOn = filled[place] + 1 < all.count && !all[filled[place] + 1].isBlank
        return (Self.words((isAlone || goesOn ? lines : [lines[0]]).joined(separator: " ")), place + 1)
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.folded.split { !($0.isLetter || $0 == "'") }.map(String.init))
    }

    /// "Somewhere to Go: Progress Report": words of the title and of what every report is called, and no sentence.
    private func isTitle(_ line: String, _ title: Set<String>) -> Bool {
        guard !title.isEmpty, !line.endsSentence, line.trimmed.first?.isUppercase ?? false, line.utf8.count <= 120 else {
            return false
        }
        let words = Self.words(line)
        let own = words.subtracting(Self.reportWords)
        // The name of what was reviewed may stand in a sentence too.
        guard
            !words.isDisjoint(with: ["progress", "report", "review", "tracking", "update"])
                || own.count * 3 >= title.count * 2
        else {
            return false
        }
        return own.count >= 2 && own.isSubset(of: title) && own.contains { $0.utf8.count > 3 }
    }

    private static let reportWords: Set<String> = [
        "progress", "report", "review", "scrutiny", "tracking", "on", "the", "of", "implementation", "recommendations",
        "update", "and", "final",
        "page", "appendix", "version", "draft",
    ]

    // MARK: Marks

    /// "OFFICIAL", "Printed on 12/09/2016 14:02": how the paper is marked, wherever it stands.
    private static func isStamp(_ line: String) -> Bool {
        guard line.utf8.count <= 160 else { return false }
        if isPath(line) { return true }
        guard line.utf8.count <= 80, "opnurcdl[".utf8.contains(line.firstByte) else { return false }
        let text = line.trimmed { $0.isSpace || "[]():".unicodeScalars.contains($0) }
        if markings.contains(text.folded) { return text == text.uppercased() || text.folded.hasPrefix("classification") }
        guard let lead = printed.first(where: { text.folded.hasPrefix($0) }) else { return false }
        let rest = text.folded.dropFirst(lead.count).split { " :,".contains($0) }
        return rest.contains { $0.contains(where: \.isASCIIDigit) }
            && rest.allSatisfy { word in
                word.contains(where: \.isASCIIDigit) || ["on", "at", "by", "am", "pm"].contains(word)
                    || PartialDate(written: word + " 2020") != nil
            }
    }

    /// "G:\\Scrutiny\\Report v3.docx": where the paper is kept.
    private static func isPath(_ line: String) -> Bool {
        let bytes = line.utf8.drop { $0 == 0x20 }
        guard bytes.dropFirst().first == UInt8(ascii: ":") || bytes.first == UInt8(ascii: "\\") else { return false }
        let folded = line.folded
        return [".doc", ".docx", ".pdf", ".odt"].contains { folded.hasSuffix($0) }
    }

    private static let markings: Set<String> = [
        "official", "official-sensitive", "official - sensitive", "official sensitive", "not protectively marked",
        "unclassified", "restricted",
        "protect", "confidential", "draft", "classification official", "classification: official", "not confidential",
    ]
    private static let printed = [
        "printed ", "print date", "created on ", "last saved ", "date printed", "date of print", "downloaded ",
    ]
}
