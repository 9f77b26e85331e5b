import Foundation
import GRDB
import Scrutiny
import Testing

@testable import Register

/// What the check finds is counted where nobody has counted it yet, in a register that is only read as well.
@Suite("Counting findings")
struct CountingTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.register().generate(recommendations: 60, seed: 4)
    }

    /// As it is after a new version of the rules.
    private func forgetCounts() throws {
        try scratch.register().queue.inDatabase { db in
            try db.execute(sql: "UPDATE recommendation_summary SET contradictions = 0, cautions = 0, missing = 0, rules = 0")
            try db.execute(
                sql: "UPDATE review_summary SET contradicted = 0, contradictions = 0, cautions = 0, missing = 0")
        }
    }

    /// Everything that a list or the overview shows of findings.
    private struct Seen: Equatable {
        var reviews: [ReviewSummary], contradicted: [String], sorted: [[String]], counts: [FindingCounts], rows: [Int?]
        var unchecked: Int

        init(_ register: Register) throws {
            reviews = try register.reviews(.all, rows: 0..<100)
            contradicted = try register.reviews(.contradicted, rows: 0..<100).map(\.title)
            let lists = try reviews.map { try register.recommendations(in: $0.id, .open, by: .findings, rows: 0..<100) }
            sorted = lists.map { $0.map(\.number) }
            counts = lists.flatMap { $0.map(\.findings) }
            rows = try zip(reviews, lists).map { review, list in
                try list.last.flatMap { try register.row(of: $0.id, in: review.id, .open, by: .findings) }
            }
            unchecked = try register.overview(of: nil).unchecked
        }
    }

    @Test func readOnlyTheListsShowWhatAWritableRegisterShows() throws {
        while try scratch.register().countFindings(limit: 500) > 0 {}
        let expected = try Seen(scratch.register())
        #expect(expected.counts.contains { $0.contradictions > 0 } && expected.unchecked == 0)
        try forgetCounts()
        let bytes = try Data(scratch)
        let reader = try scratch.register(readOnly: true)
        #expect(try Seen(reader).sorted == expected.sorted)
        while try reader.countFindings(limit: 7) > 0 {}
        #expect(try Seen(reader) == expected)
        #expect(try Data(scratch) == bytes)
    }

    @Test func aRowIsFoundByItsFindingsBeforeTheListIsRead() throws {
        try forgetCounts()
        let reader = try scratch.register(readOnly: true)
        for review in try reader.reviews(.all, rows: 0..<100) {
            let last = try #require(try reader.recommendations(in: review.id, .all, by: .number, rows: 0..<100).last)
            let row = try reader.row(of: last.id, in: review.id, .all, by: .findings)
            let list = try reader.recommendations(in: review.id, .all, by: .findings, rows: 0..<100)
            #expect(row == list.firstIndex { $0.id == last.id })
        }
    }

    @Test func whatIsWrittenElsewhereMeanwhileIsCountedAnew() throws {
        try forgetCounts()
        let reader = try scratch.register(readOnly: true)
        while try reader.countFindings(limit: 500) > 0 {}
        let writer = try scratch.register()
        let review = try #require(try writer.reviews(.all, rows: 0..<1).first)
        let list = try writer.recommendations(in: review.id, .open, by: .number, rows: 0..<1)
        let first = try #require(list.first)
        let decision = Decision(Assessment(by: .committee, category: .inProgress, on: review.meeting ?? .earliest))
        _ = try writer.perform(.record(decision, on: first.id), by: "ann", at: 0)
        while try writer.countFindings(limit: 500) > 0 {}
        #expect(try Seen(reader) == Seen(writer))
    }
}

extension Data {
    /// The register's file, byte for byte.
    fileprivate init(_ scratch: Scratch) throws { try self.init(contentsOf: URL(filePath: scratch.path)) }
}
