/// The two dates by which words without a year are read.
struct Clock: Sendable, Equatable {
    /// What "after the meeting" means.
    let meeting: CalendarDate
    /// The first and the last day on which the account can have been written: its heading's date, else the meeting.
    let writtenFirst: CalendarDate
    let writtenLast: CalendarDate

    init(heading: PartialDate?, meeting: CalendarDate) {
        self.meeting = meeting
        writtenFirst = heading?.first ?? meeting
        writtenLast = heading?.last ?? meeting
    }
}
