import Foundation
import Register
import Scrutiny
import Testing

/// A folder of a test's own, gone when the test is.
final class Scratch {
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "register-tests-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    deinit {
        _ = chmod(folder, 0o700)
        try? FileManager.default.removeItem(atPath: folder)
    }

    var path: String { folder + "/register.sqlite" }
    func register(readOnly: Bool = false, reader: String? = nil) throws -> Register {
        try Register(path: path, readOnly: readOnly, reader: reader)
    }
}

/// The same numbers for the same seed on every machine (SplitMix64).
struct Dice: RandomNumberGenerator {
    var state: UInt64
    init(_ seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
    mutating func maybe<T>(_ percent: Int = 50, _ value: (inout Dice) -> T) -> T? { chance(percent) ? value(&self) : nil }
    mutating func list<T>(_ counts: ClosedRange<Int>, _ value: (inout Dice) -> T) -> [T] {
        let count = Int.random(in: counts, using: &self)
        return (0..<count).map { _ in value(&self) }
    }
}

/// Any value at all, however unlikely in a council.
enum Arbitrary {
    static func text(_ dice: inout Dice) -> String {
        let words = [
            "charter", "the panel's", "ymgynghoriad", "“quoted”", "Ŵ", "e\u{301}", "👩‍👩‍👧", "\u{0}", "\u{202E}", "漢字", "£25k",
            "--", "'", "\"", "\n", "\u{1B}[2J", "%", "NULL", "\u{FEFF}", "R02c", "See (a)", "", "a\u{0}b",
        ]
        return dice.list(0...8) { words[$0.below(words.count)] }.joined(separator: dice.chance(70) ? " " : "")
    }
    static func day(_ dice: inout Dice) -> CalendarDate { CalendarDate(dayNumber: 14_000 + dice.below(4000)) }
    static func date(_ dice: inout Dice) -> PartialDate {
        switch dice.below(4) {
        case 0: .day(day(&dice))
        case 1: .month(year: 2010 + dice.below(12), month: 1 + dice.below(12))
        case 2: .year(1 + dice.below(9999))
        default: .financialYear(startingIn: 1998 + dice.below(30))
        }
    }
    static func category(_ dice: inout Dice) -> Scrutiny.Category { Scrutiny.Category(rawValue: 1 + dice.below(6))! }
    static func finding(_ dice: inout Dice) -> Finding {
        Finding(
            rule: "runs-past-meeting", severity: Finding.Severity.allCases[dice.below(4)], subItem: dice.maybe(50, text),
            quote: dice.maybe(50, text),
            passage: dice.maybe { Passage(recommendation: "R01", subItem: $0.maybe(50, text), update: $0.below(3), bytes: 3..<(4 + $0.below(9))) },
            message: text(&dice), question: text(&dice))
    }
    static func assessment(_ dice: inout Dice) -> Assessment {
        Assessment(
            by: dice.chance(50) ? .committee : .cabinetMember, category: dice.maybe(80, category), isDeferred: dice.chance(10),
            on: day(&dice), written: dice.maybe(50, text), reason: dice.maybe(50, text), movedBy: dice.maybe(20, text),
            findings: dice.list(0...2, finding), recordedBy: dice.maybe(50, text))
    }
    static func written(_ dice: inout Dice) -> WrittenDate { WrittenDate(written: text(&dice), date: dice.maybe(70, date)) }
    static func target(_ dice: inout Dice) -> Target {
        Target(
            label: text(&dice), written: text(&dice), date: dice.maybe(80, date), isInterim: dice.chance(40),
            moves: dice.list(0...2) { Target.Move(from: written(&$0), to: written(&$0), on: day(&$0), reason: $0.maybe(50, text)) })
    }
    static func update(_ dice: inout Dice) -> Update { Update(heading: dice.maybe(50, text), date: dice.maybe(50, date), text: text(&dice)) }
    static func recommendation(_ dice: inout Dice) -> Recommendation {
        Recommendation(
            number: dice.chance(80) ? "R0\(1 + dice.below(9))" : text(&dice), text: text(&dice),
            subItems: dice.list(0...4) { SubItem(letter: ["a", "b", "c", "aa", text(&$0)][$0.below(5)], text: text(&$0)) },
            closing: text(&dice), responsibility: dice.list(0...3, text), targets: dice.list(0...3, target),
            completedOn: dice.maybe(30, date), anticipatedOn: dice.maybe(30, date), obstacle: dice.maybe(30, text),
            concludedOn: dice.maybe(20, day), assessments: dice.list(0...4, assessment),
            evidence: dice.list(0...5) { Evidence(subItem: [nil, "a", "b", "c", "d"][$0.below(5)], updates: $0.list(0...3, update)) })
    }
    static func review(_ dice: inout Dice) -> Review {
        Review(
            title: text(&dice), committee: text(&dice), reportOf: text(&dice),
            contact: dice.maybe { Review.Contact(name: "A " + text(&$0), title: $0.maybe(50) { "The " + text(&$0) }) },
            introduction: dice.list(0...3, text), reportedOn: dice.maybe(80, day), approvedOn: dice.maybe(50, day),
            leadMember: dice.maybe(50, text), leadOfficer: dice.maybe(50, text), lastTrackedOn: dice.maybe(50, day),
            nextTrackingOn: dice.maybe(50, date),
            guidance: Guidance(
                questions: dice.list(0...5, text),
                criteria: Dictionary(dice.list(0...6) { (category(&$0), text(&$0)) }) { first, _ in first }),
            recommendations: dice.list(0...6, recommendation))
    }
}

func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso)! }

/// Noon of a day, in seconds since 1970.
func noon(_ iso: String) -> Int64 { Int64(day(iso).dayNumber) * 86_400 + 43_200 }
let now = noon("2016-10-03")
