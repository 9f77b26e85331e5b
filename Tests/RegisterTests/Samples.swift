import Scrutiny

/// A small review of an invented council, at two of its trackings.
enum Sample {
    static func recommendation(
        _ number: String, _ text: String, letters: String = "ab", due: String = "October 2015", claim: Scrutiny.Category? = nil,
        on: String = "2015-11-02", said: [String: [Update]] = [:]
    ) -> Recommendation {
        Recommendation(
            number: number, text: text, subItems: letters.map { SubItem(letter: String($0), text: "Part \($0) of \(text)") },
            responsibility: ["Cabinet Member for Parks and Waterways"],
            targets: [Target(written: due, date: PartialDate(written: due))],
            assessments: claim.map { [Assessment(by: .cabinetMember, category: $0, on: day(on), written: $0.numberedName)] } ?? [],
            evidence: said.sorted { $0.key < $1.key }.map { Evidence(subItem: $0.key, updates: $0.value) })
    }

    /// The first tracking, November 2015.
    static var first: Review {
        Review(
            title: "Looking after the Canal Paths", committee: "Open Spaces Scrutiny Committee",
            reportOf: "Cabinet Member for Parks and Waterways", contact: .init(name: "Wil Example", title: "Support Officer"),
            introduction: ["The council approved this review in the spring."], reportedOn: day("2015-11-02"),
            approvedOn: day("2015-03-10"), leadMember: "Councillor Merfyn Example", leadOfficer: "Jones Example",
            recommendations: [
                recommendation(
                    "R01", "Agree a standard for the surface of towpaths and publish it.", claim: .notAchievedProgressMade,
                    said: [
                        "a": [Update(text: "A standard is being drafted with the boaters' forum.")],
                        "b": [Update(text: "Publication will follow.")],
                    ]),
                recommendation(
                    "R02", "Light the paths between the wharf and the station.", due: "April 2016", claim: .inProgress,
                    said: ["a": [Update(text: "Lamps have been ordered.")]]),
                recommendation("R03", "Count the people who use the paths, every season.", letters: "", claim: .achievedFully,
                    said: [:]),
            ])
    }

    /// The second tracking, September 2016: an update, a target moved, one recommendation gone, one new.
    static var second: Review {
        var review = first
        review.reportedOn = day("2016-09-26")
        review.lastTrackedOn = day("2015-11-02")
        review.recommendations = [
            recommendation(
                "R01", "Agree a standard for the surface of towpaths and publish it.", claim: .achievedLate, on: "2016-09-26",
                said: [
                    "a": [
                        Update(text: "A standard is being drafted with the boaters' forum."),
                        Update(heading: "Update – Sept 2016", date: .month(year: 2016, month: 9), text: "The standard was adopted in June."),
                    ],
                    "b": [Update(text: "Publication will follow.")],
                ]),
            recommendation(
                "R02", "Light the paths between the wharf and the station.", due: "December 2016", claim: .inProgress,
                on: "2016-09-26", said: [:]),
            recommendation("R04", "Name a warden for every lock.", letters: "", claim: .inProgress, on: "2016-09-26"),
        ]
        return review
    }
}
