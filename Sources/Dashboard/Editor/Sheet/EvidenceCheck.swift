import CursesShell
import Scrutiny

/// The check of the words in sight: what reads as unfinished is marked where it stands.
extension EvidenceEditor {
    /// A text up to this many bytes is read whole; of a longer one, the paragraphs in sight.
    private static let readWhole = 32 * 1024

    /// Reads the account that has the last word, as far as it is in sight, and marks what it finds. Older accounts are
    /// superseded, and not held against anyone.
    mutating func check(at meeting: CalendarDate) {
        let last = document.sections.lastIndex { !$0.isBlank }
        for index in document.sections.indices where index != last { setMarks([], for: index) }
        guard let last else { return }
        let section = document.sections[last]
        guard let range = readingRange(of: last, section.editor.buffer) else { return }
        let reading = EvidenceReading(of: section.editor.buffer.text(in: range), heading: section.date, at: meeting)
        setMarks(
            reading.marks.map { mark in
                let bytes = mark.bytes.lowerBound + range.lowerBound..<mark.bytes.upperBound + range.lowerBound
                return EditorMark(bytes, role: .mark(mark.kind), reason: mark.reason)
            }, for: last)
    }

    private mutating func readingRange(of section: Int, _ buffer: TextBuffer) -> Range<Int>? {
        if buffer.count <= Self.readWhole { return 0..<buffer.count }
        let lines = rowsInSight().compactMap { row -> VisualLine? in
            if case .text(section, let line) = row { line } else { nil }
        }
        guard let first = lines.first, let last = lines.last else { return nil }
        let start = buffer.paragraph(containing: first.start).lowerBound,
            end = buffer.paragraph(containing: last.end).upperBound
        // Of a paragraph without end, what is near.
        let near = max(0, first.start - Self.readWhole / 2)..<min(buffer.count, last.end + Self.readWhole / 2)
        let range = (start..<end).clamped(to: near)
        return buffer.scalarStart(atOrAfter: range.lowerBound)..<buffer.scalarStart(atOrBefore: range.upperBound)
    }

    /// Puts the cursor on the next marked words, beginning again at the top; false when there are none.
    mutating func goToNextMark() -> Bool {
        guard let section = document.sections.firstIndex(where: { !$0.marks.isEmpty && !$0.isLocked }) else { return false }
        let marks = document.sections[section].marks
        let cursor = document.active == section ? document.sections[section].editor.cursor : -1
        guard let mark = marks.first(where: { $0.range.lowerBound > cursor }) ?? marks.first else { return false }
        goTo(mark.range.lowerBound, in: section)
        return true
    }
}

extension Role {
    /// How words are shown that read as unfinished.
    static func mark(_ kind: EvidenceReading.Mark.Kind) -> Role {
        switch kind {
        case .unfinished: .unfinished
        case .nothingDone: .nothingDone
        case .declined: .declined
        case .runsPastMeeting: .pastMeeting
        }
    }
}
