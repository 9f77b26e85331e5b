import Scrutiny

extension Review {
    /// The review without telephone numbers and e-mail addresses, which a register never holds. Only the introduction
    /// and the contact are searched: evidence quotes public addresses that belong to it.
    var withoutPersonalContacts: Review {
        var review = self
        review.introduction = introduction.compactMap { PersonalContacts.removed(from: $0) }
        if let contact {
            review.contact = PersonalContacts.removed(from: contact.name).map {
                Contact(name: $0, title: contact.title.flatMap { PersonalContacts.removed(from: $0) })
            }
        }
        return review
    }
}

enum PersonalContacts {
    private static let labels: Set<String> = [
        "telephone", "tel", "phone", "mobile", "fax", "e-mail", "email", "e mail", "telephone number", "e-mail address",
        "email address", "mob", "direct line",
    ]

    /// The text without them; nil when nothing else was in it, or only their label. A text that has none comes back
    /// letter for letter.
    static func removed(from text: String) -> String? {
        if let colon = text.firstIndex(of: ":"), text.distance(from: text.startIndex, to: colon) < 24,
            labels.contains(text[..<colon].lowercased().filter { $0 != "." }.trimmed)
        {
            return nil
        }
        var kept: [Substring] = []
        var numberRun: [Substring] = []
        var isChanged = false
        func closeRun() {
            if isPhone(numberRun) { isChanged = true } else { kept += numberRun }
            numberRun = []
        }
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if isEmail(word) {
                closeRun()
                isChanged = true
            } else if !word.isEmpty, word.utf8.allSatisfy({ (48...57).contains($0) || "+()-.,".utf8.contains($0) }) {
                numberRun.append(word)
            } else {
                closeRun()
                kept.append(word)
            }
        }
        closeRun()
        guard isChanged else { return text }
        let rest = kept.joined(separator: " ").trimmed
        return rest.isEmpty ? nil : rest
    }

    private static func isEmail(_ word: Substring) -> Bool {
        let parts = word.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].dropLast().contains(".")
    }

    /// A British number as it is written: ten digits or more that begin with 0 or +44, in a row of figures.
    private static func isPhone(_ words: [Substring]) -> Bool {
        let digits = words.joined().filter { $0.isASCII && $0.isNumber }
        guard (10...13).contains(digits.utf8.count), let first = words.first else { return false }
        return first.hasPrefix("0") || first.hasPrefix("(0") || first.hasPrefix("+")
    }
}

extension StringProtocol {
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
