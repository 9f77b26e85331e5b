/// Nothing has been added since the last tracking, or the words are the same.
struct NoNews: Rule {
    let name = "no-news"

    func brief(_ severity: Finding.Severity) -> String { "nothing new" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        let speaks =
            switch category {
            case .notAchievedProgressMade, .inProgress: true
            case .achievedFully, .achievedLate: check.isUnfinished
            default: false
            }
        guard speaks, let lastTracking = check.lastTracking, !check.evidence.isEmpty else { return [] }
        if let previous = check.previous {
            let before = Self.accounts(of: previous), now = Self.accounts(of: check.recommendation)
            guard now.subtracting(before).isEmpty else { return [] }
            return [news("Nothing has been added to the evidence since the last tracking on \(lastTracking.long).", lastTracking)]
        }
        // Without the earlier report only dates can tell: those over the updates, and those within them.
        let updates = check.recommendation.evidence.flatMap(\.updates)
        guard !updates.contains(where: { $0.date.map { $0.last > lastTracking } ?? false }),
            !updates.contains(where: { Self.names(aDayAfter: lastTracking, upTo: check.meeting, $0) })
        else { return [] }
        return [news("Nothing in the evidence is dated since the last tracking on \(lastTracking.long).", lastTracking)]
    }

    /// Whether the account names a day, or a whole month, between the two: "Council agreed on 8 January 2019".
    private static func names(aDayAfter first: CalendarDate, upTo last: CalendarDate, _ update: Update) -> Bool {
        let clock = Clock(heading: update.date, meeting: last)
        var isNamed = false
        Sentence.forEach(of: Tokenizer.tokens(of: update.text)) { sentence, _ in
            isNamed = isNamed || RunningDate.dates(in: sentence).contains { date in
                date.days(.behind, by: clock).map { $0.lowerBound > first && $0.upperBound <= last } ?? false
            }
        }
        return isNamed
    }

    private func news(_ message: String, _ lastTracking: CalendarDate) -> Finding {
        finding(.caution, message: message, question: "What has been done since \(lastTracking.long)?")
    }

    /// Every account with its letter, in words alone.
    private static func accounts(of recommendation: Recommendation) -> Set<String> {
        var accounts: Set<String> = []
        for evidence in recommendation.evidence {
            for update in evidence.updates where !update.text.isEmpty {
                let words = update.text.split { $0.isWhitespace }.joined(separator: " ")
                accounts.insert("\(evidence.subItem ?? "")|\(words)")
            }
        }
        return accounts
    }
}
