extension EditorState {
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
