/// What is under way: "is being drafted", "are discussing". A practice ("is being monitored") is not work outstanding.
extension SentenceReading {
    mutating func readProgressive(_ clause: Clause, _ index: Int) {
        let verb = clause.verb
        let action = action(clause)
        let subject = head(clause)
        // "We were hoping to have it ready"
        if verb.tense == .past, s[verb.main].means(.intend), verb.infinitive >= 0, !isRelative(clause),
            !isConditional(clause)
        {
            return mark(tokens(of: clause), .planned, in: clause, yields: true)
        }
        guard verb.tense != .past, !verb.isCopula, !isPrescribed(clause, index), !isConditional(clause) else { return }
        if isTemporal(clause), s[clause.opener].word == .when { return }
        if denies(clause) {
            // "the data feeds are not working"
            if verb.isNegative, action.means(.function), !subject.means(.party) {
                return mark(tokens(of: clause), .toDo, in: clause)
            }
            // "is not yet being achieved", "is not now being built"
            let isNotYet = verb.adverbs.contains(.yet) && !isGoodNews(clause)
            if isNotYet || action.means(.change) && (verb.adverbs.contains(.yet) || verb.adverbs.contains(.now)) {
                mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause)
            }
            return
        }
        if laterDate(clause) != nil, !recurs(clause), !isTermOfThingInForce(clause) {
            return mark(tokens(of: clause), .inHand, in: clause)
        }
        if recurs(clause) || isGeneral(clause) && !verb.isPassive { return }
        if verb.adverbs.contains(.still), verb.isPassive || !s[verb.main].means(.function) && s[verb.main].word != .standing
        {
            return mark(tokens(of: clause), .inHand, in: clause)
        }
        // "is having to be rerun"
        if s[verb.main].word == .having, s[verb.end].word == .to, s[verb.end + 1].isA([.base, .be]) {
            return mark(verb.start..<min(verb.end + (s[verb.end + 1].isA(.be) ? 3 : 2), s.upper), .toDo, in: clause)
        }
        if waitsUntil(clause), !self.subject(clause, has: .plural) { return mark(tokens(of: clause), .waiting, in: clause) }
        // "is circulating among heads of service for comment"
        if s[verb.main].word == .circulating, subject.bears(.paper) || subject.means(.document) || s[verb.end].word == .for
            || reach(verb.end, 7).contains(where: { s[$0].word == .for && Self.granting.contains(s[$0 + 1].word) })
        {
            return mark(tokens(of: clause), .inHand, in: clause)
        }
        if verb.isPassive {
            if isPractice(passive: clause) { return }
        } else if isPractice(active: clause) {
            return
        }
        let why: EvidenceReading.Why =
            verb.isPassive
            ? .inHand
            : s[verb.main].means(.await)
                ? .waiting
                : s[verb.main].means(.need)
                    ? .toDo
                    : s[verb.main].means(.intend) && !s[verb.main].means(.change) ? .planned : .inHand
        mark(tokens(of: clause), why, in: clause)
    }

    /// "is being withheld until defects are put right"
    private func waitsUntil(_ clause: Clause) -> Bool {
        (clause.verb.end..<min(clause.verb.end + 6, s.upper)).contains { s[$0].word == .until || s[$0].word == .pending }
    }

    /// "is being monitored", "payments are being made"
    private func isPractice(passive clause: Clause) -> Bool {
        let main = s[clause.verb.main]
        let subject = head(clause)
        // "their replies are being read": one set of them.
        if [.read, .heard, .counted, .weighed, .checked, .entered].contains(main.word),
            subject.means(.decision) || subject.bears(.paper)
        {
            return false
        }
        // "interviews are being held": one round of them, unless it says that they recur.
        let isOneRound =
            subject.means(.activity) && !subject.means([.gathering, .routine, .practice, .inForce, .document, .trouble])
        if main.word == .held, isOneRound { return false }
        if subject.means(.party), subject.isA(.plural), Self.given.contains(main.word) { return true }
        if main.means(.standing), !main.means(.change) { return true }
        if main.means(.upkeep), !main.means(.change) { return true }
        if main.means(.stay) { return true }
        // "made", "carried out", "held" mean what their subject means.
        let isLight = main.word == .made || main.word == .taken && s[clause.verb.end].word != .forward || main.means(.goOn)
        return isLight && (subject.means([.routine, .practice]) || subject.means(.gathering) && !subject.means(.activity))
    }

    private static let given: WordSet = [.given, .told, .shown, .offered, .advised, .encouraged, .referred]

    /// "is working well", "residents are using"
    private func isPractice(active clause: Clause) -> Bool {
        let verb = clause.verb
        let main = s[verb.main]
        let next = s[verb.end]
        let subject = head(clause)
        if main.word == .working {
            if next.word == .well || next.word == .better || next.word == .as
                || next.isA(.adverb) && next.word != .up && next.word != .together
                    && next.word != .closely && !aimsAtChange(clause)
            {
                return true
            }
            if next.word == .on || next.word == .in,
                s[verb.end + 1].word == .all || s[verb.end + 1].isA(.general)
                    || s[verb.end + 1].word == .both
            {
                return true
            }
            if next.word == .on || next.word == .to || next.word == .towards || next.word == .up || next.word == .through {
                return false
            }
            return !aimsAtChange(clause)
        }
        if main.word == .making {
            return object(clause, within: 3) {
                $0.means(.routine) || $0.word == .use || $0.word == .other && $0.means(.standing)
            }
        }
        if main.word == .taking {
            if next.word == .place { return subject.means([.gathering, .routine, .practice]) && !subject.means(.activity) }
            return object(clause, within: 2) { $0.word == .part || $0.word == .effect }
        }
        if main.word == .looking, next.word == .after { return true }
        if main.word == .running {
            return ![.late, .behind, .over, .short].contains(next.word)
                && !(subject.means(.activity) && !subject.means([.inForce, .practice, .gathering]))
        }
        if main.means(.goOn) {
            if verb.infinitive >= 0 { return !s[verb.infinitive].means(.change) || s[verb.infinitive].means(.standing) }
            return main.isA(.ing) && subject.means([.gathering, .practice, .routine, .inForce]) && !subject.means(.activity)
        }
        if main.means(.trend) { return true }
        if main.means([.standing, .stay]), !main.means(.change) { return true }
        if main.means(.upkeep), !main.means(.change) { return true }
        return false
    }

    /// "to develop", "on a new policy": what the doing is for.
    private func aimsAtChange(_ clause: Clause) -> Bool {
        for i in clause.verb.end..<max(clause.right, clause.verb.end) where s[i].word == .to && s[i + 1].isA(.base) {
            if s[i + 1].means(.change), !s[i + 1].means([.standing, .effect]) || s[i + 1].means(.finish) { return true }
        }
        return object(clause, within: 8) { $0.word == .on || $0.word == .towards }
    }

    /// "the contract runs to 2020": the term of a thing in force, not work.
    func isTermOfThingInForce(_ clause: Clause) -> Bool {
        if clause.opener >= 0, s[clause.opener].isA(.relative),
            case let noun = s[clause.opener - 1].kind == .comma ? clause.opener - 2 : clause.opener - 1,
            s[noun].means(.inForce)
        {
            return true
        }
        return head(clause).means(.inForce) && !head(clause).means(.activity)
            || subject(clause, means: .inForce) && !head(clause).means(.activity) && !subject(clause, means: .activity)
    }
}
