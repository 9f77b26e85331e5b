/// How the parts of two editions belong together.
enum Weaving {
    /// The later edition's parts in their order, each with its counterpart, and between them the earlier edition's
    /// parts that the later one no longer has, each after the one it stood behind.
    ///
    /// - Parameter matches: for each of the later's parts, the place of its counterpart among the earlier's.
    static func woven(earlier count: Int, matches: [Int?]) -> [(earlier: Int?, later: Int?)] {
        var laterOf = [Int?](repeating: nil, count: count)
        for (later, earlier) in matches.enumerated() {
            if let earlier { laterOf[earlier] = later }
        }
        // For each of the later's parts, the lost ones that follow it; -1 is the start.
        var lost: [Int: [Int]] = [:]
        var anchor = -1
        for earlier in 0..<count {
            if let later = laterOf[earlier] { anchor = later } else { lost[anchor, default: []].append(earlier) }
        }
        var woven: [(earlier: Int?, later: Int?)] = (lost[-1] ?? []).map { ($0, nil) }
        for (later, earlier) in matches.enumerated() {
            woven.append((earlier, later))
            woven += (lost[later] ?? []).map { ($0, nil) }
        }
        return woven
    }

    /// For each key of `later`, the place of the same key in `earlier`: the first with the first, the second with
    /// the second, should a key stand twice.
    static func matches<Key: Hashable>(_ earlier: [Key], _ later: [Key]) -> [Int?] {
        var waiting: [Key: [Int]] = [:]
        for (index, key) in earlier.enumerated().reversed() { waiting[key, default: []].append(index) }
        return later.map { waiting[$0]?.popLast() }
    }

    /// For each of the later edition's recommendations, its counterpart's place in the earlier: by number and words, then
    /// by words alone, since numbers change, and at last by number alone.
    static func recommendations(_ earlier: [Recommendation], _ later: [Recommendation]) -> [Int?] {
        var found = [Int?](repeating: nil, count: later.count)
        func match<Key: Hashable>(_ key: (Recommendation) -> Key?) {
            let taken = Set(found.compactMap { $0 })
            var waiting: [Key: [Int]] = [:]
            for (index, one) in earlier.enumerated().reversed() where !taken.contains(index) {
                if let key = key(one) { waiting[key, default: []].append(index) }
            }
            for index in later.indices where found[index] == nil {
                if let key = key(later[index]) { found[index] = waiting[key]?.popLast() }
            }
        }
        match { ["\(numberKey($0.number))", plain($0.words)] }
        // A few words are no proof.
        match { plain($0.words).utf8.count > 30 ? plain($0.words) : nil }
        match { numberKey($0.number) }
        return found
    }

    /// "R 03" and "r3" are one number.
    private static func numberKey(_ number: String) -> String {
        var key = ""
        for character in number.lowercased() where !character.isWhitespace {
            if character == "0", !(key.last?.isNumber ?? false) { continue }
            key.append(character)
        }
        return key
    }

    /// The words alone: without case, punctuation and spacing.
    static func plain(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}

extension Recommendation {
    /// Everything that was asked for, as one text.
    fileprivate var words: String {
        ([text] + subItems.map(\.text) + [closing]).filter { !$0.isEmpty }.joined(separator: " ")
    }
}
