/// The list of contents at the end of a zipped file.
struct ZipDirectory: Sendable, Hashable {
    struct Entry: Sendable, Hashable {
        var name: String
        /// How it is packed: 0 for not at all, 8 for "deflate".
        var method: Int
        var packed: Int
        /// Bytes once unpacked, as the list says.
        var unpacked: Int
        /// Where its own heading begins, and where its line of the list stands.
        var start: Int
        var record: Range<Int>
    }

    private(set) var entries: [Entry] = []
    /// Where the list begins.
    private(set) var start = 0

    var names: [String] { entries.map(\.name) }
    /// Bytes of all entries once unpacked, as the list says.
    var unpacked: Int { entries.reduce(0) { $0 + $1.unpacked } }

    /// Nil where there is no such list, or it is broken.
    init?(_ bytes: [UInt8]) {
        func number(_ at: Int, _ count: Int) -> Int? { Self.number(in: bytes, at, count) }
        let end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
        guard bytes.count >= 22,
            let last = (max(0, bytes.count - 66_000)...bytes.count - 22).last(where: { Array(bytes[$0..<$0 + 4]) == end }),
            var at = number(last + 16, 4), let count = number(last + 10, 2)
        else { return nil }
        start = at
        for _ in 0..<count {
            guard number(at, 4) == 0x0201_4B50, let method = number(at + 10, 2), let packed = number(at + 20, 4),
                let size = number(at + 24, 4), let name = number(at + 28, 2), let extra = number(at + 30, 2),
                let comment = number(at + 32, 2), let begins = number(at + 42, 4), at + 46 + name <= bytes.count
            else { return nil }
            let next = at + 46 + name + extra + comment
            entries.append(
                Entry(
                    name: String(decoding: bytes[at + 46..<at + 46 + name], as: UTF8.self), method: method, packed: packed,
                    unpacked: size, start: begins, record: at..<next))
            at = next
        }
    }

    /// The bytes of an entry once unpacked; nil where it is packed in some other way, broken, or longer than the limit.
    func content(of entry: Entry, in bytes: [UInt8], atMost limit: Int) -> [UInt8]? {
        guard Self.number(in: bytes, entry.start, 4) == 0x0403_4B50, let name = Self.number(in: bytes, entry.start + 26, 2),
            let extra = Self.number(in: bytes, entry.start + 28, 2)
        else { return nil }
        let from = entry.start + 30 + name + extra
        guard from + entry.packed <= bytes.count, entry.unpacked <= limit else { return nil }
        let packed = bytes[from..<from + entry.packed]
        return switch entry.method {
        case 0: Array(packed)
        case 8: Inflate.unpacked(packed, atMost: limit)
        default: nil
        }
    }

    /// The file with other bytes for that entry: they stand behind all others, and a new list names their place.
    func replacing(_ entry: Entry, in bytes: [UInt8], with content: [UInt8]) -> [UInt8]? {
        guard start <= bytes.count, entries.allSatisfy({ $0.record.upperBound <= bytes.count }) else { return nil }
        let name = Array(entry.name.utf8)
        // The version, a name in UTF-8, not packed, and some day.
        var facts = Self.bytes(20, 2) + Self.bytes(0x0800, 2) + Self.bytes(0, 4) + Self.bytes(0x21, 2)
        facts += Self.bytes(Int(Self.sum(of: content)), 4)
        facts += Self.bytes(content.count, 4) + Self.bytes(content.count, 4)
        facts += Self.bytes(name.count, 2) + Self.bytes(0, 2)
        var file = Array(bytes[..<start])
        let place = file.count
        file += Self.bytes(0x0403_4B50, 4) + facts + name + content
        let list = file.count
        for other in entries {
            if other == entry {
                file += Self.bytes(0x0201_4B50, 4) + Self.bytes(20, 2) + facts
                file += Self.bytes(0, 10) + Self.bytes(place, 4) + name
            } else {
                file += bytes[other.record]
            }
        }
        let length = file.count - list
        file += Self.bytes(0x0605_4B50, 4) + Self.bytes(0, 4) + Self.bytes(entries.count, 2) + Self.bytes(entries.count, 2)
        return file + Self.bytes(length, 4) + Self.bytes(list, 4) + Self.bytes(0, 2)
    }

    /// A number as the format keeps it, the lowest byte first.
    private static func bytes(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    private static func number(in bytes: [UInt8], _ at: Int, _ count: Int) -> Int? {
        guard at >= 0, at + count <= bytes.count else { return nil }
        return (0..<count).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }

    /// The sum by which a reader knows that nothing was lost (CRC-32).
    private static func sum(of bytes: [UInt8]) -> UInt32 {
        let table = (0..<256).map { byte -> UInt32 in
            var value = UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
            return value
        }
        var sum = UInt32.max
        for byte in bytes {
            let place = UInt8(truncatingIfNeeded: sum) ^ byte
            sum = table[Int(place)] ^ (sum >> 8)
        }
        return ~sum
    }
}
