/// What a word can be in a sentence. A word is often several things ("report", "planned"); its neighbours decide.
struct Grammar: OptionSet, Sendable {
    let rawValue: UInt64

    // Auxiliaries.
    static let bePresent = Grammar(rawValue: 1 << 0)
    static let bePast = Grammar(rawValue: 1 << 1)
    static let be = Grammar(rawValue: 1 << 2)
    static let been = Grammar(rawValue: 1 << 3)
    static let being = Grammar(rawValue: 1 << 4)
    static let havePresent = Grammar(rawValue: 1 << 5)
    static let havePast = Grammar(rawValue: 1 << 6)
    static let doPresent = Grammar(rawValue: 1 << 7)
    static let doPast = Grammar(rawValue: 1 << 8)
    static let will = Grammar(rawValue: 1 << 9)
    static let would = Grammar(rawValue: 1 << 10)
    /// can, could, may, might
    static let can = Grammar(rawValue: 1 << 11)
    static let should = Grammar(rawValue: 1 << 12)
    static let must = Grammar(rawValue: 1 << 13)
    /// not, never; also on "hasn't", "won't".
    static let negation = Grammar(rawValue: 1 << 14)
    /// no, none, nothing, neither
    static let no = Grammar(rawValue: 1 << 15)

    // Words that join or part clauses.
    static let and = Grammar(rawValue: 1 << 16)
    static let but = Grammar(rawValue: 1 << 17)
    static let relative = Grammar(rawValue: 1 << 18)
    static let conditional = Grammar(rawValue: 1 << 19)
    static let temporal = Grammar(rawValue: 1 << 20)
    /// because, since, as, so, although
    static let causal = Grammar(rawValue: 1 << 21)

    // Around nouns.
    static let pronoun = Grammar(rawValue: 1 << 22)
    static let determiner = Grammar(rawValue: 1 << 23)
    /// any, each, every, whoever: no one thing is meant
    static let general = Grammar(rawValue: 1 << 24)
    static let preposition = Grammar(rawValue: 1 << 25)
    static let adjective = Grammar(rawValue: 1 << 26)
    static let plural = Grammar(rawValue: 1 << 27)
    /// A word that is a noun as a rule, even with the ending of a verb ("training", "housing").
    static let noun = Grammar(rawValue: 1 << 28)
    static let numeral = Grammar(rawValue: 1 << 29)

    // Adverbs.
    static let adverb = Grammar(rawValue: 1 << 30)
    /// monthly, regularly, always: what recurs is no single piece of work
    static let frequency = Grammar(rawValue: 1 << 31)
    static let soon = Grammar(rawValue: 1 << 32)
    static let now = Grammar(rawValue: 1 << 33)
    static let still = Grammar(rawValue: 1 << 34)
    static let yet = Grammar(rawValue: 1 << 35)
    /// almost, partly, largely: short of the whole
    static let nearly = Grammar(rawValue: 1 << 36)

    // Forms of a verb.
    static let base = Grammar(rawValue: 1 << 37)
    static let sForm = Grammar(rawValue: 1 << 38)
    static let ing = Grammar(rawValue: 1 << 39)
    static let past = Grammar(rawValue: 1 << 40)
    static let participle = Grammar(rawValue: 1 << 41)

    // Words of the calendar.
    static let month = Grammar(rawValue: 1 << 42)
    static let weekday = Grammar(rawValue: 1 << 43)
    static let season = Grammar(rawValue: 1 << 44)
    /// day, week, month, quarter, year
    static let unit = Grammar(rawValue: 1 << 45)

    /// Some phrase in the table begins with it.
    static let opensPhrase = Grammar(rawValue: 1 << 46)
    /// "re", "ve", "ll" after an apostrophe.
    static let clitic = Grammar(rawValue: 1 << 47)

    static let verbForm: Grammar = [.base, .sForm, .ing, .past, .participle]
    static let haveAny: Grammar = [.havePresent, .havePast]
    static let beFinite: Grammar = [.bePresent, .bePast]
    static let modal: Grammar = [.will, .would, .can, .should, .must]
    static let anyAdverb: Grammar = [.adverb, .frequency, .soon, .now, .still, .yet, .nearly, .negation]
    static let calendar: Grammar = [.month, .weekday, .season, .unit]
    /// Where one clause can end and another begin.
    static let clauseOpener: Grammar = [.relative, .conditional, .temporal, .causal, .but]
}

/// What a word means, as far as it helps to tell finished work from unfinished.
struct Sense: OptionSet, Sendable {
    let rawValue: UInt64

    // Verbs.
    /// Brings something about once: draft, install, recruit. "Is being drafted" is work outstanding.
    static let change = Sense(rawValue: 1 << 0)
    /// Goes on without an end: monitor, pay, use. "Is being monitored" is a practice.
    static let standing = Sense(rawValue: 1 << 1)
    /// Looks after what is there: review, refresh, maintain.
    static let upkeep = Sense(rawValue: 1 << 2)
    /// What a finished thing does for people: enable, help, save.
    static let effect = Sense(rawValue: 1 << 3)
    /// Ends a piece of work: complete, adopt, publish, open.
    static let finish = Sense(rawValue: 1 << 4)
    static let start = Sense(rawValue: 1 << 5)
    /// continue, proceed, progress
    static let goOn = Sense(rawValue: 1 << 6)
    /// remain, stay
    static let stay = Sense(rawValue: 1 << 7)
    /// plan, intend, hope, expect
    static let intend = Sense(rawValue: 1 << 8)
    static let await = Sense(rawValue: 1 << 9)
    static let need = Sense(rawValue: 1 << 10)
    /// Happens at a moment that a timetable can name: open, close, start, go.
    static let event = Sense(rawValue: 1 << 11)
    /// What nobody wants: fail, breach, exceed. "Has not failed" is good news.
    static let unwelcome = Sense(rawValue: 1 << 12)
    static let hinder = Sense(rawValue: 1 << 13)
    static let drop = Sense(rawValue: 1 << 14)
    /// States what a document says or asks for: require, state, provide.
    static let norm = Sense(rawValue: 1 << 15)
    /// Says or thinks: what follows is someone's opinion.
    static let opinion = Sense(rawValue: 1 << 16)
    /// Takes "something to be done": allow, enable, require.
    static let cause = Sense(rawValue: 1 << 17)
    /// Rises and falls of itself: grow, improve, decline.
    static let trend = Sense(rawValue: 1 << 18)
    /// Fixes a coming day: schedule, plan, expect, arrange.
    static let timetable = Sense(rawValue: 1 << 19)
    /// Hands a task to someone: ask, task, instruct, commission.
    static let entrust = Sense(rawValue: 1 << 20)
    /// Hands work over for someone's word: submit, send, refer.
    static let submit = Sense(rawValue: 1 << 21)
    /// decide, agree, resolve: what follows is what was decided
    static let decide = Sense(rawValue: 1 << 22)
    static let draft = Sense(rawValue: 1 << 23)
    /// A verb nobody listed; what its form says is all we know.
    static let unlisted = Sense(rawValue: 1 << 24)

    // Nouns.
    /// Work that comes to an end: drafting, recruitment, negotiation.
    static let activity = Sense(rawValue: 1 << 32)
    /// What is in force for a term: contract, licence, strategy, funding.
    static let inForce = Sense(rawValue: 1 << 33)
    /// Held again and again: meeting, forum, drop-in.
    static let gathering = Sense(rawValue: 1 << 34)
    /// Says how things are to be done: policy, guidance, contract.
    static let document = Sense(rawValue: 1 << 35)
    static let agent = Sense(rawValue: 1 << 36)
    /// complaint, delay, breach: none of these is good
    static let trouble = Sense(rawValue: 1 << 37)
    /// aim, purpose, role: "the aim is to …" plans nothing
    static let aim = Sense(rawValue: 1 << 38)
    /// intention, plan, proposal, next step
    static let intention = Sense(rawValue: 1 << 39)
    /// What work waits for: approval, sign-off, funding, outcome.
    static let decision = Sense(rawValue: 1 << 40)
    static let phase = Sense(rawValue: 1 << 41)
    /// A practice with no end: monitoring, support, maintenance.
    static let practice = Sense(rawValue: 1 << 42)
    /// progress, headway
    static let progress = Sense(rawValue: 1 << 43)
    /// this, these, it, which: points back at what was done
    static let pointing = Sense(rawValue: 1 << 44)
    /// further, more, additional
    static let further = Sense(rawValue: 1 << 45)
    /// A person or body who is told to, not who reports: applicants, providers.
    static let party = Sense(rawValue: 1 << 46)
    /// A payment or other small act of which there are many: payments, inspections.
    static let routine = Sense(rawValue: 1 << 47)
    /// initial, preliminary, exploratory: an opening that others follow
    static let opening = Sense(rawValue: 1 << 48)
    /// An adjective of what is ready: complete, live, available.
    static let ready = Sense(rawValue: 1 << 49)
    /// interim, temporary, short-term: stands in for the thing itself
    static let interim = Sense(rawValue: 1 << 50)
    /// permanent, final, full: the thing itself
    static let lasting = Sense(rawValue: 1 << 51)
    /// undertake, commit, promise: gives one's word and no more
    static let commit = Sense(rawValue: 1 << 52)
    /// explore, examine, look: finds out, before anything is done
    static let explore = Sense(rawValue: 1 << 53)
    /// work, function: whether a thing does what it is for
    static let function = Sense(rawValue: 1 << 54)
    /// resources, capacity, budget: what a council has too little of
    static let resource = Sense(rawValue: 1 << 55)
    /// mechanism, evidence, take-up: what is missed where it is not
    static let lacked = Sense(rawValue: 1 << 57)
    /// shortlist, approach, scope: a step on the way, not the end of it
    static let step = Sense(rawValue: 1 << 58)
    /// shortage, dispute, setback: what stands in the way
    static let obstacle = Sense(rawValue: 1 << 60)
    /// dialogue, talks, correspondence
    static let talk = Sense(rawValue: 1 << 61)
    /// restart, rerun: what was done counts no more
    static let redo = Sense(rawValue: 1 << 62)
    /// potential, possible, preferred: one that may be, not one that is
    static let tentative = Sense(rawValue: 1 << 59)
    /// set up, form, appoint: makes the body that is to do the work
    static let setUp = Sense(rawValue: 1 << 56)
}
