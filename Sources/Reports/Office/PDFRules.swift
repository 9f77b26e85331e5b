/// The rules that are drawn on the pages of a PDF, as `pdftocairo -svg` describes them: the borders of tables, by which
/// cells are told however their words are aligned.
struct PDFRules {
    /// A straight line along a page's edge, in points from its upper left corner.
    struct Rule: Sendable, Hashable {
        var isHorizontal: Bool
        /// Its place across: the distance from the top for a horizontal one, from the left for the other.
        var at: Double
        var from, to: Double
    }

    /// Page by page, in their order.
    private(set) var pages: [[Rule]] = []

    /// More rules than that on a page are a drawing, and no table.
    private static let most = 3_000
    /// A box of at most that many points is a rule.
    private static let thickest = 3.0

    init(_ svg: some Sequence<UInt8>) {
        for line in Array(svg).split(separator: 0x0A) {
            // A document of one page has no pages in it; what stands before the first is the shapes of letters.
            if line.starts(with: Array("<page>".utf8))
                || pages.isEmpty && line.starts(with: Array("<g id=\"surface1\"".utf8))
            {
                pages.append([])
            } else if line.starts(with: Array("<path ".utf8)), let page = pages.indices.last, pages[page].count < Self.most {
                pages[page] += Self.rules(ofPath: line)
            }
        }
        for page in pages.indices where pages[page].count >= Self.most { pages[page] = [] }
    }

    private static func rules(ofPath line: ArraySlice<UInt8>) -> [Rule] {
        // Glyphs and drawings are longer, and have curves.
        guard line.count < 2_000 else { return [] }
        let text = String(decoding: line, as: UTF8.self)
        guard let outline = attribute("d", of: text), !outline.contains("C"), let style = attribute("style", of: text) else {
            return []
        }
        let isDrawn = style.contains("stroke:rgb") || style.contains("stroke:#")
        let move = matrix(attribute("transform", of: text))
        let pieces = outline.split(separator: "M").map { piece in points(of: piece).map(move) }.filter { $0.count >= 2 }
        return pieces.flatMap { isDrawn ? drawn($0, isClosed: outline.contains("Z")) : filled($0) }
    }

    private static func attribute(_ name: String, of text: String) -> Substring? {
        guard let start = text.firstRange(of: " \(name)=\"")?.upperBound, let end = text[start...].firstIndex(of: "\"")
        else { return nil }
        return text[start..<end]
    }

    private static func points(of outline: Substring) -> [(x: Double, y: Double)] {
        let numbers = outline.split { $0 == " " || $0 == "L" || $0 == "Z" }.compactMap { Double($0) }.filter(\.isFinite)
        return stride(from: 0, to: numbers.count - 1, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
    }

    /// "matrix(1,0,0,-1,0,842)"
    private static func matrix(_ text: Substring?) -> ((x: Double, y: Double)) -> (x: Double, y: Double) {
        let numbers = text?.split { "matrix(), ".contains($0) }.compactMap { Double($0) } ?? []
        guard numbers.count == 6 else { return { $0 } }
        return { (numbers[0] * $0.x + numbers[2] * $0.y + numbers[4], numbers[1] * $0.x + numbers[3] * $0.y + numbers[5]) }
    }

    private static func drawn(_ points: [(x: Double, y: Double)], isClosed: Bool) -> [Rule] {
        zip(points, points.dropFirst() + (isClosed ? points.prefix(1) : [])).compactMap { a, b in
            if abs(a.y - b.y) < 1, abs(a.x - b.x) >= thickest {
                return Rule(isHorizontal: true, at: a.y, from: min(a.x, b.x), to: max(a.x, b.x))
            }
            if abs(a.x - b.x) < 1, abs(a.y - b.y) >= thickest {
                return Rule(isHorizontal: false, at: a.x, from: min(a.y, b.y), to: max(a.y, b.y))
            }
            return nil
        }
    }

    private static func filled(_ points: [(x: Double, y: Double)]) -> [Rule] {
        let xs = points.map(\.x)
        let ys = points.map(\.y)
        guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else { return [] }
        if bottom - top <= thickest, right - left > thickest {
            return [Rule(isHorizontal: true, at: (top + bottom) / 2, from: left, to: right)]
        }
        if right - left <= thickest, bottom - top > thickest {
            return [Rule(isHorizontal: false, at: (left + right) / 2, from: top, to: bottom)]
        }
        return []
    }
}
