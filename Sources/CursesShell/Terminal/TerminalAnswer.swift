/// What the terminal said when it was asked, before the screen was taken, for its background and for synchronised
/// output.
///
/// Asked for last are its device attributes, which every terminal answers: with that answer, all are in.
struct TerminalAnswer: Hashable {
    /// The colour behind the text.
    var background: RGB?
    /// Whether it knows synchronised output (mode 2026).
    var isSynchronised = false
    /// What was no answer: keys pressed meanwhile.
    var rest: [UInt8] = []

    static let question = "\u{1B}]11;?\u{1B}\\" + "\u{1B}[?2026$p" + "\u{1B}[c"

    init(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            guard let (answer, end) = Self.sequence(in: bytes, at: index) else {
                rest.append(bytes[index])
                index += 1
                continue
            }
            index = end
            if let colour = Self.colour(answer) { background = colour }
            // 1 is on, 2 is off; 0 is unknown, 3 and 4 cannot be changed.
            if answer == "[?2026;1$y" || answer == "[?2026;2$y" { isSynchronised = true }
        }
    }

    /// Whether the answer to the last question is in.
    static func isComplete(_ bytes: [UInt8]) -> Bool {
        guard bytes.last == UInt8(ascii: "c"), let start = bytes.lastIndex(of: 0x1B) else { return false }
        return sequence(in: bytes, at: start)?.text.hasPrefix("[?") == true
    }

    /// The answer that begins at `start`, without its escape, and where it ends.
    private static func sequence(in bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
        guard bytes[start] == 0x1B, start + 2 < bytes.count else { return nil }
        let form = bytes[start + 1]
        var index = start + 2
        if form == UInt8(ascii: "[") {
            guard bytes[index] == UInt8(ascii: "?") else { return nil }
            while index < bytes.count, bytes[index] < 0x40 { index += 1 }
            guard index < bytes.count else { return nil }
            return (String(decoding: bytes[start + 1...index], as: UTF8.self), index + 1)
        }
        guard form == UInt8(ascii: "]") else { return nil }
        while index < bytes.count {
            let text = { String(decoding: bytes[start + 1..<index], as: UTF8.self) }
            if bytes[index] == 7 { return (text(), index + 1) }
            if bytes[index] == 0x1B {
                return index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\\") ? (text(), index + 2) : nil
            }
            index += 1
        }
        return nil
    }

    /// "]11;rgb:1e1e/1e1e/2e2e", with one to four digits for each.
    private static func colour(_ answer: String) -> RGB? {
        guard answer.hasPrefix("]11;rgb:") || answer.hasPrefix("]11;rgba:"),
            let colon = answer.lastIndex(of: ":")
        else { return nil }
        let parts = answer[answer.index(after: colon)...].split(separator: "/")
        guard parts.count >= 3 else { return nil }
        let values = parts.prefix(3).compactMap { part -> UInt8? in
            guard (1...4).contains(part.utf8.count), let value = Int(part, radix: 16), value >= 0 else { return nil }
            return UInt8(clamping: value * 255 / ((1 << (4 * part.utf8.count)) - 1))
        }
        return values.count == 3 ? RGB(values[0], values[1], values[2]) : nil
    }
}
