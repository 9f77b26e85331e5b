/// How recommendations are numbered and their parts lettered.
public enum Numbering {
    /// A recommendation's number without its spelling, to be compared: "R 03", "r03" and "R3" are "r3".
    public static func key(_ number: String) -> String {
        var key: [UInt8] = []
        var pendingZeros = 0
        var afterDigit = false
        for byte in number.lowercased().utf8 where byte > 32 {
            let isDigit = (48...57).contains(byte)
            if byte == 48, !afterDigit {
                pendingZeros += 1
                continue
            }
            if !isDigit, pendingZeros > 0 { key.append(48) }
            pendingZeros = 0
            key.append(byte)
            afterDigit = isDigit
        }
        if pendingZeros > 0 { key.append(48) }
        return String(decoding: key, as: UTF8.self)
    }

    /// The number that comes after those there are, written as the last of them is: "R08" after "R07", "A.4" after "A.3".
    /// None of them has it.
    public static func next(after numbers: [String]) -> String {
        let taken = Set(numbers.map(key))
        let last = numbers.last ?? "R00"
        let digits = last.reversed().prefix { $0.isASCII && $0.isNumber }.count
        let front = String(last.dropLast(digits))
        // A longer figure is no number that anyone counts by.
        var value = digits > 0 && digits <= 9 ? Int(last.suffix(digits)) ?? 0 : numbers.count
        let width = max(digits, digits == 0 ? 2 : 1)
        while true {
            value += 1
            let figure = String(value)
            let number = front + String(repeating: "0", count: max(0, width - figure.count)) + figure
            if !taken.contains(key(number)) { return number }
        }
    }

    /// The letter after the last of those there are: "d" after "c", "aa" after "z". None of them has it.
    public static func nextLetter(after letters: [String]) -> String {
        var place = (letters.compactMap(place(of:)).max() ?? -1) + 1
        while letters.contains(letter(at: place)) { place += 1 }
        return letter(at: place)
    }

    /// Where a letter stands: 0 for "a", 26 for "aa". Nil for what is no letter, or more than two.
    public static func place(of letter: String) -> Int? {
        let bytes = Array(letter.utf8)
        guard (1...2).contains(bytes.count), bytes.allSatisfy({ (97...122).contains($0) }) else { return nil }
        return bytes.reduce(0) { $0 * 26 + Int($1) - 96 } - 1
    }

    /// The letter at that place, from 0: "a", … "z", "aa".
    public static func letter(at place: Int) -> String {
        var rest = max(0, place) + 1
        var letters: [UInt8] = []
        while rest > 0 {
            letters.insert(UInt8(97 + (rest - 1) % 26), at: 0)
            rest = (rest - 1) / 26
        }
        return String(decoding: letters, as: UTF8.self)
    }
}

extension [SubItem] {
    /// Puts the part where its letter belongs: after the last that comes before it.
    public mutating func insertInOrder(_ part: SubItem) {
        guard let place = Numbering.place(of: part.letter) else { return append(part) }
        let before = lastIndex { Numbering.place(of: $0.letter).map { $0 < place } ?? false }
        insert(part, at: before.map { $0 + 1 } ?? (isEmpty || Numbering.place(of: self[0].letter) != nil ? 0 : count))
    }
}
