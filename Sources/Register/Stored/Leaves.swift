import Foundation
import Scrutiny

/// Values that nobody queries are kept as JSON; this is the one place that writes and reads it.
///
/// The forms below name every field, so that a renamed property of the domain does not change what is stored.
enum Leaf {
    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Nil for text that is not what was stored: damage is no reason to lose the rest.
    static func value<Value: Decodable>(_ type: Value.Type, _ json: String?) -> Value? {
        json.flatMap { try? JSONDecoder().decode(type, from: Data($0.utf8)) }
    }

    static func strings(_ list: [String]) throws -> String { try json(list) }
    static func strings(_ json: String?) -> [String] { plain(json, in: "[]") ?? value([String].self, json) ?? [] }

    static func criteria(_ criteria: [Scrutiny.Category: String]) throws -> String {
        try json(Dictionary(uniqueKeysWithValues: criteria.map { (String($0.key.rawValue), $0.value) }))
    }
    static func criteria(_ json: String?) -> [Scrutiny.Category: String] {
        let words = plain(json, in: "{}")
        let pairs = words.map { words in stride(from: 0, to: words.count - 1, by: 2).map { (words[$0], words[$0 + 1]) } }
            ?? value([String: String].self, json)?.map { ($0.key, $0.value) } ?? []
        return Dictionary(
            pairs.compactMap { key, value in Int(key).flatMap { Scrutiny.Category(rawValue: $0) }.map { ($0, value) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The strings of a list, or the names and values of an object, where nothing in them had to be escaped: then whatever
    /// is between quotation marks is one of them. Nil for all else. The first recommendation is shown without waiting for
    /// Foundation's decoder, which takes longer to make ready than a register to open.
    private static func plain(_ json: String?, in brackets: String) -> [String]? {
        guard let json, json.first == brackets.first, json.last == brackets.last, !json.utf8.contains(UInt8(ascii: "\\"))
        else { return nil }
        let parts = json.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        return stride(from: 1, to: parts.count, by: 2).map { String(Substring(parts[$0])) }
    }

    /// Nil for a target that never moved.
    static func moves(_ moves: [Target.Move]) throws -> String? {
        moves.isEmpty ? nil : try json(moves.map(MoveForm.init))
    }
    static func moves(_ json: String?) -> [Target.Move] {
        (value([MoveForm].self, json) ?? []).compactMap(\.move)
    }

    /// Nil without findings.
    static func findings(_ findings: [Finding]) throws -> String? {
        findings.isEmpty ? nil : try json(findings.map(FindingForm.init))
    }
    static func findings(_ json: String?) -> [Finding] {
        (value([FindingForm].self, json) ?? []).compactMap(\.finding)
    }
}

private struct WrittenDateForm: Codable {
    var written: String
    var date: String?

    init(_ value: WrittenDate) {
        written = value.written
        date = value.date?.stored
    }
    var value: WrittenDate { WrittenDate(written: written, date: date.flatMap { PartialDate(stored: $0) }) }
}

private struct MoveForm: Codable {
    var from: WrittenDateForm
    var to: WrittenDateForm
    var on: String
    var reason: String?

    init(_ move: Target.Move) {
        from = WrittenDateForm(move.from)
        to = WrittenDateForm(move.to)
        on = move.on.iso
        reason = move.reason
    }
    var move: Target.Move? {
        CalendarDate(iso: on).map { Target.Move(from: from.value, to: to.value, on: $0, reason: reason) }
    }
}

private struct FindingForm: Codable {
    var rule: String
    var severity: String
    var subItem: String?
    var quote: String?
    var passage: PassageForm?
    var message: String
    var question: String

    struct PassageForm: Codable {
        var recommendation: String
        var subItem: String?
        var update: Int
        var from: Int
        var to: Int
    }

    init(_ finding: Finding) {
        rule = finding.rule
        severity = finding.severity.rawValue
        subItem = finding.subItem
        quote = finding.quote
        passage = finding.passage.map {
            PassageForm(
                recommendation: $0.recommendation, subItem: $0.subItem, update: $0.update, from: $0.bytes.lowerBound,
                to: $0.bytes.upperBound)
        }
        message = finding.message
        question = finding.question
    }

    var finding: Finding? {
        guard let severity = Finding.Severity(rawValue: severity) else { return nil }
        let passage = passage.flatMap {
            $0.from <= $0.to
                ? Passage(recommendation: $0.recommendation, subItem: $0.subItem, update: $0.update, bytes: $0.from..<$0.to)
                : nil
        }
        return Finding(
            rule: rule, severity: severity, subItem: subItem, quote: quote, passage: passage, message: message,
            question: question)
    }
}
