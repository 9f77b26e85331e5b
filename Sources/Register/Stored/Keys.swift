import Foundation

/// Forms of people's words that are only ever compared.
enum Key {
    /// A recommendation's number without its spelling: "R 03", "r03" and "R3" are "r3".
    static func number(_ number: String) -> String {
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

    /// A title or a committee without case, accents, punctuation and spacing.
    static func title(_ title: String) -> String {
        title.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }
            .map { $0 == "and" ? "" : String($0) }
            .filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// What a list of titles is sorted by: a title without accents, with digits last among equals.
    static func order(_ title: String) -> String {
        let key = Self.title(title)
        return key.isEmpty ? "\u{10FFFF}" : key
    }

    /// The numbers that these words refer to as "R02c" or "R 2", as keys.
    static func references(in text: String) -> Set<String> {
        var found: Set<String> = []
        var previous: UInt8 = 32
        var digits: [UInt8] = []
        // "R" at the start of a word, then spaces, then digits: a state for each.
        var isOpen = false
        func close() {
            if isOpen, !digits.isEmpty, digits.count <= 6 { found.insert(number("r" + String(decoding: digits, as: UTF8.self))) }
            isOpen = false
            digits = []
        }
        for byte in text.utf8 {
            switch byte {
            case 82, 114:
                close()
                let startsWord = !((48...57).contains(previous) || (65...90).contains(previous) || (97...122).contains(previous) || previous > 127)
                isOpen = startsWord
            case 48...57:
                if isOpen { digits.append(byte) }
            case 32 where digits.isEmpty: break
            default: close()
            }
            previous = byte
        }
        close()
        return found
    }
}
