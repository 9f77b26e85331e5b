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
}

/// The lines of a list of sentences.
func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
