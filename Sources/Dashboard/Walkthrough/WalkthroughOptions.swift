import CursesShell

/// How a walkthrough begins, as the person has settled it. Each can be changed while it runs.
public struct WalkthroughOptions: Sendable, Hashable {
    /// In which order the recommendations are taken.
    public enum Order: String, Sendable, Hashable, CaseIterable {
        case numbered
        /// Most contested first; what nothing speaks against is taken together at the end.
        case contested
    }

    public var order = Order.numbered
    /// 0, 1 or 2: fewer columns and more space each time.
    public var zoom = 0
    /// The screen that the room sees, where it is smaller than the presenter's; slides are laid out for it.
    public var screen: Size?
    public var showsClock = false
    /// The minutes that the meeting has for the review; nil for `minutesEach` times its recommendations.
    public var minutes: Int?
    public var minutesEach = 5
    /// The colours while slides are shown; nil for those of the other screens.
    public var theme: String?

    public init() {}
}
