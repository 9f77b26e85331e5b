extension Lexicon.Builder {
    /// The small words that carry tense, negation and the joints between clauses.
    mutating func addFunctionWords() {
        add("is are am", .bePresent)
        add("isn't aren't", [.bePresent, .negation])
        add("was were", .bePast)
        add("wasn't weren't", [.bePast, .negation])
        add("be", .be)
        add("been", .been)
        add("being", .being)
        add("has have", .havePresent)
        add("hasn't haven't", [.havePresent, .negation])
        add("had", .havePast)
        add("hadn't", [.havePast, .negation])
        add("do does", .doPresent)
        add("don't doesn't", [.doPresent, .negation])
        add("did", .doPast)
        add("didn't", [.doPast, .negation])
        add("will shall", .will)
        add("won't shan't", [.will, .negation])
        add("would", .would)
        add("wouldn't", [.would, .negation])
        add("can could may might", .can)
        add("cannot can't couldn't", [.can, .negation])
        add("should ought", .should)
        add("shouldn't", [.should, .negation])
        add("must", .must)
        add("mustn't", [.must, .negation])
        add("not never", .negation)
        add("no none nothing neither nobody nil zero", .no)
        add("none nothing nobody", .noun)
        add("s d re ve ll m", .clitic)

        add("and &", .and)
        add("but however whereas", .but)
        add("which who whom whose that where", .relative)
        add("if unless whether provided assuming", .conditional)
        add("when once until till before after while whilst whenever", .temporal)
        add("because since as so although though", .causal)

        add("we i you he she it they", .pronoun)
        add("we i", .pronoun, .agent)
        add("it they", .pronoun, .pointing)
        add("this these those that which", .pronoun, .pointing)
        add("there", .pronoun)
        add("the a an its our their his her my your this these those that another both all some most many several few "
            + "such no",
            .determiner)
        add("any each every whoever whichever whenever wherever anyone everyone either anybody everybody",
            [.general, .determiner])
        add("of in on at by from for with within to into onto under over between across without through during "
            + "towards toward about against upon via per among amongst around above below behind beyond despite "
            + "following including regarding concerning alongside as than like near outside inside throughout until "
            + "till", .preposition)

        add("also then thus hence therefore fully finally successfully duly formally jointly closely actively "
            + "significantly recently previously just further now again together separately effectively subsequently "
            + "well very quite only even too so far ahead instead else both all each positively primarily mainly "
            + "generally directly already largely internally externally nationally locally initially originally first "
            + "next accordingly moreover furthermore additionally meanwhile clearly fast rapidly quickly slowly "
            + "promptly immediately better more fairly ever otherwise nevertheless indeed rather simply specifically "
            + "informally", .adverb)
        add("regularly routinely continually continuously constantly always usually often frequently daily weekly "
            + "fortnightly monthly bimonthly bi-monthly quarterly termly yearly annually biannually bi-annually "
            + "biennially nightly hourly periodically repeatedly normally typically consistently six-monthly "
            + "three-monthly half-yearly twice-yearly year-round perpetually seasonally sometimes occasionally "
            + "ordinarily regular annual annualised recurring",
            [.frequency, .adverb])
        add("shortly soon imminently presently", [.soon, .adverb])
        add("now currently presently nowadays today", [.now, .adverb])
        add("still", [.still, .adverb])
        add("yet", [.yet, .adverb])
        add("nearly almost partly partially mostly substantially virtually half-way halfway part-way partway midway "
            + "provisionally tentatively nearing", [.nearly, .adverb])
        add("already aside", .adverb)
        add("largely barely scarcely hardly", .nearly)

        add("complete live open ready available operational effective active current usable functional embedded "
            + "established accessible visible secure resolved closed final finalised finished done over embedded "
            + "staffed", .adjective, .ready)
        add("new old good great strong small large big full local public national key main main major minor separate "
            + "joint similar different own high low clear formal informal significant important social senior junior "
            + "digital annual quarterly monthly weekly interim temporary outstanding proposed forthcoming upcoming "
            + "further additional extra more necessary overdue late incomplete unresolved vacant unfilled ongoing "
            + "pending imminent underway due subject likely unlikely able unable responsible aware keen part-time "
            + "full-time satisfied confident", .adjective)
        add("potential possible prospective candidate likely feasible indicative favoured", .adjective, .tentative)
        add("single sole", .adjective)
        add("unfinished undecided unsigned unanswered unallocated uncompleted undelivered unbuilt unagreed unfunded "
            + "unconfirmed undetermined unsettled untested unproven unused disappointing contested disputed lacking "
            + "wanting missing outdated", .adjective)
        add("total", .noun)
        add("further more additional extra", .adjective, .further)
        add("interim temporary short-term shorter-term stopgap stop-gap makeshift acting workaround provisional "
            + "manual", .adjective, .interim)
        add("permanent new final full replacement long-term longer-term substantive revised definitive successor "
            + "lasting updated", .adjective, .lasting)
        add("initial preliminary exploratory scoping introductory early provisional outline", .adjective, .opening)

        let numerals = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"]
        for (value, word) in numerals.enumerated() { add(word, .numeral, [], value: Int32(value)) }
        for (tens, word) in ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].enumerated() {
            add(word, .numeral, [], value: Int32(30 + 10 * tens))
        }
        // "twenty-two": hyphens do not count.
        for (tens, word) in ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].enumerated() {
            for one in 1...9 { add(word + numerals[one], .numeral, [], value: Int32(20 + 10 * tens + one)) }
        }
        add("dozen", .numeral, [], value: 12)
        add("hundred", .numeral, [], value: 100)
        add("first second third fourth fifth", .adjective)
    }

    mutating func addCalendar() {
        for (index, name) in Month.names.enumerated() {
            let number = Int32(index + 1)
            add(name.lowercased(), .month, [], value: number)
            if name.count > 3 { add(String(name.prefix(3)).lowercased(), .month, [], value: number) }
        }
        add("sept", .month, [], value: 9)
        add("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun", .weekday)
        // The month in which the season begins.
        for (word, month) in [("spring", 3), ("summer", 6), ("autumn", 9), ("winter", 12)] {
            add(word, .season, [], value: Int32(month))
        }
        // Quarters of the council's year, from April; above the months.
        for quarter in 1...4 { add("q\(quarter)", .season, [], value: Int32(100 + quarter)) }
        add("christmas", .season, [], value: 12)
        add("easter", .season, [], value: 4)
        add("day week fortnight month quarter term year days weeks months quarters terms years", .unit)
    }
}
