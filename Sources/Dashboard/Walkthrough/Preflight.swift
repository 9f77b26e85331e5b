import CursesShell
import Scrutiny

/// The walkthrough of a review as it will be on a screen of some size, looked at before the meeting.
public struct Preflight: Sendable {
    /// A slide that takes more than one page.
    public struct Overflow: Sendable, Hashable {
        /// "R03 › c)"
        public var slide: String
        /// 2 or more.
        public var pages: Int
    }

    /// The slides that one comes to by going on and on.
    public let slides: Int
    /// In their order.
    public let overflows: [Overflow]

    /// The walkthrough of that review as it begins with those options. `size` is that of the terminal.
    /// Throws what the register throws; nil when the review is gone.
    public init?(
        of review: ReviewID, in source: any RegisterReading, size: Size, today: CalendarDate,
        options: WalkthroughOptions = WalkthroughOptions()
    ) throws {
        var desk = Desk(source: source, author: "", today: today, registerName: "", themeName: "", size: size)
        // Asked once by itself, so that an error is thrown rather than put on a screen that is not there.
        guard try source.review(review) != nil else { return nil }
        var show = SlideShow(ShownState(review: review, options))
        guard show.refresh(&desk) else { return nil }
        let room = Size(columns: size.columns, rows: size.rows - 1)
        let topics = show.deck.slides.prefix(show.deck.count)
        slides = topics.count
        overflows = topics.compactMap { topic in
            let pages = show.pages(topic, room).count
            return pages > 1 ? Overflow(slide: topic.name(in: show.deck), pages: pages) : nil
        }
    }
}
