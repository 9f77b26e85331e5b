extension EditorState {
    /// Selects the first place at or after the offset, beginning again at the top. False when there is none.
    @discardableResult
    public mutating func find(_ search: TextSearch, from offset: Int) -> Bool {
        guard let match = search.match(in: buffer, from: offset) else { return false }
        select(match)
        return true
    }

    /// Selects the place after the cursor, or before the selection when going `back`.
    @discardableResult
    public mutating func findNext(_ search: TextSearch, back: Bool = false) -> Bool {
        let here = selection?.lowerBound ?? cursor
        guard back else { return find(search, from: cursor) }
        guard let match = search.match(in: buffer, before: here) else { return false }
        select(match)
        return true
    }

    /// Puts `text` in place of what is selected, if that is what was looked for, and selects the next place.
    /// False when there is none.
    @discardableResult
    public mutating func replaceAndFind(_ search: TextSearch, with text: String) -> Bool {
        if let selection, search.first(in: buffer, selection) == selection { replace(selection, with: text) }
        return find(search, from: cursor)
    }

    /// Replaces every place in one step, and says how many there were.
    @discardableResult
    public mutating func replaceAll(_ search: TextSearch, with text: String) -> Int {
        let matches = search.matches(in: buffer)
        guard let first = matches.first, let last = matches.last else { return 0 }
        // One edit from the first place to the last: a thousand places are one step to take back and one to keep.
        var new = ""
        var place = first.lowerBound
        for match in matches {
            new += buffer.text(in: place..<match.lowerBound)
            new += text
            place = match.upperBound
        }
        replace(first.lowerBound..<last.upperBound, with: new)
        return matches.count
    }
}
