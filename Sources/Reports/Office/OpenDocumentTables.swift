/// What pandoc does not see in the tables of an OpenDocument text: rows in a group of their own, above all the headings
/// that come again on each page, and the places that a cell over several columns or rows takes.
enum OpenDocumentTables {
    /// A file with more in it is left as it is.
    private static let largest = 100_000_000

    /// The file with every row in its table, and every place in its row; nil where that is so already, or where it
    /// cannot be unpacked.
    static func plain(_ bytes: [UInt8]) -> [UInt8]? {
        guard let directory = ZipDirectory(bytes), let entry = directory.entries.first(where: { $0.name == "content.xml" }),
            let content = directory.content(of: entry, in: bytes, atMost: largest)
        else { return nil }
        let mended = plain(content: content)
        return mended == content ? nil : directory.replacing(entry, in: bytes, with: mended)
    }

    private static let groups = ["table:table-header-rows", "table:table-rows", "table:table-row-group"]
    private static let covered = "table:covered-table-cell"
    private static let mark = Array("<table:".utf8)
    private static let closingMark = Array("</table:".utf8)

    /// The content without the tags of groups of rows; a covered cell is a blank one.
    static func plain(content: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(content.count)
        var at = content.startIndex
        while let open = content[at...].firstIndex(of: UInt8(ascii: "<")) {
            out += content[at..<open]
            guard let close = content[open...].firstIndex(of: UInt8(ascii: ">")) else {
                at = open
                break
            }
            let tag = content[open...close]
            if tag.starts(with: mark) || tag.starts(with: closingMark) {
                out += plain(tag: String(decoding: tag, as: UTF8.self)).utf8
            } else {
                out += tag
            }
            at = close + 1
        }
        return out + content[at...]
    }

    private static func plain(tag: String) -> String {
        let name = tag.drop { "</".contains($0) }.prefix { !" />\n\t".contains($0) }
        if groups.contains(String(name)) { return "" }
        return name == covered ? tag.replacing(covered, with: "table:table-cell") : tag
    }
}
