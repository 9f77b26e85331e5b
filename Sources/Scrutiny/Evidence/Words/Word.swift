/// The words that the constructions ask for by name. All others are known by their grammar and sense.
enum Word: String, CaseIterable, Sendable {
    /// Any word without a name here.
    case other
    case a, abandoned, able, about, above, absence, accept, access, acknowledge, across, acting, add, adequate
    case adopted, adoption, adrift, advert, advise, advised, affect, afresh, after, again, against, ago, agreed
    case agreement, ahead, aim, all, allow, allows, alongside, already, also, alter, although, ambition, amiss
    case amount, amounts, an, and, another, answer, any, anyone, apart, appeal, appear, appears, application
    case applied, apply, appreciate, approval, approved, are, arise, `as`, asked, aspiration, assumes, assured, at
    case attract, attracted, auditors, autumn, awaiting, away, back, backed, bar, barely, be, beating, became
    case because, become, becomes, been, before, beginning, behind, being, believe, below, benchmark, best, better
    case between, beyond, booked, both, breach, bring, broke, broken, brought, budgeted, bulk, bulletin, but, by
    case calendar, called, came, can, cancelled, carried, caseload, caseloads, cases, cease, ceased, ceases, certain
    case challenge, change, charge, charges, checked, checking, christmas, claim, clear, close, closed, closely
    case closes, come, comes, coming, comment, comments, committed, complete, completed, completion, conclude
    case concludes, conditional, confident, confirm, confirmed, consider, consideration, contingent, `continue`
    case could, couldnt, counsel, counted, court, cover, covered, covers, cross, current, date, dates, day, days
    case deadline, decided, decision, delivery, depend, dependent, depends, design, desk, did, differ, dispute, `do`
    case documents, does, done, doubt, down, draft, draw, drawn, drew, dropped, due, duplicate, during, each
    case earlier, early, easter, edition, effect, encouraged, end, endorsed, endorsement, ends, enforcement, enough, entered
    case envisaged, envisages, every, everybody, everyone, everything, everywhere, evidence, exceeded, exceeding
    case exceeds, except, excepting, exception, excluding, exist, existing, exists, expect, expected, expects
    case expire, expires, extend, extended, `extension`, failed, fall, fallen, falling, falls, far, favoured
    case feasible, fell, few, fewer, figure, final, finalised, finally, finance, financial, find, finish, finishes
    case first, fixed, follow, following, follows, `for`, force, forced, foresees, former, forthcoming, fortnight
    case forward, found, from, further, future, gave, give, given, gives, go, goal, goes, going, golive, gone, good
    case got, green, grief, had, half, handful, hands, has, have, having, heard, height, held, hinge, hinges, hold
    case holding, holds, hope, hopes, hour, hours, how, i, `if`, implemented, `in`, inaugural, include, includes
    case informed, initial, initially, initiated, inside, instead, insurers, intend, intended, intends, interim
    case into, `is`, issue, issues, it, item, its, judged, just, keep, kept, knocked, know, lack, lacks, lapse
    case lapses, last, lasts, late, later, latest, launch, lawyers, least, leave, leaves, leaving, left, legal, less
    case level, lie, lies, like, likely, limited, line, list, little, live, longer, longterm, look, looked, looking
    case looks, made, majority, make, making, many, matter, maximum, may, mean, means, meeting, meets, merely, met
    case mid, middle, might, minimum, minority, minute, minutes, missed, moment, month, months, more, most, moved
    case much, naught, near, need, needs, neither, never, new, newsletter, next, no, none, nor, not, note, nothing
    case notice, now, number, numbers, object, objection, obsolete, of, off, offered, offers, officers, ofsted, old
    case omitted, on, once, one, onequarter, ones, onethird, ongoing, only, onwards, open, opened, opening
    case operation, or, order, originally, others, our, out, outside, outstanding, over, owed, owing, part, pc
    case pending, people, per, percent, phase, place, plan, planned, plans, pledged, point, possible, potential
    case practice, prefer, preferred, present, prevented, previous, previously, principle, printers, procurement
    case produce, produced, programme, progress, prolonged, promised, propose, proposed, provide, provided, provides
    case pulled, pushed, put, puts, quarter, quarters, question, rated, ratification, ratified, reach, reached
    case reaches, read, ready, rebooked, recall, receive, received, recently, recognise, recommend, recommendation
    case recommended, reduced, refer, referred, relies, remain, remainder, remaining, remains, remember, replaced
    case report, requested, require, required, requirement, reserved, response, rest, rests, revised, right, rolled
    case run, running, runs, said, same, satisfied, say, scheduled, scope, scrapped, sealed, sealing, second
    case seconds, secured, see, seeing, seem, seems, seen, service, set, several, shall, shelved, short, should
    case show, shown, shows, shut, sickness, signature, signed, signing, signoff, simply, since, single, sit, sits
    case slipped, so, solicitors, some, soon, sought, specified, spring, stage, stand, standard, standing, stands
    case start, stay, stays, steps, still, stopped, subject, sufficient, summer, sure, survey, take, taken, taking
    case target, temporary, tender, than, that, the, there, these, they, third, thirds, this, those, though
    case threequarters, through, till, time, to, together, told, too, took, total, towards, track, tray, turnaround
    case turns, twothirds, ultimate, unable, under, unless, unlikely, unstuck, until, untoward, up, upcoming, update
    case upon, upto, us, use, used, very, view, void, voids, waiting, waits, want, wanted, wants, was, way, we, week
    case weeks, weighed, welcome, well, went, were, what, when, `where`, whether, which, `while`, whilst, who, whose
    case will, winter, wished, with, within, without, work, working, works, writing, wrong, year, years, yet, yield
    case yielded, you

    /// How many there are; numbers above are other words'.
    static let count = UInt16(allCases.count)

    /// Its place in the list above. The compiler numbers cases that carry nothing in their order, in as many bits as that
    /// needs; to look the place up would be too slow for something that is asked for at every word.
    var number: UInt16 { unsafeBitCast(self, to: UInt16.self) }

    /// Nil for a number that no word has.
    init?(number: UInt16) {
        guard number < Self.count else { return nil }
        self = unsafeBitCast(number, to: Self.self)
    }

    /// "back", "forward": no noun, whatever it looks like.
    var isParticle: Bool { [.back, .forward, .ahead, .away, .down, .onwards, .apart].contains(self) }

    /// As the lexicon spells it.
    var text: String { self == .other ? "" : rawValue }
}

/// A set of named words, as bits.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
    private var bits = [UInt64](repeating: 0, count: Int(Word.count) / 64 + 1)

    init(arrayLiteral words: Word...) {
        for word in words { bits[Int(word.number >> 6)] |= 1 << UInt64(word.number & 63) }
    }

    @inline(__always)
    func contains(_ word: Word) -> Bool { bits[Int(word.number >> 6)] >> UInt64(word.number & 63) & 1 != 0 }
}
