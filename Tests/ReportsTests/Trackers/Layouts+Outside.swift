/// Layouts of bodies other than councils.
extension Layouts {
    static let headingsOverLabels = Layout(name: "plan.html", text: """
        <h1>Best Value: Improvement Plan</h1><table><tr><th colspan="2">Recommendation</th><th colspan="2">Improvement action</th><th>Responsibility</th><th>Timescale</th><th>Status</th></tr>
        <tr><td rowspan="2">1</td><td rowspan="2">The Harbour should be dredged.</td><td>1.1</td><td>Hire a dredger</td><td>HM</td><td>28 Feb 2025</td><td>Complete</td></tr>
        <tr><td>1.2</td><td>Dredge the channel</td><td>Engineer</td><td>30 Jun 2026</td><td>On track</td></tr>
        <tr><td>2</td><td>The slip should be swept.</td><td colspan="2">As recommended</td><td>HM</td><td>31 Dec 2026</td><td>Not started</td></tr></table>
        """)

    static let openOrClosed = Layout(name: "board.html", text: """
        <h1>Action Tracker</h1><p>Action Tracker for the meeting on 08.11.2026</p>
        <table><tr><td>Ref</td><td>Source<br>(agenda title / item / date)</td><td>Action</td><td>Lead</td><td>Due Date</td><td>Status</td><td>Proposed to Open/ Close</td></tr>
        <tr><td>85.6</td><td>Board, 15.03.2026</td><td>Paint the pier</td><td>HM</td><td></td><td>Verbal update to be provided</td><td>O</td></tr>
        <tr><td>90.1</td><td>Board, 15.03.2026</td><td>Light the buoys</td><td>HM</td><td>10.12.2026</td><td>13.09.2026: All forty are lit.</td><td>Proposed for Closure</td></tr></table>
        """)

    static let signedNotes = Layout(name: "list.csv", text: """
        No,Recommendation,Owner,Due,% complete,Status,Latest update
        1,Paint the pier.,HM,May 2026,50%,Open,"[14/01/2026 LH] Half of it is painted.
        [02/10/2025 GW] Paint bought."
        2,Light it.,HM,May 2026,80%,Open,10.11.25 six of nine lit. 19.01.26 eight of nine lit
        """)

    static let belowHeadings = Layout(name: "audit.md", text: """
        # Shire of Brynford

        ### Status of Recommendations: Harbour Audit

        | Status | Count |
        |---|---|
        | Completed | 1 |

        #### Recommendation 1 – Pier

        Paint the pier.

        - **Responsible officer:** Harbour Master
        - **Original due date:** 30 September 2025
        - **Status:** Completed

        #### Recommendation 2 – Buoys

        Light the buoys.

        - **Responsible officer:** Harbour Master
        - **Original due date:** 30 June 2026
        - **Status:** In progress
        """)

    static let whoAndWhen = Layout(name: "answer.md", text: """
        | Item number | Minute number | Recommendation | Executive response (accept / reject) | What will be done, by whom and by when | Position at 6 months |
        |---|---|---|---|---|---|
        | 1 | 5029 (Mar 26) | That the pier be painted. | Accept | Paint it. Harbour Master, by 31 March 2026 | Done – painted in April. |
        | 2 | 5031 (Mar 26) | That mooring be free. | Reject | No action. The cost cannot be met. | n/a |
        """)
}
