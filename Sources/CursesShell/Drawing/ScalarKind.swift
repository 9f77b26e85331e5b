/// What becomes of a scalar on the screen.
enum ScalarKind: Hashable {
    /// Takes that many columns, 1 or 2.
    case plain(Int)
    /// Takes none, and stands on the scalar before it.
    case combining
    /// Would control the terminal or not be seen at all: this visible mark of one column stands for it.
    case mark(Unicode.Scalar)

    init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        switch value {
        case 0x20..<0x7F, 0xA1...0xAC, 0xAE..<0x300, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x2319, 0x2500...0x25FC:
            self = .plain(1)
        case 0x09, 0xA0: self = .mark(" ")
        case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: self = .mark("\u{2424}")
        case 0..<0x20: self = .mark(Unicode.Scalar(0x2400 + value) ?? "?")
        case 0x7F: self = .mark("\u{2421}")
        case 0x80..<0xA0: self = .mark("\u{FFFD}")
        case 0xAD: self = .mark("-")
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .mark("\u{21C4}")
        // Letters and blanks of Hangul and Braille that print as nothing.
        case 0x115F, 0x1160, 0x3164, 0xFFA0: self = .mark(Self.unseen)
        // Vowels and finals that Hangul writes into the syllable before them.
        case 0x1161...0x11FF, 0xD7B0...0xD7FB: self = .combining
        case 0x2000...0x200A, 0x202F, 0x205F: self = .plain(1)
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark:
                self = scalar.properties.isDefaultIgnorableCodePoint ? .mark(Self.unseen) : .combining
            case .format:
                // Some of these do print: the signs before a number in Arabic, for one.
                self = scalar.properties.isDefaultIgnorableCodePoint || (0xFFF9...0xFFFB).contains(value)
                    ? .mark(Self.unseen) : .plain(1)
            default:
                self = .plain(Self.isWide(value) ? 2 : 1)
            }
        }
    }

    private static let unseen: Unicode.Scalar = "\u{25CC}"

    /// Whether terminals give it two columns.
    private static func isWide(_ value: UInt32) -> Bool {
        guard value >= 0x1100 else { return false }
        var low = 0, high = wide.count
        while low < high {
            let middle = (low + high) / 2
            let range = wide[middle]
            if value < range.lowerBound {
                high = middle
            } else if value > range.upperBound {
                low = middle + 1
            } else {
                return true
            }
        }
        return false
    }

    /// East Asian wide and full width, and emoji that are pictures without being asked; gaps that Unicode keeps for more
    /// of the same are filled.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
        0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F, 0x2693...0x2693, 0x26A1...0x26A1,
        0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA,
        0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B,
        0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
        0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x303E,
        0x3041...0x4DBF, 0x4E00...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
        0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FE3, 0x16FF0...0x1B2FB,
        0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320,
        0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3,
        0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440...0x1F440, 0x1F442...0x1F4FC,
        0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596,
        0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2,
        0x1F6D5...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FF, 0x1F7E0...0x1F7F0, 0x1F90C...0x1F93A,
        0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
    ]
}

extension Unicode.Scalar {
    /// One of the 26 that make flags, two by two.
    var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

    /// Spells the name of a region after a flag.
    var isTag: Bool { (0xE0020...0xE007F).contains(value) }

    var isVariationSelector: Bool { (0xFE00...0xFE0F).contains(value) }

    /// Whether emoji sequences may be made of it.
    var isPictograph: Bool { value >= 0x203C && properties.isEmoji }
}
