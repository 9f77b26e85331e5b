/// More matters told both ways: finished in one sentence, unfinished in another. Read at a meeting on 12 October 2026.
enum PairedSentences {
    static let unfinished = lines("""
        The tender has closed and bids are being scored.
        Nothing further has been heard from the ministry.
        Our insurers want a second survey before they will agree to the work.
        The cabinet member has seen the proposal and is minded to approve it.
        Six of the posts are filled and interviews for the rest take place this month.
        The licence is still in the name of the old operator.
        A working draft exists.
        We had hoped that the university would evaluate the scheme, but it has withdrawn.
        The allotment rules have been rewritten in plain English but have not gone to plot holders.
        Talks continue with the diocese about the use of the hall.
        The council will be in a position to decide once the district valuer has reported.
        The budget was agreed on condition that a business case followed; it has not.
        Four care homes have joined; we are waiting for the fifth.
        The committee's preferred option was not affordable.
        This action is on hold.
        Site investigations have found contamination and a clean-up plan is needed.
        The evaluation is not due until 2028.
        The first meeting of the board is in November.
        The matter rests with the Local Government Boundary Commission.
        We aim to complete this by the end of the financial year.
        The parish plan is being consulted on for a second time.
        Not one of the three depots has passed its inspection.
        The website redesign has been delayed by the cyber incident.
        The heating will be replaced in the summer holidays of 2027.
        The school has agreed to a crossing patrol if someone can be found to do it.
        Data protection clearance is outstanding.
        We have written to the minister and have had an acknowledgement.
        The backlog has been cut from 900 cases to 350.
        The number of inspections rose to 210, still some way off the 300 recommended.
        The work cannot be done while the nesting season lasts.
        The mobile app has been built but the app store has not approved it.
        Members of the panel disagree about the best way forward.
        The head of planning is to bring a paper.
        Because of the hiring freeze the second post stays empty.
        So far it is only an idea.
        Provision has been made in next year's budget.
        A scoping study has been done.
        There was not enough interest to run the course.
        The cabinet agreed the first part of the recommendation and deferred the second.
        The council's view is that the law does not allow it.
        The old contract has been ended and a new one has to be put in place.
        The plan is sound but there are not the people to carry it out.
        The ward profile pages will be switched on when the census data has been loaded.
        Two thirds of the trees have been planted; the rest go in this winter.
        Progress reports have been patchy.
        At present only the larger libraries offer this.
        The bid for lottery money went in at the end of September.
        The ombudsman's recommendation has been accepted in principle.
        The sensors record the levels, but no one looks at them.
        The fees have been set for this year only, pending a wider review.
        The trial showed that the bins are too small and larger ones have been ordered.
        The youth council would like to be involved in choosing the equipment.
        Some headway has been made.
        Our staffing does not run to that.
        Vacancies in the planning team mean that appeals are not being answered in time.
        The joint committee has not met since March.
        The roof has been patched, which will do until money is found for a new one.
        The scheme is one of several being weighed up for the capital programme.
        The electrical contractor has let us down twice.
        The new IT system will make this possible.
        Ten of the fifteen actions are green and five are amber.
        Residents will be told the outcome shortly.
        The handover date keeps moving.
        We are in dispute with the previous contractor.
        Staff are being trained at the rate of twenty a week; there are 400 to train.
        The trees have been chosen but it is too late in the season to plant them.
        The order has been advertised and objections can be made until 20 November.
        The museum's collections policy dates from 2009 and its replacement is half written.
        It has not been possible to recruit a second driver.
        The inspection regime has been designed, not yet tried.
        Further reports will follow.
        An answer from the regulator is awaited.
        Our offer has been made and the owner is thinking about it.
        The data sharing agreement has one signature out of four.
        We have not found a way of doing this without breaching the data rules.
        A feasibility study is under way and will be finished in the spring.
        The grants panel has been appointed but has had nothing to consider.
        Members have asked for this three times; it is still not happening.
        The garden has been laid out and the planting is to come.
        The final account has not been agreed with the builder.
        The service is being restructured and this will be taken into account.
        The refuge has room for six families; the review called for ten.
        The consultation showed little support, so the idea is being reworked.
        We had a start date but the contractor has gone into administration.
        The lease on the new premises is about to be signed.
        The waiting time is down, though not to the level we were asked for.
        Only the east of the borough is covered.
        The scrutiny officer's post has been vacant since May.
        The register shows 12 entries for a sector with at least 80 firms.
        The supplier's fix did not work.
        Work should start early in the new year.
        The terms of reference are agreed, and members have still to be named.
        The licence conditions are being redrafted to take in the committee's points.
        We would need another £30,000 a year.
        The bid is with the Arts Council.
        A review of the pilot is planned for the spring.
        Planning officers have raised concerns that have yet to be resolved.
        The guidance is silent on this.
        The reading scheme reaches one school in three.
        The council has still not published the map.
        Business case drafted; awaiting s151 officer sign-off.
        The Panel noted that the SEND strategy was not yet in its final form.
        Options appraisal due to Cabinet Q4.
        No progress since the last update.
        We are about halfway through the programme of fire door checks.
        Approval is being sought from the Combined Authority.
        Although the policy has been approved, staff have not been trained on it.
        The council has a waiting list of 45 for the course and only one tutor.
        Discussions with the ICB have stalled over who pays.
        Parts (a) and (b) are complete; part (c) will follow in the new year.
        The report has slipped to the March meeting.
        Procurement of the replacement system is expected to take nine months.
        The wording is with the Monitoring Officer.
        There remain concerns about the reliability of the counts.
        Two expressions of interest have come in and are being looked at.
        The Board will be asked to sign this off on 18 November.
        To date, £1.1m of the £1.6m has been collected.
        The scheme could be extended to the villages if funding is found.
        The new post has been evaluated and will be advertised shortly.
        Not started.
        The council is working with Sport England on a feasibility study.
        This has been harder to do than expected and we ask for more time.
        The training module is live, with completion currently at 58%.
        The old leisure contract has been rolled forward for a year while the new one is tendered.
        One outstanding action remains, on data retention.
        Members have asked for sight of the risk register, which officers have agreed to provide.
        The team is still waiting for the software to be installed.
        A memorandum of understanding is close to agreement.
        Community Safety Partnership to discuss in January.
        Phase 1 delivered. Phase 2 in design.
        The strategy has been through consultation and goes to Full Council in December.
        The vacancy has been advertised three times with no suitable applicants.
        Our aspiration is to have a changing place in every town.
        The footbridge has been closed since March and no money has been found to repair it.
        It was agreed to defer the decision pending the outcome of the spending review.
        The service is reviewing its fees and will report back.
        Most of the actions have been completed.
        The consultant's report identified eleven defects, and the contractor has agreed to put them right.
        We recognise that more needs to be done to reach young carers.
        Only three schools have taken up the offer so far.
        Work is ongoing to align the two databases.
        The council's application for selective licensing is with the Secretary of State.
        The proposed merger has been put on ice.
        Quotes have been obtained and the order will be placed once the budget is confirmed.
        The ward forums have been set up in six of the ten wards, with the remainder to follow by March.
        The independent chair has resigned and a successor is being sought.
        The timetable assumes that planning consent will be given in January.
        An interim manager is in post.
        We do not have the powers to do this.
        The equalities data is collected but is not reported to members.
        A further tranche of affordable homes is in the pipeline.
        The performance dashboard remains in development.
        Housing has accepted the recommendation; Adult Care is yet to respond.
        The review of the winter shelter will take place after the season ends.
        Bailiffs have been instructed and an eviction date is awaited.
        Reports are produced but are usually late.
        The cost is more than the council can afford at present.
        Several of the recommendations depend on the new operating model, which is not in place.
        The school governors meet on 9 December to consider it.
        Subject to call-in, the decision takes effect on 2 November.
        The council has neither the staff nor the money to extend the scheme.
        The website now has a page on this, but it is a holding page.
        Contractors are due on site in the second week of January.
        The bus gate has been consulted on twice and remains contentious.
        We have made a start.
        The group recommended a single front door; there are still three.
        Implementation has been paused while the law is clarified.
        The council will use the time to test the new process.
        All actions bar one are complete.
        The decision was called in and will be looked at again by Cabinet.
        Recruitment to the neighbourhood team is at 70%.
        A paper on this was deferred from the September agenda.
        The community asset transfer is proving complicated.
        Negotiations on price continue.
        Half of the managers have done the course and the rest are booked on it.
        The county has indicated that it will contribute.
        Further analysis is needed before a recommendation can be made.
        Funding runs out in March and we have no successor scheme.
        The audit was completed but its recommendations are outstanding.
        The policy has been updated on the intranet, though the public version is unchanged.
        A start on site is anticipated in April 2027.
        The lessons learned exercise was cancelled.
        Some improvement has been seen, but performance is below the national average.
        The council is not minded to do so.
        We need to do more on this.
        The transfer of the archive is expected to be finished by the summer.
        The pilot ended in June and its results are being written up.
        The new telephony will not be in until the new year.
        Cabinet has not considered this.
        Heads of terms have been agreed; the lease itself is with lawyers.
        Recommendation partially implemented.
        The number of apprentices has doubled to 16, against an ambition of 40.
        The committee will receive a report when the evaluation is complete.
        No evidence of this has been provided.
        It remains our intention to publish.
        The draft supplementary planning document has been to members and is out for comment.
        Young people have been asked to design the logo.
        The workforce strategy is overdue.
        Consideration is being given to a joint post with the NHS.
        The council will write to the minister again.
        The council's own buildings have been surveyed but schools have not.
        The specification is being finalised by the client team.
        Work has been held back by the lack of a project manager.
        The first draft of the local plan has been written.
        We anticipate that the contract will be awarded in January.
        Nine of the twelve sensors are transmitting.
        The council cannot act until the inquiry has reported.
        A decision on the funding bid is due any day.
        It has not proved possible to open on Sundays.
        The officer working group has begun to look at this.
        The museum store has been cleared and racking is to be fitted.
        A revised policy has been drafted for consideration by the committee.
        The service is on course to finish by March.
        The app is in beta.
        The trust has agreed to take this on from April.
        This has been built into the service plan for next year.
        There is still no lift at the library.
        The committee is asked to note that the work will run into next year.
        Changes to the phone system should make this possible by the spring.
        A second round of recruitment is needed.
        Only the first of the three objectives has been met.
        The council is in the early stages of talks with two developers.
        More than half of the paths have been resurfaced.
        The IT upgrade has to come first.
        Members' comments have been passed to the project team.
        Tenants have told us that the new system is not working.
        Half the work is done.
        The clinic's opening has been put back to February.
        Responsibility for the wall has not been settled.
        A number of actions are still in progress.
        The pension fund has set a target of 2040 and is drawing up a plan to reach it.
        The new signs are being made and will go up before Easter.
        The data warehouse has been specified; building it will take a year.
        Staff shortages have meant that only urgent cases are being seen.
        One in five assessments is late.
        The review is nearing its end.
        The street lighting contractor has been asked to price the work.
        We are not there yet.
        The council has been unable to find a site.
        The committee's recommendation is reflected in the draft strategy.
        The bollards have been paid for and should arrive this month.
        Training for councillors is planned but no dates have been set.
        Officers continue to press the bus company for a reply.
        The plan has the support of both boards, and the next step is a business case.
        The lease expires next year and we have not decided what to do.
        The remaining third of the grant will be claimed when the last receipts are in.
        Two schools have still not sent a representative.
        The work is in the programme for 2027/28.
        The trial produced mixed results and a longer one is proposed.
        The number of complaints answered in time has risen to 81%, below the 95% target.
        The panel is waiting on legal advice.
        Although contracts have been exchanged, completion is not until December.
        The new guidance exists only in draft.
        The inspection found that two of the four homes require improvement.
        Nobody has yet been trained to use it.
        The website has been redesigned, apart from the planning pages.
        The mayor has promised to make a decision by the end of November.
        The service has not had the capacity to do this.
        It is intended that the charter should be signed at the January meeting.
        The tree survey is complete for the north of the borough.
        The committee's request for a map has been passed over for the time being.
        All this awaits the new director.
        What remains is to persuade the parish to pay its share.
        The bench has been bought; where to put it has not been agreed.
        The council has the site but not the money.
        Our partners have signed and we have not.
        There are still four reports to write.
        The scheme runs in the daytime only, and evening cover was asked for.
        Members will recall that this was to be done by September; it was not.
        The landlord's consent is all that stands in the way.
        The final phase is out to tender.
        Since the last report two more sites have been cleared, leaving five.
        It would take two more officers to do this properly.
        The system has been bought but is still in its box.
        Officers have met the bus company twice and a third meeting is fixed for 4 November.
        The policy is written and waits only for a signature.
        We are some way through the list of repairs.
        The figures have improved, but not by as much as was asked for.
        Enquiries are being made.
        The review had asked for a named officer in each team; three teams have none.
        The council has agreed to look at this again in a year.
        The computers are there, the training is not.
        Of the £90,000 raised, £20,000 has been spent.
        So far the police have not agreed.
        A list of priorities is being put together with residents.
        Permission to fell the tree has been asked for.
        The budget for this was taken to fill the gap in social care.
        It is planned to tell tenants by letter.
        The work has got as far as the second floor.
        The officer who was doing this has left.
        Staff are keen but have had no training.
        Completion has been put at late spring.
        The contractor will be back on site when the ground dries.
        Legal difficulties have arisen.
        The scheme has the go-ahead and a contractor is being found.
        Some schools have said no.
        We have the plans but no date.
        The toilets are built and await connection to the sewer.
        A vote of the members is needed.
        Cabinet wants to see how the first year goes.
        The council is bound by the old contract until June 2028.
        Thirty-one of the forty shelters have been repaired, and work on the others starts next week.
        The list is being added to as more gaps come to light.
        There is some resistance from traders.
        The leaflet is at the printers.
        The trial has had to be repeated because the data was lost.
        Several members of the group have yet to be told.
        The council has asked to be released from the covenant.
        The change will need an Act of Parliament.
        We were promised the figures for August and have not had them.
        """)

    static let finished = lines("""
        The tender closed in May, bids were scored in June and the contract was let in July.
        The minister wrote back in August to say that no consent was needed.
        A second survey was done before the insurers agreed to the work.
        The cabinet member approved the proposal on 3 June.
        Every post is filled.
        The licence was moved into the new operator's name in May.
        The scheme was evaluated by the university, which found that it had paid for itself.
        The allotment rules were rewritten in plain English and sent to every plot holder.
        Talks with the diocese ended in an agreement, and the hall has been open since July.
        The district valuer reported in May and the council decided in June.
        All five care homes have joined.
        The committee's preferred option was chosen.
        The clean-up plan was carried out and the site has been certified as safe.
        The first meeting of the board was in January and it has met each month since.
        The Boundary Commission made its order in July.
        This was completed before the end of the financial year.
        The parish plan was consulted on twice and adopted in August.
        All three depots have passed their inspections.
        The website redesign, delayed by the cyber incident, went live in June.
        The heating was replaced in the summer holidays.
        The school has had a crossing patrol since September.
        Data protection clearance was given in April.
        The minister replied and the rules have been changed.
        The backlog has been cut from 900 cases to none.
        The number of inspections rose to 310, more than the 300 recommended.
        The work was held over until the nesting season had ended and was done in September.
        The app store approved the app in May and 4,000 people use it.
        The panel agreed on the best way forward and its plan has been carried out.
        The head of planning brought a paper to the July meeting, where it was agreed.
        The second post was filled after the hiring freeze ended.
        The course ran in the spring and was full.
        Cabinet agreed both parts of the recommendation and both are in force.
        The new contract was in place before the old one ended.
        Two people were taken on to carry out the plan, and it has been.
        The ward profile pages were switched on in August, when the census data had been loaded.
        The trees have all been planted.
        Progress reports come to every meeting.
        All libraries, large and small, offer this.
        The bid for lottery money succeeded and the work it paid for is finished.
        The ombudsman's recommendation was accepted and the payment made.
        The sensors record the levels, and the duty engineer looks at them each morning.
        The larger bins have been delivered to every house.
        The youth council helped to choose the equipment.
        Appeals are answered in time.
        The joint committee has met four times since March.
        A new roof was put on in July.
        The scheme was built under the capital programme.
        The electrical contractor, who let us down twice, was replaced in May, and the lights now work.
        The new IT system has made this possible: reports are run every Monday.
        All fifteen actions are green.
        Residents were told the outcome within a week.
        The dispute with the previous contractor was settled out of court.
        All 400 staff have been trained.
        The order was advertised, no objections were made, and it was sealed in August.
        The museum's collections policy was replaced in May.
        A second driver was recruited at the third attempt.
        The inspection regime was tried out in March and adopted in April.
        The regulator's answer came in June and the change was made the same day.
        The owner accepted our offer and the sale was completed in July.
        The data sharing agreement has all four signatures.
        The grants panel has considered 40 applications.
        The garden was planted in May.
        The final account has been agreed and paid.
        The refuge has room for ten families, as the review called for.
        The waiting time is down to the level we were asked for.
        The whole of the borough is covered.
        The scrutiny officer's post has been filled since May.
        The register shows every one of the 80 firms.
        The supplier's fix worked and the fault has not come back.
        The terms of reference are agreed, the members have been named, and the group has reported.
        The licence conditions now take in the committee's points.
        The Arts Council paid for the whole of it.
        Concerns raised by planning officers were dealt with before consent was given.
        The guidance covers this in section four.
        The reading scheme reaches every school.
        The council published the map in June.
        People who have waited longest are seen first.
        The barrier will not open unless a permit has been scanned, which is how it was specified.
        Under the new rules any contract that is worth more than £50,000 has to go to the board.
        Carers are asked each year whether their needs have changed.
        The wardens patrol until ten at night and until midnight in summer.
        Fewer than one call in a hundred now goes unanswered.
        The average reply takes four days, against the ten that the committee asked for.
        The committee had asked for five sites to be looked at; seven were.
        The contractor must make good any defect that appears before June 2028.
        What had been a six-week wait is now one of ten days.
        It was feared that the move would disrupt lessons, but it did not.
        The team no longer needs agency staff.
        A final inspection in August found nothing left to do.
        The review is complete and its last action was signed off in September.
        The old scheme will end in March, when the last of its grants has been spent; the new one has been running since April.
        The change was made in time for the May elections and will apply to every later poll.
        Draft minutes are published within five days of each meeting.
        The plan names who will act if the river floods, and it was tested in September.
        The grant pays for two wardens until 2029.
        Work on the pavilion was finished ahead of time.
        The lead member reports on this at each meeting of the full council.
        Business case approved by the s151 officer on 3 July and funds released.
        The SEND strategy was adopted in its final form in May.
        The options appraisal went to Cabinet in June and option C has been delivered.
        The programme of fire door checks is complete; every door has passed.
        The Combined Authority gave its approval in August.
        The policy was approved and all staff were trained on it before it took effect.
        Two more tutors were hired and nobody is waiting for the course.
        The ICB agreed in May to pay half.
        Parts (a), (b) and (c) are complete.
        The report came to the September meeting as planned.
        The replacement system was procured in nine months and has been running since July.
        The Monitoring Officer settled the wording and it is now in the constitution.
        The counts are reliable and have been since the sensors were changed.
        The Board signed this off on 18 June.
        The full £1.6m has been collected.
        The scheme was extended to the villages in May.
        The new post was evaluated, advertised and filled by July.
        Completed March 2026.
        The feasibility study with Sport England was finished in April and its findings were acted on.
        The training module is live, with completion currently at 100%.
        The new leisure contract started on 1 April.
        No actions are outstanding.
        Members see the risk register each quarter.
        The software was installed in June and the team uses it daily.
        A memorandum of understanding was signed on 12 May.
        Phases 1 and 2 delivered, final account agreed.
        Full Council adopted the strategy in July after consultation.
        The vacancy was advertised three times and filled in April.
        There is a changing place in every town.
        The footbridge, closed since March, was repaired and reopened in September.
        The decision, deferred until the spending review was known, was taken in July.
        The service reviewed its fees and reported back in June.
        All of the actions have been completed.
        The contractor has put right all eleven defects.
        Forty young carers have been reached, twice the number aimed for.
        Every school has taken up the offer.
        The two databases have been aligned.
        The Secretary of State approved selective licensing in May and the scheme has begun to issue licences.
        Quotes were obtained, the order was placed and the goods arrived in August.
        Ward forums have been set up in all ten wards.
        A new independent chair was appointed within a month of the last one's resignation.
        A permanent manager is in post.
        The council has used its powers under the 2014 Act.
        The equalities data is collected and reported to members twice a year.
        The last tranche of affordable homes was handed over in June.
        The performance dashboard is used at every management meeting.
        Housing and Adult Care have both accepted the recommendation and acted on it.
        The winter shelter was reviewed after the season ended and has been moved to Hope Street.
        The eviction took place in May and the flat was let in June.
        Reports are produced on time.
        The cost was within budget.
        The new operating model is in place and the recommendations that depended on it are complete.
        The school governors considered it on 9 June and agreed.
        The decision was not called in and took effect on 2 June.
        The website has a page on this which is kept up to date by the press office.
        Contractors left the site in the second week of August.
        The bus gate, consulted on twice, has been working since July.
        There is now a single front door, as the group recommended.
        Implementation was paused while the law was clarified and finished in August.
        The decision was called in, looked at again by Cabinet and confirmed.
        The community asset transfer was complicated but went through in May.
        Negotiations on price ended in July with a saving of 8%.
        All of the managers have done the course.
        The county contributed £50,000.
        Funding is in place until 2030.
        The audit was completed and its recommendations carried out.
        The policy has been updated on the intranet and on the public website.
        Work started on site in April and finished in August.
        The lessons learned exercise was held in June.
        Performance is above the national average for the first time.
        The archive was transferred over the summer.
        The pilot ended in June, its results were written up and the scheme was adopted.
        The new telephony was in by May.
        Cabinet considered this on 14 July and agreed it in full.
        The lease was granted in May.
        Recommendation fully implemented.
        The number of apprentices has risen to 44, against an ambition of 40.
        The committee received the evaluation in June.
        Evidence of this was provided to the June meeting.
        The supplementary planning document was adopted in July and is used in deciding applications.
        Young people designed the logo, which is on every sign.
        The workforce strategy was published on time.
        A joint post with the NHS was created in May and is shared equally.
        The minister answered our letter and the rule was changed.
        As part of the new process managers will be reminded of any review that is due.
        Any future changes to the scheme will be reported to this committee.
        Councillors who have not been trained may not sit on the panel.
        The bus runs hourly until 11pm.
        The strategy will be reviewed in 2029 in line with the normal cycle.
        The council will continue to publish the data every month.
        This action is now closed.
        The remaining properties were sold in June.
        The first round of grants was paid in May and the second in August.
        The service has maintained its rating of good.
        Performance will continue to be monitored by the board.
        The arrangement will remain in place until the contract ends in 2030.
        Advice was taken and there was found to be no need for a licence.
        A dedicated officer now deals with all such cases.
        The council's own buildings and all schools have been surveyed.
        The specification was finalised by the client team and the contract let.
        A project manager was found in May and the work was finished in August.
        The local plan was adopted in July after three drafts.
        The contract was awarded in January, as had been anticipated.
        All twelve sensors are transmitting.
        The inquiry reported in May and the council acted on it in June.
        The library opens on Sundays.
        The officer working group looked at this and its advice was taken.
        The museum store has been cleared and racking fitted.
        The service finished in March, on course.
        The app has left beta and is used by 2,000 people.
        The trust took this on in April.
        There is a lift at the library.
        A second round of recruitment filled the last two posts.
        All three objectives have been met.
        Talks with two developers led to a contract with one of them in May.
        Every path has been resurfaced.
        The IT upgrade came first and the rest followed within a month.
        Members' comments were taken into account in the final version.
        Tenants have told us that the new system works well.
        The clinic, whose opening was put back to February, has now been open for eight months.
        Responsibility for the wall was settled in court.
        The pension fund has met its target four years early.
        The new signs went up before Easter.
        The data warehouse, which took a year to build, is in use.
        No assessment is late.
        The street lighting contractor priced the work in May and did it in June.
        A site was found at the third attempt and the centre is open.
        The committee's recommendation is reflected in the strategy that Council adopted in June.
        The bollards are in the ground.
        Training for councillors took place in May and June.
        The bus company replied in August and has changed the timetable.
        The lease has been renewed until 2036.
        Both schools have sent a representative to every meeting.
        The work was in the programme for 2025/26 and was finished in February.
        The number of complaints answered in time has risen to 97%, above the 95% target.
        Legal advice was received and the order was confirmed.
        Contracts were exchanged in May and the sale was completed in June.
        All four homes are rated good.
        Thirty staff have been trained to use it.
        The whole website has been redesigned.
        The mayor made the decision in June.
        The charter was signed at the January meeting.
        The tree survey is complete for the whole of the borough.
        When a post falls vacant it is advertised within a fortnight.
        Landlords who do not comply are taken to court.
        The fund will match any money that a village raises.
        Anyone can ask for a review, which must be finished within six weeks.
        Carers will still be able to ring the old number, which is diverted to the new one.
        The policy requires that every contract is reviewed before it is renewed.
        The council opposed the closure, which did not go ahead.
        Not a single deadline was missed.
        The committee wanted the charge dropped and it was.
        Nothing has been left undone.
        Two wards had been left out at first; they were added in May.
        The bridge was to have been closed for a year but was open again in five months.
        Delays of up to six weeks have been cut to two days.
        The last of the asbestos has been taken out.
        It took longer than planned, but the hall is open.
        The committee's request for a map was met in May.
        The new director took this up on her first day and it was done within the month.
        The parish paid its share in June.
        The bench has been put where the residents asked for it.
        The council bought the site with money from the sale of the old depot.
        Our partners have signed and so have we.
        The last four reports were written over the summer.
        The scheme runs day and night, as was asked.
        This was to be done by September and it was.
        The landlord's consent was given, and the wall came down in June.
        The final phase went out to tender in March and was built by August.
        The last five sites have been cleared.
        Two more officers were taken on to do this.
        The system came out of its box in May and has been used ever since.
        Officers met the bus company three times and the service was restored in July.
        The figures have improved by more than was asked for.
        Enquiries were made and nothing amiss was found.
        Each team now has a named officer.
        The council looked at this again after a year and kept it.
        The computers are there and the staff have been trained.
        The whole of the £90,000 raised has been spent.
        The police agreed in May.
        Permission to fell the tree was given and it has been felled.
        Tenants were told by letter.
        The officer who was doing this left in May, and her successor finished it in July.
        The contractor came back when the ground had dried and finished the work.
        The legal difficulties were overcome with the help of counsel.
        Every school has said yes.
        The toilets are built, connected and open.
        The members voted in June.
        Traders, some of whom had been against it, now support the market.
        The leaflet came back from the printers in May and has gone to every house.
        The trial was repeated in the spring with the same result, and the scheme was adopted.
        All members of the group have been told.
        The covenant was lifted by the tribunal.
        The figures we were promised for August came on time.
        Nobody is waiting.
        Of the 12 complaints made, none was upheld.
        The clerk will send the papers to any member who asks.
        The council has no more to do on this; the rest is for the schools, and they have done it.
        """)
}
