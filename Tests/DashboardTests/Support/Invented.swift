import Scrutiny

/// A small invented council for the tests of the screens.
enum Invented {
    static let meeting = day("2026-09-14")

    static func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0) }

    static let shelf = Shelf(reviews: [libraries, flooding])

    static let libraries = Review(
        title: "Libraries and the digital divide", committee: "Communities Scrutiny Committee",
        reportOf: "Cabinet Member for Communities", introduction: ["This report follows the review of 2025."],
        reportedOn: meeting, approvedOn: day("2025-06-10"), lastTrackedOn: day("2026-03-09"),
        recommendations: [
            Recommendation(
                number: "R01", text: "That every branch library offers help with getting online, and that:",
                subItems: [
                    SubItem(letter: "a", text: "volunteers are trained in each branch;"),
                    SubItem(letter: "b", text: "tablets can be borrowed for three weeks; and"),
                    SubItem(letter: "c", text: "opening hours are extended on two evenings."),
                ], closing: "The review heard from readers in all six branches.",
                responsibility: ["Cabinet Member for Communities", "in consultation with Friends of the Libraries"],
                targets: [
                    Target(label: "Interim report", written: "December 2025", date: .month(year: 2025, month: 12), isInterim: true),
                    Target(label: "Completed", written: "June 2026", date: .month(year: 2026, month: 6)),
                ],
                assessments: [Assessment(by: .cabinetMember, category: .achievedFully, on: meeting, written: "1 – Achieved Fully")],
                evidence: [
                    Evidence(subItem: "a", updates: [
                        Update(text: "Forty-two volunteers were trained between January and April 2026."),
                    ]),
                    Evidence(subItem: "b", updates: [
                        Update(text: "A lending scheme is being drawn up with the supplier."),
                        Update(
                            heading: "Update – Sept 2026", date: .month(year: 2026, month: 9),
                            text: "Tablets have been lent from every branch since July 2026. See (a)."),
                    ]),
                    Evidence(subItem: "c", updates: [
                        Update(
                            text: "The consultation on evening hours opened in August and runs until 30 November. A report will then be prepared for Cabinet."),
                    ]),
                ]),
            Recommendation(
                number: "R02", text: "That the stock of large-print and Welsh-language books is reviewed.",
                responsibility: ["Cabinet Member for Communities"],
                targets: [Target(written: "December 2026", date: .month(year: 2026, month: 12))],
                assessments: [Assessment(by: .cabinetMember, category: .inProgress, on: meeting)],
                evidence: [Evidence(subItem: nil, updates: [Update(text: "A stock count took place in the spring. Siân Owain’s list of titles is now with the supplier.")])]),
            Recommendation(
                number: "R03", text: "That the mobile library calls at every village once a fortnight.",
                responsibility: ["Cabinet Member for Communities"],
                targets: [Target(written: "March 2026", date: .month(year: 2026, month: 3))],
                concludedOn: day("2026-03-09"),
                assessments: [
                    Assessment(by: .cabinetMember, category: .achievedFully, on: day("2026-03-09")),
                    Assessment(by: .committee, category: .achievedFully, on: day("2026-03-09"), reason: "The timetable was shown."),
                ],
                evidence: [Evidence(subItem: nil, updates: [Update(text: "The fortnightly round has been in force since 2 February 2026.")])]),
        ])

    static let flooding = Review(
        title: "Flood defences on the lower Avell", committee: "Communities Scrutiny Committee",
        reportOf: "Cabinet Member for Highways", reportedOn: meeting, approvedOn: day("2025-01-21"),
        recommendations: [
            Recommendation(
                number: "R01", text: "That the embankment at Mill Lane is raised.",
                responsibility: ["Cabinet Member for Highways"],
                targets: [Target(written: "March 2026", date: .month(year: 2026, month: 3))],
                anticipatedOn: .month(year: 2027, month: 3),
                assessments: [
                    Assessment(by: .cabinetMember, category: .notAchievedProgressMade, on: meeting),
                    Assessment(by: .committee, category: .notAchievedInsufficientProgress, on: meeting, reason: "Three of nine sections are built."),
                ],
                evidence: [Evidence(subItem: nil, updates: [Update(text: "Three of the nine sections have been raised.\n\n- The fourth is under construction.\n- Tenders for the others will be invited in the spring.")])]),
        ])
}
