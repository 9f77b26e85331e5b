/// As most officers write. Read at a meeting on 12 October 2026.
enum EverydaySentences {
    static let unfinished = lines("""
        The procurement paper is with the Head of Finance.
        The questionnaire is out to parents until the end of the month.
        So far only the north depot has changed over.
        The tally stands at 61 of 90.
        Cabinet would want to see the evaluation before agreeing to more funding.
        The purchase can go ahead once the valuation is in.
        A rota for weekend cover is not in place.
        The library service hopes to have the kiosks running by half-term.
        The provider has committed to a seven-day service from January.
        A full-time warden cannot be afforded this year.
        Street cleansing: still on the old rota.
        Two wardens are still using the paper log.
        Officers would prefer to wait for the national guidance.
        The scheme can start as soon as the lease is signed.
        The out-of-hours team is not fully staffed.
        The playground will be closed until the surface has cured.
        The council has undertaken to replace the fence in the next financial year.
        The money for a second crossing is not there.
        There is as yet no lead for this piece of work.
        The taxi policy goes back to committee in November.
        The clinic has moved but the signs have not.
        Parents have been asked what they think.
        The bill for the repairs is in dispute.
        It is not yet known who will run the café.
        A meeting has been requested with the bus operator.
        We await the coroner's findings.
        The school has agreed to consider a travel plan.
        The new depot is at roof level.
        The contract notice has been published.
        An officer has been nominated to lead on this.
        The new bins have been delivered to half the streets.
        Some trees are still to be planted.
        The website is being rebuilt, so the old form is still in use.
        The crossing has been designed and costed.
        The second phase is unfunded.
        Training is planned but no dates are set.
        The team has started on the backlog.
        Work has begun on the western section.
        Recruitment continues.
        The survey results are being looked at.
        The data has been collected but not analysed.
        There have been difficulties in recruiting drivers.
        We are short of two inspectors.
        The project board meets next week to decide.
        The fee increase has been proposed.
        The plan was due in September and has slipped.
        The lease was to be signed in June; it has not been.
        A third of staff have had the training.
        Up to now, only managers have been trained.
        Fewer than half of the returns are in.
        About 40 homes remain to be fitted with alarms.
        Three vacancies remain.
        One post is vacant.
        Not enough volunteers have come forward.
        The new system has yet to bed in.
        Most of the recommendations in the report have been acted on.
        The bulk of the work has been done.
        All but a few of the streets have been swept.
        The majority of schools have signed up.
        The group has held its first meeting.
        Terms of reference have been agreed.
        The scope has been agreed.
        A project manager has been appointed to take this forward.
        A site has been identified.
        Options have been put to the lead member.
        Designs have been shown to residents.
        The planning application has been submitted.
        We have applied for a grant.
        A bid for funding has been made.
        The report has been drafted.
        The policy is in its final draft.
        A trial is running at two sites.
        The trial has been extended to March.
        This will be reviewed in the new year.
        This action will be completed by the end of December.
        It is anticipated that the works will be finished early next year.
        Completion is expected in the spring.
        Staff will be trained in the new system.
        The council intends to sign the charter.
        We are looking to recruit a second officer.
        We are keen to extend the offer to evenings.
        Consideration will be given to this in the budget round.
        The question of charging has been deferred.
        The decision was put off to the next meeting.
        Cabinet has not considered the report.
        The recommendation was not accepted.
        The council is not in a position to fund this.
        It is not possible to do this within current resources.
        This is dependent on the outcome of the review.
        Subject to contract, the building will be sold.
        Progress depends on recruitment.
        Delays with the supplier have held this up.
        The supplier went bust in August.
        The works are running late.
        The contractor has asked for an extension of time.
        The system is prone to crashing.
        Further testing is required.
        More work is needed on the costings.
        The guidance needs to be refreshed.
        The training offer is limited.
        """)

    static let finished = lines("""
        The procurement paper was agreed by the Head of Finance.
        The questionnaire went out to parents in May and 412 replied.
        All depots have changed over.
        The tally stands at 90 of 90.
        Cabinet saw the evaluation and agreed to more funding.
        The purchase went ahead in July.
        A rota for weekend cover is in place.
        The kiosks have been running since half-term.
        The provider has run a seven-day service since January.
        A full-time warden is in post.
        The new rota started on 1 June.
        All wardens use the hand-held device.
        The national guidance was published and our policy follows it.
        The scheme started as soon as the lease was signed.
        The out-of-hours team is fully staffed.
        The playground reopened in April.
        The fence was replaced at a cost of £14,000.
        The second crossing was paid for from developer contributions.
        The Assistant Director leads on this work.
        The taxi policy was approved by committee in May.
        The clinic and its signs have moved.
        Parents were asked what they think and the hours were changed as a result.
        The bill for the repairs was settled.
        The café is run by a local charity.
        A meeting was held with the bus operator and the timetable changed.
        The coroner's findings were acted on.
        Every school has a travel plan.
        The new depot is in use.
        The contract was awarded in March.
        The named officer chairs the group.
        New bins have been delivered to every street.
        The trees were planted in November 2025.
        The website has been rebuilt.
        The crossing was built in August.
        Both phases are complete.
        Training took place in May and June.
        The backlog has gone.
        The western section opened in June.
        The team is fully recruited.
        The survey results were published in July.
        The data has been collected, analysed and published.
        Drivers have been recruited and all routes run.
        We have all the inspectors we need.
        The project board met and decided in favour.
        The fee increase came into effect in April.
        The plan was published in September.
        The lease was signed in June.
        All staff have had the training.
        All managers and staff have been trained.
        All returns are in.
        Alarms have been fitted in every home.
        There are no vacancies.
        The post is filled.
        Enough volunteers came forward for both sites.
        The new system has bedded in.
        All the recommendations in the report have been acted on.
        Every street has been swept.
        All schools have signed up.
        The group meets every month and publishes its minutes.
        The building was sold in July.
        The review recommended no change and Cabinet agreed.
        The supplier delivered on time.
        The works finished two weeks early.
        The system has been stable since the upgrade.
        Testing was completed in August.
        The costings were checked by internal audit.
        The guidance was refreshed in June.
        The training offer covers all grades.
        The charter was signed by the Leader in March.
        A second officer was recruited in April.
        Evening sessions started in September.
        The council funds this from its base budget.
        The grant was received and spent.
        The trial ended in March and the scheme is permanent.
        The planning application was approved and the extension built.
        Residents were shown the designs, and their comments shaped the final scheme.
        The policy was adopted at Full Council.
        Members of the panel are appointed each May.
        Reports are sent to the chair within five days.
        Staff who join part way through the year attend an induction.
        Applicants are told of the outcome within 20 days.
        Schools decide their own admission arrangements.
        The council must publish its accounts by 31 May each year.
        The fund is open to groups with an income under £50,000.
        The scheme is run jointly with the fire service.
        The strategy runs from 2025 to 2030.
        The service will continue to be monitored by the board.
        The group continues to meet monthly.
        Regular checks are made on all vehicles.
        The team supports around 300 carers at any one time.
        Visits are arranged through the website.
        The helpline number is printed on every bill.
        Any changes are agreed with the trade unions.
        Feedback is gathered after each event.
        Tenants are consulted before major works.
        Unannounced visits are carried out each quarter.
        The duty officer can be reached at any time.
        The waiting list was cleared in June.
        There is no longer a waiting list.
        A report on the scheme went to Cabinet, which noted it.
        """)
}
