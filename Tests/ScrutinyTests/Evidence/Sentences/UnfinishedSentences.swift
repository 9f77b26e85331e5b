/// What officers write of work that is not finished, for the labelled set. Read at a meeting on 12 October 2026.
enum UnfinishedSentences {
    static let all = text.split(separator: "\n").map(String.init)

    private static let text = """
        The damp and mould procedure is being redrafted following comments from tenants.
        Officers are drawing up a specification for the new waste contract.
        We are currently talking to schools about sharing the costs of the crossing patrol.
        A business case for the second recycling centre is in preparation.
        The revised allocations policy will be brought to Cabinet in the spring.
        The new licensing forms will shortly go live on the website.
        It is intended that the fostering allowances be raised in line with inflation.
        We plan to offer the course to all front-line staff next year.
        The highways team intends to publish its gully-cleaning programme.
        The service hopes to have the vacant posts filled by Christmas.
        Legal advice is awaited on the wording of the covenant.
        We are awaiting confirmation of the grant from the Arts Council.
        The tender documents are with Legal Services for checking.
        Adoption of the plan is subject to approval by full Council.
        The move to the new depot is dependent on planning permission.
        Recruitment to the two inspector posts is under way.
        Work on the customer portal is progressing well.
        Good progress has been made on the asset register.
        Three of the five libraries now have self-service machines installed.
        Seven of the twelve schools have signed the agreement.
        Most of the street lights have been converted to LED.
        About 60% of care leavers' plans have been updated.
        All but two of the wards have been surveyed.
        Only half of the taxis have been fitted with cameras.
        Phase one of the cycle route has been built.
        The first tranche of grants has been paid, with a second to follow.
        The pilot has begun in two neighbourhoods.
        Work has started on the flood defences.
        We have begun to digitise the planning archive.
        Consultation with staff on the new structure opened last week and closes on 30 November.
        The survey of leaseholders runs until 6 November 2026.
        The new housing system goes live on 1 April 2027.
        A draft of the strategy has been circulated to partners for comment.
        A draft protocol has been shared with the police.
        The policy is still in draft.
        The review remains incomplete.
        The matter is still to be resolved with the landlord.
        Options for the old town hall remain under consideration.
        The scheme is on hold while funding is sought.
        Opening of the family hub has been delayed by asbestos.
        The upgrade has slipped to the new year.
        The procurement exercise was postponed and a new date is to be set.
        The group has yet to meet.
        No progress has been made with the transfer of the playing fields.
        Nothing has been done about signage because of the budget freeze.
        The data-sharing agreement has not been signed.
        A lead officer has not yet been appointed.
        Work has not started on the car park.
        The register does not yet include private landlords.
        The team is not yet at full strength.
        The guidance has still to be translated.
        Two actions remain outstanding.
        The remaining six sites will be visited over the winter.
        Further work is needed to bring the figures together.
        More needs to be done to reach young carers.
        The fees need to be agreed with the neighbouring authorities.
        A decision is required from the Schools Forum.
        The proposed food waste collection would cover flats as well as houses.
        The proposed merger of the two advice services is with members.
        It is proposed to extend the scheme to voluntary organisations.
        It is hoped that the hub can open before the summer.
        It is expected that the contract will be let in January 2027.
        The report is due in December.
        The consultants are due to report next month.
        A workshop is planned for late November 2026.
        Training for governors has been scheduled for February 2027.
        The launch event is to take place in the market hall.
        Members are to be consulted on the options.
        A paper is to go to the Health and Wellbeing Board.
        The working group is looking at how other councils do this.
        Discussions with the bus operators continue.
        Talks with the trade unions are ongoing.
        Negotiations over the lease are at an advanced stage.
        The team is exploring whether the app could take payments.
        We are seeking funding for a second outreach worker.
        The council is considering a shared service with its neighbour.
        Officers are working with the supplier to correct the fault.
        Officers are working on a new induction pack.
        The procurement strategy is being finalised.
        Tender evaluation is in progress.
        The out-of-hours contract is out to tender.
        The draft order is out for consultation.
        Interviews for the post are being arranged.
        Job descriptions are being evaluated by HR.
        The database is being populated with historic records.
        Roll-out of the tablets to social workers is continuing.
        The web pages are in development.
        The toolkit is nearly complete.
        The audit of grit bins is almost finished.
        The new signs are partly installed.
        The change has been agreed in principle.
        Interim arrangements are in place pending a permanent appointment.
        A temporary manager is covering the role for the time being.
        The service is aiming to complete the inspections by March 2027.
        A bid has been submitted to the Lottery and the outcome is awaited.
        The policy has been submitted to the executive for approval.
        Officers have been asked to bring back costed options.
        A feasibility study has been commissioned.
        The lessons will be built into the next commissioning round.
        We will write to all parish councils.
        Residents will be able to report missed bins online from January 2027.
        A communications plan will be developed.
        Once the survey has been analysed, a report will be prepared for members.
        As soon as the lease has been signed the works can begin.
        Implementation cannot begin until the new finance system is in place.
        The website should be ready by the end of November 2026.
        The remaining actions should be completed by the end of the financial year.
        Report due to Cabinet in January 2027.
        Awaiting sign-off by the section 151 officer.
        Work ongoing.
        Currently recruiting to two posts.
        In progress.
        To be reviewed by the new Director when in post.
        Not yet started.
        Specification being prepared by Procurement.
        Contract award expected in March 2027.
        Next steps are to cost the options and consult residents.
        There is still some way to go before the target is met.
        There are plans to move the archive to the new store.
        The budget for this has yet to be identified.
        The recommendation is being taken forward by the Place directorate.
        Arrangements are being made for a joint inspection.
        New software is being tested by a small group of users.
        The council is in the process of appointing a contractor.
        Enforcement powers are under review.
        A second officer is about to be recruited.
        The strategy is going to Cabinet in December.
        Social workers are still using paper files at two offices.
        The remaining buildings have still not been surveyed.
        Not all of the schools have returned their forms.
        Not every ward has a named contact.
        All schools except three have an approved travel plan.
        Six of the ten apprentices have so far been placed.
        The first of three training days has been held.
        Initial meetings have been held with the charities concerned.
        Preliminary discussions have taken place with the developer.
        The project team has been set up and will report to the board in the new year.
        The contractor was appointed in June and is now mobilising.
        The lease has been signed and fitting-out is under way.
        The policy was approved in May but the guidance for managers is still being written.
        While the website has been updated, the leaflets have not been reprinted.
        Training has been delivered to managers; other staff will follow.
        A new contract manager has been recruited and takes up the post in November 2026.
        Two of the vacancies have been filled and a third is being advertised.
        The cameras have been bought but are yet to be installed.
        The proposal was put to members, who have asked for more detail before deciding.
        The council will not be extending the scheme to private tenants.
        It has been decided not to publish the individual scores.
        There are no plans to reopen the public toilets.
        The idea of a single phone number has been abandoned.
        This part of the recommendation will not be taken forward.
        The scheme will not be rolled out to rural areas.
        Live streaming of meetings is not being pursued.
        The refurbishment is expected to be complete next summer.
        Funding for the second year has not been confirmed.
        The post remains vacant after two rounds of advertising.
        We have been unable to recruit a second educational psychologist.
        The committee's comments are being fed into the revised plan.
        The outcome of the appeal is not known.
        The legal agreement needs finalising.
        An update on the figures will be given at the meeting in January 2027.
        The team is waiting for the supplier to confirm a date.
        The new rates come into effect in April 2027.
        The bridge reopens to traffic on 1 December 2026.
        Publication of the annual report is imminent.
        Procurement of the cameras is at the evaluation stage.
        It is likely that the work will be finished in the autumn of 2027.
        Further meetings with tenants are planned.
        The housing register is to be cleansed of duplicate applications.
        Members asked for a map, and this is being produced by the GIS team.
        The service has started to map the demand for respite care.
        Half of the playgrounds have been inspected.
        The equality impact assessment is outstanding.
        A review of charges is scheduled.
        The council has applied for a licence and awaits a decision.
        Premises have been identified, subject to contract.
        An options appraisal is being carried out by consultants.
        A further round of testing is required before the system can be accepted.
        Of the 64 bus shelters, 29 have been repaired.
        Eleven schools out of thirty have adopted the model policy.
        The allotment register is roughly 60 per cent digitised.
        The restoration of the bandstand is half done.
        We are in year one of a three-year programme of inspections.
        The service reached 81% of households; its target was 95%.
        The target was 50; 33 have been trained.
        The manager has undertaken to publish the figures.
        The trust has committed to opening its grounds at weekends.
        The board has promised to look again at opening hours.
        A group of officers has been set up to explore a shared archive.
        Consultants have been appointed to develop a masterplan.
        A start has been made on listing the statues.
        The order has been put back to next summer.
        The standstill period has begun.
        The contract is out for signature.
        Interviews for the warden's post are being held this week.
        The booklet is being proofread.
        The vote is having to be repeated.
        The sensors in the culvert are not working.
        A central list of keyholders does not exist.
        There is currently no way of telling how long callers wait.
        There is no budget for the second playground.
        There has been no take-up of the grant.
        No replacement is planned.
        The charter remains an aspiration.
        It was decided not to extend the pilot.
        Charging was considered and rejected.
        The council may introduce a discount at a later date.
        The budget does not allow the hours to be extended.
        Leaseholders ought to be told of their rights.
        Cabinet must agree the rent before the hall can be let.
        We would like to offer the course to volunteers.
        The stop-gap rota stays in place until a permanent one is agreed.
        The old forms are used while the new ones are designed.
        The report has been written but not published.
        Keys issued, insurance not arranged.
        Nine teams have done this; the other four have not.
        Only once the lease is signed can the works begin.
        A possible site has been identified by the river.
        Three designs have been shortlisted.
        Permission has been requested from the diocese.
        The scheme has lost momentum.
        The spare parts are on order.
        The plan had been to open in June, but flooding has prevented this.
        It had been intended to consult in May.
        The deadline has been moved to 31 March 2027.
        A further £30,000 must be raised before building can start.
        The transfer hinges on the consent of the charity commissioners.
        The gate has been ordered, delivery being expected in late December 2026.
        Talks with the diocese have been opened.
        The guide is half written.
        The supplier has promised a new version by March 2027.
        The museum has provisionally set aside a room.
        The drawings have been sent to the engineer for a view on the foundations.
        The archive team has been unable to extend its hours.
        It has been agreed to try an earlier start in January 2027.
        The second building is the subject of a bid to the lottery.
        Conversion of the barn has reached the roofing stage.
        Shortages of plaster mean that the work is slow.
        The opening is timed to coincide with Easter 2027.
        We have applied for, but not been given, a place on the panel.
        The concession has been advertised, with offers closing on 9 January 2027.
        The notice is ready to be issued.
        The phone line covers four of the nine villages.
        The shaft has been dug, but there is no pump in it.
        Negotiations with the landlord have become bogged down.
        The path remains closed pending a survey.
        The tender drew no bids, which leaves the hall without a caretaker.
        A burst main is holding up the opening.
        Work on the roof stands at 40 per cent.
        The app lacks a map.
        The search for a site goes on.
        We remain committed to opening a second hub.
        The move was agreed to, subject to the tenants' approval.
        Two of the hurdles are left.
        Figures cannot at present be compared.
        The rule is followed in some offices but not in others.
        Tablets delivered to 12 of 40 wardens.
        The group has pulled out.
        The inspection regime has stalled for want of a qualified officer.
        Nothing further has happened since the site visit in March 2026.
        Responses to the consultation are still coming in.
        The pilot has another six months to run.
        Councillors will be asked to choose between two options in January 2027.
        We are not yet in a position to name a date.
        Terms of reference have been drawn up and a chair is being sought.
        Only the ground floor has been made accessible.
        The website still gives the old telephone number.
        The next phase depends on a grant.
        Heads of terms have been agreed but contracts have not been exchanged.
        The vacancy was advertised twice without a suitable applicant coming forward.
        The bid for funding failed.
        The council's application was turned down in September 2026.
        Training has slipped into the new financial year.
        The policy is with the printers.
        Staff have yet to see the new rota.
        This is a long-term piece of work.
        The toolkit needs to be brought up to date.
        A third of the bins have been swapped.
        Twenty-two of the 25 clauses are agreed.
        The scheme is about two thirds complete.
        Rollout has reached the eastern wards; the west comes next.
        A decision on the future of the depot rests with Cabinet.
        It is too soon to say whether the change has worked.
        Members were told that a report would follow.
        Officers expect to sign the agreement before Christmas.
        The lease negotiations drag on.
        Legal advice has been taken and a response is being drafted.
        The equipment is due to arrive next week.
        The job has been re-advertised.
        Fewer than half of the schools have replied.
        The mapping exercise has had to be restarted.
        A business case is needed before any money can be released.
        Discussions have opened with the owners.
        The service cannot say when the work will be finished.
        Two wards are without a named officer.
        There remains a shortage of foster carers.
        The council did not take this up.
        The recommendation was rejected by Cabinet on cost grounds.
        We do not propose to change the opening hours.
        The council sees this as a matter for the health service.
        Funding runs out in December 2026 and no replacement has been found.
        The database is about to go live.
        Some progress: three sites cleared, seven remaining.
        Consultation planned for spring 2027.
        Work to start once weather allows.
        First draft with legal.
        On hold.
        Deferred to 2027/28.
        No change since last report.
        Partly done.
        Ongoing – see action plan.
        Target missed; revised date March 2027.
        The team hopes the system will be in use by the summer of 2027.
        Whilst the policy has been written, staff have not been trained in it.
        The proposal is now going through the committee cycle.
        The last of the three workshops takes place on 2 December 2026.
        Recruitment has proved difficult and two posts remain empty.
        The council has asked the government for further guidance.
        The grant offer has been received but not accepted.
        Our aim is to open the second hub in the course of 2027.
        Repairs to the pavilion roof have been costed.
        Data sharing remains an issue.
        It has not been possible to agree a date with the trust.
        The forum exists on paper only.
        Work on the guide has been suspended.
        The council would consider a scheme if funding became available.
        A proper evaluation has yet to take place.
        We are minded to accept this but want to see the results of the pilot first.
        The charter is expected to be signed by all partners within the next quarter.
        Arrangements for cover at weekends are still rudimentary.
        The new form will replace the old one in due course.
        Inspections have fallen behind.
        The contract has been let, with work starting in the new year.
        Half the volunteers have been vetted.
        There is more to do on recruitment.
        The report's findings are being digested.
        The order is being challenged in the High Court.
        Cabinet deferred the decision.
        The council has no policy on this.
        Neighbouring authorities have been approached with a view to a joint scheme.
        Most, though not all, of the play areas meet the standard.
        The figures for the third quarter are not to hand.
        Work on the museum store was interrupted in August 2026 and has not resumed.
        The redesign of the form is with the communications team.
        Nobody has been appointed.
        A provisional date of 14 January 2027 has been set for the first meeting.
        The ranger service is one vehicle short.
        The draft was discussed in October 2026 and sent back for more work.
        The handover of the keys waits on the insurer.
        Members asked that the map be redrawn and this is in hand.
        The committee's proposal does not have the support of the trust.
        The council's view is that no further action is justified.
        Savings of £40,000 have been found against the £100,000 sought.
        Officers have met the owners once, in May 2026.
        The new bins arrive in February 2027.
        Expressions of interest are invited by 11 December 2026.
        The app remains at the testing stage.
        The road has been adopted in part.
        The youth council wishes to think further before replying.
        The trees will not be replaced.
        A steering group is to be formed.
        It is not yet clear who will pay.
        The strategy runs to a first draft.
        Permission is still being sought.
        The database has gaps for the years before 2020.
        Our intention was to finish by June 2026 but this proved too ambitious.
        The contractor went into administration and the works stopped.
        Two of the trustees have yet to sign.
        Publication is held over until after the election.
        The savings have not materialised.
        We continue to look for a site.
        Detailed design begins in the new year.
        The matter has been referred to the Local Government Association.
        The lift is not in use because the safety certificate has lapsed.
        The scheme was scaled back and now covers one ward instead of three.
        The equality assessment is to follow.
        Completion is now expected a year late.
        Further funding is being applied for.
        The council is waiting to hear from the department.
        Recruitment of panel members: four of eight in place.
        The interim manager's contract has been extended while the post is regraded.
        There has been no meeting of the group since March 2026.
        A way of measuring this has not been found.
        The lead officer left in September 2026 and the work has not been picked up.
        Tenders came in over budget and the specification is being cut.
        This will form part of the local plan review.
        An announcement is expected shortly.
        The service is exploring options.
        Three of the posts are filled; the fourth has gone out to advert again.
        The committee's wording has gone to the constitution working party.
        Lamp columns one to forty are in; the remaining ninety follow in the spring of 2027.
        The app works on Android only so far.
        Discussions have been had but nothing is settled.
        We have not heard back from the diocese.
        The heating contract is up for renewal and the change will be made then.
        Progress is slow.
        A site visit has been pencilled in for 8 December 2026.
        The target has been missed by a wide margin.
        Sign-up stands at 14 firms, well below the 50 hoped for.
        The review's author has left and no one else has taken it on.
        The leaflet went to print with the old number and will have to be reissued.
        Half a dozen sites are under offer.
        The clerk is to write to the owner.
        As yet only two councillors have done the training.
        Budget constraints have meant that only the first floor was rewired.
        We shall look at this again when the census figures are out.
        The trial has been extended for another year before a decision is made.
        The council is minded to agree, once counsel's opinion has been received.
        The policy is due for adoption in February 2027.
        Subject to funding, the second lift will be replaced next year.
        A procurement exercise is about to start.
        At the time of writing the licence had not been issued.
        Roughly one in three of the flats has been inspected.
        The museum cannot open until the roof is watertight.
        The group's remit is still being argued over.
        The council believes that existing arrangements are adequate and proposes no change.
        The measure was found to be impracticable.
        Members of the panel have been chosen, but it has not met.
        The website section is blank.
        This recommendation is being considered alongside the budget.
        The draft has been through two rounds of comment and a third is planned.
        Translation of the guide is under way, with Polish done and Urdu to come.
        Fencing has been put up on three sides.
        A contractor has been lined up.
        It is anticipated that savings will be realised from 2027/28.
        Further training sessions have been booked for January and February 2027.
        Repainting has reached Station Road.
        The second survey was abandoned for lack of replies.
        The issue will be picked up in the spring review.
        So far the results are encouraging, but two years' figures are needed.
        The council has taken no view on the matter.
        Implementation has been phased over four years, of which this is the second.
        Our partners are reluctant and talks go on.
        The boundary wall has been rebuilt for two thirds of its length.
        Officers have drawn a blank in the search for a partner.
        The outcome of the judicial review will decide whether we can go on.
        Costs have been sought from three firms.
        The council's reply is overdue.
        The register is kept by hand until the software arrives.
        Cabinet is to be asked for its approval in January 2027.
        Some members have been trained and others have not.
        The tenants' handbook is out of date.
        We do not yet know what the survey will show.
        The work was to have been finished by June 2026.
        The museum's opening hours remain as they were.
        The action has been carried forward to next year's plan.
        There is a long list of repairs still to be tackled.
        A meeting with the trust is being set up.
        We have been promised an answer by Christmas.
        The kitchens have been fitted; the bathrooms are next.
        It will be some time before the effect is known.
        The council intends no further work on this.
        Staffing levels have not allowed this to be done.
        The hub opens its doors on 5 January 2027.
        Work is progressing.
        Discussions with the unions reached no conclusion.
        The lease is unsigned.
        The database is live for adults' cases but not for children's.
        The new policy is in its consultation period.
        A second attempt to fill the post is being made.
        The map covers the town but the villages are still to be added.
        Approval in principle has been given.
        The scheme awaits the minister's signature.
        """
}
