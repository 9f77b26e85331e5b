import Synchronization

/// A glyph in four bytes: its scalar, or for a cluster of several the place in a list kept for the process.
///
/// Frames are made and compared at every key press; with glyphs as numbers that is a matter of memory alone.
struct GlyphCode: Sendable, Hashable {
    let raw: UInt32

    /// The right half of a glyph of two columns.
    static let rightHalf = GlyphCode(raw: 0)
    static let blank = GlyphCode(raw: 0x20)

    init(raw: UInt32) { self.raw = raw }

    init(_ scalar: Unicode.Scalar) { self.init(raw: scalar.value) }

    /// The code of a cluster that is one `Character`. Where it is none, or the list is full, of its first scalar.
    init(cluster scalars: [Unicode.Scalar]) {
        guard let first = scalars.first else {
            self = .blank
            return
        }
        guard scalars.count > 1 else {
            self.init(first)
            return
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        let string = String(text)
        guard string.dropFirst().isEmpty else {
            self.init(first)
            return
        }
        self.init(Character(string))
    }

    init(_ character: Character) {
        let scalars = character.unicodeScalars
        let first = scalars[scalars.startIndex]
        if scalars.index(after: scalars.startIndex) == scalars.endIndex {
            self.init(first)
        } else {
            self.init(raw: Self.clusters.withLock { $0.code(of: character) } ?? first.value)
        }
    }

    /// nil in the right half of a glyph of two columns.
    var character: Character? {
        if let scalar { return Character(scalar) }
        return raw == 0 ? nil : Self.clusters.withLock { $0.cluster(raw) }
    }

    /// The scalar, for all but clusters and right halves.
    var scalar: Unicode.Scalar? {
        raw == 0 || raw >= Clusters.first ? nil : Unicode.Scalar(raw)
    }

    private struct Clusters {
        static let first: UInt32 = 0x11_0000
        /// A hostile text could mention any number of clusters; past this many they lose their marks.
        static let most = 1 << 16

        var list: [Character] = []
        var codes: [Character: UInt32] = [:]

        mutating func code(of cluster: Character) -> UInt32? {
            if let known = codes[cluster] { return known }
            guard list.count < Self.most else { return nil }
            let code = Self.first + UInt32(list.count)
            list.append(cluster)
            codes[cluster] = code
            return code
        }

        func cluster(_ code: UInt32) -> Character? {
            let index = Int(code - Self.first)
            return index < list.count ? list[index] : nil
        }
    }

    private static let clusters = Mutex(Clusters())
}
