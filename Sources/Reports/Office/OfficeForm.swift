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
        for (entry, kind) in [("word/", "docx"), ("xl/", "xlsx")]
        where ZipDirectory(bytes)?.names.contains(where: { $0.hasPrefix(entry) }) ?? false {
            return kind
        }
        return ["docx", "odt", "xlsx", "ods"].first { name.hasSuffix("." + $0) }
    }
}
