/// What the constructions ask about a clause: whether it recurs, is denied, depends on a condition, names a coming date.
extension SentenceReading {
    func tokens(of clause: Clause) -> Range<Int> { clause.verb.start..<max(clause.verb.end, clause.verb.start + 1) }

    /// The clause names something that recurs: "monthly", "each year", "as and when".
    func recurs(_ clause: Clause) -> Bool { clause.recurs }

    func findsRecurrence(in clause: Clause) -> Bool {
        for i in clause.left..<clause.right where s[i].isA(.frequency) {
            // "the annual report" is one thing; "monthly reports" and "the quarterly meeting" come again.
            let next = s[i + 1]
            // "the backlog of annual reviews": which ones, not how often.
            if s[i - 1].word == .of, i > clause.verb.end { continue }
            // "the first quarterly briefing"
            if s[i - 1].word == .first, !next.isA(.plural) { continue }
            if !next.isA(.noun) || next.isA(.plural) || next.means([.gathering, .practice])
                || next.isA(.verbForm) && !next.isA(.base)
            {
                return true
            }
        }
        // "every 28 days", "whenever a licence is granted"
        if s[clause.right].word == .whenever
            || (clause.verb.start..<max(clause.right, clause.verb.start)).contains(where: {
                s[$0].isA(.general) && s[$0 + 1].isA(.numeral) && s[$0 + 2].isA(.unit)
            })
        {
            return true
        }
        // "in May and November": two months of any year.
        if clause.verb.tense == .present, !clause.verb.isPerfect, !clause.verb.isProgressive {
            let months = dates.filter {
                !$0.hasYear && $0.tokens.lowerBound >= clause.left && $0.tokens.lowerBound < clause.right
            }
            if months.count > 1,
                zip(months, months.dropFirst()).contains(where: {
                    s[$0.tokens.upperBound].isA(.and) && $1.tokens.lowerBound <= $0.tokens.upperBound + 1
                })
            {
                return true
            }
        }
        // "£20,000 a year"
        for i in clause.verb.start..<max(clause.right, clause.verb.start)
        where s[i].isA(.numeral) && s[i + 2].isA(.unit) && !s[i + 2].isA(.plural) {
            if s[i + 1].word == .a || s[i + 1].word == .per, s[i + 3].word != .ago, s[i + 3].word != .late { return true }
        }
        return phrases.contains { phrase in
            if case .recurrence = phrase.match.role { return phrase.at >= clause.left && phrase.at < clause.right }
            return false
        }
    }

    /// A date in the clause that lies wholly after the meeting.
    func laterDate(_ clause: Clause) -> RunningDate? {
        dates.first { date in
            date.tokens.lowerBound >= clause.left && date.tokens.lowerBound < clause.right && date.preposition != .since
                // "works again, the parts having come in July"
                && !(clause.verb.end..<max(clause.verb.end, date.tokens.lowerBound)).contains { s[$0].word == .having }
                && !(date.tokens.lowerBound > clause.left + 1 && date.tokens.upperBound <= clause.verb.start
                    && clause.verb.isCopula)
                && (date.days(direction(of: date, in: clause), by: clock).map { $0.lowerBound > clock.meeting } ?? false)
        }
    }

    /// Where a date without a year lies, by the tense of its verb: "was resolved in the new year", "was put back to the new
    /// year".
    private func direction(of date: RunningDate, in clause: Clause) -> RunningDate.Direction {
        if date.isNearest, [.to, .into, .until, .for].contains(date.preposition) { return .ahead }
        return clause.verb.tense == .past || clause.verb.tense == .would && !date.hasYear ? .behind : .ahead
    }

    /// A date that is not behind the account.
    func hasComingDate(_ clause: Clause) -> Bool {
        dates.contains { date in
            date.tokens.lowerBound >= clause.left && date.tokens.lowerBound < clause.right && date.preposition != .since
                && (date.days(.ahead, by: clock).map { $0.upperBound >= clock.writtenFirst } ?? true)
        }
    }

    func hasDate(_ clause: Clause) -> Bool {
        dates.contains {
            $0.tokens.lowerBound >= clause.left && $0.tokens.lowerBound < clause.right && $0.preposition != .since
        }
    }

    func head(_ clause: Clause) -> Token { s[clause.head] }

    /// Whether one of those words stands before the verb.
    func subject(_ clause: Clause, has grammar: Grammar) -> Bool {
        (clause.left..<clause.verb.start).contains { s[$0].isA(grammar) }
    }

    func subject(_ clause: Clause, means sense: Sense) -> Bool {
        (clause.left..<clause.verb.start).contains { s[$0].means(sense) }
    }

    /// Whether one of those words stands after the verb, at most `within` tokens away.
    func object(_ clause: Clause, within: Int = 6, has test: (Token) -> Bool) -> Bool {
        (clause.verb.end..<min(max(clause.right, clause.verb.end), clause.verb.end + within)).contains { test(s[$0]) }
    }

    /// As many tokens from there on as the sentence has, at most `count`.
    func reach(_ start: Int, _ count: Int) -> Range<Int> { start..<max(start, min(start + count, s.upper)) }

    /// "no work is outstanding", "nothing is awaited", "not one of the cases is"
    func denies(_ clause: Clause) -> Bool { clause.verb.isNegative || hasNoSubject(clause) }

    /// "no work", "nothing", "not one of the cases", "not a single lamp"
    func hasNoSubject(_ clause: Clause) -> Bool { clause.hasNoSubject }

    func findsNoSubject(in clause: Clause) -> Bool {
        (clause.left..<clause.verb.start).contains {
            s[$0].isA(.no) || [.fewer, .less].contains(s[$0].word) && s[$0 + 1].word == .than
                || s[$0].word == .not && ([.one, .single].contains(s[$0 + 1].word) || s[$0 + 2].word == .single)
        }
    }

    func isConditional(_ clause: Clause) -> Bool { clause.opener >= 0 && setsCondition(clause.opener) }

    /// "if", "unless"; "where" when it opens the sentence or follows a comma: "Where damp is reported, …".
    func setsCondition(_ i: Int) -> Bool {
        s[i].isA(.conditional) && !(s[i].word == .whether && s[i + 1].word == .to)
            || s[i].word == .where && s[i + 1].word != .to && (i == s.lower || s[i - 1].kind == .comma)
    }

    func isRelative(_ clause: Clause) -> Bool { clause.opener >= 0 && s[clause.opener].isA(.relative) }

    func isTemporal(_ clause: Clause) -> Bool { clause.opener >= 0 && s[clause.opener].isA(.temporal) }

    /// One of a series: "the next quarterly report", "the next review", "the following one". That another will come is no
    /// work outstanding.
    func isSeries(_ clause: Clause) -> Bool {
        // "…, as it does every quarter"
        let isAsEver = phrases.contains { phrase in
            if case .recurrence = phrase.match.role {
                phrase.at >= clause.verb.end && s[phrase.at].word == .as
                    && phrase.match.length > 1
            } else {
                false
            }
        }
        if isAsEver { return true }
        // "will next meet on 2 November"
        if (clause.verb.start..<clause.verb.main).contains(where: { s[$0].word == .next }) { return true }
        let isOfMany = subject(clause, means: .gathering)
        return (clause.left..<clause.verb.start).contains { i in
            guard s[i].word == .next || s[i].word == .following && s[i - 1].word == .the else { return false }
            return isOfMany || [.issue, .edition, .bulletin, .newsletter].contains(s[i + 1].word) || s[i + 1].word == .one
                || s[i + 1].isA(.frequency) || i + 1 == clause.verb.start
        }
    }

    /// "at first", "initially": how it was, not how it is.
    func isOfOld(_ clause: Clause) -> Bool {
        (clause.left..<clause.verb.end).contains { [.initially, .originally, .previously].contains(s[$0].word) }
            && clause.verb.tense == .past
    }

    /// "cannot begin until", "will not open before": soon after the verb, in its own clause or as the joint of the next.
    func waits(_ clause: Clause) -> Bool {
        // "Until that is settled, no claims can be made"
        if clauses.contains(where: {
            $0.opener >= 0 && $0.verb.end <= clause.verb.start && [.until, .till].contains(s[$0.opener].word)
        }) {
            return true
        }
        return (clause.verb.end..<min(clause.verb.end + 12, s.upper)).contains { i in
            [.until, .till, .before, .without].contains(s[i].word) && s[i + 1].kind == .word || s[i].isA(.yet)
        }
    }

    /// "once the licences are upgraded", "until the lease is signed": it waits for one thing that is to come.
    func awaitsOne(_ clause: Clause) -> Bool {
        clauses.contains {
            $0.opener >= 0 && $0.verb.start != clause.verb.start && [.once, .after, .until].contains(s[$0.opener].word)
                && $0.verb.tense == .present && !$0.verb.isNegative && !head($0).means(.party)
                && [.the, .this, .our].contains(s[$0.opener + 1].word)
        }
    }

    /// Some clause of the sentence sets a condition.
    var hasCondition: Bool { clauses.contains { isConditional($0) } || (s.lower..<s.upper).contains { setsCondition($0) } }
}
