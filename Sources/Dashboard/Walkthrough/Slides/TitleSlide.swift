import CursesShell
import Scrutiny

extension SlideWriter {
    /// The review, the meeting, and what is on the agenda.
    mutating func writeTitle() {
        let review = deck.review
        if !review.committee.isEmpty { slide.add(review.committee, .slideDim) }
        slide.addGap()
        slide.add(review.title, .slideTitle)
        slide.addGap()
        slide.add("Meeting of \(deck.meeting.long)", .slideBig)
        slide.addGap()
        let facts: [(String, String?)] = [
            ("Approved", review.approvedOn?.long), ("Last tracked", review.lastTrackedOn?.long),
            ("Led by", review.leadMember), ("Reports", review.reportOf.isEmpty ? nil : review.reportOf),
        ]
        for (label, value) in facts {
            if let value { slide.add(value, .slide, lead: [Span(label.padded(to: 14), .slideDim)]) }
        }
        slide.addGap()
        slide.add(agendaWords, .slide)
        if deck.left > 0 { slide.add("The first \(deck.items.count) are shown here.", .slideDim) }
    }

    private var agendaWords: String {
        let count = deck.items.count
        if count == 0 { return "No recommendation is open." }
        let words = "\(count + deck.left) recommendation\(count + deck.left == 1 ? "" : "s")"
        switch deck.agenda.order {
        case .numbered: return "\(words), as numbered"
        case .contested:
            let together = deck.together.count
            return "\(words), the most contested first" + (together > 0 ? "; \(together) taken together at the end" : "")
        }
    }
}
