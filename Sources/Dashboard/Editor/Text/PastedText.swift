/// What comes from a word processor, made into what evidence is written in: line feeds, plain spaces, "- " for
/// bullets. Curly quotes and dashes are kept, and nothing that can be seen is lost.
public enum PastedText {
    public static func clean(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var line = String.UnicodeScalarView()
        func end(_ isLast: Bool) {
            result += Self.line(line, trims: !isLast)
            line.removeAll(keepingCapacity: true)
        }
        var wasReturn = false
        for scalar in text.unicodeScalars {
            if wasReturn, scalar == "\n" {
                wasReturn = false
                continue
            }
            wasReturn = scalar == "\r"
            switch scalar.value {
            // A line ends at a line feed, a return, Word's line break and page break, and Unicode's own ends.
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
                end(false)
                result += "\n"
            case 0x09: line.append(scalar)
            case 0..<0x20, 0x7F..<0xA0: continue
            case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: line.append(" ")
            // Soft hyphens, marks without a width, controls of writing direction. Joiners stay: they make emoji and letters.
            case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: continue
            default: line.append(scalar)
            }
        }
        end(true)
        return result
    }

    private static func line(_ line: String.UnicodeScalarView, trims: Bool) -> String {
        var rest = line[...]
        var result = ""
        result.unicodeScalars.reserveCapacity(line.count)
        while let first = rest.first, first == " " || first == "\t" {
            result += first == "\t" ? "  " : " "
            rest.removeFirst()
        }
        if let bullet = rest.first, let second = rest.dropFirst().first, isBullet(bullet, before: second) {
            rest.removeFirst()
            skipBlanks(&rest)
            result += "- "
        } else if rest.contains("\t"), let marker = ListMarker(String(rest.map { $0 == "\t" ? " " : Character($0) })) {
            // "1.⇥" has one space after it, whatever the tab was wide.
            result += marker.mark + " "
            rest = rest.dropFirst(marker.mark.unicodeScalars.count)
            skipBlanks(&rest)
        }
        for scalar in rest { if scalar == "\t" { result += "  " } else { result.unicodeScalars.append(scalar) } }
        if trims { while result.hasSuffix(" ") { result.removeLast() } }
        return result
    }

    private static func skipBlanks(_ rest: inout Substring.UnicodeScalarView) {
        while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
    }

    /// The letters that Word's symbol fonts draw as bullets are bullets only before a tab.
    private static func isBullet(_ scalar: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
        switch scalar {
        case "•", "·", "▪", "◦", "‣", "●", "■", "○", "□", "➢", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F06F}": true
        case "o", "§", "ü", "–", "-", "*": next == "\t"
        default: false
        }
    }
}
