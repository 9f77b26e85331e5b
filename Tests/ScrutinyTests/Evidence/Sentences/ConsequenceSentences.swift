/// What follows from a thing that is done, and what is still to be done about it. Read at a meeting on 12 October 2026.
enum ConsequenceSentences {
    static let unfinished = lines("""
        The new van came in June and will be used for home visits once it has been fitted out.
        The scheme of charges took effect in April but must still be approved by the joint board.
        The path was opened in May, and the second section will be built next year.
        The strategy has been adopted and will be published in January.
        The design was approved in July and work will begin in the new year.
        The dispute over the wall has been put off to the new year.
        The order was made in May and comes into force on 1 March 2027.
        The youth worker, who will start in December, was chosen in August.
        The panel was set up in February but will not meet until its chair is named.
        The landlord keeps sending the plans back and asking for changes.
        Clerks have the new form, yet most of them carry on using the old one.
        The service is two thirds of the way through checking its lifts.
        The manager said that the review was nearly done and needed another week.
        Three of the eight actions are closed and the other five are open.
        The supplier has promised a new version but has given us no date.
        The plan is for every ward to have its own page by June 2027.
        The new lettings policy is finished apart from the section on transfers.
        The night team is two nurses short of the number agreed.
        Officers need to go back to the insurers with better figures before this can be settled.
        The remaining twelve flats need new doors before they can be let.
        A risk assessment needs doing first.
        It remains the case that nobody checks the logs.
        The review asked for weekly visits; most tenants have them only once a month.
        The missing piece is a named lead for carers.
        The head teacher does not agree that the log should be kept daily, and it is not.
        Objections to the closure mean it must go to a public inquiry.
        Replies are quicker, but at 16 days we are well outside the ten-day standard.
        The error touched 60 staff, of whom 45 have been repaid.
        The bid was for two wardens, neither of whom has been appointed.
        Preparatory work only at this stage.
        The strategy has been written and is queued for the January cycle.
        Test results in, union comments awaited.
        Plans are in place to fit the alarms before Christmas.
        The museum has had to postpone the exhibition.
        By the time of the next report we should have the permit and be able to start.
        Once the licences are renewed we'll be able to film the meetings.
        Chief Finance Officer to consider in the next budget round.
        Just the last two chapters left to write.
        The target is 150 homes; 98 have been handed over to date.
        The memorandum has not in fact been signed by the district.
        We asked, and the landlord said no.
        The contractor has not delivered the benches ordered in March.
        Decision on fees deferred to the February meeting.
        The team has started to contact the 90 tenants whose boilers are out of date.
        The board has declined to pay for a second post.
        The plan has been returned to its authors for correction.
        Members should receive the first quarterly digest before Christmas.
        The form has been cut from 20 pages to 12, against a target of eight.
        The trust would not agree to share its figures.
        The old test has been dropped, but we have nothing to put in its place yet.
        Hardly any of the crossings have been repainted.
        Monthly figures are sent, though they leave out the schools that were asked about.
        Relining of the pitch is next on the contractor's list.
        The grant has come, so work can now begin.
        The east pool has reopened; the west one is still closed for retiling.
        The team does not have the staff to carry out yearly inspections.
        The claim is still open.
        The actuary wants another month's figures before giving a view.
        Audit found that three of its five recommendations had not been carried out.
        Money for the footbridge was not included in this year's programme.
        The first two crossings are done.
        The intranet still shows last year's rates.
        Work on the lift stopped when the pit flooded.
        The archive has been indexed as far as the letter K.
        The average wait is 15 weeks, three weeks over the limit.
        """)

    static let finished = lines("""
        The new van came in June and will be used for home visits.
        The scheme of charges took effect in April and must by law be looked at again by 2030.
        The recycling rules changed in May, under which flats will be given one bin for each floor.
        The standing orders were amended in July, meaning that chairs must now publish their decisions.
        The tree strategy has been adopted and printed; it will be refreshed at the end of its term.
        The path was opened in May; a count will be carried out each autumn to see how it is used.
        The winter plan was agreed in August and sets out which paths will be cleared first.
        A protocol saying when the hospital will share its records was signed in May and is being followed.
        The carbon plan was published in June; it commits us to halve emissions by 2032.
        We set up the youth forum in February and it meets on the second Monday of each month.
        The dispute over the wall was settled in the new year, and the gate was hung by Easter.
        The youth worker, who will lead on outreach, took up post on 3 August.
        The cameras have been working since June, and the pictures will be wiped every 30 days.
        The register opened in May and will be added to whenever a new permit is granted.
        The panel meets on the first Friday of the month and will next meet on 6 November 2026.
        The levy has been abolished, so next year's bills will not include it.
        The task group will not meet again, as its plan was carried out in full by June.
        Nothing further will be required of the parish, the work having been finished in May.
        The choir could not use the hall without a licence, which came in April, and it has been singing there since May.
        Nobody over 80 is now asked to carry bins to the kerb.
        Forms that arrive after the deadline are not accepted.
        The storm that held up the repairs is behind us, and the pier has been open since May.
        The list of empty homes, which stood at 90 last year, is down to nil.
        The auditors say that they need nothing more from us.
        Where a claim once took thirty days it now takes eight, against a standard of ten.
        Drivers cannot take a school bus out until they have passed the course, and all of them have.
        No invoice over £1,000 has been paid without two signatures since April.
        Ward councillors have had access to the complaints system since May.
        The waiting list has been brought down to 80, below the 90 that members asked for.
        Because the two systems are now joined, no address has to be typed in twice.
        The choir stalls, originally planned for the north aisle, stand in the south.
        The service now submits its forecast to finance by the third working day of each month.
        All forty schools have signed, and none is still being chased.
        Caretakers have had the new manual since June.
        """)
}
