import Glibc
import Synchronization

/// Work that another processor, where there is one, does ahead of its being asked for.
final class Ahead<Value: Sendable>: Sendable {
    private let work: @Sendable () -> Value
    private let state = Mutex<(thread: pthread_t?, value: Value?)>((nil, nil))

    /// Begins at once, on a thread of its own.
    init(_ work: @escaping @Sendable () -> Value) {
        self.work = work
        let job = Unmanaged.passRetained(Job { [self] in
            let value = work()
            state.withLock { $0.value = value }
        })
        var thread = pthread_t()
        let isBegun = pthread_create(&thread, nil, { job in
            job.map { Unmanaged<Job>.fromOpaque($0).takeRetainedValue().body() }
            return nil
        }, job.toOpaque()) == 0
        if isBegun { state.withLock { $0.thread = thread } } else { job.release() }
    }

    deinit {
        if let thread = state.withLock({ $0.thread }) { pthread_detach(thread) }
    }

    /// What came of it, waited for. Done here and now where the system had no thread for it.
    var value: Value {
        if let thread = state.withLock({ state in defer { state.thread = nil }; return state.thread }) {
            pthread_join(thread, nil)
        }
        return state.withLock { $0.value } ?? work()
    }
}

/// What the thread of an `Ahead` begins with: the system passes one address on.
private final class Job {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
}
