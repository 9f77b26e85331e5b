import Foundation
import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// Why another program did not do what it was asked for.
enum ConverterError: Error, Sendable, Hashable {
    /// `package` is what apt calls it.
    case missing(program: String, package: String)
    case failed(program: String, reason: String)
    case tooSlow(program: String, seconds: Int)
}

/// A program of the system that keeps a format well. It is started directly, never by a shell, and stopped when its
/// time is up.
struct OutsideProgram: Sendable {
    let name: String
    private let path: String

    /// The most that it may write, in bytes.
    static let largestOutput = 64_000_000

    /// `searchPath` is where it is looked for; nil for the `PATH` of this process.
    init(_ name: String, package: String, searchPath: String? = nil) throws(ConverterError) {
        let path = searchPath ?? ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
        // A relative folder on the path would run whatever lies where the user happens to stand.
        let folders = path.split(separator: ":").filter { $0.hasPrefix("/") }
        guard let found = folders.map({ "\($0)/\(name)" }).first(where: FileManager.default.isExecutableFile) else {
            throw .missing(program: name, package: package)
        }
        self.name = name
        self.path = found
    }

    static func isInstalled(_ name: String, searchPath: String? = nil) -> Bool {
        (try? OutsideProgram(name, package: name, searchPath: searchPath)) != nil
    }

    private enum Outcome: Sendable {
        case ended(TerminationStatus, [UInt8], String)
        case stopped
    }

    /// Runs it to its end and answers what it wrote to standard output.
    func output(_ arguments: [String], input: String = "", timeLimit seconds: Int) async throws(ConverterError) -> [UInt8] {
        let path = path
        var options = PlatformOptions()
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(1))]
        let platform = options
        let outcome: Outcome
        do {
            outcome = try await withThrowingTaskGroup(of: Outcome.self) { group in
                group.addTask {
                    let result = try await Subprocess.run(
                        .path(FilePath(path)), arguments: Arguments(arguments), platformOptions: platform,
                        input: .string(input), output: .bytes(limit: Self.largestOutput), error: .string(limit: 65_536))
                    return .ended(result.terminationStatus, result.standardOutput, result.standardError)
                }
                group.addTask {
                    try await Task.sleep(for: .seconds(seconds))
                    return .stopped
                }
                defer { group.cancelAll() }
                return try await group.next() ?? .stopped
            }
        } catch {
            throw .failed(
                program: name, reason: "it could not be run, or wrote more than \(Self.largestOutput / 1_000_000) MB")
        }
        switch outcome {
        case .stopped: throw .tooSlow(program: name, seconds: seconds)
        case .ended(let status, let bytes, _) where status.isSuccess: return bytes
        case .ended(_, _, let words):
            let line = words.split(whereSeparator: \.isNewline).first.map(String.init)
            throw .failed(program: name, reason: line ?? "it ended with an error")
        }
    }
}
