import Scrutiny

/// An officer's unsaved work on one sub-item's evidence, in a form that can be kept and brought back.
///
/// A text that nobody changed is not in it: it is that of the revision on which the draft is based, and whoever keeps
/// the draft keeps the name of that revision with it.
public struct EditorDraft: Sendable, Hashable {
    public struct Section: Sendable, Hashable {
        /// Which account of the revision it is based on, from 0; nil for one that was begun in the editor.
        public var origin: Int?
        public var heading: String?
        public var date: PartialDate?
        public var isLocked: Bool
        /// Nil where the text is the revision's.
        public var text: String?

        public init(origin: Int?, heading: String?, date: PartialDate?, isLocked: Bool, text: String?) {
            self.origin = origin
            self.heading = heading
            self.date = date
            self.isLocked = isLocked
            self.text = text
        }
    }

    public var sections: [Section]
    /// The section with the cursor; nil without one.
    public var active: Int?
    /// Where the cursor is in it, in bytes of UTF-8.
    public var cursor: Int

    public init(sections: [Section], active: Int?, cursor: Int) {
        self.sections = sections
        self.active = active
        self.cursor = cursor
    }

    init(of document: EvidenceDocument) {
        sections = document.sections.map { section in
            let original = section.origin.flatMap { document.opened.indices.contains($0) ? document.opened[$0].text : nil }
            let text = section.text
            // Not by whether it was changed: a text can differ from the revision's by the blank lines around it.
            let isOriginal = original.map { $0.utf8.elementsEqual(text.utf8) } ?? false
            return Section(
                origin: section.origin, heading: section.heading, date: section.date, isLocked: section.isLocked,
                text: isOriginal ? nil : text)
        }
        active = document.active
        cursor = document.active.map { document.sections[$0].editor.cursor } ?? 0
    }
}

extension EvidenceDocument {
    /// The work that was kept: a draft, and the changes made after it was taken. `base` is the accounts of the revision
    /// it is based on. Nil when the draft belongs to another revision.
    public init?(restoring draft: EditorDraft, edits: [DraftEdit] = [], basedOn base: [Update]) {
        var sections: [Section] = []
        var active = draft.active.flatMap { draft.sections.indices.contains($0) ? $0 : nil }
        for kept in draft.sections {
            let original = kept.origin.flatMap { base.indices.contains($0) ? base[$0] : nil }
            guard let text = kept.text ?? original?.text else { return nil }
            var editor = EditorState(text)
            if let original, !editor.text.utf8.elementsEqual(original.text.utf8) { editor.markUnsaved() }
            if original == nil, !text.isEmpty { editor.markUnsaved() }
            sections.append(Section(
                heading: original?.heading ?? kept.heading, date: original?.date ?? kept.date,
                origin: original == nil ? nil : kept.origin, isLocked: kept.isLocked, editor: editor))
        }
        if let active { sections[active].editor.moveCursor(to: draft.cursor) }
        for edit in edits {
            guard sections.indices.contains(edit.section) else { return nil }
            sections[edit.section].editor.replay(edit)
            if !edit.range.isEmpty || !edit.replacement.isEmpty { sections[edit.section].editor.markUnsaved() }
            active = edit.section
        }
        self.init(opened: base, sections: sections, active: active)
    }
}

// MARK: - As text

extension EditorDraft {
    /// As text that `init(encoded:)` reads: a line that says what follows and how long it is, then that.
    ///
    ///     scrutineer-draft 1
    ///     cursor 1 12
    ///     section 0 locked - - -
    ///     section new open 2026-11 19 12
    ///     Update – Nov 2026
    ///     It was done.
    ///     end
    public var encoded: String {
        var result = "scrutineer-draft 1\ncursor \(active.map(String.init) ?? "-") \(cursor)\n"
        for section in sections {
            let origin = section.origin.map(String.init) ?? "new"
            let date = section.date.map(Self.written) ?? "-"
            let lengths = [section.heading, section.text].map { $0.map { String($0.utf8.count) } ?? "-" }
            result += "section \(origin) \(section.isLocked ? "locked" : "open") \(date) \(lengths[0]) \(lengths[1])\n"
            for part in [section.heading, section.text] { if let part { result += part + "\n" } }
        }
        return result + "end\n"
    }

    /// Nil for anything that is not a whole draft of a version this program knows.
    public init?(encoded: String) {
        var reader = RecordReader(encoded)
        guard reader.fields() == ["scrutineer-draft", "1"], let place = reader.fields(), place.count == 3,
            place[0] == "cursor",
            let cursor = Int(place[2]), cursor >= 0
        else { return nil }
        var sections: [Section] = []
        while let fields = reader.fields() {
            if fields == ["end"] {
                self.init(sections: sections, active: Int(place[1]), cursor: cursor)
                return
            }
            guard fields.count == 6, fields[0] == "section" else { return nil }
            let heading = fields[4] == "-" ? nil : Int(fields[4]).flatMap { reader.text($0) }
            let text = fields[5] == "-" ? nil : Int(fields[5]).flatMap { reader.text($0) }
            guard fields[4] == "-" || heading != nil, fields[5] == "-" || text != nil,
                fields[1] == "new" || Int(fields[1]) != nil
            else { return nil }
            sections.append(
                Section(
                    origin: Int(fields[1]), heading: heading,
                    date: PartialDate(iso: fields[3]) ?? PartialDate(written: fields[3]),
                    isLocked: fields[2] == "locked", text: text))
        }
        return nil
    }

    private static func written(_ date: PartialDate) -> String {
        if case .financialYear = date { return date.long }
        return date.iso
    }
}

/// Reads lines of fields, and texts of a length that was said before.
struct RecordReader {
    private let bytes: [UInt8]
    /// Where the next record begins.
    private(set) var place = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The words of the next line; nil at the end, and for a line that is not whole.
    mutating func fields() -> [String]? {
        guard place < bytes.count, let end = bytes[place...].firstIndex(of: 10) else { return nil }
        defer { place = end + 1 }
        return bytes[place..<end].split(separator: 32, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// That many bytes and the line feed after them; nil when they are not all there.
    mutating func text(_ count: Int) -> String? {
        guard count >= 0, count < bytes.count - place, bytes[place + count] == 10 else { return nil }
        defer { place += count + 1 }
        return String(decoding: bytes[place..<place + count], as: UTF8.self)
    }
}
