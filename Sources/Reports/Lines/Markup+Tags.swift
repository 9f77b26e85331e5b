// Tags that an extraction left in a text, or those of a page.

extension Markup {
    private static let longestTag = 2000

    /// Takes a tag known by name, or a comment. False leaves everything as it was.
    mutating func tag() -> Bool {
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

    static func isNameByte(_ byte: UInt8) -> Bool {
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
        case "s", "del", "strike":
            if closing { strike() }
            struckFrom = closing ? nil : current.count
        default: break
        }
    }

    private mutating func paragraph() {
        if !struck.isEmpty || !current.allSatisfy({ $0 == 0x20 }) { flush() } else { current.removeAll() }
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

    /// Takes the words that are struck out from the open line.
    mutating func strike() {
        guard let from = struckFrom, from <= current.count else { return }
        if !struck.isEmpty { struck.append(0x20) }
        struck += current[from...]
        current.removeSubrange(from...)
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
                bytes[index..<index + mark.count].elementsEqual(mark, by: { ($0 | 0x20) == ($1 | 0x20) })
            {
                return
            }
            if bytes[index] == 0x0A { number += 1 }
            index += 1
        }
    }
}
