import Foundation
import Scrutiny
import Testing

@testable import Reports

/// What the check must see, and must not, in the report of 2016 at its own date. Skipped where `../shared` is absent.
@Suite("The check on the report of September 2016", .enabled(if: SourceReport.isThere, "../shared/reports is absent"))
struct SourceReportCheckTests {
    private let checks: [String: Check]
    private let text: String

    init() throws {
        let review = try #require(try ReportReader().read(path: SourceReport.path()).reviews.first)
        let meeting = try #require(review.reportedOn)
        checks = Dictionary(
            uniqueKeysWithValues: review.recommendations.map {
                ($0.number, Check(of: $0, at: meeting, lastTracking: review.lastTrackedOn, review: review.recommendations))
            })
        text = try String(contentsOfFile: SourceReport.path(), encoding: .utf8)
    }

    private func findings(_ number: String, _ category: Category, _ rule: String) throws -> [Finding] {
        try #require(checks[number]).findings(as: category).filter { $0.rule == rule }
    }

    private func letters(_ number: String, _ rule: String) throws -> [String] {
        try findings(number, .achievedFully, rule).map { $0.subItem ?? "" }
    }

    @Test func theSurveyRunsPastTheMeeting() throws {
        for category in [Category.achievedFully, .achievedLate] {
            let found = try findings("R03", category, "runs-past-meeting")
            #expect(found.map(\.subItem) == ["c"])
            #expect(found.first?.severity == .contradiction)
            #expect(found.first?.quote?.contains("30 September") == true)
        }
    }

    @Test func whatReadsAsUnfinished() throws {
        #expect(try letters("R01", "unfinished-work").starts(with: ["a", "e"]))
        #expect(try letters("R02", "unfinished-work") == ["a", "b"])
        #expect(try letters("R04", "unfinished-work") == ["a"])
        let lent = try findings("R01", .achievedFully, "unfinished-work").first { $0.subItem == "e" }
        #expect(lent?.passage?.subItem == "a")
        // The last word, not the account that it supersedes.
        #expect(try findings("R04", .achievedFully, "unfinished-work").first?.passage?.update ?? 0 > 0)
    }

    @Test func whatDoesNot() throws {
        let speaking: Set = ["unfinished-work", "nothing-done", "declined", "runs-past-meeting"]
        for (number, letters) in [("R01", ["c", "d"]), ("R02", ["c"]), ("R03", ["a"]), ("R04", ["b"]), ("R05", [nil])] {
            let found = try #require(checks[number]).findings(as: .achievedFully)
                .filter { speaking.contains($0.rule) && letters.contains($0.subItem) }
            #expect(found.isEmpty, "\(number): \(found.map { $0.quote ?? "" })")
        }
    }

    @Test func lettersAndReferences() throws {
        #expect(try letters("R04", "evidence-without-sub-item") == ["c"])
        #expect(try letters("R02", "broken-reference") == ["a"])
    }

    @Test func noneOfTheFiveSaysWhenItWasCompleted() throws {
        for number in ["R01", "R02", "R03", "R04", "R05"] {
            #expect(try findings(number, .achievedFully, "completed-by-target").first?.severity == .missing)
            #expect(try findings(number, .achievedLate, "completed-after-target").first?.severity == .missing)
        }
    }

    @Test func quotationsAreTheReportsWords() throws {
        func words(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        let whole = words(text)
        for check in checks.values {
            for finding in Category.allCases.flatMap({ check.findings(as: $0) }) {
                guard let quote = finding.quote else { continue }
                #expect(whole.contains(words(quote)), "\(quote)")
            }
        }
    }
}
