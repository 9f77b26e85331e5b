/// Bytes from the keyboard that were read before their turn: typed while the terminal was asked, or behind a paste.
struct ReadAhead {
    private var bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8> = []) { self.bytes = bytes }

    /// Takes the next character; U+FFFD stands for what is not UTF-8. Nil when there is none.
    mutating func nextScalar() -> Unicode.Scalar? {
        guard !bytes.isEmpty else { return nil }
        var decoder = UTF8()
        var rest = bytes.makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
            bytes.removeFirst()
            return "\u{FFFD}"
        }
        bytes.removeFirst(UTF8.width(scalar))
        return scalar
    }

    /// Takes all of them.
    mutating func takeAll() -> ArraySlice<UInt8> {
        defer { bytes = [] }
        return bytes
    }
}
