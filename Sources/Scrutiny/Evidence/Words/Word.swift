/// The words that the constructions ask for by name. All others are known by their grammar and sense.
enum Word: UInt16, CaseIterable, Sendable {
    /// Any word without a name here.
    case other
    case the, a, an, of, to, `in`, on, at, by, until, till, from, `for`, with, within, before, after, since
    case about, into, under, upto, against, over, between, across, without, through, during, towards, be, have
    case has, had, being, been, `is`, are, was, were, will, may, not, no, none, nothing, never, nor, and, or
    case but, so, that, which, who, `if`, unless, whether, once, when, `where`, should, how, what, it, we, they
    case this, these, those, there, all, both, each, every, any, some, most, many, several, few, half, only
    case others, another, new, rest, remainder, remaining, majority, minority, thirds, quarters, third, quarter
    case yet, still, now, already, next, last, later, early, mid, late, end, start, beginning, middle, coming
    case following, current, financial, calendar, year, month, week, day, fortnight, time, weeks, months, days
    case years, line, answer, update, spring, summer, autumn, winter, christmas, easter, due, subject, likely, unlikely, able, unable
    case set, going, ready, dependent, conditional, contingent, complete, completed, ongoing, outstanding
    case proposed, planned, forthcoming, upcoming, draft, interim, temporary, pending, work, works, progress
    case `continue`, remain, remains, need, needs, meeting, date, deadline, plan, plans, expected, scheduled
    case awaiting, see, also, refer, cross, recommendation, part, item, above, below, far, first, second, final
    case initial, phase, stage, principle, view, made, make, making, taken, take, taking, place, except
    case excluding, bar, apart, exception, more, further, much, way, order, use, steps, go, goes, went, forward
    case ahead, back, up, out, off, percent, pc, better, well, closely, together, alongside, `as`, per, covered
    case response, same, given, possible, feasible, decided, run, runs, running, working, looking, live, open
    case target, track, extend, provided, rated, judged, ofsted, previously, originally, initially, hope, one
    case recently, ago, finally, adopted, approved, agreed, signed, ratified, endorsed, finalised, implemented
    case present, moment, become, becomes, became, minimum, wants, left, holding, committed, though, because, owing, `do`, does, did, whose, can, held, than, `while`, whilst, having, exist, exists, single, total, shall, goal, might, could, reached, used, effect, issues, meets, kept, keep, best, just, right, again, soon, onwards, least
    case advised, ambition, applied, aspiration, assured, attract, attracted, bring, brought, cease, ceases
    case close, closes, come, comes, conclude, concludes, depend, depends, done, draw, drawn, drew, duplicate
    case encouraged, ends, entered, existing, expire, expires, failed, finish, finishes, forced, former, future
    case gave, give, hinge, hinges, informed, initiated, lack, lacks, lasts, leave, leaves, leaving, like, missed
    case obsolete, offered, old, opened, pledged, point, prefer, prevented, previous, produce, produced, promised
    case provide, put, reach, receive, received, referred, relies, requested, rests, said, shown, sought, stands
    case stopped, told, took, turns, welcome, writing, yield, yielded
    case allow, allows, appear, appears, assumes, auditors, away, backed, behind, broke, broken, came, counsel
    case court, desk, down, dropped, envisages, fallen, favoured, fell, finance, foresees, gives, grief, hands
    case hold, insurers, latest, lawyers, legal, less, lie, lies, limited, little, longterm, look, looks, naught
    case preferred, printers, procurement, provides, pulled, puts, revised, seem, seems, short, show
    case shows, sit, sits, solicitors, stand, stay, stays, too, tray, ultimate, unstuck, upon, very
    case adequate, adoption, affect, agreement, alter, apply, approval, arise, believe, breach, change, checking
    case clear, comment, comments, confident, consider, consideration, couldnt, decision, differ, dispute, doubt
    case endorsement, enough, expect, good, include, know, longer, matter, near, neither, object, officers, our
    case propose, ratification, recommend, require, satisfied, scope, sealing, signature, signing, signoff
    case sufficient, sure
    case certain
    case found, got, heard, secured, seen
    case closed, shut
    case gone
    case practice, force, operation, service, amiss, wrong, untoward, evidence, ones
    case standard, requirement, benchmark, maximum, excepting, minutes, hours, minute, hour, seconds, caseload, caseloads, turnaround, waits, voids, void, reduced, falling, sickness, absence, inside, beyond, exceeds, exceeded, exceeding, beating, met, owed, asked
    case bulk, handful, inaugural, pushed, knocked, replaced, instead, access, charge, charges, level, height, design, follows, follow
    case extended, moved, rolled, carried, slipped, booked, rebooked, prolonged, falls, fall, claim, appeal, objection, challenge
    case recommended, specified, required, intended, wished, wanted, programme, list, potential, twothirds, threequarters, onethird, onequarter, covers, cover, reaches, includes
    case envisaged
    case adrift, looked, cases, number
    case offers
    case its
    case us, recall, remember, note, appreciate, notice, called, say, report, confirm, advise, add, accept, recognise, acknowledge, you, i, barely, green, waiting, although, seeing
    case find
    case people, anyone, afresh, lapse, lapses, merely, simply, want, mean, means
    case fewer, standing, reserved, budgeted, numbers, amount, amounts, question, application, confirmed, sealed, holds
    case outside, ceased, dates, `extension`, survey, tender, advert, read, counted, weighed, checked, everyone, everybody, everything, everywhere, issue, edition, bulletin, newsletter, aim
    case figure, acting
    case launch, opening, completion, delivery, golive

    /// How many there are; numbers above are other words'.
    static let count = UInt16(allCases.count)

    /// "back", "forward": no noun, whatever it looks like.
    var isParticle: Bool { [.back, .forward, .ahead, .away, .down, .onwards, .apart].contains(self) }

    /// As the lexicon spells it.
    var text: String { self == .other ? "" : String(describing: self) }
}
