/// The words that the constructions ask for by name. All others are known by their grammar and sense.
enum Word: String, CaseIterable, Sendable {
    /// Any word without a name here.
    case other
    case a, abandoned, able, about, above, absence, accept, accepted, access, acknowledge, across, acting, action
    case actions, add, adequate, adopted, adoption, adrift, advert, advise, advised, affect, afresh, after, again
    case against, ago, agree, agreed, agreement, ahead, aim, all, allow, allowances, allows, alone, alongside
    case already, also, alter, although, ambition, amiss, amount, amounts, an, and, another, answer, any, anyone
    case apart, appeal, appear, appears, application, applied, apply, appointed, appreciate, approval, approved
    case are, arise, `as`, asked, aspiration, assumes, assured, at, attract, attracted, auditors, autumn, average
    case awaited, awaiting, awarded, away, back, backed, bar, barely, be, beating, became, because, become
    case becomes, been, before, beginning, behind, being, believe, below, benchmark, best, better, between, beyond
    case booked, both, bought, breach, bring, broke, broken, brought, budgeted, bulk, bulletin, but, by, calendar
    case called, came, can, cancelled, carried, caseload, caseloads, cases, cease, ceased, ceases, certain
    case challenge, change, charge, charges, checked, checking, chosen, christmas, circulating, claim, clear
    case close, closed, closely, closes, come, comes, coming, comment, comments, committed, complained, complete
    case completed, completion, conclude, concludes, conditional, confident, confirm, confirmed, consider
    case consideration, contingent, `continue`, could, couldnt, counsel, counted, course, court, cover, covered
    case covers, cross, current, date, dates, day, days, deadline, decided, decision, delivery, depend, dependent
    case depends, design, desk, did, differ, dispute, `do`, documents, does, doing, done, doubt, down, draft, draw
    case drawn, drew, dropped, due, duplicate, during, each, earlier, early, easter, edition, effect, encouraged
    case end, endorsed, endorsement, ends, enforcement, enough, entered, envisaged, envisages, every, everybody
    case everyone, everything, everywhere, evidence, exceeded, exceeding, exceeds, except, excepting, exception
    case excludes, excluding, exist, existing, exists, expect, expected, expects, expire, expires, explained
    case extend, extended, `extension`, failed, fall, fallen, falling, falls, far, fares, favour, favoured
    case feasible, fees, fell, few, fewer, figure, final, finalised, finally, finance, financial, find, finish
    case finishes, first, fixed, follow, following, follows, `for`, force, forced, forecast, foresees, former
    case forthcoming, fortnight, forward, forwarded, found, from, frozen, further, future, gave, give, given
    case gives, go, goal, goes, going, golive, gone, good, got, green, grief, had, half, handful, hands, hardly
    case has, have, having, heard, height, held, hinge, hinges, hold, holding, holds, hope, hopes, hour, hours
    case how, hundred, i, `if`, implemented, `in`, inaugural, include, includes, informed, initial, initially
    case initiated, inside, instead, insurers, intend, intended, intends, interim, into, `is`, issue, issues, it
    case item, its, judged, just, keep, keeps, kept, knocked, know, lack, lacks, lapse, lapses, last, lasts, late
    case later, latest, launch, lawyers, least, leave, leaves, leaving, left, legal, less, level, lie, lies, like
    case likely, limit, limited, line, list, little, live, longer, longterm, look, looked, looking, looks, made
    case majority, make, making, many, matter, maximum, may, mean, meaning, means, meant, meeting, meets, merely
    case met, mid, middle, might, minimum, minority, minute, minutes, missed, moment, month, months, more, most
    case moved, much, named, naught, near, need, needs, neither, never, new, newsletter, next, no, nobody, none
    case nor, normal, not, note, noted, nothing, notice, now, number, numbers, object, objection, obsolete, of
    case off, offered, offers, officers, ofsted, old, omit, omits, omitted, on, once, one, onequarter, ones
    case onethird, ongoing, only, onwards, open, opened, opening, operation, or, order, originally, others, our
    case out, outside, outstanding, over, owe, owed, owes, owing, part, passed, pc, pending, people, per, percent
    case phase, picked, pilot, place, plan, planned, plans, pledged, point, possible, potential, practice, prefer
    case preferred, present, prevented, previous, previously, prices, principle, printers, procurement, produce
    case produced, programme, progress, prolonged, promised, propose, proposed, provide, provided, provides
    case pulled, pushed, put, puts, quarter, quarters, question, rarely, rated, rather, ratification, ratified
    case reach, reached, reaches, read, ready, rebooked, recall, receive, received, recently, recognise, recommend
    case recommendation, recommendations, recommended, reduced, refer, referred, refresh, refreshed, relies
    case remain, remainder, remaining, remains, remember, renew, renewed, rents, repeated, replaced, report
    case requested, require, required, requirement, reserved, response, rest, rests, returned, review, reviewed
    case revised, revisited, right, rolled, run, running, runs, said, same, satisfied, say, scarcely, scheduled
    case scope, scrapped, sealed, sealing, second, seconds, secured, see, seeing, seem, seems, seen, seldom
    case selected, service, set, several, shall, shelved, short, should, show, showed, shown, shows, shut
    case sickness, signature, signed, signing, signoff, simply, since, single, sit, sits, slipped, so, solicitors
    case some, soon, sought, specified, spring, stage, stand, standard, standing, stands, start, stay, stays
    case steps, still, stopped, subject, sufficient, summer, support, sure, survey, take, taken, taking, talking
    case target, tell, tells, temporary, tender, than, that, the, them, there, these, they, third, thirds, this
    case those, though, threequarters, through, till, time, to, together, told, too, took, total, towards, track
    case tray, trial, turnaround, turns, twice, twothirds, ultimate, unable, unchanged, under, unless, unlikely
    case unstuck, until, untoward, up, upcoming, update, upon, upto, us, use, used, usual, very, view, void, voids
    case waiting, waits, want, wanted, wants, was, way, we, week, weeks, weighed, welcome, well, went, were, what
    case when, whenever, `where`, whether, which, `while`, whilst, who, whose, will, winter, wished, with, within
    case without, work, working, works, writing, written, wrong, year, years, yet, yield, yielded, you

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
