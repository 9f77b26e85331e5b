import Scrutiny
import Testing

@Test(arguments: [(0, "1 Jan 1970, 00:00"), (1_475_497_860, "3 Oct 2016, 12:31"), (-1, "31 Dec 1969, 23:59")] as [(Int64, String)])
func `a moment reads as the clock on the wall showed it`(_ seconds: Int64, _ words: String) {
    #expect(WallTime.words(seconds) == words)
}

@Test(arguments: [Int64.min, .max]) func `a moment beyond every calendar is held to it`(_ seconds: Int64) {
    #expect(!WallTime.words(seconds).isEmpty)
}
