import Scrutiny

/// How much of a recommendation is done, in hundredths: "60%", or "0.6" as a spreadsheet keeps it.
struct TrackerShare: Sendable, Hashable {
    /// "60%", or the words of the cell where they are no share.
    var written: String
    /// From 0 to 100; nil where the words are no share, or where several differ.
    var hundredths: Int?

    /// Nil where the columns say nothing.
    init?(_ columns: [TrackerEntry.Fields.Words]) {
        let texts = columns.map { words in
            words.lines.map { $0.text.collapsed }.filter { !$0.isEmpty }.joined(separator: " ")
        }
        .filter { !$0.isEmpty }
        guard let first = texts.first else { return nil }
        let found = texts.map(Self.hundredths)
        hundredths = Set(found).count == 1 ? found[0] : nil
        written = hundredths.map { "\($0)%" } ?? (texts.allSatisfy { $0 == first } ? first : texts.joined(separator: " / "))
    }

    /// "80% complete", "80 per cent complete", as a status has it; nil for other words.
    static func said(in text: String) -> TrackerShare? {
        let words = text.folded.replacing("per cent", with: "%").replacing("percent", with: "%").replacing(" %", with: "%")
            .words
        guard (1...4).contains(words.count), words[0].hasSuffix("%"), let share = hundredths(String(words[0])),
            words.dropFirst().allSatisfy({
                ["complete", "completed", "done", "implemented", "achieved", "of", "progress"].contains($0)
            })
        else { return nil }
        return TrackerShare(written: text, hundredths: share)
    }

    private init(written: String, hundredths: Int?) { (self.written, self.hundredths) = (written, hundredths) }

    private static func hundredths(_ text: String) -> Int? {
        let bare = text.trimmed { $0.isSpace || $0 == "%" }
        guard bare.utf8.count <= 6, let value = Double(bare), value.isFinite, value >= 0, value <= 100 else { return nil }
        // One without the sign is one hundredth or the whole: nobody can tell.
        if !text.contains("%"), value == 1 { return nil }
        return Int((text.contains("%") || value > 1 ? value : value * 100).rounded())
    }

    /// What it comes to where no words for a status say more.
    var meaning: StatusWords.Meaning? {
        hundredths.map { share in
            switch share {
            case 100: .category(.achievedFully, late: .achievedLate)
            case 0..<Self.least: .category(.inProgress, late: .notAchievedInsufficientProgress)
            default: .category(.inProgress, late: .notAchievedProgressMade)
            }
        }
    }

    /// From this share on progress has been made.
    private static let least = 25

    /// "Implemented? No" beside 60% says that it is not finished, and not that nothing was done.
    func meaning(beside status: StatusWords.Meaning?) -> StatusWords.Meaning? {
        guard case .category(.inProgress, late: .notAchievedInsufficientProgress) = status, let own = meaning,
            !own.isAchieved
        else { return status }
        return own
    }
}
