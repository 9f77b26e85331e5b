/// Letters that run together on one line of the evidence: "a) Done. b) Begun. c) Not yet due."
enum InlineLetters {
    /// A line in which "b)" follows the end of a sentence or a clause, or stands in a column of its own, is parted there,
    /// if no line begins with that letter.
    static func parted(_ lines: [Line], letters: Set<String>) -> [Line] {
        guard !letters.isEmpty else { return lines }
        var begun: Set<String> = []
        for line in lines {
            if let (mark, _) = EvidenceMark.parse(line.text, letters: letters) { begun.formUnion(mark.letters) }
        }
        let hidden = letters.subtracting(begun)
        guard !hidden.isEmpty, !begun.isDisjoint(with: letters) else { return lines }
        return lines.flatMap { parted($0, hidden: hidden) }
    }

    private static func parted(_ line: Line, hidden: Set<String>) -> [Line] {
        let scalars = Array(line.text.unicodeScalars)
        var starts = [0]
        for close in scalars.indices.dropFirst(3) where scalars[close] == ")" {
            let start = scalars[close - 2] == "(" ? close - 2 : close - 1
            guard hidden.contains(String(Character(scalars[close - 1])).lowercased()), scalars[start - 1].isSpace,
                close + 1 < scalars.count, scalars[close + 1].isSpace, endsClause(scalars[..<start])
            else { continue }
            starts.append(start)
        }
        starts += shared(in: scalars, hidden: hidden)
        starts.sort()
        if starts.count == 1 { starts += stops(in: scalars, hidden: hidden) }
        guard starts.count > 1 else { return [line] }
        return zip(starts, starts.dropFirst() + [scalars.count]).map { from, to in
            var piece = line
            piece.text = String(String.UnicodeScalarView(scalars[from..<to]))
            if from > 0 {
                piece.startsPage = false
                piece.isParted = true
            }
            return piece
        }
    }

    /// "… Two. c and d) Both": letters that share an account.
    private static func shared(in scalars: [Unicode.Scalar], hidden: Set<String>) -> [Int] {
        scalars.indices.dropFirst(3).filter { start in
            guard scalars[start - 1].isSpace, scalars[start] == "(" || hidden.contains(String(Character(scalars[start]))),
                endsClause(scalars[..<start])
            else { return false }
            let mark = EvidenceMark.parse(String(String.UnicodeScalarView(scalars[start...].prefix(60))))?.mark
            return mark.map { $0.letters.count > 1 && $0.letters.allSatisfy(hidden.contains) } ?? false
        }
    }

    /// "A. Done" as "a. Done" where every letter of several begins a line so; one alone is somebody's initial.
    static func withoutCapitals(_ lines: [Line], letters: Set<String>) -> [Line] {
        func capital(_ line: Line) -> String? {
            let head = Array(line.text.trimmed.unicodeScalars.prefix(3))
            guard head.count == 3, head[1] == ".", head[2].isSpace, head[0].properties.isUppercase else { return nil }
            return String(Character(head[0])).lowercased()
        }
        guard letters.count > 1, Set(lines.compactMap(capital)).isSuperset(of: letters) else { return lines }
        return lines.map { line in
            guard let letter = capital(line), letters.contains(letter) else { return line }
            var line = line
            line.text = letter + line.text.trimmed.dropFirst()
            return line
        }
    }

    /// "a. Done. b. Begun.": only where every letter follows in its order behind the end of a sentence.
    private static func stops(in scalars: [Unicode.Scalar], hidden: Set<String>) -> [Int] {
        var missing = hidden.sorted()[...]
        var starts: [Int] = []
        for stop in scalars.indices.dropFirst(3) where scalars[stop] == "." && stop + 2 < scalars.count {
            guard let next = missing.first, String(Character(scalars[stop - 1])) == next, scalars[stop - 2].isSpace,
                scalars[stop + 1].isSpace, endsClause(scalars[..<(stop - 1)])
            else { continue }
            starts.append(stop - 1)
            missing.removeFirst()
        }
        return missing.isEmpty ? starts : []
    }

    /// Ends with a sentence, a clause, or the edge of a column.
    private static func endsClause(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let space = scalars.suffix(while: \.isSpace)
        guard let last = scalars.dropLast(space.count).last else { return false }
        return space.contains("\t") || space.count >= 2 || ".;:!?”\"".unicodeScalars.contains(last)
    }
}

extension BidirectionalCollection {
    /// The elements at the end for which it is true.
    fileprivate func suffix(while isTaken: (Element) -> Bool) -> SubSequence {
        var start = endIndex
        while start > startIndex, isTaken(self[index(before: start)]) { start = index(before: start) }
        return self[start...]
    }
}
