import CursesShell
import Scrutiny

/// What the dashboard draws; `themes/README.md` lists the same names.
extension Role {
    static let dim = Role("dim")
    static let strong = Role("strong")
    static let title = Role("title")
    static let heading = Role("heading")
    static let border = Role("border")
    static let borderFocused = Role("border.focused")
    static let bar = Role("bar")
    static let barKey = Role("bar.key")
    static let selected = Role("selected")
    static let selectedUnfocused = Role("selected.unfocused")
    static let popup = Role("popup")
    static let popupBorder = Role("popup.border")
    static let input = Role("input")
    static let inputError = Role("input.error")
    static let link = Role("link")
    static let linkFocused = Role("link.focused")
    static let evidence = Role("evidence")
    static let superseded = Role("evidence.superseded")
    static let unfinished = Role("evidence.unfinished")
    static let nothingDone = Role("evidence.nothing")
    static let declined = Role("evidence.declined")
    static let pastMeeting = Role("evidence.past")
    static let orphan = Role("evidence.orphan")
    static let hit = Role("search.hit")
    static let overdue = Role("overdue")
    static let due = Role("due")
    static let concluded = Role("concluded")
    static let changed = Role("changed")
    static let added = Role("added")
    static let removed = Role("removed")
    static let notice = Role("notice")
    static let noticeError = Role("notice.error")
    static let helpKey = Role("help.key")
    static let selection = Role("selection")
    static let locked = Role("locked")
    static let slide = Role("slide")
    static let slideTitle = Role("slide.title")
    static let slideBig = Role("slide.big")
    static let slideQuestion = Role("slide.question")
    static let slideDim = Role("slide.dim")
    static let chartBar = Role("chart.bar")

    private static let categories = Category.allCases.map { Role("category.\($0.rawValue)") }
    private static let noCategory = Role("category.none")
    private static let severities = Finding.Severity.allCases.map { Role("severity.\($0.rawValue)") }

    static func category(_ category: Category?) -> Role {
        category.map { categories[$0.rawValue - 1] } ?? noCategory
    }

    static func severity(_ severity: Finding.Severity) -> Role {
        severities[Finding.Severity.allCases.firstIndex(of: severity) ?? 0]
    }
}

extension Category {
    /// For a line too short for the whole name: "5 Insufficient Progress".
    var shortName: String {
        switch self {
        case .achievedFully, .achievedLate, .inProgress: name
        case .notAchievedProgressMade: "Progress Made"
        case .notAchievedObstacle: "Obstacle"
        case .notAchievedInsufficientProgress: "Insufficient Progress"
        }
    }

    /// "5 Insufficient Progress"
    var shortNumberedName: String { "\(rawValue) \(shortName)" }

    /// "5 Not Achieved (Insufficient Progress)", or a shorter form where that takes more columns.
    func numberedName(fitting width: Int) -> String {
        numberedName.utf8.count <= width ? numberedName : fitted(shortNumberedName, to: width)
    }
}

/// The marks beside the words. A terminal without Unicode shows a plain counterpart of each.
enum Symbol {
    static let cursor = "▸"
    static let more = "…"
    static let step = " › "

    static func category(_ category: Category?) -> String {
        switch category {
        case .achievedFully: "●"
        case .achievedLate: "◉"
        case .notAchievedProgressMade: "◐"
        case .notAchievedObstacle: "▲"
        case .notAchievedInsufficientProgress: "○"
        case .inProgress: "·"
        case nil: "?"
        }
    }

    static func severity(_ severity: Finding.Severity) -> String {
        switch severity {
        case .contradiction: "✗"
        case .missing: "?"
        case .caution: "!"
        case .note: "–"
        }
    }
}
