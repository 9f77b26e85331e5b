/// Service by service: staff, computers, licensing, housing, highways, schools, care, health, parks. Read at a meeting on 12 October 2026.
enum ServiceSentences {
    static let unfinished = lines("""
        HR are redrafting the sickness policy and expect to share it with managers in the new year.
        The revised job evaluation scheme went to the trade unions in August and their response is outstanding.
        Although the payroll interface is working, the pension interface is not.
        Laptops have been issued to all but the night-time staff.
        The intranet page was due to go live in September; technical problems with the host have put that back.
        Whilst the policy has been written, staff have not been trained in it.
        The e-learning module has been built and is being tested by a small group of managers.
        The new finance system will be introduced in two stages, the first of which is complete.
        Responsibility for the action has moved between three officers and it has not been progressed.
        Discussions have taken place with the Fire Service, who are considering whether they can release the site.
        Contractors have been on site since August and are about halfway through.
        The tender closes on 30 October, after which bids will be scored.
        Only one provider expressed an interest and negotiations with it are proceeding.
        A further report will be brought back when the position is clearer.
        We have so far been unable to identify a suitable building.
        The framework is in place but no call-offs have yet been made under it.
        Private hire drivers will be required to take the test from next April.
        Members of the licensing committee are to have refresher training.
        The enforcement protocol awaits the signature of the Chief Constable.
        Body-worn cameras are on trial with three officers.
        The cumulative impact policy lapsed in 2025 and has not been renewed.
        The number of homes improved is 340, out of a programme of 500.
        Decarbonisation works to Elm House have finished; those to Oak House have barely begun.
        The allocations module has been switched off because of errors.
        Tenants have been told that the works will not now start until the spring.
        The stock survey covers 60 per cent of homes.
        Fire risk assessments have been done for all high-rise blocks, with low-rise to follow.
        The void standard is still being discussed with tenants.
        The lettings policy has been the subject of legal challenge.
        The cost of the sprinklers has yet to be met.
        A surveyor has been asked to report on the balconies.
        The gritting routes need to be agreed with neighbouring counties.
        Carriageway repairs have been completed on the A-roads; unclassified roads are programmed for 2027.
        The bridge is subject to a weight limit while a strengthening scheme is designed.
        The traffic model is out of date and a new one has been commissioned.
        The cycle lane stops short of the station.
        Bus shelters have been ordered for the remaining eleven stops.
        Parking charges will be looked at again next year.
        The residents' parking scheme has been advertised and objections are being considered.
        No start date has been given for the resurfacing.
        Two schools have declined to take part so far.
        The inclusion strategy is due to be signed off by the schools forum.
        Speech therapy waiting times are down but still exceed the national standard.
        The education psychology service has three vacancies out of nine.
        Some governors have not had their DBS check renewed.
        The virtual school's improvement plan runs to next summer.
        Post-16 transport arrangements for 2027 are under review.
        The children's home is being registered with Ofsted.
        A house has been bought for the second children's home and needs adaptation.
        The fostering team hopes to approve twelve more households by March.
        The number of children in out-of-area placements has come down, but not by as much as planned.
        Direct payments: policy redrafted, co-production group to see it in November.
        Reviews of care packages are running behind.
        The carers' strategy is at consultation stage.
        The dementia café closed in March and a new venue is being sought.
        We are working towards all providers being on the framework.
        The brokerage team is still carrying two vacancies.
        The hospital discharge pilot will report at the end of the financial year.
        The public health grant settlement has not been announced, so the contract cannot be extended.
        Smoking cessation numbers remain below target.
        The needs assessment is about two-thirds complete.
        A strategy for physical activity is in the early stages of development.
        Weight management services are being recommissioned.
        The oral health programme has reached 12 of the 19 nurseries.
        Green Flag status has been applied for.
        The play strategy was agreed but there is no budget for it.
        Three playgrounds await replacement equipment.
        The pavilion roof is waiting for a contractor.
        The tree strategy is with the communications team for design.
        The allotment waiting list has grown to 400.
        Work on the bowling green is weather-dependent and has not been finished.
        The grass-cutting contract comes to an end in March and its replacement is not yet let.
        Ward walks have been introduced in four wards out of eleven.
        The community grant scheme will reopen in April with new criteria.
        We will continue to press the government for a change in the law.
        The council has lobbied for the power but ministers have not been persuaded.
        Legislation is needed before this can happen.
        The recommendation will be considered as part of the constitution review.
        Officers' advice is that this should wait.
        There was not time to complete this before the meeting.
        """)

    static let finished = lines("""
        HR redrafted the sickness policy, shared it with managers and brought it into force on 1 April.
        The trade unions responded in September and the scheme was agreed.
        The payroll and pension interfaces are both working.
        Laptops have been issued to all staff.
        The intranet page went live in September after technical problems with the host were solved.
        The policy has been written and staff have been trained in it.
        The e-learning module is taken by every new manager in their first month.
        The new finance system was introduced in two stages and is now in full use.
        The action was passed to the Head of Legal, who completed it in June.
        The Fire Service released the site and the hub was built on it.
        Contractors left the site in August.
        The tender closed in May and the contract was awarded in July.
        Suitable premises were found in the old bank.
        The framework is in place and six call-offs have been made under it.
        Private hire drivers have been required to take the test since April.
        Members of the licensing committee had refresher training in May.
        The enforcement protocol bears the signature of the Chief Constable.
        All officers wear body-worn cameras.
        The cumulative impact policy was renewed in 2025.
        Five hundred homes have been improved, as planned.
        Works to Elm House and Oak House have finished.
        The allocations module was corrected and is in use.
        The works started in spring and finished in August.
        The stock survey covers every home and is renewed on a five-year cycle.
        Fire risk assessments have been done for all blocks.
        The void standard was agreed with tenants.
        The legal challenge to the lettings policy was dismissed.
        The sprinklers were paid for from the reserve.
        A surveyor reported on the balconies and the repairs he recommended have been made.
        The gritting routes were agreed with the neighbouring counties before the winter.
        Carriageway repairs have been completed on all classes of road.
        The weight limit on the bridge was lifted in July.
        The new traffic model is used for all applications.
        The cycle lane runs to the station.
        All bus stops have shelters.
        Parking charges were reviewed and left as they were.
        The residents' parking scheme was advertised, objections were considered and the order was made.
        The resurfacing was done over the summer.
        Every school takes part.
        The inclusion strategy was signed off by the schools forum.
        Speech therapy waiting times are within the national standard.
        The education psychology service has a full complement of nine.
        Governors' DBS checks are renewed every three years.
        The virtual school's improvement plan ended in the summer with all its actions done.
        Post-16 transport arrangements are reviewed each year and published by 31 May.
        The children's home is registered with Ofsted.
        A house was bought and adapted, and three children live there.
        The fostering team approved fourteen households.
        The number of children in out-of-area placements has fallen by more than was planned.
        The direct payments policy was written with a co-production group and adopted in May.
        Reviews of care packages are up to date.
        The carers' strategy was adopted after consultation.
        The dementia café moved to the library in March.
        All providers are on the framework.
        The brokerage team has no vacancies.
        The hospital discharge pilot reported in March, and the service has been mainstreamed.
        The contract was extended after the settlement was announced.
        Smoking cessation numbers are above target.
        The needs assessment was published in July.
        A strategy for physical activity was launched at the leisure centre in May.
        Weight management services were recommissioned from April.
        The oral health programme has reached all nineteen nurseries.
        Green Flag status was awarded in July.
        The play strategy has a budget of £200,000 a year.
        Replacement equipment was installed in all three playgrounds.
        The pavilion roof was mended in August.
        The tree strategy is on the website.
        The allotment waiting list is published and updated monthly.
        The bowling green reopened for the season.
        The new grass-cutting contract began in April.
        Ward walks take place in all eleven wards.
        The community grant scheme reopened in April with new criteria.
        Ministers changed the law in July and the council uses the new power.
        The constitution was amended at the annual meeting.
        The inquiry's findings were sent to all heads of service, who have put them into practice.
        Each application is considered on its merits by a panel of three.
        Where a school does not respond, the link adviser calls the head.
        The policy states that no child will wait more than 18 weeks.
        Managers hold a return-to-work meeting after every absence.
        The duty manager can authorise spending of up to £500.
        Newly appointed officers will have completed their induction before they take cases.
        Providers who fall short are given notice to improve.
        The contract provides for a review after two years.
        Children looked after by the council have their health assessed within 28 days.
        Unaccompanied children are placed with experienced carers.
        Overdue accounts are passed to the recovery team.
        Late applications are considered after the first round.
        Vacant posts are advertised within a week.
        Incomplete forms are returned.
        Disputed charges go to an independent valuer.
        The audit of missing files found that none was lost.
        The post was vacant for three months and was then filled.
        Delays in issuing permits, which had run to six weeks, have been eliminated.
        Staff who were unsure of the procedure have been given a flow chart.
        The new form is half the length of the old one.
        The outline permission and the reserved matters have both been granted.
        The draft minutes are published within two days of each meeting.
        Planned works are shown on the map, which is refreshed daily.
        Proposed changes to routes are advertised on buses for six weeks.
        Potential carers attend an information evening, held monthly.
        """)
}
