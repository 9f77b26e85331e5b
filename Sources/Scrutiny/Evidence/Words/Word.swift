/// The words that the constructions ask for by name. All others are known by their grammar and sense.
enum Word: String, CaseIterable, Sendable {
    /// Any word without a name here.
    case other
    case a, abandoned, able, about, above, absence, accept, accepted, access, acknowledge, across, acting
    case action, actions, add, adequate, adopted, adoption, adrift, advert, advise, advised, affect, afresh
    case after, again, against, ago, agree, agreed, agreement, ahead, aim, all, allow, allowances, allows, alone
    case alongside, already, also, alter, although, ambition, amiss, amount, amounts, an, and, another, answer
    case any, anyone, apart, appeal, appear, appears, application, applied, apply, appointed, appreciate
    case approval, approved, are, arise, `as`, asked, aspiration, assumes, assured, at, attract, attracted
    case auditors, autumn, average, awaited, awaiting, awarded, away, back, backed, bar, barely, be, beating
    case became, because, become, becomes, been, before, beginning, behind, being, believe, below, benchmark
    case best, better, between, beyond, booked, both, bought, breach, bring, broke, broken, brought, budgeted
    case bulk, bulletin, but, by, calendar, called, came, can, cancelled, carried, caseload, caseloads, cases
    case cease, ceased, ceases, certain, challenge, change, charge, charges, checked, checking, chosen
    case christmas, circulating, claim, clear, close, closed, closely, closes, come, comes, coming, comment
    case comments, committed, complained, complete, completed, completion, conclude, concludes, conditional
    case confident, confirm, confirmed, consider, consideration, contingent, `continue`, could, couldnt, counsel
    case counted, court, cover, covered, covers, cross, current, date, dates, day, days, deadline, decided
    case decision, delivery, depend, dependent, depends, design, desk, did, differ, dispute, `do`, documents
    case does, done, doubt, down, draft, draw, drawn, drew, dropped, due, duplicate, during, each, earlier
    case early, easter, edition, effect, encouraged, end, endorsed, endorsement, ends, enforcement, enough
    case entered, envisaged, envisages, every, everybody, everyone, everything, everywhere, evidence, exceeded
    case exceeding, exceeds, except, excepting, exception, excludes, excluding, exist, existing, exists, expect
    case expected, expects, expire, expires, explained, extend, extended, `extension`, failed, fall, fallen
    case falling, falls, far, fares, favour, favoured, feasible, fees, fell, few, fewer, figure, final
    case finalised, finally, finance, financial, find, finish, finishes, first, fixed, follow, following
    case follows, `for`, force, forced, forecast, foresees, former, forthcoming, fortnight, forward, forwarded
    case found, from, frozen, further, future, gave, give, given, gives, go, goal, goes, going, golive, gone
    case good, got, green, grief, had, half, handful, hands, hardly, has, have, having, heard, height, held
    case hinge, hinges, hold, holding, holds, hope, hopes, hour, hours, how, hundred, i, `if`, implemented, `in`
    case inaugural, include, includes, informed, initial, initially, initiated, inside, instead, insurers
    case intend, intended, intends, interim, into, `is`, issue, issues, it, item, its, judged, just, keep, keeps
    case kept, knocked, know, lack, lacks, lapse, lapses, last, lasts, late, later, latest, launch, lawyers
    case least, leave, leaves, leaving, left, legal, less, level, lie, lies, like, likely, limit, limited, line
    case list, little, live, longer, longterm, look, looked, looking, looks, made, majority, make, making, many
    case matter, maximum, may, mean, meaning, means, meant, meeting, meets, merely, met, mid, middle, might
    case minimum, minority, minute, minutes, missed, moment, month, months, more, most, moved, much, named
    case naught, near, need, needs, neither, never, new, newsletter, next, no, nobody, none, nor, not, note
    case noted, nothing, notice, now, number, numbers, object, objection, obsolete, of, off, offered, offers
    case officers, ofsted, old, omit, omits, omitted, on, once, one, onequarter, ones, onethird, ongoing, only
    case onwards, open, opened, opening, operation, or, order, originally, others, our, out, outside
    case outstanding, over, owe, owed, owes, owing, part, passed, pc, pending, people, per, percent, phase
    case picked, pilot, place, plan, planned, plans, pledged, point, possible, potential, practice, prefer
    case preferred, present, prevented, previous, previously, prices, principle, printers, procurement, produce
    case produced, programme, progress, prolonged, promised, propose, proposed, provide, provided, provides
    case pulled, pushed, put, puts, quarter, quarters, question, rarely, rated, rather, ratification, ratified
    case reach, reached, reaches, read, ready, rebooked, recall, receive, received, recently, recognise
    case recommend, recommendation, recommendations, recommended, reduced, refer, referred, refresh, refreshed
    case relies, remain, remainder, remaining, remains, remember, renew, renewed, rents, repeated, replaced
    case report, requested, require, required, requirement, reserved, response, rest, rests, returned, review
    case reviewed, revised, revisited, right, rolled, run, running, runs, said, same, satisfied, say, scarcely
    case scheduled, scope, scrapped, sealed, sealing, second, seconds, secured, see, seeing, seem, seems, seen
    case seldom, selected, service, set, several, shall, shelved, short, should, show, showed, shown, shows
    case shut, sickness, signature, signed, signing, signoff, simply, since, single, sit, sits, slipped, so
    case solicitors, some, soon, sought, specified, spring, stage, stand, standard, standing, stands, start
    case stay, stays, steps, still, stopped, subject, sufficient, summer, support, sure, survey, take, taken
    case taking, target, tell, tells, temporary, tender, than, that, the, them, there, these, they, third
    case thirds, this, those, though, threequarters, through, till, time, to, together, told, too, took, total
    case towards, track, tray, trial, turnaround, turns, twice, twothirds, ultimate, unable, unchanged, under
    case unless, unlikely, unstuck, until, untoward, up, upcoming, update, upon, upto, us, use, used, very, view
    case void, voids, waiting, waits, want, wanted, wants, was, way, we, week, weeks, weighed, welcome, well
    case went, were, what, when, whenever, `where`, whether, which, `while`, whilst, who, whose, will, winter
    case wished, with, within, without, work, working, works, writing, written, wrong, year, years, yet, yield
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
