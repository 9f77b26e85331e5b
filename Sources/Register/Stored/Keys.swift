import Foundation

/// Forms of people's words that are only ever compared.
enum Key {
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
