import Scrutiny
import Testing

@Suite("What is typed for a date")
struct TypedDateTests {
    @Test(arguments: ["1066", "1947-12-31", "31/12/1947", "2200", "9999-12-31", "2199/00", "0001-01-01"])
    func noYearInWhichItCanBeMeant(_ text: String) {
        #expect(throws: TypedDate.Problem.outOfRange) { try TypedDate.date(text) }
    }

    @Test(arguments: ["1948", "1948-01-01", "December 2199", "2015/16", "3 March 2016"])
    func whatCanBeMeantIsTakenAsItIsWritten(_ text: String) throws {
        #expect(try TypedDate.date(text) == PartialDate(written: text))
    }

    @Test func noDateAndNoDayAreSaidApart() {
        #expect(throws: TypedDate.Problem.noDate) { try TypedDate.date("soon") }
        #expect(throws: TypedDate.Problem.noDay) { try TypedDate.day("March 2016") }
        #expect(throws: TypedDate.Problem.outOfRange) { try TypedDate.day("3 March 2216") }
    }

    @Test func aMeetingIsNeitherBeforeTheApprovalNorFarAhead() throws {
        let day = { (text: String) in try TypedDate.day(text) }
        var review = Review(title: "Footpaths", committee: "Scrutiny", reportedOn: try day("2016-09-26"))
        let today = try day("2017-01-10")
        #expect(review.objection(toMeetingOn: try day("1990-01-01"), today: today) == nil)
        review.approvedOn = try day("2015-04-14")
        #expect(review.objection(toMeetingOn: try day("2015-04-13"), today: today)?.contains("14 April 2015") == true)
        #expect(review.objection(toMeetingOn: try day("2015-04-14"), today: today) == nil)
        #expect(review.objection(toMeetingOn: try day("2018-01-11"), today: today) == nil)
        #expect(review.objection(toMeetingOn: try day("2018-01-12"), today: today) != nil)
        // A clock that stands in 1970 keeps nobody from working on a newer report.
        #expect(review.objection(toMeetingOn: try day("2017-09-01"), today: try day("1970-01-01")) == nil)
    }
}
