import Foundation

/// Text with the marks of its origin made plain: tags and entities that an extraction left in, page
/// breaks, invisible signs.
///
/// Only tags known by name are taken for tags, so that "<£5k" and "<https://…>" stay as they are. Every
/// look ahead is bounded: the time is linear in the text.
struct Markup {
    private var bytes: [UInt8]
    private var index = 0
    private var number = 1
    private var lines: [Line] = []
    private var current: [UInt8] = []
    private var startsPage = false
    private var isParted = false
    private var lists: [ListKind] = []
    private var cells = 0
    /// Where in the open line the mark of a numbered item stands that its list gave it.
    private var itemMark: Range<Int>?
    private var link: (address: String, from: Int)?
    /// A page of the web, in which only tags break lines; else text with tags left in, in which both do.
    private let isPage: Bool
    /// The line of the file on which the open line began.
    private var firstNumber = 1

    private enum ListKind { case bullets, numbers(Int), letters(Int) }

    /// The lines of the text, tags and entities resolved. The first has that number. Only tags break the lines
    /// of a page of the web; unless it is said, the text's beginning tells whether it is one.
    static func lines(of text: some StringProtocol, from number: Int = 1, isPage: Bool? = nil) -> [Line] {
        lines(of: Array(text.utf8), from: number, isPage: isPage)
    }

    static func lines(of bytes: [UInt8], from number: Int = 1, isPage: Bool? = nil) -> [Line] {
        var markup = Markup(bytes: bytes, from: number, isPage: isPage)
        markup.run()
        // Our own pages put a heading over each row. It says nothing that the row does not say.
        return markup.lines.filter { !isRowHeading($0.text) }
    }

    /// "Recommendation R03" and no more. Asked of every line, so without a regular expression.
    private static func isRowHeading(_ line: String) -> Bool {
        let name = "Recommendation R"
        let text = line.trimmed
        guard text.hasPrefix(name) else { return false }
        var digits = text.dropFirst(name.count)
        if digits.first == " " { digits.removeFirst() }
        return (1...3).contains(digits.utf8.count) && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private init(bytes: [UInt8], from number: Int, isPage: Bool?) {
        self.bytes = bytes
        self.number = number
        firstNumber = number
        let head = String(decoding: bytes.prefix(400), as: UTF8.self).trimmed.lowercased()
        self.isPage = isPage ?? ["<!doctype", "<html", "<head", "<body", "<table", "<p>", "<p ", "<div", "<h1", "<h2", "<section", "<article", "<main"]
            .contains { head.hasPrefix($0) }
    }

    private mutating func run() {
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x0A: endOfLine(1)
            case 0x0D: endOfLine(at(1) == 0x0A ? 2 : 1)
            case 0x0B: part(by: 1)
            case 0x0C:
                if !current.allSatisfy({ $0 == 0x20 || $0 == 9 }) { flush() }
                current.removeAll()
                startsPage = true
                index += 1
            case UInt8(ascii: "<"): if !tag() { take() }
            case UInt8(ascii: "&"): if !entity() { take() }
            case 0x09, 0x20...0x7E: take()
            case 0..<0x20, 0x7F: index += 1
            default: beyondASCII()
            }
        }
        if !current.isEmpty { flush() }
    }

    private func at(_ offset: Int) -> UInt8? {
        index + offset < bytes.count ? bytes[index + offset] : nil
    }

    private mutating func take() {
        current.append(bytes[index])
        index += 1
    }

    private mutating func endOfLine(_ length: Int) {
        index += length
        if isPage {
            if let last = current.last, last != 0x20, last != 9 { current.append(0x20) }
            number += 1
            if current.isEmpty { firstNumber = number }
        } else {
            flush()
            isParted = false
            number += 1
            firstNumber = number
        }
    }

    /// A break that is no end of a line in the file.
    private mutating func part(by length: Int) {
        flush()
        isParted = true
        index += length
    }

    private mutating func flush() {
        // An item that brings its own mark, "i." or "a)", needs none of its list's.
        if let mark = itemMark, mark.upperBound <= current.count,
            let (own, _) = ListMark.parse(String(decoding: current[mark.upperBound...].prefix(40), as: UTF8.self)), own.isLabel {
            current.removeSubrange(mark)
        }
        itemMark = nil
        var text = String(decoding: current, as: UTF8.self)
        // Decomposed accents are composed, so that searching and counting columns see one sign.
        if current.contains(where: { $0 == 0xCC || $0 == 0xCD }) { text = text.precomposedStringWithCanonicalMapping }
        lines.append(Line(number: firstNumber, text: text, startsPage: startsPage, isParted: isParted))
        startsPage = false
        firstNumber = number
        current.removeAll(keepingCapacity: true)
    }

    /// Two or three letters that a printer sets as one sign.
    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

    private mutating func beyondASCII() {
        switch (bytes[index], at(1), at(2)) {
        case (0xC2, 0xA0, _): current.append(0x20); index += 2  // no-break space
        case (0xE2, 0x80, 0xAF), (0xE2, 0x80, 0x87): current.append(0x20); index += 3  // narrow, figure space
        case (0xC2, 0xAD, _):  // soft hyphen: it says something only where a line ends in it
            if at(2) == 0x0A || at(2) == 0x0D { current += [0xC2, 0xAD] }
            index += 2
        case (0xEF, 0xAC, let sign?) where (0x80...0x86).contains(sign):
            current += Self.ligatures[Int(sign) - 0x80].utf8
            index += 3
        case (0xC2, 0x85, _): part(by: 2)  // next line
        case (0xE2, 0x80, 0xA8): part(by: 3)  // line separator
        case (0xE2, 0x80, 0xA9): part(by: 3); flush()  // paragraph separator
        case (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF), (0xE2, 0x81, 0xA0): index += 3  // of no width
        default: take()
        }
    }
}

// MARK: - Tags

extension Markup {
    private static let longestTag = 2000

    /// Takes a tag known by name, or a comment. False leaves everything as it was.
    private mutating func tag() -> Bool {
        if at(1) == UInt8(ascii: "!"), at(2) == UInt8(ascii: "-"), at(3) == UInt8(ascii: "-") { return comment() }
        if at(1) == UInt8(ascii: "!") { return doctype() }
        let closing = at(1) == UInt8(ascii: "/")
        var end = index + (closing ? 2 : 1)
        let start = end
        while end < bytes.count, end - start < 12, Self.isNameByte(bytes[end]) { end += 1 }
        guard end > start, end < bytes.count, !Self.isNameByte(bytes[end]) else { return false }
        let name = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
        guard Self.names.contains(name) else { return false }
        let limit = min(bytes.count, index + Self.longestTag)
        var close = end
        while close < limit, bytes[close] != UInt8(ascii: ">"), bytes[close] != UInt8(ascii: "<") { close += 1 }
        guard close < limit, bytes[close] == UInt8(ascii: ">") else { return false }
        let attributes = String(decoding: bytes[end..<close], as: UTF8.self)
        number += bytes[index..<close].count { $0 == 0x0A }
        index = close + 1
        act(on: name, closing: closing, attributes: attributes)
        return true
    }

    /// "<!DOCTYPE html>": what kind of page it is, and no words of it.
    private mutating func doctype() -> Bool {
        let rest = bytes[index...].prefix(Self.longestTag)
        guard String(decoding: rest.prefix(9), as: UTF8.self).lowercased() == "<!doctype",
            let close = rest.firstIndex(of: UInt8(ascii: ">"))
        else { return false }
        number += bytes[index..<close].count { $0 == 0x0A }
        index = close + 1
        return true
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x3A
    }

    private static let names: Set<String> = [
        "p", "div", "br", "ul", "ol", "li", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption",
        "colgroup", "col", "span", "strong", "b", "em", "i", "u", "a", "h1", "h2", "h3", "h4", "h5", "h6", "sup", "sub",
        "font", "html", "body", "head", "title", "style", "script", "o:p", "blockquote", "img", "hr", "meta", "link",
        "center", "small", "section", "article", "main", "header", "footer", "nav", "s", "del", "ins", "mark", "dl",
        "dt", "dd", "pre", "code", "figure", "abbr", "label", "big", "strike", "tt", "cite", "q",
    ]

    private mutating func act(on name: String, closing: Bool, attributes: String) {
        switch name {
        case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "title", "caption", "section", "article":
            paragraph()
        case "br", "hr", "dt", "dd", "pre": part(by: 0)
        case "ul", "ol":
            part(by: 0)
            if closing { _ = lists.popLast() } else if lists.count < 64 { lists.append(Self.kind(name, attributes)) }
        case "li" where !closing:
            part(by: 0)
            mark()
        case "tr":
            part(by: 0)
            cells = 0
        case "td", "th":
            guard !closing else { break }
            if cells > 0 { current.append(9) }
            cells += 1
        case "script", "style":
            if !closing { skip(to: "</" + name) }
        case "a": anchor(closing: closing, attributes: attributes)
        default: break
        }
    }

    private mutating func paragraph() {
        if !current.allSatisfy({ $0 == 0x20 }) { flush() } else { current.removeAll() }
        isParted = true
        if lines.last.map({ !$0.isBlank }) ?? false { flush() }
    }

    private static func kind(_ name: String, _ attributes: String) -> ListKind {
        if name == "ul" { return .bullets }
        return attributes.contains("type=\"a\"") || attributes.contains("lower-alpha") ? .letters(0) : .numbers(0)
    }

    private mutating func mark() {
        guard let list = lists.popLast() else { return current.append(contentsOf: Array("- ".utf8)) }
        current.append(contentsOf: [UInt8](repeating: 0x20, count: 2 * lists.count))
        switch list {
        case .bullets:
            current.append(contentsOf: Array("- ".utf8))
            lists.append(.bullets)
        case .numbers(let count):
            take(mark: "\(count + 1). ")
            lists.append(.numbers(count + 1))
        case .letters(let count):
            take(mark: String(UnicodeScalar(UInt8(ascii: "a") + UInt8(min(count, 25)))) + ") ")
            lists.append(.letters(count + 1))
        }
    }

    private mutating func take(mark: String) {
        itemMark = current.count..<current.count + mark.utf8.count
        current.append(contentsOf: mark.utf8)
    }

    /// The address of a link is kept behind its words, unless it is among them.
    private mutating func anchor(closing: Bool, attributes: String) {
        if !closing {
            guard let range = attributes.range(of: "href=\"http") else { return }
            let address = attributes[range.upperBound...].prefix { $0 != "\"" }
            link = ("http" + address, current.count)
        } else if let link {
            self.link = nil
            let words = link.from <= current.count ? String(decoding: current[link.from...], as: UTF8.self) : ""
            if !words.contains("http") { current.append(contentsOf: Array(" <\(link.address)>".utf8)) }
        }
    }

    private mutating func comment() -> Bool {
        skip(to: "-->")
        if at(0) == UInt8(ascii: "-") { index += 3 }
        return true
    }

    /// Moves to the next place where these bytes stand, or to the end.
    private mutating func skip(to mark: String) {
        let mark = Array(mark.utf8)
        while index < bytes.count {
            if bytes[index] == mark[0], index + mark.count <= bytes.count,
                bytes[index..<index + mark.count].elementsEqual(mark, by: { ($0 | 0x20) == ($1 | 0x20) }) { return }
            if bytes[index] == 0x0A { number += 1 }
            index += 1
        }
    }
}

// MARK: - Entities

extension Markup {
    private mutating func entity() -> Bool {
        let limit = min(bytes.count, index + 12)
        var end = index + 1
        while end < limit, bytes[end] != UInt8(ascii: ";"), Self.isNameByte(bytes[end]) || bytes[end] == UInt8(ascii: "#") { end += 1 }
        guard end < limit, end > index + 1, bytes[end] == UInt8(ascii: ";") else { return false }
        guard let text = Self.meaning(of: String(decoding: bytes[index + 1..<end], as: UTF8.self)) else { return false }
        current.append(contentsOf: Array(text.utf8))
        index = end + 1
        return true
    }

    /// What stands between "&" and ";", in plain letters; nil where it means nothing.
    static func meaning(of name: String) -> String? {
        guard name.hasPrefix("#") else { return entities[name] }
        let figures = name.dropFirst()
        let value = figures.first == "x" || figures.first == "X" ? UInt32(figures.dropFirst(), radix: 16) : UInt32(figures)
        guard let value, let scalar = Unicode.Scalar(value), value >= 0x20, !(0x7F..<0xA0).contains(value) else { return nil }
        return value == 0xA0 ? " " : String(Character(scalar))
    }

    private static let entities: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "pound": "£", "euro": "€", "ndash": "–",
        "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "bull": "•", "middot": "·",
        "eacute": "é", "egrave": "è", "ecirc": "ê", "agrave": "à", "acirc": "â", "icirc": "î", "ocirc": "ô", "ucirc": "û",
        "wcirc": "ŵ", "ycirc": "ŷ", "uuml": "ü", "ouml": "ö", "auml": "ä", "iuml": "ï", "ccedil": "ç", "ntilde": "ñ",
        "deg": "°", "frac12": "½", "frac14": "¼", "times": "×", "copy": "©", "reg": "®", "trade": "™", "sect": "§",
        "ensp": " ", "emsp": " ", "thinsp": " ", "zwnj": "", "shy": "", "check": "✓",
    ]
}
