import Foundation
import GRDB
import Scrutiny

extension Register {
    /// Takes the reviews of one file into the register, all of them or none, and answers what that did, in the order of
    /// their days, with the change that takes it back; nil where nothing was new.
    ///
    /// - Parameters:
    ///   - fileName: where they came from, as people will see it in the history.
    ///   - now: seconds since 1970, as a clock on the wall here shows them.
    public func takeIn(_ reviews: [Review], from fileName: String, by author: String, at now: Int64) throws(RegisterError)
        -> (outcomes: [ImportOutcome], inverse: Change?)
    {
        try writing { db in
            var outcomes: [ImportOutcome] = []
            var inverses: [Change] = []
            let writer = Writer(db: db, author: author, now: now)
            // The oldest first, so that history comes to be in its order.
            for review in reviews.sorted(by: { ($0.reportedOn?.dayNumber ?? 0) < ($1.reportedOn?.dayNumber ?? 0) }) {
                let importing = Importing(report: review.withoutPersonalContacts, file: fileName, writer: writer)
                let before = try importing.existing().map { try ReviewShelf($0.id, db).kept() }
                let outcome = try importing.run()
                outcomes.append(outcome)
                guard outcome.hasChanged else { continue }
                inverses.append(.exchange(outcome.review, from: try ReviewShelf(outcome.review, db).kept(), to: before))
            }
            return (outcomes, inverses.isEmpty ? nil : .all(inverses.reversed()))
        }
    }
}

extension Performance {
    /// Refused where anything about the review is not as it was when `from` was kept: nothing that was recorded since
    /// is lost to an undo.
    mutating func exchange(_ id: ReviewID, from: Keepsake?, to: Keepsake?) throws -> Change {
        let shelf = ReviewShelf(id, db)
        let standing = try shelf.kept()
        guard standing == (from ?? ReviewShelf.nothing) else {
            throw RegisterError.refused(why: "Something else was recorded in this review since. Nothing was taken back.")
        }
        if to != nil, to != ReviewShelf.nothing { try writer.note("put an import back", review: id) } else {
            try writer.note("took an import back", review: id)
        }
        try shelf.put(to ?? ReviewShelf.nothing)
        touch(id)
        return .exchange(id, from: to, to: from)
    }
}

/// All rows of one review, whatever table they are in.
struct ReviewShelf {
    private let id: ReviewID
    private let db: Database

    init(_ id: ReviewID, _ db: Database) {
        self.id = id
        self.db = db
    }

    /// Of a review that is not there.
    static let nothing: Keepsake = {
        var bytes: [UInt8] = []
        for _ in tables { KeepsakeWriter.append(0, to: &bytes) }
        return Keepsake(bytes: bytes)
    }()

    private static let ofRecommendations = "recommendation IN (SELECT id FROM recommendation WHERE review = ?1)"
    private static let ofEvidence = "evidence IN (SELECT id FROM evidence WHERE \(ofRecommendations))"

    /// Each after those that it points to. Lists and figures are made anew from them.
    private static let tables: [(name: String, rows: String)] = [
        ("review", "id = ?1"), ("superseded_review", "review = ?1"), ("edition", "review = ?1"),
        ("recommendation", "review = ?1"),
        ("sub_item", ofRecommendations), ("responsibility", ofRecommendations), ("target", ofRecommendations),
        ("assessment", ofRecommendations), ("superseded_recommendation", ofRecommendations), ("tick", ofRecommendations),
        ("evidence", ofRecommendations), ("evidence_revision", ofEvidence),
        ("account", "revision IN (SELECT id FROM evidence_revision WHERE \(ofEvidence))"),
    ]
    private static let derived = ["recommendation_summary", "recommendation_slip", "review_summary", "review_overview"]

    /// Everything as it stands.
    func kept() throws -> Keepsake {
        var bytes: [UInt8] = []
        for (table, rows) in Self.tables {
            let statement = try db.cachedStatement(sql: "SELECT * FROM \(table) WHERE \(rows) ORDER BY 1, 2, 3")
            let cursor = try Row.fetchCursor(statement, arguments: [id.value])
            let place = bytes.count
            KeepsakeWriter.append(0, to: &bytes)
            var count: UInt32 = 0
            while let row = try cursor.next() {
                count += 1
                KeepsakeWriter.append(UInt32(clamping: row.count), to: &bytes)
                for value in row.databaseValues { KeepsakeWriter.append(value, to: &bytes) }
            }
            KeepsakeWriter.set(count, in: &bytes, at: place)
        }
        return Keepsake(bytes: bytes)
    }

    /// Makes the review exactly what was kept.
    func put(_ keepsake: Keepsake) throws {
        try SearchIndex.forget(recommendations, db)
        for table in Self.derived { try db.run("DELETE FROM \(table) WHERE review = ?", [id.value]) }
        for (table, rows) in Self.tables.reversed() { try db.run("DELETE FROM \(table) WHERE \(rows)", [id.value]) }
        var reader = KeepsakeReader(keepsake)
        do {
            for (table, _) in Self.tables {
                for _ in 0..<(try reader.number()) {
                    let values = try (0..<(try reader.number())).map { _ in try reader.value() }
                    let places = Array(repeating: "?", count: values.count).joined(separator: ", ")
                    try db.run("INSERT INTO \(table) VALUES (\(places))", StatementArguments(values))
                }
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw RegisterError.refused(
                why: "Other things have come into the register meanwhile. Import the file again instead.")
        }
        try SearchIndex.learn(recommendations, db)
    }

    /// Those that the search knows, unless the review is out of sight.
    private var recommendations: [RecommendationID] {
        get throws {
            try db.all(
                "SELECT r.id FROM recommendation r JOIN review v ON v.id = r.review WHERE v.id = ? AND v.removed = 0",
                [id.value]
            ) { $0.recommendation(0) }
        }
    }
}

/// Values one after the other: a sign for the kind, four bytes for a length, the bytes.
private enum KeepsakeWriter {
    static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    static func set(_ number: UInt32, in bytes: inout [UInt8], at place: Int) {
        withUnsafeBytes(of: number.littleEndian) { bytes.replaceSubrange(place..<place + 4, with: $0) }
    }

    static func append(_ value: DatabaseValue, to bytes: inout [UInt8]) {
        switch value.storage {
        case .null: bytes.append(0)
        case .int64(let number):
            bytes.append(1)
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        case .double(let number):
            bytes.append(2)
            withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
        case .string(let text):
            bytes.append(3)
            append(UInt32(clamping: text.utf8.count), to: &bytes)
            bytes.append(contentsOf: text.utf8)
        case .blob(let data):
            bytes.append(4)
            append(UInt32(clamping: data.count), to: &bytes)
            bytes.append(contentsOf: data)
        }
    }
}

private struct KeepsakeReader {
    private var rest: ArraySlice<UInt8>

    init(_ keepsake: Keepsake) { rest = keepsake.bytes[...] }

    private mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
        guard count <= rest.count else {
            throw RegisterError.refused(why: "What was kept to take the import back is not whole.")
        }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    mutating func number() throws -> Int {
        try take(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    mutating func value() throws -> DatabaseValue {
        switch try take(1).first {
        case 1: Int64(bitPattern: try bits()).databaseValue
        case 2: Double(bitPattern: try bits()).databaseValue
        case 3: String(decoding: try take(try number()), as: UTF8.self).databaseValue
        case 4: Data(try take(try number())).databaseValue
        default: .null
        }
    }

    private mutating func bits() throws -> UInt64 { try take(8).reversed().reduce(0) { $0 << 8 | UInt64($1) } }
}
