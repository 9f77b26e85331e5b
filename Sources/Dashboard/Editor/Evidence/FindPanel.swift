import CursesShell

/// The rows under the text in which one types what to look for, and what to put in its place.
struct FindPanel: Sendable {
    var words = ""
    var replacement = ""
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
        if let selected = editor.selectedText, !selected.contains("\n"), selected.utf8.count < 200 { panel.words = selected }
        else { panel.words = self.panel?.words ?? lastWords }
        panel.replacement = lastReplacement
        lastWords = panel.words
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
        case .control("v"), Key(.insert, .shift): typeInPanel(clipboard)
        case .control("z"): _ = document.undo()
        case .control("y"): _ = document.redo()
        case .control("s"): return .consumed(.save)
        case .backspace: changeField { _ = $0.popLast() }
        case Key(.backspace, .control), Key(.backspace, .alt): changeField { $0 = "" }
        default:
            guard case .character(let character) = key.code, key.modifiers.isSubset(of: .shift) else { return .consumed() }
            typeInPanel(String(character))
        }
        return .consumed()
    }

    /// A field has one line.
    mutating func typeInPanel(_ text: String) {
        let line = PastedText.clean(text).split(separator: "\n").joined(separator: " ")
        changeField { $0 += line }
    }

    private mutating func changeField(_ body: (inout String) -> Void) {
        guard var panel else { return }
        if panel.isInReplacement { body(&panel.replacement) } else { body(&panel.words) }
        self.panel = panel
        guard !panel.isInReplacement else { lastReplacement = panel.replacement; return }
        lastWords = panel.words
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
            let match: Range<Int>?
            switch (back, step) {
            case (false, 0): match = search.first(in: buffer, editor.cursor..<buffer.count)
            case (false, _): match = search.first(in: buffer, 0..<buffer.count)
            case (true, 0): match = search.matches(in: buffer, within: 0..<(editor.selection?.lowerBound ?? editor.cursor)).last
            case (true, _): match = search.matches(in: buffer).last
            }
            if let match {
                document.activate(section)
                _ = document.edit { $0.select(match) }
                return
            }
        }
        panel?.message = "not found"
    }

    private mutating func replaceHere() {
        guard let panel, let search = TextSearch(panel.words) else { return }
        _ = document.edit { editor in
            if let selection = editor.selection, search.first(in: editor.buffer, selection) == selection {
                editor.replace(selection, with: panel.replacement)
            }
        }
        find(back: false)
    }

    private mutating func replaceEverywhere() {
        guard let panel, let search = TextSearch(panel.words), let active = document.active else { return }
        var count = 0
        for section in document.sections.indices where !document.sections[section].isLocked {
            document.activate(section)
            count += document.edit { $0.replaceAll(search, with: panel.replacement) } ?? 0
        }
        document.activate(active)
        self.panel?.message = count == 1 ? "1 replaced" : "\(count) replaced"
    }
}
