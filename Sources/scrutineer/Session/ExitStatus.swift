import ArgumentParser
import Foundation
import Register
import Reports

/// How the program ends, for scripts. The numbers are those of sysexits.h where it has one.
enum ExitStatus {
    static let fine = ExitCode(0)
    /// Findings, or a refusal.
    static let findings = ExitCode(1)
    /// The command was used wrongly.
    static let usage = ExitCode(2)
    /// What was to be read is not what it should be.
    static let badInput = ExitCode(65)
    /// A file could not be read or written.
    static let inputOutput = ExitCode(74)
}

/// Messages go to standard error; standard output is for results.
enum Messages {
    static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    /// Says what went wrong and answers with the status to end with.
    static func fail(_ error: any Error) -> ExitCode {
        switch error {
        case let code as ExitCode: return code
        case let error as ReportError:
            say("scrutineer: \(error)")
            return error.isInputOutput ? ExitStatus.inputOutput : ExitStatus.badInput
        case let error as RegisterError:
            say("scrutineer: \(error)")
            return ExitStatus.inputOutput
        case let error as BadInput:
            say("scrutineer: \(error)")
            return ExitStatus.badInput
        case let error as BadConfiguration:
            say("scrutineer: \(error)")
            return ExitStatus.badInput
        case let error as ExportError:
            say("scrutineer: \(error)")
            if case .exists = error { return ExitStatus.findings }
            return ExitStatus.inputOutput
        case let error as UsageProblem:
            say("scrutineer: \(error)")
            return ExitStatus.usage
        default:
            say("scrutineer: \(error)")
            return ExitStatus.inputOutput
        }
    }

    /// Runs a command's work; whatever it throws is said once and becomes its exit status.
    static func reporting(_ work: () throws -> Void) throws {
        do { try work() } catch { throw fail(error) }
    }

    @MainActor
    static func reportingOnMain(_ work: @MainActor () throws -> Void) throws {
        do { try work() } catch { throw fail(error) }
    }
}

/// Something asked for that cannot be done as asked.
struct UsageProblem: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
}
