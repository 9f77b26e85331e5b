extension Lexicon.Builder {
    /// The verbs of council work. A verb in two lists is both; a verb in none is taken for one that brings about a change.
    static let verbs: [(Sense, String)] = [
        (.change, "develop consider discuss recruit procure explore investigate negotiate scope design redesign "
            + "prepare produce write rewrite revise build rebuild construct install trial pilot test evaluate assess "
            + "analyse consult arrange create introduce restructure reorganise reconfigure remodel refurbish renovate "
            + "repair replace upgrade convert proofread typeset incorporate integrate embed align consolidate collate "
            + "compile gather map identify source seek pursue address rectify amend modify strengthen extend expand "
            + "expedite tender retender mobilise interview shortlist verify audit cost price formulate shape codesign "
            + "translate digitise catalogue populate load configure order demolish clear remediate landscape relocate "
            + "rehouse decant transition decommission dispose market undertake examine research study draw rerun "
            + "reset retrofit refit rebrand rename relaunch reopen resurface paint repaint rewire reroof insulate "
            + "plant dig lay erect fence fit equip furnish migrate transfer move roll phase scale spread devise work "
            + "look think find choose select decide determine clarify confirm ratify validate calculate model "
            + "forecast estimate quantify benchmark survey prioritise reshape streamline simplify standardise "
            + "centralise merge combine split separate outsource insource commission recommission reprocure "
            + "renegotiate relet let advertise hire vacate acquire purchase buy sell lease finance fundraise bid "
            + "enrol induct upskill retrain train brief notify write-up document upload import export digitize code "
            + "program patch scan archive cleanse purge tidy trace chase reconcile reconvene refocus repurpose "
            + "redeploy reallocate realign rebalance reinstate restore recover reclaim connect link join sign engage "
            + "liaise lobby campaign canvass approach collaborate coproduce cocreate take make put bring give get set "
            + "draw pull push finish finalise progress process resolve settle tackle remove add adjust enlarge widen "
            + "deepen lengthen double treble raise lower cut reduce minimise eliminate phase transform modernise "
            + "overhaul refine polish perfect fine-tune tweak correct complete conclude implement establish agree "
            + "feed carry"),
        (.standing, "transmit flow monitor track measure use hold pay provide offer deliver support run operate serve "
            + "meet attend "
            + "receive attract perform achieve maintain keep follow apply adhere observe enforce comply record log "
            + "display show see benefit enjoy exceed live volunteer participate visit access borrow recycle collect "
            + "sweep staff manage chair host share promote encourage publicise inform advise signpost act function "
            + "generate yield represent fund sponsor employ teach feed care respond answer handle treat charge "
            + "contribute champion celebrate feature broadcast administer oversee supervise patrol clean honour "
            + "fulfil demonstrate reflect spend occupy own rent reside sit stand lie belong help enable allow ensure "
            + "save earn fine report list state cite reward credit respect value recognise welcome cover include "
            + "contain feel have do say tell mean attract circulate post tweet email lead practise exercise protect "
            + "safeguard subsidise inspect uphold appear accept welcome embrace house accommodate supply stock store "
            + "sustain owe depend hinge rely mentor coach befriend rest know bear suffer experience witness thrive "
            + "prosper flourish succeed excel beat outperform match hit land return trade lend play sing learn read "
            + "remind register claim bill invoice levy triage screen vaccinate immunise weigh count sample"),
        (.upkeep, "review monitor revisit maintain evaluate audit inspect keep track service check"),
        (.change, "review update refresh revisit check"),
        (.effect, "enable allow help ensure provide give support improve reduce save make mean strengthen lead result "
            + "benefit ease free offer bring raise increase cut assist promote encourage inform act serve form "
            + "feature complement simplify speed prevent protect deliver cover contain include apply be have see "
            + "generate continue remain underpin guide drive"),
        (.finish, "reach complete conclude finish finalise adopt approve publish launch open close implement install "
            + "appoint sign award issue deliver introduce establish embed settle resolve clear replace reopen hand "
            + "ratify endorse agree enact procure recruit train move transfer migrate merge remove build rebuild lift "
            + "restore reinstate repair refurbish achieve sell buy purchase acquire recover rectify overcome "
            + "discharge fill set put come go begin commence start roll create distribute circulate amend update "
            + "revise recommission let relet hold sell fit lay erect open confirm send submit present resume catch "
            + "bring make take receive rewrite redesign relaunch upgrade extend incorporate integrate"),
        (.standing, "lack leave become hear bind break fight hang hide stick strike throw wear forget"),
        (.hinder, "freeze"),
        (.change, "register reissue redeliver resurvey retest"),
        (.cause, "force mean oblige"),
        (.start, "start begin commence initiate kick-off"),
        (.goOn, "continue proceed progress advance evolve carry"),
        (.stay, "remain stay"),
        (.intend, "suppose plan intend hope aim propose expect anticipate seek wish envisage aspire look foresee "
            + "forecast"),
        (.await, "await wait"),
        (.need, "need require"),
        (.event, "open close start begin commence launch go end finish conclude complete come run move transfer "
            + "arrive report follow return switch expire last take resume reopen publish meet land roll cease stop "
            + "hand"),
        (.unwelcome, "default fail miss exceed breach lose increase suffer charge worsen deteriorate decline drop "
            + "fall harm damage delay prevent deter discourage lapse neglect ignore experience incur overspend "
            + "underperform complain object lower affect impact disrupt cause displace cut compromise raise change "
            + "alter differ rise detract encounter diminish reduce undermine recur occur arise"),
        (.hinder, "adjourn delay postpone defer pause suspend slip stall hamper impede halt disrupt obstruct "
            + "interrupt reschedule constrain hinder"),
        (.drop, "abandon shelve cancel withdraw scrap drop reject refuse decline discontinue discount curtail axe"),
        (.norm, "state require specify stipulate say set provide include contain cover mean ensure describe explain "
            + "oblige commit oblige entitle prescribe define detail outline direct expect guarantee list confirm "
            + "mandate"),
        (.opinion, "say report feel rate respond support favour prefer agree disagree vote score rank describe "
            + "believe think express want like answer reply identify cite tell use live receive speak come"),
        (.cause, "allow enable require ask permit cause let want invite expect need encourage instruct order lead "
            + "call request direct arrange get oblige wait press push help"),
        (.trend, "halve increase decrease rise fall grow improve reduce decline drop climb strengthen recover reduce "
            + "stabilise narrow widen shrink settle double"),
        (.timetable, "suppose schedule plan expect anticipate intend propose envisage programme timetable forecast "
            + "estimate project earmark arrange book slate pencil diarise target hope foresee budget reserve"),
        (.entrust, "ask task instruct commission invite request charge direct order mandate"),
        (.submit, "submit send resend refer pass forward circulate present put issue"),
        (.decide, "agree decide resolve propose recommend suggest determine conclude consider"),
        (.draft, "draft redraft"),
        (.commit, "undertake commit promise pledge volunteer vow agree offer"),
        (.explore, "explore examine investigate consider look identify assess determine decide scope research study "
            + "evaluate develop draft prepare design devise draw produce recommend advise review plan find establish "
            + "ascertain test map take"),
        (.step, "shortlist longlist earmark scope sketch outline pencil advertise readvertise cost price"),
        (.change, "visit redraw remake retake resell press chase withhold switch reconsider rethink reassess nominate "
            + "co-locate colocate locate apply "
            + "trial"),
        (.redo, "rebook reprofile rephase resubmit rearrange restart rerun repeat redo rearrange reschedule "
            + "readvertise retender rework rethink reconsider redraft"),
        (.change, "restart redo repeat rearrange readvertise"),
        (.hinder, "stall falter flounder stagnate lapse"),
        (.setUp, "set establish form convene create appoint commission engage task identify hire recruit put bring"),
        (.function, "work function operate run connect exist"),
        (.change, "draft redraft recruit consult"),
        // Verbs of which only the form is asked.
        (.unlisted, "contact phone telephone wind bite blow burst eat fly forbid hurt shake shoot sleep slide spin steal "
            + "swear swim swing "
            + "tear wake weave beat sow mow prove tread acknowledge adapt adjudicate admire allocate allot amass "
            + "announce appraise arrive assemble assert attach authorise blame borrow breathe brush bury carve "
            + "certify choke cite clarify classify climb cling collide compete compile compose conceive confer "
            + "confront conserve constitute construe consume contemplate contend convene converge convey convince "
            + "cope corroborate creep crush cultivate decorate decouple dedicate deduct deem defend delete delineate "
            + "demote depart depict deploy derive descend deserve detach detect devolve diagnose dictate "
            + "differentiate disband disclaim disclose discover dismantle dismiss disperse displace disseminate "
            + "dissolve distinguish diversify divert downgrade downsize dwell educate elevate elicit emerge emphasise "
            + "empty enact encompass encrypt energise enlist enquire enrich ensue entail enter entertain entrust "
            + "envelop equate erode evacuate evict exclude execute exempt exert expel expose expunge fasten favour "
            + "flatten fluctuate furnish govern grasp greet grind hasten heighten hoard illuminate illustrate immerse "
            + "impart impose improvise incentivise incline incorporate induce inherit inject injure innovate inscribe "
            + "insert insist install instil institute insulate insure intensify interact intercept interlink "
            + "interpret intervene introduce invent invest invigilate isolate itemise iterate justify knit laminate "
            + "liberate liquidate localise magnify manufacture maximise mediate memorise mimic mislead mitigate "
            + "mobilise mount multiply narrate navigate neutralise nominate normalise novate nurture observe obtain "
            + "omit opt orchestrate organise orient originate oust outlive outweigh overlap overlook override "
            + "overtake pack perceive persuade plumb portray precede preclude predict prescribe preserve preside "
            + "presume pretend privatise proceed proclaim prohibit prolong promulgate propel prosecute prove provoke "
            + "prune publicise punish quadruple qualify react readmit realise reap reappoint reassemble reassign "
            + "reassure rebound rebut recast recede recite reckon reclassify recollect recreate rectify redact redeem "
            + "redefine redirect reelect refute regain regenerate regret regularise regulate rehearse reimburse "
            + "reintroduce reissue reiterate rejoin relax relieve remember remit render renew renounce reorder "
            + "repatriate replenish replicate repossess reproduce resemble reshuffle resign resist restate restrict "
            + "retain retire retrieve reunite revert revisit revive revoke reword ride satisfy scrutinise segregate "
            + "seize self-assess serialise sever shrink sift signify simulate sink situate soften solve soothe "
            + "specialise stimulate stipulate strand subdivide subscribe substantiate substitute succeed suffice "
            + "summarise summon supersede suppress survive symbolise synchronise tabulate terminate testify thank "
            + "tighten tolerate toughen translate transport traverse truncate undergo underline underwrite undo "
            + "unfold unify unite unlock unravel untangle unveil upend usher utilise vie violate warm warn weaken "
            + "weigh whittle widen withstand"),
    ]
}
