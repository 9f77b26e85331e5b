import Scrutiny

/// A recommendation's particulars as they were before they changed: everything but its evidence and assessments,
/// which have histories of their own.
struct RecommendationForm: Codable {
    var number: String
    var text: String
    var subItems: [[String]]
    var closing: String
    var responsibility: [String]
    var targets: [TargetForm]
    var completedOn: String?
    var anticipatedOn: String?
    var obstacle: String?
    var concludedOn: String?

    struct TargetForm: Codable {
        var label: String
        var written: String
        var date: String?
        var interim: Bool
        var moves: String?
    }

    init(_ value: Recommendation) throws {
        number = value.number
        text = value.text
        subItems = value.subItems.map { [$0.letter, $0.text] }
        closing = value.closing
        responsibility = value.responsibility
        targets = try value.targets.map {
            TargetForm(
                label: $0.label, written: $0.written, date: $0.date?.stored, interim: $0.isInterim,
                moves: try Leaf.moves($0.moves))
        }
        completedOn = value.completedOn?.stored
        anticipatedOn = value.anticipatedOn?.stored
        obstacle = value.obstacle
        concludedOn = value.concludedOn?.iso
    }

    /// Without evidence and without assessments.
    var recommendation: Recommendation {
        Recommendation(
            number: number, text: text,
            subItems: subItems.compactMap { pair in
                pair.count == 2 ? SubItem(letter: pair[0], text: pair[1]) : nil
            },
            closing: closing, responsibility: responsibility,
            targets: targets.map {
                Target(
                    label: $0.label, written: $0.written, date: $0.date.flatMap { PartialDate(stored: $0) },
                    isInterim: $0.interim, moves: Leaf.moves($0.moves))
            },
            completedOn: completedOn.flatMap { PartialDate(stored: $0) },
            anticipatedOn: anticipatedOn.flatMap { PartialDate(stored: $0) }, obstacle: obstacle,
            concludedOn: concludedOn.flatMap { CalendarDate(iso: $0) })
    }
}

/// A review's own particulars as they were before they changed.
struct ReviewForm: Codable {
    var title: String
    var committee: String
    var reportOf: String
    var contactName: String?
    var contactTitle: String?
    var introduction: [String]
    var reportedOn: String?
    var approvedOn: String?
    var leadMember: String?
    var leadOfficer: String?
    var lastTrackedOn: String?
    var nextTrackingOn: String?
    var questions: [String]
    var criteria: String

    init(_ value: Review) throws {
        title = value.title
        committee = value.committee
        reportOf = value.reportOf
        contactName = value.contact?.name
        contactTitle = value.contact?.title
        introduction = value.introduction
        reportedOn = value.reportedOn?.iso
        approvedOn = value.approvedOn?.iso
        leadMember = value.leadMember
        leadOfficer = value.leadOfficer
        lastTrackedOn = value.lastTrackedOn?.iso
        nextTrackingOn = value.nextTrackingOn?.stored
        questions = value.guidance.questions
        criteria = try Leaf.criteria(value.guidance.criteria)
    }

    /// Without recommendations.
    var review: Review {
        Review(
            title: title, committee: committee, reportOf: reportOf,
            contact: contactName.map { Review.Contact(name: $0, title: contactTitle) }, introduction: introduction,
            reportedOn: reportedOn.flatMap { CalendarDate(iso: $0) },
            approvedOn: approvedOn.flatMap { CalendarDate(iso: $0) }, leadMember: leadMember, leadOfficer: leadOfficer,
            lastTrackedOn: lastTrackedOn.flatMap { CalendarDate(iso: $0) },
            nextTrackingOn: nextTrackingOn.flatMap { PartialDate(stored: $0) },
            guidance: Guidance(questions: questions, criteria: Leaf.criteria(criteria)))
    }
}
