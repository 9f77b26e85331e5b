import Scrutiny

/// What the panes say of a change where nobody in front of them has said anything: what was done, and how to take it back.
extension Browser {
    mutating func learn(_ outcome: Outcome, _ desk: inout Desk) {
        guard case .performed(let change, _, let purpose) = outcome, desk.notice == nil else { return }
        switch (purpose, change) {
        case (.undo, _): desk.say("Taken back. \(desk.key("Redo", in: Browser.self)) does it again.")
        case (.redo, _): desk.say("Done again. \(desk.takesItBack)")
        case (.deed, .move(_, let letter)):
            desk.say("The evidence is moved to \(letter.map { "\($0))" } ?? "the whole"). \(desk.takesItBack)")
        case (.deed, .removeRecommendation), (.deed, .removeReview): desk.say("Removed. \(desk.takesItBack)")
        default: break
        }
    }
}
