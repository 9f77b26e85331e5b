/// Unpacks what is packed by "deflate" (RFC 1951), the way in which the entries of a zipped file are.
struct Inflate {
    private let bytes: ArraySlice<UInt8>
    private let limit: Int
    private var at: Int
    private var held = 0
    private var heldBits = 0
    private var output: [UInt8] = []

    private struct Broken: Error {}

    /// Nil where the bytes are broken, or come to more than that many.
    static func unpacked(_ bytes: ArraySlice<UInt8>, atMost limit: Int) -> [UInt8]? {
        var inflate = Inflate(bytes: bytes, limit: limit, at: bytes.startIndex)
        do {
            while try !inflate.block() {}
            return inflate.output
        } catch { return nil }
    }

    private init(bytes: ArraySlice<UInt8>, limit: Int, at: Int) {
        self.bytes = bytes
        self.limit = limit
        self.at = at
    }

    /// True for the last block.
    private mutating func block() throws -> Bool {
        let isLast = try bits(1) == 1
        switch try bits(2) {
        case 0: try stored()
        case 1: try codes(lengths: Self.fixedLengths, distances: Self.fixedDistances)
        case 2:
            let (lengths, distances) = try ownCodes()
            try codes(lengths: lengths, distances: distances)
        default: throw Broken()
        }
        return isLast
    }

    // MARK: Bits

    private mutating func bits(_ count: Int) throws -> Int {
        while heldBits < count {
            guard at < bytes.endIndex else { throw Broken() }
            held |= Int(bytes[at]) << heldBits
            heldBits += 8
            at += 1
        }
        defer {
            held >>= count
            heldBits -= count
        }
        return held & ((1 << count) - 1)
    }

    private mutating func put(_ byte: UInt8) throws {
        guard output.count < limit else { throw Broken() }
        output.append(byte)
    }

    private mutating func stored() throws {
        (held, heldBits) = (0, 0)
        let count = try bits(16)
        guard try bits(16) == ~count & 0xFFFF, at + count <= bytes.endIndex, output.count + count <= limit else {
            throw Broken()
        }
        output += bytes[at..<at + count]
        at += count
    }

    // MARK: Codes

    /// A code of Huffman's: how many symbols have each length, and the symbols in the order of their codes.
    private struct Code {
        var counts = [Int](repeating: 0, count: 16)
        var symbols: [Int] = []

        init(_ lengths: some Collection<Int>) {
            for length in lengths { counts[length] += 1 }
            counts[0] = 0
            symbols = lengths.enumerated().filter { $0.element > 0 }
                .sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }.map(\.offset)
        }
    }

    private mutating func symbol(_ code: Code) throws -> Int {
        var word = 0, first = 0, index = 0
        for length in 1...15 {
            word |= try bits(1)
            let count = code.counts[length]
            if word - count < first {
                let place = index + word - first
                guard code.symbols.indices.contains(place) else { throw Broken() }
                return code.symbols[place]
            }
            index += count
            first = (first + count) << 1
            word <<= 1
        }
        throw Broken()
    }

    private static let fixedLengths = Code((0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    private static let fixedDistances = Code(Array(repeating: 5, count: 30))
    /// The order in which the lengths of the code for lengths stand.
    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    private mutating func ownCodes() throws -> (lengths: Code, distances: Code) {
        let lengthCount = try bits(5) + 257
        let distanceCount = try bits(5) + 1
        let orderCount = try bits(4) + 4
        var short = [Int](repeating: 0, count: 19)
        for place in Self.order.prefix(orderCount) { short[place] = try bits(3) }
        let code = Code(short)
        var lengths: [Int] = []
        while lengths.count < lengthCount + distanceCount {
            switch try symbol(code) {
            case 16:
                guard let last = lengths.last else { throw Broken() }
                lengths += Array(repeating: last, count: try bits(2) + 3)
            case 17: lengths += Array(repeating: 0, count: try bits(3) + 3)
            case 18: lengths += Array(repeating: 0, count: try bits(7) + 11)
            case let length: lengths.append(length)
            }
        }
        guard lengths.count == lengthCount + distanceCount else { throw Broken() }
        return (Code(lengths[..<lengthCount]), Code(lengths[lengthCount...]))
    }

    private static let lengthBases = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
    ]
    private static let distanceBases = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
        8193, 12289, 16385, 24577,
    ]

    private mutating func codes(lengths: Code, distances: Code) throws {
        while true {
            let found = try symbol(lengths)
            if found < 256 {
                try put(UInt8(found))
                continue
            }
            if found == 256 { return }
            let place = found - 257
            guard Self.lengthBases.indices.contains(place) else { throw Broken() }
            let length = Self.lengthBases[place] + (try bits(place < 8 || place == 28 ? 0 : (place - 4) / 4))
            let far = try symbol(distances)
            guard Self.distanceBases.indices.contains(far) else { throw Broken() }
            let distance = Self.distanceBases[far] + (try bits(far < 4 ? 0 : (far - 2) / 2))
            guard distance <= output.count else { throw Broken() }
            for _ in 0..<length { try put(output[output.count - distance]) }
        }
    }
}
