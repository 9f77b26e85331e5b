import CursesShell
import Scrutiny

/// The days that matter to a recommendation on one line, drawn to scale, with a label on each:
///
///                                                   Meeting 26 Sep 2016 ┐
///     □────────────────────┼◆━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━▼
///     │                    │└ Deadline 31 Oct 2015
///     │                    └ Tracking 27 Oct 2015
///     └ Approved 14 Apr 2015
///
/// The heavy part is time past the deadline.
struct Timeline {
    struct Event: Sendable, Hashable {
        var day: CalendarDate
        /// Empty for one that is marked and not named.
        var label: String
        var mark: String
        var role: Role
    }

    let events: [Event]
    /// From the deadline to the day on which the work was done, or to the meeting while it is not.
    let late: Range<CalendarDate>?

    init(_ item: AgendaItem) {
        let recommendation = item.recommendation
        let meeting = item.file.meeting
        var events: [Event] = []
        func add(_ day: CalendarDate?, _ name: String, _ mark: String, _ role: Role) {
            if let day { events.append(Event(day: day, label: "\(name) \(day.short)", mark: mark, role: role)) }
        }
        add(item.file.review.approvedOn, "Approved", "□", .slideDim)
        let passed = Set(item.file.trackings + [item.file.review.lastTrackedOn].compactMap { $0 }).filter { $0 < meeting }
            .sorted()
        for day in passed.dropLast() { events.append(Event(day: day, label: "", mark: "┼", role: .slideDim)) }
        add(passed.last, "Tracking", "┼", .slideDim)
        for target in recommendation.targets where target.isInterim {
            add(target.date?.last, "Interim", "◇", .slide)
        }
        add(recommendation.deadline, "Deadline", "◆", recommendation.isOverdue(at: meeting) ? .overdue : .due)
        add(recommendation.completedOn?.last, "Completed", "✓", .category(.achievedFully))
        add(recommendation.completedOn == nil ? recommendation.anticipatedOn?.last : nil, "Anticipated", "○", .slide)
        add(meeting, "Meeting", "▼", .slideBig)
        self.events = events.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
        let done = recommendation.completedOn?.last ?? meeting
        late = recommendation.deadline.flatMap { $0 < done ? $0..<done : nil }
    }

    /// The rows of the drawing; none where there is nothing but the meeting.
    func rows(width: Int) -> [[Span]] {
        guard events.count > 1, width >= 24 else { return [] }
        let places = columns(width: width)
        // A label goes to the right of its mark and below the line, or where it does not fit to the left and above.
        var above: [[(Int, Event)]] = []
        var below: [[(Int, Event)]] = []
        for (place, event) in zip(places, events) where !event.label.isEmpty && !fits(event, at: place, width) {
            if let previous = above.last?.last, place - event.label.count - 2 > previous.0 {
                above[above.count - 1].append((place, event))
            } else {
                above.append([(place, event)])
            }
        }
        for (place, event) in zip(places, events).reversed() where !event.label.isEmpty && fits(event, at: place, width) {
            if let next = below.last?.last, place + event.label.count + 2 < next.0 {
                below[below.count - 1].append((place, event))
            } else {
                below.append([(place, event)])
            }
        }
        return above.indices.reversed().map { row(above, $0, width, isAbove: true) }
            + [axis(places, width)]
            + below.indices.map { row(below, $0, width, isAbove: false) }
    }

    private func fits(_ event: Event, at place: Int, _ width: Int) -> Bool { place + event.label.count + 2 <= width }

    /// One column for each event, in proportion to time, no two the same while there is room.
    private func columns(width: Int) -> [Int] {
        guard let first = events.first?.day, let last = events.last?.day else { return [] }
        let days = max(1, first.days(until: last))
        var places = events.map { first.days(until: $0.day) * (width - 1) / days }
        for index in places.indices.dropFirst() where places[index] <= places[index - 1] {
            places[index] = places[index - 1] + 1
        }
        var most = width - 1
        for index in places.indices.reversed() {
            places[index] = max(0, min(places[index], most))
            most = places[index] - 1
        }
        return places
    }

    private func axis(_ places: [Int], _ width: Int) -> [Span] {
        var cells = Array(repeating: Span("─", .slideDim), count: width)
        if let late, let from = place(of: late.lowerBound, places), let to = place(of: late.upperBound, places), from < to {
            for column in from..<to { cells[column] = Span("━", .overdue) }
        }
        for (place, event) in zip(places, events) { cells[place] = Span(event.mark, event.role) }
        return cells
    }

    private func place(of day: CalendarDate, _ places: [Int]) -> Int? {
        events.lastIndex { $0.day == day }.map { places[$0] }
    }

    /// One row of labels, and through it the leaders of those further out.
    private func row(_ rows: [[(Int, Event)]], _ index: Int, _ width: Int, isAbove: Bool) -> [Span] {
        var pieces: [(at: Int, span: Span)] = rows[index].map { place, event in
            isAbove
                ? (place - event.label.count - 1, Span("\(event.label) ┐", event.role))
                : (place, Span("└ \(event.label)", event.role))
        }
        for (place, event) in rows[(index + 1)...].joined() { pieces.append((place, Span("│", event.role))) }
        var spans: [Span] = []
        var column = 0
        for piece in pieces.sorted(by: { $0.at < $1.at }) where piece.at >= column {
            spans.append(Span(String(repeating: " ", count: piece.at - column)))
            spans.append(piece.span)
            column = piece.at + piece.span.text.count
        }
        return spans
    }
}
