/// The letters of parts that have rows of their own.
enum PartLetters {
    /// "b" for a part that is written "5(b)", "R5b" or "b)" below that recommendation, "ii" for "(ii)" among Roman figures;
    /// nil for those that are numbered otherwise.
    static func own(_ labels: [String], of number: String) -> [String?] {
        let tails = labels.map { tail($0, of: number) }
        let areRoman = tails.first == "i" || tails.contains { $0.utf8.count > 1 }
        return tails.map { tail in
            tail.isEmpty || areRoman && !SubItemText.romanFigures.contains(tail) ? nil : tail
        }
    }

    /// The letters at the end of the label, without the number of the whole where that is of letters as well.
    private static func tail(_ label: String, of number: String) -> String {
        let bare = label.folded.trimmed { "().: ".unicodeScalars.contains($0) }
        let letters = bare.reversed().prefix { ("a"..."z").contains($0) }.reversed()
        let parent = number.folded
        return letters.count == bare.count && bare.hasPrefix(parent) && bare != parent
            ? String(bare.dropFirst(parent.count)) : String(letters)
    }

    /// "a" for 0, "z" for 25, "aa" for 26.
    static func letter(_ index: Int) -> String {
        let last = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index % 26)))
        return index < 26 ? last : letter(index / 26 - 1) + last
    }
}
