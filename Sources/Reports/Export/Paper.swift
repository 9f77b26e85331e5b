/// A council paper before it takes a form: what stands in it, in the order of reading.
///
/// Each form (text, Markdown, HTML) is one file that renders these blocks. A paper that can be built from
/// them is thereby written in all forms.
struct Paper: Sendable, Hashable {
    /// What the paper is, for the form's own title: "Progress Report on Implementation: …".
    var title: String
    var blocks: [Block] = []

    enum Block: Sendable, Hashable {
        /// Level 1 is the paper's title, 2 a part of it, 3 a recommendation, 4 a part of one.
        case heading(level: Int, String)
        /// A recommendation begins. Forms with a structure of their own show it; plain text leaves it to the table.
        case recommendation(number: String)
        case paragraph(String)
        case bullets([String])
        case numbered([String])
        /// Labels with their values, such as "Date:" and the date.
        case facts([Fact])
        case table(Table)
        case account(Account)
    }

    struct Fact: Sendable, Hashable {
        var label: String
        var value: String
    }

    struct Table: Sendable, Hashable {
        /// What the table is about, for those who cannot see where it stands.
        var caption: String
        var columns: [String]
        /// How much of the page each column gets, in per cent; empty to leave it to the form.
        var widths: [Int] = []
        var rows: [[Cell]]
    }

    /// The paragraphs of one cell.
    struct Cell: Sendable, Hashable {
        var paragraphs: [String]

        init(_ paragraphs: [String]) { self.paragraphs = paragraphs.filter { !$0.isEmpty } }
        init(_ text: String) { self.init([text]) }
    }

    /// One account of the evidence.
    struct Account: Sendable, Hashable {
        /// "a)"; nil where the account is no letter's first.
        var label: String?
        /// "Update – Sept 2016"
        var heading: String?
        /// As in `Update.text`.
        var text: String
    }
}
