import CursesShell

/// What an empty register shows: how to bring reports in.
struct WelcomePage {
    private let registerName: String
    private let quitKey: String
    /// The keys that bring a file in and begin a review; nil where nothing can be recorded.
    private let importKey: String?
    private let addKey: String?

    init(_ desk: Desk) {
        registerName = desk.registerName
        quitKey = desk.key("Quit", in: Browser.self)
        importKey = desk.source.isReadOnly ? nil : desk.key("Import", in: Browser.self)
        addKey = desk.source.isReadOnly ? nil : desk.key("Add review", in: Browser.self)
    }

    func draw(into frame: inout Frame) {
        let width = min(60, frame.size.columns - 2)
        var document = Document(width: width)
        document.add("This register is empty.", .heading)
        document.addBlank()
        if let importKey {
            document.add("to bring in a report.", lead: [Span("Press "), Span(importKey, .helpKey), Span(" ")])
            document.add("Or leave with \(quitKey) and type:")
        } else {
            document.add("It is open for reading only. To bring in a report, leave with \(quitKey) and type:")
        }
        document.add("scrutineer import FILE", .strong, indent: 2)
        document.addBlank()
        if let addKey {
            document.add([Span("To begin a review by hand, press "), Span(addKey, .helpKey), Span(".")])
            document.addBlank()
        }
        document.add("An invented council to look around in:")
        document.add("scrutineer --sample", .strong, indent: 2)
        document.addBlank()
        document.add("Register: \(registerName)", .dim)
        let column = (frame.size.columns - width) / 2
        let top = max(1, (frame.size.rows - document.lines.count) / 3)
        frame.cursor = Point(column: column, row: top)
        for (row, line) in document.lines.prefix(frame.size.rows - 2).enumerated() {
            frame.draw(line.spans, at: Point(column: column + line.indent, row: top + row))
        }
    }
}
