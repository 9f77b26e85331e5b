extension EditorState {
    /// Begins a new paragraph. In a list it begins the next item, or ends the list where the item is still empty.
    mutating func breakLine() {
        let range = selection ?? cursor..<cursor
        let paragraph = buffer.paragraph(containing: range.lowerBound)
        guard let marker = marker(of: paragraph), range.lowerBound >= paragraph.lowerBound + marker.byteCount else {
            return replace(range, with: "\n")
        }
        if range.isEmpty, paragraph.count == marker.byteCount {
            return replace(paragraph, with: "")
        }
        guard let mark = marker.next(after: sibling(before: paragraph, at: marker.indent)) else {
            return replace(range, with: "\n")
        }
        let lead = String(repeating: " ", count: marker.indent) + mark + String(repeating: " ", count: marker.gap)
        replace(range, with: "\n" + lead)
    }

    /// Sets the items of a list in or out by two spaces; elsewhere Tab types two spaces.
    mutating func indent(by levels: Int) {
        let range = selection ?? cursor..<cursor
        let first = buffer.paragraph(containing: range.lowerBound)
        let last = buffer.paragraph(
            containing: max(range.lowerBound, range.isEmpty ? range.upperBound : range.upperBound - 1))
        let isOneLine = first == last
        if levels > 0, isOneLine, marker(of: first) == nil { return replace(range, with: "  ") }

        let whole = first.lowerBound..<last.upperBound
        let old = buffer.text(in: whole)
        var caret = self.caret
        var text = ""
        var place = whole.lowerBound
        for (index, line) in old.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { text += "\n" }
            let taken = levels < 0 ? line.prefix(2).prefix { $0 == " " }.count : 0
            let added = levels > 0 && !line.isEmpty ? 2 : 0
            text += String(repeating: " ", count: added) + line.dropFirst(taken)
            let end = place + line.utf8.count
            caret.cursor = Self.shifted(caret.cursor, self.cursor, line: place...end, taken: taken, added: added)
            caret.anchor = caret.anchor.flatMap { moved in
                anchor.map { Self.shifted(moved, $0, line: place...end, taken: taken, added: added) }
            }
            place = end + 1
        }
        guard text != old else { return }
        replace(whole, with: text, caret: caret)
    }

    /// Where a place that has `moved` so far goes when its line, or one before it, is set in or out.
    private static func shifted(_ moved: Int, _ original: Int, line: ClosedRange<Int>, taken: Int, added: Int) -> Int {
        if original < line.lowerBound { return moved }
        return moved + added - min(taken, original - line.lowerBound)
    }

    private func marker(of paragraph: Range<Int>) -> ListMarker? {
        let end = buffer.scalarStart(atOrBefore: min(paragraph.upperBound, paragraph.lowerBound + 64))
        return ListMarker(buffer.text(in: paragraph.lowerBound..<end))
    }

    /// The item before this one at its level, if it is near.
    private func sibling(before paragraph: Range<Int>, at indent: Int) -> ListMarker? {
        var start = paragraph.lowerBound
        for _ in 0..<100 where start > 0 {
            let above = buffer.paragraph(containing: start - 1)
            if let marker = marker(of: above) {
                if marker.indent == indent { return marker }
                if marker.indent < indent { return nil }
            }
            start = above.lowerBound
        }
        return nil
    }
}
