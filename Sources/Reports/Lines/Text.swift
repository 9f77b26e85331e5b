// Small questions about a stretch of text, asked everywhere in the reader.

extension StringProtocol {
    /// Without white space at either end.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// With every run of white space made one space, and none at the ends.
    var collapsed: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    var isBlank: Bool { unicodeScalars.allSatisfy { $0.properties.isWhitespace } }

    /// For comparing words: lower case, quotes and dashes made plain, white space collapsed.
    var folded: String {
        var out = String.UnicodeScalarView()
        var pendingSpace = false
        for scalar in unicodeScalars {
            if scalar.properties.isWhitespace {
                pendingSpace = !out.isEmpty
                continue
            }
            if pendingSpace { out.append(" ") }
            pendingSpace = false
            switch scalar {
            case "‘", "’", "‛", "´", "`": out.append("'")
            case "“", "”", "„": out.append("\"")
            case _ where scalar.isDash: out.append("-")
            case "A"..."Z": out.append(Unicode.Scalar(UInt8(scalar.value) + 32))
            case _ where scalar.isASCII: out.append(scalar)
            default: out.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return String(out)
    }

    /// The last sign, quotes and brackets aside, ends a sentence or leads into a list.
    var endsSentence: Bool {
        for scalar in unicodeScalars.reversed() {
            if scalar.properties.isWhitespace || "\"'”’)]»>".unicodeScalars.contains(scalar) { continue }
            return ".!?:;…".unicodeScalars.contains(scalar)
        }
        return true
    }

    /// The first letter or figure, quotes and brackets aside, is a small letter.
    var beginsInLowerCase: Bool {
        for scalar in unicodeScalars {
            if scalar.properties.isWhitespace || "\"'“‘([".unicodeScalars.contains(scalar) { continue }
            return scalar.properties.isLowercase
        }
        return false
    }

    /// A line of a form to be filled in: "Funder.....".
    var isDottedFormLine: Bool {
        var dots = 0
        for scalar in unicodeScalars.reversed() {
            switch scalar {
            case ".", "_": dots += 1
            case "…": dots += 3
            case _ where dots == 0 && (scalar.properties.isWhitespace || "\"'”’)]".unicodeScalars.contains(scalar)): continue
            default: return dots >= 4
            }
        }
        return dots >= 4
    }
}

extension Unicode.Scalar {
    /// Hyphens, dashes and minus signs.
    var isDash: Bool {
        switch self {
        case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE58}", "\u{FE63}", "\u{FF0D}": true
        default: false
        }
    }

    var isDigit: Bool { ("0"..."9").contains(self) }
}

extension Character {
    var isDash: Bool { unicodeScalars.count == 1 && (unicodeScalars.first?.isDash ?? false) }
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
