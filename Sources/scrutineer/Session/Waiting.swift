import Dispatch
import Synchronization

/// Waits for work that another program does. Only commands that print and end may wait like this, never the
/// event loop.
enum Waiting {
    static func result<Value: Sendable>(of work: @escaping @Sendable () async throws -> Value) throws -> Value {
        let answer = Answer<Value>()
        let isDone = DispatchSemaphore(value: 0)
        Task {
            do { answer.set(.success(try await work())) } catch { answer.set(.failure(error)) }
            isDone.signal()
        }
        isDone.wait()
        return try answer.take()
    }

    private final class Answer<Value: Sendable>: Sendable {
        private let result = Mutex<Result<Value, any Error>?>(nil)

        func set(_ value: Result<Value, any Error>) { result.withLock { $0 = value } }

        func take() throws -> Value {
            guard let result = result.withLock({ $0 }) else { throw CancellationError() }
            return try result.get()
        }
    }
}
