import Scrutiny

/// A review's own particulars: those of a new one that is made by hand, or to be corrected.
struct ReviewForm: FormSubject {
    /// Nil for a review that is still to be made.
    private let id: ReviewID?
    /// What stands, or what a new one begins with.
    private var review: Review

    /// A new one. Where all reviews are one committee's, so is this.
    init(new desk: inout Desk) {
        id = nil
        let committee: String? = desk.reading { try $0.summary() }?.committee
        review = Review(title: "", committee: committee ?? "")
    }

    /// Nil, with the reason on the screen, when the review cannot be read.
    init?(correcting id: ReviewID, _ desk: inout Desk) {
        guard let review = desk.reading({ try $0.review(id) }) ?? nil else { return nil }
        self.id = id
        self.review = review
    }

    var title: String { id == nil ? "New review" : "Details of the review" }

    var fields: [FormField] {
        var fields = [
            FormField(.title, "Title", .needed, review.title, hint: "as the council approved it"),
            FormField(.committee, "Committee", .words, review.committee, hint: "which committee tracks it"),
            FormField(.approved, "Approved on", .day, review.approvedOn?.long ?? "", hint: "a day such as 14 April 2015"),
            FormField(.leadMember, "Lead member", .words, review.leadMember ?? "", hint: "who led the review"),
            FormField(
                .leadOfficer, "Lead officer", .words, review.leadOfficer ?? "", hint: "who sees to the recommendations"),
            FormField(.reportOf, "Reported by", .words, review.reportOf, hint: "Cabinet Member for …"),
            FormField(
                .contactName, "Contact", .words, review.contact?.name ?? "",
                hint: "a name; telephone and e-mail are not kept"),
            FormField(.contactTitle, "  title", .words, review.contact?.title ?? "", hint: "what the contact is"),
        ]
        if let reported = review.reportedOn {
            fields.append(FormField(.reported, "Report of", .day, reported.long, hint: "the newest report"))
        }
        if let tracked = review.lastTrackedOn {
            fields.append(
                FormField(.lastTracked, "Last tracked", .day, tracked.long, hint: "the tracking before the newest report"))
        }
        fields.append(
            FormField(
                .nextTracking, "Next tracking", .date, review.nextTrackingOn?.long ?? "",
                hint: "a day such as 27 October 2016, or a month"))
        return fields
    }

    func change(_ answers: FormAnswers, on today: CalendarDate) throws(FormProblem) -> Change? {
        var after = review
        after.title = answers.words(.title, else: review.title)
        after.committee = answers.words(.committee, else: review.committee)
        after.approvedOn = answers.day(.approved, else: review.approvedOn)
        after.leadMember = answers.words(.leadMember, else: review.leadMember)
        after.leadOfficer = answers.words(.leadOfficer, else: review.leadOfficer)
        after.reportOf = answers.words(.reportOf, else: review.reportOf)
        after.reportedOn = answers.day(.reported, else: review.reportedOn)
        after.lastTrackedOn = answers.day(.lastTracked, else: review.lastTrackedOn)
        after.nextTrackingOn = answers.date(.nextTracking, else: review.nextTrackingOn)
        after.contact = try contact(answers)
        guard let id else { return .addReview(after) }
        return after == review ? nil : .correctReview(id, to: after, basedOn: review)
    }

    private func contact(_ answers: FormAnswers) throws(FormProblem) -> Review.Contact? {
        guard answers.isChanged(.contactName) || answers.isChanged(.contactTitle) else { return review.contact }
        guard let name = answers.something(.contactName) else {
            if answers.something(.contactTitle) == nil { return nil }
            throw FormProblem(key: .contactName, why: "A contact needs a name. Empty the title as well to have none.")
        }
        return Review.Contact(name: name, title: answers.something(.contactTitle))
    }

    mutating func reread(_ desk: inout Desk) -> Bool {
        guard let id, let newest = desk.reading({ try $0.review(id) }) ?? nil else { return false }
        defer { review = newest }
        return newest != review
    }

    func show(_ inverse: Change, _ desk: inout Desk) {
        guard case .removeReview(let id) = inverse else { return }
        desk.ask(.panes { $0.show(id, &$1) })
    }
}
