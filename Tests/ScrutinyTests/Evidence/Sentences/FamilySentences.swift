/// One or more for each way in which English marks unfinished work, and their finished counterparts. Read at a meeting on 12 October 2026.
enum FamilySentences {
    static let unfinished = lines("""
        The transport strategy has been with the county since July.
        The page on the website is a stub.
        The recruitment freeze means the post is frozen.
        The idea has been parked until after the election.
        We are at the consultation stage.
        The first of the three workshops took place in June.
        As soon as the contract is signed the vans will be ordered.
        The review would need to be widened before it could answer the committee's question.
        The number of trained first aiders remains below the level recommended.
        To date 14 of the 30 actions have been signed off.
        We are in the process of moving the records to the new system.
        Planning permission is pending.
        The team has so far met only two of the four trusts.
        The council has yet to decide whether to renew.
        The timetable for the move is under discussion.
        A target date of June 2027 has been set.
        The target for completion is March.
        Officers have proposals for the site which will be taken to the board.
        Options for the future of the centre are being drawn together.
        We plan to visit every school by Easter.
        A plan has been drawn up for approval by the board.
        If approved, the scheme will start in May.
        Should the bid succeed, the post will be advertised.
        The matter is being kept under review by the Monitoring Officer, who will advise further.
        The average stay is 41 days; the review asked for 28.
        The proportion of plans issued on time is 63 per cent, up from 48, with the aim being 90.
        Spend stands at £310,000 of the £500,000 set aside.
        Two out of every five staff have completed the course.
        The new site opens on 9 November.
        Ten minutes have been taken off the journey, half of what was asked for.
        Only part of the recommendation has been carried out.
        Part of the recommendation remains to be carried out.
        The work is largely complete.
        Work on this is well advanced.
        This is partly done.
        The bulk of the changes have been made and the rest will be made in January.
        There is more to do.
        More remains to be done on signage.
        The signage is yet to be replaced.
        No replacement has been found for the lead officer.
        The lead officer left in May and has not been replaced.
        The officer responsible has left and the work has stopped.
        The work has been held up by illness.
        Illness in the team has slowed the work.
        The scheme is behind where we wanted it to be.
        We had hoped to be further on.
        It has taken longer than expected to agree the terms.
        Agreement on the terms has proved elusive.
        The terms are not agreed.
        The terms are close to being agreed.
        The legal agreement is awaiting signature by both parties.
        The other authority has still to sign.
        We expect the other authority to sign this month.
        The signing is set for 2 November.
        Members have been invited to a briefing on 26 October.
        A workshop with providers is being organised.
        Providers are to be asked for their views.
        The views of providers have been sought.
        A consultation with providers has just closed.
        The consultation closed last week and responses are being read.
        A summary of the responses is being written.
        The outcome will be known in the new year.
        We cannot give a date.
        A date has not been fixed.
        The date has slipped twice.
        A revised date has been agreed.
        The original date was missed.
        The new date is the end of March.
        An extension has been asked for.
        An extension of three months has been granted by the funder.
        The funder has agreed to carry the money forward.
        The money will be carried forward to next year.
        The money has been found but not spent.
        The equipment is on order and is expected before Christmas.
        The equipment has arrived and is waiting to be installed.
        Installation is booked for the half-term holiday.
        Staff have yet to be shown how to use the equipment.
        Some staff have been shown how to use it.
        Managers have had the training; front-line staff have not.
        Managers have had the training and front-line staff will have it in the spring.
        The training pack is being put together.
        The training pack is in its final stages.
        We are looking for a trainer.
        A trainer has been found and dates are being agreed.
        Take-up of the training has been low.
        Not everyone who needs the training has had it.
        Everyone bar the night staff has had the training.
        The policy is being rewritten in the light of the new guidance.
        The policy will be brought to the next meeting.
        A draft policy is attached.
        The draft policy is out to members for comment.
        Comments on the draft are awaited.
        Comments on the draft are being incorporated.
        A final version will follow.
        The final version has not been agreed.
        The final version should be agreed by the end of the month.
        The board deferred a decision.
        The board wants more information.
        The board will take a decision in December.
        A decision is expected shortly.
        The Trust has asked for sight of the survey before it commits itself.
        Roll-out to the eastern hubs begins after Christmas.
        We have interviewed for the post but did not appoint.
        The steering group has met once.
        The handbook exists in draft and has been seen by the unions.
        Savings identified so far amount to £90,000; the figure asked for was £150,000.
        The gym will remain shut until the boiler has been replaced.
        Cabinet will be invited to approve the charter at its January meeting.
        The council is in dialogue with the diocese about a lease.
        A consultant's brief has been prepared.
        The number of champions has risen to 31 from 12, against an aim of 50.
        The cameras at two of the five junctions have yet to be commissioned.
        It had been intended to open the hub in June.
        The hub is not expected to open before the summer.
        The steps at the north entrance are to be replaced with a ramp when money allows.
        The team's capacity to take this on is limited.
        No provision has been made in the budget for a second post.
        The app can be used for reporting but not for paying.
        The clinic offers appointments on weekdays; Saturday sessions are planned.
        The council's response is being considered by the inspector.
        The new bylaws have been sent to the Secretary of State for confirmation.
        The museum's accreditation is up for renewal and the paperwork is being compiled.
        The contractor is to return in the spring to finish the planting.
        Most wards have a named officer, though three do not.
        The forms are being trialled in one office.
        The site has been cleared ready for building to begin.
        Work on the second floor is about to get under way.
        The charity has said it would be willing to take on the lease.
        The policy has not been looked at since 2021.
        The council's own website still carries the old criteria.
        A move to electric vans is being costed.
        The audit found gaps, which managers are addressing.
        The recommendation is accepted and a timetable for carrying it out will be agreed.
        An action plan has been agreed with the school.
        Governors will be asked in the autumn term to adopt the policy.
        Volunteers are being sought for the reading scheme.
        The helpline number has been reserved and will go live when staff are in post.
        The strategy should go to Cabinet in the new year.
        The report's findings are with the lead member for consideration.
        The second tranche of funding has not arrived.
        The lease has been offered but not taken up.
        This has proved a larger task than was thought.
        Only the first of the four modules is available.
        Resurfacing is programmed for the spring.
        We may need to seek a change to the order.
        The case for a second crossing is being made to the county.
        Negotiation of the new terms goes on.
        The partnership has an interim chair.
        The rota depends on goodwill and needs putting on a proper footing.
        It is our intention to publish quarterly.
        Awaiting outcome of Welsh Government review before the local protocol can be finalised.
        The IJB has noted the position and will return to the matter in February.
        Children's Hearings training: dates to be fixed.
        The Local Outcomes Improvement Plan is being refreshed.
        Licensing Board statement – consultation ongoing.
        The bin lorry routes have been remodelled on paper but crews have not been consulted.
        Tree preservation orders: digitisation 60% complete.
        The committee asked for weekly figures; monthly ones are being supplied for now.
        Food inspections are running at 70 per cent of the planned programme.
        We hold no data on this and would have to collect it.
        The stock of grit is lower than the plan calls for.
        The pilot has been so delayed that it will overlap with the main scheme.
        The working party's terms of reference go to the next meeting.
        The guide for landlords is with the designers.
        The surgery has agreed in principle to host the service.
        Legal advice has been taken and a further opinion is to be obtained.
        The new terminal is live but the old one has not been switched off.
        An announcement is expected from the Minister.
        We are some way from reaching agreement.
        Half the wards now have a plan.
        The charity's trustees have the proposal before them.
        The insurer has yet to accept liability.
        Nothing in writing has been received from the operator.
        The planting scheme could not be carried out before the end of the season.
        The scheme will be extended to the villages in phase two.
        The second crossing has been dropped from the programme.
        This was not taken forward.
        The council has decided not to proceed with the merger.
        There are no plans to extend the hours.
        The cost is prohibitive.
        The equipment has failed its safety test twice.
        The software does not produce the report that the committee asked for.
        Officers are unable to say how many homes are affected.
        Training is available but few have taken it up.
        Take-up stands at one in five.
        The new contract has a start date of 1 December 2026.
        The first report under the new system is due in January.
        Fees for next year have still to be set.
        The position will be reviewed once the new manager has settled in.
        Until then the existing policy applies.
        The existing arrangements continue in the meantime.
        The outstanding element is the car park.
        The car park element is outstanding.
        Two of the three elements have been delivered.
        All that remains is to fit the signs.
        The signs have been made and will be put up shortly.
        A handful of properties have still to be surveyed.
        We would hope to complete this by the summer.
        The aim is to complete this by the summer.
        This should be complete by the summer.
        The council's bid is one of nine on the shortlist.
        The judge's decision is awaited.
        Talks with the owner broke down in July.
        The owner has not engaged with us.
        Vacancies in the team have meant slow progress.
        A shortage of planners has delayed the brief.
        The brief has been delayed by a shortage of planners.
        We have been let down by the supplier.
        The tender exercise produced no bids.
        The exercise will be repeated.
        Two thirds of the drivers have taken the course.
        Of £90,000 set aside, £40,000 has been paid out.
        The count stands at 310 of roughly 800 lamps.
        Gritting maps are complete on half of our routes.
        Fines enforcement still does not cover evenings.
        Carers cannot yet see their own plans.
        The deed needs sealing.
        Next steps: draft brief, agree budget.
        The review team is following up the remaining three points.
        The easy repairs have been made, leaving the roof for 2028.
        The archive list has been begun.
        Cabinet has referred the plan back to officers.
        Once the ownership question is settled, planting can start.
        The new desks may be moved in after the school holidays.
        All of the halls have a ramp except Westgate.
        The kiosk order has been neither priced nor placed.
        """)

    static let finished = lines("""
        The Trust saw the survey and signed the agreement in May.
        Roll-out to the eastern hubs began in April and was finished by the end of June.
        We interviewed for the post and appointed a candidate who began in August.
        The steering group has met nine times and published its minutes.
        The handbook was agreed with the unions and is given to every new starter.
        Savings of £152,000 have been made; the figure asked for was £150,000.
        The gym reopened when the boiler had been replaced.
        Cabinet approved the charter at its January meeting.
        The council holds a lease from the diocese for 25 years.
        The consultant's report was accepted and its proposals carried out.
        The number of champions has risen to 54 from 12, against an aim of 50.
        The cameras at all five junctions are working.
        It had been intended to open the hub in June; it opened in May.
        The steps at the north entrance have been replaced with a ramp.
        The second post is provided for in the budget.
        The app can be used for reporting and for paying.
        The clinic offers appointments on weekdays and Saturdays.
        The inspector considered the council's response and found the plan sound.
        The Secretary of State confirmed the new bylaws.
        The museum's accreditation was renewed for five years.
        The contractor returned in the spring and finished the planting.
        Every ward has a named officer.
        The forms were trialled in one office before being adopted in all.
        The site was cleared and built on.
        The charity took on the lease in April.
        The policy is looked at every two years.
        The council's website carries the new criteria.
        The vans were changed for electric ones at the end of the lease.
        The audit found gaps, which managers have closed.
        The school's action plan has been carried out.
        Governors adopted the policy in the autumn term of 2025.
        Volunteers run the reading scheme in six schools.
        The helpline has taken 400 calls.
        The strategy went to Cabinet in January and was adopted.
        The lead member accepted the report's findings in full.
        The second tranche of funding arrived in July.
        The lease was offered to three groups and taken up by one.
        All four modules are available.
        The order was changed in March.
        The county built the second crossing.
        The new terms came into effect in April.
        The partnership's chair was elected in June.
        The rota is on a proper footing.
        Figures are published quarterly.
        The fund will continue to be open to all groups.
        Any group may bid, and bids are decided within six weeks.
        Leaders of the six districts meet twice a year to agree priorities.
        Under the agreement the developer will maintain the lake for ten years.
        Tenants moving out are asked to leave their keys at the office.
        Visitors waiting for a taxi can use the foyer.
        The stewards will direct visitors to the overflow car park when the main one is full.
        The scheme has been used as a model by two other councils.
        Parents were told in advance which stops would close.
        The old stops were taken out and new ones put in.
        The cost was less than had been feared.
        The scheme was late in starting but has caught up.
        The Welsh Government's review reported in May and the local protocol was finalised in June.
        The IJB returned to the matter in February and approved the plan.
        Children's Hearings training: delivered to all panel members.
        The Local Outcomes Improvement Plan was refreshed in 2026.
        Licensing Board statement – adopted June.
        The bin lorry routes were remodelled with the crews and have run since May.
        Tree preservation orders: digitisation complete.
        The committee asked for weekly figures and they are supplied each Monday.
        Food inspections are running at 100 per cent of the planned programme.
        We have collected this data since April and publish it quarterly.
        The stock of grit is at the level the plan calls for.
        The pilot was delayed but finished in time for the main scheme.
        The working party's terms of reference were approved.
        The guide for landlords was designed by a local firm and sent to all members of the scheme.
        The surgery hosts the service two days a week.
        Legal advice was taken, a further opinion obtained and the policy adopted.
        The new terminal is live and the old one has been switched off.
        The Minister announced the funding in May.
        Agreement was reached in March.
        All wards now have a plan.
        The charity's trustees accepted the proposal.
        The insurer accepted liability and paid in full.
        The operator wrote to confirm the arrangement.
        The planting scheme was carried out before the end of the season.
        The scheme was extended to the villages in phase two, which ended in June.
        The second crossing was built with money from the developer.
        The merger went ahead on 1 April.
        Hours were extended in May.
        The equipment passed its safety test.
        The software produces the report that the committee asked for.
        Officers know how many homes are affected and have written to each.
        Training is available and all have taken it up.
        Take-up stands at nine in ten, the level the committee wanted.
        The new contract started on 1 June 2026.
        The first report under the new system came out in July.
        Fees for this year were set in February.
        The existing policy applies to all applicants.
        The car park was the last element and was finished in May.
        All three elements have been delivered.
        The signs have been fitted.
        Every property has been surveyed.
        This was completed by the summer, as hoped.
        The council's bid was one of nine on the shortlist and was successful.
        The judge found for the council.
        Talks with the owner broke down in July but resumed in August and led to a sale.
        The owner sold us the land.
        The team was short of staff in the spring; it has been at full strength since June.
        The brief was written by a consultant and approved.
        The supplier delivered the last of the units in June.
        The tender exercise was repeated and produced four bids, of which one was accepted.
        Adults who cannot use the website may telephone.
        Where no bids are received the panel may award directly.
        Any vacancy that arises is filled from the reserve list.
        The register records whether consent has been given.
        A member who is unable to attend may send a substitute.
        Schools due for inspection are visited by an adviser first.
        Those awaiting treatment are seen every month.
        Families in temporary accommodation are visited fortnightly.
        Works to listed buildings need consent, which is usually given within eight weeks.
        The council does not own the bridge, which belongs to Network Rail.
        Two thirds of respondents have said that they prefer the new layout.
        A quarter of the fund has been reserved for parish projects.
        Of the 40 requests, 26 were granted and 14 refused.
        Of the 30 bays, 18 are in the square and 12 in the lane.
        The lease was renewed in May and expires in 2051.
        There are now no wards without a named officer.
        The lift works again, the motor having arrived in August.
        A tenancy that is contested is passed to the housing lawyer.
        Patients are told their position in the queue.
        Scores remain above the target set by the committee.
        The library remains open on Saturdays.
        The remaining two cases were closed in July.
        The remaining benches have been painted.
        A claim can be paid once the form is in.
        A licence needs the consent of the landlord.
        All wards now have a named officer.
        Neither gate sticks nor rattles now.
        The work was referred back once and approved in June.
        A court order may be made after the hearing.
        We had hoped to finish in May and finished in April.
        Sixty per cent of tenants are satisfied.
        The charge, which will be looked at again in 2029, was cut in April.
        Four fifths of the grant has been matched by the trust.
        The mill wall is unbroken along its length.
        The new gate is complete on both sides.
        """)
}
