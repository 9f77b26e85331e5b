import Foundation

/// Text with the marks of its origin made plain: tags and entities that an extraction left in, page
/// breaks, invisible signs.
///
/// Only tags known by name are taken for tags, so that "<£5k" and "<https://…>" stay as they are. Every
/// look ahead is bounded: the time is linear in the text.
struct Markup {
    var bytes: [UInt8]
    var index = 0
    var number = 1
    var lines: [Line] = []
    var current: [UInt8] = []
    var startsPage = false
    var isParted = false
    var lists: [ListKind] = []
    var cells = 0
    /// Where in the open line the mark of a numbered item stands that its list gave it.
    var itemMark: Range<Int>?
    var link: (address: String, from: Int)?
    /// Where in the open line words begin that are struck out, and those of it that are so.
    var struckFrom: Int?
    var struck: [UInt8] = []
    /// A page of the web, in which only tags break lines; else text with tags left in, in which both do.
    let isPage: Bool
    /// The line of the file on which the open line began.
    var firstNumber = 1

    enum ListKind { case bullets, numbers(Int), letters(Int) }

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
        self.isPage =
            isPage
            ?? [
                "<!doctype", "<html", "<head", "<body", "<table", "<p>", "<p ", "<div", "<h1", "<h2", "<section", "<article",
                "<main",
            ]
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
        if !current.isEmpty || !struck.isEmpty { flush() }
    }

    func at(_ offset: Int) -> UInt8? {
        index + offset < bytes.count ? bytes[index + offset] : nil
    }

    mutating func take() {
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
    mutating func part(by length: Int) {
        flush()
        isParted = true
        index += length
    }

    mutating func flush() {
        // An item that brings its own mark, "i." or "a)", needs none of its list's.
        if let mark = itemMark, mark.upperBound <= current.count,
            let (own, _) = ListMark.parse(String(decoding: current[mark.upperBound...].prefix(40), as: UTF8.self)),
            own.isLabel
        {
            current.removeSubrange(mark)
        }
        itemMark = nil
        if struckFrom != nil {
            strike()
            struckFrom = 0
        }
        var text = String(decoding: current, as: UTF8.self)
        // Decomposed accents are composed, so that searching and counting columns see one sign.
        if current.contains(where: { $0 == 0xCC || $0 == 0xCD }) { text = text.precomposedStringWithCanonicalMapping }
        var line = Line(number: firstNumber, text: text, startsPage: startsPage, isParted: isParted)
        if !struck.isEmpty {
            line.struck = String(decoding: struck, as: UTF8.self).collapsed
            struck = []
        }
        lines.append(line)
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
