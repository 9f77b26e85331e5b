import Scrutiny

/// What the words of a status come to beside what stands around them.
extension TrackerRecommendation {
    /// "a) Complete b) Ongoing" in one cell, for sub-items with those letters or for a recommendation without any.
    func letteredStatuses(_ fields: TrackerEntry.Fields) -> [PartStatus]? {
        guard fields[.assessment].count == 1 else { return nil }
        let lines = fields.lines(.assessment)
        let text = SubItemText(lines, joining: LineJoining(width: nil))
        let letters = value.subItems.map(\.letter)
        guard text.subItems.count > 1, text.opening.isEmpty, text.closing.isEmpty,
            letters.isEmpty || text.subItems.allSatisfy({ letters.contains($0.letter) })
        else { return nil }
        return text.subItems.map { item in
            let line = Line(
                number: lines.first?.number ?? 0, text: item.text.trimmed { ";,".unicodeScalars.contains($0) || $0.isSpace })
            return PartStatus(label: item.letter + ")", letter: item.letter, status: TrackerStatus.read([line], statuses))
        }
    }

    /// "i) Complete – both are in post. ii) In progress – figures to follow" in an account, where no column has a status and the
    /// account of every part begins with one.
    func letteredAccounts(_ fields: TrackerEntry.Fields) -> [PartStatus]? {
        let letters = value.subItems.map(\.letter)
        guard fields[.assessment].isEmpty, letters.count > 1 else { return nil }
        for words in fields[.evidence].reversed() {
            let text = SubItemText(words.lines, joining: LineJoining(width: nil))
            guard text.opening.isEmpty, text.subItems.map(\.letter) == letters else { continue }
            let parts = text.subItems.compactMap { item in
                statuses.reading(of: item.text).map { words, meaning in
                    PartStatus(
                        label: item.letter + ")", letter: item.letter,
                        status: TrackerStatus(written: words, meaning: meaning))
                }
            }
            if parts.count == letters.count { return parts }
        }
        return nil
    }

    /// "Discharged" says that nobody looks after it any more. Whether it was achieved is told by the day on which it was
    /// done, or by an account that begins with a status; without either its words are an account.
    mutating func settled(_ status: TrackerStatus, _ fields: TrackerEntry.Fields) -> TrackerStatus {
        var status = status
        value.concludedOn = value.completedOn?.last ?? status.completedOn?.last ?? report ?? comesIn
        if value.completedOn != nil {
            status.meaning = .category(.achievedFully, late: .achievedLate)
        } else if let found = Self.begun(fields, statuses, { $0 != .concluded }) {
            status.meaning = found.meaning
        } else {
            doubts.append((fields[.assessment].first?.lines.first?.number ?? 0, status.written, Self.whyUnsaid))
            status.rest.append(Line(number: 0, text: "Status: \(status.written)"))
            status.isAlsoRest = false
            status.written = ""
            status.meaning = nil
        }
        return status
    }

    /// The first line of the account that begins with a status of that kind.
    private static func begun(
        _ fields: TrackerEntry.Fields, _ statuses: StatusWords, _ isWanted: (StatusWords.Meaning) -> Bool
    ) -> (words: String, meaning: StatusWords.Meaning)? {
        fields[.evidence].lazy.flatMap(\.lines).compactMap { statuses.reading(of: $0.text) }.first { isWanted($0.meaning) }
    }

    /// What columns for earlier times say of the parts, as the whole of each time.
    mutating func addEarlier(
        _ parts: [(label: String, before: [TrackerStatus])], category: (TrackerStatus, CalendarDate?) -> Category?
    ) {
        let days = Set(parts.flatMap(\.before).compactMap { $0.date?.last })
        for day in days.sorted() {
            let then = parts.compactMap { part in
                part.before.first { $0.date?.last == day && !$0.written.isEmpty }.map { (part.label, $0) }
            }
            guard !then.isEmpty else { continue }
            let found = then.map { category($0.1, day) }
            value.assessments.append(
                Assessment(
                    by: .cabinetMember,
                    category: found.contains(nil) || then.count < parts.count
                        ? nil : Self.leastAchieved(found.compactMap(\.self)),
                    on: day, written: then.map { "\($0.0) \($0.1.written)".trimmed }.joined(separator: "; ")))
        }
    }
}
