import CursesShell
import Scrutiny

/// What a presenter shows, in one line of text: enough for another program on the same register to show the same.
struct ShownState: Sendable, Hashable {
    var review: ReviewID
    var topic = SlideTopic.title
    var anchor = SlideAnchor()
    var zoom = 0
    var isBlank = false
    var showsEarlier = false
    var order = Agenda.Order.numbered
    /// Of the presenter's slide: a screen that has the room breaks the pages where the presenter's are broken.
    var size = Size(columns: 80, rows: 23)

    /// "1 review=3 topic=part:17:c at=120+0 zoom=0 blank=0 earlier=1 order=numbered size=80x23"
    var text: String {
        // A letter comes from a report, and may be anything; a blank in it must not end the word.
        let topic = topic.text.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "%20")
        return "\(Self.version) review=\(review.value) topic=\(topic) at=\(anchor.text)+\(anchor.drawing) zoom=\(zoom)"
            + " blank=\(isBlank ? 1 : 0) earlier=\(showsEarlier ? 1 : 0) order=\(order.rawValue)"
            + " size=\(size.columns)x\(size.rows)"
    }

    private static let version = "1"

    /// The title of that review.
    init(review: ReviewID, _ options: WalkthroughOptions = WalkthroughOptions()) {
        self.review = review
        zoom = options.zoom
        order = options.order
    }

    /// Reads what `text` writes; nil for anything else, such as what a newer program shows.
    init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.first == Substring(Self.version) else { return nil }
        let values = Dictionary(
            words.dropFirst().compactMap { word -> (Substring, Substring)? in
                guard let sign = word.firstIndex(of: "=") else { return nil }
                return (word[..<sign], word[word.index(after: sign)...])
            }, uniquingKeysWith: { first, _ in first })
        func pair(_ name: Substring, _ separator: Character) -> (Int, Int)? {
            let numbers =
                values[name]?.split(separator: separator, omittingEmptySubsequences: false).compactMap { Int($0) } ?? []
            return numbers.count == 2 && numbers.allSatisfy { $0 >= 0 } ? (numbers[0], numbers[1]) : nil
        }
        guard let review = values["review"].flatMap({ Int64($0) }),
            let topic = values["topic"].flatMap({
                SlideTopic(text: $0.split(separator: "%20", omittingEmptySubsequences: false).joined(separator: " "))
            }),
            let anchor = pair("at", "+"), let zoom = values["zoom"].flatMap({ Int($0) }),
            let order = values["order"].flatMap({ Agenda.Order(rawValue: String($0)) }), let size = pair("size", "x")
        else { return nil }
        self.review = ReviewID(review)
        self.topic = topic
        self.anchor = SlideAnchor(text: anchor.0, drawing: anchor.1)
        self.zoom = zoom
        isBlank = values["blank"] == "1"
        showsEarlier = values["earlier"] == "1"
        self.order = order
        self.size = Size(columns: size.0, rows: size.1)
    }
}
