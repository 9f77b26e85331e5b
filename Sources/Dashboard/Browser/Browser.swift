import CursesShell
import Scrutiny

/// The three panes at the back of everything: reviews, the recommendations of one, and one recommendation.
struct Browser: Layer {
    var name: String { "The panes" }
    var isOpaque: Bool { true }

    private(set) var focus = PaneLayout.Pane.reviews
    private(set) var reviews = ReviewsPane()
    private(set) var recommendations = RecommendationsPane()
    var detail = RecommendationPane()
    /// Nil shows the open recommendations and then the concluded ones.
    private(set) var filter: RecommendationFilter?
    private(set) var order = RecommendationOrder.number
    private(set) var summary = RegisterSummary()
    /// Where Esc returns to after a reference was followed.
    private var trail: [Place] = []
    var changes = ChangeMarks()
    /// Set when what is shown is the past.
    var stoodOn: CalendarDate?
    /// What the last search found, for n and N.
    var hits: [SearchHit] = []
    var hit = 0
    private var layout = PaneLayout(Size(columns: 80, rows: 24), focus: .reviews)
    private var foresight = Foresight()

    // MARK: - Reading

    mutating func refresh(_ desk: inout Desk) {
        foresight = Foresight()
        layout = PaneLayout(desk.size, focus: focus)
        summary = desk.reading { try $0.summary() } ?? summary
        let review = reviews.current?.id
        reviews.refresh(filter, height: height(of: .reviews, desk.size), &desk)
        if let review, reviews.current?.id != review,
            let row = desk.reading({ try $0.row(of: review, filter ?? .all) }) ?? nil
        {
            reviews.move(filter, &desk) { $0.moveTo(row) }
        }
        showReview(&desk)
        changes.compare(reviews.window, recommendations.window, isOwnDeed: desk.isOwnDeed)
    }

    /// Whether the pane is in sight or not, so that it is read for the size it will have.
    private func height(of pane: PaneLayout.Pane, _ size: Size) -> Int {
        PaneLayout(size, focus: pane).inside(pane)?.height ?? 1
    }

    private mutating func showReview(_ desk: inout Desk) {
        let current = recommendations.current, review = reviews.current?.id
        if review != recommendations.review, let foreseen = review.flatMap({ foresight.reviews[$0] }) {
            recommendations = foreseen
        } else {
            showRecommendations(of: review, in: &recommendations, &desk)
        }
        if let current, current.review == review, recommendations.current?.id != current.id { moveTo(current.id, &desk) }
        showRecommendation(&desk)
    }

    private func showRecommendations(of review: ReviewID?, in pane: inout RecommendationsPane, _ desk: inout Desk) {
        pane.show(review, filter, by: order, height: height(of: .recommendations, desk.size), &desk)
    }

    private mutating func showRecommendation(_ desk: inout Desk) {
        let inside = PaneLayout(desk.size, focus: .recommendation).inside(.recommendation)
        let size = Size(columns: inside?.width ?? 1, rows: inside?.height ?? 1)
        let checked = recommendations.current.flatMap { row in
            foresight.recommendations[row.id] ?? read(row.id, width: size.columns, &desk)
        }
        detail.show(checked, size)
    }

    private func read(_ id: RecommendationID, width: Int, _ desk: inout Desk) -> CheckedRecommendation? {
        (desk.reading { try $0.file(of: id) } ?? nil).map { CheckedRecommendation($0, width: width) }
    }

    /// Prepares the rows on both sides of the cursor.
    mutating func foresee(_ desk: Desk) {
        // What cannot be read is told when it is asked for.
        var desk = desk
        let width = PaneLayout(desk.size, focus: .recommendation).inside(.recommendation)?.width ?? 1
        var known = foresight
        known.keep(
            reviews: focus == .reviews ? reviews.window.around.map(\.id) : [],
            recommendations: focus == .recommendations ? recommendations.around : []
        ) { id in
            var pane = RecommendationsPane()
            showRecommendations(of: id, in: &pane, &desk)
            return pane
        } _: { id in
            read(id, width: width, &desk)
        }
        foresight = known
    }

    /// Puts the list's cursor on that recommendation of the review in sight; leaves it where the filter hides it.
    private mutating func moveTo(_ id: RecommendationID, _ desk: inout Desk) {
        guard let review = reviews.current?.id else { return }
        if let row = desk.reading({ try $0.row(of: id, in: review, filter ?? .open, by: order) }) ?? nil {
            recommendations.move(filter, by: order, &desk) { $0.moveTo(row) }
        } else if filter == nil, let row = desk.reading({ try $0.row(of: id, in: review, .concluded, by: .number) }) ?? nil {
            let row = recommendations.listRow(row, isConcluded: true)
            recommendations.move(filter, by: order, &desk) { $0.moveTo(row) }
        }
    }

    // MARK: - Going about

    mutating func setFocus(_ pane: PaneLayout.Pane, _ desk: inout Desk) {
        focus = pane
        layout = PaneLayout(desk.size, focus: focus)
        if pane == .recommendation, let id = recommendations.current?.id { changes.visit(id, reviews.current?.id) }
    }

    mutating func move(_ desk: inout Desk, _ step: Step) {
        switch focus {
        case .reviews:
            let before = reviews.current?.id
            reviews.move(filter, &desk) { $0.take(step) }
            if reviews.current?.id != before { showReview(&desk) }
        case .recommendations:
            let before = recommendations.current?.id
            recommendations.move(filter, by: order, &desk) { $0.take(step) }
            if recommendations.current?.id != before { showRecommendation(&desk) }
        case .recommendation:
            detail.take(step)
        }
    }

    /// One level in: from a review to its recommendations, to one of them, to one of its sub-items.
    mutating func enter(_ desk: inout Desk) {
        switch focus {
        case .reviews: if reviews.current != nil { setFocus(.recommendations, &desk) }
        case .recommendations: if recommendations.current != nil { setFocus(.recommendation, &desk) }
        case .recommendation:
            if let reference = detail.activate() { follow(reference, &desk) }
        }
    }

    /// One level back: from where a reference led, or to the pane on the left. Never out of the program.
    mutating func leave(_ desk: inout Desk) {
        if let place = trail.popLast() {
            go(to: place, &desk)
        } else if focus == .recommendation {
            setFocus(.recommendations, &desk)
        } else if focus == .recommendations {
            setFocus(.reviews, &desk)
        } else if filter != nil {
            setFilter(nil, &desk)
        }
    }

    private mutating func follow(_ reference: Reference, _ desk: inout Desk) {
        guard let here = place else { return }
        var target = here
        if let number = reference.recommendation {
            guard let id = desk.reading({ try $0.recommendation(numbered: number, in: here.review) }) ?? nil else {
                return desk.say("This review has no \(number).")
            }
            target.recommendation = id
        }
        target.subItem = reference.letter
        trail.append(here)
        go(to: target, &desk)
    }

    /// Where the cursor is.
    var place: Place? {
        guard let review = reviews.current?.id, let recommendation = recommendations.current?.id else { return nil }
        return Place(review: review, recommendation: recommendation, subItem: detail.subItem)
    }

    /// Whether there is a level to go back to: a place that a reference was followed from, or the list.
    var canGoBack: Bool { !trail.isEmpty || focus == .recommendation }

    /// Shows that place and no way back from it: where one begins.
    mutating func begin(at place: Place, in pane: PaneLayout.Pane, _ desk: inout Desk) {
        go(to: place, &desk)
        trail = []
        setFocus(pane, &desk)
    }

    /// Takes the person there, from the palette, a search or a list of findings; Esc then leads back.
    mutating func show(_ place: Place, _ desk: inout Desk) {
        if let here = self.place { trail = [here] }
        go(to: place, &desk)
    }

    /// Shows the place without a way back: where one has come from the editor.
    mutating func turn(to place: Place, _ desk: inout Desk) { go(to: place, &desk) }

    /// Takes the person to that review's recommendations, all of them.
    mutating func show(_ review: ReviewID, _ desk: inout Desk) {
        setFilter(nil, &desk)
        guard let row = desk.reading({ try $0.row(of: review, .all) }) ?? nil else { return }
        reviews.move(filter, &desk) { $0.moveTo(row) }
        showReview(&desk)
        setFocus(.recommendations, &desk)
    }

    private mutating func go(to place: Place, _ desk: inout Desk) {
        if reviews.current?.id != place.review {
            if filter != nil { filter = nil; refresh(&desk) }
            guard let row = desk.reading({ try $0.row(of: place.review, filter ?? .all) }) ?? nil else { return }
            reviews.move(filter, &desk) { $0.moveTo(row) }
            showReview(&desk)
        }
        if recommendations.current?.id != place.recommendation {
            moveTo(place.recommendation, &desk)
            showRecommendation(&desk)
        }
        detail.open(place.subItem)
        setFocus(.recommendation, &desk)
    }

    mutating func setFilter(_ filter: RecommendationFilter?, _ desk: inout Desk) {
        self.filter = filter
        trail = []
        refresh(&desk)
    }

    mutating func setOrder(_ order: RecommendationOrder, _ desk: inout Desk) {
        self.order = order
        refresh(&desk)
    }

    // MARK: - Events

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool {
        guard case .mouse(let mouse) = event, let pane = layout.pane(at: mouse.at), let rect = layout.inside(pane) else {
            return false
        }
        let line = mouse.at.row - rect.row
        switch mouse.action {
        case .wheelUp, .wheelDown: scroll(pane, mouse.action == .wheelUp ? -3 : 3, &desk)
        case .press: select(pane, line: line, &desk)
        case .doublePress:
            select(pane, line: line, &desk)
            enter(&desk)
        case .drag, .release: break
        }
        return true
    }

    private mutating func scroll(_ pane: PaneLayout.Pane, _ lines: Int, _ desk: inout Desk) {
        switch pane {
        case .reviews:
            reviews.move(filter, &desk) { $0.scroll(by: lines.signum()) }
            showReview(&desk)
        case .recommendations:
            recommendations.move(filter, by: order, &desk) { $0.scroll(by: lines.signum()) }
            showRecommendation(&desk)
        case .recommendation: detail.scroll(by: lines)
        }
    }

    private mutating func select(_ pane: PaneLayout.Pane, line: Int, _ desk: inout Desk) {
        setFocus(pane, &desk)
        switch pane {
        case .reviews:
            guard let row = reviews.row(at: line) else { return }
            move(&desk, .to(row))
        case .recommendations:
            guard let row = recommendations.row(at: line) else { return }
            move(&desk, .to(row))
        case .recommendation: detail.select(line: line)
        }
    }

    // MARK: - Drawing

    func draw(into frame: inout Frame, _ desk: Desk) {
        BrowserHeader(self, layout.width, desk).draw(into: &frame, layout.header)
        if reviews.window.isEmpty, filter == nil {
            return WelcomePage(desk).draw(into: &frame)
        }
        for (pane, rect) in layout.panes {
            let isFocused = pane == focus
            if layout.hasBorders {
                frame.border(
                    rect, title: "\(pane.rawValue) \(title(of: pane))", role: isFocused ? .borderFocused : .border)
            }
            guard let inside = layout.inside(pane), !inside.isEmpty else { continue }
            // A list without rows has its first line for one.
            if isFocused { frame.cursor = Point(column: inside.column, row: inside.row) }
            switch pane {
            case .reviews: reviews.draw(into: &frame, inside, isFocused: isFocused, changed: changes.reviews)
            case .recommendations:
                recommendations.draw(into: &frame, inside, isFocused: isFocused, changed: changes.recommendations)
            case .recommendation: detail.draw(into: &frame, inside, isFocused: isFocused)
            }
        }
    }

    private func title(of pane: PaneLayout.Pane) -> String {
        switch pane {
        case .reviews: "Reviews"
        case .recommendations: reviews.current?.title ?? "Recommendations"
        case .recommendation:
            [recommendations.current?.number ?? "Recommendation", detail.subItem].compactMap { $0 }
                .joined(separator: Symbol.step)
        }
    }
}

/// A step through a list or a document.
enum Step: Sendable, Hashable {
    case up, down, pageUp, pageDown, first, last
    case to(Int)
}

extension RowWindow {
    mutating func take(_ step: Step) {
        switch step {
        case .up: move(by: -1)
        case .down: move(by: 1)
        case .pageUp: move(by: -max(1, height - 1))
        case .pageDown: move(by: max(1, height - 1))
        case .first: moveTo(0)
        case .last: moveTo(count - 1)
        case .to(let row): moveTo(row)
        }
    }
}
