import Scrutiny

/// Makes up the reviews of a council that does not exist: the same for the same seed.
struct InventedCouncil {
    private var dice: Dice
    private let wording = Wording()
    private var made = 0

    init(seed: UInt64) { dice = Dice(seed: seed) }

    /// A review as it stood at each of its trackings, oldest first. `recommendations` is at least 1.
    mutating func review(recommendations count: Int) -> [Review] {
        made += 1
        let approved = CalendarDate(dayNumber: 16_100 + dice.below(2500))
        var reported = approved
        let trackings = (0..<3).map { _ in
            reported = reported.adding(days: dice.between(160...260))
            return reported
        }
        var head = Review(
            title: "\(dice.one(of: Phrases.angles)) \(dice.one(of: Phrases.topics)) (\(made))",
            committee: dice.one(of: Phrases.committees), reportOf: dice.one(of: Phrases.portfolios),
            introduction: ["The Council approved this review on \(approved.long).", "Progress is set out below."],
            approvedOn: approved, leadMember: "Councillor \(name())", leadOfficer: name())
        head.nextTrackingOn = .day(trackings[2].adding(days: 200))
        var editions = trackings.enumerated().map { index, day in
            var edition = head
            edition.reportedOn = day
            edition.lastTrackedOn = index == 0 ? nil : trackings[index - 1]
            return edition
        }
        for number in 1...max(count, 1) {
            let stages = recommendation(number, approved: approved, trackings: trackings)
            for index in editions.indices { editions[index].recommendations.append(stages[index]) }
        }
        return editions
    }

    private mutating func name() -> String { dice.one(of: Phrases.forenames) + " " + dice.one(of: Phrases.surnames) }

    /// One recommendation as it stood at each tracking.
    private mutating func recommendation(
        _ number: Int, approved: CalendarDate, trackings: [CalendarDate]
    ) -> [Recommendation] {
        let letters = "abcdefghi".prefix([0, 2, 3, 3, 4, 4, 5, 9][dice.below(8)]).map(String.init)
        var stage = Recommendation(
            number: "R" + (number < 10 ? "0" : "") + String(number), text: wording.request(&dice),
            responsibility: [dice.one(of: Phrases.portfolios)])
        stage.subItems = letters.map { SubItem(letter: $0, text: wording.request(&dice)) }
        if dice.percent(40) { stage.responsibility.append(dice.one(of: Phrases.partners)) }
        let due = approved.adding(days: dice.between(120...900))
        let month = PartialDate.month(year: due.year, month: due.month)
        if dice.percent(30) {
            let interim = PartialDate.day(approved.adding(days: 100))
            stage.targets.append(Target(label: "Interim report", written: interim.long, date: interim, isInterim: true))
        }
        stage.targets.append(Target(written: month.long, date: month))
        stage.evidence = (letters.isEmpty ? [nil] : letters.map { Optional($0) }).map { Evidence(subItem: $0, updates: []) }
        // From 200 bytes to 20 KB, most of them short: of every 64, one has all seven doublings.
        let size = dice.between(200...312) << min(dice.next().trailingZeroBitCount, 6)
        return trackings.indices.map { tracking in
            report(on: &stage, at: trackings[tracking], tracking: tracking, bytes: size, due: due)
            return stage
        }
    }

    private mutating func report(
        on stage: inout Recommendation, at day: CalendarDate, tracking: Int, bytes: Int, due: CalendarDate
    ) {
        let isFinished = dice.percent(30 + 25 * tracking)
        let parts = max(stage.evidence.count, 1)
        for index in stage.evidence.indices {
            let month = PartialDate.month(year: day.year, month: day.month)
            if tracking == 0 {
                // Some parts nobody reports on.
                guard dice.percent(92) else { continue }
                let length = dice.between(bytes / 2...bytes) / parts
                stage.evidence[index].updates.append(
                    Update(text: wording.account(bytes: length, isFinished: isFinished || dice.percent(50), &dice)))
            } else if dice.percent(30) {
                let length = dice.between(0...bytes) / (parts * 3)
                stage.evidence[index].updates.append(
                    Update(
                        heading: "Update – \(month.short)", date: month,
                        text: wording.account(bytes: length, isFinished: isFinished, &dice)))
            }
        }
        if tracking > 0, !isFinished, due <= day, dice.percent(40) { moveTarget(of: &stage, at: day) }
        let isDue = due <= day
        let category: Scrutiny.Category = isFinished
            ? (isDue && dice.percent(60) ? .achievedLate : .achievedFully)
            : !isDue
                ? .inProgress
                : [
                    .notAchievedProgressMade, .notAchievedProgressMade, .notAchievedObstacle,
                    .notAchievedInsufficientProgress,
                ][dice.below(4)]
        stage.assessments.append(Assessment(by: .cabinetMember, category: category, on: day, written: category.numberedName))
        if category == .notAchievedObstacle { stage.obstacle = "The regulations that this needs have not been made." }
        if !category.isAchieved, dice.percent(60) { stage.anticipatedOn = .month(year: day.year + 1, month: day.month) }
        if tracking < 2, dice.percent(50) {
            let view: Scrutiny.Category = dice.percent(75) ? category : .notAchievedProgressMade
            stage.assessments.append(Assessment(by: .committee, category: view, on: day))
            if view.isAchieved, stage.concludedOn == nil { stage.concludedOn = day }
        }
    }

    private mutating func moveTarget(of stage: inout Recommendation, at day: CalendarDate) {
        let due = day.adding(days: dice.between(60...400))
        let month = PartialDate.month(year: due.year, month: due.month)
        let reason = dice.percent(50) ? "The contractor asked for more time." : nil
        let old = stage.targets[stage.targets.count - 1]
        stage.targets[stage.targets.count - 1] = Target(written: month.long, date: month, moves: old.moves)
            .noting(moveFrom: old, on: day, reason: reason)
    }
}
