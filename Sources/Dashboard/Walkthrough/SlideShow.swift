import CursesShell
import Scrutiny

/// The slides of a review and the place among them: what a presenter and those who follow have in common.
struct SlideShow: Sendable {
    /// What is shown.
    private(set) var state: ShownState
    private(set) var deck: Deck { didSet { laid = [:] } }
    /// Slides laid out already: the one in sight and its neighbours.
    private var laid: [Layout: [SlideText.Page]] = [:]
    /// The key that shows the accounts that newer ones replace, as slides name it.
    private var earlierKey = ""
    private var read: (revision: Int64, meeting: CalendarDate?)?

    /// Recommendations read for one meeting; a tracker of thousands is no agenda.
    private static let most = 300

    init(_ state: ShownState) {
        self.state = state
        deck = Deck(Review(title: ""), meeting: CalendarDate(dayNumber: 0), items: [], agenda: Agenda(state.order, of: []))
    }

    // MARK: - Reading

    /// Reads what the register has now, if it has changed, and keeps the place. False when the review is gone.
    mutating func refresh(_ desk: inout Desk) -> Bool {
        let id = state.review
        earlierKey = desk.key("Earlier accounts", in: Walkthrough.self)
        guard let row = desk.reading({ try $0.row(of: id, .all) }) ?? nil,
            let summary = desk.reading({ try $0.reviews(.all, rows: row..<row + 1).first }) ?? nil, summary.id == id
        else { return false }
        if let read, read == (summary.revision, summary.meeting) { return true }
        guard let review = desk.reading({ try $0.review(id) }) ?? nil else { return false }
        let rows = desk.reading { try $0.recommendations(in: id, .all, by: .number, rows: 0..<Int(Int32.max)) } ?? []
        let meeting = summary.meeting ?? desk.today
        let before = rows.filter { Minute.considers(concludedOn: $0.concludedOn, at: meeting) }
        let items = before.prefix(Self.most).compactMap { row in
            (desk.reading { try $0.file(of: row.id) } ?? nil).map(AgendaItem.init)
        }
        let isFirst = read == nil
        let agenda = isFirst || deck.agenda.order != state.order ? Agenda(state.order, of: items) : deck.agenda
        deck = Deck(review, meeting: meeting, items: items, agenda: agenda, left: before.count - items.count)
        read = (summary.revision, summary.meeting)
        keepPlace()
        return true
    }

    /// Where the slide is gone, its neighbour is shown.
    private mutating func keepPlace() {
        let found = deck.slides[deck.index(of: state.topic)]
        if found != state.topic { go(to: found) }
    }

    // MARK: - Pages

    /// Everything that a slide's pages depend on, but for the deck.
    private struct Layout: Sendable, Hashable {
        var topic: SlideTopic
        var stage: Stage
        var showsEarlier: Bool
    }

    private func stage(_ size: Size) -> Stage { Stage(size: size, zoom: state.zoom) }

    func pages(_ topic: SlideTopic, _ size: Size) -> [SlideText.Page] {
        let layout = Layout(topic: topic, stage: stage(size), showsEarlier: state.showsEarlier)
        return laid[layout] ?? text(of: topic, on: layout.stage).pages
    }

    /// A slide as it stands on that stage.
    func text(of topic: SlideTopic, on stage: Stage) -> SlideText {
        SlideWriter.write(topic, of: deck, on: stage, showsEarlier: state.showsEarlier, earlierKey: earlierKey)
    }

    /// Lays out the slides that are likely to be asked for next, so that they are there at once.
    mutating func foresee(_ size: Size) {
        let topics = [state.topic, deck.slide(after: state.topic), deck.slide(before: state.topic)].compactMap { $0 }
        laid = Dictionary(
            topics.map { (Layout(topic: $0, stage: stage(size), showsEarlier: state.showsEarlier), pages($0, size)) },
            uniquingKeysWith: { first, _ in first })
    }

    // MARK: - Going about

    mutating func go(to topic: SlideTopic, at anchor: SlideAnchor = SlideAnchor()) {
        state.topic = topic
        state.anchor = anchor
        state.isBlank = false
    }

    /// The next page, or the next slide; false at the end.
    mutating func goOn(_ size: Size) -> Bool {
        let pages = pages(state.topic, size)
        let page = pages.index(at: state.anchor)
        if page + 1 < pages.count {
            go(to: state.topic, at: pages[page + 1].anchor)
        } else if let next = deck.slide(after: state.topic) {
            go(to: next)
        } else {
            return false
        }
        return true
    }

    /// The page before, or the last page of the slide before; false at the beginning.
    mutating func goBack(_ size: Size) -> Bool {
        let pages = pages(state.topic, size)
        let page = pages.index(at: state.anchor)
        if page > 0 {
            go(to: state.topic, at: pages[page - 1].anchor)
        } else if let before = deck.slide(before: state.topic) {
            go(to: before, at: self.pages(before, size).last?.anchor ?? SlideAnchor())
        } else {
            return false
        }
        return true
    }

    mutating func zoom() { state.zoom = (state.zoom + 1) % Stage.zooms }
    mutating func setBlank(_ isBlank: Bool) { state.isBlank = isBlank }
    mutating func setSize(_ size: Size) { state.size = size }

    mutating func toggleEarlier() {
        state.showsEarlier.toggle()
        if !state.showsEarlier { state.anchor = SlideAnchor() }
    }

    mutating func setOrder(_ order: Agenda.Order) {
        state.order = order
        deck = Deck(
            deck.review, meeting: deck.meeting, items: deck.numbered, agenda: Agenda(order, of: deck.numbered),
            left: deck.left)
        keepPlace()
    }

    /// Shows what another one shows. False when it is about another review, which is to be read first.
    mutating func follow(_ other: ShownState) -> Bool {
        guard other.review == state.review else { return false }
        let isReordered = other.order != state.order
        state = other
        if isReordered { setOrder(other.order) }
        return true
    }

    // MARK: - Drawing

    /// Draws the page in sight over that rectangle; nothing at all while blanked.
    func draw(into frame: inout Frame, _ rect: Rect) {
        frame.fill(rect, ground: .slide, role: .slide)
        if state.isBlank { return }
        let size = Size(columns: rect.width, rows: rect.height)
        let stage = stage(size)
        let pages = pages(state.topic, size)
        let index = pages.index(at: state.anchor)
        drawHead(into: &frame, rect, stage)
        let page = stage.page
        for (row, line) in pages[index].lines.enumerated() {
            frame.draw(
                line.line.spans,
                at: Point(column: rect.column + page.column + line.line.indent, row: rect.row + page.row + row),
                width: page.width - line.line.indent)
        }
        frame.cursor = Point(column: rect.column + page.column, row: rect.row + page.row)
        if pages.count > 1 {
            let words =
                index + 1 < pages.count ? "page \(index + 1) of \(pages.count) ↓" : "page \(index + 1) of \(pages.count)"
            frame.draw(
                words, endingBefore: rect.column + page.column + page.width, row: rect.row + stage.footRow, role: .slideTitle
            )
        }
    }

    private func drawHead(into frame: inout Frame, _ rect: Rect, _ stage: Stage) {
        guard state.topic != .title else { return }
        let left = Point(column: rect.column + stage.column, row: rect.row + stage.headRow)
        let taken = frame.draw(fitted(state.topic.name(in: deck), to: stage.width), at: left, role: .slideDim)
        let room = stage.width - taken - 4
        if room >= 12 {
            frame.draw(
                fitted(deck.review.title, to: room), endingBefore: left.column + stage.width, row: left.row, role: .slideDim)
        }
    }
}
