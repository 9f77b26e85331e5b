import Testing

@testable import Scrutiny

@Suite("Dates as people write them")
struct WrittenDateTests {
    @Test(arguments: [
        ("26th September 2016", "2016-09-26"), ("14 April 2015", "2015-04-14"), ("27 Oct 2015", "2015-10-27"),
        ("Sept 2016", "2016-09"), ("October 2015", "2015-10"), ("OCTOBER, 2015", "2015-10"), ("2016", "2016"),
        ("26/09/2016", "2016-09-26"), ("26.9.16", "2016-09-26"), ("09/2016", "2016-09"), ("2016-09-26", "2016-09-26"),
        ("2016-09", "2016-09"), ("2015/16", "2016-03-31"), ("2015-2016", "2016-03-31"), ("Sep-16", "2016-09"),
        ("end of March 2017", "2017-03"), ("by 31st March 2017.", "2017-03-31"), ("Monday 26 September 2016", "2016-09-26"),
        ("29 February 2016", "2016-02-29"), ("the 1st of May 2016", "2016-05-01"), ("Sept. 2016", "2016-09"),
    ])
    func reads(_ written: String, _ iso: String) {
        #expect(PartialDate(written: written)?.iso == iso)
    }

    @Test(arguments: ["Autumn 2015", "ongoing", "tbc", "", "31 June 2016", "29 February 2015", "32/01/2016", "mid 2016",
        "October", "26 September", "0000", "2016-13", "99999999999999999999", "Completed January 2016", "1/2", "2 3 4 5",
        "2345 6"])
    func refusesToGuess(_ written: String) {
        #expect(PartialDate(written: written) == nil)
    }

    @Test func aPartialDateEndsOnItsLastDay() {
        #expect(PartialDate(written: "October 2015")?.last.iso == "2015-10-31")
        #expect(PartialDate(written: "2015/16")?.last.iso == "2016-03-31")
        #expect(PartialDate(written: "February 2016")?.last.iso == "2016-02-29")
    }

    @Test func dayNumbersGoThereAndBack() {
        #expect(CalendarDate(dayNumber: 0).iso == "1970-01-01")
        for number in stride(from: -719_162, through: 2_932_896, by: 997) {
            #expect(CalendarDate(dayNumber: number).dayNumber == number)
        }
    }
}
