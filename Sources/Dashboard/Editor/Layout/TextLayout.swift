/// Where the text stands on the screen: its visual lines, and the columns in them. Only what is asked for is laid out.
public struct TextLayout: Sendable {
    /// Columns beyond which lines of prose are hard to read.
    public static let readableWidth = 76

    private var cache: WrapCache

    init(width: Int) { cache = WrapCache(width: width) }

    var width: Int { cache.breaker.width }

    /// A place between two lines belongs to the second.
    mutating func line(containing offset: Int, in buffer: TextBuffer) -> VisualLine {
        let paragraph = cache.paragraph(containing: min(max(offset, 0), buffer.count), in: buffer)
        return paragraph.line(paragraph.index(ofLineContaining: offset))
    }

    /// Nil after the last one.
    mutating func line(after line: VisualLine, in buffer: TextBuffer) -> VisualLine? {
        if !line.endsParagraph { return self.line(containing: line.end, in: buffer) }
        return line.end < buffer.count ? self.line(containing: line.end + 1, in: buffer) : nil
    }

    /// Nil before the first one.
    mutating func line(before line: VisualLine, in buffer: TextBuffer) -> VisualLine? {
        line.start > 0 ? self.line(containing: line.start - 1, in: buffer) : nil
    }

    mutating func changed(_ removed: Range<Int>, inserted: Int, hasLineFeed: Bool, in buffer: TextBuffer) {
        cache.changed(removed, inserted: inserted, hasLineFeed: hasLineFeed, in: buffer)
    }

    /// The column at which a place of the line is shown, counted from the text's left edge; blanks that hang over the
    /// width all stand at it.
    func column(of offset: Int, in line: VisualLine, _ buffer: TextBuffer) -> Int {
        var column = 0
        var walk = ClusterWalk(buffer.bytes(in: line.start..<line.end))
        while let cluster = walk.next(), line.start + cluster.end <= offset {
            column += EditorLineBreaker.columns(of: cluster, at: column)
        }
        return min(line.indent + column, width)
    }

    /// The place nearest to a column of the line: before a character whose left half is at the column. Never the
    /// start of the next line.
    func offset(atColumn target: Int, in line: VisualLine, _ buffer: TextBuffer) -> Int {
        var column = line.indent
        var walk = ClusterWalk(buffer.bytes(in: line.start..<line.end))
        var last = line.start
        while let cluster = walk.next() {
            last = line.start + cluster.start
            let columns = EditorLineBreaker.columns(of: cluster, at: column - line.indent)
            if target < column + max(1, (columns + 1) / 2) { return last }
            column += columns
        }
        return line.endsParagraph ? line.end : last
    }

    /// The last place of the line where a cursor is still shown on it.
    func end(of line: VisualLine, _ buffer: TextBuffer) -> Int {
        line.endsParagraph || line.end == line.start ? line.end : buffer.boundary(before: line.end)
    }
}
