/// What hangs on a day or a step still to come, and what only looks like it: a rule, a practice, a thing long done. Read at a
/// meeting on 12 October 2026.
enum TiedSentences {
    static let unfinished = lines("""
        When the new cleansing contract begins on 4 January 2027, missed bins will be reported by the crew.
        The outreach van could be running by February provided that a driver is found.
        The cadet programme should take on its first intake in April 2027.
        Residents will be able to pay by instalments when the billing system goes live in December.
        Landlords will be able to check their licence online once the register opens.
        The grant ceiling might be raised when the scheme is looked at again in March 2027.
        The mobile clinic may call at Easton when the new timetable is drawn up in the spring.
        Notice must be given to the utilities before the carriageway can be dug up.
        A second valuation must be obtained before the sale can be completed.
        Plans are required from the landlord before the ramp can be built.
        Two quotations are required from surveyors before this can go further.
        A noise survey is needed before the licence can be varied.
        Listed building consent is needed before the windows can be replaced.
        Consent from Natural England is required before the pond can be dredged.
        The officer's costings were received last week and drafting may now begin.
        The terms were settled in August, so negotiations can now start.
        The panel has been appointed, so its work can now begin.
        Street lights have been converted on five estates, leaving four others to do.
        Signs have been put up at three of the parks, leaving six more to do.
        This recommendation remains open.
        The action on dropped kerbs remains open at the end of the quarter.
        Three of the actions remain open.
        The asset register still omits the closed churchyards.
        The handbook still leaves out the section on lone working.
        The policy still makes no mention of agency staff.
        The plan is circulating among ward members for comment.
        A revised draft is circulating for comment.
        The stopping-up order has attracted objections and must go to a public inquiry.
        The bus gate has drawn objections and has to go before the traffic commissioner.
        The application has attracted an objection and will be heard by committee.
        The reception desk at Mill House has been without cover since August.
        The ward has been without a community officer since the spring.
        The equality monitoring return was not produced this year.
        The customer survey was not carried out last year.
        The tree inspection was not carried out this summer.
        The defects in the lift have been logged but not mended.
        The faults have been reported but not repaired.
        The complaints have been acknowledged but not answered.
        The pool is closed, with no reopening date.
        The footbridge is shut, with no date for its reopening.
        The new bus lane does not come in until March.
        The higher allowance does not take effect until January.
        The revised rota does not start until the new year.
        Gutters were cleared once this year rather than the twice a year recommended.
        The forum met once rather than the four times recommended.
        Briefings were held twice rather than quarterly as recommended.
        Recycling is collected from every estate bar two.
        Signs are up at all the car parks bar one.
        Defibrillators have been fitted in every library bar three.
        We wrote to the department in July asking for a ruling, but none has been forthcoming.
        A reply was promised by August but none has come.
        The contractor missed the June date and has offered no other.
        The trust withdrew its first proposal and has put forward no other.
        Answers are being given within five days in most teams, but housing is not meeting the target.
        Calls are picked up promptly in two of the centres, but the third is not meeting the standard.
        Although the new fees were approved, they do not come in until February.
        It was not possible to finish the tree survey before the leaf fell, and 90 trees were left unchecked.
        The pilot has another month to run before it can be assessed.
        The trial has six weeks to run before any conclusion can be drawn.
        The pension fund could divest in 2027 provided that the trustees agree.
        The hall could reopen in the new year if the insurer settles.
        The scheme will be widened to the villages if the trial at Easton is judged a success.
        The road will be adopted once the developer has put right the drainage.
        Provided the tender comes in under budget, work will start in February 2027.
        If planning permission is granted in December, the annexe will be built next summer.
        The second lift will be fitted when the first has been signed off.
        The tenancy team should be at full strength in January 2027.
        The directory will be printed when the last of the entries has been checked.
        Officers will be able to answer this when the census tables are released in November.
        We could bring this forward if the grant is confirmed.
        Charges might rise when the contract is renewed in April 2027.
        The figures cannot be given until the audit closes.
        The steering group has yet to be convened.
        Two schools are still outside the scheme.
        The ramp must be surfaced before the entrance can be used.
        Once the depot lease is signed the vans will move in.
        The sensory garden might be planted when the contractor returns in March.
        The rules will change when the new Act comes into force in April 2027.
        The youth bus could be back on the road in November if the part arrives.
        When the survey is complete, the priorities will be set out in a report to members.
        The scheme will be rolled out to the south provided that the budget is agreed in February.
        Officers should have the valuation by December 2026.
        Our advisers should finish the costings in November.
        The website should carry the new forms from January 2027.
        A decision on the site is needed before designs can be drawn up.
        The diocese's agreement is required before any work can start.
        If members agree in November, the new criteria will apply from April 2027.
        Members will be asked to approve the charter when they meet in December.
        The crossing might be put in when the school is rebuilt.
        The bye-law cannot take effect until the Secretary of State confirms it.
        The new tariff does not apply until April 2027.
        The changes do not take effect until the spring.
        The out-of-hours line has been without a manager since May.
        No other date has been offered.
        We asked for a date and none has been given.
        The lift is out of order, with no return date.
        The toilets are closed with no date for reopening.
        Inspections were done once rather than the four times promised.
        Twelve boilers have been changed, leaving nine to do.
        Most of the kerbs have been dropped, leaving the ones in Station Road to be done.
        The faults were noted but not put right.
        The potholes have been marked but not filled.
        The team's caseload remains above the agreed limit.
        The paper is circulating among partners.
        The strategy omits any mention of carers.
        The guide still refers to the old phone number.
        The playground inspection was not carried out this year.
        All libraries except Marsh Lane are open in the evening.
        Every ward except two has a plan.
        Recruits will start when the vetting service has cleared them in December.
        Unless the appeal is withdrawn by 30 November, the hearing will take place in the spring.
        Provided that the lease is signed, the nursery could open in the new year.
        If the bid succeeds, the towpath will be lit.
        The second phase could follow in 2027 if money allows.
        Members should receive the costings at their January meeting.
        Tenants will be able to choose a contractor when the framework starts in March 2027.
        The standards committee might look at this again when the code is revised in May 2027.
        Evidence sessions can now begin.
        The auditors may now start their work.
        Tender documents are needed from the engineers before we can go to market.
        An asbestos survey must be carried out before the ceiling can come down.
        The risk register still omits cyber attack.
        The review of burial fees has been without a lead officer since June.
        The stairlift was reported but not mended.
        The road is closed, with no reopening date yet.
        The scheme has attracted an objection from the county and must go back to committee.
        The draft protocol is circulating for comments.
        Patrols ran twice rather than the six times agreed.
        Every depot bar one has a wash bay.
        We asked for volunteers but none has come forward.
        The developer has offered no alternative.
        Seven bridges have been inspected, leaving four others to do.
        The matter remains open.
        The survey was not done this summer.
        It was not possible to finish the count before the weather broke, and two sites were left uncounted.
        The extra hours do not begin until April 2027.
        New signs will go up once the order is sealed.
        A new manager takes over when the contract changes hands in April 2027.
        """)

    static let finished = lines("""
        When the new contract started in April 2026, response times were reported monthly for the first time.
        Unless an objection is received within 21 days, an order is made under delegated powers.
        Visitors are told on arrival when the next tour will leave, and this has worked well.
        Callers are told when an officer will ring back, which has cut repeat calls.
        Patients are told how long they will wait, and have been since June.
        Tenants are now told in the letter when the work will be done.
        Assessments are all up to date, with none overdue.
        Replies to members are up to date, with none outstanding.
        All the inspections were done on time, with none late.
        The old season ticket has been withdrawn and cannot be used at any car park.
        The former entrance has been bricked up and cannot be opened.
        The paper register has been closed and cannot be added to.
        The old ticket machines were taken out of use when the app was launched.
        The trailer was taken out of service and sold.
        Allotment rents were frozen for 2026/27, as the committee recommended.
        Councillors' allowances were frozen in line with the recommendation.
        Fees have been frozen for two years, as recommended.
        The repairs reserve, from which later works will be met, was set up in April.
        The endowment, from which grants will be paid, was established in 2025.
        The fund, out of which replacement equipment will be bought, was created in May.
        Signers are booked for every planning meeting where a resident asks for one.
        Advocates are booked for all conferences where the parent wants one.
        The site was cleared, fenced and handed back to the farmer.
        The keys were handed back to the landlord in June.
        The borrowed office was emptied and handed back to the trust.
        The forms went online in June and nobody has had to post one since.
        The bell was moved and nobody has complained since.
        The ramp was fitted in May and nobody has needed to use the side door since.
        Two members of the team have since left and have been replaced.
        The consultant who wrote the report has since left; his work was finished by then.
        Three tenants have since left the block and the flats have been let again.
        The old rota has gone and the new one came in on 1 April.
        The register now takes in applications from before 2004.
        The trees were inspected twice this year, as recommended, rather than once.
        Drains were emptied four times rather than the three times recommended.
        Training is offered in every primary school, with none left out.
        The lease was completed, so the branch opened in January 2026.
        Notices were served before the one-way system was made permanent.
        Notice must be served before a tenant can be evicted, and the new template does so.
        A licence is needed before alcohol can be sold, and the hall now has one.
        Applicants must provide proof of address before a pass can be issued.
        Two references are required from every volunteer before they can start.
        Evidence of income is required before a grant can be paid.
        Parents are able to follow their child's plan online, the portal having opened in May.
        Parents can follow their child's plan online when they have registered.
        Members can book a room when they log in.
        Residents will be able to see the camera pictures on request when they show proof of identity.
        Staff may now begin shifts at either depot.
        Governors may now begin their terms in any month.
        The draft was circulated for comment in May and adopted in July.
        The objections were heard at an inquiry in June and the order was confirmed.
        The order attracted objections, which were overruled, and it was sealed in August.
        The crossing was without a patrol from May to July and has had one since.
        The annual report was not produced last year but was published in May this year.
        The faults were logged and fixed within the week.
        The faults have been logged, and all of them have been fixed.
        The changing room reopened on 3 August after its refit.
        The pool was closed in May, with a reopening date of 1 July, which was met.
        Although the rota did not come in until June, it has worked well since.
        The new rota did not come in until June, when all the posts had been filled.
        We pressed the department twice and an answer came in July.
        The supplier missed its August date, offered another and kept it.
        The supplier was asked for another date; it offered 4 September and delivered on it.
        The action was open at the last report and is now closed.
        The hub remains open on Saturdays, as recommended.
        The library remains open, as the committee asked.
        The footpath remains open to walkers.
        The clock was repaired, leaving nothing to do.
        The apprenticeship scheme welcomed its first cohort in September 2026.
        If an invoice is disputed it will be put on hold until the query is answered.
        Where a customer asks for it, a receipt will be sent when the payment clears.
        When a bin is reported broken, it will be replaced within five days.
        Once an application is complete it will be decided within eight weeks.
        Bookings are confirmed unless the hall is already let.
        The budget was increased when the capital programme was reviewed in February 2026.
        The costings required from Highways before this could proceed were received in May.
        The survey needed before mowing could be altered was done in June.
        The scoping document was agreed in March and evidence gathering began in April.
        A permit must be shown before a skip can be put on the road.
        Spot checks will be made if complaints are received.
        A caution will be issued unless the litter is picked up.
        All 14 hydrants were tested, none of which failed.
        Of the eleven objections none was upheld, and the order was made in June.
        The rules changed when the new Act came into force in April 2026.
        The bus could only be put back on the road when the part arrived, which it did in May.
        When the survey was complete, the priorities were set out in a report to members.
        Parents will be told if the school closes early.
        If the river rises above the mark, the gates will be closed.
        A letter will be sent to the tenant if the rent is not paid.
        When a resident rings, the call will be answered by a person.
        Carers can claim the allowance once the assessment is signed.
        Users can renew a book online when the library is shut.
        The card may be used when travelling before nine.
        Drivers should report any fault before the vehicle leaves the depot.
        Staff should wear a badge at all times.
        Bookings must be paid for before the hall is used.
        Forms must be signed before they are sent to payroll.
        A risk assessment must be done before an event can go ahead.
        Permission is needed before a tree can be felled, and the website now says so.
        Permits are required before skips can be placed on the road, and this is now enforced.
        The consent that was required before works could start was given in March.
        The tariff did not apply until April 2026 and has applied since.
        The team has been without a vacancy since May.
        The service has been without a complaint since the change.
        No other date was needed.
        The lift was out of order in May and was repaired within the week.
        The survey was carried out twice this year rather than once.
        Checks are now made weekly rather than monthly as recommended.
        Bins are emptied four times a week rather than the two recommended.
        All 40 boilers have been changed, leaving the depot free for other work.
        The team was merged with another, leaving managers with more time to visit.
        The faults were noted and put right.
        The register no longer omits anything.
        The paper was circulated among partners in May and agreed in June.
        The guide now gives the new telephone number.
        Every ward now has a plan.
        The gates remain open until dusk.
        The offer remains open to all tenants.
        Callers are told when the engineer will arrive.
        The app tells drivers where they can park and when the car park will close.
        The old keys were handed back to the police.
        Council rents have been frozen.
        No one has needed a second visit since the kiosk opened.
        Nobody has been turned away since April.
        The caretaker has left and a new one started in May.
        The old policy was revoked and cannot be relied on.
        The clinic fund, from which nurses are paid, was set up in 2025.
        The reserve out of which repairs will be paid was created in March.
        The booklet tells parents when their child will start school.
        Recruits start when the vetting service has cleared them.
        The nursery opened in January once the lease was signed.
        The bid succeeded and the towpath is lit.
        The code was revised in May and looked at again in July.
        Evidence sessions began in March and ended in May.
        An asbestos survey was carried out before the ceiling came down.
        A permit is needed before a stall can be set up, which the new by-law makes plain.
        The risk register now covers cyber attack.
        The burial fees review has had a lead officer since June.
        The stairlift was reported and mended in a day.
        The road reopened on 2 September.
        The scheme attracted no objections.
        The protocol was circulated for comment and came into use in June.
        Patrols ran six times, as agreed.
        Every depot has a wash bay.
        We asked for volunteers and twelve have come forward.
        Seven bridges have been inspected, which is all of them.
        The survey was done this summer.
        The extra hours did not begin until April 2026, because of the building work, and have run since.
        Members are told on the first of the month when the surgeries will be held.
        Applicants can track their form online when they have an account.
        If a bin is missed it will be emptied the next day.
        Unless a member asks otherwise, minutes are sent by e-mail.
        Where a claim is refused, the reasons will be given in writing.
        Grants are paid provided that receipts are sent in.
        A place will be offered provided the child lives in the borough.
        The hall may be hired when it is not in use by the school.
        Visitors should report to reception when they arrive.
        The service desk should answer within three rings.
        The backlog of reviews was cleared, with none left.
        Complaints are down, with no cases overdue.
        The van was taken out of use and replaced.
        Car park charges were frozen as the committee asked.
        The old depot was emptied and handed back to the owner.
        Two officers have since left and their posts were filled in June.
        Nobody has had to wait more than a week since the change.
        Signers are booked for all meetings where a resident asks.
        The trust fund, from which bursaries will be awarded, was set up in May.
        The year of planting is known for all but 310, most of them in the old cemetery.
        """)
}
