import CursesShell

/// Every key and what it does, made from the table that answers the keys.
struct HelpPage: Paged {
    let title: String
    let offers: [Offer]
    var page = Page()

    var name: String { "Help" }
    static var commands: [Command<HelpPage>] { scrolling + [
        Command("Close help", [.function(1), .character("?"), .enter], .program, help: "Close this page") { $1.close() },
    ] }

    private static let width = 76

    mutating func refresh(_ desk: inout Desk) {
        let inside = PopupFrame.inside(desk.size, width: Self.width, height: .max / 4)
        var document = Document(width: inside.width)
        let keyWidth = min(24, inside.width / 2)
        for group in Command<HelpPage>.Group.allCases {
            let rows = offers.filter { $0.group == group.rawValue && !$0.keys.isEmpty }
            guard !rows.isEmpty else { continue }
            document.addBlank()
            document.add(group.rawValue, .heading)
            for offer in rows {
                let keys = offer.keys.map(\.name).joined(separator: " ")
                document.add(offer.help, lead: [Span(keys.padded(to: keyWidth), .helpKey)])
            }
        }
        document.addBlank()
        document.add("The marks", .heading)
        for (mark, role, words) in Self.marks { document.add(words, lead: [Span(mark.padded(to: 4), role)]) }
        page.set(document.lines, height: inside.height)
    }

    private static let marks: [(String, Role, String)] = [
        ("✗", .severity(.contradiction), "contradicts the category on record"),
        ("!", .severity(.caution), "a reason to ask before agreeing"),
        ("?", .severity(.missing), "something the category needs is not recorded"),
        ("–", .severity(.note), "worth knowing; in the grid, nothing reported"),
        ("✓", .category(.achievedFully), "reported on, and reads as done"),
        ("*", .changed, "changed since you last looked"),
    ]

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool { page.handle(event) }

    func draw(into frame: inout Frame, _ desk: Desk) {
        let inside = PopupFrame.draw(into: &frame, title: "Help: \(title)", width: Self.width, height: page.lines.count)
        page.draw(into: &frame, inside)
    }
}
