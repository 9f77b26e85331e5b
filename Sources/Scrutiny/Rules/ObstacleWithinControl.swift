/// The obstacle named is the council's own: category 4 is for what lies outside its control.
struct ObstacleWithinControl: Rule {
    let name = "obstacle-within-control"

    func brief(_ severity: Finding.Severity) -> String { "obstacle is our own" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        guard category == .notAchievedObstacle, let obstacle = check.recommendation.obstacle, check.namesObstacle else {
            return []
        }
        let words = Set(obstacle.lowercased().split { !$0.isLetter }.map(String.init))
        guard words.isDisjoint(with: Self.outside), !words.isDisjoint(with: Self.own) else { return [] }
        return [
            finding(
                .caution, message: "The obstacle named, “\(obstacle.onOneLine)”, looks like the council's own.",
                question: "Why can the council not remove this obstacle itself: “\(obstacle.onOneLine)”?")
        ]
    }

    private static let own: Set<String> = [
        "staff", "staffing", "budget", "budgets", "budgetary", "capacity", "workload", "workloads", "resource", "resources",
        "resourcing",
        "vacancy", "vacancies", "recruit", "recruitment", "recruiting", "restructure", "restructuring", "reorganisation",
        "our", "internal",
        "directorate", "directorates", "department", "departments", "team", "teams", "officer", "officers", "ict", "it",
        "priorities",
        "priority", "council", "cabinet", "sickness", "leave", "absence", "turnover", "manager", "managers", "procurement",
        "funding",
        "money", "cost", "costs", "finance", "service", "services", "training", "systems", "system", "software", "time",
        "delay", "delays",
    ]

    /// Whoever else decides.
    private static let outside: Set<String> = [
        "government", "legislation", "act", "bill", "parliament", "minister", "ministers", "ministry", "national", "court",
        "courts",
        "tribunal", "judicial", "appeal", "regulations", "regulation", "regulator", "statute", "statutory", "law", "nhs",
        "police", "dfe",
        "dft", "dclg", "defra", "hmrc", "treasury", "eu", "european", "ofsted", "ofcom", "inspectorate", "secretary",
        "landowner",
        "landowners", "owner", "landlord", "supplier", "suppliers", "contractor", "contractors", "developer", "developers",
        "utility",
        "utilities", "weather", "flood", "flooding", "third", "external", "externally",
        "parish", "county", "neighbouring", "academy", "academies", "governors", "trust", "ccg", "fire", "election",
        "referendum",
        "objection", "objections", "injunction", "grant", "lottery", "market", "bidders", "insolvency", "liquidation",
        "administration",
    ]
}
