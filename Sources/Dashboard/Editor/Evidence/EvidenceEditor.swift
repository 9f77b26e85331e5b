import CursesShell
import Scrutiny

/// The editor of one sub-item's evidence: the accounts, what of them is in sight, the clipboard, find and replace.
///
/// It is a value: events go in, effects come out, `draw` paints it. Someone else keeps the draft (`takeDraft`) and
/// performs the effects.
public struct EvidenceEditor: Sendable {
    public internal(set) var document: EvidenceDocument
    /// What Ctrl-C and Ctrl-X took last.
    public var clipboard = ""
    var panel: FindPanel?
    /// What was looked for last, and what was put in its place.
    var lastWords = ""
    var lastReplacement = ""
    var drafting: DraftKeeper
    /// The row at the top of the window; nil before anything was shown.
    private(set) var top: EditorRow?
    private var window = Size(columns: 0, rows: 0)

    public init(_ updates: [Update]) { self.init(EvidenceDocument(updates)) }

    /// Goes on with a draft that was brought back.
    public init(_ document: EvidenceDocument) {
        self.document = document
        drafting = DraftKeeper(document)
    }

    public var isDirty: Bool { document.isDirty }
    public var wordCount: Int { document.wordCount }
    /// Whether find or replace has the keys, so that Esc closes that and not the editor.
    public var isFinding: Bool { panel != nil }

    // MARK: - Events

    /// Takes an event while the editor is shown in that rectangle.
    public mutating func handle(_ event: InputEvent, in rect: Rect) -> EditorReply {
        resize(to: rect)
        switch event {
        case .key(let key):
            let before = document.cursorRow
            let reply = panel == nil ? handle(key) : handleInPanel(key)
            resize(to: rect)
            if reply.consumed, !scrollsOnly(key, before) { showCursor() }
            return reply
        case .paste(let text):
            if panel != nil { typeInPanel(event) } else {
                if document.isEmpty { start() }
                guard document.edit({ $0.paste(text) }) != nil else { return .consumed(.say(Self.locked)) }
            }
            showCursor()
            return .consumed()
        case .mouse(let mouse): return handle(mouse, in: rect)
        case .resize: return .passed
        }
    }

    private static let locked = "This account is locked. Add an update, or choose to correct it."

    private mutating func handle(_ key: Key) -> EditorReply {
        switch key {
        case .control("f"): openPanel(replaces: false); return .consumed()
        case .control("r"): openPanel(replaces: true); return .consumed()
        case .function(3): findAgain(back: false); return .consumed()
        case Key(.function(3), .shift): findAgain(back: true); return .consumed()
        case .control("z"):
            return document.undo() ? .consumed() : .consumed(.say("There is nothing to undo."))
        case .control("y"):
            return document.redo() ? .consumed() : .consumed(.say("There is nothing to redo."))
        case .control("s"): return .consumed(.save)
        default: break
        }
        if document.isEmpty, Self.types(key) { start() }
        guard document.active != nil else { return handleLocked(key) }
        var clipboard = clipboard
        let reply = document.edit { $0.handle(key, clipboard: &clipboard) } ?? .passed
        self.clipboard = clipboard
        if !reply.consumed {
            if key == .escape { return .consumed(.leave) }
            return leaveSection(key) ? .consumed() : reply
        }
        return reply
    }

    private static func types(_ key: Key) -> Bool {
        if case .character = key.code { return key.modifiers.isSubset(of: .shift) }
        return key == .enter
    }

    private mutating func handleLocked(_ key: Key) -> EditorReply {
        switch key.code {
        case .escape: return .consumed(.leave)
        case .up: scroll(-1)
        case .down: scroll(1)
        case .pageUp: scroll(1 - textRows)
        case .pageDown: scroll(textRows - 1)
        case .home: scroll(.min / 2)
        case .enter, .backspace, .delete: return .consumed(.say(Self.locked))
        case .character where key.modifiers.isSubset(of: .shift): return .consumed(.say(Self.locked))
        default: return .passed
        }
        return .consumed()
    }

    /// A key that leads out of a section leads to the next open one; where there is none, locked text comes into sight.
    private mutating func leaveSection(_ key: Key) -> Bool {
        guard let active = document.active, !key.modifiers.contains(.shift) else { return false }
        let back: Bool
        switch key.code {
        case .up, .pageUp, .left: back = true
        case .down, .pageDown, .right: back = false
        default: return false
        }
        let column = document.sections[active].editor.column()
        let others = document.sections.indices.filter {
            !document.sections[$0].isLocked && (back ? $0 < active : $0 > active)
        }
        if let next = back ? others.last : others.first {
            document.activate(next)
            switch key.code {
            case .left: document.sections[next].editor.moveCursor(to: .max)
            case .right: document.sections[next].editor.moveCursor(to: 0)
            default: document.sections[next].editor.enter(atColumn: column, fromAbove: !back)
            }
            return true
        }
        switch key.code {
        case .up: scroll(-1)
        case .down: scroll(1)
        case .pageUp: scroll(1 - textRows)
        case .pageDown: scroll(textRows - 1)
        default: break
        }
        return true
    }

    /// Whether the key left the cursor where it was and only moved the window.
    private mutating func scrollsOnly(_ key: Key, _ before: EditorRow?) -> Bool {
        guard panel == nil else { return false }
        switch key.code {
        case .up, .down, .pageUp, .pageDown: return document.active == nil || document.cursorRow == before
        case .home: return document.active == nil
        default: return false
        }
    }

    // MARK: - Commands

    /// See `EvidenceDocument.addUpdate`.
    @discardableResult
    public mutating func addUpdate(_ date: PartialDate) -> Bool {
        let begun = document.addUpdate(date)
        drafting.structureChanged(&document)
        showCursor()
        return begun
    }

    /// Begins the first account, where nothing has been reported. Typing does so too.
    public mutating func start() {
        document.start()
        drafting.structureChanged(&document)
        showCursor()
    }

    /// Opens an older account for correction, with the cursor at its end.
    public mutating func unlock(_ section: Int) {
        document.unlock(section)
        drafting.structureChanged(&document)
        showCursor()
    }

    /// Puts the cursor there, in an open account.
    mutating func goTo(_ offset: Int, in section: Int) {
        guard document.sections.indices.contains(section), !document.sections[section].isLocked else { return }
        document.activate(section)
        _ = document.edit { $0.moveCursor(to: offset) }
        showCursor()
    }

    /// Puts another text in place of the one with the cursor, as one step. False when it is the same, or all is locked.
    mutating func replaceText(with text: String) -> Bool {
        if document.isEmpty { start() }
        let isReplaced = document.edit { $0.replaceAll(with: text) } ?? false
        showCursor()
        return isReplaced
    }

    /// What is there was saved. Whoever keeps the draft forgets it now.
    public mutating func markSaved() {
        document.markSaved()
        drafting = DraftKeeper(document)
    }

    /// Shows what the check says of an account's words. Marks move with their words until the next call.
    public mutating func setMarks(_ marks: [EditorMark], for section: Int) { document.setMarks(marks, for: section) }

    // MARK: - The window

    /// Rows for text; the panel stands under them.
    var textRows: Int { max(1, window.rows - (panel?.rows ?? 0)) }

    /// The editor is shown in that rectangle from now on. The cursor keeps its place in the text, and in sight.
    public mutating func resize(to rect: Rect) {
        let size = Size(columns: min(TextLayout.readableWidth, max(1, rect.width - 1)), rows: rect.height)
        let changed = size != window
        window = size
        document.resize(width: size.columns, rows: textRows)
        if changed || top == nil { showCursor() }
        top = top.flatMap { document.renewed($0) } ?? document.firstRow
    }

    /// Moves the window as little as shows the cursor; far away, so that the cursor is in its middle.
    private mutating func showCursor() {
        let rows = textRows
        guard let cursor = document.cursorRow else { return scroll(0) }
        guard let top = top.flatMap({ document.renewed($0) }) else { return center(cursor) }
        self.top = top
        if document.distance(from: top, to: cursor, limit: rows) != nil { return scroll(0) }
        if let above = document.distance(from: cursor, to: top, limit: rows) {
            self.top = cursor
            // The heading over the first line comes along.
            if above > 0, rows > 1, let before = document.row(before: cursor), case .heading = before { self.top = before }
            return
        }
        let bottom = document.row(rows - 1, from: top)
        if document.distance(from: bottom, to: cursor, limit: rows) != nil {
            self.top = document.row(1 - rows, from: cursor)
        } else {
            center(cursor)
        }
    }

    private mutating func center(_ row: EditorRow) {
        top = document.row(-(textRows / 2), from: row)
        scroll(0)
    }

    /// Moves the window; at the end no rows stay empty that could show text.
    mutating func scroll(_ rows: Int) {
        guard let start = top.flatMap({ document.renewed($0) }) ?? document.firstRow else { top = nil; return }
        // No text has so many rows that walking them all is quick; nobody turns a wheel that far.
        let from = rows < -10_000 ? document.firstRow ?? start : document.row(min(max(rows, -10_000), 10_000), from: start)
        let shown = document.rows(from: from, textRows).count
        top = document.row(shown - textRows, from: from)
    }

    /// The rows in sight, for whoever paints them.
    mutating func rowsInSight() -> [EditorRow] {
        guard let top = top.flatMap({ document.renewed($0) }) ?? document.firstRow else { return [] }
        return document.rows(from: top, textRows)
    }
}
