extension Review {
    /// The review's own particulars after a later edition; its recommendations are left out. Where the later edition says
    /// nothing, what was on record stays.
    public func mergedParticulars(withLater later: Review) -> Review {
        func pick(_ mine: String, _ theirs: String) -> String { theirs.isEmpty ? mine : theirs }
        var merged = later
        merged.recommendations = []
        merged.title = pick(title, later.title)
        merged.committee = pick(committee, later.committee)
        merged.reportOf = pick(reportOf, later.reportOf)
        merged.contact = later.contact ?? contact
        merged.introduction = later.introduction.isEmpty ? introduction : later.introduction
        merged.reportedOn = later.reportedOn ?? reportedOn
        merged.approvedOn = later.approvedOn ?? approvedOn
        merged.leadMember = later.leadMember ?? leadMember
        merged.leadOfficer = later.leadOfficer ?? leadOfficer
        merged.lastTrackedOn =
            later.lastTrackedOn ?? (reportedOn == later.reportedOn ? lastTrackedOn : reportedOn ?? lastTrackedOn)
        // A date that has come is no next tracking any more.
        merged.nextTrackingOn = later.nextTrackingOn ?? nextTrackingOn.flatMap { next in
            later.reportedOn.map { next.last > $0 } ?? true ? next : nil
        }
        merged.guidance.questions = later.guidance.questions.isEmpty ? guidance.questions : later.guidance.questions
        merged.guidance.criteria = guidance.criteria.merging(later.guidance.criteria) { _, new in new }
        return merged
    }

    /// The recommendations of two editions side by side: the later's in their order, each with its counterpart's place
    /// in the earlier, and between them the places of those that the later one no longer has.
    public static func counterparts(_ earlier: [Recommendation], _ later: [Recommendation]) -> [(earlier: Int?, later: Int?)]
    {
        Weaving.woven(earlier: earlier.count, matches: Weaving.recommendations(earlier, later))
    }
}
