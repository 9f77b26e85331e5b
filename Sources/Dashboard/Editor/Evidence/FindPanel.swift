import CursesShell

/// The rows under the text in which one types what to look for, and what to put in its place.
struct FindPanel: Sendable {
    var words = TextField()
    var replacement = TextField()
    var replaces: Bool
    var isInReplacement = false
    /// Where looking began: each letter typed looks from there anew.
    var origin: (section: Int, offset: Int)
    var message = ""

    var rows: Int { replaces ? 2 : 1 }
}

extension EvidenceEditor {
    /// Opens find, or find and replace, with what is selected to look for.
    public mutating func openPanel(replaces: Bool) {
        guard let active = document.active else { return }
        let editor = document.sections[active].editor
        var panel = FindPanel(replaces: replaces, origin: (active, editor.selection?.lowerBound ?? editor.cursor))
        if let selected = editor.selectedText, !selected.contains("\n"), selected.utf8.count < 200 {
            lastWords = selected
        }
        panel.words = TextField(lastWords)
        panel.replacement = TextField(lastReplacement)
        self.panel = panel
    }

    mutating func handleInPanel(_ key: Key) -> EditorReply {
        guard panel != nil else { return .passed }
        switch key {
        case .escape: panel = nil
        case .control("f"): panel?.replaces = false; panel?.isInReplacement = false
        case .control("r"): panel?.replaces = true
        case .tab, .shiftTab: if panel?.replaces == true { panel?.isInReplacement.toggle() }
        case .enter where panel?.replaces == true: replaceHere()
        case .enter, .down, .function(3): findAgain(back: false)
        case .up, Key(.enter, .shift), Key(.function(3), .shift): findAgain(back: true)
        case .control("a") where panel?.replaces == true: replaceEverywhere()
        case .control("v"), Key(.insert, .shift): typeInPanel(.paste(clipboard))
        case .control("z"): _ = document.undo()
        case .control("y"): _ = document.redo()
        case .control("s"): return .consumed(.save)
        default: typeInPanel(.key(key))
        }
        return .consumed()
    }

    /// What is looked for is shown as it is typed, the nearest place after the one where looking began.
    mutating func typeInPanel(_ event: InputEvent) {
        guard let field = panel?.isInReplacement else { return }
        if field {
            _ = panel?.replacement.handle(event)
            lastReplacement = panel?.replacement.text ?? ""
            return
        }
        guard panel?.words.handle(event) == true, let panel, panel.words.text != lastWords else { return }
        lastWords = panel.words.text
        document.activate(panel.origin.section)
        _ = document.edit { $0.moveCursor(to: panel.origin.offset) }
        find(back: false)
    }

    mutating func findAgain(back: Bool) {
        guard panel != nil || !lastWords.isEmpty else { return openPanel(replaces: false) }
        find(back: back)
    }

    /// Looks on from the cursor through the open sections, and begins again at the other end.
    private mutating func find(back: Bool) {
        panel?.message = ""
        guard let search = TextSearch(lastWords), let active = document.active else { return }
        let count = document.sections.count
        for step in 0...count {
            let section = (active + (back ? count - step : step)) % count
            guard !document.sections[section].isLocked else { continue }
            let editor = document.sections[section].editor
            let buffer = editor.buffer
            let here = back ? editor.selection?.lowerBound ?? editor.cursor : editor.cursor
            // Round at the section where looking began, what has been looked at is left out.
            let range: Range<Int> = switch (step, back) {
            case (0, false): here..<buffer.count
            case (0, true): 0..<here
            case (count, false): 0..<min(here + search.longest, buffer.count)
            case (count, true): max(0, here - search.longest)..<buffer.count
            default: 0..<buffer.count
            }
            if let match = back ? search.last(in: buffer, range) : search.first(in: buffer, range) {
                document.activate(section)
                _ = document.edit { $0.select(match) }
                return
            }
        }
        panel?.message = "not found"
    }

    private mutating func replaceHere() {
        guard let panel, let search = TextSearch(panel.words.text) else { return }
        _ = document.edit { editor in
            if let selection = editor.selection, search.first(in: editor.buffer, selection) == selection {
                editor.replace(selection, with: panel.replacement.text)
            }
        }
        find(back: false)
    }

    private mutating func replaceEverywhere() {
        guard let panel, let search = TextSearch(panel.words.text), let active = document.active else { return }
        var count = 0
        for section in document.sections.indices where !document.sections[section].isLocked {
            document.activate(section)
            count += document.edit { $0.replaceAll(search, with: panel.replacement.text) } ?? 0
        }
        document.activate(active)
        self.panel?.message = count == 1 ? "1 replaced" : "\(count) replaced"
    }
}
