import Testing

@testable import Scrutiny

@Suite("Finished and unfinished, on the labelled set")
struct LabelledSentencesTests {
    private let meeting = CalendarDate(dayNumber: 20_738)  // 12 October 2026

    private func readsAsUnfinished(_ sentence: String) -> Bool {
        !EvidenceReading(of: sentence, at: meeting).marks.isEmpty
    }

    @Test func precisionAndRecall() {
        let missed = UnfinishedSentences.all.filter { !readsAsUnfinished($0) }
        let falseAlarms = FinishedSentences.all.filter { readsAsUnfinished($0) }
        let found = UnfinishedSentences.all.count - missed.count
        let precision = Double(found) / Double(found + falseAlarms.count)
        let recall = Double(found) / Double(UnfinishedSentences.all.count)
        print("\(UnfinishedSentences.all.count) unfinished, \(FinishedSentences.all.count) finished:",
            "precision \(precision), recall \(recall)")
        #expect(UnfinishedSentences.all.count >= 150 && FinishedSentences.all.count >= 150)
        #expect(precision >= 0.97, "read as unfinished: \(falseAlarms)")
        #expect(recall >= 0.95, "read as finished: \(missed)")
    }
}
