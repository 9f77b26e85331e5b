/// A document that only other programs can read, by its first bytes and its name.
enum OfficeForm: Sendable, Hashable {
    case pdf
    /// ".docx" or ".odt": pandoc's name for it.
    case text(String)
    /// ".xlsx", ".ods" or ".xls"
    case sheet
    /// ".doc"
    case oldWord

    /// Nil where the bytes are none of these.
    init?(_ bytes: [UInt8], name: String) {
        let name = name.lowercased()
        if bytes.starts(with: Array("%PDF".utf8)) {
            self = .pdf
        } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            switch Self.kind(inZip: bytes, name: name) {
            case "docx": self = .text("docx")
            case "odt": self = .text("odt")
            case "xlsx", "ods": self = .sheet
            default: return nil
            }
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = name.hasSuffix(".xls") ? .sheet : .oldWord
        } else {
            return nil
        }
    }

    /// OpenDocument says in its first entry what it is; the others have telling names inside.
    private static func kind(inZip bytes: [UInt8], name: String) -> String? {
        let head = String(decoding: bytes.prefix(400), as: UTF8.self)
        if head.contains("opendocument.text") { return "odt" }
        if head.contains("opendocument.spreadsheet") { return "ods" }
        for (entry, kind) in [("word/", "docx"), ("xl/", "xlsx")] where ZipDirectory(bytes)?.names.contains(where: { $0.hasPrefix(entry) }) ?? false {
            return kind
        }
        return ["docx", "odt", "xlsx", "ods"].first { name.hasSuffix("." + $0) }
    }
}

/// The list of contents at the end of a zipped file.
struct ZipDirectory: Sendable, Hashable {
    private(set) var names: [String] = []
    /// Bytes of all entries once unpacked, as the list says.
    private(set) var unpacked = 0

    /// Nil where there is no such list, or it is broken.
    init?(_ bytes: [UInt8]) {
        func number(_ at: Int, _ count: Int) -> Int? {
            guard at >= 0, at + count <= bytes.count else { return nil }
            return (0..<count).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
        }
        let end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
        guard bytes.count >= 22, let last = (max(0, bytes.count - 66_000)...bytes.count - 22).last(where: { Array(bytes[$0..<$0 + 4]) == end }),
            var at = number(last + 16, 4), let count = number(last + 10, 2)
        else { return nil }
        for _ in 0..<count {
            guard number(at, 4) == 0x0201_4B50, let size = number(at + 24, 4), let name = number(at + 28, 2), let extra = number(at + 30, 2),
                let comment = number(at + 32, 2), at + 46 + name <= bytes.count
            else { return nil }
            names.append(String(decoding: bytes[at + 46..<at + 46 + name], as: UTF8.self))
            unpacked += size
            at += 46 + name + extra + comment
        }
    }
}
