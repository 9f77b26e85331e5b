import CursesShell
import Scrutiny
import Synchronization

@testable import Dashboard

/// A register in memory that evidence can be saved to, and drafts kept in.
final class WorkingShelf: RegisterReading {
    struct Contents {
        var shelf: Shelf
        /// By place, oldest first.
        var revisions: [EvidencePlace: [EvidenceRevision]] = [:]
        var withdrawn: Set<Int64> = []
        var drafts: [StoredDraft] = []
        var last: Int64 = 0
        /// Why nothing can be written; nil while it can.
        var failure: String?

        mutating func newID() -> Int64 {
            last += 1
            return last
        }
    }

    let contents: Mutex<Contents>

    init(_ shelf: Shelf = Invented.shelf) {
        var contents = Contents(shelf: shelf)
        for index in shelf.reviews.indices {
            for (row, recommendation) in shelf.reviews[index].recommendations.enumerated() {
                for evidence in recommendation.evidence {
                    let place = EvidencePlace(RecommendationID(Int64(index * 1000 + row)), subItem: evidence.subItem)
                    contents.revisions[place] = [EvidenceRevision(
                        id: contents.newID(), updates: evidence.updates, author: nil, madeAt: 0, note: nil, on: nil)]
                }
            }
        }
        self.contents = Mutex(contents)
    }

    /// Stops every write with that sentence; nil lets them through again.
    func fail(_ why: String?) { contents.withLock { $0.failure = why } }

    var drafts: [StoredDraft] { contents.withLock { $0.drafts } }

    // MARK: - Writing

    func carryOut(_ effect: Effect, by author: String) -> Outcome? {
        contents.withLock { contents in
            switch effect {
            case .perform(let change, let purpose):
                if let failure = contents.failure { return .refused(why: failure) }
                return contents.perform(change, purpose, author)
            case .keepDraft(let record, let place, let base, let draft):
                if let failure = contents.failure { return .draftNotKept(why: failure, of: place) }
                return contents.keep(record, place, base, draft, author)
            case .discardDraft(let id):
                contents.drafts.removeAll { $0.id == id }
                return nil
            default: return nil
            }
        }
    }

    // MARK: - Reading

    private var shelf: Shelf { contents.withLock { $0.shelf } }
    var isReadOnly: Bool { shelf.isReadOnly }
    func summary() -> RegisterSummary { shelf.summary() }
    func overview(of review: ReviewID?) -> Overview { contents.withLock { $0.shelf.overview(of: review) } }
    func reviewCount(_ filter: RecommendationFilter) -> Int { shelf.reviewCount(filter) }
    func reviews(_ filter: RecommendationFilter, rows: Range<Int>) -> [ReviewSummary] { shelf.reviews(filter, rows: rows) }
    func recommendationCount(in review: ReviewID, _ filter: RecommendationFilter) -> Int {
        shelf.recommendationCount(in: review, filter)
    }
    func recommendations(
        in review: ReviewID, _ filter: RecommendationFilter, by order: RecommendationOrder, rows: Range<Int>
    ) -> [RecommendationSummary] { shelf.recommendations(in: review, filter, by: order, rows: rows) }
    func file(of id: RecommendationID) -> RecommendationFile? {
        contents.withLock { contents in
            guard var file = contents.shelf.file(of: id) else { return nil }
            let places = contents.revisions.keys.filter { $0.recommendation == id }
                .sorted { ($0.subItem ?? "") < ($1.subItem ?? "") }
            file.recommendation.evidence = places.compactMap { place in
                contents.standing(place).map { Evidence(subItem: place.subItem, updates: $0.updates) }
            }
            return file
        }
    }
    func review(_ id: ReviewID) -> Review? { shelf.review(id) }
    func recommendation(numbered number: String, in review: ReviewID) -> RecommendationID? {
        shelf.recommendation(numbered: number, in: review)
    }
    func row(
        of recommendation: RecommendationID, in review: ReviewID, _ filter: RecommendationFilter, by order: RecommendationOrder
    ) -> Int? { shelf.row(of: recommendation, in: review, filter, by: order) }
    func row(of review: ReviewID, _ filter: RecommendationFilter) -> Int? { shelf.row(of: review, filter) }
    func search(_ query: String, limit: Int) -> [SearchHit] { shelf.search(query, limit: limit) }
    func currentRevision(of place: EvidencePlace) -> Int64? { contents.withLock { $0.standing(place)?.id } }
    func accounts(ofRevision revision: Int64) -> [Update]? {
        contents.withLock { $0.revisions.values.joined().first { $0.id == revision }?.updates }
    }
    func drafts(by author: String) -> [StoredDraft] { drafts.filter { $0.author == author } }
    func history(of place: EvidencePlace) -> [EvidenceRevision] {
        contents.withLock { $0.revisions[place]?.reversed() ?? [] }
    }
    func evidencePlaces(of id: RecommendationID) -> [EvidencePlace] {
        contents.withLock { $0.revisions.keys.filter { $0.recommendation == id } }
    }
    func journal(of id: RecommendationID, limit: Int) -> [JournalEntry] { [] }
    func changes(in review: ReviewID, from: CalendarDate, to: CalendarDate) -> EditionChanges? { shelf.changes(in: review, from: from, to: to) }
    func review(_ id: ReviewID, asItStoodOn day: CalendarDate) -> Review? { nil }
    func trackings(of review: ReviewID) -> [CalendarDate] { shelf.trackings(of: review) }
    func firstKnownDay(of review: ReviewID) -> CalendarDate? { shelf.firstKnownDay(of: review) }
}

extension WorkingShelf.Contents {
    func standing(_ place: EvidencePlace) -> EvidenceRevision? {
        revisions[place]?.last.flatMap { withdrawn.contains($0.id) ? nil : $0 }
    }

    fileprivate mutating func perform(_ change: Change, _ purpose: Effect.Purpose, _ author: String) -> Outcome? {
        switch change {
        case .revise(let place, let updates, let base, let note): revise(change, place, updates, base, note, purpose, author)
        case .withdraw(let place, let base, let note): revise(change, place, nil, base, note, purpose, author)
        case .correct(let id, let particulars, let base, _): correct(change, id, particulars, base, purpose)
        case .putBack(let id, let particulars, let base): correct(change, id, particulars, base, purpose)
        case .addRecommendation(let recommendation, let review): add(change, recommendation, review, purpose)
        case .addReview(let review): add(change, review, purpose)
        case .correctReview(let id, let review, let base): correct(change, id, review, base, purpose)
        default: nil
        }
    }

    private mutating func correct(
        _ change: Change, _ id: RecommendationID, _ particulars: Particulars, _ base: Particulars, _ purpose: Effect.Purpose
    ) -> Outcome {
        let review = Int(id.value) / 1000, row = Int(id.value) % 1000
        guard Particulars(of: shelf.reviews[review].recommendations[row]) == base else {
            return .refused(why: "Ann has changed this meanwhile.")
        }
        shelf.reviews[review].recommendations[row].take(particulars)
        return .performed(change, inverse: .putBack(id, base, basedOn: particulars), as: purpose)
    }

    private mutating func correct(
        _ change: Change, _ id: ReviewID, _ review: Review, _ base: Review, _ purpose: Effect.Purpose
    ) -> Outcome {
        guard shelf.review(id) == base else { return .refused(why: "Ann has changed this meanwhile.") }
        var new = review
        new.recommendations = shelf.reviews[Int(id.value)].recommendations
        shelf.reviews[Int(id.value)] = new
        return .performed(change, inverse: .correctReview(id, to: base, basedOn: review), as: purpose)
    }

    private mutating func add(
        _ change: Change, _ recommendation: Recommendation, _ review: ReviewID, _ purpose: Effect.Purpose
    ) -> Outcome {
        let rows = shelf.reviews[Int(review.value)].recommendations
        if rows.contains(where: { $0.number == recommendation.number }) { return .refused(why: "That number is taken.") }
        shelf.reviews[Int(review.value)].recommendations.append(recommendation)
        let id = RecommendationID(review.value * 1000 + Int64(rows.count))
        return .performed(change, inverse: .removeRecommendation(id), as: purpose)
    }

    private mutating func add(_ change: Change, _ review: Review, _ purpose: Effect.Purpose) -> Outcome {
        shelf.reviews.append(review)
        return .performed(change, inverse: .removeReview(ReviewID(Int64(shelf.reviews.count - 1))), as: purpose)
    }

    private mutating func revise(
        _ change: Change, _ place: EvidencePlace, _ updates: [Update]?, _ base: Int64?, _ note: String?,
        _ purpose: Effect.Purpose, _ author: String
    ) -> Outcome {
        let before = standing(place)
        if before?.id != base, let theirs = revisions[place]?.last { return .conflicted(change, theirs: theirs) }
        let id = newID()
        revisions[place, default: []].append(
            EvidenceRevision(id: id, updates: updates ?? [], author: author, madeAt: 0, note: note, on: nil))
        if updates == nil { withdrawn.insert(id) }
        let now = updates == nil ? nil : id
        let inverse: Change = before.map { .revise(place, updates: $0.updates, basedOn: now, note: "taken back") }
            ?? .withdraw(place, basedOn: now, note: "taken back")
        return .performed(change, inverse: inverse, as: purpose)
    }

    fileprivate mutating func keep(
        _ record: DraftRecord, _ place: EvidencePlace, _ base: Int64?, _ draft: Int64?, _ author: String
    ) -> Outcome {
        let edits = record.edits.map(\.encoded).joined()
        if let snapshot = record.snapshot {
            drafts.removeAll { $0.id == draft }
            let id = newID()
            drafts.append(StoredDraft(
                id: id, place: place, author: author, basedOn: base, snapshot: snapshot.encoded, edits: edits, savedAt: 0))
            return .draftKept(id, of: place)
        }
        guard let index = drafts.firstIndex(where: { $0.id == draft }) else {
            return .draftNotKept(why: "The draft is no longer in the register.", of: place)
        }
        drafts[index].edits += edits
        return .draftKept(drafts[index].id, of: place)
    }
}

extension Recommendation {
    /// What a form corrects.
    mutating func take(_ particulars: Particulars) {
        text = particulars.text
        subItems = particulars.subItems
        closing = particulars.closing
        responsibility = particulars.responsibility
        targets = particulars.targets
        completedOn = particulars.completedOn
        anticipatedOn = particulars.anticipatedOn
        obstacle = particulars.obstacle
    }
}
