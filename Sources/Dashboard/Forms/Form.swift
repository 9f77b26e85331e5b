import CursesShell
import Scrutiny

/// Lines to fill in and save together. Nothing typed is lost to a refusal: when somebody else has changed the same
/// meanwhile, what they wrote stands under what was typed, and saving again keeps one's own.
struct Form: Layer {
    private(set) var subject: any FormSubject
    private(set) var fields: [FormField]
    private var focus = 0
    /// The change that was asked for and is not answered yet.
    private var pending: Change?

    static var isTyped: Bool { true }
    var name: String { subject.title }

    init(_ subject: any FormSubject) {
        self.subject = subject
        fields = subject.fields
    }

    private var hasWork: Bool { fields.contains { $0.isChanged } }

    // MARK: - Keys

    static let commands: [Command<Form>] = [
        Command("Save", [.enter, .control("s")], .work, writes: true, help: "Save what is typed", bar: .plain) {
            $0.save(&$1)
        },
        Command("Next field", [.tab, .down], .move, help: "Go to the next field", bar: .plain) { form, _ in
            form.turn(by: 1)
        },
        Command("Field before", [.shiftTab, .up], .move, help: "Go to the field before") { form, _ in form.turn(by: -1) },
        Command("Help", [.function(1)], .program, help: "This page") { form, desk in
            desk.open(HelpPage(title: form.name, offers: form.offers(desk)))
        },
        Command("Cancel", [.escape], .program, help: "Leave without saving; asks when something was typed", bar: .essential)
        { $0.leave(&$1) },
    ]

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool {
        guard fields.indices.contains(focus) else { return false }
        switch event {
        case .mouse(let mouse): return handle(mouse, desk.size)
        case .key(.up): return step(by: -1, desk.size)
        case .key(.down): return step(by: 1, desk.size)
        default: break
        }
        guard fields[focus].input.handle(event) else { return false }
        fields.grow(at: focus)
        return true
    }

    /// Goes a row up or down in a text of several; false where there is none that way.
    private mutating func step(by rows: Int, _ size: Size) -> Bool {
        let text = FormLayout(fields, focus: focus, size).text
        let row = text.cursor.row + rows
        guard (0..<text.count).contains(row) else { return false }
        fields[focus].input.moveCursor(to: text.characters(before: text.cursor.column, row: row))
        return true
    }

    private mutating func handle(_ mouse: MouseEvent, _ size: Size) -> Bool {
        switch mouse.action {
        case .wheelUp: turn(by: -1)
        case .wheelDown: turn(by: 1)
        case .press, .doublePress:
            let layout = FormLayout(fields, focus: focus, size)
            guard let line = layout.line(at: mouse.at) else { return true }
            if case .field(focus, let row) = line {
                let column = mouse.at.column - layout.inside.column - layout.labels
                fields[focus].input.moveCursor(to: layout.text.characters(before: max(0, column), row: row))
            }
            focus = line.field
        case .drag, .release: break
        }
        return true
    }

    private mutating func turn(by count: Int) {
        guard !fields.isEmpty else { return }
        focus = (focus + count + fields.count) % fields.count
    }

    private func leave(_ desk: inout Desk) {
        if hasWork { desk.open(Chooser.unsavedForm(name)) } else { desk.close() }
    }

    // MARK: - Saving

    mutating func save(_ desk: inout Desk) {
        for (index, field) in fields.enumerated() where field.isChanged || field.isNeeded {
            guard case .wrong(let why) = field.judged else { continue }
            focus = index
            return desk.say("\(field.label): \(why).", isError: true)
        }
        do throws(FormProblem) {
            guard let change = try subject.change(FormAnswers(fields: fields), on: desk.today) else {
                desk.say("Nothing was changed.")
                return desk.close()
            }
            pending = change
            desk.perform(change)
        } catch {
            focus = fields.firstIndex { $0.key == error.key } ?? focus
            desk.say(error.why, isError: true)
        }
    }

    mutating func learn(_ outcome: Outcome, _ desk: inout Desk) {
        guard let pending else { return }
        switch outcome {
        case .performed(pending, let inverse, .deed):
            desk.say("\(name): saved. \(desk.takesItBack)")
            subject.show(inverse, &desk)
            desk.close()
        case .refused:
            self.pending = nil
            if subject.reread(&desk) { meet(subject.fields) }
        default: break
        }
    }

    /// Puts what stands now beside what was typed; what was left alone becomes what stands.
    private mutating func meet(_ standing: [FormField]) {
        let here = fields.indices.contains(focus) ? fields[focus].key : nil
        let typed = fields.filter(\.isChanged)
        var met = standing
        for mine in typed {
            guard let index = met.firstIndex(where: { $0.key == mine.key }) else {
                var orphan = mine
                orphan.theirs = "taken away"
                met.append(orphan)
                continue
            }
            let theirs = met[index].opened
            met[index].input = mine.input
            met.grow(at: index)
            if theirs != mine.opened, theirs != mine.input.text { met[index].theirs = theirs.isEmpty ? "nothing" : theirs }
        }
        fields = met
        focus = fields.firstIndex { $0.theirs != nil } ?? fields.firstIndex { $0.key == here } ?? 0
    }

    // MARK: - Drawing

    func draw(into frame: inout Frame, _ desk: Desk) {
        let layout = FormLayout(fields, focus: focus, desk.size)
        let inside = PopupFrame.draw(into: &frame, title: name, width: FormLayout.width, height: layout.inside.height)
        for (row, line) in layout.lines.dropFirst(layout.top).prefix(layout.height).enumerated() {
            draw(
                line, of: layout, into: &frame,
                Rect(column: inside.column, row: inside.row + row, width: inside.width, height: 1))
        }
        frame.drawMore(
            above: layout.top > 0, below: layout.isMoreBelow,
            beside: Rect(column: inside.column, row: inside.row, width: inside.width, height: layout.height))
        drawMeaning(
            into: &frame, Rect(column: inside.column, row: inside.row + inside.height - 1, width: inside.width, height: 1))
    }

    private func draw(_ line: FormLayout.Line, of layout: FormLayout, into frame: inout Frame, _ rect: Rect) {
        let field = fields[line.field]
        let at = Point(column: rect.column + layout.labels, row: rect.row)
        let room = rect.width - layout.labels
        switch line {
        case .theirs: frame.draw(fitted("Now: \(field.theirs ?? "")", to: room), at: at, role: .severity(.caution))
        case .field(focus, let row):
            if row == 0 {
                frame.draw(
                    fitted(field.label, to: layout.labels - 1), at: Point(column: rect.column, row: rect.row), role: .strong)
            }
            if field.input.text.isEmpty {
                return field.input.draw(into: &frame, at: at, width: room, isFocused: true, placeholder: field.hint)
            }
            frame.fill(Rect(column: at.column, row: at.row, width: room, height: 1), ground: .input, role: .input)
            frame.draw(layout.text[row], at: at, role: .input, ground: .input, width: room)
            guard row == layout.text.cursor.row else { return }
            frame.cursor = Point(column: at.column + layout.text.cursor.column, row: at.row)
            frame.showsCursor = true
        case .field:
            frame.draw(fitted(field.label, to: layout.labels - 1), at: Point(column: rect.column, row: rect.row), role: .dim)
            field.input.draw(into: &frame, at: at, width: room, isFocused: false, placeholder: field.hint)
        }
    }

    /// What is typed in the field with the cursor, as it will be understood.
    private func drawMeaning(into frame: inout Frame, _ rect: Rect) {
        guard fields.indices.contains(focus) else { return }
        let (words, role): (String, Role) =
            switch fields[focus].judged {
            case .fine(let meaning): (meaning, .dim)
            case .wrong(let why): (why, .inputError)
            }
        frame.draw(fitted(words, to: rect.width), at: Point(column: rect.column, row: rect.row), role: role)
    }
}

extension Chooser {
    /// What to do with a form in which something was typed.
    static func unsavedForm(_ name: String) -> Chooser {
        Chooser("\(name) is not saved", [
            Choice(title: "Go on with it", help: "Back to what was typed", choose: { _ in }),
            Choice(title: "Save it", help: "Recorded with your name", choose: { desk in
                desk.ask(.behind { layer, desk in
                    guard var form = layer as? Form else { return }
                    form.save(&desk)
                    layer = form
                })
            }),
            Choice(title: "Throw it away", help: "Everything stays as it was", choose: { $0.ask(.behind { $1.close() }) }),
        ])
    }
}
