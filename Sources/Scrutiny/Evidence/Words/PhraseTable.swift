extension Phrases {
    /// The phrases by what they say, parted by semicolons. "(a|b c)" is a choice, "[d]" may be left out; the later line
    /// wins where two are the same.
    static let lines: [(Role, String)] = pending + idioms + settled

    /// Work outstanding.
    private static let pending: [(Role, String)] = [
        (.pending(.inHand), """
            under way;underway;in progress;\
            in [active] (preparation|development|negotiation|negotiations|discussion|discussions|talks);\
            under (development|discussion|consideration|negotiation|construction|investigation|preparation|evaluation|\
            assessment|exploration|examination|revision|repair|reconstruction|refurbishment|trial|test|scrutiny|\
            preparation|analysis|appeal|offer|threat);under active (development|discussion|consideration|review);\
            in the pipeline;in train;in the works;in the making;in the process of;in the course of being;in draft;\
            in draft form;in the midst of;work in progress;\
            out (to|for) [public|statutory|formal|informal|wider|further|stakeholder|internal] consultation;\
            out to (tender|market|advert|comment|statutory);\
            out for (signature|signatures|signing|comment|comments|review|quotation|quotations|quotes|proofreading|\
            approval|engagement|pricing|tender);\
            (at|in) [the] (evaluation|shortlisting|approval|specification|award|investigation|design|drafting|draft|\
            planning|tender|procurement|consultation|development|feasibility|scoping|early|outline|detailed|pilot|\
            recruitment|concept|final|initial|preliminary|business|discussion|negotiation|testing|mobilisation|\
            contract) [design|drafting|case|negotiation|planning] (stage|stages|phase);\
            at an (early|advanced|initial) stage;in its infancy;in (its|the|their) (early|final|initial|closing) stages;\
            ongoing discussions;going through;looking (at|into);in hand with;work is ongoing;undergoing;\
            nearing (completion|conclusion|the|its|finalisation|agreement);\
            (close|near|closer|nearer) to [a|an|the] (settlement|deal|decision|solution|completion|conclusion|\
            completing|finalising|being|agreement|finished|done|signing);approaching completion;in the final stages of;\
            towards completion;taking shape;being worked up;a work in progress
            """),
        (.pendingWhenSaid(.inHand), """
            ongoing;on-going;under review;in hand;in discussion;in talks;in flight;in motion;in development;\
            in formation;in beta;in alpha;(on|in) course;on (track|course|schedule) [to|for];(well|far) advanced;\
            part [of the] way through;part-way through;in procurement;in production;in recruitment;in consultation;\
            in dialogue;\
            (evaluation|design|tender|planning|drafting|scoping|feasibility|consultation|procurement|shortlisting|\
            business-case|testing) stage;\
            in (design|build|print|translation|testing|conversation|conversations|correspondence|the process);\
            at (consultation|tender|design|draft|drafting|planning|procurement|pilot|scoping)
            """),
        (.pending(.waiting), """
            awaiting;await;awaits;waiting (for|on|to);pending;\
            subject to (approval|agreement|sign-off|confirmation|consultation|ratification|call-in|funding|clearance|\
            consent|contract|planning|budget|resources|final|formal|member|cabinet|legal|satisfactory|securing|\
            availability);with legal;on hold;in abeyance;in limbo;yet to be;yet to;still to;\
            to be (confirmed|agreed|decided|determined|finalised|announced|advised|scheduled|arranged|completed|\
            resolved);still outstanding;tbc;tbd;tba;remains to be;remain to be;remained to be;remaining to be;\
            left to be;waits for;wait for;awaiting sign-off;for approval in;going out to;\
            agreed in principle;in principle
            """),
        (.pending(.heldUp), """
            (days|weeks|months|years|term|terms) (behind|late|overdue);(days|weeks|months|years|terms) (to|still) go;\
            (months|weeks|years) from (completion|finishing|finished|complete|ready);(pulled|dropped|backed) out;\
            a (rethink|rework|redesign|restart|rerun|re-run|re-think);locked in;at an impasse;\
            to (allow|give|buy) [more|extra|further] time (for|to);no (sign|prospect|likelihood|guarantee) of;\
            no end in sight;no immediate prospect;is short of;are short of;\
            (run|ran|running) (out|short) of (money|time|funds|funding|road);gone quiet;gone cold;\
            hit (a|by) (snag|delays|delay|problems);dogged by;hampered by;hindered by;crowded out;overtaken by events;\
            sidelined;shunted;left (open|hanging|unresolved|undecided|unsettled|unanswered|unfinished|incomplete);\
            at loggerheads;not resourced;in dispute;cannot agree;could not agree;\
            found to be (impracticable|unworkable|too|unaffordable|unviable|impossible|unsuitable|impractical|unlawful);\
            (well|far|still|some way|just) (below|short|behind) (the|our|its|target|what|that|where);\
            below (the|our|its) (target|aim|number);below target;(drawn|drew|drawing) a blank;\
            (some|a) [long|considerable] time (before|yet|off|away);(remain|remains) (as|unchanged);\
            in (its|the|a|their) (consultation|testing|design|mobilisation|pilot|transition|drafting|planning|\
            preparatory|discovery|standstill) (period|phase|stage|window);\
            proved (difficult|impossible|elusive|harder|unworkable|problematic|challenging|slow|slower|complex|\
            contentious|controversial|unsuitable|inadequate|more);(drag|drags|rumble|rumbles) on;\
            (cannot|can't) (yet|commit|say|tell|confirm);\
            (remain|remains|stay|stays) (empty|idle|bare|blank|shut|boarded|derelict|unused|suspended|an|problematic|weak|\
            poor|low|slow);without (a|any) (suitable|single);without (success|result|reply|agreement|response|resolution);\
            in name only;on paper only;only on paper;not in a position to;no nearer;scaled (back|down);watered down;\
            (sent|referred|passed) back;for (more|further) work;went into (administration|liquidation|receivership);\
            gone into (administration|liquidation|receivership);lost (momentum|impetus|pace);\
            run into (difficulty|difficulties|problems|trouble);ran into (difficulty|difficulties|problems|trouble);\
            ground to a halt;come to a (halt|standstill|stop);came to a (halt|standstill|stop);at a standstill;\
            fallen behind;falling behind;behind where;fallen through;fell through;back to the drawing board;\
            back to square one;starting again;start again;start afresh;(on|to) the back burner;in doubt;in jeopardy;\
            under threat;at risk of not;stuck (at|in|with|on|because|behind);held up;in difficulty;beset by;bogged down;\
            dragged on;dragging on;yet to materialise;mothballed;parked until;parked for;parked while
            """),
        (.pendingWhenSaid(.inHand), """
            in the field;\
            the subject of [a|an|some|ongoing] [separate|formal|fresh|new|legal|public] (challenge|call-in|litigation|\
            proceedings|bid|consultation|review|application|negotiation|dispute|appeal|discussion|debate|report|study|\
            enquiry|inquiry);on order;on the way;on (its|their) way;on the drawing board;on the cards;on the horizon;\
            in transit;on trial;being piloted;a work in progress
            """),
        (.pending(.shortOfWhole), """
            but not (others|all|everywhere|elsewhere|every|yet);\
            but not (in|at|for|by|to|with) (others|other|all|every|the|some|those);\
            but not the (others|rest|other|remaining|whole);a (long|fair) way (short|off|from);\
            some way (short|off|from);\
            (outside|beyond) the (council|council's|authority|authority's) (remit|powers|control);\
            (less|fewer|lower|later|slower|smaller|narrower|longer|harder) [often|frequently] than (we|recommended|\
            planned|asked|intended|hoped|envisaged|required|expected|needed|agreed|promised);\
            (less|fewer|lower|later|slower|smaller) than (the|our|was|it) (target|plan|number|recommendation|standard|\
            review|committee|asked|planned|intended|hoped|needs|should);nothing more;no more than a;\
            only (partly|partially|half|just|so);patchy;piecemeal;some way short;well short;\
            (yet|still) to (be|do|come|follow);elsewhere to do;rest to do;others to do;remainder to do;\
            a (long-term|longer-term|medium-term) (one|ambition|aspiration|goal|aim|project|piece|objective);\
            work in progress;a (partial|temporary|stopgap) (fix|solution|answer|measure)
            """),
        (.pending(.planned), """
            (is|remains) (the|our|its|their) (intention|hope|aim|ambition|plan|aspiration);plans afoot;\
            (set|sets) (itself|themselves|ourselves) (the|a|an) (goal|target|task|aim|challenge|deadline);\
            (wants|wishes|want|wish|hopes) to see;stand ready to;stands ready to;standing ready to;\
            ready to (go|sign|launch|start|begin|proceed) (as|once|when|if);\
            there is (a|an) (aspiration|ambition|desire|wish|hope|intention|commitment|plan|proposal) (to|for|that|of);\
            there are (aspirations|ambitions|hopes) (to|for|that|of);\
            (next|later) (year|month|term|spring|summer|autumn|winter) (at|will|we|is);\
            in (two|three|four|five|six) (weeks|months|years) [time];(weeks|months|years) away;(weeks|months|years) off;\
            the (next|second|final|last|remaining) (step|stage|phase|hurdle|task) (is|will|remains|being);\
            (is|are) the next (step|stage|phase|hurdle|task|job|piece);\
            (will|to) be a matter for
            """),
        (.pending(.shortOfWhole), """
            partial (compliance|implementation|completion|progress|success|coverage|roll-out|rollout);\
            partially complete;in part only;only in part;to some extent;short of what;less than half;fewer than half;\
            under half;barely half;not (enough|sufficient);\
            (some|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|several|others|most) still to;\
            (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|others|rest|remainder|several|one) to go;\
            (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|others|several) are left;\
            with the (rest|remainder|others|balance)
            """),
        (.pending(.begun), """
            (make|makes|made|making) a (start|beginning);a start (has|was|is) [been|being] made;lined up;\
            (taken|taking|take) [the] first steps;(a|one) step (towards|toward)
            """),
        (.pendingWhenSaid(.waiting), """
            in the queue;awaited;\
            with (legal|solicitors|lawyers|finance|procurement|planning|planners|highways|audit|printers|auditors|\
            consultants|designers|contractors|hr|ict|it|members|cabinet|government|ministers) [services|team|\
            colleagues|department];\
            with (the|our|external) (legal|solicitors|lawyers|finance|procurement|planning|planners|printers|auditors|\
            consultants|designers|contractors|contractor|supplier|developer|translators|web|communications|minister|\
            cabinet|director|chief|monitoring|district|leader|team|committee|department|home|ministry|planning|\
            valuation|insurers|landlord|court|union|unions|trade|monitoring) [services|team|member|officer|executive|\
            valuer|inspectorate|auditor];before cabinet;\
            at the (printers|printer's|lawyers|solicitors|designers|translators);\
            with them;with him;with her;being held up
            """),
        (.pendingWhenSaid(.toDo), """
            outstanding;incomplete;unresolved;unfinished;vacant;unfilled;undecided;overdue;behind [schedule];late;\
            unsigned;unanswered;out of date;slow;blank;patchy;uneven;sketchy;rudimentary;disappointing;reluctant;\
            premature;tentative;contested;disputed;stalled;stuck;unsettled;unready;untested;unproven;dormant;moribund;\
            idle;missing;absent;lacking;wanting;problematic;insufficient;inadequate;embryonic;nascent;behind target;\
            off target;adrift;unallocated;uncompleted;undelivered;unbuilt;unclear;uncertain;unknown;unagreed;unfunded;\
            unconfirmed;undetermined;some way off;a long way off;work to do;more to do;much to do;more work to do;\
            still work to do;inconclusive
            """),
        (.pending(.toDo), """
            some way to go;a (long|little|short) way to go;partial (implementation|completion|progress);\
            (more|much|further|some|still) work to (do|be);much remains;work remains;more (remains|needs) to be;\
            (is|are|remains) (still) [more|much|work] to;left to do;still to do;to do list;\
            next steps (are|include|will|involve);the next step (is|will);next step is;the next stage is;to follow;\
            still to come;yet to come;to come forward;further work (is|on|to|with|needed|required|remains|needs);\
            more work (is|on|to|needed|required|remains|needs);not (yet|quite);falls short;fell short;\
            short of (the|its|our) (target|number|total);behind schedule;behind programme;\
            an interim (arrangement|solution|measure|basis|system|position);\
            interim (arrangements|measures|cover|solutions) (are|have|remain|is);in the interim;in the meantime;\
            for the time being;until then;as a temporary measure;on an interim basis;a placeholder;too (early|soon) to;\
            nowhere near;not [yet] in place;has a long way;have a long way;remains some way;in readiness for;\
            remains a gap;gaps remain;issues remain;questions remain;for now;as an interim measure
            """),
        (.pending(.planned), """
            (when|as|once|if) (resources|funding|capacity|time|funds|budgets|staffing) (allow|allows|permit|permits);\
            (resources|funding|capacity|time) permitting;in the (longer|long|medium|fullness) (term|run|of);\
            at some (point|stage);in a (later|future|second|further|subsequent) (phase|stage|year|round|tranche);\
            one day;\
            is to (be|go|take|report|start|begin|open|come|commence|launch|move|follow|meet|consider|receive|have|\
            hold|present|return|bring|run|make|produce|issue|write|publish|visit|review|prepare|complete|carry|\
            undertake);\
            are to (be|go|take|report|start|begin|open|come|commence|launch|move|follow|meet|consider|receive|have|\
            hold|present|return|bring|run|make|produce|issue|write|publish|visit|review|prepare|complete|carry|\
            undertake);in due course;in the coming (weeks|months|days|year|quarter);\
            over the (coming|next) (weeks|months|days|few|two|three|four|six|year|quarter|twelve|eighteen);\
            in the near future;in the next few (weeks|months|days);\
            within the next (few|two|three|four|six|twelve|month|year|quarter|fortnight);in the new year;\
            at a later (date|stage);at a future (meeting|date);before long;\
            later this (year|month|week|quarter|autumn|spring|summer|winter|term);early next (year|month|week|term);\
            later in the year;(is|are|was|were) about to;(is|are) set to;(is|are) going to;\
            (is|are) (likely|unlikely) to;(is|are) [also|now|currently] on the forward plan;on the agenda for;\
            on the [cabinet|council's] forward plan;there are plans (to|for);plans are (being|under|afoot);\
            plans are in (hand|preparation|development|progress|train|draft);there is a plan to;\
            there are proposals (to|for);the intention is to;our intention is to;it is intended;\
            it is (hoped|anticipated|expected|planned|proposed|envisaged|likely|unlikely);the plan is to;the hope is;\
            the expectation is;a target date of;target completion;target date is;completion date is;\
            (expected|anticipated|estimated|planned|proposed|target|projected|revised|provisional) (completion|\
            delivery|start|launch|opening|implementation|finish|end|go-live) [date];with a view to;hopefully;eta;\
            not before;no earlier than;as soon as;(is|are) imminent;earmarked for;pencilled in;scheduled for;\
            timetabled for;planned for;programmed for
            """),
    ]
}
