/// What people type into the search line.
enum SearchQuery {
    /// Words that stand together in one column, as the index's own language writes them. Quotes inside are doubled,
    /// so that nothing people type is read as an operator.
    static func phrase(_ words: String, in column: String) -> String {
        "\(column) : \(quoted(words))"
    }

    static func quoted(_ words: String) -> String {
        "\"" + words.replacing("\0", with: " ").replacing("\"", with: "\"\"") + "\""
    }
}
