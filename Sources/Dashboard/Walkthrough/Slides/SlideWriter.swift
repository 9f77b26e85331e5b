import CursesShell
import Scrutiny

/// Writes a slide of a deck for a stage.
struct SlideWriter {
    let deck: Deck
    let stage: Stage
    /// Whether the accounts that were superseded are shown as well.
    let showsEarlier: Bool
    /// The key that shows them.
    let earlierKey: String
    var slide: SlideText

    init(_ deck: Deck, _ stage: Stage, showsEarlier: Bool, earlierKey: String) {
        self.deck = deck
        self.stage = stage
        self.showsEarlier = showsEarlier
        self.earlierKey = earlierKey
        slide = stage.blank
    }

    static func write(
        _ topic: SlideTopic, of deck: Deck, on stage: Stage, showsEarlier: Bool, earlierKey: String
    ) -> SlideText {
        var writer = SlideWriter(deck, stage, showsEarlier: showsEarlier, earlierKey: earlierKey)
        switch (topic, deck.item(topic.recommendation)) {
        case (.asks, let item?): writer.writeAsks(item)
        case (.part(_, let letter), let item?): writer.writePart(letter, of: item)
        case (.doubt(_, let index), let item?): writer.writeDoubt(index, of: item)
        case (.missing, let item?): writer.writeMissing(item)
        case (.claim, let item?): writer.writeClaim(item)
        case (.view, let item?): writer.writeView(item)
        case (.together, _): writer.writeTogether()
        case (.minute, _): writer.writeMinute()
        default: writer.writeTitle()
        }
        return writer.slide
    }

    /// A word or two over a part of a slide.
    mutating func addHeading(_ words: String, _ role: Role = .slideDim) {
        slide.addGap()
        slide.add(words, role, sticks: true)
    }

    /// The finding with its sign: its message, or what is said instead.
    mutating func addFinding(_ finding: Finding, saying message: String? = nil) {
        let role = Role.severity(finding.severity)
        slide.add(message ?? finding.message, role, lead: [Span("\(Symbol.severity(finding.severity)) ", role)])
    }
}

extension SlideTopic {
    /// What stands in a slide's head and in lists of slides: "R03 › c)".
    func name(in deck: Deck) -> String {
        let number = deck.item(recommendation)?.number ?? ""
        func step(_ words: String) -> String { number + Symbol.step + words }
        switch self {
        case .title: return "Title"
        case .asks: return number
        case .part(_, let letter?): return step("\(letter))")
        case .part(_, nil): return step("evidence")
        case .doubt(_, let index):
            let count = deck.item(recommendation)?.questions.doubts.count ?? 1
            return step(count > 1 ? "doubt \(index + 1) of \(count)" : "the doubt")
        case .missing: return step("not recorded")
        case .claim: return step("the claim")
        case .view: return step("the committee’s view")
        case .together: return "Unchallenged"
        case .minute: return "The minute"
        }
    }
}
