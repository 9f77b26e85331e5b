/// What the rules on the last word share: one finding for each letter, and for each letter that lends to it.
extension Check {
    /// The first mark of that kind on each letter, its own before those that references lend.
    func firstMarks(_ kind: EvidenceReading.Mark.Kind) -> [(letter: String?, name: String, lent: ReadEvidence.LentMark)] {
        var firsts: [(letter: String?, name: String, lent: ReadEvidence.LentMark)] = []
        for (read, marks) in zip(evidence, lastWords) {
            var lenders: Set<String> = []
            for lent in marks where lent.mark.kind == kind && lenders.insert(lent.lender ?? "").inserted {
                firsts.append((read.letter, read.name, lent))
            }
        }
        return firsts
    }
}

extension Rule {
    /// "On a), what is left to do?"; of the whole, "What is left to do?"
    static func on(_ letter: String?, _ question: String) -> String {
        guard let letter, let first = question.first else { return question }
        return "On \(letter)), \(first.lowercased())\(question.dropFirst())"
    }

    func finding(
        _ severity: Finding.Severity, letter: String?, _ lent: ReadEvidence.LentMark, message: String, question: String
    ) -> Finding {
        Finding(
            rule: name, severity: severity, subItem: letter, quote: lent.quote, passage: lent.passage, message: message,
            question: question)
    }
}

extension ReadEvidence.LentMark {
    /// "c)", or "e), by its reference to a),"
    func subject(_ name: String) -> String {
        lender.map { "\(name), by its reference to \($0)," } ?? name
    }

    /// The words with what they are said of, on one line, in our marks.
    var quoted: String { "“\(context.onOneLine)”" }
}

extension String {
    /// Line breaks and runs of spaces as one space; after 160 characters, cut at a word with "…".
    var onOneLine: String {
        if utf8.count <= 160, isPlainLine { return self }
        let words = split { $0 == " " || $0 == "\n" || $0 == "\t" }
        var line = ""
        for word in words {
            if line.count + word.count > 160 { return line + " …" }
            line += line.isEmpty ? String(word.prefix(160)) : " " + word.prefix(160)
        }
        return line
    }

    /// It has no line break, no tab, and no two spaces together or at an end.
    private var isPlainLine: Bool {
        var before = UInt8(ascii: " ")
        for byte in utf8 {
            if byte < 0x20 || byte == 0x20 && before == 0x20 { return false }
            before = byte
        }
        return before != 0x20
    }
}
