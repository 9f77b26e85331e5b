import CursesShell
import Testing

@testable import Dashboard

/// Dates as they are typed in the panes and in the picker.
@Suite("Days that are typed")
struct MeetingTests {
    @Test func aMeetingThatCannotHaveBeenIsNotSet() {
        var play = Playing()
        play.press(.down, .enter, .character("m"))
        for (day, why) in [("1 May 1901", "Not between"), ("1 May 2190", "more than a year ahead"), ("soon", "Not a day")] {
            play.press(.control("u"))
            play.type(day)
            #expect(play.screen.contains(why), "\(play.screen)")
            play.press(.enter)
        }
        #expect(play.effects.isEmpty)
        play.press(.control("u"))
        play.type(Invented.meeting.adding(days: 30).long)
        play.press(.enter)
        #expect(play.effects.count == 1)
    }

    @Test func aYearInWhichItCannotBeMeantIsNotRecorded() {
        var play = Playing()
        play.press(.down, .enter, .enter, .character("a"), .character("3"), .tab, .control("u"))
        play.type("1066")
        #expect(play.screen.contains("not between 1948 and 2199"), "\(play.screen)")
        play.press(.enter)
        #expect(play.effects.isEmpty)
        #expect(play.screen.contains("Write it like"))
    }
}
