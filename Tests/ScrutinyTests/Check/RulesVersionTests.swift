import Testing

@testable import Scrutiny

@Suite("The version of the rules")
struct RulesVersionTests {
    /// Counts of findings are kept with the register, and counted again when the version rises: so whoever changes what
    /// is found has to raise it. Then both numbers here are set to what the failure shows.
    @Test func risesWithWhatIsFound() {
        var digest: UInt64 = 0xcbf2_9ce4_8422_2325
        func take(_ text: String) {
            for byte in text.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        // Lists that are complete: a sentence more would be another number.
        for sentence in UnfinishedSentences.all + FinishedSentences.all + VariedSentences.unfinished + VariedSentences.finished {
            let check = Check(of: Sample.recommendation(["a": sentence]), at: Sample.meeting)
            for finding in check.findings(as: .achievedFully) {
                take("\(finding.rule) \(finding.severity) \(finding.subItem ?? "") \(finding.quote ?? "")")
            }
        }
        #expect(Check.rulesVersion == 14, "the version of the rules")
        #expect(digest == 15_587_546_313_317_044_940, "what they find: \(digest)")
    }
}
