import GRDB

/// The tables of a register, as named steps from an empty file to the present schema.
///
/// People's words are in columns of type ANY: a text that holds a NUL character is stored as bytes, since
/// SQLite's text ends at the first NUL (see `Words`). Days are texts ("2016-09-26") where people might read
/// them with other tools, and day numbers where lists compare them.
enum Schema {
    /// "Scrt": tells a register from other programs' databases.
    static let applicationID = 0x5363_7274
    /// Kept in the file's `user_version`, so that opening an up-to-date register costs one look.
    static let version = 3

    static func migrate(_ writer: some DatabaseWriter) throws {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 reviews, evidence, drafts and search") { db in
            for part in [reviews, recommendations, evidence, lists, trail, drafts, search] { try db.execute(sql: part) }
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: "PRAGMA user_version = 1")
        }
        migrator.registerMigration("2 the overview") { db in
            try db.execute(sql: overview)
            for review in try db.all("SELECT id FROM review WHERE removed = 0", [], { $0.review(0) }) {
                try Summaries(of: review, db).refresh(.all)
            }
            try db.execute(sql: "PRAGMA user_version = 2")
        }
        migrator.registerMigration("3 what each edition spoke of") { db in
            try db.execute(
                sql: """
                    ALTER TABLE edition ADD COLUMN outline TEXT; -- JSON, see EditionOutline; null for what came in before
                    PRAGMA user_version = 3
                    """)
        }
        try migrator.migrate(writer)
    }

    private static let reviews = """
        CREATE TABLE review (
            id INTEGER PRIMARY KEY,
            title ANY NOT NULL, committee ANY NOT NULL, report_of ANY NOT NULL,
            contact_name ANY, contact_title ANY,
            introduction TEXT NOT NULL, -- JSON: nobody asks for one paragraph
            reported_on TEXT, approved_on TEXT, lead_member ANY, lead_officer ANY,
            last_tracked_on TEXT, next_tracking_on TEXT,
            questions TEXT NOT NULL, criteria TEXT NOT NULL, -- JSON
            match_key TEXT NOT NULL, -- the title without its spelling, to match editions by
            meeting_set TEXT, -- the "as at" that somebody set
            known_from INTEGER NOT NULL, -- the day from which the above is so
            by_hand INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX review_by_key ON review(match_key);
        -- What a review's own particulars were before they changed.
        CREATE TABLE superseded_review (
            id INTEGER PRIMARY KEY, review INTEGER NOT NULL REFERENCES review, known_from INTEGER NOT NULL,
            body TEXT NOT NULL
        ) STRICT;
        CREATE INDEX superseded_review_by_day ON superseded_review(review, known_from);
        -- Every report that came in.
        CREATE TABLE edition (
            id INTEGER PRIMARY KEY, review INTEGER NOT NULL REFERENCES review, reported_on TEXT, last_tracked_on TEXT,
            day INTEGER NOT NULL, file ANY, digest TEXT NOT NULL, author ANY NOT NULL, imported_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX edition_by_review ON edition(review, digest);
        """

    private static let recommendations = """
        CREATE TABLE recommendation (
            id INTEGER PRIMARY KEY, review INTEGER NOT NULL REFERENCES review, position INTEGER NOT NULL,
            number ANY NOT NULL, text ANY NOT NULL, closing ANY NOT NULL,
            completed_on TEXT, anticipated_on TEXT, obstacle ANY, concluded_on TEXT,
            first_known INTEGER NOT NULL, known_from INTEGER NOT NULL,
            reported TEXT, -- JSON: the particulars as the newest report gave them, where somebody corrected them since
            by_hand INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX recommendation_order ON recommendation(review, position);
        CREATE TABLE sub_item (
            recommendation INTEGER NOT NULL REFERENCES recommendation, position INTEGER NOT NULL,
            letter ANY NOT NULL, text ANY NOT NULL,
            PRIMARY KEY (recommendation, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE responsibility (
            recommendation INTEGER NOT NULL REFERENCES recommendation, position INTEGER NOT NULL, line ANY NOT NULL,
            PRIMARY KEY (recommendation, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE target (
            recommendation INTEGER NOT NULL REFERENCES recommendation, position INTEGER NOT NULL,
            label ANY NOT NULL, written ANY NOT NULL, date TEXT, interim INTEGER NOT NULL,
            moves TEXT, -- JSON
            PRIMARY KEY (recommendation, position)
        ) STRICT, WITHOUT ROWID;
        -- One that was taken back stays, marked as such.
        CREATE TABLE assessment (
            id INTEGER PRIMARY KEY, recommendation INTEGER NOT NULL REFERENCES recommendation,
            position INTEGER NOT NULL, made_by TEXT NOT NULL, category INTEGER, deferred INTEGER NOT NULL,
            made_on TEXT NOT NULL, written ANY, reason ANY, moved_by ANY, recorded_by ANY,
            findings TEXT, -- JSON
            taken_back INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX assessment_order ON assessment(recommendation, position);
        -- What a recommendation's particulars were before they changed.
        CREATE TABLE superseded_recommendation (
            id INTEGER PRIMARY KEY, recommendation INTEGER NOT NULL REFERENCES recommendation,
            known_from INTEGER NOT NULL, body TEXT NOT NULL
        ) STRICT;
        CREATE INDEX superseded_recommendation_by_day ON superseded_recommendation(recommendation, known_from);
        CREATE TABLE tick (
            recommendation INTEGER NOT NULL REFERENCES recommendation, meeting TEXT NOT NULL, question INTEGER NOT NULL,
            PRIMARY KEY (recommendation, meeting, question)
        ) STRICT, WITHOUT ROWID;
        """

    private static let evidence = """
        -- A place where evidence stands. `current` is null while there is none: its history stays.
        CREATE TABLE evidence (
            id INTEGER PRIMARY KEY, recommendation INTEGER NOT NULL REFERENCES recommendation,
            position INTEGER NOT NULL, sub_item ANY, current INTEGER
        ) STRICT;
        CREATE INDEX evidence_order ON evidence(recommendation, position);
        -- Ordered by day and then id: an earlier report that comes in late takes its place in time.
        CREATE TABLE evidence_revision (
            id INTEGER PRIMARY KEY AUTOINCREMENT, evidence INTEGER NOT NULL REFERENCES evidence, day INTEGER NOT NULL,
            author ANY, made_at INTEGER NOT NULL, note ANY, meeting TEXT,
            withdrawn INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX evidence_revision_order ON evidence_revision(evidence, day, id);
        CREATE TABLE account (
            id INTEGER PRIMARY KEY, revision INTEGER NOT NULL REFERENCES evidence_revision,
            position INTEGER NOT NULL, heading ANY, date TEXT, text ANY NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX account_order ON account(revision, position);
        """

    /// What the lists show, kept apart from the long texts so that a page of a list is a page of the file.
    private static let lists = """
        CREATE TABLE review_summary (
            review INTEGER PRIMARY KEY REFERENCES review,
            sort_key TEXT NOT NULL, title ANY NOT NULL, committee ANY NOT NULL, meeting INTEGER,
            total INTEGER NOT NULL, concluded INTEGER NOT NULL, open INTEGER NOT NULL, overdue INTEGER NOT NULL,
            due_soon INTEGER NOT NULL, not_achieved INTEGER NOT NULL, contradicted INTEGER NOT NULL,
            no_news INTEGER NOT NULL, views_differ INTEGER NOT NULL,
            contradictions INTEGER NOT NULL, cautions INTEGER NOT NULL, missing INTEGER NOT NULL,
            standings TEXT NOT NULL, -- a digit for each of the first open ones, 0 without an assessment
            trackings TEXT NOT NULL, -- day numbers, oldest first
            revision INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX review_order ON review_summary(sort_key, review);
        CREATE INDEX review_totals ON review_summary(committee, meeting, total, overdue);
        CREATE TABLE recommendation_summary (
            recommendation INTEGER PRIMARY KEY REFERENCES recommendation,
            review INTEGER NOT NULL, position INTEGER NOT NULL, number ANY NOT NULL, number_key TEXT NOT NULL,
            excerpt ANY NOT NULL, standing INTEGER, claim INTEGER, view INTEGER, deadline INTEGER, concluded INTEGER,
            news INTEGER, overdue INTEGER NOT NULL, due_soon INTEGER NOT NULL, no_news INTEGER NOT NULL,
            views_differ INTEGER NOT NULL,
            contradictions INTEGER NOT NULL, cautions INTEGER NOT NULL, missing INTEGER NOT NULL,
            rules INTEGER NOT NULL, -- the version of the rules that counted them; 0 before any did
            revision INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX recommendation_list ON recommendation_summary(review, position);
        CREATE INDEX recommendation_by_number ON recommendation_summary(number_key);
        CREATE INDEX recommendation_by_deadline ON recommendation_summary(deadline);
        """

    /// What the overview adds up: a row for each review, and one for each recommendation of which a target has moved.
    private static let overview = """
        CREATE TABLE review_overview (
            review INTEGER PRIMARY KEY REFERENCES review, portfolio ANY NOT NULL,
            -- Open ones without an assessment, by category, and concluded ones.
            standing_0 INTEGER NOT NULL, standing_1 INTEGER NOT NULL, standing_2 INTEGER NOT NULL,
            standing_3 INTEGER NOT NULL, standing_4 INTEGER NOT NULL, standing_5 INTEGER NOT NULL,
            standing_6 INTEGER NOT NULL, standing_7 INTEGER NOT NULL,
            overdue_0 INTEGER NOT NULL, overdue_1 INTEGER NOT NULL, overdue_2 INTEGER NOT NULL,
            overdue_3 INTEGER NOT NULL, -- by age, see OverdueAge
            overdue INTEGER NOT NULL, moved INTEGER NOT NULL, unexplained INTEGER NOT NULL,
            trend TEXT NOT NULL -- for each tracking its day number and the eight counts: "17000:0,1,0,2,0,0,3,1 …"
        ) STRICT;
        CREATE INDEX review_overview_order ON review_overview(overdue DESC, review);
        CREATE INDEX review_overview_portfolio ON review_overview(portfolio);
        CREATE TABLE recommendation_slip (
            recommendation INTEGER PRIMARY KEY REFERENCES recommendation, review INTEGER NOT NULL,
            days INTEGER NOT NULL, unexplained INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX recommendation_slip_order ON recommendation_slip(days DESC, recommendation);
        CREATE INDEX recommendation_slip_by_review ON recommendation_slip(review, days DESC);
        CREATE INDEX recommendation_due ON recommendation_summary(deadline, review)
            WHERE concluded IS NULL AND overdue = 0 AND coalesce(standing, 0) NOT IN (1, 2);
        CREATE INDEX recommendation_by_rules ON recommendation_summary(rules, review);
        """

    private static let trail = """
        CREATE TABLE journal (
            id INTEGER PRIMARY KEY, at INTEGER NOT NULL, author ANY NOT NULL, review INTEGER, recommendation INTEGER,
            what ANY NOT NULL
        ) STRICT;
        -- One row: grows whenever anything that is shown changes. Drafts do not count.
        CREATE TABLE clock (id INTEGER PRIMARY KEY CHECK (id = 1), revision INTEGER NOT NULL) STRICT;
        INSERT INTO clock VALUES (1, 1);
        -- One row: what the presenter shows.
        CREATE TABLE presentation (
            id INTEGER PRIMARY KEY CHECK (id = 1), serial INTEGER NOT NULL, state ANY, presenter INTEGER, at INTEGER
        ) STRICT;
        INSERT INTO presentation VALUES (1, 0, NULL, NULL, NULL);
        """

    private static let drafts = """
        -- Unsaved work, in a form that only the editor reads. It points nowhere: it outlives what it was about.
        CREATE TABLE draft (
            id INTEGER PRIMARY KEY, recommendation INTEGER NOT NULL, sub_item ANY, author ANY NOT NULL,
            based_on INTEGER, snapshot ANY NOT NULL, saved_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX draft_by_place ON draft(recommendation, author);
        -- What was typed since the snapshot: a row for each keystroke.
        CREATE TABLE draft_edit (id INTEGER PRIMARY KEY, draft INTEGER NOT NULL, record ANY NOT NULL) STRICT;
        CREATE INDEX draft_edit_order ON draft_edit(draft, id);
        """

    /// The index reads its documents from a view, so that the words are stored once. Whoever changes a document
    /// takes it out of the index before and puts it in again after; see `SearchIndex`. Beginnings of up to three
    /// letters have indexes of their own, or else the first letters of a common word would take half a second; more
    /// of them would double the time that writing takes.
    private static let search = """
        CREATE VIEW search_document AS
        SELECT r.id AS id,
            CAST(v.title AS TEXT) AS title,
            coalesce(CAST(v.lead_officer AS TEXT), '') || char(10) || coalesce(CAST(v.lead_member AS TEXT), '') || char(10)
                || coalesce((SELECT group_concat(CAST(line AS TEXT), char(10)) FROM
                    (SELECT line FROM responsibility WHERE recommendation = r.id ORDER BY position)), '') AS who,
            CAST(r.number AS TEXT) || char(10) || CAST(r.text AS TEXT) || char(10)
                || coalesce((SELECT group_concat(CAST(text AS TEXT), char(10)) FROM
                    (SELECT text FROM sub_item WHERE recommendation = r.id ORDER BY position)), '')
                || char(10) || CAST(r.closing AS TEXT) AS asked,
            coalesce((SELECT group_concat(coalesce(CAST(heading AS TEXT) || char(10), '') || CAST(text AS TEXT), char(10))
                FROM (SELECT a.heading, a.text FROM evidence e JOIN account a ON a.revision = e.current
                     WHERE e.recommendation = r.id ORDER BY e.position, a.position)), '')
                || char(10) || coalesce(CAST(r.obstacle AS TEXT), '') AS said
        FROM recommendation r JOIN review v ON v.id = r.review;
        CREATE VIRTUAL TABLE words USING fts5(
            title, who, asked, said, content='search_document', content_rowid='id',
            tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
        );
        """
}
