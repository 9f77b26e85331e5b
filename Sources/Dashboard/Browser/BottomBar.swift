import CursesShell

/// The last row: the keys that work here, as many as there is room for; for a moment, what there is to tell.
struct BottomBar {
    let offers: [Offer]
    let notice: Desk.Notice?

    func draw(into frame: inout Frame) {
        let row = frame.size.rows - 1
        let width = frame.size.columns
        frame.fill(Rect(column: 0, row: row, width: width, height: 1), ground: .bar, role: .bar)
        if let notice {
            frame.draw(
                fitted(notice.text, to: width - 2), at: Point(column: 1, row: row),
                role: notice.isError ? .noticeError : .notice)
            return
        }
        var column = 1
        var room = width - 1 - entries.filter(\.isEssential).reduce(0) { $0 + $1.width }
        for entry in entries {
            guard entry.isEssential || entry.width <= room else { continue }
            if !entry.isEssential { room -= entry.width }
            column += frame.draw(entry.keys, at: Point(column: column, row: row), role: .barKey)
            column += frame.draw(" \(entry.title)  ", at: Point(column: column, row: row), role: .bar)
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
