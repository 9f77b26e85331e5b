/// Perfects that hand the matter to others or look for something: "has been passed to", "has been ordered", "has been
/// sought".
extension SentenceReading {
    /// Handed on, written for, ordered or put off: others have to follow.
    func handover(in clause: Clause) -> EvidenceReading.Why? {
        let verb = clause.verb
        let main = s[verb.main]
        if passesOn(clause) || writesTo(clause) { return .waiting }
        if lodges(clause) { return .begun }
        if main.means(.redo), verb.isPerfect, !isFollowedByMore(clause) { return .heldUp }
        if handsOver(clause) { return .waiting }
        if main.means(.entrust), verb.isPassive, s[verb.end].word == .with, s[verb.end + 1].isA(.ing) { return .toDo }
        // "The matter has been referred to the association"
        if verb.isPassive, main.word == .referred, s[verb.end].word == .to, !head(clause).isA(.plural),
            !head(clause).means(.party) || s[clause.left].word == .the
        {
            return .waiting
        }
        // "has been put off", "is held over"
        if verb.isPassive, [.over, .off].contains(s[verb.end].word), main.word == .held || main.word == .put {
            return .heldUp
        }
        return nil
    }

    /// "Members' comments have been passed to the project team"
    private func passesOn(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let subject = head(clause)
        return verb.isPassive && verb.isPerfect && [.passed, .forwarded].contains(s[verb.main].word)
            && s[verb.end].word == .to && (subject.bears(.paper) || [.comment, .comments].contains(subject.word))
            && !isFollowedByMore(clause)
    }

    /// "We have written to the minister"
    private func writesTo(_ clause: Clause) -> Bool {
        let verb = clause.verb
        return s[verb.main].word == .written && verb.isPerfect && !verb.isPassive && s[verb.end].word == .to
            && (head(clause).word == .we || head(clause).means(.agent))
            && !reach(verb.end, 4).contains { s[$0].isA([.general, .plural]) || s[$0].word == .all }
    }

    /// "has been ordered", "has been escalated": others have to follow.
    private func lodges(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let subject = head(clause)
        return s[verb.main].bears(.lodges) && verb.isPerfect
            && !(clause.left..<clause.right).contains { s[$0].isA(.general) || s[$0].word == .all }
            && !isFollowedByMore(clause) && !isRelative(clause)
            && (verb.isPassive || subject.means(.agent) || subject.word == .we) && !subject.means(.party)
    }

    /// What has been found, sought, set up or handed in for a decision: what comes of it is not told.
    func search(in clause: Clause) -> EvidenceReading.Why? {
        let verb = clause.verb
        let main = s[verb.main]
        // "have identified a potential supplier", "a suitable site has been found"
        if main.means(.change), tentative(clause) { return .begun }
        // "consent has been sought", "has been requested", "has applied for"
        if Self.sought.contains(main.word), !isNowThere(clause),
            verb.isPassive || main.word == .applied && s[verb.end].word == .for
        {
            return .waiting
        }
        if main.word == .prevented { return .heldUp }
        if main.means(.setUp), exploresNext(clause) { return .begun }
        if main.means(.entrust), !verb.isPassive, asksForMore(clause) { return .waiting }
        if main.means(.submit), submitsForDecision(clause) { return .waiting }
        return nil
    }

    private static let sought: WordSet = [.sought, .requested, .applied]

    /// "has asked the board for further advice", "for a decision"
    private func asksForMore(_ clause: Clause) -> Bool {
        (clause.verb.end..<min(clause.verb.end + 7, s.upper)).contains { i in
            s[i].word == .for
                && (s[i + 1].means([.further, .decision]) || s[i + 2].means(.decision) && s[i + 1].isA(.determiner))
        }
    }

    /// "has been submitted to the board for its approval"
    private func submitsForDecision(_ clause: Clause) -> Bool {
        (clause.verb.end..<min(s.upper, clause.verb.end + 10)).contains { i in
            s[i].word == .for && (i + 1...i + 3).contains { s[$0].means(.decision) && !s[$0].means(.inForce) }
        }
    }

    /// "drawn up for signature", "passed to the waste team to look at"
    func handsOver(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let reach = verb.end..<min(verb.end + 10, s.upper)
        guard verb.isPerfect, !isFollowedByMore(clause) else { return false }
        if reach.contains(where: {
            s[$0].word == .for && [s[$0 + 1], s[$0 + 2]].contains { Self.granting.contains($0.word) }
        }) {
            return true
        }
        return s[verb.main].means([.submit, .entrust])
            && reach.contains { s[$0].word == .to && s[$0 + 1].isA(.base) && s[$0 + 1].means(.explore) }
    }

    /// "The dropped kerbs that were requested are in": which ones, and they are there.
    private func isNowThere(_ clause: Clause) -> Bool {
        guard isRelative(clause), s[clause.opener - 1].kind == .word else { return false }
        return clauses.contains {
            $0.verb.start > clause.verb.end && $0.opener < 0 && $0.verb.isCopula && $0.verb.tense == .present
                && !$0.verb.isNegative
                && (predicateIsReady($0) || s[$0.verb.main].word == .in && s[$0.verb.main + 1].kind != .word)
        }
    }

    static let granting: WordSet = [
        .signature, .signing, .approval, .signoff, .consideration, .comment, .comments, .decision,
        .agreement, .ratification, .adoption, .endorsement, .checking, .sealing,
    ]

    /// "a potential supplier", as what is found
    func tentative(_ clause: Clause) -> Bool {
        let nouns =
            clause.verb.isPassive ? clause.left..<clause.verb.start : clause.verb.end..<min(clause.verb.end + 5, s.upper)
        return nouns.contains {
            s[$0].means(.tentative) && s[$0].isA(.adjective) && s[$0 + 1].isA([.noun, .adjective, .plural])
        }
    }

    /// "A group has been set up to look at how": the body is there, its work is to come. "Set up to support tenants" is its
    /// work.
    func exploresNext(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let isBody =
            head(clause).means([.agent, .activity])
            || object(clause, within: 6) { $0.means(.agent) || $0.means(.activity) && $0.isA(.noun) }
        guard isBody else { return false }
        for i in verb.end..<min(verb.end + 9, s.upper) where s[i].word == .to {
            let purpose = s[i + 1]
            return purpose.isA(.base) && purpose.means(.explore) && !purpose.isA(.determiner)
        }
        return false
    }
}
