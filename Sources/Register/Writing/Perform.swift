import GRDB
import Scrutiny

extension Register {
    /// Performs the change whole or not at all, and answers the change that takes it back.
    ///
    /// - Parameters:
    ///   - author: who makes it.
    ///   - now: seconds since 1970, as a clock on the wall here shows them.
    /// - Throws: `conflict` when evidence was saved by somebody else since `basedOn`, `gone` when what it is about is
    ///   not there, `refused` when it breaks a promise; and what any write can meet.
    @discardableResult
    public func perform(_ change: Change, by author: String, at now: Int64) throws(RegisterError) -> Change {
        try writing { db in
            var performance = Performance(Writer(db: db, author: author, now: now))
            let inverse = try performance.perform(change)
            try performance.refreshSummaries()
            return inverse
        }
    }
}

/// One change under way, with what it has touched so far.
struct Performance {
    let writer: Writer
    private var touched: [ReviewID: Summaries.Touched] = [:]
    /// More than a person can nest by hand; a program that builds deeper ones is mistaken.
    private static let deepest = 32

    var db: Database { writer.db }

    init(_ writer: Writer) { self.writer = writer }

    func refreshSummaries() throws {
        for (review, touched) in touched.sorted(by: { $0.key < $1.key }) {
            try Summaries(of: review, db).refresh(touched)
        }
    }

    mutating func touch(_ review: ReviewID, _ recommendation: RecommendationID? = nil) {
        guard let recommendation else {
            touched[review] = .all
            return
        }
        switch touched[review] {
        case .all: break
        case .only(let ids): touched[review] = .only(ids.union([recommendation]))
        case nil: touched[review] = .only([recommendation])
        }
    }

    mutating func perform(_ change: Change, depth: Int = 0) throws -> Change {
        switch change {
        case .record(let decision, let id): return try record(decision, on: id)
        case .restore(let judgement, let id): return try restore(judgement, on: id)
        case .reopen(let id, let day, let reason): return try reopen(id, on: day, reason: reason)
        case .revise(let place, let updates, let basedOn, let note):
            return try revise(place, updates: updates, basedOn: basedOn, note: note)
        case .withdraw(let place, let basedOn, let note):
            return try revise(place, updates: nil, basedOn: basedOn, note: note)
        case .move(let place, let letter): return try move(place, to: letter)
        case .correct(let id, let particulars, let base, let reason):
            return try correct(id, to: particulars, basedOn: base, reason: reason)
        case .putBack(let id, let particulars, let base): return try putBack(id, particulars, basedOn: base)
        case .addRecommendation(let recommendation, let review): return try add(recommendation, to: review)
        case .removeRecommendation(let id): return try setRemoved(true, id)
        case .bringBackRecommendation(let id): return try setRemoved(false, id)
        case .addReview(let review): return try add(review)
        case .removeReview(let id): return try setRemoved(true, id)
        case .bringBackReview(let id): return try setRemoved(false, id)
        case .correctReview(let id, let review, let base): return try correct(id, to: review, basedOn: base)
        case .setMeeting(let id, let day): return try setMeeting(id, day)
        case .tick(let id, let question, let day, let isTicked):
            return try tick(id, question: question, at: day, isTicked)
        case .exchange(let id, let from, let to): return try exchange(id, from: from, to: to)
        case .all(let changes):
            guard depth < Self.deepest else { throw RegisterError.refused(why: "The changes are nested too deeply.") }
            var inverses: [Change] = []
            for change in changes { inverses.append(try perform(change, depth: depth + 1)) }
            return .all(inverses.reversed())
        }
    }

    // MARK: - What a change is about

    func row(_ id: RecommendationID) throws -> RecommendationRow {
        guard let row = try RecommendationRow.fetch(id, db) else { throw RegisterError.gone(what: "The recommendation") }
        return row
    }

    func row(_ id: ReviewID) throws -> ReviewRow {
        guard let row = try ReviewRow.fetch(id, db) else { throw RegisterError.gone(what: "The review") }
        return row
    }
}
