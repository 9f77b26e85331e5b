/// Reads letters that stand side by side at the start of a line.
struct LetterList {
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
