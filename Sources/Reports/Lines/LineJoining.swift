/// Decides whether a line goes on with the sentence of the line before it.
struct LineJoining: Sendable {
    /// What lies between two lines.
    enum Gap: Sendable { case none, blank, page }

    /// The column at which the text was wrapped; nil where a line is a paragraph.
    var width: Int?

    /// `next` begins with no list mark and is no heading; the caller has seen to that.
    func joins(_ previous: String, to next: String, across gap: Gap) -> Bool {
        if previous.isDottedFormLine || next.isDottedFormLine { return false }
        if !previous.endsSentence {
            // A sentence that stops in the middle, and its other half.
            if next.beginsInLowerCase { return true }
            if gap == .page, previous.unicodeScalars.count >= 40 { return true }
        }
        guard gap == .none, let width else { return false }
        // The first word of the next line would have fitted: the break was meant.
        let word = next.unicodeScalars.prefix { !$0.isSpace }.count
        return previous.unicodeScalars.count + 1 + word > width
    }

    /// The two with a space between them, or none where a word was hyphenated at a web address or a slash.
    static func join(_ a: String, _ b: String) -> String {
        a.isEmpty ? b : b.isEmpty ? a : a + " " + b
    }
}
