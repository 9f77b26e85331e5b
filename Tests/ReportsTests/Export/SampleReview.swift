import Scrutiny

/// A small review with one of everything, for the tests of what goes out.
enum SampleReview {
    static func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0) }

    static let review = Review(
        title: "Allotments & Orchards", committee: "Parks Overview and Scrutiny Committee",
        reportOf: "Cabinet Member for Parks", contact: Review.Contact(name: "Siân Tremlett", title: "Scrutiny Officer"),
        introduction: ["The City Council approved this review.", "Members are asked to consider progress."],
        reportedOn: day("2026-09-15"), approvedOn: day("2025-01-14"), leadMember: "Councillor Mererid Llwyd",
        leadOfficer: "Zoë Lamprecht-Hall", lastTrackedOn: day("2026-03-17"), nextTrackingOn: .day(day("2027-03-16")),
        guidance: Guidance(
            questions: ["Is it done?", "Was it in time?"],
            criteria: [.achievedFully: "All of it, in time.", .inProgress: "Too early to say."]),
        recommendations: [
            Recommendation(
                number: "R01", text: "The Cabinet Member to open more plots:",
                subItems: [
                    SubItem(letter: "a", text: "by draining the field at <Maes-y-dre>;"),
                    SubItem(letter: "b", text: "at no more than £30 a year; and"),
                    SubItem(letter: "c", text: "in every ward."),
                ],
                closing: "The review was about allotments alone.",
                responsibility: ["Cabinet Member for Parks", "in consultation with the Allotments Forum"],
                targets: [
                    Target(label: "Interim report", written: "October 2025", date: .month(year: 2025, month: 10), isInterim: true),
                    Target(label: "Completed", written: "March 2026", date: .month(year: 2026, month: 3)),
                ],
                anticipatedOn: .month(year: 2027, month: 4),
                assessments: [
                    Assessment(
                        by: .cabinetMember, category: .notAchievedProgressMade, on: day("2026-09-15"),
                        written: "3 – Not Achieved (Progress Made)")
                ],
                evidence: [
                    Evidence(subItem: "a", updates: [
                        Update(text: "The field is being surveyed. See <https://parks.ellesmarch.example/field>."),
                        Update(heading: "Update – Sept 2026", date: .month(year: 2026, month: 9), text: """
                            The drains were laid in July:

                            - i. the upper half
                            - ii. the lower half

                            The gate has still to be hung.
                            """),
                    ]),
                    Evidence(subItem: "b", updates: [Update(text: "The rent is £28. * See (a).")]),
                    Evidence(subItem: "e", updates: [Update(text: "Twelve | plots were let in 2025/26.")]),
                ]),
            Recommendation(
                number: "R02", text: "Progress to be reported to this Committee twice a year.",
                responsibility: ["Cabinet Member for Parks"],
                targets: [
                    Target(written: "September 2026", date: .month(year: 2026, month: 9), isInterim: true),
                    Target(written: "March 2027", date: .month(year: 2027, month: 3)),
                ],
                assessments: [Assessment(by: .cabinetMember, category: .inProgress, on: day("2026-09-15"), written: "6 – In Progress")],
                evidence: [Evidence(subItem: nil, updates: [Update(text: "This is the third report.")])]),
            Recommendation(
                number: "R03", text: "Plant an orchard at Glanrafon.", responsibility: ["Cabinet Member for Parks"],
                targets: [Target(written: "March 2026", date: .month(year: 2026, month: 3))],
                concludedOn: day("2026-03-17"),
                assessments: [
                    Assessment(by: .committee, category: .achievedFully, on: day("2026-03-17"), written: "1 – Achieved Fully")
                ]),
        ])
}
