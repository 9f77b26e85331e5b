/// A letter at the start of a line of evidence, or several that share an account, with what officers write before it:
/// "R02 a)", "2a)", "Sub-item a)", "Items c and d:".
enum EvidenceMark {
    /// The mark at the start of the line, and the text after it. "c:" and "c –" are marks only where the recommendation
    /// has that letter.
    static func parse(_ line: String, letters: Set<String> = []) -> (mark: ListMark, rest: String)? {
        guard mayBegin(line), var found = read(plain(line), letters) else { return nil }
        // "(a): Done"
        if !found.mark.letters.isEmpty, found.rest.hasPrefix(":") { found.rest = found.rest.dropFirst().trimmed }
        return found.mark.letters.count > 1 ? (found.mark, withoutInclusive(found.rest)) : found
    }

    /// False for a line that begins with a word of running text: most of them.
    private static func mayBegin(_ line: String) -> Bool {
        let bytes = line.utf8.drop { $0 == 0x20 || $0 == 9 }
        guard let first = bytes.first else { return false }
        guard (0x61...0x7A).contains(first | 0x20) else { return true }
        let second = bytes.dropFirst().first.map { $0 | 0x20 } ?? 0
        return !(0x61...0x7A).contains(second) || ("ivx".utf8.contains(first | 0x20) && "ivx".utf8.contains(second))
            || prefixes.contains { line.holds($0, within: $0.utf8.count + 8) }
    }

    /// "**a)** Done" and "*a)* Done" without their stars, and "[a]", "a]", "a.)" with the brackets that are usual.
    private static func plain(_ line: String) -> String {
        let text = line.trimmed
        for stars in ["**", "*"] where text.hasPrefix(stars) && !text.dropFirst(stars.count).hasPrefix(" ") {
            guard let close = text.dropFirst(stars.count).prefix(40).firstRange(of: stars) else { continue }
            return text[..<close.lowerBound].dropFirst(stars.count) + String(text[close.upperBound...])
        }
        let head = Array(text.unicodeScalars.prefix(3))
        func isLetter(_ at: Int) -> Bool { at < head.count && head[at].isASCII && head[at].properties.isAlphabetic }
        if head.count == 3, head[0] == "[", isLetter(1), head[2] == "]" { return "(\(head[1]))" + text.dropFirst(3) }
        if head.count > 1, isLetter(0), head[1] == "]" { return "\(head[0]))" + text.dropFirst(2) }
        if head.count == 3, isLetter(0), head[1] == ".", head[2] == ")" { return "\(head[0]))" + text.dropFirst(3) }
        return line
    }

    /// "a) to c) inclusive: all are lit"
    private static func withoutInclusive(_ rest: String) -> String {
        let word = ["inclusive", "(inclusive)", "together", "both"].first {
            rest.folded.hasPrefix($0 + ":") || rest.folded.hasPrefix($0 + " -")
        }
        guard let word else { return rest }
        return rest.dropFirst(word.count).trimmed { $0.isSpace || $0 == ":" || $0.isDash }
    }

    private static func read(_ line: String, _ letters: Set<String>) -> (mark: ListMark, rest: String)? {
        let found = ListMark.parse(line)
        if let found, case .bullet = found.mark.kind {
            return shared(found.rest, isBulleted: true) ?? prefixed(found.rest) ?? found
        }
        // "c) d) Both": the first letter alone would take what is of both. "c) and d): Both": the colon is the letters'.
        if found == nil || found?.mark.letters.isEmpty == false, let shared = shared(line.trimmed, mayBeOne: false) {
            let count = found?.mark.letters.count ?? 0
            if shared.mark.letters.count > count || (shared.mark.letters.count == count && shared.isClosed) {
                return (shared.mark, shared.rest)
            }
        }
        return found ?? prefixed(line.trimmed) ?? closed(line.trimmed, letters)
    }

    private static func closed(_ line: String, _ letters: Set<String>) -> (mark: ListMark, rest: String)? {
        guard let first = line.unicodeScalars.first, letters.contains(String(first)),
            let found = shared(line, mayBeOne: true), found.isClosed || line.unicodeScalars.dropFirst().first == "\t"
        else { return nil }
        return (found.mark, found.rest)
    }

    private static let prefixes = [
        "parts ", "part ", "sub-items ", "sub-item ", "subitems ", "items ", "item ", "points ", "point ", "paragraphs ",
        "paragraph ",
        "recommendations ", "recommendation ", "actions ", "action ", "for ", "re ", "re: ", "on ", "as to ",
    ]

    private static func prefixed(_ line: String) -> (mark: ListMark, rest: String)? {
        let prefix = prefixes.first { line.holds($0, within: $0.utf8.count) } ?? ""
        guard !prefix.isEmpty || "rR123456789".utf8.contains(line.utf8.first ?? 0) else { return nil }
        let skip = prefix.unicodeScalars.count
        let scalars = Array(line.unicodeScalars.dropFirst(skip).prefix(12))
        // "R02a)", "R 2 (a)"
        var index = 0
        if let first = scalars.first, first == "R" || first == "r" {
            index = 1
            while index < scalars.count, scalars[index] == " " { index += 1 }
            let from = index
            while index < scalars.count, scalars[index].isDigit { index += 1 }
            guard index > from else { return nil }
            while index < scalars.count, scalars[index] == " " { index += 1 }
        } else if skip == 0 {
            // "2a)": the recommendation's figure and the letter.
            while index < min(2, scalars.count), scalars[index].isDigit { index += 1 }
        }
        guard skip + index > 0 else { return nil }
        let rest = String(line.unicodeScalars.dropFirst(skip + index))
        // "For c) and d): a letter went" speaks of them; "for (a) and (b) alike" goes on with a sentence.
        let isName = !["for ", "re ", "re: ", "on ", "as to "].contains(prefix)
        if let shared = shared(rest, mayBeOne: isName),
            shared.isClosed || (isName && (skip > 0 || shared.mark.letters.count > 1))
        {
            return (shared.mark, shared.rest)
        }
        guard isName, let found = ListMark.parse(rest), !found.mark.letters.isEmpty, found.mark.style != .dot else {
            return nil
        }
        return found
    }

    /// "Update on a) and c) – Sept 2016": the letters, and the heading without them.
    static func ofUpdate(_ line: String, letters: Set<String>) -> ([String], String)? {
        guard !letters.isEmpty, line.utf8.count <= 100,
            let lead = ["update on ", "update for ", "updates on ", "updates for "].first(where: {
                line.holds($0, within: $0.utf8.count)
            }),
            let (mark, rest) = parse(String(line.dropFirst(lead.count)), letters: letters),
            !mark.letters.isEmpty, mark.letters.allSatisfy(letters.contains)
        else { return nil }
        let heading = "Update – " + rest.trimmed { $0.isSpace || $0.isDash || $0 == ":" || $0 == "," }
        return UpdateHeading(heading).map { _ in (mark.letters, heading) }
    }

    // MARK: Several letters

    private static func shared(_ line: String, isBulleted: Bool = false) -> (mark: ListMark, rest: String)? {
        shared(line, mayBeOne: false).map { found in
            var mark = found.mark
            mark.isBulleted = isBulleted
            return (mark, found.rest)
        }
    }

    /// "c and d:", "c–d.", "(c)+(d)", "c) d)": letters in their order, each with or without brackets, and what ends them.
    private static func shared(_ line: String, mayBeOne: Bool) -> (mark: ListMark, rest: String, isClosed: Bool)? {
        var list = LetterList(line)
        guard list.read(mayBeOne: mayBeOne) else { return nil }
        let mark = ListMark(
            kind: .letters(list.letters), style: list.style, written: list.letters.joined(separator: ", ") + ") ", indent: 0)
        return (mark, list.rest, list.isClosed)
    }
}
