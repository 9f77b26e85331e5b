/// What is left over: "damp persists in eleven homes", "there is a backlog of 220", "the roof still leaks", "uptake is low".
extension SentenceReading {
    /// Reads a clause in which tense and aspect give nothing away.
    mutating func readLeftovers(_ clause: Clause, _ index: Int) {
        guard isAsserted(clause, index), !clause.verb.isOwed else { return }
        let verb = clause.verb
        let main = s[verb.main]
        if thereIsMore(clause) { return mark(verb.start..<leftoverEnd(clause), .toDo, in: clause, yields: verb.isPerfect) }
        if denies(clause) {
            // "does not cover evenings": what was asked for reaches only so far.
            let isPartial =
                verb.isNegative && verb.tense == .present && verb.isPlain && main.bears(.covers) && !isRelative(clause)
                && !head(clause).means(.party) && !main.means(.need)
            if isPartial, !isGoodNews(clause) { mark(tokens(of: clause), .shortOfWhole, in: clause) }
            return
        }
        // "The backlog has been cut from 900 cases to 350"
        if verb.isPerfect, verb.tense == .present, head(clause).bears(.leftover), !head(clause).bears(.paper), !hasTarget,
            main.means([.trend, .unwelcome]) || main.word == .brought,
            let to = reach(verb.end, 7).first(where: {
                s[$0].word == .to && s[$0 + 1].isA(.numeral) && s[$0 + 1].value > 0 && !s[$0 + 2].isA(.unit)
            })
        {
            return mark(verb.start..<to + 2, .shortOfWhole, in: clause)
        }
        let isNow = verb.tense == .present && (verb.isPlain || verb.isPerfect) && !verb.isPassive
        let isLast = verb.tense == .past && verb.isPlain && !isFollowedByMore(clause)
        if main.bears(.persists), verb.isPlain, verb.tense == .present, verb.infinitive < 0,
            self.subject(clause, bears: .leftover) || main.means(.stay) == false && !main.means([.goOn, .function, .effect])
        {
            return mark(
                clause.head >= 0 && clause.head < verb.start ? clause.head..<verb.end : tokens(of: clause), .toDo, in: clause
            )
        }
        if main.bears(.fails), verb.isPlain, verb.tense == .present, !head(clause).means(.party),
            !main.means(.standing) || main.bears(.lags)
        {
            return mark(tokens(of: clause), .toDo, in: clause)
        }
        if main.bears(.lags), isNow, !isRelative(clause) { return mark(tokens(of: clause), .heldUp, in: clause) }
        if isNow || isLast, fellThrough(clause) {
            return mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause, yields: true)
        }
        if main.bears(.rests), isNow, s[verb.end].isA(.preposition), rests(clause) {
            return mark(verb.start..<verb.end + 1, .waiting, in: clause)
        }
        // "has put the hedge works back", "the decision was quashed", "have refused access"
        if [.put, .set, .pushed, .knocked].contains(main.word), isNow || isLast,
            let back = (verb.end..<min(verb.end + 7, s.upper)).first(where: { s[$0].word == .back }),
            back > verb.end, ![.in, .into, .on, .to].contains(s[back + 1].word)
        {
            return mark(verb.start..<back + 1, .heldUp, in: clause, yields: true)
        }
        // "keeps sending the business case back", "keeps slipping"
        if [.keep, .keeps].contains(main.word), isNow, !head(clause).means(.party) || head(clause).bears(.other),
            case let again = s[verb.end], again.isA(.ing),
            again.bears([.asks, .fails, .lags, .undoes, .collapses]) || again.means([.hinder, .unwelcome, .redo])
                || [.date, .dates, .deadline].contains(head(clause).word)
                || (verb.end..<min(verb.end + 7, s.upper)).contains(where: { [.back, .off].contains(s[$0].word) })
        {
            return mark(verb.start..<verb.end + 1, .heldUp, in: clause)
        }
        if main.bears(.undoes), undoes(clause) { return mark(tokens(of: clause), .heldUp, in: clause, yields: true) }
        if [.gone, .goes, .go, .went].contains(main.word), s[verb.end].bears(.undone), isNow || isLast {
            return mark(verb.start..<verb.end + 1, .toDo, in: clause)
        }
        // "The number of overdue requests stands at 64"
        if isNow || verb.isCopula && verb.tense == .present,
            [.stands, .number, .total, .remain, .remains].contains(main.word) || s[verb.end].isA(.numeral) && verb.isCopula,
            (clause.left..<verb.start).contains(where: { s[$0].bears([.stalled, .undone]) && !s[$0].isA(.participle) })
        {
            return mark(tokens(of: clause), .toDo, in: clause)
        }
        if main.bears(.hampers), isNow, hampersWork(clause) { return mark(tokens(of: clause), .heldUp, in: clause) }
        if main.bears(.asks), asksForMore(clause) { return mark(tokens(of: clause), .waiting, in: clause) }
        if main.isA(.haveAny), verb.isPlain, verb.tense == .present, !head(clause).means(.party),
            let gap = (verb.end..<min(verb.end + 4, s.upper)).first(where: {
                s[$0].bears(.leftover) && !s[$0].bears(.paper) && !s[$0].isA(.determiner)
            }),
            !(verb.end..<gap).contains(where: { s[$0].isA([.no, .general]) }),
            [.to, .with, .in, .over, .about].contains(s[gap + 1].word) == false
        {
            return mark(verb.start..<gap + 1, .toDo, in: clause)
        }
    }

    /// The clause reports something of its own: no condition, rule, practice or mere description.
    func isAsserted(_ clause: Clause, _ index: Int) -> Bool {
        !isConditional(clause) && !isTemporal(clause) && !identifies(clause) && !isGeneral(clause) && !recurs(clause)
            && !isPrescribed(clause, index)
    }

    func subject(_ clause: Clause, bears bearing: Bearing) -> Bool {
        (clause.left..<clause.verb.start).contains { s[$0].bears(bearing) }
    }

    /// Another clause of the sentence comes after it that is not about it.
    func isFollowedByMore(_ clause: Clause) -> Bool {
        clauses.contains {
            $0.verb.start >= clause.verb.end && ($0.opener < 0 || s[$0.opener].isA(.but)) && !s[$0.verb.main].bears(.lodges)
                && !s[$0.verb.main].means([.step, .draft])
        }
    }

    /// "There is a backlog", "there are gaps", "there has been little movement"
    private func thereIsMore(_ clause: Clause) -> Bool {
        let verb = clause.verb
        guard s[verb.start - 1].word == .there || s[clause.head].word == .there, verb.tense == .present, !verb.isNegative,
            verb.isCopula || s[verb.main].bears(.persists) || verb.isPassive
        else { return false }
        let start = verb.isCopula ? verb.main : verb.end
        return (start..<min(start + 6, s.upper)).contains { i in
            guard s[i].bears([.leftover, .gain]), s[i].word != .question,
                !(start..<i).contains(where: { s[$0].isA([.no, .general]) || s[$0].isA(.preposition) })
            else { return false }
            return s[i].bears(.leftover)
                || (start..<i).contains {
                    s[$0].bears(.meagre) || [.little, .few, .less, .limited].contains(s[$0].word) && s[$0 - 1].word != .a
                }
        }
    }

    private func leftoverEnd(_ clause: Clause) -> Int {
        let start = clause.verb.isCopula ? clause.verb.main : clause.verb.end
        return (start..<min(start + 6, s.upper)).first { s[$0].bears([.leftover, .gain]) }.map { $0 + 1 }
            ?? min(start + 1, s.upper)
    }

    /// "Talks have broken down", "the sale fell through", "the supplier pulled out"
    private func fellThrough(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let main = s[verb.main]
        let next = s[verb.end]
        if main.bears(.collapses) { return !isRelative(clause) && !(verb.tense == .present && verb.isPlain) }
        switch main.word {
        case .broken, .broke:
            return next.word == .down && !head(clause).isA(.plural) || next.word == .down && head(clause).means(.talk)
        case .fallen, .fell: return [.through, .apart, .behind, .short, .away].contains(next.word)
        case .come, .came:
            return next.word == .to && [.nothing, .grief, .naught].contains(s[verb.end + 1].word) || next.word == .unstuck
        case .pulled, .backed, .dropped: return next.word == .out
        default: return false
        }
    }

    /// "The handover depends on", "everything hangs on"; "the charge depends on the size of the bin" is a rule.
    private func rests(_ clause: Clause) -> Bool {
        let verb = clause.verb
        guard [.on, .upon, .with].contains(s[verb.end].word) || s[verb.end].isA(.preposition) && verb.isPlain,
            ![.in, .at, .from, .to, .over, .by, .under].contains(s[verb.end].word)
        else { return false }
        if s[verb.end].word == .with {
            return head(clause).bears(.paper) && !head(clause).means(.inForce)
                || head(clause).means(.decision) && !recurs(clause) && !object(clause, has: { $0.isA(.plural) })
        }
        let about = (clause.left..<verb.start)
        if about.contains(where: { s[$0].word == .whether || s[$0].word == .when }) { return true }
        let isContrasted =
            clause.opener >= 0
            && (s[clause.opener].isA(.but) || s[clause.opener].word == .though || s[clause.opener].word == .although)
        if isContrasted, !head(clause).isA(.plural) { return true }
        let isWork =
            head(clause).means([.activity, .phase, .decision, .pointing, .finish, .event, .intention, .progress])
            || head(clause).bears([.paper, .prospect])
        let isStep = object(clause, within: 8) {
            $0.isA(.ing) && !$0.isA(.noun) || $0.means([.decision, .resource])
                || [.whether, .how, .what, .when].contains($0.word)
        }
        return (isWork || isStep) && !head(clause).isA(.plural)
    }

    /// Something that was to stand no longer does, and the sentence tells of nothing in its place.
    private func undoes(_ clause: Clause) -> Bool {
        let verb = clause.verb
        guard verb.isPerfect && verb.tense == .present || verb.tense == .past && !verb.isPerfect,
            !isFollowedByMore(clause) || verb.isPassive, !isRelative(clause),
            !tellsOutcome(after: verb.end),
            !(clause.left..<verb.start).contains(where: { Self.former.contains(s[$0].word) || s[$0].isA(.no) })
        else { return false }
        if (verb.end..<s.upper).contains(where: {
            s[$0].word == .as && s[$0 + 1].isA(.determiner) || [.replaced, .instead].contains(s[$0].word)
        }) {
            return false
        }
        let thing = verb.isPassive ? clause.left..<verb.start : verb.end..<min(verb.end + 5, s.upper)
        let isDropped =
            verb.isPerfect && verb.isPassive
            && [.dropped, .shelved, .scrapped, .abandoned, .cancelled, .omitted].contains(s[verb.main].word)
        return thing.contains {
            isDropped && s[$0].isA(.noun) || s[$0].bears([.paper, .prospect]) || s[$0].means([.decision, .activity])
                || s[$0].word == .access
        }
            && !thing.contains {
                s[$0].means(.trouble) && !s[$0].bears(.paper)
                    || [.charge, .charges, .claim, .appeal, .objection, .challenge].contains(s[$0].word)
            }
    }

    private func hampersWork(_ clause: Clause) -> Bool {
        let verb = clause.verb
        if head(clause).means(.document), !head(clause).bears(.leftover) { return false }
        return object(clause, within: 6) {
            $0.means([.activity, .start, .progress, .finish]) && !$0.means(.trouble) || $0.bears([.paper, .gain])
        }
            && !s[verb.main].means(.finish)
    }

    /// "has asked for more time", "asked for a further report"
    private func asksForMore(_ clause: Clause) -> Bool {
        let verb = clause.verb
        guard !verb.isPassive, !verb.isNegative, !isRelative(clause), !isFollowedByMore(clause) else { return false }
        guard let f = (verb.end..<min(verb.end + 5, s.upper)).first(where: { s[$0].word == .for }) else { return false }
        if verb.isPerfect, verb.tense == .present { return true }
        return verb.tense == .past && verb.isPlain
            && (f..<min(f + 4, s.upper)).contains {
                s[$0].means(.further) || [.another, .again, .time].contains(s[$0].word)
            }
    }
}
