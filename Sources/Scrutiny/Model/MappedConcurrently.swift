import Dispatch

extension Array where Element: Sendable {
    /// As `map`, with the elements shared out among the processors; the values come in the order of the elements. For work
    /// of some weight on each, such as a whole recommendation.
    package func mappedConcurrently<Value: Sendable>(_ transform: @Sendable (Element) -> Value) -> [Value] {
        guard count > 1 else { return map(transform) }
        return [Value](unsafeUninitializedCapacity: count) { buffer, initializedCount in
            // Every place is written once, by the turn that has its number, and read after all turns are over.
            nonisolated(unsafe) let places = buffer
            DispatchQueue.concurrentPerform(iterations: count) { places.initializeElement(at: $0, to: transform(self[$0])) }
            initializedCount = count
        }
    }
}
