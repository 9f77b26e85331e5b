/// Why nothing was exported. It carries the facts; `description` words them.
public enum ExportError: Error, Sendable, Hashable {
    /// There is a file of that name, and nobody said that it may be replaced.
    case exists(path: String)
    case cannotWrite(path: String, reason: String)
    /// The format needs a program that is not installed; `package` is what apt calls it.
    case converterMissing(format: String, program: String, package: String)
    case converterFailed(program: String, reason: String)
    case converterTooSlow(program: String, seconds: Int)
    case notInThatForm(what: String, format: String)
    /// JSON that is none of ours: where in it, and what was expected there.
    case notOurJSON(at: String, expected: String)
}

extension ExportError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .exists(let path): "\(path) exists already; use --force to replace it"
        case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
        case .converterMissing(let format, let program, let package):
            "\(format) needs \(program), which is not installed; install it with: sudo apt-get install \(package)"
        case .converterFailed(let program, let reason): "\(program) could not convert the report: \(reason)"
        case .converterTooSlow(let program, let seconds): "\(program) was stopped after \(seconds) seconds"
        case .notInThatForm(let what, let format): "\(what) cannot be written as \(format)"
        case .notOurJSON(let place, let expected): "this JSON is no export of a register: at \(place), expected \(expected)"
        }
    }
}
