// Words as HTML holds them.

extension PaperHTML {
    /// With the signs that mean something in HTML written out, and those that no page may hold replaced.
    static func escaped(_ text: String) -> String {
        var out = ""
        out.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\t", "\n", " "..."~": out.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": out.unicodeScalars.append("\u{FFFD}")
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// The same, with web addresses made links. Nothing but `http` and `https` becomes one.
    static func linked(_ text: String) -> String {
        var out = ""
        var written = text.startIndex
        var search = text.startIndex
        while let scheme = text[search...].firstRange(of: "http") {
            search = scheme.upperBound
            guard let address = address(at: text[scheme.lowerBound...]) else { continue }
            let words = escaped(String(address))
            out += escaped(String(text[written..<address.startIndex])) + "<a href=\"\(words)\">\(words)</a>"
            written = address.endIndex
            search = address.endIndex
        }
        return out + escaped(String(text[written...]))
    }

    /// Up to white space or a quotation mark; a full stop or a bracket at its end belongs to the sentence.
    private static func address(at text: Substring) -> Substring? {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
        var address = text.prefix { !$0.isWhitespace && !"<>\"“”‘’".contains($0) }
        while let last = address.last, ".,;:!?)'".contains(last) { address.removeLast() }
        return address.count > scheme.count ? address : nil
    }
}
