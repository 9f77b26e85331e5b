import CursesShell

/// Lines that one scrolls through, and the keys for it: help, questions, criteria.
struct Page: Sendable {
    var lines: [Document.Line] = []
    private(set) var top = 0
    private(set) var height = 1

    mutating func set(_ lines: [Document.Line], height: Int) {
        self.lines = lines
        self.height = max(1, height)
        scroll(by: 0)
    }

    mutating func scroll(by count: Int) { top = max(0, min(top + count, lines.count - height)) }

    mutating func take(_ step: Step) {
        switch step {
        case .up: scroll(by: -1)
        case .down: scroll(by: 1)
        case .pageUp: scroll(by: -max(1, height - 2))
        case .pageDown: scroll(by: max(1, height - 2))
        case .first: scroll(by: -lines.count)
        case .last: scroll(by: lines.count)
        case .to(let line): scroll(by: line - top)
        }
    }

    /// The wheel scrolls.
    mutating func handle(_ event: InputEvent) -> Bool {
        guard case .mouse(let mouse) = event else { return false }
        switch mouse.action {
        case .wheelUp: scroll(by: -3)
        case .wheelDown: scroll(by: 3)
        default: return false
        }
        return true
    }

    func draw(into frame: inout Frame, _ rect: Rect, ground: Role? = nil) {
        for (row, index) in (top..<max(top, min(lines.count, top + rect.height))).enumerated() {
            let line = lines[index]
            frame.draw(
                line.spans, at: Point(column: rect.column + line.indent, row: rect.row + row),
                width: rect.width - line.indent, ground: ground)
        }
        frame.drawMore(above: top > 0, below: top + rect.height < lines.count, beside: rect)
        frame.cursor = Point(column: rect.column, row: rect.row)
    }
}

/// The commands that scroll, for any layer that is a page.
protocol Paged: Layer {
    var page: Page { get set }
}

extension Paged {
    static var scrolling: [Command<Self>] {
        [
            Command("Up", [.up, .character("k")], .move, help: "Go up a line") { layer, _ in layer.page.take(.up) },
            Command(
                "Down", [.down, .character("j")], .move, help: "Go down a line", bar: BarEntry(keys: "↑↓", title: "Move")
            ) { layer, _ in layer.page.take(.down) },
            Command("Page up", [.pageUp, .control("b")], .move, help: "Go up a page") { layer, _ in
                layer.page.take(.pageUp)
            },
            Command("Page down", [.pageDown, .character(" ")], .move, help: "Go down a page") { layer, _ in
                layer.page.take(.pageDown)
            },
            Command("Top", [.home], .move, help: "Go to the first line") { layer, _ in layer.page.take(.first) },
            Command("Bottom", [.end], .move, help: "Go to the last line") { layer, _ in layer.page.take(.last) },
            Command("Close", [.escape, .character("q"), .left], .program, help: "Close this page", bar: .essential) {
                _, desk in desk.close()
            },
        ]
    }
}
