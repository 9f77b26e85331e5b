/// A verb with its auxiliaries and what stands between them: "has not yet been fully", "is now being", "plans to".
struct VerbGroup: Sendable {
    enum Tense: UInt8, Sendable {
        case present, past, future, would, can, should, must
        /// "be" or a participle without a finite verb before it.
        case none
    }

    var start: Int
    /// After its last token.
    var end: Int
    /// The verb that carries the meaning; of a copula, the first word of what is said.
    var main: Int
    var tense: Tense
    var isPerfect = false
    var isProgressive = false
    var isPassive = false
    /// "is" and no verb: what follows says what something is.
    var isCopula = false
    var isNegative = false
    /// A verb without auxiliaries.
    var isPlain = false
    /// The adverbs inside.
    var adverbs: Grammar = []
    /// The verb after "to": of "plans to publish", "publish"; -1 for none.
    var infinitive = -1
    /// "to be published"
    var infinitiveIsPassive = false
    /// "has to", "has yet to", "is to", "ought to"
    var isOwed = false
}
