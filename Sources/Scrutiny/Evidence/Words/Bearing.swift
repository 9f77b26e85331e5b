/// How a word bears on whether work is finished, whatever else it means. The classes are broad, and the constructions say
/// where a word of each has to stand to say anything.
struct Bearing: OptionSet, Sendable {
    let rawValue: UInt64

    // What a thing is said to be.
    /// stalled, parked, frozen: nothing moves
    static let stalled = Bearing(rawValue: 1 << 0)
    /// incomplete, patchy, unsigned: not yet what it is to be
    static let undone = Bearing(rawValue: 1 << 1)
    /// unclear, contested, undecided: nobody can say yet
    static let unsure = Bearing(rawValue: 1 << 2)
    /// broken, unusable, outdated: does not do what it is for
    static let faulty = Bearing(rawValue: 1 << 3)
    /// low, slow, thin: too little, if said of progress, take-up, capacity
    static let meagre = Bearing(rawValue: 1 << 4)
    /// early, embryonic, exploratory
    static let early = Bearing(rawValue: 1 << 5)
    /// red, amber: how a tracker rates what is not done
    static let rated = Bearing(rawValue: 1 << 6)

    // Things.
    /// mock-up, outline, stub: what comes before the thing itself
    static let artefact = Bearing(rawValue: 1 << 10)
    /// aim, ambition, timetable, preferred option: looks ahead
    static let prospect = Bearing(rawValue: 1 << 11)
    /// gap, vacancy, backlog: where there is one, something is left to do
    static let leftover = Bearing(rawValue: 1 << 12)
    /// take-up, progress, attendance: good when high, and work outstanding when low
    static let gain = Bearing(rawValue: 1 << 13)
    /// solicitors, insurers, the ministry: those whose turn it is
    static let other = Bearing(rawValue: 1 << 14)
    /// intended, required, promised: what a figure is held against
    static let wanted = Bearing(rawValue: 1 << 15)
    /// A paper or plan on its way to being decided: report, bid, business case.
    static let paper = Bearing(rawValue: 1 << 16)

    /// specification, advert, preferred bidder: what prepares for the thing itself
    static let preparatory = Bearing(rawValue: 1 << 17)

    // Verbs.
    /// prepare, place, circulate: what is done with papers that only prepare
    static let prepares = Bearing(rawValue: 1 << 31)
    /// persist, linger, recur
    static let persists = Bearing(rawValue: 1 << 20)
    /// depend, hinge, turn (on)
    static let rests = Bearing(rawValue: 1 << 21)
    /// prevent, block, preclude
    static let hampers = Bearing(rawValue: 1 << 22)
    /// leak, flood, crash: what goes wrong goes on going wrong
    static let fails = Bearing(rawValue: 1 << 23)
    /// lag, trail, fall short
    static let lags = Bearing(rawValue: 1 << 24)
    /// book, order, lodge: a step that others have to follow
    static let lodges = Bearing(rawValue: 1 << 25)
    /// ask, request, call for: the answer is to come
    static let asks = Bearing(rawValue: 1 << 26)
    /// collapse, founder, fall through
    static let collapses = Bearing(rawValue: 1 << 27)
    /// cover, include, reach: what is not covered is left out
    static let covers = Bearing(rawValue: 1 << 28)
    /// mull, weigh, toy with: thinks, and does nothing yet
    static let ponders = Bearing(rawValue: 1 << 29)
    /// sit, lie, rest: where a matter is
    static let lies = Bearing(rawValue: 1 << 30)

    /// quash, withdraw, refuse: what was to stand does not
    static let undoes = Bearing(rawValue: 1 << 32)

    /// resolve, mend, deal with: a trouble that is not so treated is there still
    static let remedies = Bearing(rawValue: 1 << 33)

    /// Said of a thing, each says that it is not finished.
    static let state: Bearing = [.stalled, .undone, .unsure, .faulty, .meagre, .early, .rated]
}
