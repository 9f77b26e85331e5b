/// What a page is made of, as far as the tests ask: its tags in order, with what does not balance.
struct HTMLStructure {
    struct Tag: Equatable {
        var name: String
        var attributes: String
    }

    private(set) var opened: [Tag] = []
    /// Tags that close what is not open, or that stay open.
    private(set) var unbalanced: [String] = []

    private static let void: Set<String> = ["meta", "br", "col", "!doctype"]

    init(_ page: String) {
        var open: [String] = []
        var rest = page[...]
        while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
            let words = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            let name = String(words.prefix { !$0.isWhitespace }).lowercased()
            if name.hasPrefix("/") {
                if open.last == String(name.dropFirst()) { open.removeLast() } else { unbalanced.append(name) }
            } else {
                opened.append(Tag(name: name, attributes: String(words.dropFirst(name.count))))
                if !Self.void.contains(name) { open.append(name) }
            }
        }
        unbalanced += open
    }

    func tags(_ name: String) -> [Tag] { opened.filter { $0.name == name } }

    /// The levels of its headings, in order.
    var headings: [Int] {
        opened.compactMap { tag in
            tag.name.count == 2 && tag.name.hasPrefix("h") ? Int(tag.name.dropFirst()) : nil
        }
    }
}
