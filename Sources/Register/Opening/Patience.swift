import Foundation
import Synchronization

/// How long a write waits for another program's write to end. It can be changed for the next write at no cost.
final class Patience: Sendable {
    /// What a person who saves or records something will wait, in milliseconds.
    static let ordinary = 2000
    /// What a person who types will wait.
    static let brief = 200

    private let limit = Atomic(Patience.ordinary)

    /// Does the work with that much patience, in milliseconds.
    func limited<Value>(to most: Int, _ work: () throws -> Value) rethrows -> Value {
        limit.store(most, ordering: .relaxed)
        defer { limit.store(Self.ordinary, ordering: .relaxed) }
        return try work()
    }

    /// Waits a little and says true, or says false when that has been done for long enough.
    func waits(afterTries tries: Int) -> Bool {
        // Most writes end within a few milliseconds.
        let (waited, next) = tries < 10 ? (tries, 1) : (10 + (tries - 10) * 10, 10)
        guard waited < limit.load(ordering: .relaxed) else { return false }
        usleep(UInt32(next) * 1000)
        return true
    }
}
