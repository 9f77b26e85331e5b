/// A reference to nothing, or to itself, in any account.
struct BrokenReference: Rule {
    let name = "broken-reference"

    func brief(_ severity: Finding.Severity) -> String { "broken reference" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        check.evidence.flatMap { read in
            read.accounts.flatMap { account in
                account.references.compactMap { reference in
                    problem(of: reference, in: read, check).map { message, question in
                        Finding(
                            rule: name, severity: .caution, subItem: read.letter, quote: account.text.slice(reference.bytes),
                            passage: Passage(
                                recommendation: check.recommendation.number, subItem: read.letter, update: account.update,
                                bytes: reference.bytes),
                            message: message, question: question)
                    }
                }
            }
        }
    }

    private func problem(of reference: Reference, in read: ReadEvidence, _ check: Check) -> (String, String)? {
        let own = Reference.canonical(check.recommendation.number)
        let number = reference.recommendation ?? own
        let written = (reference.recommendation.map { $0 + " " } ?? "") + (reference.letter.map { "\($0))" } ?? "")
        if number == own {
            if reference.letter == read.letter {
                return (
                    "\(read.name) refers to itself.",
                    "The account under \(read.name) refers to itself. Where is the evidence it means?"
                )
            }
            guard let letter = reference.letter, check.recommendation.subItem(letter) == nil,
                !check.evidence.contains(where: { $0.letter == letter })
            else { return nil }
            return broken(read, written)
        }
        guard !check.review.isEmpty else { return nil }
        guard let target = check.review.first(where: { Reference.canonical($0.number) == number }) else {
            return broken(read, written)
        }
        guard let letter = reference.letter, target.subItem(letter) == nil,
            !target.evidence.contains(where: { $0.subItem == letter })
        else { return nil }
        return broken(read, written)
    }

    private func broken(_ read: ReadEvidence, _ written: String) -> (String, String) {
        let written = written.hasSuffix(" ") ? String(written.dropLast()) : written
        return (
            "\(read.name) refers to \(written), which does not exist.",
            Self.on(read.letter, "Which account is meant by \(written)?"))
    }
}
