import GRDB
import Scrutiny

/// A review's own row, with what the register alone knows of it.
struct ReviewRow {
    var id: ReviewID
    /// Without its recommendations.
    var review: Review
    var meetingSet: CalendarDate?
    /// The day from which its particulars are as they are.
    var knownFrom: CalendarDate
    var isByHand: Bool

    /// What everything is measured by. A review made by hand that has no date yet is measured by the day it was made.
    var meeting: CalendarDate { shownMeeting ?? knownFrom }
    /// The meeting's date as far as there is one.
    var shownMeeting: CalendarDate? { meetingSet ?? review.meetingDate }
}

extension ReviewRow {
    private static let columns = """
        SELECT id, title, committee, report_of, contact_name, contact_title, introduction, reported_on, approved_on,
            lead_member, lead_officer, last_tracked_on, next_tracking_on, questions, criteria, meeting_set, known_from,
            by_hand
        FROM review
        """

    private init(_ row: Fields) {
        id = row.review(0)
        review = Review(
            title: row.text(1), committee: row.text(2), reportOf: row.text(3),
            contact: row.optionalText(4).map { Review.Contact(name: $0, title: row.optionalText(5)) },
            introduction: Leaf.strings(row.optionalText(6)), reportedOn: row.day(7), approvedOn: row.day(8),
            leadMember: row.optionalText(9), leadOfficer: row.optionalText(10), lastTrackedOn: row.day(11),
            nextTrackingOn: row.date(12),
            guidance: Guidance(questions: Leaf.strings(row.optionalText(13)), criteria: Leaf.criteria(row.optionalText(14))))
        meetingSet = row.day(15)
        knownFrom = row.dayNumber(16) ?? CalendarDate(dayNumber: 0)
        isByHand = row.flag(17)
    }

    /// Nil when it is gone.
    static func fetch(_ id: ReviewID, _ db: Database) throws -> ReviewRow? {
        try db.first(columns + " WHERE id = ? AND removed = 0", [id.value]) { ReviewRow($0) }
    }

    /// Those with that key, oldest first.
    static func matching(key: String, _ db: Database) throws -> [ReviewRow] {
        try db.all(columns + " WHERE match_key = ? AND removed = 0 ORDER BY id", [key]) { ReviewRow($0) }
    }
}

/// Every tracking that the register knows of, oldest first, as `review_summary` keeps it.
enum Trackings {
    static func text(_ days: [CalendarDate]) -> String { days.map { String($0.dayNumber) }.joined(separator: " ") }

    static func days(_ text: String) -> [CalendarDate] {
        text.split(separator: " ").compactMap { Int($0) }.map { CalendarDate(dayNumber: $0) }
    }

    static func fetch(_ review: ReviewID, _ db: Database) throws -> [CalendarDate] {
        days(try db.first("SELECT trackings FROM review_summary WHERE review = ?", [review.value]) { $0.text(0) } ?? "")
    }
}
