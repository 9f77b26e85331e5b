import Testing

@testable import Scrutiny

@Suite("Finished and unfinished, on the labelled set")
struct LabelledSentencesTests {
    private let meeting = CalendarDate(dayNumber: 20_738)  // 12 October 2026

    private func readsAsUnfinished(_ sentence: String) -> Bool {
        !EvidenceReading(of: sentence, at: meeting).marks.isEmpty
    }

    private let unfinished = UnfinishedSentences.all + VariedSentences.unfinished + FigureSentences.unfinished
        + EverydaySentences.unfinished + ServiceSentences.unfinished + FamilySentences.unfinished
        + ConsequenceSentences.unfinished + OfficerSentences.unfinished + PairedSentences.unfinished
        + TiedSentences.unfinished + JottedSentences.unfinished
    private let finished = FinishedSentences.all + VariedSentences.finished + FigureSentences.finished
        + EverydaySentences.finished + ServiceSentences.finished + LookAlikeSentences.finished + FamilySentences.finished
        + ConsequenceSentences.finished + OfficerSentences.finished + PairedSentences.finished
        + TiedSentences.finished + JottedSentences.finished

    @Test func precisionAndRecall() {
        let missed = unfinished.filter { !readsAsUnfinished($0) }
        let falseAlarms = finished.filter { readsAsUnfinished($0) }
        let found = unfinished.count - missed.count
        let precision = Double(found) / Double(found + falseAlarms.count)
        let recall = Double(found) / Double(unfinished.count)
        print("\(unfinished.count) unfinished, \(finished.count) finished:",
            "precision \(precision), recall \(recall)")
        #expect(unfinished.count >= 1_000 && finished.count >= 1_000)
        #expect(precision >= 0.97, "read as unfinished: \(falseAlarms)")
        #expect(recall >= 0.95, "read as finished: \(missed)")
    }

    /// The check runs at every key: whatever was typed so far is read.
    @Test func aSentenceMayStopAnywhere() {
        let sentences = (unfinished + finished).enumerated().filter { $0.offset % 5 == 0 }.map(\.element)
        for sentence in sentences {
            let words = sentence.split(separator: " ")
            for count in words.indices { _ = readsAsUnfinished(words[...count].joined(separator: " ")) }
        }
    }

    @Test(arguments: ["The plan", "Work", "All of it", "No date", "It"])
    func aVerbMayBeTheLastButOne(_ subject: String) {
        let verbs = [
            "is", "was", "has been", "will be", "can be", "is being", "remains", "went", "moved", "to be", "has yet", "will",
            "have", "needs", "stands", "is due", "was put", "awaits", "must", "would", "could only", "is not", "came",
        ]
        let ends = [
            "", "for", "with", "in", "on", "at", "to", "out", "up", "down", "by", "under", "only", "not", "before", "until",
            "of", "from", "back", "still", "yet", "than", "and", "but", "for.", "with a", "to the", "in the", "at 60", "only if",
        ]
        for verb in verbs { for end in ends { _ = readsAsUnfinished("\(subject) \(verb) \(end)") } }
    }
}

/// The lines of a list of sentences.
func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
