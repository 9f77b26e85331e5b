/// What the officers of an invented council write, in pieces. {…} names another list.
enum Phrases {
    static let topics = [
        "Towpaths and Bridges", "School Meals", "Allotments", "Night Buses", "Library Opening Hours", "Flood Wardens",
        "Empty Homes", "Young Carers", "Street Lighting", "Market Traders", "Play Areas", "Community Transport",
        "Winter Gritting", "Adult Learning", "Air Quality at Schools", "Public Toilets", "Swimming Lessons",
        "Tree Planting", "Debt Advice", "Fostering", "Cycle Parking", "Welsh Language Services", "Food Hygiene",
        "Litter and Fly-tipping", "Supported Housing", "Apprenticeships", "Blue Badges", "Burial Grounds", "Day Centres",
        "Local History Archives",
    ]
    static let angles = [
        "How the Council Supports", "The Cost of", "Access to", "A Second Look at", "Residents’ Experience of",
        "The Future of", "Complaints about", "Planning for", "Equality in", "Working with Partners on",
    ]
    static let committees = [
        "Wharfdale Open Spaces Scrutiny Committee", "Wharfdale People and Learning Scrutiny Committee",
        "Wharfdale Resources Scrutiny Committee", "Wharfdale Housing and Homes Scrutiny Committee",
    ]
    static let portfolios = [
        "Cabinet Member for Parks and Waterways", "Cabinet Member for Learning and Skills",
        "Cabinet Member for Homes and Neighbourhoods", "Cabinet Member for Roads and Transport",
        "Cabinet Member for Health and Care", "Cabinet Member for Money and Assets",
    ]
    static let partners = [
        "in consultation with the Tenants’ Forum", "with the Director of Place", "in partnership with the Town Councils",
        "with the Youth Council", "in consultation with the Business Network", "with the Head of Legal Services",
    ]
    static let forenames = ["Gwenllian", "Padraig", "Zoë", "Ottoline", "Efe", "Caradog", "Ingrid", "Tomos", "Ayo", "Maëlle"]
    static let surnames = [
        "Fairweather", "Llwyd-Ellis", "Quillfeather", "Ashgrove", "Okonjo", "Brackenbury", "Núñez-Hale", "Pennywick",
        "Sørbye", "Thistlewood", "Jones-Marlowe", "Underhay",
    ]
    static let deeds = [
        "Publish", "Review", "Agree", "Bring together", "Extend", "Simplify", "Map", "Test", "Set out", "Report on",
        "Improve", "Explain",
    ]
    static let things = [
        "the service standard", "a single point of contact", "the grants programme", "the training offer",
        "the maintenance plan", "an easy-read guide", "the waiting list", "a joint protocol", "the charging policy",
        "the volunteer scheme", "the online form", "the risk register", "a pilot in two wards", "the outreach programme",
        "the data-sharing agreement", "the performance report", "the complaints procedure", "the capital programme",
    ]
    static let audiences = [
        "residents", "ward councillors", "local businesses", "carers", "schools", "tenants", "voluntary groups",
        "older people", "newcomers to the area", "partner bodies",
    ]
    static let purposes = [
        "so that {audiences} know what to expect", "and show what it costs", "within the budget agreed for the year",
        "in time for the summer", "and involve {audiences} from the start", "as other councils have done",
        "with clear measures of success", "so that nobody is asked twice",
    ]
    static let teams = [
        "The parks team", "The contact centre", "Officers", "The working group", "The policy unit", "The programme board",
        "The neighbourhood teams", "Our contractor", "The legal team", "The digital team",
    ]
    /// Sentences that are done with.
    static let finished = [
        "{teams} completed {things} in {months} and {audiences} were told by letter.",
        "{teams} published {things} on the council’s website, where it has been read {counts} times.",
        "A workshop with {audiences} was held in {months}; {counts} people came.",
        "{teams} has agreed {things} with {audiences}, and it is in force.",
        "Spending on {things} came to £{counts},000, which is within the budget.",
        "All {counts} members of staff were trained by {months}.",
        "{teams} meets {audiences} every quarter and keeps {things} up to date.",
        "The scheme now covers {counts} streets, and satisfaction stands at {percents} per cent.",
    ]
    /// Sentences that are not.
    static let unfinished = [
        "{teams} is drafting {things}, which will be put to {audiences} in {months}.",
        "Work on {things} is under way and {teams} expects to finish it shortly.",
        "{things} has yet to be agreed with {audiences}.",
        "A consultation with {audiences} is planned for {months}.",
        "{teams} will report on {things} once the figures are in.",
        "So far {counts} of the {counts} sites have been visited.",
    ]
    static let months = ["January", "March", "April", "June", "July", "September", "October", "November"]
}

/// Fills the pieces in.
struct Wording {
    private let finished = Phrases.finished.map(Wording.parts)
    private let unfinished = Phrases.unfinished.map(Wording.parts)
    private let purposes = Phrases.purposes.map(Wording.parts)

    private enum Part {
        case words(String)
        case list([String])
        case number(ClosedRange<Int>)
    }

    private static func parts(_ pattern: String) -> [Part] {
        pattern.split(separator: "{", omittingEmptySubsequences: false).enumerated().flatMap { index, piece -> [Part] in
            guard index > 0, let end = piece.firstIndex(of: "}") else { return [.words(String(piece))] }
            return [slot(piece[..<end]), .words(String(piece[piece.index(after: end)...]))]
        }
    }

    private static func slot(_ name: Substring) -> Part {
        switch name {
        case "teams": .list(Phrases.teams)
        case "things": .list(Phrases.things)
        case "audiences": .list(Phrases.audiences)
        case "months": .list(Phrases.months)
        case "percents": .number(50...98)
        default: .number(2...90)
        }
    }

    private func write(_ parts: [Part], to text: inout String, _ dice: inout Dice) {
        for part in parts {
            switch part {
            case .words(let words): text += words
            case .list(let list): text += dice.one(of: list)
            case .number(let range): text += String(dice.between(range))
            }
        }
    }

    /// An account of about that many bytes, a sentence at least, ending in a word on what is done, or what is not.
    func account(bytes: Int, isFinished: Bool, _ dice: inout Dice) -> String {
        var text = ""
        text.reserveCapacity(bytes + 200)
        var sentences = 0
        while text.utf8.count + 90 < bytes {
            if sentences > 0 {
                // Paragraphs, and now and then a list.
                text += sentences % 5 == 0 ? "\n\n" : sentences % 17 == 7 ? "\n- " : " "
            }
            write(finished[dice.below(finished.count)], to: &text, &dice)
            sentences += 1
        }
        if !text.isEmpty { text += " " }
        let last = isFinished ? finished : unfinished
        write(last[dice.below(last.count)], to: &text, &dice)
        return text
    }

    /// "Publish the service standard so that residents know what to expect."
    func request(_ dice: inout Dice) -> String {
        var text =
            dice.one(of: Phrases.deeds) + " " + dice.one(of: Phrases.things) + " for "
            + dice.one(of: Phrases.audiences) + " "
        write(purposes[dice.below(purposes.count)], to: &text, &dice)
        return text + "."
    }
}
