extension Sentence {
    /// Walks a text's sentences in order. `endsParagraph` is true for the last one of a paragraph or list item.
    static func forEach(of tokens: [Token], _ body: (Sentence, _ endsParagraph: Bool) -> Void) {
        var lower = 0
        var i = 0
        func close(at upper: Int, next: Int, endsParagraph: Bool) {
            if upper > lower || endsParagraph {
                body(Sentence(tokens: tokens, lower: lower, upper: upper), endsParagraph)
            }
            lower = next
        }
        while i < tokens.count {
            switch tokens[i].kind {
            case .stop:
                close(at: i, next: i + 1, endsParagraph: false)
            case .paragraphBreak:
                close(at: i, next: i + 1, endsParagraph: true)
            case .bullet:
                close(at: i, next: i + 1, endsParagraph: true)
            case .lineBreak where !goesOn(tokens, after: i):
                close(at: i, next: i + 1, endsParagraph: true)
            case .semicolon:
                close(at: i, next: i + 1, endsParagraph: false)
            default:
                break
            }
            // Nobody's sentence is this long; a text without stops is read in pieces.
            if i - lower > 400 { close(at: i, next: i, endsParagraph: false) }
            i += 1
        }
        close(at: tokens.count, next: tokens.count, endsParagraph: true)
    }

    /// A line that a word processor broke: the next one goes on in lower case.
    static func goesOn(_ tokens: [Token], after i: Int) -> Bool {
        guard i > 0, i + 1 < tokens.count else { return false }
        let before = tokens[i - 1]
        let next = tokens[i + 1]
        guard before.kind != .stop, before.kind != .colon, before.kind != .semicolon else { return false }
        let isListMark =
            next.kind == .word && next.end - next.start <= 4 && i + 2 < tokens.count
            && (tokens[i + 2].kind == .close || tokens[i + 2].kind == .stop && tokens[i + 2].start == next.end)
        return next.kind == .word && !next.isCapital && !isListMark
            || next.kind == .number && before.kind == .word && !isListMark
    }
}
