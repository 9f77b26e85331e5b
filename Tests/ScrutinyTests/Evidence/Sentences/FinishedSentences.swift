/// What officers write of work that is finished, of practices that recur and of things in force, for the labelled set.
/// Read at a meeting on 12 October 2026.
enum FinishedSentences {
    static let all = text.split(separator: "\n").map(String.init)

    private static let text = """
        The damp and mould procedure was rewritten in June and is in use.
        The waste contract has been let to a new provider.
        Cabinet adopted the allocations policy on 12 May 2026.
        The new licensing forms went live on the website in July.
        Fostering allowances have been raised in line with inflation.
        The course has been delivered to all front-line staff.
        The gully-cleaning programme is published each April.
        All vacant posts have been filled.
        Legal advice was obtained and followed.
        The grant was confirmed by the Arts Council in March.
        Full Council approved the plan without amendment.
        Planning permission was granted and the depot opened in August.
        Two inspectors were recruited and started work in September.
        The customer portal is fully operational.
        The asset register is complete and up to date.
        Self-service machines are now installed in all five libraries.
        All twelve schools have signed the agreement.
        Every street light in the borough has been converted to LED.
        Care leavers' plans are updated every six months.
        Ward surveys were completed in the summer.
        Cameras are fitted in all licensed taxis.
        The cycle route has been built and is well used.
        Grants are paid quarterly to eligible groups.
        The pilot was evaluated and the service made permanent.
        The flood defences were finished ahead of schedule.
        The planning archive has been digitised and can be searched online.
        The consultation closed on 30 June and its results have been published.
        Leaseholders are surveyed every year.
        The housing system went live on 1 April 2026.
        The strategy was published after a draft had been consulted on.
        The draft protocol was agreed by the police and signed in May.
        The policy is in force.
        No actions are outstanding.
        Nothing remains to be done under this recommendation.
        The dispute with the landlord has been settled.
        The family hub was delayed by asbestos but opened in June.
        The upgrade, which had slipped, was completed in August.
        The working group meets monthly and reports to the board.
        The playing fields were transferred to the parish council in April.
        New signs have been put up at all entrances.
        The data-sharing agreement is signed and in operation.
        A lead officer has been appointed.
        The car park was resurfaced over the summer.
        The register now includes private landlords.
        The team is at full strength.
        The guidance has been translated into six languages.
        Fees are agreed each year with the neighbouring authorities.
        The Schools Forum takes a decision on this every January.
        Food waste is collected from flats as well as houses.
        The two advice services have merged.
        The scheme was extended to voluntary organisations from 1 July 2026.
        The contract runs until March 2029.
        The lease was renewed and runs to 2031.
        The framework agreement expires in 2028.
        Funding is secured until March 2028.
        The next quarterly meeting of the forum is on 4 November.
        The forum meets every two months; its next meeting is on 18 November 2026.
        Progress is monitored by the partnership board.
        Performance is being monitored through monthly contract meetings.
        Complaints are being answered within ten working days.
        Providers are being paid on time.
        Attendance is being recorded at every session.
        Residents are using the new booking system.
        The new arrangements are working well.
        Satisfaction is rising and complaints are falling.
        The helpline is running at full capacity.
        Health visitors continue to offer the check to all new parents.
        Drop-in sessions continue to be held at the library.
        The council continues to publish its spending over £500.
        Regular meetings with the trade unions take place.
        Training is offered to governors twice a year.
        Managers receive a weekly report on sickness absence.
        The action plan is reviewed at each meeting of the board.
        The procedure is kept under review.
        Risk assessments are carried out before each event.
        The toolkit is regularly updated to reflect good practice.
        The website is constantly being improved.
        Staff have been issued with a handbook, which will be refreshed annually.
        The policy was adopted in May and will be reviewed every three years.
        A protocol is in place and will be monitored by the safeguarding partnership.
        Any complaint will be acknowledged within two working days.
        Under the policy, tenants will be given a month's notice of any increase.
        The agreement says that the provider will meet the cost of repairs.
        The charter sets out how the council will consult parish councils.
        The code requires that members declare their interests.
        The scheme ensures that carers are told of their rights.
        The guidance explains what residents should do if their bin is missed.
        The arrangements would be reviewed if numbers fell below fifty.
        Should a provider fail, the council can step in under the contract.
        If a claim is rejected, the applicant can appeal.
        Where damp is reported, an inspector visits within five days.
        The letter asks "Have you been told when repairs will be done?"
        The tenancy agreement states that “the landlord will carry out repairs within 28 days”.
        The form now includes the question “Are you awaiting the outcome of another application?”
        No complaints have been received since the change.
        There have been no further incidents.
        No further action is required.
        None of the targets was missed.
        We have not had to close any centre.
        The service has not exceeded its budget.
        The charges have not been increased.
        Staff were consulted on the new structure, which took effect on 1 September.
        The equality impact assessment was carried out and published.
        An options appraisal was carried out and the preferred option implemented.
        The council appointed a contractor and the works are complete.
        The recommendation has been implemented in full.
        This has been done.
        Completed.
        Completed in July 2026 and reported to Cabinet.
        Done and in place since April.
        Added to the forward plan and discharged in June.
        Published on the website and sent to all members.
        Held two workshops with carers and issued a guide.
        The review is closed.
        The findings were accepted and acted upon.
        Members' comments were incorporated into the final version.
        Contract clauses now cover living wage, safeguarding, data protection and social value.
        Social value makes up ten per cent of the score in every tender.
        The contract allows the council to withhold payment for poor service.
        The agreement requires records to be kept for six years.
        The portal enables residents to book a collection at any time.
        The system allows applications to be tracked online.
        The hub provides advice on debt, housing and benefits.
        The team works closely with schools to reduce exclusions.
        The council is meeting its duty to publish an annual statement.
        The service is provided by a consortium led by a charity.
        A monthly bulletin is sent to all councillors.
        Ward members are invited to the opening of every new scheme.
        The register is available on the council's website.
        The helpline is open from eight until six on weekdays.
        The dashboard shows performance against each indicator.
        Quarterly figures are reported to this committee.
        The annual report went to Council on 15 July.
        Councillors were briefed in September.
        The budget was set at £2 million and has been spent in full.
        92% of those who replied supported the change.
        Recycling reached 54% against a target of 50%.
        Satisfaction stood at 88% in the last survey.
        Two of the five members of the panel are young people.
        One of the largest employers in the town chairs the group.
        Three libraries have opened on Sundays since May.
        Twelve apprentices have been taken on, as the recommendation asked.
        The first phase was finished in 2024 and the second in March 2026.
        Phase two, the last, was handed over in August.
        The final report was presented in September.
        The proposed changes were implemented in April 2026.
        The planned closure was reversed and the centre is open.
        The postponed inspection took place in July.
        The work was due to end in May and did so.
        The move had been planned for 2025 and was completed that year.
        The scheme was being developed when the review began and is now in use.
        The plan was subject to consultation and was then adopted.
        The decision was called in but upheld.
        The aim of the policy is to reduce the use of temporary housing.
        The purpose of the group is to share good practice.
        The strategy aims to halve emissions and was adopted in March.
        The guide is intended to help landlords meet their duties.
        Applicants are expected to show proof of address.
        Staff are required to complete the training each year.
        All new starters will complete the course within their first month.
        Grants are subject to audit.
        All payments are subject to two signatures.
        The delay was due to bad weather and has been made up.
        The rise in numbers is due to a change in the law.
        The new layout means that visitors will find the desk at once.
        This will save the council £40,000 a year.
        The team was set up so that families would have one point of contact.
        The new route has made it safer for children to walk to school.
        Landlords who fail to comply are prosecuted.
        People waiting for a home are told their place on the list each quarter.
        Ongoing support is offered to those who complete the course.
        The service was rated outstanding by Ofsted.
        The training programme is in its third year.
        Meetings with the bus operators are held every quarter.
        The housing officer visits each scheme weekly.
        The library hosts a reading group on the first Monday of the month.
        Links to the survey, at www.example.gov.uk/being-drafted, were sent to all parents.
        Responsibility for the register rests with the monitoring officer.
        The old forms have been withdrawn.
        The backlog of applications has been cleared.
        Waiting times have fallen by a third.
        The council has signed the charter and complies with it.
        The cost is met from the public health grant.
        The equipment is tested before each use.
        The mobile library calls at every village once a fortnight.
        Young people were involved in choosing the provider.
        Trading Standards carried out forty visits and issued nine notices.
        The contract has been extended to March 2028.
        Not one of the 90 invoices is now overdue.
        Not a single complaint is outstanding.
        Every one of the 28 parishes has signed.
        At first only three wards had a map; all now do.
        The next quarterly statement will be published in January 2027 as usual.
        The lease, which runs to 2045, was completed in June.
        The 2026 regatta took place in May; the next one is in 2028.
        There is no charge for residents.
        There are no waiting lists at either clinic.
        There is no longer a backlog of claims.
        The contractor shall keep the grounds tidy under the agreement signed in May 2026.
        Tenants who fall behind will be offered advice, as the policy demands.
        The register, which will be checked every five years, was published in June.
        Ceremonies have been taking place in the new chapel since May 2026.
        We reached 97% of households; the target was 95%.
        The target of 40 places was met in July, with 44 filled.
        A team has been set up to support carers and is fully staffed.
        Of the 64 shelters, all 64 have been repaired.
        The rooms have had new heating installed.
        Thirty out of thirty schools have adopted the policy.
        All visitors must sign the book at the desk.
        Members may ask for a paper copy at any time.
        The council adopted its budget for 2027/28 on 12 October 2026.
        The manual of guidance has been issued to every team.
        A full-time warden was appointed in June to look after the reserve.
        The hall is closed on Mondays while it is cleaned.
        Tenants who are waiting for a repair can follow it online.
        Any desk that falls empty will be offered to the next on the list.
        The appeal by the losing bidder was dismissed and the new operator began on 1 June 2026.
        Crews have been trained and are working on all twelve rounds.
        The pool closes at nine on summer evenings.
        All teams have published their figures and will do so each May under the policy.
        The dispute over the boundary has been settled.
        The shortage of drivers has been overcome.
        The figures cover all nine villages.
        There are no gaps in the rota.
        Nine out of ten callers were answered within a minute, against a target of eight.
        The hall has become popular with young families.
        The lift remains in use.
        Problems with the lift have been put right.
        The board agreed to raise the fee and did so in June.
        The inspection regime was restarted in May and all sites have been seen.
        Two options were put to Cabinet in July and one was chosen.
        Parking permits are issued within two days of an application.
        The new line manages some 300 calls a week.
        Every ward now has a named officer.
        The grant was awarded in full and spent by March 2026.
        The council no longer uses agency drivers.
        A register of interests is kept by the monitoring officer and can be inspected at any time.
        Tenants choose their own colours, which was the point of the recommendation.
        The trial ended in June; its recommendations were adopted the following month.
        Both posts are filled.
        The three surveys asked for were held in 2025 and 2026.
        The code is now part of every contract.
        Rent collected rose to 98.7% in 2025/26.
        The complaint procedure was simplified from four stages to two.
        Staff who handle cash have been trained.
        An annual report goes to full Council each July.
        The bridge reopened on 4 October 2026 after the repairs that closed it in spring.
        The policy, drafted by a group of tenants, took effect on 1 April 2026.
        The last paper file was closed on 30 September 2026.
        Visitors can now pay by card.
        The money was released once the business case had been approved, and the works followed.
        No funding gap remains.
        The council met its target a year early.
        Half of the panel's members are tenants, as the recommendation required.
        The waiting list was closed when the last family had been housed.
        Signs were replaced where they were missing.
        Overdue repairs have fallen from 400 to none.
        The working group completed its task in May and has been wound up.
        Anyone who wants a paper form is sent one.
        The service now answers 96 per cent of calls within a minute, above the 90 per cent asked for.
        The five new benches were installed in the market place.
        The contract requires the operator to report monthly, and it has done so since April.
        Members receive the figures ahead of each meeting.
        The council's offer of mediation has been taken up by 14 families.
        The pension fund's stake was sold in February.
        Interpreters are booked through a single number.
        The group considered three options and recommended the second, which was carried out in June 2026.
        The recommendation has been superseded by an Act of Parliament, with which the council complies.
        The two teams share an office and a manager.
        The delay in letting the contract was made good by the end of August.
        The draft budget book now shows reserves separately, as asked.
        Young carers helped to write the leaflet, which is given out in all schools.
        The hall is let to community groups on six evenings a week.
        Planning applications awaiting a decision are listed on the website.
        Street lights that fail are mended within three days.
        The survey will be repeated every two years.
        The arrangements have worked well and will be kept.
        Cabinet approved the business case, the money was found and the depot was built.
        The database went live in June, since when no file has been lost.
        The council has a policy on this, adopted in 2025.
        Neighbouring authorities were approached and a joint scheme began in May 2026.
        All of the play areas meet the standard.
        The figures for the third quarter are on the website.
        The store reopened in August 2026.
        Anybody can ask for a copy.
        The first meeting took place on 14 January 2026.
        The ranger service has two vehicles.
        The draft was discussed, amended and adopted in October 2026.
        Keys are handed over on the day the tenancy starts.
        The map was redrawn as members asked.
        The proposal has the support of the trust and is being followed in all its schools.
        Savings of £110,000 have been made against the £100,000 sought.
        Officers meet the owners each spring.
        New bins were delivered to all 4,000 homes.
        The road has been adopted in full.
        The trees were replaced last winter.
        The savings have been made.
        The safety certificate was renewed in April 2026 and runs for five years.
        No meeting has been missed.
        The lead officer reports to the board every quarter.
        Tenders came in under budget and the contract was signed in July 2026.
        The trust took over the pavilion on 1 September 2026.
        There is a named contact in each school.
        Panel members are paid their travel costs.
        The policy applies to all lettings made since January 2026.
        Drivers who pass the test are given a badge.
        The council stopped using glyphosate in parks in 2025.
        The audit found that all seven actions had been completed.
        An apology was sent to the family and the procedure changed.
        The scheme was widened and now covers three wards instead of one.
        The database is complete from 1990.
        The service has not needed to use agency staff since May 2026.
        Meetings are open to the public and are filmed.
        Half-term clubs run in all five centres.
        The bus calls at the hospital every 20 minutes.
        The council pays its suppliers within 30 days.
        Funding was confirmed in March and the adviser has been in post since May.
        The committee's comments were taken into account in the final version.
        All staff have signed to say that they have read it.
        Three of the posts were filled in May and the fourth in June.
        The committee's wording was adopted word for word.
        The app works on every make of telephone.
        We heard back from the diocese in June and the path was opened.
        Progress is reported to the board each month.
        Sign-up stands at 64 firms, well above the 50 hoped for.
        The leaflet was reissued with the new number in August 2026.
        The clerk wrote to the owner and the hedge was cut.
        All councillors have done the training.
        The trial was made permanent.
        The second lift was replaced this year.
        The licence was issued in September 2026.
        Every flat has been inspected.
        The museum opened as soon as the roof was watertight.
        The panel has met four times.
        The website section is up to date.
        The guide is available in Polish and Urdu.
        A contractor was appointed and finished the work on 2 October 2026.
        Savings of £90,000 a year have been realised since 2025/26.
        Repainting of the whole line was finished in July.
        The issue was picked up in the spring review and settled.
        A reserve of £50,000 is held for emergencies.
        Officers are on call at weekends.
        The agreement binds both councils to give a year's notice.
        Staff leaving the service are interviewed.
        Where no reply is received within a week the officer telephones.
        The new panel may call any officer to give evidence.
        Training has become part of the first week for new starters.
        The review found no gaps, and the board accepted its report.
        The parks team now has its own workshop.
        Residents who need help to apply can get it at any library.
        The rule that members must declare gifts is in the code.
        The drop in complaints has continued for three quarters.
        A deputy stands in when the chair is away.
        The committee was told in June 2026 that the work was complete.
        The policy commits the council to being carbon neutral by 2030 and was adopted in May 2026.
        The strategy for 2027 to 2032 was approved by Council on 14 October 2026.
        The licence lasts until 31 December 2028.
        Members who joined in May 2026 will be offered the course again next year if they missed it.
        The grant covers the three years to March 2029.
        Applications for the next round open on 1 February each year.
        The charity has been given a lease that ends in 2051.
        The timetable for 2027/28 has been published.
        The contract was awarded on 3 August 2026 for four years from 1 October 2026.
        Fees for 2027 were set by Cabinet in November 2026.
        The winter service plan, which begins each November, is in place.
        The forum will meet next on 12 January 2027, as it does every quarter.
        A permit is needed before a skip can be placed on the road.
        Members must complete the declaration within 28 days of election, and all have done so.
        If the provider cannot meet a request, the council will find another.
        The website tells residents what they can expect and when.
        The helpline, launched in June 2026, is still well used.
        The group continues to meet every month and to report to the board.
        No one has been waiting longer than six weeks since July 2026.
        There were no objections and the order was confirmed.
        The council has no outstanding actions under the plan.
        Not one school has been left without a nurse.
        Plans to close the library were dropped in March 2026 and it remains open.
        The proposal to charge for parking was withdrawn, as the committee recommended.
        The interim arrangements ended on 30 April 2026, when the new team took over.
        The temporary bridge was taken away after the new one opened.
        A draft was consulted on in the spring and the final version issued in July.
        The backlog, which stood at 300 in January 2026, has been cleared.
        The shortfall was met from reserves.
        The delay was made up by August 2026.
        Trainees are being paid the living wage.
        Bookings are being taken online.
        Carers are being given a named contact when they are first assessed.
        Data is being shared with the police under the protocol signed in May 2026.
        The team is working from the new office.
        The park is being used by more families than before.
        Officers are following the new procedure.
        We are pleased to report that the work is complete.
        The unit will go on providing the service in the same way.
        The change will save about £20,000 a year.
        As the committee wished, minutes will be published within a week, and they have been since June 2026.
        Staff could not see past records before; they can now.
        The system would not accept long names until it was upgraded in March 2026.
        The recommendation asked that the route be reviewed; it was, and two stops were moved.
        Councillors had asked for a map, which was provided in July 2026.
        Two of the council's three depots were sold in 2025 and the third closed in 2026, as planned.
        One in five new tenants now sets up payment by direct debit, the figure the committee asked for.
        Three quarters of replies were in favour and the scheme went ahead.
        About 40 per cent of visitors come by bus.
        The target of 30 was passed in June 2026; the number is now 42.
        The first of the new vehicles arrived in May and the last in September 2026.
        Phase one finished in 2024, phase two in 2025 and phase three in June 2026.
        The new chair has said that she will keep to the practice.
        The code says what must be declared and by when.
        Anyone affected may ask for the decision to be looked at again.
        Late payments, of which there were four, have been put right.
        The equipment that was missing was found.
        The lift, out of use for most of 2025, has worked without fault since it was replaced.
        A problem with the forms was put right in August 2026.
        The gap in cover at weekends has been closed.
        The service will carry on as it is.
        Each bid is now scored by two officers.
        The register is being kept up to date.
        Cases are being closed within the time allowed.
        Payments are being made on the first of each month.
        The scheme has grown from six schools to forty.
        Since the change took effect, visits have risen by a quarter.
        Cabinet has since agreed to all five points and they are in force.
        The last of the five workshops was held in September 2026.
        The council has put £2 million into the fund.
        Officers have stopped using the old forms.
        The council considered whether to sell the site and decided to keep it, which met the recommendation.
        The plan was not extended because it had done its work.
        Only members of the panel may vote.
        The scheme is open only to residents of the borough.
        Not only was the policy adopted, it has been taken up by two other councils.
        The pilot showed that the idea worked and every office now uses it.
        The trial was not continued, since the full service began in May.
        All but the newest homes have meters, as the recommendation specified.
        The code forbids gifts of more than £25.
        The trust has undertaken the repairs.
        The agreement was extended to 2031.
        The programme, which runs to 2030, is fully funded.
        In future, all notices will carry the helpline number; they have done so since July 2026.
        The council must publish its pay statement each year and did so in March 2026.
        The officer who will lead on this, appointed in July 2026, is in post.
        The number of cases still open after a year has fallen to none.
        Nobody now waits more than a week.
        We have yet to receive a single complaint.
        No tenant has had to wait.
        There is now no need for a second form.
        The advice line has no waiting time to speak of.
        The risk no longer appears on the register.
        The review of fees takes place every spring; that for 2027 is under way as normal.
        The bus lane, delayed by a burst main, opened on 6 July 2026.
        The policy could not be simpler and has been well received.
        Buyers should note that the site has been sold.
        The panel's next report will be its fifth.
        Training for new councillors will be repeated after each election.
        The ombudsman proposed two changes, and both were made.
        """
}
