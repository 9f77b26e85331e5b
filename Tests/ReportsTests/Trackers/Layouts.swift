import Testing

/// Trackers of the invented council of Brynford in the layouts that councils use, each under the name of a file.
enum Layouts {
    struct Layout: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String

        var testDescription: String { name }
    }

    static let all = [
        plainTable, originAndKey, ragSheet, subTasks, letteredTasks, decimalTasks, mergedActions, sections, restartingSections, overPages,
        datedNotes, withoutHeadings, semicolons, tabs, markdown, drawnMarkdown, page, layoutTables, reviewColumn, updatesByQuarter,
        originalAndRevised, accountBelow, twoRowsOfHeadings, concludedTable, bareTable, rowsByQuarter, twoLanguages,
        headingsOverLabels, openOrClosed, signedNotes, belowHeadings, whoAndWhen,
    ]

    static let rowsByQuarter = Layout(name: "quarters.csv", text: """
        Quarter,Rec ref,Recommendation,Lead,Due,Update,Date recieved,Status
        Q1 2025/26,HP1,That the pier be painted.,Harbour Master,30/09/25,Paint bought.,27/06/25,In progress
        Q1 2025/26,HP2,That the buoys be counted.,Clerk,30/09/25,Eleven counted.,24/06/25,In progress
        Q2 2025/26,HP1,as above,Head of Works,31/12/25 (was 30/09/25),Half of it painted.,29/09/25,In progress
        Q2 2025/26,HP2,as above,Clerk,30/09/25,All forty counted.,26/09/25,Complete
        """)

    static let twoLanguages = Layout(name: "harbwr.md", text: """
        | Rhif / No | Argymhelliad / Recommendation | Swyddog / Officer | Erbyn / By | Cynnydd / Progress | Statws / Status |
        |---|---|---|---|---|---|
        | 1 | That the pier be painted. | Harbour Master | 31.03.27 | Paint bought. | Ar y gweill / Ongoing |
        | 2 | That the buoys be counted. | Clerk | 31.03.27 | All forty counted. | Wedi'i gwblhau / Complete |
        """)

    static let plainTable = Layout(name: "parks-tracker.csv", text: """
        Ref,Recommendation,Lead Officer,Due date,Status,Comments
        1,That a map of all benches be published.,Head of Parks,30/06/2026,Complete,"The map went live in May.
        It lists 412 benches."
        2,That volunteers be asked about opening hours.,Parks Manager,December 2026,Ongoing,Survey being designed.
        3,That the boating lake be dredged.,Head of Parks,March 2026,Superseded,Replaced by the flood scheme.
        """)

    static let originAndKey = Layout(name: "Scrutiny recommendations.csv", text: """
        Brynford Council,,,,,,,
        Position as at 4 March 2026,,,,,,,
        Reference,Origin,Date,Recommendation,Exec Date,Lead Officer/EM,Action taken,Status
        SR (25/26) 01,Places Scrutiny Committee,01/09/25,That the leaflet be rewritten.,01/10/25,AB/CD,Rewritten and printed.,Green
        SR (25/26) 02,Places Scrutiny Committee,01/09/25,That the depot be surveyed.,01/10/25,EF,Surveyor appointed.,Amber
        ,,,,,,,
        Key,,,,,,,
        Green: recommendation achieved,,,,,,,
        Amber: on track,,,,,,,
        """)

    static let ragSheet = Layout(name: "rag.csv", text: """
        No.,Action required,Owner,By when,RAG,Progress
        A1,Write to the bus operator,Transport Lead,31 May 2025,R,No reply yet.
        A2,Count the passengers,Transport Lead,30 June 2025,G,Counted on two days.
        A3,Paint the shelters,Estates,31 July 2025,B,Painted.
        """)

    static let subTasks = Layout(name: "housing.csv", text: """
        #,Resolution,Task owner,Target date,Progress
        A),Improve how repairs are reported,,,
        Ai),Publish a telephone line,Head of Repairs,May 2026,Not started
        Aii),Train the wardens,Head of People,July 2026,Completed June 2026. All wardens trained.
        B),Visit every block once a year,Head of Repairs,2026/27,In progress
        """)

    static let letteredTasks = Layout(name: "letters.csv", text: """
        Rec No,Recommendation,Responsible,Target,Status,Evidence
        R1,That the library service:,Head of Libraries,April 2026,,
        a),lends without fines;,Head of Libraries,April 2026,Complete,Fines ended on 1 April.
        b),opens on Sundays.,Head of Libraries,September 2026,Not started,
        R2,That the mobile library call at Rhydwen.,Mobile Librarian,May 2026,On track,Route drawn up.
        """)

    static let decimalTasks = Layout(name: "decimals.csv", text: """
        Number,Recommendation,Lead,Deadline,Outcome
        1,Flood wardens,Emergency Planning,,
        1.1,Recruit twelve wardens,Emergency Planning,June 2025,Twelve recruited by the end of May and all of them trained.
        1.2,Give each a radio,Emergency Planning,August 2025,Six radios have been given out so far and more are on order.
        2,Sandbags,Highways,October 2025,Stored in three depots and checked every month by the crew.
        """)

    static let mergedActions = Layout(name: "actions.html", text: """
        <table><tr><th>Ref</th><th>Recommendation</th><th>Agreed action</th><th>Officer</th><th>Due</th><th>Status</th></tr>
        <tr><td rowspan="2">1</td><td rowspan="2">That markets be held weekly.</td><td>Find traders</td><td>Town Clerk</td><td>May 2025</td><td>Complete</td></tr>
        <tr><td>Close the square to cars</td><td>Highways</td><td>June 2025</td><td>Ongoing</td></tr>
        <tr><td>2</td><td>That stalls be lit.</td><td>Buy lamps</td><td>Town Clerk</td><td>July 2025</td><td>Rejected</td></tr></table>
        """)

    static let sections = Layout(name: "themes.csv", text: """
        Ref,Recommendation,Lead,Target,Status,Update
        Theme one: streets,,,,,
        1,That potholes be mapped.,Highways,May 2026,Complete,Mapped.
        2,That gullies be cleared.,Highways,June 2026,Ongoing,Half are clear.
        Theme two: verges,,,,,
        3,That verges be mown twice.,Parks,July 2026,Not started,
        """)

    static let restartingSections = Layout(name: "all reviews.csv", text: """
        Ref,Recommendation,Lead,Target,Status,Update
        Cycle parking,,,,,
        1,That racks be put up.,Highways,May 2026,Complete,Forty racks stand.
        2,That they be lit.,Highways,June 2026,Ongoing,Cables are laid.
        Allotments,,,,,
        1,That plots be halved.,Parks,July 2026,Not started,
        2,That the list be published.,Parks,July 2026,Complete,Published.
        """)

    static let overPages = Layout(name: "pages.html", text: """
        <h1>Tracking of recommendations</h1>
        <table><tr><th>No</th><th>Recommendation</th><th>Responsibility</th><th>Date due</th><th>Progress</th></tr>
        <tr><td>1</td><td>That every school crossing</td><td>Road Safety</td><td>May 2026</td><td>Half of them have been looked at so far and the</td></tr></table>
        <table><tr><td></td><td>be looked at.</td><td></td><td></td><td>other half follow in spring.</td></tr>
        <tr><td>No</td><td>Recommendation</td><td>Responsibility</td><td>Date due</td><td>Progress</td></tr>
        <tr><td>2</td><td>That signs be cleaned.</td><td>Road Safety</td><td>June 2026</td><td>All signs on the main roads are clean since last week.</td></tr></table>
        """)

    static let datedNotes = Layout(name: "notes.csv", text: """
        Item,Issue,Owner,Finish,Status,Notes
        7,Empty shops,Regeneration,31/03/2013,Open,"03/09/12 – Three owners have replied.
        21/05/12 – Letters sent to all owners."
        8,Market hall roof,Property,31/12/2012,Closed,"Update provided on 3 June 2012: Slates ordered. Update provided on 4 July 2012: Roof done."
        """)

    static let withoutHeadings = Layout(name: "bare.html", text: """
        <h2>Task group on playgrounds</h2><p>Updated 3 May 2025</p>
        <table><tr><td>1</td><td>That every playground be inspected by someone from outside the council.</td><td>Head of Parks</td><td>June 2025</td><td>Complete</td></tr>
        <tr><td>2</td><td>That broken swings be taken away within a day of being reported to us.</td><td>Head of Parks</td><td>July 2025</td><td>In progress</td></tr>
        <tr><td>3</td><td>That shade be planted where there is none on the south side of the ground.</td><td>Director of Places</td><td>March 2026</td><td>Not started</td></tr></table>
        """)

    static let semicolons = Layout(name: "semicolons.csv", text: """
        sep=;
        Ref;Recommendation;Officer;Deadline;Status
        1;That the clock be mended, and wound;Town Clerk;May 2026;Complete
        2;That the "old" bell be rung;Town Clerk;June 2026;Ongoing
        """)

    static let tabs = Layout(name: "pasted.txt", text: """
        Ref\tRecommendation\tOfficer\tDeadline\tStatus
        1\tThat the kiosk be let.\tEstates\tMay 2026\tComplete
        2\tThat a ramp be built.\tEstates\tJune 2026\tOngoing
        """)

    static let markdown = Layout(name: "tracker.md", text: """
        # Youth clubs: recommendations

        People Scrutiny Panel

        Last updated: 12 January 2026

        | Ref | Recommendation | Portfolio holder | Timescale | Status | Update |
        |-----|:---------------|------------------|-----------|--------|--------|
        | R1  | That clubs open on Fridays. | Cabinet Member for Young People | Summer 2026 | Amber | Two of five clubs do.<br>A third follows. |
        | R2  | That a bus be hired \\| borrowed. | Cabinet Member for Young People | May 2026 | **Green** | Hired. |

        Key: Green = complete; Amber = in progress
        """)

    static let drawnMarkdown = Layout(name: "drawn.md", text: """
        Tracker

        +-----+------------------------+-----------+----------+
        | No  | Recommendation         | Lead      | Status   |
        +=====+========================+===========+==========+
        | 1   | That the hall be:      | Estates   | Complete |
        |     |                        |           |          |
        |     | a) painted;            |           |          |
        |     | b) heated.             |           |          |
        +-----+------------------------+-----------+----------+
        | 2   | That chairs be bought. | Estates   | Ongoing  |
        +-----+------------------------+-----------+----------+
        """)

    static let page = Layout(name: "ieDecision.html", text: """
        <!DOCTYPE html><html><head><title>Agenda item – tracker | Brynford Council</title><style>td { color: red }</style></head><body>
        <header><a href="/">Home</a></header>
        <nav><ul><li><a href="/a">Councillors</a></li><li><a href="/b">Committees</a></li></ul></nav>
        <div class="side"><ul><li><a href="/c">Calendar of meetings</a></li></ul></div>
        <main><h1>Recommendation tracker</h1><p>Places Scrutiny Committee</p><p>Date: 4 February 2026</p>
        <table class="mgTable"><thead><tr><th>Ref.</th><th>Recommendation</th><th>Responsible officer</th><th>Implementation date</th><th>Status</th><th>Progress</th></tr></thead>
        <tbody><tr><td>1</td><td><p>That a page on <a href="http://brynford.example/skips">skips</a> be written:</p><ul><li>in Welsh</li><li>in English</li></ul></td><td>Web Manager</td><td>1 May 2026</td><td>On track</td><td><p>Draft written.</p><p>It is with the translators &amp; the printer.</p></td></tr>
        <tr><td>2</td><td>That the tip open at 7.</td><td>Waste Manager</td><td>1 June 2026</td><td>No longer required</td><td>The tip closes.</td></tr></tbody></table></main>
        <footer><p>Brynford Council, Town Hall</p></footer><script>if (1 < 2) { document.write("<table><tr><td>x</td></tr></table>") }</script></body></html>
        """)

    static let layoutTables = Layout(name: "old.htm", text: """
        <html><body><table width="100%"><tr><td><a href="x">Menu</a><br><a href="y">Search</a></td><td>
        <h2>Review of tourism</h2>
        <table border=1><tr><td><b>Number</b></td><td><b>Recommendation</b></td><td><b>Lead</b></td><td><b>Finish</b></td><td><b>Status</b></td></tr>
        <tr><td>1</td><td>That the pier be insured.<table><tr><td>Cost</td><td>£40k</td></tr></table></td><td>Estates</td><td>May 2024</td><td>Done</td></tr>
        <tr><td>2</td><td>That the tram run in winter.</td><td>Transport</td><td>June 2024</td><td>Cancelled</td></tr></table>
        </td></tr></table></body></html>
        """)

    static let reviewColumn = Layout(name: "register.csv", text: """
        Scrutiny review,Committee,Rec,Recommendation,Portfolio,Due,Status,Latest position
        Bus shelters,Places Committee,1,That shelters be cleaned.,Transport,May 2025,Complete,Cleaned.
        ,,2,That seats be mended.,Transport,June 2025,Amber,Ordered.
        School meals,People Committee,1,That menus be published.,Education,May 2025,Red,
        """)

    static let updatesByQuarter = Layout(name: "quarters.csv", text: """
        Ref,Recommendation,Owner,Target,Update March 2025,Update June 2025,Status
        1,That trees be counted.,Parks,September 2025,Counting has begun.,Half the wards are counted.,Ongoing
        2,That stumps be ground.,Parks,May 2025,Ground.,,Complete
        """)

    static let originalAndRevised = Layout(name: "moved_2026-02-11.csv", text: """
        Ref,Recommendation,Lead officer,Original target date,Revised target date,Date completed,RAG status,Commentary
        1,That the bridge be painted.,Highways,May 2025,March 2026,,Amber,Weather.
        2,That the ford be signed.,Highways,May 2025,,14 July 2025,Complete,Signs stand.
        """)

    static let accountBelow = Layout(name: "below.html", text: """
        <table><tr><th>No.</th><th>Recommendation</th><th>Responsibility</th><th>Target</th><th>Assessment</th></tr>
        <tr><td>1</td><td>That the weir be repaired.</td><td>Rivers</td><td>May 2025</td><td>2 – Achieved Late</td></tr>
        <tr><td colspan="5">Progress: <p>The weir was repaired in June.</p></td></tr>
        <tr><td>2</td><td>That eels be helped.</td><td>Rivers</td><td>June 2025</td><td>3 – Not Achieved (Progress Made)</td></tr>
        <tr><td colspan="5">Update – May 2025<p>A ladder is being built.</p></td></tr></table>
        """)

    static let twoRowsOfHeadings = Layout(name: "two.html", text: """
        <table><tr><th>Ref</th><th>Recommendation</th><th colspan="2">Date</th><th>Status</th></tr>
        <tr><th></th><th></th><th>Original</th><th>Revised</th><th></th></tr>
        <tr><td>1</td><td>That gates be locked.</td><td>May 2025</td><td>June 2025</td><td>Complete</td></tr>
        <tr><td>2</td><td>That keys be kept.</td><td>May 2025</td><td></td><td>Ongoing</td></tr></table>
        """)

    static let concludedTable = Layout(name: "concluded.md", text: """
        # Review of leisure

        | Ref | Recommendation | Lead | Target | Status |
        |---|---|---|---|---|
        | 3 | That the pool be heated. | Leisure | May 2026 | In progress |

        ## Recommendations tracked previously and concluded

        | Ref | Recommendation | Lead | Target | Status |
        |---|---|---|---|---|
        | 1 | That the gym open at 6. | Leisure | May 2025 | Complete |
        """)

    static let bareTable = Layout(name: "unnumbered.csv", text: """
        Recommendation,Action taken,Implemented?
        That the flag be flown.,It is flown.,Yes
        That the anthem be sung.,,No
        """)
}
