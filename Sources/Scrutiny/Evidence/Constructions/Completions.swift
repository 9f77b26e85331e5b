/// What the sentence reports as done, or begun, on a day: "was adopted in May 2016", "took place on 19 August".
extension SentenceReading {
    mutating func readCompletions() {
        for clause in clauses {
            let verb = clause.verb
            let main = s[verb.main]
            guard verb.tense == .past || verb.isPerfect && verb.tense == .present, !verb.isNegative, !verb.isProgressive,
                !verb.isCopula,
                clause.opener < 0, !denies(clause), !recurs(clause)
            else { continue }
            // Reporting to a meeting, or reviewing what is there, completes nothing.
            let completes =
                main.means([.finish, .start]) || main.means(.event) || main.word == .taken || main.word == .take
                || s[verb.main + 1].word == .place || main.means(.change) && verb.isPassive
            let subject = head(clause)
            let isOneOfMany =
                subject.means(.gathering) && !subject.means(.activity) && (subject.isA(.plural) || subject.word == .meeting)
            let isEncounter = main.word == .met && s[verb.main + 1].word == .with
            guard completes, !isEncounter, !main.means([.upkeep, .opinion]) || main.means(.finish) && !main.means(.opinion),
                !isOneOfMany
            else { continue }
            for date in dates where date.tokens.lowerBound >= clause.left && date.tokens.lowerBound < clause.right {
                guard date.preposition != .since, date.preposition != .before, date.preposition != .until,
                    date.preposition != .to,
                    let days = date.days(.behind, by: clock)
                else { continue }
                let isBehind = date.tokens.lowerBound >= verb.start && date.tokens.upperBound - verb.start <= 16
                completions.append((isBehind ? verb.start..<date.tokens.upperBound : verb.start..<verb.end, days.lowerBound))
                break
            }
        }
    }
}
