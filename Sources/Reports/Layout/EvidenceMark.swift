/// A letter at the start of a line of evidence, or several that share an account, with what officers write before it:
/// "R02 a)", "2a)", "Sub-item a)", "Items c and d:".
enum EvidenceMark {
    /// The mark at the start of the line, and the text after it. "c:" and "c –" are marks only where the recommendation
    /// has that letter.
    static func parse(_ line: String, letters: Set<String> = []) -> (mark: ListMark, rest: String)? {
        guard mayBegin(line), let found = read(unstarred(line), letters) else { return nil }
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

    /// "**a)** Done" with the stars of marked-up text gone.
    private static func unstarred(_ line: String) -> String {
        guard line.utf8.first == UInt8(ascii: "*") || line.utf8.first == 0x20 else { return line }
        let text = line.trimmed
        guard text.hasPrefix("**"), let close = text.dropFirst(2).prefix(40).firstRange(of: "**") else { return line }
        return text[..<close.lowerBound].dropFirst(2) + String(text[close.upperBound...])
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

/// Reads letters that stand side by side at the start of a line.
private struct LetterList {
    private let line: String
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private(set) var letters: [String] = []
    private(set) var style = ListMark.Style.bracket
    /// A colon, a stop or a dash ended them.
    private(set) var isClosed = false
    private var hasCapital = false

    init(_ line: String) {
        self.line = line
        scalars = Array(line.unicodeScalars.prefix(60))
    }

    var rest: String { String(line.unicodeScalars.dropFirst(position)).trimmed }

    private func at(_ offset: Int) -> Unicode.Scalar? {
        position + offset < scalars.count ? scalars[position + offset] : nil
    }

    /// False where the line begins with no such letters.
    mutating func read(mayBeOne: Bool) -> Bool {
        let opens = at(0) == "(" && at(2) != ")"
        if opens { position += 1 }
        guard var isBracketed = item() else { return false }
        while letters.count <= 26 {
            let (start, before) = (position, letters)
            let joint = joint()
            // Without a sign between them only letters in brackets are a list: "c) d)".
            guard let joint, let last = letters.last, let bracketed = item(), joint != .none || (isBracketed && bracketed),
                fill(from: last, joint)
            else {
                (position, letters) = (start, before)
                break
            }
            isBracketed = bracketed
        }
        guard letters.count > 1 || mayBeOne else { return false }
        return end(isBracketed: isBracketed || (opens && at(0) == ")"), opens: opens)
    }

    /// What may stand behind the last letter.
    private mutating func end(isBracketed: Bool, opens: Bool) -> Bool {
        if opens, at(0) == ")" { position += 1 }
        if let sign = at(0), sign == ":" || (sign == "." && (at(1)?.isSpace ?? true)) {
            position += 1
            isClosed = true
            return true
        }
        let space = scalars.dropFirst(position).prefix { $0.isSpace }
        if let dash = at(space.count), dash.isDash, at(space.count + 1)?.isSpace ?? true {
            position += space.count + 1
            isClosed = true
            return true
        }
        if isBracketed { return space.isEmpty ? at(0) == nil : true }
        // "c and d<tab>A letter", "c & d A letter"; not "a and b are".
        guard !space.isEmpty, !hasCapital else { return false }
        return space.contains("\t") || at(space.count)?.properties.isUppercase ?? false
    }

    private enum Joint { case none, and, through }

    private mutating func joint() -> Joint? {
        skipSpace()
        guard let sign = at(0) else { return nil }
        var joint = Joint.none
        if sign.isDash {
            position += 1
            joint = .through
        } else if "&,/+;".unicodeScalars.contains(sign) {
            position += 1
            joint = .and
        }
        skipSpace()
        if joint != .through {
            if take("and") { joint = .and } else if take("to") { joint = .through }
        }
        skipSpace()
        return joint
    }

    private mutating func skipSpace() { while at(0)?.isSpace ?? false { position += 1 } }

    private mutating func take(_ word: String) -> Bool {
        let count = word.unicodeScalars.count
        guard position + count < scalars.count, scalars[position..<position + count].elementsEqual(word.unicodeScalars),
            scalars[position + count].isSpace || scalars[position + count] == "("
        else { return false }
        position += count
        return true
    }

    /// Takes one letter; answers whether a bracket closes it.
    private mutating func item() -> Bool? {
        let start = position
        skipNumber()
        if at(0) == "(" { position += 1 }
        guard let letter = at(0), letter.isASCII, letter.properties.isAlphabetic else { position = start; return nil }
        if let next = at(1), next.properties.isAlphabetic || next.isDigit || "'’".unicodeScalars.contains(next) {
            position = start; return nil
        }
        position += 1
        if letter.properties.isUppercase { hasCapital = true }
        letters.append(String(letter).lowercased())
        if at(0) == ")" {
            position += 1
            return true
        }
        return false
    }

    /// "1b", "R01b": the recommendation's number before its letter.
    private mutating func skipNumber() {
        let start = position
        if at(0) == "R" || at(0) == "r", at(1)?.isDigit ?? false { position += 1 }
        while at(0)?.isDigit ?? false, position - start < 4 { position += 1 }
        if position > start, at(0) == " " { position += 1 }
    }

    /// The letters between that one and the last, for a span. False where the last does not come after it.
    private mutating func fill(from before: String, _ joint: Joint) -> Bool {
        guard let last = letters.last?.utf8.first, let first = before.utf8.first, last > first,
            joint != .none || last == first + 1
        else {
            return false
        }
        guard joint == .through else { return true }
        letters.removeLast()
        for byte in (first + 1)...last { letters.append(String(UnicodeScalar(byte))) }
        return true
    }
}
