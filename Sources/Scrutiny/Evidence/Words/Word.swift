/// The words that the constructions ask for by name. All others are known by their grammar and sense.
enum Word: String, CaseIterable, Sendable {
    /// Any word without a name here.
    case other
    case a, abandoned, able, about, above, absence, accept, accepted, access, acknowledge, across, acting, action
    case actions, add, adequate, adopted, adoption, adrift, advert, advise, advised, affect, afresh, after, again
    case against, ago, agree, agreed, agreement, ahead, aim, all, allow, allows, alone, alongside, already, also
    case alter, although, ambition, amiss, amount, amounts, an, and, another, answer, any, anyone, apart, appeal
    case appear, appears, application, applied, apply, appointed, appreciate, approval, approved, are, arise
    case `as`, asked, aspiration, assumes, assured, at, attract, attracted, auditors, autumn, average, awaited
    case awaiting, awarded, away, back, backed, bar, barely, be, beating, became, because, become, becomes, been
    case before, beginning, behind, being, believe, below, benchmark, best, better, between, beyond, booked, both
    case bought, breach, bring, broke, broken, brought, budgeted, bulk, bulletin, but, by, calendar, called, came
    case can, cancelled, carried, caseload, caseloads, cases, cease, ceased, ceases, certain, challenge, change
    case charge, charges, checked, checking, chosen, christmas, claim, clear, close, closed, closely, closes
    case come, comes, coming, comment, comments, committed, complete, completed, completion, conclude, concludes
    case conditional, confident, confirm, confirmed, consider, consideration, contingent, `continue`, could
    case couldnt, counsel, counted, court, cover, covered, covers, cross, current, date, dates, day, days
    case deadline, decided, decision, delivery, depend, dependent, depends, design, desk, did, differ, dispute
    case `do`, documents, does, done, doubt, down, draft, draw, drawn, drew, dropped, due, duplicate, during
    case each, earlier, early, easter, edition, effect, encouraged, end, endorsed, endorsement, ends, enforcement
    case enough, entered, envisaged, envisages, every, everybody, everyone, everything, everywhere, evidence
    case exceeded, exceeding, exceeds, except, excepting, exception, excluding, exist, existing, exists, expect
    case expected, expects, expire, expires, explained, extend, extended, `extension`, failed, fall, fallen
    case falling, falls, far, favour, favoured, feasible, fell, few, fewer, figure, final, finalised, finally
    case finance, financial, find, finish, finishes, first, fixed, follow, following, follows, `for`, force
    case forced, forecast, foresees, former, forthcoming, fortnight, forward, forwarded, found, from, further
    case future, gave, give, given, gives, go, goal, goes, going, golive, gone, good, got, green, grief, had
    case half, handful, hands, hardly, has, have, having, heard, height, held, hinge, hinges, hold, holding
    case holds, hope, hopes, hour, hours, how, hundred, i, `if`, implemented, `in`, inaugural, include, includes
    case informed, initial, initially, initiated, inside, instead, insurers, intend, intended, intends, interim
    case into, `is`, issue, issues, it, item, its, judged, just, keep, keeps, kept, knocked, know, lack, lacks
    case lapse, lapses, last, lasts, late, later, latest, launch, lawyers, least, leave, leaves, leaving, left
    case legal, less, level, lie, lies, like, likely, limit, limited, line, list, little, live, longer, longterm
    case look, looked, looking, looks, made, majority, make, making, many, matter, maximum, may, mean, meaning
    case means, meant, meeting, meets, merely, met, mid, middle, might, minimum, minority, minute, minutes
    case missed, moment, month, months, more, most, moved, much, naught, near, need, needs, neither, never, new
    case newsletter, next, no, nobody, none, nor, not, note, noted, nothing, notice, now, number, numbers, object
    case objection, obsolete, of, off, offered, offers, officers, ofsted, old, omitted, on, once, one, onequarter
    case ones, onethird, ongoing, only, onwards, open, opened, opening, operation, or, order, originally, others
    case our, out, outside, outstanding, over, owe, owed, owes, owing, part, passed, pc, pending, people, per
    case percent, phase, picked, pilot, place, plan, planned, plans, pledged, point, possible, potential
    case practice, prefer, preferred, present, prevented, previous, previously, principle, printers, procurement
    case produce, produced, programme, progress, prolonged, promised, propose, proposed, provide, provided
    case provides, pulled, pushed, put, puts, quarter, quarters, question, rarely, rated, ratification, ratified
    case reach, reached, reaches, read, ready, rebooked, recall, receive, received, recently, recognise
    case recommend, recommendation, recommendations, recommended, reduced, refer, referred, refresh, refreshed
    case relies, remain, remainder, remaining, remains, remember, renew, renewed, repeated, replaced, report
    case requested, require, required, requirement, reserved, response, rest, rests, returned, review, reviewed
    case revised, revisited, right, rolled, run, running, runs, said, same, satisfied, say, scarcely, scheduled
    case scope, scrapped, sealed, sealing, second, seconds, secured, see, seeing, seem, seems, seen, seldom
    case selected, service, set, several, shall, shelved, short, should, show, showed, shown, shows, shut
    case sickness, signature, signed, signing, signoff, simply, since, single, sit, sits, slipped, so, solicitors
    case some, soon, sought, specified, spring, stage, stand, standard, standing, stands, start, stay, stays
    case steps, still, stopped, subject, sufficient, summer, support, sure, survey, take, taken, taking, target
    case temporary, tender, than, that, the, them, there, these, they, third, thirds, this, those, though
    case threequarters, through, till, time, to, together, told, too, took, total, towards, track, tray, trial
    case turnaround, turns, twothirds, ultimate, unable, unchanged, under, unless, unlikely, unstuck, until
    case untoward, up, upcoming, update, upon, upto, us, use, used, very, view, void, voids, waiting, waits, want
    case wanted, wants, was, way, we, week, weeks, weighed, welcome, well, went, were, what, when, whenever
    case `where`, whether, which, `while`, whilst, who, whose, will, winter, wished, with, within, without, work
    case working, works, writing, written, wrong, year, years, yet, yield, yielded, you

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
