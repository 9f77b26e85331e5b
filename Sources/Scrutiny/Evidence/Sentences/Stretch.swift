/// From one token of a sentence to before another; empty where that comes first.
///
/// The reader asks in hundreds of places what stands between two tokens, behind a verb, in the next few words. Whatever
/// somebody types, the sentence may be over before any of these begins, and then there is nothing there: the range of the
/// standard library would stop the program instead.
func ..< (first: Int, end: Int) -> Range<Int> { Range(uncheckedBounds: (first, max(first, end))) }
