import Scrutiny

/// Tells whether two reports say the same, letter for letter, without keeping either.
struct EditionDigest {
    private var low: UInt64 = 0xcbf2_9ce4_8422_2325
    private var high: UInt64 = 0x6c62_272e_07bb_0142

    /// 32 hexadecimal digits; the same for the same review on every machine.
    static func of(_ review: Review) -> String {
        var digest = EditionDigest()
        digest.feed(review)
        return String(digest.high, radix: 16) + "-" + String(digest.low, radix: 16)
    }

    // Two FNV-1a sums with different starts and a turn between them: nobody attacks a council's own reports, and an
    // edition is one in a few dozen.
    private mutating func feed(_ byte: UInt8) {
        low = (low ^ UInt64(byte)) &* 0x100_0000_01b3
        high = ((high ^ UInt64(byte)) &* 0x100_0000_01b3) ^ (low >> 29)
    }

    private mutating func feed(_ text: String?) {
        guard let text else { return feed(0xFF) }
        for byte in text.utf8 { feed(byte) }
        feed(0xFE)  // neither byte is in any UTF-8 text
    }

    private mutating func feed(_ texts: [String]) {
        for text in texts { feed(text) }
        feed(0xFD)
    }

    private mutating func feed(_ review: Review) {
        for text in [
            review.title, review.committee, review.reportOf, review.contact?.name, review.contact?.title,
            review.reportedOn?.iso, review.approvedOn?.iso, review.leadMember, review.leadOfficer,
            review.lastTrackedOn?.iso, review.nextTrackingOn?.stored,
        ] { feed(text) }
        feed(review.introduction)
        feed(review.guidance.questions)
        for (category, text) in review.guidance.criteria.sorted(by: { $0.key < $1.key }) {
            feed(UInt8(category.rawValue))
            feed(text)
        }
        for recommendation in review.recommendations { feed(recommendation) }
    }

    private mutating func feed(_ value: Recommendation) {
        feed([value.number, value.text, value.closing])
        for item in value.subItems { feed([item.letter, item.text]) }
        feed(value.responsibility)
        for target in value.targets {
            for text in [target.label, target.written, target.date?.stored, target.isInterim ? "i" : nil] { feed(text) }
            for move in target.moves {
                for text in [
                    move.from.written, move.from.date?.stored, move.to.written, move.to.date?.stored, move.on.iso,
                    move.reason,
                ] {
                    feed(text)
                }
            }
        }
        for text in [value.completedOn?.stored, value.anticipatedOn?.stored, value.obstacle, value.concludedOn?.iso] {
            feed(text)
        }
        for assessment in value.assessments {
            for text in [
                assessment.by.rawValue, assessment.category.map { String($0.rawValue) }, assessment.isDeferred ? "d" : nil,
                assessment.on.iso, assessment.written, assessment.reason, assessment.movedBy, assessment.recordedBy,
            ] { feed(text) }
        }
        for evidence in value.evidence {
            feed(evidence.subItem)
            for update in evidence.updates {
                for text in [update.heading, update.date?.stored, update.text] { feed(text) }
            }
            feed(0xFC)
        }
    }
}
