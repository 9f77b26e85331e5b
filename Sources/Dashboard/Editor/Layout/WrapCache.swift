/// The lines of one paragraph at one width.
struct WrappedParagraph: Sendable, Hashable {
    /// Without the line feed.
    var range: Range<Int>
    /// Where each line begins, from the paragraph's start; the first is 0.
    var starts: [Int]
    /// Columns by which the lines after the first are set in, under the words of a list item.
    var hang: Int

    /// The line in which an offset of the paragraph lies. A place between two lines belongs to the second.
    func index(ofLineContaining offset: Int) -> Int {
        var low = 0, high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset - range.lowerBound { low = middle } else { high = middle }
        }
        return low
    }

    func line(_ index: Int) -> VisualLine {
        VisualLine(
            start: range.lowerBound + starts[index],
            end: index + 1 < starts.count ? range.lowerBound + starts[index + 1] : range.upperBound,
            indent: index == 0 ? 0 : hang, endsParagraph: index + 1 == starts.count)
    }
}

/// One row of text on the screen: a line of a paragraph that was wrapped.
public struct VisualLine: Sendable, Hashable {
    /// Offsets in the text. The end is the start of the next line, or the paragraph's end without its line feed.
    public var start: Int
    public var end: Int
    /// Columns before its first character.
    public var indent: Int
    public var endsParagraph: Bool
}

/// Remembers how the paragraphs lately asked for are wrapped, and keeps that right as the text changes: a key in a
/// paragraph of a megabyte wraps three lines of it anew.
struct WrapCache: Sendable {
    let breaker: EditorLineBreaker
    /// In the order of the text; no two meet.
    private var paragraphs: [WrappedParagraph] = []
    private static let limit = 256

    init(width: Int) { breaker = EditorLineBreaker(width: max(1, width)) }

    /// The paragraph in which an offset lies.
    mutating func paragraph(containing offset: Int, in buffer: TextBuffer) -> WrappedParagraph {
        let place = index(of: offset)
        if place < paragraphs.count, paragraphs[place].range.lowerBound <= offset { return paragraphs[place] }
        let wrapped = wrap(buffer.paragraph(containing: offset), in: buffer)
        paragraphs.insert(wrapped, at: place)
        if paragraphs.count > Self.limit {
            // What is farthest from where the reader is goes first.
            if place > paragraphs.count / 2 { paragraphs.removeFirst() } else { paragraphs.removeLast() }
        }
        return wrapped
    }

    /// The first paragraph that ends at or after the offset.
    private func index(of offset: Int) -> Int {
        var low = 0, high = paragraphs.count
        while low < high {
            let middle = (low + high) / 2
            if paragraphs[middle].range.upperBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func wrap(_ range: Range<Int>, in buffer: TextBuffer) -> WrappedParagraph {
        let hang = self.hang(of: range, in: buffer)
        var starts = [0]
        var place = breaker.end(ofLineAt: range.lowerBound, indent: 0, in: buffer, paragraphEnd: range.upperBound)
        while place < range.upperBound {
            starts.append(place - range.lowerBound)
            place = breaker.end(ofLineAt: place, indent: hang, in: buffer, paragraphEnd: range.upperBound)
        }
        return WrappedParagraph(range: range, starts: starts, hang: hang)
    }

    private func hang(of range: Range<Int>, in buffer: TextBuffer) -> Int {
        let end = buffer.scalarStart(atOrBefore: min(range.upperBound, range.lowerBound + 48))
        guard let marker = ListMarker(buffer.text(in: range.lowerBound..<end)) else { return 0 }
        return min(marker.width, breaker.width / 2)
    }

    /// The text has changed: `inserted` bytes stand where `removed` stood.
    mutating func changed(_ removed: Range<Int>, inserted: Int, hasLineFeed: Bool, in buffer: TextBuffer) {
        let delta = inserted - removed.count
        var first = index(of: removed.lowerBound)
        var after = first
        while after < paragraphs.count, paragraphs[after].range.lowerBound <= removed.upperBound { after += 1 }
        if after == first + 1, !hasLineFeed, paragraphs[first].range.lowerBound <= removed.lowerBound,
            removed.upperBound <= paragraphs[first].range.upperBound {
            paragraphs[first] = rewrap(paragraphs[first], removed, delta, in: buffer)
            first += 1
        } else {
            paragraphs.removeSubrange(first..<after)
        }
        guard delta != 0 else { return }
        for index in first..<paragraphs.count {
            let range = paragraphs[index].range
            paragraphs[index].range = range.lowerBound + delta..<range.upperBound + delta
        }
    }

    /// Wraps from two lines before the change until the lines fall as they fell before.
    private func rewrap(
        _ old: WrappedParagraph, _ removed: Range<Int>, _ delta: Int, in buffer: TextBuffer
    ) -> WrappedParagraph {
        let range = old.range.lowerBound..<old.range.upperBound + delta
        guard hang(of: range, in: buffer) == old.hang else { return wrap(range, in: buffer) }
        let from = max(0, old.index(ofLineContaining: removed.lowerBound) - 2)
        var starts = Array(old.starts[...from])
        var known = from
        var place = range.lowerBound + old.starts[from]
        let settled = removed.upperBound - range.lowerBound
        while true {
            place = breaker.end(
                ofLineAt: place, indent: starts.count == 1 ? 0 : old.hang, in: buffer, paragraphEnd: range.upperBound)
            if place >= range.upperBound { break }
            let before = place - range.lowerBound - delta
            while known < old.starts.count, old.starts[known] < before { known += 1 }
            if before >= settled, known < old.starts.count, old.starts[known] == before {
                starts.reserveCapacity(starts.count + old.starts.count - known)
                for start in old.starts[known...] { starts.append(start + delta) }
                break
            }
            starts.append(place - range.lowerBound)
        }
        return WrappedParagraph(range: range, starts: starts, hang: old.hang)
    }
}
