extension Phrases {
    /// What recurs, what is done, what was declined, and where nothing came of it.
    static let settled: [(Role, String)] = [
        (
            .recurrence,
            """
            (each|every|per) (day|week|fortnight|month|quarter|term|year|summer|winter|spring|autumn|season|time|\
            meeting|january|february|march|april|may|june|july|august|september|october|november|december|\
            monday|tuesday|wednesday|thursday|friday|saturday|sunday|new);\
            (each|every) (school|academic|financial) (year|term|holiday|day);\
            every other (day|week|fortnight|month|year|meeting|monday|tuesday|wednesday|thursday|friday|saturday|sunday);\
            (each|every) [other] (two|three|four|five|six|seven|eight|nine|ten|twelve|few) (days|weeks|months|years|\
            terms|hours|minutes|meetings);\
            (once|twice|three times|four times|five times) (a|each|every|per) (day|week|fortnight|month|quarter|term|\
            year);(a|one) (day|week) (a|per) (week|month|year);\
            on (a|an) (daily|weekly|fortnightly|monthly|bi-monthly|quarterly|termly|six-monthly|yearly|annual|regular|\
            ongoing|rolling|continuous|continual|routine|case-by-case|cyclical|three-yearly|two-yearly|ad-hoc|hourly) \
            basis;on a case by case basis;at (regular|six-monthly|monthly|quarterly|annual|yearly|weekly) intervals;\
            as and when;(after|before|following) (each|every);as (usual|before|normal|always|ever);\
            as (it|they|we) (do|does|always|already|did);as (required|necessary|needed|appropriate);\
            (where|when|if|as|whenever) (necessary|required|appropriate|needed|relevant|possible|requested);\
            from time to time;from year to year;year on year;all year round;throughout the year;round the clock;\
            day to day;on request;on demand;at (each|every|all) (meeting|stage|session|board|review|committee);\
            on an on-going basis;kept under review;keep under review;business as usual;part of business as usual;\
            first (monday|tuesday|wednesday|thursday|friday|saturday|sunday) of;\
            (last|second|third) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) of;\
            as part of (routine|normal|standard|regular|everyday);\
            at least (once|annually|twice|monthly|quarterly|yearly|weekly);at the end of each;at the start of each;\
            at the beginning of each;seven days a week;five days a week;six days a week
            """
        ),
        (
            .done,
            """
            (behind|past) (us|them);in (place|force|use|operation|post|service|effect|full);up and running;live;complete;\
            fully (operational|functional|staffed|embedded|compliant|recruited|implemented);now complete;operational;\
            available;open;in full use;at full strength;fully in place;went live;gone live;\
            came into (force|effect|use|operation);has been met;business as usual;on site;up to date;fit for purpose;\
            closed;signed off;no longer;compliant
            """
        ),
        (
            .declined,
            """
            (recommendation|proposal|idea|suggestion|request) [was|is|has] [been] not (accepted|agreed|supported|\
            taken|pursued|adopted);not accepted;not supported;no (case|appetite|justification|support) for;\
            (outside|beyond) (the|our|its) (remit|powers|control|gift|means);not a priority;too (expensive|costly);\
            cost prohibitive;prohibitively expensive;(was|were|been) turned down;turned down;\
            judged (unnecessary|unaffordable|impractical|impracticable|unworkable|unviable|too);\
            (considered|deemed|thought|felt) (unnecessary|unaffordable|impractical|impracticable|unworkable|unviable);\
            (a|as) matter for (the|others|government|ministers|schools|individual|each|parliament|our|local);\
            not (our|the|its) (policy|responsibility|role|place|intention) to;\
            no [further] action is (justified|warranted|proposed|intended|merited);\
            (proposes|propose|recommends|proposed|plans|intends|offers) no (change|changes|action|further|alteration|\
            amendment);prefer not to;prefers not to;preferred not to;(sees|saw|see|seen) no (need|case|merit|reason);\
            fallen by the wayside;considered and (rejected|discounted|dismissed|declined|discarded);\
            considered but (rejected|discounted|dismissed|declined|discarded|not);\
            (was|were|been) (rejected|discounted|dismissed|declined|discarded|ruled);\
            not (been|be) (possible|able|agreed|accepted|supported) to;\
            no (plans|plan|intention|proposal|proposals|appetite) (to|for|of);\
            not (be|being) (taken|proceeding|pursued|progressed|extended|adopted|implemented|introduced);\
            (decided|agreed|resolved|chosen|opted|elected) not to;(decided|ruled|voted|advised) against;ruled out;\
            not (feasible|viable|practicable|affordable|deliverable|achievable|appropriate) to;\
            not (feasible|viable|practicable|affordable|deliverable|achievable);\
            no longer (be|being) (pursued|required|progressed|proceeding|proposed|considered|taken|planned|viable|\
            feasible);\
            no longer (pursued|proceeding|planned|viable|feasible|going|intended|pursuing|intend|intends|plan|plans);\
            not (go|going|proceed|proceeding|taking) (ahead|forward|with);\
            not to (proceed|pursue|extend|adopt|take|introduce|go|implement|include|continue|progress);not proceeding;\
            will not proceed;been unable to (agree|support|accept)
            """
        ),
        (
            .nothing,
            """
            (is|are) in (sight|prospect|view);nothing (further|more|else) (has|have);no change (since|to|from|in);target missed;\
            no action taken;\
            no action to date;no decision taken;no work done;nothing done;none (so|to) (far|date);nothing so far;\
            nothing to date;nothing has;(was|were|proved) unsuccessful;without success;in vain;to no avail;\
            no (sites|site|premises|contractor|supplier|partner|provider|funding|money|budget) (has|have|was|were|\
            could|is) [yet] [been] (found|identified|secured|appointed|available|allocated|set|be);\
            nothing [new|further] to report;nothing to (show|add);\
            no (take-up|uptake|takeup|update|news|mechanism|movement);no-one (has|is);nobody has;no progress;\
            no work (has|had|is) [yet] (been|started|begun|taken);no action (has|had) [yet] been;\
            nothing (has|had) [yet] (been|happened|come);not [yet] (known|decided);(has|have) yet to;\
            not (started|begun|commenced);not yet (started|begun|commenced|been|met|happened|taken);little progress;\
            no headway;no movement;\
            no (start|decision|agreement|date|timetable|timescale|funding|budget|solution|conclusion|resolution|\
            recommendations|appointment|policy|plan) (has|have) [yet] been;\
            no (decision|agreement|date|timetable|timescale|solution|conclusion|consensus|resolution) yet;\
            no [new|other|fresh|firm] (date|dates|venue) (is|are) [yet] (fixed|set|agreed|arranged|booked|confirmed);\
            no agreement (was|has|on|could);failed to (agree|reach|appoint|recruit|secure|attract|deliver|meet);\
            unable to (proceed|progress|complete|recruit|appoint|start|begin|deliver|secure|obtain|agree|implement|\
            provide|reach|fill|find|take);\
            no (response|reply|feedback|suitable|bids|candidate|candidates|applicants) (has|have|was|were) [yet] \
            [been] (received|found|appointed|submitted|forthcoming|made)
            """
        ),
    ]
}
