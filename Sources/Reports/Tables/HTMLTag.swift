import Foundation

/// A tag of a page: its name and the numbers among its attributes.
struct HTMLTag {
    /// In lower case.
    var name: String
    var isClosing: Bool
    /// The byte after it.
    var end: Int
    private var attributes: Range<Int>
    private let bytes: [UInt8]

    private static let longest = 4000

    /// Nil where no tag begins there.
    init?(_ bytes: [UInt8], at start: Int) {
        var at = start + 1
        isClosing = at < bytes.count && bytes[at] == UInt8(ascii: "/")
        if isClosing { at += 1 }
        let from = at
        while at < bytes.count, at - from < 12, bytes[at].isNameByte { at += 1 }
        guard at > from, !(0x30...0x39).contains(bytes[from]) else { return nil }
        name = String(decoding: bytes[from..<at], as: UTF8.self).lowercased()
        let limit = min(bytes.count, start + Self.longest)
        var quote: UInt8?
        let attributesFrom = at
        while at < limit {
            let byte = bytes[at]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
            at += 1
        }
        guard at < limit else { return nil }
        attributes = attributesFrom..<at
        end = at + 1
        self.bytes = bytes
    }

    /// The value of an attribute, without the space around it; nil where there is none or it is empty.
    func text(_ attribute: String) -> String? {
        let text = String(decoding: bytes[attributes], as: UTF8.self)
        guard let range = text.range(of: " " + attribute + "=", options: .caseInsensitive) else { return nil }
        let value = text[range.upperBound...]
        let quote = value.first.flatMap { $0 == "\"" || $0 == "'" ? $0 : nil }
        let words =
            quote.map { sign in value.dropFirst().prefix { $0 != sign } }
            ?? value.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
        return words.isBlank ? nil : words.trimmed
    }

    /// The value of an attribute that is a number from 1; 1 where there is none.
    func number(_ attribute: String, atMost limit: Int) -> Int {
        let text = String(decoding: bytes[attributes], as: UTF8.self).lowercased()
        guard let range = text.firstRange(of: attribute + "=") else { return 1 }
        let figures = text[range.upperBound...].drop { $0 == "\"" || $0 == "'" }.prefix { $0.isASCIIDigit }
        return min(max(Int(figures.prefix(6)) ?? 1, 1), limit)
    }
}

extension UInt8 {
    /// Letters and figures of ASCII.
    fileprivate var isNameByte: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
    }
}
