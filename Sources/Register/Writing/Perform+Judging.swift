import Scrutiny

/// Assessments, conclusions and the checklist.
extension Performance {
    mutating func record(_ decision: Decision, on id: RecommendationID) throws -> Change {
        let row = try row(id)
        var assessment = decision.assessment
        assessment.recordedBy = assessment.recordedBy ?? writer.author
        var judgement = Judgement(of: row.recommendation)
        judgement.assessments.insertInTime(assessment)
        judgement.completedOn = decision.completedOn ?? judgement.completedOn
        judgement.anticipatedOn = decision.anticipatedOn ?? judgement.anticipatedOn
        judgement.obstacle = decision.obstacle ?? judgement.obstacle
        if assessment.by == .committee {
            judgement.concludedOn = assessment.category?.isAchieved == true ? assessment.on : nil
        }
        try writer.note(
            "recorded \(assessment.inWords) on \(row.recommendation.number)", review: row.review, recommendation: id)
        return try judge(row, as: judgement, from: assessment.on)
    }

    mutating func restore(_ judgement: Judgement, on id: RecommendationID) throws -> Change {
        let row = try row(id)
        try writer.note("took back a judgement on \(row.recommendation.number)", review: row.review, recommendation: id)
        return try judge(row, as: judgement, from: row.knownFrom)
    }

    /// The committee has no view of it now: what it said before stays in the list of assessments, followed by the reason.
    mutating func reopen(_ id: RecommendationID, on day: CalendarDate, reason: String) throws -> Change {
        let row = try row(id)
        guard row.recommendation.isConcluded else {
            throw RegisterError.refused(why: "\(row.recommendation.number) is open already.")
        }
        var judgement = Judgement(of: row.recommendation)
        judgement.concludedOn = nil
        judgement.assessments.insertInTime(
            Assessment(by: .committee, category: nil, on: day, reason: reason, recordedBy: writer.author))
        try writer.note("reopened \(row.recommendation.number): \(reason)", review: row.review, recommendation: id)
        return try judge(row, as: judgement, from: day)
    }

    private mutating func judge(_ row: RecommendationRow, as judgement: Judgement, from day: CalendarDate) throws -> Change {
        var new = row.recommendation
        new.completedOn = judgement.completedOn
        new.anticipatedOn = judgement.anticipatedOn
        new.obstacle = judgement.obstacle
        new.concludedOn = judgement.concludedOn
        try writer.updateParticulars(row, to: new, from: day)
        try writer.setAssessments(judgement.assessments, of: row)
        touch(row.review, row.id)
        return .restore(Judgement(of: row.recommendation), on: row.id)
    }

    mutating func tick(_ id: RecommendationID, question: Int, at day: CalendarDate, _ isTicked: Bool) throws -> Change {
        let row = try row(id)
        let was =
            try db.number(
                "SELECT 1 FROM tick WHERE recommendation = ? AND meeting = ? AND question = ?",
                [id.value, day.iso, question]) != nil
        if isTicked {
            try db.run("INSERT OR IGNORE INTO tick VALUES (?, ?, ?)", [id.value, day.iso, question])
        } else {
            try db.run(
                "DELETE FROM tick WHERE recommendation = ? AND meeting = ? AND question = ?", [id.value, day.iso, question])
        }
        touch(row.review, id)
        return .tick(id, question: question, at: day, was)
    }
}

extension [Assessment] {
    /// Puts it after every other of its day or an earlier one.
    mutating func insertInTime(_ assessment: Assessment) {
        insert(assessment, at: (lastIndex { $0.on <= assessment.on } ?? -1) + 1)
    }
}

extension Assessment {
    /// "the committee's 3 Not Achieved (Progress Made)"
    var inWords: String {
        let whose = by == .committee ? "the committee's" : "the Cabinet Member's"
        return "\(whose) \(category?.numberedName ?? (isDeferred ? "deferral" : "view"))"
    }
}
