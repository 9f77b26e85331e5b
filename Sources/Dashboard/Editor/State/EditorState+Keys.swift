import CursesShell

/// What an editor did with a key.
public struct EditorReply: Sendable, Hashable {
    /// False when the key means nothing to the editor and another layer may have it.
    public var consumed: Bool
    public var effects: [EditorEffect]

    public static let passed = EditorReply(consumed: false, effects: [])
    public static func consumed(_ effects: EditorEffect...) -> EditorReply { EditorReply(consumed: true, effects: effects) }
}

/// What an editor asks of those around it.
public enum EditorEffect: Sendable, Hashable {
    /// The editor's own clipboard has this now; the terminal's may have it too.
    case copyToClipboard(String)
    case save
    case leave
    /// One sentence for the person.
    case say(String)
    /// The locked account that was double-clicked: does the person want to correct it?
    case askToUnlock(section: Int)
}

extension EditorState {
    /// Does what the key means to a text. Keys that lead out of it, such as Up on its first line, are passed on.
    public mutating func handle(_ key: Key, clipboard: inout String) -> EditorReply {
        let control = key.modifiers.contains(.control)
        let selecting = key.modifiers.contains(.shift)
        switch key.code {
        case .character(let character):
            return control ? command(character, &clipboard) : type(character, key.modifiers)
        case .left, .right, .up, .down, .home, .end, .pageUp, .pageDown:
            return move(key.code, byWord: control, selecting: selecting) ? .consumed() : .passed
        case .enter:
            if selecting { replace(selection ?? cursor..<cursor, with: "\n") } else { breakLine() }
            return .consumed()
        case .tab:
            indent(by: selecting ? -1 : 1)
            return .consumed()
        case .backspace:
            eraseBack(word: control || key.modifiers.contains(.alt))
            return .consumed()
        case .delete where selecting:
            return cut(&clipboard)
        case .delete:
            eraseForward(word: control || key.modifiers.contains(.alt))
            return .consumed()
        case .insert where control: return copy(&clipboard)
        case .insert where selecting:
            paste(clipboard)
            return .consumed()
        case .escape where selection != nil:
            deselect()
            return .consumed()
        case .escape, .insert, .function: return .passed
        }
    }

    private mutating func type(_ character: Character, _ modifiers: Key.Modifiers) -> EditorReply {
        guard !modifiers.contains(.alt) else { return .passed }
        // A terminal's control characters are keys, and come as such.
        guard character.unicodeScalars.allSatisfy({ $0.value >= 32 && !(127..<160).contains($0.value) }) else {
            return .passed
        }
        replace(selection ?? cursor..<cursor, with: String(character), as: .typing)
        return .consumed()
    }

    private mutating func command(_ letter: Character, _ clipboard: inout String) -> EditorReply {
        switch letter {
        case "a": select(0..<buffer.count)
        case "c": return copy(&clipboard)
        case "x": return cut(&clipboard)
        case "v": paste(clipboard)
        case "z": if !undo() { return .passed }
        case "y": if !redo() { return .passed }
        case "s": return .consumed(.save)
        default: return .passed
        }
        return .consumed()
    }

    private func copy(_ clipboard: inout String) -> EditorReply {
        guard let text = selectedText else { return .consumed() }
        clipboard = text
        return .consumed(.copyToClipboard(text))
    }

    private mutating func cut(_ clipboard: inout String) -> EditorReply {
        guard let range = selection else { return .consumed() }
        let reply = copy(&clipboard)
        replace(range, with: "")
        return reply
    }

    /// Puts a text in as one step, cleaned of what word processors carry along.
    public mutating func paste(_ text: String) {
        replace(selection ?? cursor..<cursor, with: PastedText.clean(text))
    }

    private mutating func eraseBack(word: Bool) {
        if let range = selection { return replace(range, with: "") }
        let start = word ? buffer.wordStart(before: cursor) : buffer.boundary(before: cursor)
        replace(start..<cursor, with: "", as: word ? .whole : .erasingBack)
    }

    private mutating func eraseForward(word: Bool) {
        if let range = selection { return replace(range, with: "") }
        let end = word ? buffer.wordStart(after: cursor) : buffer.boundary(after: cursor)
        replace(cursor..<end, with: "", as: word ? .whole : .erasingForward)
    }
}
