/// Finished, though their words are those of unfinished work. Read at a meeting on 12 October 2026.
enum LookAlikeSentences {
    static let finished = lines("""
        The mobile library is out with its driver five days a week.
        Responsibility for the playing field lies with the parish council.
        The named worker stays with the family until the case is closed.
        Day-to-day management sits with the service manager.
        The decision on each case rests with the panel.
        The maintenance agreement is with a local firm.
        The team works with schools to reduce exclusions.
        Calls go out to all tenants over 75 in cold weather.
        The order would have been made sooner had there been no objections; it was sealed in May.
        Members asked what the scheme would cost, and the figures were given in the July report.
        The committee was told that the post would be filled by June, and it was.
        Residents said that they would use the service again.
        Carers could choose between three providers.
        The pilot showed that waiting times could be cut, and they have been.
        Only trained staff may give medicines.
        Only one objection was received and it was withdrawn.
        The garden waste service is for subscribers only.
        Tickets are sold online only.
        The old depot is still standing and is used as a store.
        The helpline still takes calls at weekends.
        Seven years on, the partnership still meets.
        The form cannot be submitted unless every box is filled in.
        A tenancy cannot be ended without a court order.
        Dogs are not allowed in the play area.
        Smoking is not permitted in council vehicles.
        The scheme does not affect existing permit holders.
        The charge does not apply to people on benefits.
        Staff do not have to use their own phones.
        The new boilers do not need annual servicing.
        Members are not expected to attend every session.
        No fee is charged for the first visit.
        No child is placed more than twenty miles from home.
        No applicant waits longer than a week.
        No member of staff works alone at night.
        No part of the borough is more than a mile from a recycling point.
        No bids were refused for lack of funds.
        Nothing was lost in the move.
        Nobody was made redundant.
        None of the appeals succeeded.
        Neither scheme has overspent.
        It was not necessary to re-tender.
        The council was not found to be at fault.
        The fault did not come back after the repair.
        The costs did not exceed the estimate.
        Officers did not use the emergency powers.
        The museum needs no subsidy.
        Every hub needs at least two first aiders and has them.
        Staff need a pass to enter the building.
        The policy means that families are housed together.
        The change means a saving of £40,000 a year.
        Children who want to walk to school have a safe route.
        The service user decides how they want to be supported.
        The clocks were put back in October as usual and the lights adjusted.
        The road was put back into use in March.
        The bus stop was moved back to its old site at residents' request.
        The application was withdrawn by the developer.
        The objection was withdrawn and the order made.
        The charge was withdrawn in April.
        The licence was refused because the premises were unsuitable.
        The contractor was refused entry by one tenant, and gained it under a warrant.
        Twelve new bins were ordered in May and are in place.
        Places can be booked online.
        The hall is booked by community groups on most evenings.
        Orders are placed through the framework.
        All tenders are opened by two officers.
        Bids are scored by a panel of four.
        A specification was written, tenders were invited and the contract began on 1 April.
        The advertisement drew forty applicants, of whom three were appointed.
        The design was chosen by residents and has been built.
        The draft order was confirmed without modification.
        Counsel's opinion was obtained and followed.
        Interviews were held in June and both posts filled.
        An application form is on the website.
        The team identifies families at risk through school data.
        Savings of £2m were identified and have been made.
        The cause of the leak was identified and repaired.
        Sites were identified for 400 homes, all of which have been built.
        The survey found that 92 per cent of tenants were satisfied.
        Of 1,200 people asked, 870 supported the scheme.
        Two thirds of those who replied were in favour.
        One in three households has a garden waste bin.
        Half of the places are reserved for local children.
        Around 40 per cent of the workforce is part-time.
        The service handles 300 of the county's 500 cases.
        Ten of the twelve members voted for the motion.
        Three of the five candidates were interviewed and one appointed.
        The library lends 60 per cent more books than in 2024.
        Sickness fell from 11 days to 8, against a target of 9.
        Response times average four minutes against a target of six.
        Recycling rose to 56 per cent, beating the goal of 55.
        Spending came in at £1.9m against a budget of £2m.
        The target is 30 days and the average is 22.
        The programme aimed for 100 homes and delivered 112.
        The new scheme costs less than the old.
        Fewer than one call in a hundred goes unanswered.
        Less than 1 per cent of bins are missed.
        Complaints are lower than at any time since 2019.
        Staff turnover is low.
        Demand for the service is high and is met in full.
        The waiting area is small but adequate.
        Reoffending is down by a third.
        Delays are rare.
        Problems are logged and dealt with the same day.
        Gaps in cover are filled from a bank of relief staff.
        Leaks are reported through the app and mended within a day.
        Broken equipment is replaced at once.
        Vacancies are advertised on the council's website.
        Damp and mould cases are inspected within a week.
        There is a process for dealing with disputes.
        There is a question about disability on the form.
        The register lists all outstanding section 106 payments.
        The team tracks overdue actions and chases them weekly.
        An overdue book can be renewed by telephone.
        Late payments attract interest.
        Children missing from care are recorded on the system.
        Red and amber items are reported to the board each month.
        The rating went from red to green in July.
        An early draft was shared with carers and the final version was published in June.
        A prototype was built, tested and put into service.
        The aim of the policy is to keep families together.
        The goal of the service is to help people live at home.
        The proposal was debated and carried.
        The preferred option was built and opened in May.
        The ambition set out in 2023 was achieved in 2025.
        The timetable is displayed at every stop.
        The forward plan is published monthly.
        Plans of the route can be seen at the library.
        The next issue of the newsletter comes out in December.
        The annual canvass takes place each autumn.
        The festival returns every summer.
        The council tax booklet goes out in March each year.
        Council meets in November and January.
        The panel sits on the first Monday of the month.
        The grant runs until 2029.
        The lease ends in 2040.
        The concession has ten years to run.
        Free parking continues throughout December.
        The museum is closed on Mondays.
        The car park is closed to the public at night.
        The gates are locked at dusk until seven.
        The road remains open.
        The council remains committed to openness and publishes all its decisions.
        The post remains part of the permanent establishment.
        The agreement remains in force.
        Staff remain in post under the same terms.
        Work continues to be monitored through the board.
        The partnership continues to thrive.
        The service is expected to meet its targets each quarter and does so.
        The hub was expected to open in May and did.
        It had been feared that costs would rise; they fell.
        At first there was some reluctance, but all schools now take part.
        Initially only adults were covered; children now are too.
        Teething troubles with the software have been resolved.
        The backlog of 300 cases was cleared by August.
        The shortfall was met from reserves.
        The dispute was resolved through mediation.
        The bottleneck at the junction went when the lights were retimed.
        Uncertainty over funding ended with the settlement in February.
        A further meeting was held in June, at which the plan was agreed.
        Additional staff were taken on and the rota has been full since.
        More than 500 people have used the service.
        More work was put in and the standard was reached.
        Once the hall was ready the classes moved in.
        As soon as the grant arrived the vans were bought.
        When the lease expired the building was handed back.
        Before it closed the scheme had helped 900 families.
        Until the new hub opened families had to travel to the city; now they do not.
        Pending the new building the classes were held in the church; they moved in May.
        Unless a household opts out, its bin is collected weekly.
        If numbers rise, a second session is put on.
        Subject to age, anyone may apply.
        """)
}
