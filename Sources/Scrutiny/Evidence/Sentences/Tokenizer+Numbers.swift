/// Numbers: counts, shares, sums, thousands and millions, parts of a whole, and dates in figures.
extension Tokenizer {
    mutating func readNumber() {
        let start = at
        var token = Token(start: Int32(truncatingIfNeeded: start), kind: .number)
        token.grammar = .numeral
        token.isMoney = start >= 2 && byte(start - 2) == 0xc2 && byte(start - 1) == 0xa3
        var value: Int32? = 0
        var i = at
        while i < bytes.count {
            let c = bytes[i]
            if isDigit(c) {
                if let known = value, known < 100_000_000 { value = known * 10 + Int32(c - 0x30) } else { value = nil }
                i += 1
            } else if c == 0x2c, isDigit(byte(i + 1)), isDigit(byte(i + 2)), isDigit(byte(i + 3)) {
                i += 1
            } else if c == 0x2e, isDigit(byte(i + 1)), let end = magnitude(after: i, &value) {
                i = end
                break
            } else if [0x2e, 0x2f, 0x3a, 0x2d].contains(c), isDigit(byte(i + 1)) {
                token.isCompound = true
                i += 1
            } else {
                break
            }
        }
        if let known = value, !token.isCompound, let (factor, width) = multiple(i) {
            value = known < 2_000 ? known * factor : known
            i += width
        }
        let suffix = (byte(i) | 0x20, byte(i + 1) | 0x20)
        switch suffix {
        case (0x73, 0x74), (0x6e, 0x64), (0x72, 0x64), (0x74, 0x68):
            if !isLetter(byte(i + 2)) {
                token.isOrdinal = true
                i += 2
            }
        default:
            if byte(i) == 0x25 {
                token.isPercent = true
                i += 1
            } else {
                while i < bytes.count, isLetter(bytes[i]) || isDigit(bytes[i]) {
                    token.isCompound = true
                    i += 1
                }
            }
        }
        token.value = token.isCompound ? -1 : value ?? -1
        token.end = Int32(truncatingIfNeeded: i)
        if token.isCompound { readPart(from: start, to: i, into: &token) }
        if token.isCompound { readCalendar(from: start, to: i, into: &token) }
        tokens.append(token)
        at = i
    }

    /// "k", "m", "bn" and "million" make a number of thousands, millions.
    func multiple(_ i: Int) -> (factor: Int32, width: Int)? {
        let isEnd = !isLetter(byte(i + 1)) && !isDigit(byte(i + 1))
        switch byte(i) | 0x20 {
        case 0x6b where isEnd: return (1_000, 1)
        case 0x6d where isEnd: return (1_000_000, 1)
        default: return nil
        }
    }

    /// The end of "2.4m" or "62.5%", counted from its point, and its value in whole numbers; nil where the point is another
    /// one.
    func magnitude(after point: Int, _ value: inout Int32?) -> Int? {
        var i = point + 1
        var parts: Int32 = 0
        var scale: Int32 = 1
        while isDigit(byte(i)), scale < 1_000 {
            parts = parts * 10 + Int32(byte(i) - 0x30)
            scale *= 10
            i += 1
        }
        if isDigit(byte(i)) || byte(i) == 0x2e && isDigit(byte(i + 1)) { return nil }
        if byte(i) == 0x25 { return i }
        guard let (factor, width) = multiple(i), let whole = value, whole < 2_000 else { return nil }
        value = whole * factor + parts * (factor / scale)
        return i + width
    }

    /// "140/310": how many of how many, where it can be no date.
    func readPart(from start: Int, to end: Int, into token: inout Token) {
        guard let slash = (start..<end).first(where: { bytes[$0] == 0x2f }), end - slash <= 5, slash - start <= 4,
            (start..<slash).allSatisfy({ isDigit(bytes[$0]) }), (slash + 1..<end).allSatisfy({ isDigit(bytes[$0]) })
        else { return }
        let part = bytes[start..<slash].reduce(0) { $0 * 10 + Int32($1 - 0x30) }
        let whole = bytes[slash + 1..<end].reduce(0) { $0 * 10 + Int32($1 - 0x30) }
        let isCounted = tokens.last.map { $0.means(.phase) } ?? false
        guard part <= whole, whole > 12 && part + 1 != whole % 100 && part != whole - 1 || isCounted else { return }
        token.whole = whole
        token.value = part
        token.isCompound = false
    }

    /// "2015/16", "26/09/2016", "2016-09-26"
    func readCalendar(from start: Int, to end: Int, into token: inout Token) {
        guard end - start <= 10 else { return }
        var parts = [0, 0, 0]
        var lengths = [0, 0, 0]
        var part = 0
        for i in start..<end {
            let c = bytes[i]
            if isDigit(c) {
                parts[part] = parts[part] * 10 + Int(c - 0x30)
                lengths[part] += 1
            } else if c == 0x2f || c == 0x2d || c == 0x2e, part < 2 {
                part += 1
            } else {
                return
            }
        }
        if part == 1, lengths[0] == 4, (1990...2099).contains(parts[0]),
            lengths[1] == 2 && (parts[0] + 1) % 100 == parts[1] || parts[1] == parts[0] + 1
        {
            token.calendar = .financialYear
            token.value = Int32(parts[0])
        } else if part == 1, lengths[0] == 2, lengths[1] == 2, parts[1] == parts[0] + 1, byte(start + 2) == 0x2f {
            token.calendar = .financialYear
            token.value = Int32(2000 + parts[0])
        } else if part == 2, lengths[0] == 4, let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) {
            token.calendar = .day
            token.value = Int32(date.dayNumber)
        } else if part == 2, lengths[0] <= 2, lengths[2] == 4 || lengths[2] == 2,
            let date = CalendarDate(year: lengths[2] == 2 ? 2000 + parts[2] : parts[2], month: parts[1], day: parts[0])
        {
            token.calendar = .day
            token.value = Int32(date.dayNumber)
        }
    }
}
