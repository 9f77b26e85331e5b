import CursesShell
import Scrutiny
import Synchronization

@testable import Dashboard

/// A register in memory that records: the dashboard's changes of judgement are performed, and answered.
final class LiveShelf: RegisterReading {
    private let kept: Mutex<(shelf: Shelf, revision: Int64)>

    init(_ shelf: Shelf) { kept = Mutex((shelf, 1)) }

    private var shelf: Shelf { kept.withLock { $0.shelf } }

    /// Performs what the walkthrough can ask for, and answers with what takes it back.
    func perform(_ change: Change) -> Change {
        switch change {
        case .record(let decision, let id):
            return edit(id) { recommendation in
                recommendation.assessments.append(decision.assessment)
                recommendation.completedOn = decision.completedOn ?? recommendation.completedOn
                recommendation.anticipatedOn = decision.anticipatedOn ?? recommendation.anticipatedOn
                recommendation.obstacle = decision.obstacle ?? recommendation.obstacle
                if decision.assessment.category?.isAchieved == true { recommendation.concludedOn = decision.assessment.on }
            }
        case .restore(let judgement, let id):
            return edit(id) { recommendation in
                recommendation.assessments = judgement.assessments
                recommendation.completedOn = judgement.completedOn
                recommendation.anticipatedOn = judgement.anticipatedOn
                recommendation.obstacle = judgement.obstacle
                recommendation.concludedOn = judgement.concludedOn
            }
        case .all(let changes): return .all(changes.map(perform).reversed())
        default: return change
        }
    }

    /// Changes a recommendation, as another program might.
    @discardableResult
    func edit(_ id: RecommendationID, _ deed: (inout Recommendation) -> Void) -> Change {
        kept.withLock { kept in
            let review = Int(id.value) / 1000, index = Int(id.value) % 1000
            let before = Judgement(of: kept.shelf.reviews[review].recommendations[index])
            deed(&kept.shelf.reviews[review].recommendations[index])
            kept.revision += 1
            return .restore(before, on: id)
        }
    }

    var isReadOnly: Bool { shelf.isReadOnly }
    func summary() -> RegisterSummary { shelf.summary() }
    func reviewCount(_ filter: RecommendationFilter) -> Int { shelf.reviewCount(filter) }
    func reviews(_ filter: RecommendationFilter, rows: Range<Int>) -> [ReviewSummary] {
        let revision = kept.withLock { $0.revision }
        return shelf.reviews(filter, rows: rows).map {
            var summary = $0
            summary.revision = revision
            return summary
        }
    }
    func recommendationCount(in review: ReviewID, _ filter: RecommendationFilter) -> Int { shelf.recommendationCount(in: review, filter) }
    func recommendations(
        in review: ReviewID, _ filter: RecommendationFilter, by order: RecommendationOrder, rows: Range<Int>
    ) -> [RecommendationSummary] { shelf.recommendations(in: review, filter, by: order, rows: rows) }
    func file(of id: RecommendationID) -> RecommendationFile? { shelf.file(of: id) }
    func review(_ id: ReviewID) -> Review? { shelf.review(id) }
    func recommendation(numbered number: String, in review: ReviewID) -> RecommendationID? {
        shelf.recommendation(numbered: number, in: review)
    }
    func row(
        of recommendation: RecommendationID, in review: ReviewID, _ filter: RecommendationFilter, by order: RecommendationOrder
    ) -> Int? { shelf.row(of: recommendation, in: review, filter, by: order) }
    func row(of review: ReviewID, _ filter: RecommendationFilter) -> Int? { shelf.row(of: review, filter) }
    func search(_ query: String, limit: Int) -> [SearchHit] { shelf.search(query, limit: limit) }
    func history(of place: EvidencePlace) -> [EvidenceRevision] { shelf.history(of: place) }
    func evidencePlaces(of recommendation: RecommendationID) -> [EvidencePlace] { shelf.evidencePlaces(of: recommendation) }
    func journal(of recommendation: RecommendationID, limit: Int) -> [JournalEntry] { shelf.journal(of: recommendation, limit: limit) }
    func review(_ id: ReviewID, asItStoodOn day: CalendarDate) -> Review? { shelf.review(id, asItStoodOn: day) }
    func trackings(of review: ReviewID) -> [CalendarDate] { shelf.trackings(of: review) }
    func firstKnownDay(of review: ReviewID) -> CalendarDate? { shelf.firstKnownDay(of: review) }
    func currentRevision(of place: EvidencePlace) -> Int64? { shelf.currentRevision(of: place) }
    func accounts(ofRevision revision: Int64) -> [Update]? { shelf.accounts(ofRevision: revision) }
    func drafts(by author: String) -> [StoredDraft] { shelf.drafts(by: author) }
}

/// A committee room: the presenter's screen, and the second ones that follow it.
struct Room {
    let shelf: LiveShelf
    var presenter: Playing
    var followers: [Playing] = []
    private(set) var copied: [String] = []
    private(set) var shown: String?
    private(set) var ended = false

    init(_ shelf: Shelf = Invented.shelf, columns: Int = 80, rows: Int = 24) {
        self.shelf = LiveShelf(shelf)
        presenter = Playing(self.shelf, columns: columns, rows: rows)
        press(.character("p"))
    }

    mutating func press(_ keys: Key...) {
        for key in keys { perform(presenter.dashboard.handle(.key(key))) }
    }

    mutating func type(_ text: String) {
        for character in text { press(.character(character)) }
    }

    mutating func resize(columns: Int, rows: Int) {
        perform(presenter.dashboard.handle(.resize(Size(columns: columns, rows: rows))))
    }

    /// What another program did to the register.
    mutating func registerChanged() { perform(presenter.dashboard.handle(.registerChanged)) }

    /// Another screen comes in, and sees what is shown.
    mutating func join(columns: Int = 80, rows: Int = 24) {
        var follower = Playing(shelf, columns: columns, rows: rows)
        _ = follower.dashboard.follow()
        if let shown { _ = follower.dashboard.handle(.presentation(shown)) }
        followers.append(follower)
    }

    private mutating func perform(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .perform(let change, let purpose):
                let inverse = shelf.perform(change)
                perform(presenter.dashboard.handle(.performed(change, inverse: inverse, as: purpose)))
                tell(.registerChanged)
            case .present(let state):
                shown = state
                tell(.presentation(state))
            case .endPresentation:
                ended = true
                tell(.presentation(nil))
            case .copy(let text): copied.append(text)
            default: break
            }
        }
    }

    mutating func tell(_ outcome: Outcome) {
        for index in followers.indices { _ = followers[index].dashboard.handle(outcome) }
    }

    var screen: String { presenter.screen }
}
