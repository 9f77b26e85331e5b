import CursesShell
import Scrutiny
import Synchronization

@testable import Dashboard

/// Reviews that a meeting changes: the dashboard's changes of judgement are performed, and answered.
final class LiveReviews: Sendable {
    private let kept: Mutex<(reviews: [Review], revision: Int64, changed: [RecommendationID: Int64])>

    init(_ reviews: [Review]) { kept = Mutex((reviews, 1, [:])) }

    var reviews: [Review] { kept.withLock { $0.reviews } }
    var revision: Int64 { kept.withLock { $0.revision } }
    func revision(of id: RecommendationID) -> Int64 { kept.withLock { $0.changed[id] ?? 1 } }

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
            let before = Judgement(of: kept.reviews[review].recommendations[index])
            deed(&kept.reviews[review].recommendations[index])
            kept.revision += 1
            kept.changed[id] = kept.revision
            return .restore(before, on: id)
        }
    }
}

/// A committee room: the presenter's screen, and the second ones that follow it.
struct Room {
    let reviews: LiveReviews
    private let shelf: Shelf
    var presenter: Playing
    var followers: [Playing] = []
    private(set) var copied: [String] = []
    private(set) var shown: String?
    private(set) var ended = false
    private(set) var theme = "dark"

    init(_ shelf: Shelf = Invented.shelf, columns: Int = 80, rows: Int = 24, options: WalkthroughOptions = WalkthroughOptions()) {
        reviews = LiveReviews(shelf.reviews)
        self.shelf = Shelf(reviews: [], live: reviews)
        presenter = Playing(self.shelf, columns: columns, rows: rows, walkthrough: options)
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
                let inverse = reviews.perform(change)
                perform(presenter.dashboard.handle(.performed(change, inverse: inverse, as: purpose)))
                tell(.registerChanged)
            case .present(let state):
                shown = state
                tell(.presentation(state))
            case .endPresentation:
                ended = true
                tell(.presentation(nil))
            case .copy(let text): copied.append(text)
            case .useTheme(let name): theme = name
            default: break
            }
        }
    }

    mutating func tell(_ outcome: Outcome) {
        for index in followers.indices { _ = followers[index].dashboard.handle(outcome) }
    }

    var screen: String { presenter.screen }
}
