import CursesShell
import Testing

@testable import Dashboard

/// A text with the cursor in it: `‸` is the cursor, `¦` the other end of the selection.
struct Marked: Equatable, CustomStringConvertible {
    var description: String

    init(_ editor: EditorState) {
        let bytes = Array(editor.text.utf8)
        let cursor = editor.cursor
        guard let anchor = editor.anchor, anchor != cursor else {
            description = String(decoding: bytes[..<cursor], as: UTF8.self) + "‸" + String(decoding: bytes[cursor...], as: UTF8.self)
            return
        }
        let low = min(anchor, cursor), high = max(anchor, cursor)
        description =
            String(decoding: bytes[..<low], as: UTF8.self) + (cursor == low ? "‸" : "¦")
            + String(decoding: bytes[low..<high], as: UTF8.self) + (cursor == high ? "‸" : "¦")
            + String(decoding: bytes[high...], as: UTF8.self)
    }

    static func editor(_ marked: String, width: Int) -> EditorState {
        var text: [UInt8] = []
        var cursor: Int?
        var anchor: Int?
        // By scalars: a mark may stand before a combining accent.
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "‸": cursor = text.count
            case "¦": anchor = text.count
            default: text += Array(String(scalar).utf8)
            }
        }
        var editor = EditorState(String(decoding: text, as: UTF8.self), width: width)
        if let anchor { editor.moveCursor(to: anchor) }
        editor.moveCursor(to: cursor ?? 0, selecting: anchor != nil)
        return editor
    }
}

/// Keys as people write them: what stands outside angle brackets is typed; `<left>`, `<S-end>`, `<C-S-right>`,
/// `<C-z>`, `<cr>`, `<lt>` are keys, `<3*down>` is one pressed three times, `<paste:…>` is pasted.
func events(_ notation: String) -> [InputEvent] {
    var events: [InputEvent] = []
    var rest = notation[...]
    while let first = rest.first {
        guard first == "<", let close = rest.firstIndex(of: ">") else {
            rest.removeFirst()
            events.append(.key(first == "\n" ? .enter : .character(first)))
            continue
        }
        var name = rest[rest.index(after: rest.startIndex)..<close]
        rest = rest[rest.index(after: close)...]
        if name.hasPrefix("paste:") { events.append(.paste(String(name.dropFirst(6)))); continue }
        var times = 1
        if let star = name.firstIndex(of: "*"), let count = Int(name[..<star]) {
            times = count
            name = name[name.index(after: star)...]
        }
        for _ in 0..<times { events.append(.key(key(name))) }
    }
    return events
}

private func key(_ name: Substring) -> Key {
    var name = name
    var modifiers: Key.Modifiers = []
    while name.count > 2, name.dropFirst().first == "-" {
        switch name.first {
        case "S": modifiers.insert(.shift)
        case "C": modifiers.insert(.control)
        case "A": modifiers.insert(.alt)
        default: Issue.record("no such modifier: \(name)")
        }
        name = name.dropFirst(2)
    }
    let codes: [Substring: Key.Code] = [
        "left": .left, "right": .right, "up": .up, "down": .down, "home": .home, "end": .end, "pgup": .pageUp,
        "pgdn": .pageDown, "cr": .enter, "tab": .tab, "bs": .backspace, "del": .delete, "ins": .insert, "esc": .escape,
        "lt": .character("<"), "f1": .function(1), "f2": .function(2), "f3": .function(3),
    ]
    if let code = codes[name] { return Key(code, modifiers) }
    if name.count == 1, let letter = name.first { return Key(.character(letter), modifiers) }
    Issue.record("no such key: \(name)")
    return .escape
}

extension EditorState {
    mutating func press(_ notation: String, clipboard: inout String) {
        for event in events(notation) {
            switch event {
            case .key(let key): _ = handle(key, clipboard: &clipboard)
            case .paste(let text): paste(text)
            default: break
            }
        }
    }
}

/// Before, keys, after: what an officer sees, what they press, what they see then.
struct Editing: CustomTestStringConvertible, Sendable {
    var before: String
    var keys: String
    var after: String
    var width: Int

    init(_ before: String, _ keys: String, _ after: String, width: Int = 76) {
        self.before = before
        self.keys = keys
        self.after = after
        self.width = width
    }

    var testDescription: String { "\(before.debugDescription) \(keys) → \(after.debugDescription)" }

    func check(_ location: SourceLocation = #_sourceLocation) {
        var editor = Marked.editor(before, width: width)
        editor.resize(width: width, rows: 5)
        var clipboard = ""
        editor.press(keys, clipboard: &clipboard)
        #expect(Marked(editor).description == after, sourceLocation: location)
    }
}
