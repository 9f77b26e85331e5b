/// Bytes of a file made text: UTF-8, UTF-16 by its mark, and where neither fits, Windows-1252.
enum TextDecoding {
    /// The text, or nil where the bytes are no text.
    static func text(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return text(of: Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), littleEndian: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), littleEndian: false) }
        if let order = unmarkedUTF16(bytes) { return utf16(bytes[...], littleEndian: order) }
        guard !isBinary(bytes) else { return nil }
        return String(validating: bytes, as: UTF8.self) ?? mixed(bytes)
    }

    /// What the first bytes say of a file that is no text.
    static func kind(of bytes: [UInt8]) -> String? {
        let kinds: [([UInt8], String)] = [
            ([0x50, 0x4B, 0x03, 0x04], "a zipped document"), (Array("%PDF".utf8), "a PDF"),
            ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"), ([0x89, 0x50, 0x4E, 0x47], "a picture"),
            ([0xFF, 0xD8, 0xFF], "a picture"), (Array("GIF8".utf8), "a picture"), ([0x1F, 0x8B], "a compressed file"),
            ([0x7F, 0x45, 0x4C, 0x46], "a program"), (Array("SQLite format 3".utf8), "a database"),
        ]
        return kinds.first { bytes.starts(with: $0.0) }?.1
    }

    /// Zero bytes, or more than one control byte in fifty, are in no text.
    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        if bytes.contains(0) { return true }
        let controls = bytes.prefix(65_536).count {
            ($0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1A && $0 != 0x1B) || $0 == 0x7F
        }
        return controls * 50 > min(bytes.count, 65_536)
    }

    /// True for little-endian, false for big-endian, nil where it is not UTF-16: Latin text has a zero in
    /// every other byte.
    private static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
        let sample = bytes.prefix(512)
        guard sample.count >= 8, bytes.count % 2 == 0 else { return nil }
        var even = 0
        var odd = 0
        for (index, byte) in sample.enumerated() where byte == 0 {
            if index % 2 == 0 { even += 1 } else { odd += 1 }
        }
        if odd * 10 >= sample.count * 4, even == 0 { return true }
        if even * 10 >= sample.count * 4, odd == 0 { return false }
        return nil
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> String? {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (a, b) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(littleEndian ? b << 8 | a : a << 8 | b)
            index += 2
        }
        return units.contains(0) ? nil : String(decoding: units, as: UTF16.self)
    }

    /// UTF-8 where it is well formed, Windows-1252 for every byte that is not: reports are pasted together
    /// from both.
    private static func mixed(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        scalars.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let length = lengthOfSequence(in: bytes, at: index)
            if length > 0 {
                scalars.append(contentsOf: String(decoding: bytes[index..<index + length], as: UTF8.self).unicodeScalars)
                index += length
            } else {
                scalars.append(windows1252(bytes[index]))
                index += 1
            }
        }
        return String(scalars)
    }

    /// The length of the well-formed UTF-8 sequence there; 0 where there is none.
    private static func lengthOfSequence(in bytes: [UInt8], at index: Int) -> Int {
        let length =
            switch bytes[index] {
            case 0..<0x80: 1
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 0
            }
        guard length > 0, index + length <= bytes.count,
            String(validating: bytes[index..<index + length], as: UTF8.self) != nil
        else { return 0 }
        return length
    }

    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        return Unicode.Scalar(upperHalf[Int(byte) - 0x80]) ?? "\u{FFFD}"
    }

    /// 0x80 to 0x9F, where Windows-1252 differs from Latin-1.
    private static let upperHalf: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
