/// A value as JSON, its keys in the order in which they were given.
///
/// Foundation's encoder sorts keys or leaves them in any order, and drops those that are nil; people and
/// scripts read this output, so every key is there and stands where the manual shows it.
public indirect enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(Int)
    case string(String)
    case array([JSON])
    case object([Member])

    public struct Member: Sendable, Hashable {
        public var key: String
        public var value: JSON

        public init(_ key: String, _ value: JSON) {
            self.key = key
            self.value = value
        }
    }

    /// Null for nil.
    public init(_ text: String?) { self = text.map { .string($0) } ?? .null }

    /// Null for nil.
    public init(_ number: Int?) { self = number.map { .number($0) } ?? .null }

    public init(_ texts: [String]) { self = .array(texts.map { .string($0) }) }

    /// Null for an empty text.
    public static func filled(_ text: String) -> JSON { text.isEmpty ? .null : .string(text) }
}

extension JSON: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements.map { Member($0.0, $0.1) }) }
}

extension JSON {
    /// The text, two spaces a level, ending without a line feed. Nested deeper than the values of this
    /// program can be, it goes on without indenting further.
    public var text: String {
        var out = ""
        write(to: &out, level: 0)
        return out
    }

    private func write(to out: inout String, level: Int) {
        switch self {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .number(let value): out += String(value)
        case .string(let value): Self.quote(value, to: &out)
        case .array(let values):
            Self.list(values, "[", "]", to: &out, level: level) { value, out in value.write(to: &out, level: level + 1) }
        case .object(let members):
            Self.list(members, "{", "}", to: &out, level: level) { member, out in
                Self.quote(member.key, to: &out)
                out += ": "
                member.value.write(to: &out, level: level + 1)
            }
        }
    }

    private static func list<T>(
        _ values: [T], _ open: String, _ close: String, to out: inout String, level: Int, _ each: (T, inout String) -> Void
    ) {
        guard !values.isEmpty else { return out += open + close }
        let indent = String(repeating: "  ", count: min(level, 30) + 1)
        out += open
        for (index, value) in values.enumerated() {
            out += (index > 0 ? ",\n" : "\n") + indent
            each(value, &out)
        }
        out += "\n" + String(repeating: "  ", count: min(level, 30)) + close
    }

    private static func quote(_ text: String, to out: inout String) {
        out += "\""
        // What needs no escape is copied in stretches: texts are long, and mostly that.
        let scalars = text.unicodeScalars
        var rest = scalars.startIndex
        for index in scalars.indices {
            guard let escape = escape(for: scalars[index]) else { continue }
            out.append(contentsOf: text[rest..<index])
            out += escape
            rest = scalars.index(after: index)
        }
        out.append(contentsOf: text[rest...])
        out += "\""
    }

    private static func escape(for scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\t": return "\\t"
        case "\r": return "\\r"
        // What JSON asks for, and what a terminal would obey if the text went to one.
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}", "\u{2028}"..."\u{202E}",
            "\u{2066}"..."\u{2069}":
            let digits = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        default: return nil
        }
    }
}
