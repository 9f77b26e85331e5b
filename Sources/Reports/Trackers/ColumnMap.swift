/// What a person says that columns hold, against what their headings seem to say: "Notes=evidence".
public struct ColumnMap: Sendable, Hashable {
    /// By the heading as it is compared, or by the column's place ("3").
    private var columns: [String: Column] = [:]

    public init() {}

    /// The names that stand behind the sign of equality.
    public static var names: [String] { Column.names.map(\.name) }

    /// Adds "HEADING=COLUMN", where the heading may be the number of a column, from 1. False where the words are
    /// not of that form or name no column.
    public mutating func add(_ text: String) -> Bool {
        guard let sign = text.lastIndex(of: "=") else { return false }
        let heading = text[..<sign].folded
        let wanted = text[text.index(after: sign)...].folded
        guard !heading.isEmpty, let column = Column.names.first(where: { $0.name == wanted })?.column else { return false }
        columns[heading] = column
        return true
    }

    var isEmpty: Bool { columns.isEmpty }

    /// What was asked for the column with that heading, in that place from 0.
    func column(heading: String, place: Int) -> Column? { columns[heading.folded] ?? columns[String(place + 1)] }

    /// Headings that were named and that none of these is.
    func unused(among headings: [String]) -> [String] {
        let all = Set(headings.map(\.folded))
        return columns.keys.filter { !all.contains($0) && Int($0).map { $0 > headings.count } ?? true }.sorted()
    }
}

extension Column {
    /// What people call the columns, in the order in which they are listed to them.
    static let names: [(name: String, column: Column)] = [
        ("number", .number), ("recommendation", .recommendation), ("action", .action), ("responsibility", .responsibility),
        ("target", .target), ("status", .assessment), ("committee-view", .committeeView), ("evidence", .evidence),
        ("completed", .completed), ("anticipated", .anticipated), ("obstacle", .obstacle), ("concluded", .concluded),
        ("response", .response), ("share", .share), ("raised", .raised), ("addressed-to", .addressee), ("review", .review),
        ("committee", .committee),
        ("none", .other),
    ]

    var name: String { Self.names.first { $0.column == self }?.name ?? "none" }
}
