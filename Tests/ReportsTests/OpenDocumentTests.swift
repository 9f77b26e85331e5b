import Testing

@testable import Reports

/// Headings that come again on each page, and cells over others, in the tables of an OpenDocument text.
@Suite struct OpenDocumentTests {
    @Test func rowsOfAGroupAreRowsOfTheirTable() {
        let content = """
            <table:table><table:table-header-rows><table:table-row><table:table-cell a="1">Ref</table:table-cell></table:table-row></table:table-header-rows>\
            <table:table-rows x="y"><table:table-row><table:covered-table-cell/><table:table-cell>1 &lt; 2</table:table-cell></table:table-row></table:table-rows></table:table>
            """
        let plain = """
            <table:table><table:table-row><table:table-cell a="1">Ref</table:table-cell></table:table-row>\
            <table:table-row><table:table-cell/><table:table-cell>1 &lt; 2</table:table-cell></table:table-row></table:table>
            """
        #expect(String(decoding: OpenDocumentTables.plain(content: Array(content.utf8)), as: UTF8.self) == plain)
    }

    @Test(arguments: ["", "<", "a < b", "<table:", "<table:table-header-rows", "</table:table-rows>"])
    func brokenContentIsNoCrash(_ content: String) {
        _ = OpenDocumentTables.plain(content: Array(content.utf8))
    }

    /// As `zlib` packs it: with the fixed code, with a code of its own, and not packed at all.
    private static let own: [UInt8] = [
        0xED, 0xCA, 0xB7, 0x11, 0xC0, 0x20, 0x10, 0x00, 0xB0, 0x55, 0x7E, 0x35, 0x72, 0xE6, 0xC9, 0x69, 0x7A, 0x9F, 0x57,
        0xB0,
        0x5B, 0x6A, 0x89, 0x50, 0xC6, 0x85, 0x54, 0xDA, 0x58, 0xE7, 0x43, 0xC4, 0x94, 0x4B, 0x6D, 0x7D, 0xCC, 0xB5, 0x0F,
        0xF9,
        0x20, 0x4D, 0x0B, 0xC8, 0xDD, 0x30, 0x07, 0xB4, 0xE0, 0x8C, 0x20, 0x71, 0x81, 0xED, 0x21, 0x55, 0xC0, 0x21, 0x0A,
        0xBC,
        0xEC, 0xC9, 0xD9, 0xC0, 0x51, 0xC1, 0xBD, 0xF7, 0xDE, 0xFB, 0xEF, 0x3E,
    ]
    private static let letters = String(repeating: "abcdefghijklmnopqrstuvwxyz", count: 3)
    private static let sentence = String(repeating: "the quick brown fox jumps over the lazy dog ", count: 20)

    @Test(
        arguments: [
            ([0x4B, 0x4C, 0x84, 0x81, 0x24, 0x38, 0x00, 0x00], "aaaaaaaaaabbbbbbbbbb"),
            ([0x01, 0x03, 0x00, 0xFC, 0xFF, 0x61, 0x62, 0x63], "abc"), (own, letters + sentence),
        ] as [([UInt8], String)])
    func whatIsPackedComesOut(_ bytes: [UInt8], _ text: String) {
        #expect(Inflate.unpacked(bytes[...], atMost: 2000).map { String(decoding: $0, as: UTF8.self) } == text)
        #expect(Inflate.unpacked(bytes[...], atMost: 2) == nil)
        for count in bytes.indices.dropLast(2) { #expect(Inflate.unpacked(bytes[..<count], atMost: 2000) == nil) }
    }

    /// A zipped file of one entry whose content is packed, and of one that is not.
    private static let zipped: [UInt8] = {
        func number(_ value: Int, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
        let packed: [UInt8] = [0x4B, 0x4C, 0x84, 0x81, 0x24, 0x38, 0x00, 0x00]
        let entries: [(name: String, method: Int, bytes: [UInt8], size: Int)] = [
            ("content.xml", 8, packed, 20), ("other", 0, Array("abc".utf8), 3),
        ]
        var file: [UInt8] = []
        var list: [UInt8] = []
        for entry in entries {
            let start = file.count
            var facts = number(20, 2) + number(0, 2) + number(entry.method, 2) + number(0, 8)
            facts += number(entry.bytes.count, 4) + number(entry.size, 4) + number(entry.name.utf8.count, 2) + number(0, 2)
            file += number(0x0403_4B50, 4) + facts + Array(entry.name.utf8) + entry.bytes
            list +=
                number(0x0201_4B50, 4) + number(20, 2) + facts + number(0, 10) + number(start, 4) + Array(entry.name.utf8)
        }
        let start = file.count
        var end = number(0x0605_4B50, 4) + number(0, 4) + number(2, 2) + number(2, 2)
        end += number(list.count, 4) + number(start, 4) + number(0, 2)
        return file + list + end
    }()

    @Test func anEntryIsReplacedAndTheOthersStay() throws {
        let directory = try #require(ZipDirectory(Self.zipped))
        let entry = try #require(directory.entries.first)
        #expect(directory.names == ["content.xml", "other"])
        let old = directory.content(of: entry, in: Self.zipped, atMost: 100)
        #expect(old.map { String(decoding: $0, as: UTF8.self) } == "aaaaaaaaaabbbbbbbbbb")
        let file = try #require(directory.replacing(entry, in: Self.zipped, with: Array("new".utf8)))
        let after = try #require(ZipDirectory(file))
        let contents = after.entries.map {
            after.content(of: $0, in: file, atMost: 100).map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(after.names == ["content.xml", "other"])
        #expect(contents == ["new", "abc"])
    }

    @Test func aDamagedFileIsLeftAsItIs() {
        for count in Self.zipped.indices { #expect(OpenDocumentTables.plain(Array(Self.zipped[..<count])) == nil) }
        for index in Self.zipped.indices {
            var bytes = Self.zipped
            bytes[index] ^= 0xFF
            _ = OpenDocumentTables.plain(bytes)
        }
    }
}
