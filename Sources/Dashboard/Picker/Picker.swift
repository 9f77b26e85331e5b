import CursesShell
import Scrutiny

/// Assessing a recommendation: all six categories at once, each with what the check says of it; then whose view it
/// is, what the category needs, and the reason. Nothing is forbidden; a contradiction asks for a reason.
struct Picker: Layer {
    enum Choice: Sendable, Hashable {
        case category(Category)
        /// The committee puts off its view.
        case deferred

        static let all = Category.allCases.map(Choice.category) + [.deferred]
    }

    /// What Tab goes through.
    enum Part: Sendable, Hashable {
        case list, fact, mover, reason
    }

    /// Where it is seen: over the panes, or in the walkthrough, large and for everyone.
    enum Dress: Sendable, Hashable {
        case sheet, projector
    }

    private(set) var file: RecommendationFile
    private(set) var assessor = Assessment.Assessor.committee
    private(set) var choice: Choice
    private(set) var part = Part.list
    private(set) var completed: TextField
    private(set) var anticipated: TextField
    private(set) var obstacle: TextField
    /// Who moved it; asked only in the walkthrough, where somebody does.
    private(set) var mover = TextField()
    private(set) var reason = TextField()
    /// What the rules say of each category, with the facts as they are typed now.
    private(set) var findings: [Category: [Finding]] = [:]
    /// The first line of the findings in sight.
    private(set) var scrolled = 0

    let dress: Dress

    var name: String { "The picker" }
    var takesText: Bool { part != .list }
    var isOpaque: Bool { dress == .projector }

    init(_ file: RecommendationFile, dress: Dress = .sheet) {
        self.file = file
        self.dress = dress
        let recommendation = file.recommendation
        choice = recommendation.standing?.category.map(Choice.category) ?? .category(.achievedFully)
        completed = TextField(recommendation.completedOn?.long ?? "")
        anticipated = TextField(recommendation.anticipatedOn?.long ?? "")
        obstacle = TextField(recommendation.obstacle ?? "")
        judge()
    }

    // MARK: - Judging

    /// The recommendation with the facts as they are typed.
    private var considered: Recommendation {
        var recommendation = file.recommendation
        recommendation.completedOn = try? TypedDate.date(completed.text)
        recommendation.anticipatedOn = try? TypedDate.date(anticipated.text)
        recommendation.obstacle = obstacle.text.trimmed.isEmpty ? nil : obstacle.text.trimmed
        return recommendation
    }

    private mutating func judge() {
        var file = file
        file.recommendation = considered
        let check = file.check
        for category in Category.allCases { findings[category] = check.findings(as: category) }
    }

    /// What stands against the choice or goes with it; empty for a deferral.
    var standing: [Finding] { standing(against: choice) }

    func standing(against choice: Choice) -> [Finding] {
        if case .category(let category) = choice { findings[category] ?? [] } else { [] }
    }

    /// What the chosen category needs to know; nil when it needs nothing.
    var fact: Fact? {
        guard case .category(let category) = choice else { return nil }
        switch category {
        case .achievedFully, .achievedLate: return .completed
        case .notAchievedProgressMade, .notAchievedInsufficientProgress: return .anticipated
        case .notAchievedObstacle: return .obstacle
        case .inProgress: return nil
        }
    }

    enum Fact: Sendable, Hashable {
        case completed, anticipated, obstacle

        var label: String {
            switch self {
            case .completed: "Completed on"
            case .anticipated: "Anticipated"
            case .obstacle: "Obstacle"
            }
        }
    }

    /// What the meeting needs to know of something that comes back, while nothing is typed; nil when nothing is missing.
    private var unanswered: String? {
        switch fact {
        case .anticipated where anticipated.text.trimmed.isEmpty: "By when?"
        case .obstacle where obstacle.text.trimmed.isEmpty: "What obstacle?"
        default: nil
        }
    }

    /// What the typed fact means, and whether it can be recorded as it stands.
    var judgedFact: JudgedFact {
        switch fact {
        case .completed: judged(completed) { $0.first > file.meeting ? ("after this meeting", "in the future") : nil }
        case .anticipated: judged(anticipated) { $0.last <= file.meeting ? ("not after this meeting", "in the past") : nil }
        case .obstacle, nil: JudgedFact(words: "", brief: "", isWrong: false)
        }
    }

    struct JudgedFact {
        /// What stands beside the field.
        var words: String
        /// The same where there is little room.
        var brief: String
        var isWrong: Bool
        /// Whether it can be recorded at all, be it right or wrong.
        var isDate = true
    }

    private func judged(_ field: TextField, wrong: (PartialDate) -> (why: String, brief: String)?) -> JudgedFact {
        let text = field.text.trimmed
        if text.isEmpty { return JudgedFact(words: "a date such as 3 March 2016", brief: "", isWrong: false) }
        do {
            let date = try TypedDate.date(text)
            guard let (why, brief) = wrong(date) else {
                return JudgedFact(words: date.long, brief: date.short, isWrong: false)
            }
            return JudgedFact(words: "\(date.short): \(why)", brief: brief, isWrong: true)
        } catch {
            let words =
                error == .outOfRange
                ? "not between \(TypedDate.years.lowerBound) and \(TypedDate.years.upperBound)" : "not a date"
            return JudgedFact(words: words, brief: "not a date", isWrong: true, isDate: false)
        }
    }

    // MARK: - Recording

    static let commands: [Command<Picker>] = [
        Command("Record", [.enter], .work, writes: true, help: "Record the view", bar: .plain) { $0.record(&$1) },
        Command("Next field", [.tab], .move, help: "Go to the next field", bar: .plain) { picker, _ in
            picker.turnPart(by: 1)
        },
        Command("Field before", [.shiftTab], .move, help: "Go to the field before") { picker, _ in picker.turnPart(by: -1) },
        Command("Up", [.up], .move, help: "Go to the category before") { picker, _ in picker.move(by: -1) },
        Command("Down", [.down], .move, help: "Go to the next category") { picker, _ in picker.move(by: 1) },
        Command(
            "Whose view", [.left, .right, .character("v")], .work, help: "Committee or Cabinet Member",
            bar: BarEntry(keys: "←→"),
            unavailable: { picker, _ in
                picker.dress == .projector ? "In the walkthrough it is the committee’s view." : nil
            }
        ) { picker, _ in
            picker.assessor = picker.assessor == .committee ? .cabinetMember : .committee
        },
        Command("Findings up", [.pageUp], .move, help: "Go up in the findings") { picker, _ in picker.scroll(by: -3) },
        Command("Findings down", [.pageDown], .move, help: "Go down in the findings") { picker, _ in picker.scroll(by: 3) },
        Command("Criteria", [.character("c")], .look, help: "The criteria, and the questions to tick", bar: .plain) {
            picker, desk in
            desk.open(CriteriaPage(picker.file))
        },
        Command(
            "Undo", [.control("z")], .work, help: "Take back what was done last",
            unavailable: { picker, desk in
                picker.dress == .projector
                    ? "Esc leaves; then \(desk.key("Undo", in: Walkthrough.self)) takes back what was recorded." : nil
            }
        ) { $1.ask(.undo) },
        Command("Help", [.function(1), .character("?")], .program, help: "This page") { picker, desk in
            desk.open(HelpPage(title: picker.name, offers: picker.offers(desk)))
        },
        Command("Cancel", [.escape], .program, help: "Leave without recording", bar: .essential) { $1.close() },
    ]

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool {
        switch part {
        case .list: return handleInList(event)
        case .mover: return mover.handle(event)
        case .reason: return reason.handle(event)
        case .fact:
            let isTaken = edit(event)
            if isTaken { judge() }
            return isTaken
        }
    }

    private mutating func edit(_ event: InputEvent) -> Bool {
        switch fact {
        case .completed: completed.handle(event)
        case .anticipated: anticipated.handle(event)
        case .obstacle: obstacle.handle(event)
        case nil: false
        }
    }

    private mutating func handleInList(_ event: InputEvent) -> Bool {
        guard case .key(let key) = event, case .character(let character) = key.code, key.modifiers.isEmpty else {
            return false
        }
        if character == "d" || character == "7" {
            choose(.deferred)
        } else if let number = character.wholeNumberValue, let category = Category(rawValue: number) {
            choose(.category(category))
        } else {
            return false
        }
        return true
    }

    private mutating func choose(_ new: Choice) {
        choice = new
        scrolled = 0
        if new == .deferred { assessor = .committee }
    }

    private mutating func move(by count: Int) {
        part = .list
        let here = Choice.all.firstIndex(of: choice) ?? 0
        choose(Choice.all[max(0, min(here + count, Choice.all.count - 1))])
    }

    private mutating func scroll(by count: Int) { scrolled = max(0, min(scrolled + count, 200)) }

    private mutating func turnPart(by count: Int) {
        let parts: [Part] = [.list] + (fact == nil ? [] : [.fact]) + (dress == .projector ? [.mover] : []) + [.reason]
        let here = parts.firstIndex(of: part) ?? 0
        part = parts[(here + count + parts.count) % parts.count]
    }

    private mutating func record(_ desk: inout Desk) {
        let judged = judgedFact
        if !judged.isDate {
            part = .fact
            return desk.say(
                "\(fact?.label ?? ""): \(judged.words). Write it like 3 March 2016, or leave it empty.", isError: true)
        }
        if part == .list, let question = unanswered {
            part = .fact
            return desk.say("\(question) Enter records without.")
        }
        let isContradicted = judged.isWrong || standing.contains { $0.severity == .contradiction }
        if isContradicted, reason.text.trimmed.isEmpty {
            part = .reason
            return desk.say("The check contradicts this: say why.", isError: true)
        }
        var decision = Decision(
            Assessment(
                by: assessor, category: nil, isDeferred: choice == .deferred, on: file.meeting,
                reason: reason.text.trimmed.isEmpty ? nil : reason.text.trimmed,
                movedBy: mover.text.trimmed.isEmpty ? nil : mover.text.trimmed,
                findings: standing.filter { $0.severity != .note }, recordedBy: desk.author))
        if case .category(let category) = choice { decision.assessment.category = category }
        switch fact {
        case .completed: decision.completedOn = considered.completedOn
        case .anticipated: decision.anticipatedOn = considered.anticipatedOn
        case .obstacle: decision.obstacle = considered.obstacle
        case nil: break
        }
        desk.perform(.record(decision, on: file.id))
    }

    /// Closes only when it is recorded: what was typed stays until then.
    mutating func learn(_ outcome: Outcome, _ desk: inout Desk) {
        guard case .performed(let change, _, .deed) = outcome, case .record(let decision, on: file.id) = change else {
            return
        }
        let number = file.recommendation.number
        if decision.assessment.isDeferred {
            desk.say("\(number): view deferred. \(desk.takesItBack)")
        } else if let category = decision.assessment.category {
            let concludes = decision.assessment.by == .committee && category.isAchieved
            desk.say(
                "\(number) recorded at \(category.numberedName)\(concludes ? ", and concluded" : ""). \(desk.takesItBack)")
        }
        desk.close()
    }

    mutating func refresh(_ desk: inout Desk) {
        if let newest = desk.reading({ try $0.file(of: file.id) }) ?? nil { file = newest }
        judge()
    }

    func draw(into frame: inout Frame, _ desk: Desk) {
        switch dress {
        case .sheet: PickerSheet(self).draw(into: &frame)
        case .projector: PickerSheet(self).drawLarge(into: &frame)
        }
    }
}
