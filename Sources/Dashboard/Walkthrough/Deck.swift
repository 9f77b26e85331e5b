import Scrutiny

/// The slides of one review at one meeting, in the order in which they are shown.
struct Deck: Sendable {
    let review: Review
    let meeting: CalendarDate
    /// In the order of the agenda.
    let items: [AgendaItem]
    /// In the order of their numbers.
    let numbered: [AgendaItem]
    let agenda: Agenda
    private(set) var slides: [SlideTopic]
    /// From here on stand the slides of those that are taken together. One goes there by name only, and comes back.
    private let asides: Int
    /// Recommendations that the review has beyond those read.
    let left: Int

    init(_ review: Review, meeting: CalendarDate, items: [AgendaItem], agenda: Agenda, left: Int = 0) {
        self.review = review
        self.meeting = meeting
        self.items = agenda.arrange(items)
        numbered = items
        self.agenda = agenda
        self.left = left
        var slides: [SlideTopic] = [.title], aside: [SlideTopic] = []
        for item in self.items {
            if agenda.together.contains(item.id) { aside += Self.slides(of: item) } else { slides += Self.slides(of: item) }
        }
        if !aside.isEmpty { slides.append(.together) }
        slides.append(.minute)
        asides = slides.count
        self.slides = slides + aside
    }

    private static func slides(of item: AgendaItem) -> [SlideTopic] {
        let id = item.id, questions = item.questions
        var slides: [SlideTopic] = [.asks(id)]
        slides += item.letters.map { .part(id, letter: $0) }
        slides += questions.doubts.indices.map { .doubt(id, $0) }
        if !questions.missing.isEmpty { slides.append(.missing(id)) }
        if questions.claim == nil || questions.isUnchallenged { slides.append(.claim(id)) }
        slides.append(.view(id))
        return slides
    }

    func item(_ id: RecommendationID?) -> AgendaItem? { items.first { $0.id == id } }

    /// What has been decided so far, in the order of the numbers.
    var minute: Minute {
        var review = review
        review.recommendations = numbered.map(\.recommendation)
        return Minute(of: review, at: meeting)
    }

    /// Those taken together at the end.
    var together: [AgendaItem] { items.filter { agenda.together.contains($0.id) } }

    /// Slides that one comes to by going on and on.
    var count: Int { asides }

    /// The slide's place in `slides`; where it is gone, that of what is left of its recommendation, or the title.
    func index(of topic: SlideTopic) -> Int {
        if let index = slides.firstIndex(of: topic) { return index }
        if let id = topic.recommendation, let last = slides.lastIndex(where: { $0.recommendation == id }) { return last }
        return 0
    }

    /// Nil after the last one.
    func slide(after topic: SlideTopic) -> SlideTopic? {
        let index = index(of: topic)
        if index < asides { return index + 1 < asides ? slides[index + 1] : nil }
        if index + 1 < slides.count, slides[index + 1].recommendation == slides[index].recommendation {
            return slides[index + 1]
        }
        return .minute
    }

    /// Nil before the first one.
    func slide(before topic: SlideTopic) -> SlideTopic? {
        let index = index(of: topic)
        if index < asides { return index > 0 ? slides[index - 1] : nil }
        return slides[index - 1].recommendation == slides[index].recommendation ? slides[index - 1] : .together
    }

    /// The first slide of the next recommendation, or of the one before; the ends of the deck after them.
    func slide(ofRecommendationFrom topic: SlideTopic, forward: Bool) -> SlideTopic {
        let here = topic.recommendation
        var at = topic
        while let next = forward ? slide(after: at) : slide(before: at) {
            at = next
            if at.recommendation != here { break }
        }
        if forward || at.recommendation == nil { return at }
        return at.recommendation.map(SlideTopic.asks) ?? at
    }

    /// The slide that a person means by "4", "4c" or "R04 c"; nil when there is none.
    func slide(named name: String) -> SlideTopic? {
        let name = name.lowercased().filter { !$0.isWhitespace && $0 != "(" && $0 != ")" }
        for item in items {
            let number = item.number.lowercased().filter { !$0.isWhitespace }
            for key in [number, Self.bare(number)] where !key.isEmpty && Self.bare(name).hasPrefix(Self.bare(key)) {
                let rest = String(Self.bare(name).dropFirst(Self.bare(key).count))
                if rest.isEmpty { return .asks(item.id) }
                if item.letters.contains(rest) { return .part(item.id, letter: rest) }
            }
        }
        return nil
    }

    /// "4c" for "r04c".
    private static func bare(_ name: String) -> String {
        let digits = name.drop { $0.isLetter || $0 == "." || $0 == "-" }
        let bare = digits.drop { $0 == "0" }
        return String(bare.isEmpty ? digits : bare)
    }
}
