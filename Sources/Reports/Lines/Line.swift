/// A line of the report after cleaning, with its place in the file.
///
/// A tag such as `<p>` parts one line of the file into several of these, all with the same number.
struct Line: Sendable, Hashable {
    /// From 1.
    var number: Int
    /// Leading space and tabs kept: columns and levels show in them.
    var text: String
    /// A new page begins with this line.
    var startsPage = false
    /// A tag, not the end of a line in the file, parted it from the line before.
    var isParted = false

    /// Words of the line that were struck out; its text does not have them.
    var struck = ""

    /// What stood before the text on its line and was read as something else, such as "a) ": in columns.
    var column = 0

    var isBlank: Bool { text.isBlank }

    /// The column after its last word.
    var end: Int {
        column
            + (text.unicodeScalars.lastIndex { !$0.isSpace }.map {
                text.unicodeScalars.distance(from: text.startIndex, to: $0) + 1
            } ?? 0)
    }

    /// The line from that scalar of its text on.
    mutating func drop(to rest: String) {
        column += text.unicodeScalars.count - rest.unicodeScalars.count
        text = rest
    }
}

extension Array where Element == Line {
    /// The column at which the lines of running text were wrapped; nil where a line is a paragraph.
    ///
    /// Nearly all lines must end before it and a good part of them close to it. Rows of a table and fields
    /// with a gap behind their label say nothing about the width of running text.
    var wrapWidth: Int? {
        var histogram = [Int](repeating: 0, count: 241)
        var total = 0
        var beyond = 0
        for line in self where !line.isBlank && !line.text.utf8.contains(9) && !line.text.trimmed.holds("   ") {
            let length = line.text.unicodeScalars.count
            total += 1
            if length <= 240 { histogram[length] += 1 } else { beyond += 1 }
        }
        guard total >= 8, beyond * 50 <= total else { return nil }
        // A title or two may be longer.
        var left = Swift.max(total / 50, Swift.min(3, total / 20)) - beyond
        var width = 240
        while width > 0 {
            left -= histogram[width]
            if left < 0 { break }
            width -= 1
        }
        guard width >= 30 else { return nil }
        let close = histogram[Swift.max(0, width - 12)...width].reduce(0, +)
        return close * 6 >= total ? width : nil
    }
}
