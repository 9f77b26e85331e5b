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
}
