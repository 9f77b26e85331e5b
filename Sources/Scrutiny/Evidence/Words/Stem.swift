/// A word while it is being spelt: its hash and those of its beginnings, so that its other forms are had by spelling
/// on from there. No string is made of any of them.
struct Stem {
    private(set) var hash = Lexicon.seed
    private(set) var count = 0
    /// The hashes without the last letter, the last two, the last three.
    private var beginnings = (Lexicon.seed, Lexicon.seed, Lexicon.seed)
    /// The last four letters, the last of all in the lowest byte.
    private var ending: UInt32 = 0

    /// Hyphens and apostrophes do not count, as everywhere in the lexicon.
    mutating func add(_ letter: UInt8) {
        guard letter != UInt8(ascii: "-"), letter != UInt8(ascii: "'") else { return }
        beginnings = (hash, beginnings.0, beginnings.1)
        ending = ending << 8 | UInt32(letter)
        hash = Lexicon.fold(hash, letter)
        count += 1
    }

    /// That letter counted from the end, from 1 to 4; 0 where there is none.
    func letter(fromEnd place: Int) -> UInt8 { UInt8(truncatingIfNeeded: ending >> UInt32(8 * (place - 1))) }

    /// Whether it ends in those letters, at most four.
    @inline(__always)
    func ends(in letters: StaticString) -> Bool {
        var wanted: UInt32 = 0, mask: UInt32 = 0
        for place in 0..<letters.utf8CodeUnitCount {
            wanted = wanted << 8 | UInt32(letters.utf8Start[place])
            mask = mask << 8 | 0xFF
        }
        return ending & mask == wanted
    }

    /// The word without its last letters, at most three, and with others in their place.
    func dropping(_ dropped: Int = 0, adding letters: StaticString) -> Stem {
        var stem = self
        switch dropped {
        case 1: stem.hash = beginnings.0
        case 2: stem.hash = beginnings.1
        case 3: stem.hash = beginnings.2
        default: break
        }
        stem.count -= dropped
        stem.ending >>= UInt32(8 * dropped)
        letters.withUTF8Buffer { for letter in $0 { stem.add(letter) } }
        return stem
    }

    /// "plann" for "plan".
    var doublingTheLast: Stem {
        var stem = self
        stem.add(letter(fromEnd: 1))
        return stem
    }

    /// As a noun's plural: "policies", "churches", "surveys".
    var plural: Stem {
        if ends(in: "y"), !ends(in: "ey"), !ends(in: "ay") { return dropping(1, adding: "ies") }
        return dropping(adding: ends(in: "s") || ends(in: "ch") || ends(in: "x") ? "es" : "s")
    }

    /// The words of a list with blanks between them.
    static func forEach(in list: String, _ body: (Stem) -> Void) {
        var stem = Stem()
        for byte in list.utf8 {
            if byte != UInt8(ascii: " ") {
                stem.add(byte)
            } else if stem.count > 0 {
                body(stem)
                stem = Stem()
            }
        }
        if stem.count > 0 { body(stem) }
    }
}
