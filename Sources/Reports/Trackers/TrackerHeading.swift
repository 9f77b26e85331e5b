/// The headings of trackers, in the words councils use.
extension Column {
    /// What a column with this heading holds; nil where the words are none that we know. `isFull` is false for
    /// words that hold either a status or an account, and for a bare "Date": what stands below them tells.
    static func inTracker(heading: String) -> (column: Column, isFull: Bool)? {
        let words = heading.folded.trimmed { " .:*?#()".unicodeScalars.contains($0) }
        if words.isEmpty { return heading.contains("#") ? (.number, true) : nil }
        guard words.utf8.count <= 90, heading.words.count <= 12 else { return nil }
        if let respelt = respelt(heading) { return inTracker(heading: respelt) }
        if let column = exact[words] { return (column, true) }
        if let column = date(inHeading: heading) { return (column, true) }
        if isCommitteesView(heading) { return (.committeeView, true) }
        // What a workbook keeps for itself goes into no register that a committee reads.
        if ["not for publication", "not for public", "internal use", "confidential", "private"].contains(where: {
            words.holds($0)
        }) {
            return (.other, true)
        }
        if isWeight(heading) { return (.other, true) }
        if saysOpenOrClosed(heading) { return (.assessment, true) }
        if isReference(heading) { return (.number, true) }
        // "RA / G", "R.A.G.", broken over lines or not.
        if ["rag", "brag", "bragg"].contains(words.filter(\.isLetter)) { return (.assessment, true) }
        // "Source (agenda title / item / date)"
        if let open = heading.firstIndex(of: "("), let column = exact[heading[..<open].folded.trimmed] {
            return (column, true)
        }
        if let column = either[words] { return (column, false) }
        // "Cabinet Member's assessment" is an assessment, whoever else is named.
        if words.holds("assessment") || words.holds("categor"), let column = Column(heading: heading) {
            return (column, true)
        }
        if words.split(whereSeparator: { !$0.isLetter }).contains(where: { $0 == "rag" || $0 == "brag" }) {
            return (.assessment, true)
        }
        // "Commissioner's response", "Management response": what was said to the recommendation, whoever said it.
        if words.holds("response"), !words.holds("update"), !words.holds("progress"), !words.holds("action") {
            return (.response, true)
        }
        if isAnswer(words) { return (.response, true) }
        for (part, column) in parts where words.holds(part) { return (column, true) }
        let column = Column(heading: heading)
        // "Significance / outcome" may hold either.
        let isMeant = column != .assessment || ["status", "assessment", "categor"].contains { words.holds($0) }
        return column.map { ($0, isMeant) } ?? ofKnownHalf(heading)
    }

    private static let exact: [String: Column] = [
        "no": .number, "no of rec": .number, "nr": .number, "r": .number, "ref": .number, "sr": .number, "s/n": .number,
        "action no": .number,
        "action ref": .number, "action number": .number, "action id": .number, "task no": .number, "ref number": .number,
        "reference number": .number, "unique ref": .number, "unique reference": .number, "urn": .number, "index": .number,
        "recommendation ref": .number, "recommendation reference": .number, "recommendation id": .number, "rec ref": .number,
        "issue no": .number, "minute no": .number, "minute ref": .number, "minute": .number, "minute number": .number,
        "line": .number,
        "recommendation no": .number, "recommendation number": .number, "number": .number, "rec": .number,
        "item no": .number, "item": .number, "item number": .number, "item ref": .number,
        "relevant item": .number, "agenda ref": .number,
        "recommendation": .recommendation, "recommendations": .recommendation, "resolution": .recommendation,
        "issue": .recommendation, "what was resolved": .recommendation, "what was agreed": .recommendation,
        "what was decided": .recommendation, "what was recommended": .recommendation, "resolved": .recommendation,
        "what we recommended": .recommendation, "what was asked for": .recommendation,
        "agreed recommendation": .recommendation, "scrutiny recommendation": .recommendation,
        "recommendation/action": .recommendation,
        "recommendation / action": .recommendation, "recommendations/actions": .recommendation,
        "recommendation and action": .recommendation,
        "decision": .recommendation, "request": .recommendation, "description": .recommendation,
        "recommendation agreed": .recommendation,
        "recommendation made": .recommendation, "motion": .recommendation, "commitment": .recommendation,
        "matter": .recommendation,
        "action": .action, "actions": .action, "agreed action": .action, "agreed actions": .action,
        "action required": .action,
        "actions required": .action, "action agreed": .action, "task": .action, "tasks": .action, "sub-task": .action,
        "sub task": .action,
        "milestone": .action, "milestones": .action, "key actions": .action, "planned action": .action,
        "proposed action": .action,
        "action point": .action, "action to be taken": .action, "actions to be taken": .action, "next steps": .evidence,
        "measure": .action,
        "who": .responsibility, "by whom": .responsibility, "assigned to": .responsibility, "accountable": .responsibility,
        "directorate": .responsibility, "service": .responsibility, "service area": .responsibility,
        "department": .responsibility,
        "lead": .responsibility, "contact": .responsibility, "responsible": .responsibility, "director": .responsibility,
        "when": .target, "finish": .target, "end": .target, "end date": .target, "finish date": .target, "timing": .target,
        "timeline": .target, "revised date": .target, "implementation date": .target, "completion date": .target,
        "date": .raised, "status": .assessment, "rag": .assessment, "r/a/g": .assessment, "bragstatus": .assessment,
        "brag": .assessment,
        "state": .assessment, "complete": .assessment, "completed": .assessment, "implemented": .assessment,
        "closed": .assessment,
        "done": .assessment, "done y/n": .assessment, "is it done": .assessment, "has it been done": .assessment,
        "complete (y/n": .assessment, "completed y/n": .assessment, "implemented y/n": .assessment,
        "achieved": .assessment, "complete y/n": .assessment, "open/closed": .assessment,
        "closed on": .concluded, "date of completion": .completed, "date achieved": .completed,
        "date implemented": .completed, "completed date": .completed,
        "review": .review, "scrutiny review": .review, "review title": .review, "name of review": .review, "report": .review,
        "report title": .review, "source report": .review, "source review": .review, "topic": .review, "subject": .review,
        "inquiry": .review, "task group": .review,
        "agenda item": .review,
        "task and finish group": .review, "item title": .review, "review name": .review, "audit": .review,
        "audit title": .review, "audit name": .review, "audit report": .review,
        "recommendation to": .addressee, "recommendations to": .addressee, "addressed to": .addressee,
        "recommended to": .addressee, "directed to": .addressee, "made to": .addressee, "recommendation for": .addressee,
        "committee": .committee, "scrutiny committee": .committee, "panel": .committee, "scrutiny panel": .committee,
        "origin": .committee,
        "agreed date": .target, "date raised": .raised, "date of meeting": .raised, "meeting date": .raised,
        "meeting": .raised,
        "date agreed": .raised,
        "date made": .raised, "exec date": .raised, "cabinet date": .raised, "raised": .raised, "date added": .raised,
        "date received": .raised,
        "date of committee": .raised, "committee date": .raised, "raised by": .raised, "source": .raised,
        "date of recommendation": .raised,
        "start": .other, "start date": .other, "priority": .other, "theme": .other, "area": .other, "cost": .other,
        "budget": .other,
        "resources": .other, "resource implications": .other, "accepted": .response, "accepted?": .response,
        "accepted y/n": .response, "accepted (y/n": .response,
        "agreed": .response,
        "response": .response, "accept/reject": .response, "agreed y/n": .response, "latest": .evidence,
        "commentary": .evidence, "narrative": .evidence, "result": .evidence,
        "results": .evidence, "impact": .evidence, "remarks": .evidence,
        "reason for closure": .evidence, "feedback": .evidence, "action taken": .evidence, "achievements": .evidence,
        "achievement": .evidence,
        "actions taken": .evidence, "action to date": .evidence, "actions to date": .evidence, "work to date": .evidence,
        "issues": .obstacle, "risks": .obstacle, "risk": .obstacle, "issues/barriers": .obstacle,
        "issues and risks": .obstacle,
        "reason for delay": .obstacle, "reasons for delay": .obstacle, "note": .evidence, "notes": .evidence,
        "what has been done": .evidence, "what have we done": .evidence, "what we have done": .evidence,
        "what was done": .evidence,
        "reason": .evidence, "reasons": .evidence, "reason for extension": .evidence, "extension to": .target,
        "extended to": .target, "extension": .target, "extended date": .target, "new date": .target, "new deadline": .target,
        "what has happened": .evidence, "what happened": .evidence, "done so far": .evidence, "how are we doing": .evidence,
        "what is being done": .evidence,
        "% complete": .share, "complete %": .share, "% completed": .share, "percentage complete": .share,
        "percent complete": .share,
        "agreed by cabinet": .response, "agreed by executive": .response, "accepted by cabinet": .response,
        "cabinet decision": .response,
        "to be done by": .target, "timeframe": .target, "member": .responsibility, "manager": .responsibility,
    ]

    /// What is below the heading tells a status from an account.
    private static let either: [String: Column] = [
        "progress": .evidence, "outcome": .evidence, "outcomes": .evidence, "progress/status": .evidence,
        "progress / status": .evidence,
        "status/progress": .evidence, "status / progress": .evidence, "status and progress": .evidence,
        "update/status": .evidence,
        "status update": .evidence, "current status": .assessment, "progress status": .assessment,
        "status/comments": .evidence,
        "where it stands": .evidence, "where things stand": .evidence, "where we are": .evidence,
        "where are we now": .evidence,
        "position": .evidence, "current position": .evidence, "latest position": .evidence, "final position": .evidence,
        "implementation status": .assessment, "update": .evidence, "implementation": .evidence,
    ]

    /// The first that the heading holds decides.
    private static let parts: [(String, Column)] = [
        ("by whom and", .action), ("position at", .evidence), ("position after", .evidence), ("position as at", .evidence),
        ("cabinet response", .response), ("executive response", .response), ("response to recommendation", .response),
        ("executive decision", .response), ("cabinet decision", .response), ("cabinet's response", .response),
        ("to be complete", .target), ("complete by", .target), ("finish by", .target), ("report back by", .target),
        ("estimated", .anticipated), ("projected", .anticipated),
        ("initial response", .response), ("anticipated", .anticipated), ("expected", .anticipated),
        ("forecast", .anticipated),
        ("actual completion", .completed), ("date completed", .completed), ("actual date", .completed),
        ("obstacle", .obstacle), ("barrier", .obstacle),
        ("revised", .target), ("original", .target), ("target date", .target), ("due", .target), ("deadline", .target),
        ("by when", .target),
        ("completion date", .target), ("implementation date", .target), ("timescale", .target),
        ("scrutiny recommendation", .recommendation),
        ("recommendation from", .recommendation), ("recommendation of", .recommendation), ("action required", .action),
        ("agreed action", .action),
        ("evidence", .evidence), ("update", .evidence), ("comment", .evidence), ("progress", .evidence),
        ("action taken", .evidence),
        ("actions taken", .evidence), ("task owner", .responsibility), ("lead officer", .responsibility),
        ("officer", .responsibility),
        ("owner", .responsibility), ("portfolio", .responsibility), ("cabinet member", .responsibility),
        ("responsib", .responsibility),
    ]
}
