// Small questions about a stretch of text, asked everywhere in the reader.

extension StringProtocol {
    /// Without white space at either end.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isSpace }),
            let last = scalars.lastIndex(where: { !$0.isSpace })
        else { return "" }
        return String(self[first...last])
    }

    /// Without the signs at either end for which it is true.
    func trimmed(_ isTrimmed: (Unicode.Scalar) -> Bool) -> String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !isTrimmed($0) }),
            let last = scalars.lastIndex(where: { !isTrimmed($0) })
        else { return "" }
        return String(self[first...last])
    }

    /// With every run of white space made one space, and none at the ends.
    var collapsed: String {
        var out = String.UnicodeScalarView()
        var pendingSpace = false
        for scalar in unicodeScalars {
            if scalar.isSpace {
                pendingSpace = !out.isEmpty
            } else {
                if pendingSpace { out.append(" ") }
                pendingSpace = false
                out.append(scalar)
            }
        }
        return String(out)
    }

    var isBlank: Bool { unicodeScalars.allSatisfy { $0.isSpace } }

    /// For comparing words: lower case, quotes and dashes made plain, white space collapsed.
    var folded: String {
        var out: [UInt8] = []
        out.reserveCapacity(utf8.count)
        var pendingSpace = false
        for scalar in unicodeScalars {
            if scalar.isSpace {
                pendingSpace = !out.isEmpty
                continue
            }
            if pendingSpace { out.append(0x20) }
            pendingSpace = false
            switch scalar {
            case "A"..."Z": out.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
            case _ where scalar.isASCII: out.append(scalar == "`" ? 0x27 : UInt8(truncatingIfNeeded: scalar.value))
            case "‘", "’", "‛", "´": out.append(0x27)
            case "“", "”", "„": out.append(0x22)
            case _ where scalar.isDash: out.append(0x2D)
            default: out.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The last sign, quotes and brackets aside, ends a sentence or leads into a list.
    var endsSentence: Bool {
        for scalar in unicodeScalars.reversed() {
            if scalar.isSpace || "\"'”’)]»>".unicodeScalars.contains(scalar) { continue }
            return ".!?:;…".unicodeScalars.contains(scalar)
        }
        return true
    }

    /// The first letter or figure, quotes and brackets aside, is a small letter.
    var beginsInLowerCase: Bool {
        for scalar in unicodeScalars {
            if scalar.isSpace || "\"'“‘([".unicodeScalars.contains(scalar) { continue }
            return scalar.properties.isLowercase
        }
        return false
    }

    /// Its words, parted at white space.
    var words: [SubSequence] {
        var words: [SubSequence] = []
        var start: Index?
        let scalars = unicodeScalars
        var index = scalars.startIndex
        while index != scalars.endIndex {
            if scalars[index].isSpace {
                if let from = start { words.append(self[from..<index]) }
                start = nil
            } else if start == nil {
                start = index
            }
            index = scalars.index(after: index)
        }
        if let from = start { words.append(self[from..<endIndex]) }
        return words
    }

    /// A line of a form to be filled in: "Funder.....".
    var isDottedFormLine: Bool {
        var dots = 0
        for scalar in unicodeScalars.reversed() {
            switch scalar {
            case ".", "_": dots += 1
            case "…": dots += 3
            case _ where dots == 0 && (scalar.isSpace || "\"'”’)]".unicodeScalars.contains(scalar)): continue
            default: return dots >= 4
            }
        }
        return dots >= 4
    }
}

extension StringProtocol {
    /// The ASCII words, given in lower case, stand in the first bytes of it in either case. For turning
    /// away at little cost what need not be looked at closely.
    func holds(_ words: String, within limit: Int = .max) -> Bool {
        var needle = words
        return needle.withUTF8 { needle in
            guard let first = needle.first else { return true }
            func search(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
                let last = Swift.min(bytes.count, limit) - needle.count
                guard last >= 0 else { return false }
                var at = 0
                while at <= last {
                    if bytes[at] | 0x20 == first | 0x20 {
                        var length = 1
                        while length < needle.count, bytes[at + length] | 0x20 == needle[length] | 0x20 { length += 1 }
                        if length == needle.count { return true }
                    }
                    at += 1
                }
                return false
            }
            if let found = utf8.withContiguousStorageIfAvailable(search) { return found }
            return Array(utf8).withUnsafeBufferPointer(search)
        }
    }

    /// The first byte that is no space, asterisk or tab, a capital made small; 0 for none.
    var firstByte: UInt8 {
        for byte in utf8 where byte != 0x20 && byte != 9 && byte != UInt8(ascii: "*") {
            return (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        }
        return 0
    }
}

extension Unicode.Scalar {
    /// White space as Unicode has it. The property of the standard library is looked up in a table, and
    /// the reader asks at every sign.
    var isSpace: Bool {
        switch value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

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
