extension Phrases {
    /// What English says of work that has not got there, whatever its tense.
    static let idioms: [(Role, String)] = [
        (.pending(.heldUp), """
            (switched|turned|taken|put) (off|down|offline|out) (because|owing|due|after|pending|until|while|following);\
            (cut|removed|taken|struck|dropped|deleted) (from|out of) (the|this year's) [capital|revenue] (budget|\
            programme|estimates);\
            (is|are) (bound|tied) (by|to|into) the (old|existing|current|present);(has|have) given notice;\
            than (we|it|the council|the budget) (can|could) (afford|bear|allow|stand);\
            let (us|them|residents|tenants) down;in store;out of reach;left (where|half|hanging);\
            (mean|means|meant) (it|we|this|they) (must|cannot|has to|have to);\
            (carry|carries|carrying|carried) on (using|with) the (old|existing|previous|paper|manual);\
            (should|must|to) wait;had (meant|wanted|hoped|intended) (to|all|every|the);\
            (wants|want) (changes|amendments|revisions|alterations|assurances) (to|made|before|first);\
            (remain|remains) in (bed|temporary|emergency|hotels|hostels|unsuitable|overcrowded);(has|have) been begun;\
            found nothing (to|suitable);\
            not [enough|sufficient|the] (time|money|capacity|funding|budget|resource|resources|staff|funds|interest|\
            demand|support|appetite|volunteers|room|space) (to|for|\
            left);for now;before them;prohibitive;terms of reference go to;\
            (have|has) failed (its|the|a|their|his|two|three);(met|convened|sat) once;\
            (larger|bigger|longer|harder) (task|job|process) than;(has|have|had) in mind;on the critical path;\
            one step to go;(steps|hurdles|signatures) to go;(put|left|set) to one side;\
            (leave|left|leaving) the [site|junction|road|building|matter|scheme|arrangement|position|charge] alone;\
            (stay|remain|remains) as (it|they) (is|are|was|were);within (sight|reach);beyond (repair|us|our);\
            (boxed|packed) up;in (the|our|a) (store|stores|warehouse|depot|container|stockroom);\
            as a (taster|first|start|precursor);hard to (say|give|fill|find|recruit|predict|judge|tell);\
            (exist|exists) in (outline|draft|theory|principle|name);(second|having) thoughts;\
            not (stack|add|go) (up|ahead);not survive;agree to (disagree|differ);agreed to (disagree|differ);\
            would love to;continue to use the (old|existing|paper|manual);\
            (some|several|many|a few) (weeks|months|years) (before|until|off|away|yet);held back;slow to;\
            falls to (the|a|an);\
            with no (successor|replacement|alternative|date|plan|owner|end) (in|lined|to|for|yet|identified|found);\
            (gone|sent|passed) back to (the|cabinet|committee|officers|us);handed back to (cabinet|committee|officers|us);\
            (has|have|had) lost (its|our|the|their);too (small|few|weak|uncertain|soon|early|little|slow) to;\
            with no (reopening|re-opening|return|starting|firm|fixed|agreed) (date|day|time);\
            much as it was;(fenced|boarded|cordoned|coned|taped|roped) off;(given|has|have) until;weighing up;\
            (thrown|throwing) up;carried (forward|over);\
            (held|hold|holds|holding|hung|tied) (this|it|us|things|matters|work|progress|them) up;\
            (stays|remains|stay|remain|still|is) on the (action|risk|issues|to-do|tracker|snagging) (log|list|register);\
            (rests|hangs|hinges|turns) on (the|a|an|whether|how|our|their|its|what|when|securing);little else;\
            (jury|verdict) is (out|still);stack up;(more|mainly) in the breach;views differ;opinions differ;\
            opinion is divided;(need|needs|want|wants|ask|asks|seek|seeks) (more|extra|further) time;for more time;\
            for (a|an) extension;(meanwhile|at the moment|as things stand|as it stands|as matters stand);\
            on a temporary (basis|footing);temporary (footing|basis|fix|measure);(form|forms) part of (the|a|next|our);\
            lies between;still in use;rolled (over|forward);held over;(put|puts|putting) paid to;(let|been|be) let down;\
            back to the (beginning|start|drawing);(hands|hand) (are|is) tied;\
            (taken|took|pulled|removed|dropped|withdrawn) (off|from) the [january|february|march|april|may|june|july|\
            august|september|october|november|december] agenda;\
            (put|puts|set|sets|setting|pushed|knocked|pushing) (it|us|this|them|things|work|matters|the) back;\
            (has|have|had) set us back;\
            (lost|losing|loses) (its|the|our|a) (sponsor|funding|champion|funder|momentum|lead);\
            in (arrears|limbo|suspense|suspension|deadlock|stasis|flux|the doldrums|quarantine|receivership|\
            administration|mothballs|storage|crates);up in the air;on ice;on pause;in the long grass;\
            off the (road|rails|pace|agenda);out of (action|order|use|service|commission|stock);\
            not (fit|yet|in|on) (use|site|order|service);at odds;at stalemate;\
            no longer (there|available|possible|forthcoming|with us);\
            (is|are|was|were|been|being) (blocked|hampered|frustrated|stymied|thwarted|derailed|scuppered|overtaken|\
            outpaced|hindered|dogged|beset|plagued|mired|bogged);mired in;tied up in;caught up in;marking time;\
            treading water;\
            (has|have|had) (stalled|slipped|drifted|lapsed|faltered|foundered|dried|stuttered|languished);\
            (made|making|make) slow (progress|headway|going);slow going;\
            behind (plan|profile|trajectory|target|time|budget|the curve);went (down|missing|astray|quiet|bust|under);\
            (ran|run|running) (into|up against);come up against;came up against;(stood|standing) in the way;\
            stands in the way;rule out (any|a|the|an);rules out (any|a|the|an);\
            (hit|hits) a (wall|snag|problem|difficulty);still with;fell by the wayside;slow (start|progress|uptake);\
            (until|till) further notice;put on (hold|ice);(back|on|sent) (to|for) (the drawing|redesign|rework|square);\
            (as|in) yet;past its (date|deadline|target);in want of;for want of
            """),
        (.pending(.inHand), """
            for (correction|corrections|revision|amendment|amendments|redrafting|clarification|rework);\
            of the way (through|there|towards|toward|along);(is|are|been) queued (for|behind);\
            (is|are) [now|also] (well|far) advanced;(doing|laying) the (groundwork|spadework|legwork|foundations);\
            half-way (through|along|to);halfway (through|along|to);mid-way (through|along);in the middle of;\
            in the throes of;in the hands of;on the point of;on the (brink|verge|cusp) of;early days;\
            (got|get|gone|go) (as|so) far as;going the rounds;(doing|making|going) (the|its) (rounds|round);\
            (part|half|mid|some) way (through|there|along);mid-course;mid-build;mid-term;mid-process;mid-flow;\
            (two|three|four|five|six) rounds of;(second|third|fourth|fifth|latest) (draft|iteration);\
            (at|on|in) (its|the|a|their) (first|second|third|fourth|fifth|sixth|latest|next) (draft|iteration|version);\
            is (at|in) draft;(order|orders) [has|have|is|are] [been] placed;lead time;on back order;on backorder;\
            in the post;in the diary;diarised;in the in-tray;in the tray;\
            at the (modelling|costing|drafting|mapping|thinking|talking|listening|sifting) stage;\
            (being|to be) (scored|sifted|weighed|evaluated|moderated|reconciled|chased|worked|looked|talked|drawn|\
            written|put|ironed|thrashed|hammered);ironed out;\
            (working|wrestling|grappling|wrestle|grapple) (through|out);(wrestling|wrestle|grappling|grapple) with;\
            at a (delicate|critical|crucial|early|late|sensitive|formative|key|tentative) (point|stage|juncture|phase);\
            in the balance;feeling our way;(bedding|settling) (in|down);taking soundings;sounding out;\
            (under|in) (active|serious|detailed|urgent|close) (consideration|discussion|review|negotiation|study|\
            examination);out (with|among|amongst) (partners|members|staff|residents|consultees|the|our|all);in the field
            """),
        (.pending(.draft), """
            a holding (page|reply|answer|response|statement);\
            (a|an|the) (first|early|initial|working|rough) (version|cut|sketch|attempt|stab)
            """),
        (.pending(.toDo), """
            (exists|exist|existing) (only|just|merely|chiefly|largely) (as|in|on);exists on paper;exist on paper;\
            (require|requires|requiring) improvement;\
            (complete|done|finished|live) (in|for) the (north|south|east|west|first);\
            (remains|remain|still) the case;remains true that;only at this (stage|point);\
            a (long|fair|steep) road;a long (road|haul|way);\
            (last|final|next|main|biggest|one|first) (hurdle|obstacle|hoop|gate|lap|piece);\
            one (more|last|final|further) (step|stage|hurdle|signature|piece|push);\
            a (task|job|question|decision|point|matter|project|piece) for (the|our|another|a|next|future);\
            the (missing|other) (piece|half|link|part);more (remains|needs|has) to;\
            (keeping|keep|kept|left|leave|leaving) [the|this|it] [recommendation|action|item] open;less than ideal;\
            not (fully|wholly|entirely|completely|properly|adequately|sufficiently|universally|everywhere|\
            consistently|routinely|yet|there|quite);no clearer;no closer;no further (forward|on|ahead|advanced);\
            little to (report|show|add);(position|picture|situation|status) (unchanged|is unchanged|remains unchanged);\
            unchanged since;(gone|go|goes|got|went) no further than;no more than (a|an|the);nothing beyond;\
            nothing but a;little more than;little (beyond|besides);\
            short of (that|this|what|the|a|completion|it|requirements);without becoming;\
            (with|has|have) (much|more|some|a lot|lots|plenty) (left|still|yet) to;\
            left to (do|be|fit|cover|visit|train|clear|finish|find|fill|agree|settle|decide|sign|build|fund|recruit|\
            complete|review|check|convert|replace);(with|leaving) only;\
            what (remains|is left|it lacks|is missing|is lacking);\
            (raise|raises|raised|throw|throws|threw) (up|questions|points|issues|doubts|concerns|queries);\
            (asked|need|needs|asks) to think again;back to us;\
            (come|comes|return|returns) back to (us|members|committee|cabinet|the committee) with
            """),
        (.pending(.planned), """
            (built|written|put|included|incorporated) (into|in) (the|our) [service|business|work|capital] (plan|\
            programme) for;\
            next on (the|our|their|its);(plans|proposals) are [now] in place to;\
            (is|are|remain|remains|were|was) minded to;\
            (is|are|remain|remains|am) (keen|eager|anxious|determined|hopeful|optimistic|reluctant|confident) (to|\
            that|of);(is|remains) [still|some|further|considerable] (scope|room|potential) (to|for);\
            a (priority|task|project|job|action|theme|challenge) for (the|next|this|our|2026|2027);\
            (soft|full|formal|public|official|staged|phased|hard) launch;\
            (launch|opening|completion|installation|delivery|handover|go-live|adoption|publication|roll-out|rollout|\
            start) (in|on|by|from|after|next|early|mid|late);would (need|require|take|cost|mean|involve|follow|depend);\
            would be (welcome|needed|required|the|a);premature to;\
            a (forward|future) (plan|programme|agenda|item|meeting|phase|year);\
            see [the] (cabinet|council|committee) forward plan;\
            (rest|remainder|balance|others) (by|in|to|from|after|next|over|due|later);\
            (third|second|next|final|further) (round|phase|stage|tranche|batch|wave|cohort|visit|session) (closes|\
            opens|starts|begins|follows|runs|due|in|from|next|to);only way forward;way forward;next in line;next up;\
            to (start|begin|recommence|resume|restart|follow|come);coming (next|soon|later|up|shortly);\
            next (stage|step|phase|task|job|priority|move) (would|is|will|being);\
            in (a|an|one|two|three|four|five|six|eight|ten) (weeks|months|years|days|week's|month's|year's|weeks'|\
            months'|years') (time|hence);(phased|staged|staggered|spread) (over|across|in)
            """),
        (.pending(.shortOfWhole), """
            (but|though|although|and) not (to|in|at|for|by|with|on|of|from|as|yet|all|every|everyone|beyond|so|where|\
            when|until|outside|during|enough|always|much|many|those|the|others|everywhere|full|fully);\
            (leave|leaves|leaving) out;(been|was|were) left out;everything (but|except|bar);\
            (everyone|everybody|everywhere) (but|except|bar) (the|one|two|three|four|five|six|a);\
            (show|shows|showing|rated|rag|still|turned|at) (red|amber);\
            (term|school|working|office|daytime|summer|winter) (time|hours|days|term) only;\
            in (outline|draft|principle|name|theory|form) only;only in (outline|draft|principle|name|theory|form);\
            (half|third|quarter|fraction) (its|the|our|their) (intended|planned|agreed|required|target|expected|\
            proper|full|promised|authorised|size|number|strength);\
            half the (battle|story|job|work|way|number|answer|picture|size|target);part of the way;\
            (a|the) (handful|fraction|minority|smattering|sprinkling|trickle|quarter|third) of (whom|which|them|these|\
            those|what);finished on none;in none;on none;some but not;\
            (half|part|some|most|third|thirds|quarter|quarters|fraction) of what (was|we|the|is|members|it);\
            (the rest|the remainder|the balance) (have|has|are|is|remain|will|still);\
            (are|is) (so|thus) far;not (where|what|as) (it|they|we|the);\
            (accepted|agreed|implemented|adopted|completed|complete|done|met|achieved|delivered|finished) (in|only) \
            part;in part;partway;with gaps;in places;the exception (is|being|of)
            """),
        (.nothing, """
            no (takers|bidders|applicants|volunteers|candidates|bids|tenders|quotes|response|responses|reply|replies|\
            answer|offers|interest|eta|date|progress|decision|agreement|funding|budget|money|resource|resources|\
            capacity|owner|lead|sponsor|plan|timetable|start|contract|consent|permission|quorum|appointment|appetite|\
            mechanism|gateway|provision);\
            never (materialised|happened|came|arrived|started|began|took|opened|got|reached|appeared|met|followed|\
            followed|convened);\
            (have|has|had|got|received|heard) (no|nothing) (reply|response|answer|back|since|word|news|feedback|joy|\
            luck|contact);(have|has) neither;(was|were|is|are) neither;\
            (nobody|no-one|none) (has|have|was|will|would|could|came|bid|applied|has) [been] (come|bid|applied|\
            appointed|named|found|identified|forward|started|taken);\
            nothing (came|comes|has|was|is) (of|from|back|forward|been);came to nothing;come to nothing;still no;\
            without (a|any) (date|owner|budget|lead|plan|decision|reply|answer|contract|provider|base|home|site|\
            sponsor|agreement);(do|does|did) not (exist|have|possess|hold|know) (a|an|any|the|yet|enough|sufficient);\
            not (visited|started|awarded|funded|signed|built|begun|issued|appointed|costed|received|delivered|agreed|\
            done|met|fitted|installed|tested|trained|surveyed|published|approved|procured|recruited|commissioned|\
            launched|drafted|implemented|completed)
            """),
        (.declined, """
            (advice|view|opinion|recommendation|decision|feeling|vote) (is|was) against;not feel able to;\
            not able to support;\
            (advise|advises|advised|recommend|recommends|recommended|argue|argues|counsel|counsels) against;\
            (cost|case|expense|spend|outlay) could not be (justified|made|met|borne|supported);\
            not (worth|justified|cost-effective|economic|economical|proportionate|warranted|pursued);\
            (rejected|refused|declined|dismissed|vetoed|blocked|turned down|opposed) (the|our|this|a|that|all|any|it|\
            members) [committee|committee's|members'|panel's] (request|recommendation|proposal|idea|suggestion|bid|\
            offer|application|business|case|call|plea|plan|scheme);without (success|agreement|funding|takers)
            """),
    ]
}
