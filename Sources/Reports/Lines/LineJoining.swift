/// Decides whether a line goes on with the sentence of the line before it.
struct LineJoining: Sendable {
    /// What lies between two lines.
    enum Gap: Sendable { case none, blank, page }

    /// The column at which the text was wrapped; nil where a line is a paragraph.
    var width: Int?
    /// Where the width is not known: a line of some length that stops in the middle of a sentence goes on in the next.
    var joinsUnended = false
    /// Every paragraph has a mark of its own: a line without one goes on with the line before it.
    var hasMarkedParagraphs = false
    /// What the report says elsewhere: it tells a word that a line's end broke from one with a hyphen.
    var words = Hyphenation()

    /// `next` begins with no list mark and is no heading; the caller has seen to that. `end` is the column after the last
    /// word of `previous`.
    func joins(_ previous: String, endingAt end: Int, to next: String, across gap: Gap) -> Bool {
        if previous.isDottedFormLine || next.isDottedFormLine { return false }
        if gap != .blank, Hyphenation.isBroken(previous) { return true }
        if !previous.endsSentence {
            // A sentence that stops in the middle, and its other half.
            if next.beginsInLowerCase { return true }
            if gap == .page, end >= 40 { return true }
        }
        guard gap == .none else { return false }
        if hasMarkedParagraphs { return true }
        if joinsUnended, !previous.endsSentence, end >= 50 { return true }
        guard let width else { return false }
        if !previous.endsSentence, end * 10 >= width * 7 { return true }
        // The first word of the next line would have fitted: the break was meant.
        let word = next.unicodeScalars.prefix { !$0.isSpace }.count
        return end + 1 + word > width
    }

    /// The two with a space between them, or none where a word was broken at the line's end.
    func join(_ a: String, _ b: String) -> String {
        var text = a
        append(b, to: &text)
        return text
    }

    /// Adds what the next line says to the text so far, of which nothing but its end is looked at.
    func append(_ next: String, to text: inout String) {
        if text.isEmpty || next.isEmpty {
            text += next
            return
        }
        switch words.seam(text, next) {
        case .space: text += " "
        case .hyphen: break
        case .none: text.unicodeScalars.removeLast()
        }
        text += next
    }
}
