import CursesShell

/// A line of text that a person types: in a prompt, a form, the picker.
struct TextField: Sendable, Hashable {
    private(set) var text: String
    /// Characters before the cursor, 0 to `text.count`.
    private(set) var cursor: Int

    init(_ text: String = "") {
        self.text = text
        cursor = text.count
    }

    mutating func set(_ text: String) { self = TextField(text) }

    /// Puts the cursor after that many characters.
    mutating func moveCursor(to place: Int) { cursor = max(0, min(place, text.count)) }

    /// Takes a key that edits; leaves the others to whoever holds the field.
    mutating func handle(_ event: InputEvent) -> Bool {
        switch event {
        case .paste(let pasted):
            // A field is one line: what comes pasted over several becomes one, without what would control a terminal.
            insert(PastedText.clean(pasted).split(whereSeparator: \.isNewline).joined(separator: " "))
        case .key(let key): return handle(key)
        case .mouse, .resize: return false
        }
        return true
    }

    private mutating func handle(_ key: Key) -> Bool {
        switch (key.code, key.modifiers) {
        case (.character(let character), []) where !character.isNewline: insert(String(character))
        case (.backspace, []): remove(from: cursor - 1, to: cursor)
        case (.backspace, .alt), (.backspace, .control), (.character("w"), .control): remove(from: wordStart, to: cursor)
        case (.character("u"), .control): remove(from: 0, to: cursor)
        case (.character("k"), .control): remove(from: cursor, to: text.count)
        case (.delete, []): remove(from: cursor, to: cursor + 1)
        case (.left, []): cursor = max(0, cursor - 1)
        case (.right, []): cursor = min(text.count, cursor + 1)
        case (.left, .control), (.left, .alt): cursor = wordStart
        case (.right, .control), (.right, .alt): cursor = wordEnd
        case (.home, []), (.character("a"), .control): cursor = 0
        case (.end, []), (.character("e"), .control): cursor = text.count
        default: return false
        }
        return true
    }

    private mutating func insert(_ new: String) {
        let place = text.index(text.startIndex, offsetBy: cursor)
        let tail = text.count - cursor
        text.insert(contentsOf: new, at: place)
        // Counted from the end: what was typed may have joined the character before it.
        cursor = max(0, text.count - tail)
    }

    private mutating func remove(from start: Int, to end: Int) {
        let start = max(0, start), end = min(text.count, end)
        guard start < end else { return }
        text.removeSubrange(text.index(text.startIndex, offsetBy: start)..<text.index(text.startIndex, offsetBy: end))
        cursor = min(start, text.count)
    }

    private var wordStart: Int {
        let before = Array(text.prefix(cursor))
        var place = before.count
        while place > 0, before[place - 1].isWhitespace { place -= 1 }
        while place > 0, !before[place - 1].isWhitespace { place -= 1 }
        return place
    }

    private var wordEnd: Int {
        let all = Array(text)
        var place = cursor
        while place < all.count, all[place].isWhitespace { place += 1 }
        while place < all.count, !all[place].isWhitespace { place += 1 }
        return place
    }

    /// Draws the field over `width` columns. With focus the part with the cursor is in sight and the frame's cursor stands
    /// in it; without, the field shows how it begins.
    func draw(into frame: inout Frame, at point: Point, width: Int, isFocused: Bool, placeholder: String = "") {
        frame.fill(Rect(column: point.column, row: point.row, width: width, height: 1), ground: .input, role: .input)
        if text.isEmpty { frame.draw(fitted(placeholder, to: width), at: point, role: .dim, ground: .input) }
        guard isFocused else {
            frame.draw(fitted(text, to: width), at: point, role: .input, ground: .input)
            return
        }
        let before = columns(of: String(text.prefix(cursor)))
        var shown = Substring(text)
        var skipped = 0
        // One column stays free for the cursor behind the last character.
        while before - skipped >= width, let first = shown.first {
            skipped += columns(of: String(first))
            shown.removeFirst()
        }
        frame.draw(String(shown), at: point, role: .input, ground: .input, width: width)
        frame.cursor = Point(column: point.column + before - skipped, row: point.row)
        frame.showsCursor = true
    }
}
