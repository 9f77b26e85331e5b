import CursesShell
import Scrutiny

/// A recommendation laid out in lines for one width: what a reader scrolls through, and where the cursor can
/// stop in it.
struct Document: Sendable {
    struct Line: Sendable, Hashable {
        /// Columns left free before the spans.
        var indent = 0
        var spans: [Span] = []
    }

    /// A place where the cursor stops.
    struct Stop: Sendable, Hashable {
        enum Target: Sendable, Hashable {
            /// The heading of a sub-item; nil for the evidence on the whole.
            case subItem(String?)
            /// A reference in a sub-item's evidence.
            case reference(Reference, in: String?)
        }

        var target: Target
        var line: Int
        /// The columns of a reference; nil where the whole line is meant.
        var columns: Range<Int>?

        /// The sub-item that the stop belongs to.
        var subItem: String? {
            switch target {
            case .subItem(let letter): letter
            case .reference(_, let letter): letter
            }
        }
    }

    let width: Int
    private(set) var lines: [Line] = []
    private(set) var stops: [Stop] = []
    /// For each finding, the line that says it; nil while its sub-item is closed.
    private(set) var findingLines: [Int?] = []

    init(width: Int, findings: Int = 0) {
        self.width = max(1, width)
        findingLines = Array(repeating: nil, count: findings)
    }

    // MARK: - Writing

    mutating func add(_ spans: [Span], indent: Int = 0) { lines.append(Line(indent: indent, spans: spans)) }

    mutating func addBlank() {
        if lines.last?.spans.isEmpty == false { lines.append(Line()) }
    }

    /// The text in lines of the width that is left, `lead` before the first of them and as many blanks before the others.
    mutating func add(_ text: String, _ role: Role = .base, lead: [Span] = [], indent: Int = 0) {
        let hang = lead.reduce(0) { $0 + columns(of: $1.text) }
        let wrap = Wrap(text, width: max(1, width - indent - hang))
        for (index, line) in wrap.enumerated() {
            let own = Span(line.text, role)
            add(
                index == 0 ? lead + [own] : [own],
                indent: index == 0 ? indent + line.indent : indent + hang + line.indent)
        }
        if text.isEmpty, !lead.isEmpty { add(lead, indent: indent) }
    }

    /// A text with some of its bytes marked. References among the marks become stops.
    mutating func add(_ text: String, _ role: Role, marks: [Mark], in subItem: String?, indent: Int) {
        for line in Wrap(text, width: max(1, width - indent)) {
            guard marks.contains(where: { $0.bytes.overlaps(line.bytes) }) else {
                add(line.text.isEmpty ? [] : [Span(line.text, role)], indent: indent + line.indent)
                continue
            }
            var spans: [Span] = []
            var column = indent + line.indent
            for (bytes, mark) in Mark.pieces(of: line.bytes, by: marks) {
                let piece = text.utf8Slice(bytes).withTabsAsBlanks
                let wide = columns(of: piece)
                if case .reference(let reference)? = mark?.meaning {
                    let stop = Stop(
                        target: .reference(reference, in: subItem), line: lines.count, columns: column..<column + wide)
                    if stops.last?.target != stop.target { stops.append(stop) }
                }
                spans.append(Span(piece, mark?.role ?? role))
                column += wide
            }
            add(spans, indent: indent + line.indent)
        }
    }

    /// Lets the cursor stop at the next line that is written.
    mutating func addStop(_ target: Stop.Target) { stops.append(Stop(target: target, line: lines.count)) }

    /// Says that the next line written tells this finding.
    mutating func noteFinding(_ index: Int) {
        if findingLines.indices.contains(index) { findingLines[index] = lines.count }
    }
}

/// Bytes of a text that are more than plain words.
struct Mark: Sendable, Hashable {
    enum Meaning: Sendable, Hashable {
        case finding
        case reference(Reference)
    }

    var bytes: Range<Int>
    var role: Role
    var meaning: Meaning

    /// The range in pieces, each with the mark that lies over it; of marks that overlap the first in the list counts.
    static func pieces(of range: Range<Int>, by marks: [Mark]) -> [(Range<Int>, Mark?)] {
        guard !range.isEmpty else { return [] }
        var edges = Set([range.lowerBound, range.upperBound])
        for mark in marks {
            let bytes = mark.bytes.clamped(to: range)
            if !bytes.isEmpty { edges.formUnion([bytes.lowerBound, bytes.upperBound]) }
        }
        let sorted = edges.sorted()
        return zip(sorted, sorted.dropFirst()).map { start, end in
            (start..<end, marks.first { $0.bytes.lowerBound <= start && end <= $0.bytes.upperBound })
        }
    }
}

extension String {
    /// As `Wrap` measures them.
    var withTabsAsBlanks: String {
        utf8.contains(9) ? split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "    ") : self
    }

    /// The bytes of that range as text, held to the text's length.
    func utf8Slice(_ bytes: Range<Int>) -> String {
        let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound, limitedBy: utf8.endIndex) ?? utf8.endIndex
        let end = utf8.index(start, offsetBy: bytes.count, limitedBy: utf8.endIndex) ?? utf8.endIndex
        return String(self[start..<end])
    }
}
