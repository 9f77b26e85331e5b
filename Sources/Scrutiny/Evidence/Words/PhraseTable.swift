extension Phrases {
    /// The phrases by what they say, parted by semicolons. "(a|b c)" is a choice, "[d]" may be left out; the later line
    /// wins where two are the same.
    static let lines: [(Role, String)] = [
        (.pending(.inHand), """
            under way;underway;in progress;in [active] (preparation|development|negotiation|negotiations|discussion|discussions|talks);\
            under (development|discussion|consideration|negotiation|construction|investigation|preparation|evaluation|assessment|exploration|examination|revision|repair|reconstruction|refurbishment|trial|test|scrutiny|preparation|analysis|appeal|offer|threat);\
            under active (development|discussion|consideration|review);in the pipeline;in train;in the works;in the making;\
            in the process of;in the course of being;in draft;in draft form;in the midst of;work in progress;\
            out (to|for) [public|statutory|formal|informal|wider|further|stakeholder|internal] consultation;out to (tender|market|advert|comment|statutory);\
            out for (signature|signatures|signing|comment|comments|review|quotation|quotations|quotes|proofreading|approval|engagement|pricing|tender);\
            (at|in) [the] (evaluation|shortlisting|approval|specification|award|investigation|design|drafting|draft|planning|tender|procurement|consultation|development|feasibility|scoping|early|outline|detailed|pilot|recruitment|concept|final|initial|preliminary|business|discussion|negotiation|testing|mobilisation|contract) [design|drafting|case|negotiation|planning] (stage|stages|phase);\
            at an (early|advanced|initial) stage;in its infancy;in (its|the|their) (early|final|initial|closing) stages;\
            ongoing discussions;going through;looking (at|into);in hand with;work is ongoing;undergoing;\
            nearing (completion|conclusion|the|its|finalisation|agreement);(close|near|closer|nearer) to [a|an|the] (settlement|deal|decision|solution|completion|conclusion|completing|finalising|being|agreement|finished|done|signing);\
            approaching completion;in the final stages of;towards completion;taking shape;being worked up;a work in progress
            """),
        (.pendingWhenSaid(.inHand), """
            ongoing;on-going;under review;in hand;in discussion;in talks;in flight;in motion;in development;in formation;\
            (on|in) course;on (track|course|schedule) [to|for];(well|far) advanced;part [of the] way through;part-way through;\
            in procurement;in production;in recruitment;in consultation;in dialogue;\
            (evaluation|design|tender|planning|drafting|scoping|feasibility|consultation|procurement|shortlisting|business-case|testing) stage;\
            in (design|build|print|translation|testing|conversation|conversations|correspondence|the process);\
            at (consultation|tender|design|draft|drafting|planning|procurement|pilot|scoping)
            """),
        (.pending(.waiting), """
            awaiting;await;awaits;waiting (for|on|to);pending;subject to (approval|agreement|sign-off|confirmation|consultation|ratification|call-in|funding|clearance|consent|contract|planning|budget|resources|final|formal|member|cabinet|legal|satisfactory|securing|availability);\
            with legal;on hold;in abeyance;in limbo;yet to be;yet to;still to;to be (confirmed|agreed|decided|determined|finalised|announced|advised|scheduled|arranged|completed|resolved);\
            still outstanding;tbc;tbd;tba;remains to be;remain to be;remained to be;remaining to be;left to be;waits for;wait for;\
            in the queue;awaiting sign-off;for approval in;going out to;agreed in principle;in principle
            """),
        (.pending(.heldUp), """
            (days|weeks|months|years|term|terms) (behind|late|overdue);(days|weeks|months|years|terms) (to|still) go;(months|weeks|years) from (completion|finishing|finished|complete|ready);\
            (pulled|dropped|backed) out;a (rethink|rework|redesign|restart|rerun|re-run|re-think);locked in;at an impasse;\
            to (allow|give|buy) [more|extra|further] time (for|to);no (sign|prospect|likelihood|guarantee) of;no end in sight;no immediate prospect;is short of;are short of;(run|ran|running) (out|short) of (money|time|funds|funding|road);\
            gone quiet;gone cold;hit (a|by) (snag|delays|delay|problems);dogged by;hampered by;hindered by;crowded out;overtaken by events;sidelined;shunted;\
            left (open|hanging|unresolved|undecided|unsettled|unanswered|unfinished|incomplete);at loggerheads;not resourced;in dispute;cannot agree;could not agree;\
            found to be (impracticable|unworkable|too|unaffordable|unviable|impossible|unsuitable|impractical|unlawful);(well|far|still|some way|just) (below|short|behind) (the|our|its|target|what|that|where);below (the|our|its) (target|aim|number);below target;\
            (drawn|drew|drawing) a blank;(some|a) [long|considerable] time (before|yet|off|away);(remain|remains) (as|unchanged);\
            in (its|the|a|their) (consultation|testing|design|mobilisation|pilot|transition|drafting|planning|preparatory|discovery|standstill) (period|phase|stage|window);\
            proved (difficult|impossible|elusive|harder|unworkable|problematic|challenging|slow|slower|complex|contentious|controversial|unsuitable|inadequate|more);\
            (drag|drags|rumble|rumbles) on;(cannot|can't) (yet|commit|say|tell|confirm);(remain|remains) (empty|idle|bare|blank|shut|boarded|derelict|unused|suspended|an|problematic|weak|poor|low|slow);\
            without (a|any) (suitable|single);without (success|result|reply|agreement|response|resolution);in name only;on paper only;only on paper;not in a position to;no nearer;\
            scaled (back|down);watered down;(sent|referred|passed) back;for (more|further) work;went into (administration|liquidation|receivership);gone into (administration|liquidation|receivership);\
            lost (momentum|impetus|pace);run into (difficulty|difficulties|problems|trouble);ran into (difficulty|difficulties|problems|trouble);ground to a halt;\
            come to a (halt|standstill|stop);came to a (halt|standstill|stop);at a standstill;fallen behind;falling behind;behind where;fallen through;fell through;\
            back to the drawing board;back to square one;starting again;start again;start afresh;(on|to) the back burner;in doubt;in jeopardy;under threat;at risk of not;\
            stuck (at|in|with|on|because|behind);held up;in difficulty;beset by;bogged down;dragged on;dragging on;yet to materialise;mothballed;parked until;parked for;parked while
            """),
        (.pendingWhenSaid(.inHand), """
            in the field;the subject of [a|an|some|ongoing] [separate|formal|fresh|new|legal|public] (challenge|call-in|litigation|proceedings|bid|consultation|review|application|negotiation|dispute|appeal|discussion|debate|report|study|enquiry|inquiry);\
            on order;on the way;on (its|their) way;on the drawing board;on the cards;on the horizon;in transit;on trial;being piloted;a work in progress
            """),
        (.pending(.shortOfWhole), """
            but not (others|all|everywhere|elsewhere|every|yet);but not (in|at|for|by|to|with) (others|other|all|every|the|some|those);but not the (others|rest|other|remaining|whole);\
            a (long|fair) way (short|off|from);some way (short|off|from);(outside|beyond) the (council|council's|authority|authority's) (remit|powers|control);\
            (less|fewer|lower|later|slower|smaller|narrower|longer|harder) [often|frequently] than (we|recommended|planned|asked|intended|hoped|envisaged|required|expected|needed|agreed|promised);(less|fewer|lower|later|slower|smaller) than (the|our|was|it) (target|plan|number|recommendation|standard|review|committee|asked|planned|intended|hoped|needs|should);nothing more;no more than a;\
            only (partly|partially|half|just|so);patchy;piecemeal;some way short;well short;(yet|still) to (be|do|come|follow);elsewhere to do;rest to do;others to do;remainder to do;\
            a (long-term|longer-term|medium-term) (one|ambition|aspiration|goal|aim|project|piece|objective);work in progress;a (partial|temporary|stopgap) (fix|solution|answer|measure)
            """),
        (.pending(.planned), """
            (is|remains) (the|our|its|their) (intention|hope|aim|ambition|plan|aspiration);plans afoot;(set|sets) (itself|themselves|ourselves) (the|a|an) (goal|target|task|aim|challenge|deadline);(wants|wishes|want|wish|hopes) to see;\
            stand ready to;stands ready to;standing ready to;ready to (go|sign|launch|start|begin|proceed) (as|once|when|if);\
            there is (a|an) (aspiration|ambition|desire|wish|hope|intention|commitment|plan|proposal) (to|for|that|of);there are (aspirations|ambitions|hopes) (to|for|that|of);\
            (next|later) (year|month|term|spring|summer|autumn|winter) (at|will|we|is);in (two|three|four|five|six) (weeks|months|years) [time];(weeks|months|years) away;(weeks|months|years) off;\
            the (next|second|final|last|remaining) (step|stage|phase|hurdle|task) (is|will|remains|being);(will|to) be a matter for
            """),
        (.pending(.shortOfWhole), """
            partial (compliance|implementation|completion|progress|success|coverage|roll-out|rollout);partially complete;in part only;only in part;to some extent;\
            short of what;less than half;fewer than half;under half;barely half;not (enough|sufficient);(some|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|several|others|most) still to;\
            (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|others|rest|remainder|several|one) to go;(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|others|several) are left;\
            with the (rest|remainder|others|balance)
            """),
        (.pending(.begun), """
            (make|makes|made|making) a (start|beginning);a start (has|was|is) [been|being] made;lined up;(taken|taking|take) [the] first steps;\
            (a|one) step (towards|toward)
            """),
        (.pendingWhenSaid(.waiting), """
            awaited;with (legal|solicitors|lawyers|finance|procurement|planning|planners|highways|audit|printers|auditors|consultants|designers|contractors|hr|ict|it|members|cabinet|government|ministers) [services|team|colleagues|department];\
            with (the|our|external) (legal|solicitors|lawyers|finance|procurement|planning|planners|printers|auditors|consultants|designers|contractors|contractor|supplier|developer|translators|web|communications|minister|cabinet|director|chief|monitoring|district|leader|team|committee|department|home|ministry|planning|valuation|insurers|landlord|court|union|unions|trade|monitoring) [services|team|member|officer|executive|valuer|inspectorate|auditor];\
            before cabinet;at the (printers|lawyers|solicitors|designers|translators);with them;with him;with her;being held up
            """),
        (.pendingWhenSaid(.toDo), """
            outstanding;incomplete;unresolved;unfinished;vacant;unfilled;undecided;overdue;behind [schedule];late;unsigned;unanswered;\
            out of date;slow;blank;patchy;uneven;sketchy;rudimentary;disappointing;reluctant;premature;tentative;contested;disputed;stalled;stuck;unsettled;unready;untested;unproven;\
            dormant;moribund;idle;missing;absent;lacking;wanting;problematic;insufficient;inadequate;embryonic;nascent;behind target;off target;adrift;\
            unallocated;uncompleted;undelivered;unbuilt;unclear;uncertain;unknown;unagreed;unfunded;unconfirmed;undetermined;\
            some way off;a long way off;work to do;more to do;much to do;more work to do;still work to do;inconclusive
            """),
        (.pending(.toDo), """
            some way to go;a (long|little|short) way to go;partial (implementation|completion|progress);(more|much|further|some|still) work to (do|be);much remains;\
            work remains;more (remains|needs) to be;(is|are|remains) (still) [more|much|work] to;left to do;still to do;to do list;\
            next steps (are|include|will|involve);the next step (is|will);next step is;the next stage is;to follow;still to come;yet to come;to come forward;\
            further work (is|on|to|with|needed|required|remains|needs);more work (is|on|to|needed|required|remains|needs);\
            not (yet|quite);falls short;fell short;short of (the|its|our) (target|number|total);behind schedule;behind programme;\
            an interim (arrangement|solution|measure|basis|system|position);interim (arrangements|measures|cover|solutions) (are|have|remain|is);\
            in the interim;in the meantime;for the time being;until then;as a temporary measure;on an interim basis;a placeholder;\
            too (early|soon) to;nowhere near;not [yet] in place;has a long way;have a long way;remains some way;\
            in readiness for;remains a gap;gaps remain;issues remain;questions remain;for now;as an interim measure
            """),
        (.pending(.planned), """
            (when|as|once|if) (resources|funding|capacity|time|funds|budgets|staffing) (allow|allows|permit|permits);(resources|funding|capacity|time) permitting;\
            in the (longer|long|medium|fullness) (term|run|of);at some (point|stage);in a (later|future|second|further|subsequent) (phase|stage|year|round|tranche);one day;\
            is to (be|go|take|report|start|begin|open|come|commence|launch|move|follow|meet|consider|receive|have|hold|present|return|bring|run|make|produce|issue|write|publish|visit|review|prepare|complete|carry|undertake);\
            are to (be|go|take|report|start|begin|open|come|commence|launch|move|follow|meet|consider|receive|have|hold|present|return|bring|run|make|produce|issue|write|publish|visit|review|prepare|complete|carry|undertake);\
            in due course;in the coming (weeks|months|days|year|quarter);over the (coming|next) (weeks|months|days|few|two|three|four|six|year|quarter|twelve|eighteen);\
            in the near future;in the next few (weeks|months|days);within the next (few|two|three|four|six|twelve|month|year|quarter|fortnight);\
            in the new year;at a later (date|stage);at a future (meeting|date);before long;later this (year|month|week|quarter|autumn|spring|summer|winter|term);\
            early next (year|month|week|term);later in the year;(is|are|was|were) about to;(is|are) set to;(is|are) going to;(is|are) (likely|unlikely) to;(is|are) [also|now|currently] on the forward plan;on the agenda for;on the [cabinet|council's] forward plan;\
            there are plans (to|for);plans are (being|under|afoot);plans are in (hand|preparation|development|progress|train|draft);there is a plan to;there are proposals (to|for);the intention is to;our intention is to;it is intended;\
            it is (hoped|anticipated|expected|planned|proposed|envisaged|likely|unlikely);the plan is to;the hope is;the expectation is;\
            a target date of;target completion;target date is;completion date is;(expected|anticipated|estimated|planned|proposed|target|projected|revised|provisional) (completion|delivery|start|launch|opening|implementation|finish|end|go-live) [date];\
            with a view to;hopefully;eta;not before;no earlier than;as soon as;(is|are) imminent;earmarked for;pencilled in;scheduled for;timetabled for;planned for;programmed for
            """),
        // What English says of work that has not got there, whatever its tense.
        (.pending(.heldUp), """
            (switched|turned|taken|put) (off|down|offline|out) (because|owing|due|after|pending|until|while|following);(should|must|to) wait;\
            not [enough|sufficient|the] (time|money|capacity|funding|budget|resource|resources|staff|funds) (to|for|left);for now;before them;prohibitive;terms of reference go to;(have|has) failed (its|the|a|their|his|two|three);(met|convened|sat) once;(larger|bigger|longer|harder) (task|job|process) than;(has|have|had) in mind;on the critical path;one step to go;(steps|hurdles|signatures) to go;(put|left|set) to one side;(leave|left|leaving) the [site|junction|road|building|matter|scheme|arrangement|position|charge] alone;(stay|remain|remains) as (it|they) (is|are|was|were);within (sight|reach);\
            beyond (repair|us|our);(boxed|packed) up;in (the|our|a) (store|stores|warehouse|depot|container|stockroom);as a (taster|first|start|precursor);hard to (say|give|fill|find|recruit|predict|judge|tell);\
            (exist|exists) in (outline|draft|theory|principle|name);(second|having) thoughts;not (stack|add|go) (up|ahead);not survive;agree to (disagree|differ);agreed to (disagree|differ);would love to;\
            continue to use the (old|existing|paper|manual);(some|several|many|a few) (weeks|months|years) (before|until|off|away|yet);held back;slow to;falls to (the|a|an);with no (successor|replacement|alternative|date|plan|owner|end) (in|lined|to|for|yet|identified|found);\
            (gone|sent|passed|handed) back to (the|cabinet|committee|officers|us);(has|have|had) lost (its|our|the|their);too (small|few|weak|uncertain|soon|early|little|slow) to;much as it was;(fenced|boarded|cordoned|coned|taped|roped) off;(given|has|have) until;\
            weighing up;(thrown|throwing) up;carried (forward|over);(held|hold|holds|holding|hung|tied) (this|it|us|things|matters|work|progress|them) up;(stays|remains|stay|remain|still|is) on the (action|risk|issues|to-do|tracker|snagging) (log|list|register);\
            (rests|hangs|hinges|turns) on (the|a|an|whether|how|our|their|its|what|when|securing);little else;(jury|verdict) is (out|still);stack up;(more|mainly) in the breach;views differ;opinions differ;opinion is divided;\
            (need|needs|want|wants|ask|asks|seek|seeks) (more|extra|further) time;for more time;for (a|an) extension;(meanwhile|at the moment|as things stand|as it stands|as matters stand);on a temporary (basis|footing);\
            temporary (footing|basis|fix|measure);(form|forms) part of (the|a|next|our);lies between;still in use;rolled (over|forward);held over;(put|puts|putting) paid to;(let|been|be) let down;back to the (beginning|start|drawing);\
            (hands|hand) (are|is) tied;(taken|took|pulled|removed|dropped|withdrawn) (off|from) the [january|february|march|april|may|june|july|august|september|october|november|december] agenda;\
            (put|puts|set|sets|setting|pushed|knocked|pushing) (it|us|this|them|things|work|matters|the) back;(has|have|had) set us back;(lost|losing|loses) (its|the|our|a) (sponsor|funding|champion|funder|momentum|lead);\
            in (arrears|limbo|suspense|suspension|deadlock|stasis|flux|the doldrums|quarantine|receivership|administration|mothballs|storage|crates);up in the air;on ice;on pause;in the long grass;\
            off the (road|rails|pace|agenda);out of (action|order|use|service|commission|stock);not (fit|yet|in|on) (use|site|order|service);at odds;at stalemate;no longer (there|available|possible|forthcoming|with us);\
            (is|are|was|were|been|being) (blocked|hampered|frustrated|stymied|thwarted|derailed|scuppered|overtaken|outpaced|hindered|dogged|beset|plagued|mired|bogged);\
            mired in;tied up in;caught up in;marking time;treading water;(has|have|had) (stalled|slipped|drifted|lapsed|faltered|foundered|dried|stuttered|languished);\
            (made|making|make) slow (progress|headway|going);slow going;behind (plan|profile|trajectory|target|time|budget|the curve);went (down|missing|astray|quiet|bust|under);\
            (ran|run|running) (into|up against);come up against;came up against;(stood|standing) in the way;stands in the way;rule out (any|a|the|an);rules out (any|a|the|an);(hit|hits) a (wall|snag|problem|difficulty);\
            still with;fell by the wayside;slow (start|progress|uptake);(until|till) further notice;put on (hold|ice);(back|on|sent) (to|for) (the drawing|redesign|rework|square);\
            (as|in) yet;past its (date|deadline|target);in want of;for want of
            """),
        (.pending(.inHand), """
            half-way (through|along|to);halfway (through|along|to);mid-way (through|along);in the middle of;in the throes of;in the hands of;on the point of;on the (brink|verge|cusp) of;early days;(got|get|gone|go) (as|so) far as;going the rounds;(doing|making|going) (the|its) (rounds|round);\
            (part|half|mid|some) way (through|there|along);mid-course;mid-build;mid-term;mid-process;mid-flow;(two|three|four|five|six) rounds of;(second|third|fourth|fifth|latest) (draft|iteration);\
            (at|on|in) (its|the|a|their) (first|second|third|fourth|fifth|sixth|latest|next) (draft|iteration|version);is (at|in) draft;\
            (order|orders) [has|have|is|are] [been] placed;lead time;on back order;on backorder;in the post;in the diary;diarised;in the in-tray;in the tray;at the (modelling|costing|drafting|mapping|thinking|talking|listening|sifting) stage;\
            (being|to be) (scored|sifted|weighed|evaluated|moderated|reconciled|chased|worked|looked|talked|drawn|written|put|ironed|thrashed|hammered);ironed out;(working|wrestling|grappling|wrestle|grapple) (through|out);(wrestling|wrestle|grappling|grapple) with;\
            at a (delicate|critical|crucial|early|late|sensitive|formative|key|tentative) (point|stage|juncture|phase);in the balance;feeling our way;(bedding|settling) (in|down);taking soundings;sounding out;\
            (under|in) (active|serious|detailed|urgent|close) (consideration|discussion|review|negotiation|study|examination);out (with|among|amongst) (partners|members|staff|residents|consultees|the|our|all);in the field
            """),
        (.pending(.toDo), """
            (exists|exist|existing) (only|just|merely|chiefly|largely) (as|in|on);exists on paper;exist on paper;a (long|fair|steep) road;a long (road|haul|way);(last|final|next|main|biggest|one|first) (hurdle|obstacle|hoop|gate|lap|piece);\
            one (more|last|final|further) (step|stage|hurdle|signature|piece|push);a (task|job|question|decision|point|matter|project|piece) for (the|our|another|a|next|future);the (missing|other) (piece|half|link|part);\
            more (remains|needs|has) to;(keeping|keep|kept|left|leave|leaving) [the|this|it] [recommendation|action|item] open;less than ideal;not (fully|wholly|entirely|completely|properly|adequately|sufficiently|universally|everywhere|consistently|routinely|yet|there|quite);\
            no clearer;no closer;no further (forward|on|ahead|advanced);little to (report|show|add);(position|picture|situation|status) (unchanged|is unchanged|remains unchanged);unchanged since;\
            (gone|go|goes|got|went) no further than;no more than (a|an|the);nothing beyond;nothing but a;little more than;little (beyond|besides);short of (that|this|what|the|a|completion|it|requirements);\
            without becoming;(with|has|have) (much|more|some|a lot|lots|plenty) (left|still|yet) to;left to (do|be|fit|cover|visit|train|clear|finish|find|fill|agree|settle|decide|sign|build|fund|recruit|complete|review|check|convert|replace);(with|leaving) only;what (remains|is left|it lacks|is missing|is lacking);\
            (raise|raises|raised|throw|throws|threw) (up|questions|points|issues|doubts|concerns|queries);(asked|need|needs|asks) to think again;back to us;(come|comes|return|returns) back to (us|members|committee|cabinet|the committee) with
            """),
        (.pending(.planned), """
            (is|are|remain|remains|were|was) minded to;(is|are|remain|remains|am) (keen|eager|anxious|determined|hopeful|optimistic|reluctant|confident) (to|that|of);\
            (is|remains) [still|some|further|considerable] (scope|room|potential) (to|for);a (priority|task|project|job|action|theme|challenge) for (the|next|this|our|2026|2027);\
            (soft|full|formal|public|official|staged|phased|hard) launch;(launch|opening|completion|installation|delivery|handover|go-live|adoption|publication|roll-out|rollout|start) (in|on|by|from|after|next|early|mid|late);\
            would (need|require|take|cost|mean|involve|follow|depend);would be (welcome|needed|required|the|a);premature to;a (forward|future) (plan|programme|agenda|item|meeting|phase|year);see [the] (cabinet|council|committee) forward plan;\
            (rest|remainder|balance|others) (by|in|to|from|after|next|over|due|later);(third|second|next|final|further) (round|phase|stage|tranche|batch|wave|cohort|visit|session) (closes|opens|starts|begins|follows|runs|due|in|from|next|to);\
            only way forward;way forward;next in line;next up;to (start|begin|recommence|resume|restart|follow|come);coming (next|soon|later|up|shortly);next (stage|step|phase|task|job|priority|move) (would|is|will|being);\
            in (a|an|one|two|three|four|five|six|eight|ten) (weeks|months|years|days|week's|month's|year's|weeks'|months'|years') (time|hence);(phased|staged|staggered|spread) (over|across|in)
            """),
        (.pending(.shortOfWhole), """
            (but|though|although|and) not (to|in|at|for|by|with|on|of|from|as|yet|all|every|everyone|beyond|so|where|when|until|outside|during|enough|always|much|many|those|the|others|everywhere|full|fully);\
            everything (but|except|bar);(everyone|everybody|everywhere) (but|except|bar) (the|one|two|three|four|five|six|a);(show|shows|showing|rated|rag|still|turned|at) (red|amber);(term|school|working|office|daytime|summer|winter) (time|hours|days|term) only;in (outline|draft|principle|name|theory|form) only;only in (outline|draft|principle|name|theory|form);\
            (half|third|quarter|fraction) (its|the|our|their) (intended|planned|agreed|required|target|expected|proper|full|promised|authorised|size|number|strength);half the (battle|story|job|work|way|number|answer|picture|size|target);part of the way;\
            (a|the) (handful|fraction|minority|smattering|sprinkling|trickle|quarter|third) of (whom|which|them|these|those|what);finished on none;in none;on none;some but not;(half|part|some|most) of what (was|we|the|is|members|it);(others|the rest|the remainder|the balance|the others) (have|has|are|is|remain|do|does|will|still);\
            (are|is) (so|thus) far;not (where|what|as) (it|they|we|the);(accepted|agreed|implemented|adopted|completed|complete|done|met|achieved|delivered|finished) (in|only) part;in part;partway;with gaps;in places;the exception (is|being|of)
            """),
        (.nothing, """
            no (takers|bidders|applicants|volunteers|candidates|bids|tenders|quotes|response|responses|reply|replies|answer|offers|interest|eta|date|progress|decision|agreement|funding|budget|money|resource|resources|capacity|owner|lead|sponsor|plan|timetable|start|contract|consent|permission|quorum|appointment|appetite|mechanism|gateway|provision);\
            never (materialised|happened|came|arrived|started|began|took|opened|got|reached|appeared|met|followed|followed|convened);(have|has|had|got|received|heard) (no|nothing) (reply|response|answer|back|since|word|news|feedback|joy|luck|contact);\
            (have|has) neither;(was|were|is|are) neither;(nobody|no-one|none) (has|have|was|will|would|could|came|bid|applied|has) [been] (come|bid|applied|appointed|named|found|identified|forward|started|taken);nothing (came|comes|has|was|is) (of|from|back|forward|been);came to nothing;come to nothing;still no;without (a|any) (date|owner|budget|lead|plan|decision|reply|answer|contract|provider|base|home|site|sponsor|agreement);\
            (do|does|did) not (exist|have|possess|hold|know) (a|an|any|the|yet|enough|sufficient);not (visited|started|awarded|funded|signed|built|begun|issued|appointed|costed|received|delivered|agreed|done|met|fitted|installed|tested|trained|surveyed|published|approved|procured|recruited|commissioned|launched|drafted|implemented|completed)
            """),
        (.declined, """
            (advice|view|opinion|recommendation|decision|feeling|vote) (is|was) against;not feel able to;not able to support;(advise|advises|advised|recommend|recommends|recommended|argue|argues|counsel|counsels) against;(cost|case|expense|spend|outlay) could not be (justified|made|met|borne|supported);not (worth|justified|cost-effective|economic|economical|proportionate|warranted|pursued);\
            (rejected|refused|declined|dismissed|vetoed|blocked|turned down|opposed) (the|our|this|a|that|all|any|it|members) [committee|committee's|members'|panel's] (request|recommendation|proposal|idea|suggestion|bid|offer|application|business|case|call|plea|plan|scheme);\
            without (success|agreement|funding|takers)
            """),
        (.recurrence, """
            (each|every|per) (day|week|fortnight|month|quarter|term|year|summer|winter|spring|autumn|season|time|other|meeting|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|new);(each|every) (school|academic|financial) (year|term|holiday|day);(each|every) [other] (two|three|four|five|six|seven|eight|nine|ten|twelve|few) (days|weeks|months|years|terms|hours|minutes|meetings);\
            (once|twice|three times|four times|five times) (a|each|every|per) (day|week|fortnight|month|quarter|term|year);\
            (a|one) (day|week) (a|per) (week|month|year);on (a|an) (daily|weekly|fortnightly|monthly|bi-monthly|quarterly|termly|six-monthly|yearly|annual|regular|ongoing|rolling|continuous|continual|routine|case-by-case|cyclical|three-yearly|two-yearly|ad-hoc|hourly) basis;\
            on a case by case basis;at (regular|six-monthly|monthly|quarterly|annual|yearly|weekly) intervals;as and when;(after|before|following) (each|every);as (usual|before|normal|always|ever);as (it|they|we) (do|does|always|already|did);as (required|necessary|needed|appropriate);\
            (where|when|if|as|whenever) (necessary|required|appropriate|needed|relevant|possible|requested);from time to time;from year to year;year on year;\
            all year round;throughout the year;round the clock;day to day;on request;on demand;at (each|every|all) (meeting|stage|session|board|review|committee);\
            on an on-going basis;kept under review;keep under review;business as usual;part of business as usual;first (monday|tuesday|wednesday|thursday|friday|saturday|sunday) of;\
            (last|second|third) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) of;as part of (routine|normal|standard|regular|everyday);at least (once|annually|twice|monthly|quarterly|yearly|weekly);\
            at the end of each;at the start of each;at the beginning of each;seven days a week;five days a week;six days a week
            """),
        (.done, """
            in (place|force|use|operation|post|service|effect|full);up and running;live;complete;fully (operational|functional|staffed|embedded|compliant|recruited|implemented);\
            now complete;operational;available;open;in full use;at full strength;fully in place;went live;gone live;came into (force|effect|use|operation);\
            has been met;business as usual;on site;up to date;fit for purpose;closed;signed off;no longer;compliant
            """),
        (.declined, """
            (recommendation|proposal|idea|suggestion|request) [was|is|has] [been] not (accepted|agreed|supported|taken|pursued|adopted);not accepted;not supported;no (case|appetite|justification|support) for;\
            (outside|beyond) (the|our|its) (remit|powers|control|gift|means);not a priority;too (expensive|costly);cost prohibitive;prohibitively expensive;(was|were|been) turned down;\
            turned down;judged (unnecessary|unaffordable|impractical|impracticable|unworkable|unviable|too);(considered|deemed|thought|felt) (unnecessary|unaffordable|impractical|impracticable|unworkable|unviable);\
            (a|as) matter for (the|others|government|ministers|schools|individual|each|parliament|our|local);not (our|the|its) (policy|responsibility|role|place|intention) to;\
            no [further] action is (justified|warranted|proposed|intended|merited);\
            (proposes|propose|recommends|proposed|plans|intends|offers) no (change|changes|action|further|alteration|amendment);\
            prefer not to;prefers not to;preferred not to;(sees|saw|see|seen) no (need|case|merit|reason);fallen by the wayside;\
            considered and (rejected|discounted|dismissed|declined|discarded);considered but (rejected|discounted|dismissed|declined|discarded|not);\
            (was|were|been) (rejected|discounted|dismissed|declined|discarded|ruled);not (been|be) (possible|able|agreed|accepted|supported) to;\
            no (plans|plan|intention|proposal|proposals|appetite) (to|for|of);not (be|being) (taken|proceeding|pursued|progressed|extended|adopted|implemented|introduced);\
            (decided|agreed|resolved|chosen|opted|elected) not to;(decided|ruled|voted|advised) against;ruled out;not (feasible|viable|practicable|affordable|deliverable|achievable|appropriate) to;\
            not (feasible|viable|practicable|affordable|deliverable|achievable);no longer (be|being) (pursued|required|progressed|proceeding|proposed|considered|taken|planned|viable|feasible);\
            no longer (pursued|proceeding|planned|viable|feasible|going|intended|pursuing|intend|intends|plan|plans);not (go|going|proceed|proceeding|taking) (ahead|forward|with);\
            not to (proceed|pursue|extend|adopt|take|introduce|go|implement|include|continue|progress);not proceeding;will not proceed;been unable to (agree|support|accept)
            """),
        (.nothing, """
            nothing (further|more|else) (has|have);no change (since|to|from|in);target missed;no action taken;no action to date;no decision taken;no work done;nothing done;none (so|to) (far|date);nothing so far;nothing to date;nothing has;(was|were|proved) unsuccessful;\
            without success;in vain;to no avail;no (sites|site|premises|contractor|supplier|partner|provider|funding|money|budget) (has|have|was|were|could|is) [yet] [been] (found|identified|secured|appointed|available|allocated|set|be);\
            nothing [new|further] to report;nothing to (show|add);no (take-up|uptake|takeup|update|news|mechanism|movement);no-one (has|is);nobody has;\
            no progress;no work (has|had|is) [yet] (been|started|begun|taken);no action (has|had) [yet] been;nothing (has|had) [yet] (been|happened|come);not [yet] (known|decided);\
            (has|have) yet to;not (started|begun|commenced);not yet (started|begun|commenced|been|met|happened|taken);little progress;no headway;no movement;\
            no (start|decision|agreement|date|timetable|timescale|funding|budget|solution|conclusion|resolution|recommendations|appointment|policy|plan) (has|have) [yet] been;\
            no (decision|agreement|date|timetable|timescale|solution|conclusion|consensus|resolution) yet;no agreement (was|has|on|could);failed to (agree|reach|appoint|recruit|secure|attract|deliver|meet);\
            unable to (proceed|progress|complete|recruit|appoint|start|begin|deliver|secure|obtain|agree|implement|provide|reach|fill|find|take);\
            no (response|reply|feedback|suitable|bids|candidate|candidates|applicants) (has|have|was|were) [yet] [been] (received|found|appointed|submitted|forthcoming|made)
            """),
    ]
}
