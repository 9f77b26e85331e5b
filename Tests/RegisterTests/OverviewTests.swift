import Foundation
import GRDB
import Register
import Scrutiny
import Testing

/// The figures that the register keeps are those that its recommendations give when each of them is looked at.
@Suite struct OverviewTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private func expectAgreement(_ register: Register, of only: ReviewID? = nil) throws {
        let ids = try only.map { [$0] } ?? register.reviewIDs()
        let overview = try register.overview(of: only)
        var standings = Standings()
        var overdue = [0, 0, 0, 0]
        var due: [PartialDate: Int] = [:]
        var undated = 0, moved = 0, unexplained = 0
        for id in ids {
            let files = try register.files(of: id)
            for file in files {
                let recommendation = file.recommendation
                let category = recommendation.standing?.category
                if recommendation.isConcluded { standings.concluded += 1 } else { standings[category] += 1 }
                if let slip = recommendation.targets.furthestSlip {
                    moved += 1
                    if recommendation.targets.unexplainedMoves > 0 { unexplained += 1 }
                    if moved <= 3 { #expect(overview.slips.contains { $0.recommendation == file.id && $0.days == slip }) }
                }
                guard !recommendation.isConcluded else { continue }
                if recommendation.isOverdue(at: file.meeting), let deadline = recommendation.deadline {
                    overdue[try #require(OverdueAge(daysOverdue: deadline.days(until: file.meeting))).rawValue] += 1
                } else if category?.isAchieved != true {
                    if let day = recommendation.deadline {
                        due[.month(year: day.year, month: day.month), default: 0] += 1
                    } else {
                        undated += 1
                    }
                }
            }
            let rows = try #require(overview.reviews.first { $0.review == id })
            #expect(rows.standings == Trend.of(files.map(\.recommendation), at: [day("9999-12-31")]).first?.standings ?? rows.standings)
        }
        #expect(overview.standings == standings)
        #expect(overview.overdue == overdue)
        #expect(Dictionary(overview.due.map { ($0.month, $0.count) }, uniquingKeysWith: +) == due)
        #expect(overview.undated == undated)
        #expect(overview.moved == moved)
        #expect(overview.unexplained == unexplained)
        #expect(overview.slips.map(\.days) == overview.slips.map(\.days).sorted(by: >))
        #expect(overview.unchecked == 0)
        #expect(overview.portfolios.reduce(0) { $0 + $1.open } == standings.open)
    }

    @Test func `an invented council adds up`() throws {
        let register = try scratch.register()
        try register.generate(recommendations: 150, seed: 4)
        #expect(try register.overview(of: nil).unchecked == 150)
        while try register.countFindings(limit: 10) > 0 {}
        try expectAgreement(register)
        for id in try register.reviewIDs() { try expectAgreement(register, of: id) }
        #expect(try register.overview(of: nil).moved > 0)
    }

    @Test func `any reviews at all add up, whatever is done to them`() throws {
        var dice = Dice(11)
        for round in 0..<5 {
            let register = try Register(path: scratch.folder + "/\(round).sqlite")
            for _ in 0..<4 {
                _ = try register.import(Arbitrary.review(&dice), from: "x", by: "clerk", at: now)
                try expectAgreement(register)
            }
        }
    }

    @Test func `behind every bar there are as many rows as it says`() throws {
        let register = try scratch.register()
        try register.generate(recommendations: 120, seed: 9)
        while try register.countFindings(limit: 10) > 0 {}
        let overview = try register.overview(of: nil)
        func rows(_ filter: RecommendationFilter) throws -> Int {
            let reviews = try register.reviews(filter, rows: 0..<1000)
            #expect(try register.reviewCount(filter) == reviews.count)
            return try reviews.reduce(0) { sum, review in
                let count = try register.recommendationCount(in: review.id, filter)
                #expect(count > 0)
                return sum + count
            }
        }
        for category in Scrutiny.Category.allCases.map(Optional.some) + [nil] {
            #expect(try rows(.standing(category)) == overview.standings[category])
        }
        for age in OverdueAge.allCases { #expect(try rows(.overdueFor(age)) == overview.overdue(age)) }
        for due in overview.due { #expect(try rows(.due(due.month.first...due.month.last)) == due.count) }
        #expect(try rows(.undated) == overview.undated)
        #expect(try rows(.due(day("2019-07-01")...(.latest))) == overview.due.reduce(0) { $0 + ($1.month.first > day("2019-06-30") ? $1.count : 0) })
        for found in overview.portfolios {
            #expect((try rows(.contradictedIn(portfolio: found.portfolio)) > 0) == (found.findings.contradictions > 0))
        }
        for point in overview.trend { #expect(try rows(.tracked(in: point.at)) > 0) }
    }

    @Test func `a register from before there was an overview is brought up to date`() throws {
        do {
            let register = try scratch.register()
            _ = try register.import(Sample.first, from: "x", by: "clerk", at: now)
            _ = try register.import(Sample.second, from: "y", by: "clerk", at: now)
        }
        let before = try scratch.register().overview(of: nil)
        let queue = try DatabaseQueue(path: scratch.path)
        try queue.inDatabase { db in
            for name in ["recommendation_due", "recommendation_by_rules"] { try db.execute(sql: "DROP INDEX \(name)") }
            for name in ["review_overview", "recommendation_slip"] { try db.execute(sql: "DROP TABLE \(name)") }
            try db.execute(sql: "ALTER TABLE edition DROP COLUMN outline")
            try db.execute(sql: "DELETE FROM grdb_migrations WHERE identifier NOT LIKE '1 %'; PRAGMA user_version = 1")
        }
        try queue.close()
        #expect(try scratch.register().overview(of: nil) == before)
    }

    @Test func `what is taken back leaves the overview as it was`() throws {
        let register = try scratch.register()
        let id = try register.import(Sample.first, from: "x", by: "clerk", at: now).review
        let before = try register.overview(of: id)
        let first = try #require(try register.recommendationIDs(in: id).first)
        let view = Assessment(by: .committee, category: .achievedLate, on: day("2016-10-03"), reason: "Shown.")
        let inverse = try register.perform(.record(Decision(view), on: first), by: "clerk", at: now)
        #expect(try register.overview(of: id).standings != before.standings)
        _ = try register.perform(inverse, by: "clerk", at: now)
        #expect(try register.overview(of: id) == before)
    }

    @Test func `a large review is counted a few at a time, until nothing is left`() throws {
        let register = try scratch.register()
        var review = Sample.first
        review.recommendations = (1...260).map { number in
            Sample.recommendation("R\(number)", "Mend lock \(number).", letters: "", claim: .achievedFully)
        }
        _ = try register.import(review, from: "large.txt", by: "clerk", at: now)
        #expect(try register.reviews(.all, rows: 0..<1).first?.findings.contradictions == 0)
        #expect([try register.countFindings(limit: 200), try register.countFindings(limit: 200), try register.countFindings(limit: 200)] == [200, 60, 0])
        #expect(try register.reviews(.all, rows: 0..<1).first?.findings.contradictions ?? 0 >= 260)
    }
}
