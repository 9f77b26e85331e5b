import CNcurses

/// What the main loop sleeps in.
public enum EventWait {
    /// What ended the sleep.
    public struct Wake: Sendable, Hashable {
        /// The descriptors that have something to read.
        public var ready: Set<Int32> = []
        /// Those whose other side has gone away; waiting for them again returns at once, for ever.
        public var gone: Set<Int32> = []
        /// A signal came, or nothing did in the time given.
        public var isEmpty: Bool { ready.isEmpty && gone.isEmpty }
    }

    /// Sleeps until one of the descriptors (at most 16) can be read, a signal comes, or that many milliseconds are
    /// over; nil waits for ever, and then nothing wakes the machine.
    ///
    /// Take events from the terminal until it has no more before waiting: ncurses may have read ahead.
    public static func wait(for descriptors: [Int32], timeout: Int? = nil) -> Wake {
        var states = [UInt8](repeating: 0, count: descriptors.count)
        let milliseconds = timeout.map { Int32(clamping: max(0, $0)) } ?? -1
        guard scr_wait(descriptors, &states, Int32(clamping: descriptors.count), milliseconds) > 0 else { return Wake() }
        var wake = Wake()
        for (descriptor, state) in zip(descriptors, states) {
            if Int(state) & SCR_READY != 0 { wake.ready.insert(descriptor) }
            if Int(state) & SCR_GONE != 0 { wake.gone.insert(descriptor) }
        }
        return wake
    }

    /// The descriptor that the keyboard is read from.
    public static let keyboard: Int32 = 0
}
