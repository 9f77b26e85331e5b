/// With figures, notes of a few words, and turns of phrase. Read at a meeting on 12 October 2026.
enum FigureSentences {
    static let unfinished = lines("""
        The second boiler has yet to pass its commissioning test.
        Residents on the top floor still have no hot water on some mornings.
        We had expected to report completion today; that will have to wait until the spring.
        Neither of the two bidders met the quality threshold, and the lots will be re-advertised.
        The contractor has cleared the site but done little else.
        The plan covers the years to 2024 and no successor has been written.
        Nine schools have said yes; the other five have not replied.
        The inspector gave us until February to put matters right.
        Much depends on how quickly the utility companies divert their mains.
        We wrote to the Department in May and have heard nothing since.
        The committee's preferred wording did not find favour with the constitution working group.
        Members will recall that the report was withdrawn at the last moment; it has not come back.
        The new post is in the budget but has not been advertised.
        A short video is being cut together from the footage.
        The youth workers' timetable has gaps on Fridays.
        Licence fees: consultation 3 Nov – 1 Dec.
        Ask made of County for data. No reply.
        Gates: fabricated, not hung.
        Bank details outstanding for 14 carers.
        Lease: heads of terms agreed, engrossment with solicitors.
        Server room: cooling fitted; fire suppression Jan.
        Play area 3 of 5 handed over.
        Pool cover ordered, 10 wk lead time.
        Training matrix – 70% populated.
        DPIA signed by two of three controllers.
        Toolkit v0.7 circulated.
        Procurement: stage 2 of 4.
        Site visit rearranged twice.
        Await Welsh Government guidance.
        Match funding unidentified.
        Reporting in arrears by one quarter.
        The Scottish Government's consultation on the duty closes in January, and our approach will turn on its outcome.
        The integration joint board has asked its chief officer to bring forward proposals.
        Gaelic versions of the forms are being commissioned.
        The Welsh translation of the handbook lags behind the English.
        Community councils have been sent the questionnaire, and a third have returned it.
        Attendance has picked up from 81 to 88 per cent but the ambition was 92.
        We recovered £1.2m of the £2m owed.
        Call answering averages four minutes; the standard is two.
        Void times have come down by a week, with another fortnight to find.
        Of every ten reviews due, three are late.
        The caseload per social worker is 22, where the review recommended 16.
        Three quarters of the gullies on the priority list have been emptied.
        The library app has 900 users out of the 5,000 hoped for.
        Eight of the nine recommendations of the audit have been closed; the ninth concerns the interface.
        The number of agency staff has halved, though the recommendation was to do without them.
        Bed-and-breakfast use has fallen but not ended.
        The road is open to buses only, pending a safety audit.
        We are close to a settlement with the claimant.
        The last outstanding consent is that of the Canal & River Trust.
        All that is wanting is the seal.
        The strategy needs one more pass before it can go to print.
        The draft has come back from Counsel covered in red ink.
        Ministers have let it be known that the scheme will not be extended.
        The new burdens funding falls well short of the cost.
        The economics of the scheme do not stack up at present.
        Were the covenant lifted, the field could be used; we have applied to the Tribunal.
        Nothing can be done until the flood model is published.
        The choice of operator lies between two firms.
        Views differ on where the crossing should go.
        The trade unions are in dispute with us over the rota.
        Agreement has been reached on all points but one.
        The protocol is honoured more in the breach than the observance.
        The form is too long and is being cut down.
        The guide is on the website in English, with Polish and Urdu versions to come.
        Officers are of the view that a further year's data is needed.
        It is too soon to judge whether the change has worked.
        The evaluation is expected to take six months.
        The jury is out on whether the scheme pays for itself.
        A community asset transfer would be the next step.
        The service hopes to appoint before Christmas.
        We would aim to have this in place for the start of the school year.
        The department is to be restructured, and this action will be taken up by whoever inherits it.
        Responsibility passes to the new authority in April, which may wish to reconsider.
        There is an appetite for a joint service but as yet no agreement on who would host it.
        The bid went in on the last day of September.
        An application has been made to the Home Office.
        Counsel has been instructed.
        The tender documents have gone out.
        Expressions of interest have been invited.
        A specification has been prepared.
        Adverts have been placed.
        Interview dates have been fixed.
        A preferred bidder has been identified.
        The Secretary of State has called in the application.
        The decision is the subject of a call-in.
        Planning consent has lapsed and will have to be sought again.
        The bats have to be rehomed first.
        Archaeologists are on site.
        The trench has been dug and the cable is to be laid.
        Steelwork is up to the second floor.
        The roof is on, and the internal fit-out follows.
        The caretaker's flat is still occupied.
        Two leaseholders have refused access.
        The supplier is unable to give a delivery date.
        The portal accepts applications but cannot yet take payment.
        The data cannot be relied upon for planning purposes.
        Staff are reluctant to use the new form.
        We recognise that more could be done.
        There is scope to go further.
        This is a priority for the coming year.
        This remains a work in progress.
        The item stays on the action log.
        We ask the committee for more time.
        We would ask that the target date be moved to June.
        The completion date has been revised from July 2026 to March 2027.
        """)

    static let finished = lines("""
        The second boiler passed its commissioning test in June.
        All homes on the top floor have hot water.
        We had expected to report completion in the spring; in fact the work was done by Christmas.
        Neither bidder met the quality threshold at first; the lots were re-advertised and let.
        The contractor has cleared the site, laid the base and put up the building.
        The plan that ran to 2024 was replaced by one that runs to 2030.
        All fourteen schools said yes.
        The inspector gave us until February to put matters right, and we did so in January.
        We wrote to the Department in May and its reply settled the point.
        The committee's wording is now in the constitution.
        The new post was advertised in March and filled in May.
        Licence fees: set 1 April, no change since.
        Gates: fabricated, hung and painted.
        Lease: completed 14 August.
        Server room: cooling and fire suppression fitted.
        Play areas: 5 of 5 handed over.
        Pool cover fitted.
        DPIA signed by all three controllers.
        Toolkit v1.0 published.
        The Welsh Government's guidance was followed throughout.
        The integration joint board approved its chief officer's proposals in June.
        Gaelic versions of all forms are on the website.
        Community councils returned their questionnaires and the results were fed into the plan.
        Attendance stands at 93 per cent, above the 92 that was our ambition.
        We recovered all of the £2m owed.
        Calls are answered in under two minutes, as the standard requires.
        Void times have come down by three weeks and are the lowest in the region.
        No reviews are late.
        The caseload per social worker is 15, and the review recommended 16.
        Every gully on the priority list has been emptied.
        All nine recommendations of the audit have been closed.
        No agency staff are used.
        Bed-and-breakfast accommodation is no longer used for families.
        The road is open to buses only, as the order provides.
        The claim was settled in March.
        The last consent, that of the Canal & River Trust, came in July and the bridge was opened in August.
        The lease has been sealed.
        The strategy went to print in May.
        Counsel's amendments were made and the order sealed.
        Ministers confirmed that the scheme would be extended, and it has been.
        The covenant was lifted and the field is in use.
        Once the flood model had been published the designs were finished.
        The choice of operator lay between two firms, and the cheaper was taken.
        Views differed on where the crossing should go; a vote settled the matter.
        The dispute with the trade unions is over.
        The form has been cut from nine pages to two.
        The guide is on the website in English, Polish and Urdu.
        The evaluation took six months and found that the scheme pays for itself.
        The Home Office granted the application.
        The tender documents went out in January and the contract was signed in May.
        Adverts were placed, interviews held and four officers appointed.
        The preferred bidder signed in June.
        The Secretary of State decided not to call in the application, and building began and ended within the year.
        The bats were rehomed before the work began, and the tower is now safe.
        The building has been handed over, snag-free.
        Two leaseholders refused access at first; both have since had their doors changed.
        The portal takes applications and payments.
        Staff like the new form.
        The item has been struck off the action log.
        The completion date was brought forward and met.
        The duty desk passes on any concern to the school the same day.
        A parent who disagrees may appeal to an independent panel.
        Claims that are out of time are returned to the sender.
        Households in arrears are offered a repayment plan.
        The debt team agrees a plan with tenants who are behind with their rent.
        Officers respond to flooding under an emergency plan that is rehearsed each autumn.
        Damaged bins are replaced free of charge.
        Vacant homes are let through the choice-based scheme.
        Missing children are reported to the police at once.
        Unpaid fines go to the magistrates.
        Outstanding pupils receive the mayor's award.
        The fund pays for repairs that the insurers will not cover.
        Broken street lights are mended within five days.
        A temporary post was made permanent in April.
        An interim head covered until June, when the permanent head took over.
        The first draft was rejected; the third was adopted.
        Those on the waiting list are written to each quarter.
        Empty shops are inspected monthly.
        The team deals with some 300 planning enquiries a month.
        Under the new rota, evening cover is provided at all four hubs.
        The recommendation asked for a second inspector; two have been engaged.
        Nobody who applied was turned away.
        Not a single complaint was upheld.
        The audit found nothing amiss.
        No exceptions were reported.
        The roof has not leaked since.
        There have been no vacancies since March.
        The service has never been busier.
        No school is without a crossing.
        None of the actions is behind schedule.
        Hardly any bins are missed.
        Every one of the wards is covered.
        The old system, which could not take payments, was switched off.
        The difficulty was overcome by leasing the vans.
        Problems with the scanner were traced to a cable, which was replaced.
        What had been a gap in Friday cover is filled by a detached youth worker.
        The petition asked for a crossing, and there is one.
        It was thought that consent might be refused, but it was given.
        Whether to lease or buy was debated at length; buying was chosen and the vehicles are on the road.
        At the outset only two wards took part; now all do.
        By March the figure was half; by August it was the whole.
        The lottery turned us down, so the council paid.
        """)
}
