/// In many voices: notes, officialese, first persons. Read at a meeting on 12 October 2026.
enum VariedSentences {
    static let unfinished = lines("""
        The lift at Weaver Court works but the second lift is out of action awaiting a part from Germany.
        Legal have had the deed since July.
        We have got as far as a shortlist of two.
        The policy exists only as a set of notes.
        Nobody has been named as the accountable officer.
        Interest from bidders was thin and we are thinking again about the lots.
        The new form has gone through two rounds of comment and a third round closes this week.
        The app is with a test group of forty families.
        Whether the scheme is extended rests on the spending review.
        The handover depends on the developer completing the drainage.
        Our bid to the Heritage Fund is with assessors.
        A steer from members would be welcome before we commit.
        The crossing on Mill Lane is one of six still on the waiting list.
        Depot staff have had the training; the office-based teams are booked in for the winter.
        The target was thirty foster households; we stand at twenty-one.
        Average turnaround has fallen from 40 days to 29, against the 20 the committee asked for.
        Response times have improved but are not where they should be.
        Only the ground floor is accessible.
        Ramp to side entrance: contractor on site w/c 19 Oct.
        Bins – new rounds modelled, union talks next.
        Recruitment has drawn a blank twice.
        We cannot say when the module will be switched on.
        The housing register review has a long road ahead of it.
        The equality impact assessment is at second draft.
        The Board took the view that more evidence was required before it could decide.
        The matter was held over to the next cycle.
        Cabinet noted the report and asked for a further one.
        The chair of governors is minded to agree but has asked for time.
        It has proved harder than expected to find a host for the sessions.
        The first cohort of mentors has been matched; the second starts in the new year.
        Fieldwork is complete and the analysis is being written up.
        The council's commitment to a new pool stands, funding permitting.
        There is no date for the relaunch.
        Implementation is phased: north this year, south next.
        Roll-out has reached 14 of 22 wards.
        The dashboard shows red on three of five measures.
        Less than a third of plots have been surveyed.
        Just under half the fleet is electric.
        Ninety of 140 managers have done the module.
        Two in five care plans are out of date.
        Savings to date come to £180,000 of the £400,000 required.
        The system went live with known defects, and the fix is expected in release 3.
        A pilot in two surgeries ends in December, after which a decision will be taken on whether to go further.
        The clerk is chasing the remaining declarations.
        Talks have stalled.
        The tender attracted one bid, which is being clarified.
        The contractor has gone into administration and the job will have to be re-let.
        Work paused over the summer and has not resumed.
        Ecology constraints rule out any start before March.
        Nesting season has put the hedge works back.
        The grant is conditional on match funding that we do not have.
        We lack the software licences for phase two.
        The business case is in its third iteration.
        The strategy is out with partners for their observations.
        It remains our ambition to bring the two teams under one roof.
        The protocol, though agreed by health, is yet to be signed by the police.
        Consideration is being given to an earlier start.
        Thought is being given to how this might be funded.
        Options range from closure to a community transfer; none has been costed.
        The recommendation has been accepted and will be built into next year's service plan.
        Recommendation accepted; action by Head of Service.
        Accepted in part.
        Agreed in principle, detail to follow.
        The team is half its intended size.
        With two of four posts filled, the service is running at reduced hours.
        One of the two lifts has been replaced.
        The longer-term fix needs capital that has not been allocated.
        This will be picked up as part of the local plan refresh.
        This has been overtaken by reorganisation and will be looked at again.
        The issue has been escalated to the Department.
        The ombudsman's ruling has been appealed and no work can proceed meanwhile.
        A judicial review has been lodged.
        The lease negotiations have entered their second year.
        The surveyor's report raises questions that we are working through.
        Members asked for a map; officers hope to have one ready for the next meeting.
        The page carries a "coming soon" banner.
        The web page reads "under construction".
        Phase 1: complete. Phase 2: not started.
        Phase 2 not funded.
        Draft only.
        Awaiting quotes.
        Ongoing.
        TBC.
        Slipped – revised date March.
        Amber.
        No further forward.
        Progress is slow.
        Little to report since the last meeting.
        Position unchanged since June.
        As reported in June, the post is vacant.
        The vacancy persists.
        Staff sickness has set us back.
        The project has lost its sponsor.
        We are some months behind.
        The programme is running eight weeks late.
        The snagging list runs to forty items.
        Teething problems with the scanner persist.
        Uptake has been disappointing: twelve of a possible ninety.
        The scheme will not now go ahead.
        Officers advise against proceeding.
        The council does not propose to take this further.
        This was considered but is not being pursued.
        We do not have the powers to do this.
        It was felt that the cost could not be justified.
        The second recommendation falls outside our remit and has been passed to the county.
        The scheme extends to tenants but not to leaseholders.
        The service covers term time only; holiday cover is a gap.
        Evening sessions have yet to be offered in the rural wards.
        As soon as the ward boundaries are confirmed, the map will be redrawn.
        Once the hall has been handed over, the group can move in.
        Unless a further grant is found, the pilot will close in March.
        If the trial succeeds, it will be rolled out borough-wide.
        Subject to planning, the café could open next summer.
        The paper is going round the leadership team.
        The proposal is doing the rounds of area committees.
        The minutes have not surfaced.
        The signage contract has been let and installation follows in November.
        Cameras arrive next month.
        The new head starts in January.
        The interim director is covering until an appointment is made.
        Meanwhile, paper forms are used.
        At present callers are asked to leave a message.
        For now, the old system is still running alongside the new.
        Double-keying continues until the interface is built.
        The roof still leaks.
        Damp persists in eleven homes.
        A solution is being sought with the freeholder.
        Discussions are at a delicate point.
        Our preferred option is a joint contract with the neighbouring authority.
        The intention remains to publish by the end of the calendar year.
        The aim is for all pupils to have a travel pass by Easter.
        The ambition is that every library will have a maker space.
        The timetable provides for adoption in spring 2027.
        The next milestone is the outline business case in December.
        A report is on the forward plan for February.
        The item is on the agenda for the December board.
        A date in late November has been pencilled in.
        A draft timetable has been drawn up.
        A working group has been convened to look into it.
        An officer group has been tasked with drawing up criteria.
        Scoping has been done.
        A mock-up of the page has been shared with users.
        We have the outline of a scheme and nothing more.
        The guidance is half written.
        The spreadsheet is a stopgap until the module is bought.
        A toolkit is taking shape.
        Community groups have been invited to express an interest by 30 October.
        The call for sites closes on 6 November.
        Nominations are open.
        Bids are in and being scored.
        Three quotations have been received and an order will be placed.
        The order has been placed.
        Delivery is six weeks away.
        Parts are on back order.
        The kit is in the store, waiting to be fitted.
        Fitting has been booked.
        """)

    static let finished = lines("""
        The lift at Weaver Court was repaired in June and both lifts are in service.
        The deed was sealed in July.
        A shortlist of two was drawn up and the stronger bidder was appointed.
        The policy, once a set of notes, is now a full document and is on the intranet.
        The Head of Housing is the accountable officer.
        After thin interest at first, the lots were redrawn and four bids came in; the contract began in May.
        The app is used by forty families.
        Every crossing on the list has been built.
        All depot and office staff have had the training.
        We have thirty-two foster households against a target of thirty.
        Turnaround is now 18 days, inside the 20 the committee asked for.
        The whole building is accessible.
        The ramp to the side entrance is finished.
        Bins: new rounds since 1 September.
        The housing register review reported in March and its changes are in force.
        The board decided in favour.
        The item was taken in June and agreed.
        A host was found for the sessions, which take place on Tuesdays.
        Both cohorts of mentors have been matched.
        Fieldwork and analysis are complete and the findings are on the website.
        Roll-out reached the last of the 22 wards in August.
        All five measures are green.
        Every plot has been surveyed.
        The fleet is fully electric.
        All 140 managers have done the module.
        Savings of £412,000 were made against the £400,000 required.
        Defects in the first release were fixed in the second.
        The pilot ended in December 2025 and the scheme is now offered everywhere.
        All declarations are in.
        Talks that had stalled were resumed, and agreement was reached in April.
        The contractor went into administration, the job was re-let, and the hall was handed over on 2 June.
        Work paused over the summer and was finished in September.
        The hedge works were put back by nesting season and carried out in October.
        Match funding was found and the grant drawn down.
        The protocol has been signed by health and the police.
        Consideration was given to an earlier start, and the hours were changed.
        The team is at its intended size.
        Both lifts have been replaced.
        The appeal was dismissed and work resumed and was completed.
        The claim for judicial review was refused.
        The lease was signed after two years of negotiation.
        The surveyor's questions have all been answered.
        The map was tabled at the last meeting.
        The page went up in April.
        Phase 1: complete. Phase 2: complete.
        Signed.
        Discharged.
        Delivered in full and on time.
        Green.
        Done. See minute 14 of the June meeting.
        The post was filled in June.
        Cover was short over the winter, but the rota has been full since March.
        The project ran eight weeks late and opened in May.
        The snagging list has been cleared.
        Take-up has been good: eighty-eight of a possible ninety.
        The scheme went ahead in April.
        The scheme extends to tenants and leaseholders.
        The service runs all year, holidays included.
        Evening sessions are offered in every ward.
        The map was redrawn as soon as the ward boundaries were confirmed.
        Once the hall had been handed over, the group moved in.
        If the pump fails, an alarm sounds in the control room.
        Tenants whose heating fails are offered a temporary heater until it is mended.
        Where a child is at risk of exclusion, the school calls a meeting with the family.
        Anyone waiting more than six weeks is telephoned.
        The café opened last summer.
        Signs were installed in November 2025.
        The cameras have been in use since May.
        The new head started in January 2026.
        The old system was switched off in July.
        Double-keying ended when the interface was built.
        The roof no longer leaks.
        No homes have damp.
        We publish the list by the end of each calendar year.
        All pupils have had a travel pass since Easter.
        Every library has a maker space.
        The local plan was adopted in spring 2026.
        The outline and full business cases were approved in turn.
        A working group looked into it, and its five proposals were put into practice.
        The criteria drawn up by the officer group are applied to every grant.
        The page was tested with users and launched in May.
        The spreadsheet has been replaced by a proper module.
        Community groups expressed interest and three were given leases.
        The call for sites closed in November 2025 and the sites have been assessed.
        Three quotations were received and the cheapest was accepted.
        The order was placed and the vans delivered.
        The kit has been fitted.
        Planned maintenance is carried out by the contractor under a ten-year programme.
        A planned programme of gully cleaning is in its third year.
        Proposals from residents are considered at each forum.
        The committee's proposals were adopted word for word.
        Officers meet the developer monthly to go through progress on site.
        The duty team takes calls from families who are waiting for an assessment.
        Applications under discussion are listed on the members' portal.
        Drafts are checked by a second officer before they are issued.
        A second officer checks each draft.
        Bids over £10,000 go to the panel for decision.
        The panel's role is to decide bids.
        New starters will find the guide in their welcome pack.
        Callers can expect a reply within two days.
        Residents wanting a bin can order one online.
        Members who have not been trained may not sit on the panel.
        The scheme of delegation allows urgent decisions to be taken by the chief executive.
        The target of 95 per cent was met in each quarter.
        The 2027 budget includes the post permanently.
        Funding has been agreed to 2030.
        The contract was let for five years from April.
        The pool reopened on schedule.
        The remaining two sites were finished in September.
        The last outstanding action was closed at the July board.
        Nothing is outstanding.
        There is nothing further to do.
        It only remains to thank the volunteers.
        The group had hoped to finish in May and did so in April.
        It was intended to open in June; in the event it opened in May.
        What was a draft in June is now policy.
        Delays reported last year have been made good.
        Complaints about the delays have stopped.
        The risk that the supplier might withdraw did not arise.
        Had the supplier withdrawn, the council would have stepped in.
        Without the grant the work could not have been done.
        The choice was between repair and replacement; replacement was chosen, and the new boiler is running.
        Relocation was considered and ruled out in favour of refurbishment, which is complete.
        The alternative of a shared post was not pursued because the full post was funded.
        The form asks whether repairs are outstanding.
        The audit asked whether actions were still open and found that none was.
        Families said that they were still waiting in 2024; in this year's survey none did.
        """)
}
