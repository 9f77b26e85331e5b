/// The words that the constructions ask for by name. All others are known by their grammar and sense.
enum Word: String, CaseIterable, Sendable {
    /// Any word without a name here.
    case other
    case a, abandoned, able, about, above, absence, accept, accepted, access, acknowledge, across, acting, action
    case actions, add, adequate, adopted, adoption, adrift, advert, advise, advised, affect, afresh, after, again
    case against, ago, agree, agreed, agreement, ahead, aim, all, allow, allows, alone, alongside, already, also
    case alter, although, ambition, amiss, amount, amounts, an, and, another, answer, any, anyone, apart, appeal
    case appear, appears, application, applied, apply, appointed, appreciate, approval, approved, are, arise
    case `as`, asked, aspiration, assumes, assured, at, attract, attracted, auditors, autumn, awaited, awaiting
    case awarded, away, back, backed, bar, barely, be, beating, became, because, become, becomes, been, before
    case beginning, behind, being, believe, below, benchmark, best, better, between, beyond, booked, both, bought
    case breach, bring, broke, broken, brought, budgeted, bulk, bulletin, but, by, calendar, called, came, can
    case cancelled, carried, caseload, caseloads, cases, cease, ceased, ceases, certain, challenge, change
    case charge, charges, checked, checking, chosen, christmas, claim, clear, close, closed, closely, closes
    case come, comes, coming, comment, comments, committed, complete, completed, completion, conclude, concludes
    case conditional, confident, confirm, confirmed, consider, consideration, contingent, `continue`, could
    case couldnt, counsel, counted, court, cover, covered, covers, cross, current, date, dates, day, days
    case deadline, decided, decision, delivery, depend, dependent, depends, design, desk, did, differ, dispute
    case `do`, documents, does, done, doubt, down, draft, draw, drawn, drew, dropped, due, duplicate, during
    case each, earlier, early, easter, edition, effect, encouraged, end, endorsed, endorsement, ends, enforcement
    case enough, entered, envisaged, envisages, every, everybody, everyone, everything, everywhere, evidence
    case exceeded, exceeding, exceeds, except, excepting, exception, excluding, exist, existing, exists, expect
    case expected, expects, expire, expires, extend, extended, `extension`, failed, fall, fallen, falling, falls
    case far, favour, favoured, feasible, fell, few, fewer, figure, final, finalised, finally, finance, financial
    case find, finish, finishes, first, fixed, follow, following, follows, `for`, force, forced, forecast
    case foresees, former, forthcoming, fortnight, forward, found, from, further, future, gave, give, given
    case gives, go, goal, goes, going, golive, gone, good, got, green, grief, had, half, handful, hands, hardly
    case has, have, having, heard, height, held, hinge, hinges, hold, holding, holds, hope, hopes, hour, hours
    case how, hundred, i, `if`, implemented, `in`, inaugural, include, includes, informed, initial, initially
    case initiated, inside, instead, insurers, intend, intended, intends, interim, into, `is`, issue, issues, it
    case item, its, judged, just, keep, keeps, kept, knocked, know, lack, lacks, lapse, lapses, last, lasts, late
    case later, latest, launch, lawyers, least, leave, leaves, leaving, left, legal, less, level, lie, lies, like
    case likely, limit, limited, line, list, little, live, longer, longterm, look, looked, looking, looks, made
    case majority, make, making, many, matter, maximum, may, mean, meaning, means, meant, meeting, meets, merely
    case met, mid, middle, might, minimum, minority, minute, minutes, missed, moment, month, months, more, most
    case moved, much, naught, near, need, needs, neither, never, new, newsletter, next, no, nobody, none, nor
    case not, note, nothing, notice, now, number, numbers, object, objection, obsolete, of, off, offered, offers
    case officers, ofsted, old, omitted, on, once, one, onequarter, ones, onethird, ongoing, only, onwards, open
    case opened, opening, operation, or, order, originally, others, our, out, outside, outstanding, over, owe
    case owed, owes, owing, part, pc, pending, people, per, percent, phase, picked, pilot, place, plan, planned
    case plans, pledged, point, possible, potential, practice, prefer, preferred, present, prevented, previous
    case previously, principle, printers, procurement, produce, produced, programme, progress, prolonged
    case promised, propose, proposed, provide, provided, provides, pulled, pushed, put, puts, quarter, quarters
    case question, rarely, rated, ratification, ratified, reach, reached, reaches, read, ready, rebooked, recall
    case receive, received, recently, recognise, recommend, recommendation, recommendations, recommended, reduced
    case refer, referred, refresh, refreshed, relies, remain, remainder, remaining, remains, remember, renew
    case renewed, repeated, replaced, report, requested, require, required, requirement, reserved, response, rest
    case rests, returned, review, reviewed, revised, revisited, right, rolled, run, running, runs, said, same
    case satisfied, say, scarcely, scheduled, scope, scrapped, sealed, sealing, second, seconds, secured, see
    case seeing, seem, seems, seen, seldom, selected, service, set, several, shall, shelved, short, should, show
    case showed, shown, shows, shut, sickness, signature, signed, signing, signoff, simply, since, single, sit
    case sits, slipped, so, solicitors, some, soon, sought, specified, spring, stage, stand, standard, standing
    case stands, start, stay, stays, steps, still, stopped, subject, sufficient, summer, support, sure, survey
    case take, taken, taking, target, temporary, tender, than, that, the, them, there, these, they, third, thirds
    case this, those, though, threequarters, through, till, time, to, together, told, too, took, total, towards
    case track, tray, trial, turnaround, turns, twothirds, ultimate, unable, under, unless, unlikely, unstuck
    case until, untoward, up, upcoming, update, upon, upto, us, use, used, very, view, void, voids, waiting
    case waits, want, wanted, wants, was, way, we, week, weeks, weighed, welcome, well, went, were, what, when
    case whenever, `where`, whether, which, `while`, whilst, who, whose, will, winter, wished, with, within
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
