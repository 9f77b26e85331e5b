import CursesShell
import Scrutiny

extension SlideWriter {
    /// The committee's view as it is recorded, and how far the session has come.
    mutating func writeView(_ item: AgendaItem) {
        let entry = Minute.Entry(item.recommendation, of: deck.review, at: deck.meeting)
        if let view = item.view, let category = view.category {
            addCategory(category, over: "The committee’s view", under: entry.returns.first ?? "")
        } else {
            slide.add("The committee’s view", .slideDim, sticks: true)
            slide.addGap()
            slide.add(item.view == nil ? "No view yet" : entry.decision, .slideBig)
            if item.view != nil { slide.add(entry.returns.first ?? "", .slideDim) }
        }
        slide.addGap()
        if item.view == nil {
            addEarlier(item)
        } else {
            for line in entry.returns.dropFirst() { slide.add(line.capitalisedFirst, .slide) }
            for line in entry.reason { slide.add(line, .slide) }
        }
        slide.addGap()
        slide.add(Tally(deck).words, .slideDim)
    }

    /// What is on record before the committee decides.
    private mutating func addEarlier(_ item: AgendaItem) {
        if let category = item.questions.claim, let claimed = item.claimed {
            let who = claimed.by == .cabinetMember ? "Claimed" : "Held so far"
            slide.add(
                "\(Symbol.category(category)) \(category.numberedName)", .category(category),
                lead: [Span("\(who)  ", .slideDim)])
        }
        let before = item.recommendation.assessments.last {
            $0.by == .committee && $0.on < deck.meeting && $0.category != nil
        }
        if let before, let category = before.category {
            slide.add(
                "\(Symbol.category(category)) \(category.numberedName)", .category(category),
                lead: [Span("On \(before.on.short)  ", .slideDim)])
        }
        slide.addGap()
        for category in Category.allCases {
            slide.draw([[Span("\(category.rawValue) \(Symbol.category(category)) \(category.name)", .category(category))]])
        }
    }
}

/// How far the meeting has come.
struct Tally: Sendable, Hashable {
    var concluded = 0
    var returning = 0
    var deferred = 0
    var open = 0

    init(_ deck: Deck) {
        for item in deck.items {
            guard let view = item.view else { open += 1; continue }
            if view.isDeferred {
                deferred += 1
            } else if view.category?.isAchieved == true {
                concluded += 1
            } else {
                returning += 1
            }
        }
    }

    var decided: Int { concluded + returning + deferred }
    var count: Int { decided + open }

    /// "3 of 5 decided: 2 concluded, 1 comes back"
    var words: String {
        let parts = [
            concluded > 0 ? "\(concluded) concluded" : nil,
            returning > 0 ? "\(returning) come\(returning == 1 ? "s" : "") back" : nil,
            deferred > 0 ? "\(deferred) deferred" : nil,
        ].compactMap { $0 }
        return "\(decided) of \(count) decided" + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
    }
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
