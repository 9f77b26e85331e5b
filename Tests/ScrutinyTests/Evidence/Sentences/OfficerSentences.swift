/// The same matters told as finished and as unfinished, as officers write them. Read at a meeting on 12 October 2026.
enum OfficerSentences {
    static let unfinished = lines("""
        The new cleaning rota covers the ground floor only; the upper floors are to be added once two more cleaners start.
        We have not heard back from the Department for Transport.
        The procurement team is drawing up a shortlist of suppliers.
        Three of the seven wards have their own newsletter.
        The consultation report was late and the decision has slipped to January.
        Talks with the hospital about a shared discharge team are at an early stage.
        Officers intend to write to every landlord in the new year.
        No one has been appointed to the post.
        The legal team has the draft agreement and we await their comments.
        It is hoped that the new school will open in September 2027.
        The pilot finishes at the end of November, after which members will decide whether to extend it.
        Response times have improved but are still outside the ten-minute target.
        The budget will not stretch to a second warden.
        The website still shows last year's charges.
        The matter has been raised with the supplier, who is looking into it.
        A bid for the remaining £40,000 is being written.
        Work on the east wing stopped when asbestos was found.
        The policy is with Unison for comment.
        Half of the street lights have been converted.
        We are two months behind with the inspections.
        The training has been bought but nobody has been on it yet.
        Agreement in principle has been reached on the cost split.
        The committee's second request, for figures by ward, has not been met.
        Cabinet will take a view in December.
        The new leaflet is ready to print as soon as the logo is agreed.
        The council's solicitor advised that the byelaw needs the Secretary of State's approval, which has been applied for.
        Further work is required on the equality impact assessment.
        The panel has met once and will report in the spring.
        Recruitment is continuing.
        The data is there but no one has analysed it.
        The old signs have come down; the new ones are on order.
        We had planned to start in April but the grant came late and we are now aiming for January.
        Only one of the four depots has a trained fire marshal.
        The scheme of work has been agreed and the first two junctions are done.
        Funding for year three is not secured.
        This recommendation has been overtaken by the reorganisation and will be looked at afresh.
        A decision is expected by Christmas.
        The figures for quarter two are not in.
        Officers do not believe that this is possible within the current contract.
        The archive has been scanned as far as the letter M.
        A replacement bus will be needed before the route can be restored.
        The working group has identified eight sites and is visiting them in turn.
        The action is rated amber.
        The contractor is on site and should be finished by the middle of December.
        The new rules are in draft.
        Take-up is running at a third of what was forecast.
        The rewritten guidance is due out next month.
        Two vacancies remain in the team.
        Nothing has come of the approach to the university.
        The landlord has been given until 30 November to carry out the repairs.
        The lease has still not been signed by the club.
        We would like to go further and include sixth forms.
        There has been some slippage on the drainage works.
        The recommendation was accepted but the money was cut from the budget.
        The service is looking for a partner to run the café.
        The register is up to date for adults but not for children.
        Members asked for quarterly reports; so far they have had one.
        The system went live in two of the three areas.
        Until the new officer starts, referrals are being handled by the duty desk.
        The review has been put on the work programme for next year.
        It was not possible to reach agreement with the parish council.
        The final layout depends on the outcome of the appeal.
        Ninety of the 120 carers have had their reviews.
        Work has been commissioned from consultants on the options.
        The first cohort has begun its training.
        The cameras have been delivered but not fitted.
        The Head of Service is considering how best to take this forward.
        Progress has been slow because of sickness in the team.
        The policy needs to go through the staff forum first.
        The app is being tested by a small group of tenants.
        Neither of the two posts has been filled.
        The county council declined to contribute.
        A site visit is being arranged for members.
        There is as yet no agreed definition of a vulnerable household.
        The action plan will be refreshed to take account of the committee's comments.
        We are still short of foster carers for teenagers.
        The bridge will stay closed until the spring.
        Phase two, which covers the villages, has yet to be costed.
        The proposals have been scaled back to fit the budget.
        The chief executive has asked for a further report.
        The average wait is now 19 weeks, one week over the limit that the committee recommended.
        Some of the data is missing for 2024.
        Planning consent was refused in July and an appeal has been lodged.
        Members will be briefed once the government's response has been published.
        The equipment has arrived and is being installed this week.
        The revised procedure has been sent round for comment.
        We have secured £2m of the £3.5m needed.
        The service plans to bring the work in-house when the contract ends in 2028.
        Not enough volunteers have come forward.
        The refurbishment is three quarters complete.
        The trust remains unwilling to share the data.
        Plans for a second hub have been shelved.
        The review of charges is under way and will conclude in February.
        No start date has been fixed.
        The committee's comments will be taken into account when the strategy is next revised.
        The lift is out of order again and parts are awaited.
        Our bid was unsuccessful and we are exploring other sources.
        The draft was considered by the board, which asked for changes.
        It is too early to say whether the changes have made a difference.
        All but the smallest schools have signed up.
        The electric charging points are in the ground but not connected.
        Work has been done on the first floor; the second is untouched.
        Our intention is still to open the hub by Easter.
        Highways have drawn up a scheme which members have not seen.
        The dispute with the builder is going to arbitration.
        Parents are being asked for their views until 6 November.
        We are talking to two other councils about sharing the cost.
        The old computer system limits what can be reported; a new one is due in 2027.
        The matter will be picked up by the new director when she arrives.
        Nine schools have yet to send in their plans.
        The guidance is waiting for the monitoring officer to clear it.
        It has been agreed that the charge should go, but not when.
        The toilets at the park remain shut.
        So far eleven households have moved out of twenty-six.
        The database was meant to be ready in July.
        The council has applied for the licence.
        The bid scored well but was not chosen, and no other money is in sight.
        The second lift has still to be fitted.
        A partial answer was given in June; the full one depends on the audit.
        The number of long-term voids stands at 41 against a target of 25.
        The chair of governors has promised to raise it at their next meeting.
        There is no money to extend the scheme beyond March.
        The engineers need a dry spell to lay the surface.
        Community groups have been invited to bid.
        A consultant is being engaged to draw up the plan.
        The bus company has given notice that it cannot run the evening service.
        The scheme is live for new tenants, and existing ones will be moved over in stages.
        Our request for the data was turned down.
        We have started, though there is a long way to go.
        The target was to halve the waiting list; it has fallen by a fifth.
        Members were shown a first version in September.
        The alley gates have been made and are in store.
        The review of the constitution has reached chapter five of nine.
        The shortlist is down to two firms.
        An officer has been asked to look at what other councils do.
        The training day had to be called off and has not been rearranged.
        The money has been set aside but the specification is not finished.
        We cannot give a date.
        The planning team will not support a change of use.
        Consultation with staff opened last week.
        Our present supplier cannot provide this.
        The system can record it, but staff are not yet doing so.
        Eight miles of the twelve-mile path are open.
        The trial has been extended for six months because the results were unclear.
        The service has no plans to do this.
        Delivery of the vans has slipped from August to November.
        Officers are confident that the remaining sites can be cleared.
        The job was advertised twice without success.
        The draft budget includes provision for the post.
        Further tests are being carried out on the water supply.
        It has proved hard to find premises.
        Residents still have to ring a premium-rate number.
        The partnership agreement expires in December and its renewal is under discussion.
        The recommendation is only partly met.
        Mobile phones have been issued to half the wardens.
        The figures we hold go up to March only.
        A report setting out the options will come to this committee.
        The new depot will not be ready this year.
        The tenancy team is three officers down.
        The manual is being translated.
        The audit trail has been switched on in three of five modules.
        Cabinet has asked for the cost to be brought down before it decides.
        The contract was due to be let in June.
        Nobody has taken responsibility for the register.
        The apprentices start on 2 November.
        The fund is open, and no awards have been made.
        The trustees meet next month to decide.
        Ward walks have taken place in some wards.
        The recommendation has not been progressed because of the election.
        We are not yet able to say what the saving will be.
        The protocol works on paper but is rarely followed.
        Damp was found in 60 homes and has been treated in 44.
        A timetable is being prepared for the remaining moves.
        We have had two meetings with the trust and expect to have two more.
        The bridge design is at 60 per cent.
        The health visitor posts are covered by agency staff while recruitment goes on.
        The forms have been reduced from nine to five; the aim was three.
        The clean air grant is spent and a further round has not been announced.
        Legal advice is being taken.
        The plan has gone back to the drawing board.
        The office will move to the new building in stages between now and June.
        A new date is to be set.
        The survey found that a third of staff had not read the policy.
        Our position is that this should wait for the national review.
        The first annual report will be presented to Council in May.
        Rewiring continues on floors three to six.
        It has been decided to defer this until the new contract.
        The outreach van visits four of the six estates.
        Members have not been given the figures.
        The kiosk has been ordered.
        Improvements to the signage are planned.
        The crossing is not in this year's programme.
        Getting the three systems to talk to each other has been harder than we thought.
        No training has been given since 2024.
        Two more sessions will be run before the new year.
        The licence fee income is £60,000 short of what was budgeted.
        The draft of the code is on its third round of comments.
        We have asked for the funding three times and been refused.
        The flood wall is finished on the north bank; the south bank follows in spring.
        The chairs of the two boards have agreed to meet.
        """)

    static let finished = lines("""
        The new cleaning rota covers every floor and has been in use since May.
        The Department for Transport replied in August and gave its consent.
        The supplier was chosen in June and the contract signed in July.
        All seven wards now have their own newsletter.
        The consultation report was published in May and the decision taken in June.
        The shared discharge team with the hospital started work on 1 July.
        Every landlord has been written to.
        The post was filled in April.
        The agreement was signed by both sides on 4 September.
        The new school opened in September.
        The pilot finished in March and the scheme has been made permanent.
        Response times are now well inside the ten-minute target.
        A second warden has been in post since the summer.
        The website shows this year's charges.
        The matter was raised with the supplier and put right within a week.
        The remaining £40,000 was raised by the Friends group.
        Asbestos was found in the east wing, which held the work up for a month, but the wing reopened in August.
        The policy was agreed with Unison before it was adopted.
        All the street lights have been converted to LED.
        We were two months behind with the inspections in May but have since caught up.
        Everyone in the team has been on the training.
        The cost is shared equally and the first invoices have been paid.
        Figures by ward have been supplied to the committee, as it asked.
        Cabinet took its decision in July.
        The new leaflet has been printed and is in every library.
        The byelaw has the Secretary of State's approval and is being enforced.
        The equality impact assessment was completed and no further work is required.
        The panel reported in the spring and its findings were accepted.
        Recruitment is complete.
        The data has been analysed and is on the open data site.
        The old signs came down in May and the new ones went up the same week.
        The grant came late, in June, but the work was done by the end of September.
        Each of the four depots has a trained fire marshal.
        Funding for all three years is secured.
        The figures for every quarter are in and have been checked.
        Under the contract the supplier must answer calls within a minute, and has done so throughout.
        The archive has been scanned in full.
        The route was restored in March with a new bus.
        The working group visited all eight sites and picked Mill Lane.
        The action is rated green.
        The contractor left the site in August, a month early.
        The new rules came into force in April.
        Take-up is ahead of what was forecast.
        The rewritten guidance came out in May.
        There are no vacancies in the team.
        The university agreed to host the course, and the first students enrolled in September.
        The landlord carried out the repairs after we served notice.
        The club signed the lease in June.
        Sixth forms were included from the start.
        The drainage works were finished on time.
        A charity runs the café under a five-year lease that ends in 2031.
        The register is up to date for adults and children alike.
        Quarterly reports go to the committee, which has now had four.
        The system is live in all three areas.
        Referrals that come in at night are handled by the duty desk.
        Agreement was reached with the parish council in May.
        The appeal was dismissed and the layout was built as designed.
        All 120 carers have had their reviews.
        The consultants' options were considered in March and the second was chosen.
        The third cohort finished its training in July.
        The cameras were fitted in May and are recording.
        Sickness in the team slowed the work in the winter, but it was done by June.
        The policy went through the staff forum and was adopted in July.
        Tenants have been using the app since the spring.
        Both posts have been filled.
        The county council paid a third of the cost.
        Members visited the site in June.
        A vulnerable household is now defined in the policy.
        We have recruited eleven foster carers for teenagers, one more than the target.
        The bridge was closed for six weeks and reopened in May.
        Phase two, which covers the villages, was finished in August.
        The chief executive asked for a further report and accepted it in July.
        The average wait is now 12 weeks, inside the limit that the committee recommended.
        The gaps in the 2024 data have been filled.
        Planning consent was granted on appeal and the hall was built.
        Members were briefed after the government's response was published.
        The equipment is installed and in daily use.
        The revised procedure was sent round for comment in March and issued in May.
        We have secured the whole of the £3.5m needed.
        The work was brought in-house when the contract ended.
        Enough volunteers came forward for the scheme to run every day.
        The refurbishment is complete and the keys have been handed back.
        The trust shares its data with us every week.
        A second hub opened in May.
        The review of charges is over and the new charges apply from April each year.
        Anyone who is refused a place can appeal, and must be told so in writing.
        The lift has been repaired and has not failed since.
        Our second bid was successful and the money has been spent.
        The draft was changed as the board had asked and was adopted by Council.
        The changes have cut waiting times by a third.
        All schools have signed up.
        Applications must be decided within eight weeks, and last quarter every one was.
        The handbook tells staff what to do when a child goes missing.
        Councillors will find the figures in the annual report, published in July.
        The strategy was adopted in May and runs until 2030.
        Members no longer have to ask for the figures; they are sent each month.
        The duty to consult tenants before rents change is now written into the constitution.
        The officer who will chair the panel was appointed in June.
        The toolkit, which schools had been asking for since 2023, was launched in April.
        The electric charging points have been connected and are used every day.
        The work was done floor by floor and the last was finished in July.
        The hub opened at Easter, as intended.
        The scheme drawn up by Highways went to members in May and was built in August.
        The dispute with the builder went to arbitration and was settled in our favour.
        Parents were asked for their views before the order was made.
        Two other councils share the cost with us.
        The new computer system, which replaced one that could not report by ward, went live in July.
        The new director picked the matter up when she arrived and has dealt with it.
        All the schools sent in their plans by June.
        The monitoring officer cleared the guidance before it was issued.
        The toilets at the park are open from dawn to dusk.
        All twenty-six households have moved out.
        The database was ready in July, as it was meant to be.
        The council has held the licence since May.
        The bid scored well and was chosen.
        Both lifts have been fitted and tested.
        A full answer was given in June.
        The number of long-term voids stands at 19 against a target of 25.
        The scheme has been extended until March 2029.
        The surface was laid during a dry spell in June.
        Sixteen community groups bid and all were funded.
        The evening service is run by the bus company without subsidy.
        The scheme is live for new and existing tenants.
        Our request for the data was granted within a week.
        The waiting list has been halved.
        The alley gates are up and residents hold the keys.
        All nine chapters of the constitution have been reviewed and Council adopted the new text in May.
        One of the two firms on the shortlist was appointed in July.
        The training day was held in June, having been called off once because of snow.
        Planning permission was not needed, and the change of use was registered in May.
        Staff record it every time, and a monthly check shows no gaps.
        The whole of the twelve-mile path is open.
        The trial was extended for six months and ended in June, when the scheme was made permanent.
        The vans came in August, two weeks early.
        The job was advertised twice and filled the second time.
        The budget adopted in February includes the post, and it was filled in April.
        The water supply was tested again in July and is safe.
        Residents can ring a free number at any hour.
        The partnership agreement was renewed in June for five years.
        The recommendation is met in full.
        Every warden has a mobile phone.
        The figures are published to the end of each month.
        A report setting out the options came to this committee in March, and option two was carried out.
        The new depot has been in use since January.
        The manual is available in six languages.
        The audit trail runs in all five modules.
        The cost was brought down before Cabinet decided.
        The contract was let in June and runs for four years.
        The clerk is responsible for the register and signs it each month.
        The apprentices started on 7 September.
        The fund has made 31 awards and is closed.
        The trustees meet each month and publish their minutes.
        Ward walks have taken place in every ward.
        The saving was £120,000, which is what had been forecast.
        Damp was found in 60 homes and has been treated in all of them.
        The moves were finished in June.
        The bridge is open to traffic.
        Permanent health visitors are in every post.
        The forms have been reduced from nine to three, as we aimed to do.
        Legal advice was taken before the order was made.
        The office has moved and the old building has been handed back.
        The first annual report was presented to Council in May, and the next will be presented in May 2027.
        Rewiring is finished on every floor.
        The outreach van visits all six estates once a fortnight.
        Members get the figures with their agenda.
        The kiosk was delivered in May and takes cards and coins.
        The crossing was built under last year's programme.
        The three systems now talk to each other.
        Training has been given twice a year since 2024.
        The licence fee income is £4,000 more than was budgeted.
        The code went through three rounds of comments before it was adopted in May.
        The flood wall is finished on both banks.
        The chairs of the two boards have met every month since January.
        New staff must read the policy before they are given a log-in.
        Anybody who has been waiting for more than a month is telephoned.
        If the alarm fails the caretaker is called out, and the panel is checked on every visit.
        The committee asked whether the park would stay open in winter; it did.
        Requests that are not answered in time are reported to the chief executive.
        The grant will be paid each April until 2031 under the agreement signed in May.
        Tenants who move will be able to take their adaptations with them under the new policy.
        The bylaw was confirmed in July, so wardens can now fine people who do not clear up after their dogs.
        The new timetable, under which buses will run every ten minutes, started on 1 September.
        The centre is run by a trust, which has to report to us every year.
        The toolkit explains what managers should do when a member of staff is ill for more than a month.
        No complaints have been received since the barrier was put in.
        We had to wait for the consent until May, but the roof was finished in July.
        Half the cost was met by the lottery and half by the council.
        Only residents with a permit may park there, and the wardens see to it.
        The post was not needed once the two teams had been merged.
        The backlog has been cleared.
        There is nothing further to do.
        Demand for the course is high and a third group finished it in June.
        Nothing is outstanding on this recommendation.
        The next meeting of the forum is on 4 November; the last was attended by 60 people.
        The pool, closed since 2023 for want of a boiler, reopened on 1 May.
        The plan that Council adopted in May will be the basis for every decision on the site.
        The wardens have been trained and will be retrained every three years.
        """)
}
