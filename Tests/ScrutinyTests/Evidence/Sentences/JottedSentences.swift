/// Remarks whose verb is cut short or left out, and sentences whose latter half leaves something open; with what only looks
/// like them. Read at a meeting on 12 October 2026.
enum JottedSentences {
    static let unfinished = lines("""
        Tours of the depot for new members to be arranged.
        Terms with the landowner to be agreed.
        A visit to the hostel to be booked.
        Not begun, the post holder went on leave in June.
        Not started, the surveyor having moved to another authority.
        Not yet started, the budget was spent elsewhere.
        Four of the six play areas resurfaced, two orders outstanding.
        Seven of the nine halls signed up, two replies awaited.
        Boiler checks: 410 of 900 council homes inspected.
        Loft insulation: 75 of 220 bungalows treated.
        Kerb survey: 12 of 40 streets walked.
        Merger of the two choirs agreed in principle, subject to the constitution being redrafted.
        The transfer was approved in principle, subject to the title being registered.
        Draft code circulated to unions on 1 October, comments wanted by the end of November.
        Outline plan sent round on 5 October, views sought by 30 October.
        Further work needed on the figures before the paper can go to Cabinet.
        Further evidence required from the trust.
        Further talks needed with the diocese.
        The count has been done twice and a third round is needed before officers can advise.
        A first trial has been held and another trial is needed before we can be sure.
        The catalogue has reached the letter P and there are another twelve boxes of deeds to index.
        There are another thirty plots to survey.
        There are forty miles of ditches to clear.
        We have the tablets but wardens can't use them until a briefing in December.
        The gates are in, but tenants cannot use them until the inspection in November.
        The open evening had to be cancelled in June and no new date is set.
        The workshop was called off and no new date is fixed.
        The queue for adaptations has come down from 160 to 70 but it is not cleared.
        The number waiting has dropped to thirty but it is not eliminated.
        Officers have met with the rail company and will be meeting again to try to settle a plan.
        We have seen the trustees and will be meeting again to agree the wording.
        The plan went to the minister in July 2026 and the hearings open in February 2027.
        We have a date of 12 January 2027 for the inspection.
        We have a date in February 2027 for the review by our peers.
        The tenancy agreement with the trust lacks only the chairman's signature.
        The partnership deed lacks only a seal.
        We are in the course of moving the burial registers to the new system.
        The team is in the course of rewriting all its letters.
        More evidence is being collected before the panel decides whether to extend the zone.
        More data is being collected before anyone can say.
        Fewer than a quarter of the day centres have a hoist.
        Fewer than a third of the schools have signed the charter.
        The parish has asked us to think again about the closure, and we are doing so.
        Members asked us to look again at the boundary and we are doing so.
        Unless the county releases the land, building of the hall cannot start.
        Unless the lender extends its offer, the purchase cannot go ahead.
        If the heritage bid succeeds in December, repair of the pier would begin next year.
        If our application succeeds in January 2027, the centre would open on Sundays.
        The desk is open in the mornings only, although the recommendation was for a full day.
        Members wanted monthly totals; the system can at present give them only once a year.
        """)

    static let finished = lines("""
        Tours of the depot for new members were arranged and took place in June.
        Questions to be asked by members are sent in each week.
        Reports to be taken in private are marked.
        No further visits to be arranged.
        All six play areas resurfaced, no orders outstanding.
        All nine halls signed up, none outstanding.
        Boiler checks: all 900 council homes inspected.
        Loft insulation: 220 of 220 bungalows treated.
        The merger was agreed in principle in March and completed in July.
        The transfer was approved, subject to the usual conditions, and took place in May.
        The outline plan was sent round on 5 May, comments having been sought from every ward, and was adopted in June.
        Comments wanted by members were added to the report in May.
        The further work needed on the figures was done in June.
        No further work needed.
        Further evidence required from the trust was received in April.
        The count was done twice, and a third round was not needed.
        A licence is needed before a stall can be set up.
        There are forty lockers to choose from.
        There are another twelve rooms to hire.
        Wardens use the tablets, which they could not do until the briefing in May.
        The open evening was cancelled in June and held in July instead.
        The queue for adaptations has come down from 160 to none.
        The number waiting has dropped and the backlog has been cleared.
        The trustees met in May and met again in June to sign.
        The plan went to the minister in July 2025 and the hearings opened in February 2026.
        The hearings opened in January 2026 and closed in March.
        The baths open in the school holidays.
        We had a date of 12 January 2026 for the inspection, which took place then.
        The tenancy agreement lacks nothing.
        The registers were moved to the new system in the course of the summer.
        In the course of the year all staff were trained.
        More evidence was collected before the panel decided in May to extend the zone.
        Fewer than a quarter of the callers have any complaint about the wait.
        Members asked us to send the figures each month and we are doing so.
        The committee asked us to publish our replies every quarter and we are doing so.
        Unless a neighbour objects, permits cannot be refused.
        The desk is open all day, although the recommendation was for mornings only.
        The heritage bid succeeded in December 2025 and the pier is repaired.
        Completed. Nothing further to report.
        Done in full in June. Nothing further to report.
        The totals for missed calls are broken down by ward in each report.
        Spending is broken down into staff and supplies in the annual account.
        The ramps that were requested by the chapel are in.
        The benches which were requested along the front are in place.
        Terms of reference were agreed by the working group at its first meeting in May 2026.
        The new passes, tried out last year, are now in the hands of all wardens.
        The handbook is in the hands of every governor.
        Invoices over £2,000 cannot be paid without a second signature.
        Keys cannot be issued without a signed form.
        Repairs at Ivy Court done in June, only the usual twelve month inspection is left.
        """)
}
