extension Lexicon.Builder {
    /// Adjectives, participles and nouns by how they bear on whether work is finished.
    mutating func addBearings() {
        for (bearing, list) in Self.states { Stem.forEach(in: list) { add($0, orElse: .adjective, bearing) } }
        for (bearing, list) in Self.things {
            Stem.forEach(in: list) { noun in
                add(noun, orElse: .noun, bearing)
                add(noun.plural, orElse: [.noun, .plural], bearing)
            }
        }
        // Not what their beginning says: no one waits for the unaffected.
        add("unbroken unaffected unaltered unlimited undisputed unqualified unopposed unrestricted uninterrupted unmatched "
            + "unexpected unprecedented unchanged unlocked unaccompanied unrivalled unannounced", .adjective)
        add("red amber", [.adjective, .noun])
    }

    /// A word that other lists have keeps the grammar it has there.
    private mutating func add(_ stem: Stem, orElse grammar: Grammar, _ bearing: Bearing) {
        let isKnown = entry(stem).map { !$0.grammar.subtracting(.opensPhrase).isEmpty } ?? false
        add(stem.hash, isKnown ? [] : grammar, [], bearing: bearing)
    }

    /// Verbs by the same, for `addVerbs`, which knows their forms.
    static let bearingVerbs: [(Bearing, String)] = [
        (.persists, "persist linger recur endure remain continue abound exist drag loom reoccur resurface"),
        (.rests, "depend hinge turn rest rely hang ride"),
        (.hampers, "prevent block preclude hamper hinder impede obstruct stymie frustrate delay slow stall constrain "
            + "bedevil plague thwart derail scupper complicate"),
        (.fails, "leak flood crash fail break jam freeze stick malfunction flicker overheat smell crack crumble drip "
            + "rattle overrun deteriorate sag peel rot subside struggle suffer squeak"),
        (.lags, "lag trail slip drift undershoot underperform miss"),
        (.lodges, "book rebook order reorder lodge escalate reserve scope shortlist longlist nominate earmark sketch "
            + "outline enquire design cost identify approach preorder requisition request appeal reprofile rephase "
            + "reschedule"),
        (.asks, "ask request call seek appeal apply query question challenge press urge lobby enquire plead bid"),
        (.collapses, "collapse founder flounder fold lapse fizzle implode"),
        (.covers, "cover include extend reach stretch match meet satisfy fulfil contain address reflect mention "
            + "suffice comply provide go serve accommodate support accept handle amount show"),
        (.prepares, "prepare place make send submit invite lodge receive go come circulate draw identify fix produce "
            + "write share compile draft obtain seek gather raise put set instruct brief engage shortlist convene "
            + "table return scope cost price present float sketch work develop call issue arrange agree settle show "
            + "do"),
        (.undoes, "drop omit shelve cancel abandon scrap quash withdraw pull retract rescind revoke reject veto "
            + "overturn refuse decline rebuff reverse"),
        (.remedies, "resolve address fix clear tackle mend solve settle answer deal rectify remedy correct repair "
            + "overcome eliminate remove cure close treat fill sort cure heal right allay dispel lift"),
        (.ponders, "ponder mull weigh toy deliberate contemplate debate dispute consider discuss agonise wrangle "
            + "argue"),
        (.lies, "sit lie rest stand stay remain languish"),
    ]

    private static let states: [(Bearing, String)] = [
        (.stalled, "stalled stuck frozen parked paused dormant idle adrift blocked deadlocked gridlocked mothballed "
            + "moribund suspended shelved behind late overdue delayed static stationary stagnant interrupted derailed "
            + "jammed postponed deferred stranded stymied sidelined halted protracted moot backlogged bottlenecked "
            + "logjammed snarled"),
        (.undone, "silent incomplete partial patchy piecemeal rudimentary sketchy skeletal provisional outstanding "
            + "unresolved unfinished vacant unfilled undecided unsigned unanswered unallocated uncompleted "
            + "undelivered unbuilt unagreed unfunded unconfirmed undetermined unsettled unready untested unproven "
            + "unstaffed unmet unspent unused unopened untouched unadopted unpublished unlaunched uncosted unsurveyed "
            + "unchecked unrepaired untrained understaffed under-resourced undermanned short-staffed missing absent "
            + "lacking wanting inadequate insufficient underdeveloped ungraded unwritten non-existent nonexistent "
            + "bare blank elusive half-built half-finished half-done part-built part-finished limited half-written "
            + "part-complete part-completed part-done interim unavailable overgrown derelict boarded-up disused"),
        (.unsure, "unclear uncertain unknown undecided contested disputed contentious problematic tentative doubtful "
            + "debatable unresolved inconclusive premature reluctant hesitant unconvinced sceptical noncommittal "
            + "non-committal wary unwilling unsettled arguable hypothetical speculative undefined unquantified"),
        (.faulty, "broken unreliable unusable unsafe outdated out-of-date obsolete inaccurate inoperable defective "
            + "faulty damaged inaccessible leaky damp mouldy dangerous unfit erratic intermittent prone unstable "
            + "insecure cramped"),
        (.meagre, "low slow thin weak poor limited modest sparse scarce uneven disappointing minimal negligible "
            + "sluggish lower slower weaker fewer smaller lukewarm muted mixed variable insufficient inadequate short "
            + "glacial steady incremental light"),
        (.early, "embryonic nascent exploratory preliminary conceptual rudimentary formative"),
        (.rated, "red amber"),
    ]

    private static let things: [(Bearing, String)] = [
        (.artefact, "draft mock-up stub prototype outline skeleton placeholder wireframe sketch straw-man strawman "
            + "dummy mockup visualisation storyboard shell maquette blueprint precursor taster demo beta"),
        (.prospect, "aim ambition aspiration intention hope expectation goal target plan proposal option preference "
            + "timetable timeline timescale milestone roadmap priority challenge task objective deadline idea "
            + "suggestion scenario vision thinking programme forecast estimate trajectory projection"),
        (.leftover, "gap vacancy backlog shortfall snag snagging defect leak doubt issue problem difficulty challenge "
            + "uncertainty barrier obstacle bottleneck hurdle question concern weakness omission inconsistency "
            + "discrepancy hole damp fault bug glitch teething arrears slippage resistance opposition reluctance "
            + "friction overrun delay hold-up queue error mistake deficit shortage blockage "
            + "constraint hiccup mould flaw sticking-point disagreement dispute pothole"),
        (.gain, "take-up uptake takeup progress headway attendance interest response capacity coverage compliance "
            + "participation turnout recruitment retention performance pace movement momentum rollout roll-out "
            + "awareness usage improvement satisfaction confidence engagement demand supply availability provision "
            + "staffing cover morale delivery"),
        (.other, "solicitor lawyer counsel insurer printer auditor consultant architect surveyor engineer designer "
            + "contractor supplier manufacturer developer landlord freeholder regulator inspector inspectorate "
            + "ombudsman ministry ministers minister court tribunal department dfe defra mhclg dluhc hmrc union "
            + "assessor valuer translator publisher bank funder lottery treasury secretary legal finance procurement "
            + "planning highways hr ict it estates communications comms cabinet leader partner stakeholder consultee "
            + "adjudicator arbitrator examiner moderator committee board panel executive council diocese trust police "
            + "nhs icb ofsted hse utility network manager director officer member school governor agency england "
            + "scotland wales authority county district parish association federation trustee actuary broker ward "
            + "group tester team colleague lead head chair"),
        (.preparatory, "design reference specification tender advert advertisement application bid interview "
            + "quotation quote counsel expression bidder brief scope feasibility outline questionnaire candidate "
            + "shortlist terms costing drawing invitation nomination mock-up prototype wireframe sketch option "
            + "scoping groundwork benchmarking baseline draft request enquiry remit prospectus estimate submission "
            + "spec requisition counter-proposal"),
        (.wanted, "asked sought specified intended planned required promised agreed needed target expected "
            + "recommended desired anticipated hoped-for requisite projected forecast budgeted original envisaged"),
        (.paper, "bid application proposal report paper document policy strategy plan draft case specification brief "
            + "tender submission lease deed agreement contract order design drawing quote quotation claim appeal "
            + "request recommendation minute decision matter item file guidance guide leaflet protocol framework "
            + "schedule scheme consultation survey costing estimate budget app website form template manual handbook "
            + "strategy review scope remit question issue"),
    ]
}
