extension Lexicon.Builder {
    /// Nouns by what they say of the work they name.
    mutating func addNouns() {
        for (sense, list) in Self.nouns {
            Stem.forEach(in: list) { noun in
                add(noun.hash, .noun, sense)
                add(noun.plural.hash, [.noun, .plural], sense)
            }
        }
        add("house wish reply caseload load purchase approach attempt lift press push drop fall rise halt refund "
            + "release rescue scrap seat shape share slip spread store strike swap switch trace trade trap travel "
            + "walk sample roll route schedule profile repeat reward guide paint plant fence pass stop display "
            + "benefit exercise experience influence balance blend something someone anything", .noun)
        add("something someone anything anyone", .general)
        add("people staff children families men women media criteria police", [.noun, .plural])
        add("moment minimum present", .noun)
        add("staff", [], .agent)
        // The ending of a verb, but a noun as a rule.
        add("details wishes replies blocks leaks floods cracks breaks jams crashes drips slips lags trails folds "
            + "lapses turns rests drags limits scopes covers supports matches handles approaches sketches outlines "
            + "challenges queries appeals rides passes stops falls drops rises needs plans reports reviews updates "
            + "designs drafts pilots uses contracts orders services programmes projects records changes offers moves "
            + "visits tests targets surveys answers calls checks charges claims costs counts forms funds hands issues "
            + "leads lists markets measures numbers notices points posts prices questions rates requests results "
            + "returns runs scores stages steps studies tenders trials values views votes transfers bids groups "
            + "increases works", .plural)
        add("training housing planning funding building meeting learning parking lighting heating nursing fostering "
            + "commissioning wellbeing safeguarding gritting cleansing monitoring recycling catering licensing "
            + "marketing accounting engineering setting hearing offering ruling briefing spending cycling walking "
            + "gardening cooking tipping timing heading finding understanding wording caring living", .noun)
        add("forecast forecasts shortlist shortlists longlist need needs plan plans report reports review reviews update "
            + "updates work works design designs draft "
            + "drafts pilot pilots start end use uses contract contracts support process progress place order orders "
            + "service services programme programmes project projects record records website change changes offer "
            + "offers move moves visit visits test tests target targets survey surveys answer answers call calls "
            + "check checks care charge charges claim claims cost costs count counts cover demand effect form forms "
            + "fund funds hand hands help issue issues lead leads list lists market markets measure measures number "
            + "numbers notice notices order point points post posts price prices question questions rate rates "
            + "request requests research response result results return returns run runs scale score scores stage "
            + "stages step steps study studies supply tender tenders trial trials value values view views vote votes "
            + "wait launch launches opening closing transfer transfers increase increases decision bid bids group "
            + "groups", .noun)
    }

    private static let nouns: [(Sense, String)] = [
        (.activity, "work discussion negotiation consultation recruitment procurement drafting development review "
            + "talk preparation construction refurbishment implementation rollout roll-out mobilisation migration "
            + "engagement exercise evaluation assessment investigation redesign restructure restructuring "
            + "reorganisation survey audit transition transfer conversation dialogue planning design consolidation "
            + "integration tender tendering retendering re-tendering mapping scoping analysis research study "
            + "appraisal pilot trial testing demolition remediation repair installation replacement upgrade project "
            + "works recommissioning commissioning shortlisting interview drafting delivery rebuild groundwork build "
            + "digitisation cataloguing refresh exploration inquiry enquiry collation inspection bid campaign "
            + "application arrangement fundraising programme resurfacing modelling costing decommissioning relocation "
            + "conversion renovation excavation translation move change search hunt feasibility effort activity "
            + "action process task enforcement"),
        (.inForce, "contract licence license lease strategy funding agreement framework policy plan tenancy grant "
            + "membership insurance warranty accreditation appointment order programme scheme certificate "
            + "subscription partnership term budget allocation settlement concession franchise covenant protocol "
            + "charter permit guarantee cover placement arrangement secondment service commitment post SLA sla "
            + "settlement offer discount"),
        (.gathering, "meeting session workshop forum panel drop-in clinic briefing gathering surgery market "
            + "conference seminar class course assembly breakfast roadshow event training network visit inspection "
            + "board audit review"),
        (.document, "policy strategy guidance guide contract agreement framework protocol procedure toolkit plan "
            + "charter code terms constitution handbook manual standard specification schedule scheme licence "
            + "condition clause model template form register directory website portal page system document "
            + "arrangement rule regulation process criteria programme service structure tool dashboard list standards "
            + "offer guidelines leaflet map database app booklet pack matrix"),
        (.agent, "officer council team committee board cabinet directorate department member councillor manager "
            + "director service group party partnership authority panel unit division commissioner executive lead "
            + "head consultant contractor architect auditor solicitor trust working-group college university forum "
            + "panel"),
        (.party, "applicant provider tenant resident supplier customer parent carer pupil school child family "
            + "landlord user employee candidate bidder visitor student trader licensee governor patient householder "
            + "household volunteer organisation business case complaint request application payment invoice claim "
            + "referral"),
        (.trouble, "complaint objection issue concern breach incident appeal delay problem fault error challenge "
            + "failure accident difficulty exception fatality redundancy closure change gap vacancy increase "
            + "overspend risk query death injury impact reduction adverse call-in defect deficiency downtime shortage "
            + "dispute setback obstacle shortfall uncertainty backlog queue wait disruption need"),
        (.aim, "aim purpose role objective function goal remit duty ambition aspiration responsibility priority focus "
            + "task vision job requirement challenge approach practice principle mission policy"),
        (.intention, "intention plan proposal hope expectation next-step step idea suggestion"),
        (.decision, "approval sign-off agreement funding outcome confirmation consultation call-in consent "
            + "availability ratification decision permission clearance sign-up negotiation procurement result "
            + "response finding resource advice completion planning survey assessment review appraisal due-diligence "
            + "resolution legislation recruitment vote determination endorsement authorisation acceptance budget "
            + "settlement cabinet appointment feasibility bid verdict guidance evaluation receipt publication "
            + "judgment judgement ruling final-approval election inspection"),
        (.phase, "phase stage tranche wave cohort round batch instalment draft iteration release sprint section "
            + "period window standstill"),
        (.practice, "monitoring support maintenance supervision liaison promotion oversight dissemination "
            + "safeguarding mentoring upkeep cleaning patrol gritting outreach volunteering"),
        (.resource, "resource capacity budget funding finance time staffing legislation law statute regulation rule "
            + "constraint money"),
        (.obstacle, "shortage issue lack dispute setback hold-up obstacle impasse deadlock stalemate uncertainty "
            + "shortfall absence difficulty problem bottleneck disagreement complication impediment hitch snag "
            + "barrier doubt gap backlog delay hurdle constraint"),
        (.talk, "dialogue discussion talk negotiation conversation consultation correspondence engagement debate"),
        (.decision, "view opinion comment advice quotation quote price estimate signature checking vote"),
        (.lacked, "mechanism evidence take-up uptake takeup interest timetable timescale date owner sponsor "
            + "replacement successor solution baseline data capacity consensus clarity provision support backing "
            + "system way means route facility equivalent record sign"),
        (.progress, "progress headway advance stride inroad"),
        (.routine, "booking fee rent payment inspection check visit referral reminder saving contribution decision "
            + "referral adjustment award report use offer appointment purchase"),
    ]
}
