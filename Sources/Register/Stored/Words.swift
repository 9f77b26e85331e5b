import Foundation
import GRDB
import Scrutiny

/// People's words on their way to and from the database, letter for letter.
///
/// SQLite's text ends at its first NUL character, so a text that holds one travels as bytes.
struct Words: DatabaseValueConvertible {
    var string: String

    init(_ string: String) { self.string = string }

    init?(_ string: String?) {
        guard let string else { return nil }
        self.string = string
    }

    var databaseValue: DatabaseValue {
        let holdsNUL = string.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
        }
        return holdsNUL ?? string.utf8.contains(0) ? Data(string.utf8).databaseValue : string.databaseValue
    }

    static func fromDatabaseValue(_ value: DatabaseValue) -> Words? {
        switch value.storage {
        case .string(let string): Words(string)
        case .blob(let data): Words(String(decoding: data, as: UTF8.self))
        case .null: nil
        case .int64(let number): Words(String(number))
        case .double(let number): Words(String(number))
        }
    }
}

/// A row's columns by their place, good for as long as the row stands. Never traps: a value of the wrong kind reads as
/// something or nothing, since other tools can write to a register too.
struct Fields {
    private let row: Row

    init(_ row: Row) { self.row = row }

    func optionalInt(_ column: Int) -> Int64? { row[column] as Int64? }

    /// Text and bytes alike, to the last byte.
    func optionalText(_ column: Int) -> String? {
        (try? row.withUnsafeData(atIndex: column) { $0.map { String(decoding: $0, as: UTF8.self) } }) ?? nil
    }
    func int(_ column: Int) -> Int64 { optionalInt(column) ?? 0 }
    func count(_ column: Int) -> Int { Int(int(column)) }
    func flag(_ column: Int) -> Bool { int(column) != 0 }
    func text(_ column: Int) -> String { optionalText(column) ?? "" }
    func day(_ column: Int) -> CalendarDate? { optionalText(column).flatMap { CalendarDate(iso: $0) } }
    func dayNumber(_ column: Int) -> CalendarDate? { optionalInt(column).map { CalendarDate(dayNumber: Int($0)) } }
    func date(_ column: Int) -> PartialDate? { optionalText(column).flatMap { PartialDate(stored: $0) } }
    func category(_ column: Int) -> Scrutiny.Category? {
        optionalInt(column).flatMap { Scrutiny.Category(rawValue: Int($0)) }
    }
    func recommendation(_ column: Int) -> RecommendationID { RecommendationID(int(column)) }
    func review(_ column: Int) -> ReviewID { ReviewID(int(column)) }
}

extension Database {
    /// Runs a statement that is prepared once for the connection.
    func run(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    func all<Value>(
        _ sql: String, _ arguments: StatementArguments = StatementArguments(), _ read: (Fields) throws -> Value
    ) throws -> [Value] {
        let cursor = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
        var values: [Value] = []
        while let row = try cursor.next() { values.append(try read(Fields(row))) }
        return values
    }

    func first<Value>(
        _ sql: String, _ arguments: StatementArguments = StatementArguments(), _ read: (Fields) throws -> Value
    ) throws -> Value? {
        let cursor = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
        return try cursor.next().map { try read(Fields($0)) }
    }

    func number(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Int64? {
        try first(sql, arguments) { $0.optionalInt(0) } ?? nil
    }
}
