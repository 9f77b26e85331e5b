import Foundation

/// A JSON value whose members keep their order, so that what we print reads in the order of the paper.
public enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    public struct Member: Sendable, Hashable {
        public var name: String
        public var value: JSONValue

        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The text, or null.
    public static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

    public static func texts(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

    public static func list<Element>(_ elements: [Element], _ value: (Element) -> JSONValue) -> JSONValue {
        .array(elements.map(value))
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral members: (String, JSONValue)...) {
        self = .object(members.map { Member($0.0, $0.1) })
    }
}

// MARK: - Writing

extension JSONValue {
    /// As text, two spaces to a level, without a line feed at the end.
    public var printed: String {
        var out = ""
        print(to: &out, indent: 0)
        return out
    }

    private func print(to out: inout String, indent: Int) {
        switch self {
        case .null: out += "null"
        case .bool(let flag): out += flag ? "true" : "false"
        case .integer(let number): out += String(number)
        case .number(let number): out += number.isFinite ? String(number) : "null"
        case .string(let text): Self.quote(text, to: &out)
        case .array(let values):
            Self.print(values, between: "[", "]", to: &out, indent: indent) { value, out in
                value.print(to: &out, indent: indent + 1)
            }
        case .object(let members):
            Self.print(members, between: "{", "}", to: &out, indent: indent) { member, out in
                Self.quote(member.name, to: &out)
                out += ": "
                member.value.print(to: &out, indent: indent + 1)
            }
        }
    }

    private static func print<Element>(
        _ elements: [Element], between open: String, _ close: String, to out: inout String, indent: Int,
        _ body: (Element, inout String) -> Void
    ) {
        out += open
        for (index, element) in elements.enumerated() {
            out += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indent + 1)
            body(element, &out)
        }
        if !elements.isEmpty { out += "\n" + String(repeating: "  ", count: indent) }
        out += close
    }

    private static func quote(_ text: String, to out: inout String) {
        out += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            // The two line separators are legal here, and break every reader that takes JSON for JavaScript.
            case "\u{0}"..<" ", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        out += "\""
    }
}

// MARK: - Reading

extension JSONValue: Decodable {
    /// Reads JSON text; throws what `JSONDecoder` throws. The order of an object's members is not kept.
    public static func parse(_ bytes: [UInt8]) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    }

    public init(from decoder: any Decoder) throws {
        if let members = try? decoder.container(keyedBy: AnyKey.self) {
            self = .object(try members.allKeys.map { Member($0.stringValue, try members.decode(JSONValue.self, forKey: $0)) })
            return
        }
        if var elements = try? decoder.unkeyedContainer() {
            var values: [JSONValue] = []
            while !elements.isAtEnd { values.append(try elements.decode(JSONValue.self)) }
            self = .array(values)
            return
        }
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            self = .null
        } else if let text = try? single.decode(String.self) {
            self = .string(text)
        } else if let flag = try? single.decode(Bool.self) {
            self = .bool(flag)
        } else if let number = try? single.decode(Int.self) {
            self = .integer(number)
        } else {
            self = .number(try single.decode(Double.self))
        }
    }

    private struct AnyKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
