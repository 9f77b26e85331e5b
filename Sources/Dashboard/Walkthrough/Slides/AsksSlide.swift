import CursesShell
import Scrutiny

extension SlideWriter {
    /// What the recommendation asks, of whom, by when.
    mutating func writeAsks(_ item: AgendaItem) {
        let recommendation = item.recommendation
        slide.addFigure(recommendation.number, .slideBig, beside: due(item))
        slide.addGap()
        slide.add(recommendation.text, .slide)
        if !recommendation.responsibility.isEmpty { slide.addGap() }
        for line in recommendation.responsibility { slide.add(line, .slideDim) }
        let timeline = Timeline(item).rows(width: slide.width)
        if !timeline.isEmpty {
            slide.addGap()
            slide.draw(timeline)
        }
        if !recommendation.subItems.isEmpty {
            slide.addGap()
            // Each has a slide of its own, with all its words.
            for subItem in recommendation.subItems {
                let state = item.coverage.first { $0.letter == subItem.letter }?.state ?? .nothing
                let lead = [Span("\(subItem.letter)) ", .slideTitle), Span("\(Symbol.coverage(state)) ", .coverage(state))]
                let room = slide.width - columns(of: lead.map(\.text).joined())
                slide.draw([lead + [Span(fitted(subItem.text, to: room), .slide)]])
            }
        }
        if !recommendation.closing.isEmpty {
            slide.addGap()
            slide.add(recommendation.closing, .slideDim)
        }
    }

    private func due(_ item: AgendaItem) -> [(String, Role)] {
        let recommendation = item.recommendation
        guard let target = recommendation.deadlineTarget else { return [("No target date", .slideDim)] }
        var lines: [(String, Role)] = [("Due \(target.date?.long ?? target.written)", .slideTitle)]
        if let deadline = recommendation.deadline {
            let role: Role = recommendation.isOverdue(at: item.file.meeting) ? .overdue : .due
            lines.append((Elapsed.phrase(from: deadline, to: item.file.meeting), role))
        } else {
            lines.append(("which is no date", .slideDim))
        }
        if let slip = target.slipInDays, slip != 0, let first = target.firstAgreed.date {
            lines.append(("first agreed for \(first.long)", .slideDim))
        }
        return lines
    }
}
