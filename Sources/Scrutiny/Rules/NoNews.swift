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
            guard !Self.hasNews(in: check.recommendation, since: previous) else { return [] }
            return [
                news("Nothing has been added to the evidence since the last tracking on \(lastTracking.long).", lastTracking)
            ]
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

    /// Whether some account says what none on the same part said before. Only the words count, not how they are spaced.
    private static func hasNews(in now: Recommendation, since before: Recommendation) -> Bool {
        now.evidence.contains { evidence in
            let known = before.evidence.filter { $0.subItem == evidence.subItem }.flatMap(\.updates)
            return evidence.updates.contains { update in
                // Mostly an account is there letter for letter, and nothing need be taken apart.
                if update.text.isEmpty || known.contains(where: { $0.text == update.text }) { return false }
                let words = words(of: update.text)
                return !known.contains { Self.words(of: $0.text) == words }
            }
        }
    }

    private static func words(of text: String) -> [Substring] {
        text.unicodeScalars.split { $0.properties.isWhitespace }.map { Substring($0) }
    }
}
