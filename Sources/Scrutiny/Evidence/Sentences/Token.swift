/// A stretch of the text: a word, a number, a mark.
struct Token: Sendable {
    enum Kind: UInt8, Sendable {
        case word, number
        case comma, semicolon, colon, dash, stop, slash
        case open, close
        case openQuote, closeQuote
        /// The mark before a list item: "-", "•", "iv."
        case bullet
        case lineBreak, paragraphBreak
        /// An address on the web; none of its letters are words.
        case address
        case other
        /// What stands before the first and after the last token.
        case nothing
    }

    var start: Int32 = 0
    var end: Int32 = 0
    var kind = Kind.nothing
    /// The word, if it is one that constructions ask for by name.
    var word = Word.other
    /// As in the lexicon; 0 for words it does not have.
    var id: UInt16 = 0
    var grammar: Grammar = []
    var sense: Sense = []
    var bearing: Bearing = []
    /// What a number or numeral counts, or a month's or season's number; -1 for none.
    var value: Int32 = -1
    /// Of "140/310", the 310; -1 for none.
    var whole: Int32 = -1
    /// It begins with a capital.
    var isCapital = false
    /// It carries a per cent sign.
    var isPercent = false
    /// Written with a currency sign.
    var isMoney = false
    /// "26th"
    var isOrdinal = false
    /// Digits with something between them: "2015/16", "26.9.16", "6.1.2".
    var isCompound = false
    /// A compound that is a date; `value` is then the first year of a financial year, or a day's number.
    var calendar = Calendar.none

    enum Calendar: UInt8, Sendable { case none, financialYear, day }

    static let none = Token()

    @inline(__always)
    func isA(_ grammar: Grammar) -> Bool { !self.grammar.isDisjoint(with: grammar) }

    @inline(__always)
    func means(_ sense: Sense) -> Bool { !self.sense.isDisjoint(with: sense) }

    @inline(__always)
    func bears(_ bearing: Bearing) -> Bool { !self.bearing.isDisjoint(with: bearing) }
}

/// Consecutive tokens with no full stop between them.
struct Sentence {
    let tokens: [Token]
    let lower: Int
    let upper: Int

    /// The token there; an empty one outside the sentence.
    @inline(__always)
    subscript(i: Int) -> Token { i >= lower && i < upper ? tokens[i] : .none }
}
