import CursesShell

/// The last row: the keys that work here, as many as there is room for; for a moment, what there is to tell, over as many
/// rows as it takes.
struct BottomBar {
    let offers: [Offer]
    let notice: Desk.Notice?

    func draw(into frame: inout Frame) {
        let row = frame.size.rows - 1
        let width = frame.size.columns
        if let notice { return draw(notice, into: &frame) }
        frame.fill(Rect(column: 0, row: row, width: width, height: 1), ground: .bar, role: .bar)
        let entries = entries
        var column = 1
        var room = width - 1 - entries.filter(\.isEssential).reduce(0) { $0 + $1.width }
        for entry in entries {
            guard entry.isEssential || entry.width <= room else { continue }
            if !entry.isEssential { room -= entry.width }
            column += frame.draw(entry.keys, at: Point(column: column, row: row), role: .barKey)
            column += frame.draw(" \(entry.title)  ", at: Point(column: column, row: row), role: .bar)
        }
    }

    private func draw(_ notice: Desk.Notice, into frame: inout Frame) {
        let lines = Array(Wrap(notice.text, width: frame.size.columns - 2).prefix(max(1, frame.size.rows / 2)))
        let top = frame.size.rows - max(1, lines.count)
        frame.fill(
            Rect(column: 0, row: top, width: frame.size.columns, height: frame.size.rows - top), ground: .bar, role: .bar)
        for (index, line) in lines.enumerated() {
            frame.draw(line.text, at: Point(column: 1, row: top + index), role: notice.isError ? .noticeError : .notice)
        }
    }

    private var entries: [(keys: String, title: String, width: Int, isEssential: Bool)] {
        offers.filter { $0.unavailable == nil }.compactMap { offer in
            guard let bar = offer.bar else { return nil }
            let keys = bar.keys ?? offer.keys.first?.name ?? ""
            let title = bar.title ?? offer.title
            return (keys, title, columns(of: keys) + columns(of: title) + 3, bar.isEssential)
        }
    }
}
