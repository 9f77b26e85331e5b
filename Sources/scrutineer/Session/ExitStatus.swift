import ArgumentParser
import CursesShell
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

    /// What an error ends the program with.
    static func of(_ error: any Error) -> ExitCode {
        switch error {
        case let code as ExitCode: code
        case is UsageProblem: usage
        case is BadInput, is BadConfiguration: badInput
        case let error as ReportError: error.isInputOutput ? inputOutput : badInput
        case ExportError.exists: findings
        case let error as ThemeError: if case .notFound = error.reason { usage } else { badInput }
        case let error as RegisterError: of(error)
        default: inputOutput
        }
    }

    private static func of(_ error: RegisterError) -> ExitCode {
        switch error {
        case .exists, .refused, .conflict, .gone, .openedReadOnly: findings
        case .notARegister, .newer, .damaged: badInput
        case .missing, .noFolder, .vanished, .replaced, .isFolder, .notAllowed, .readOnly, .diskFull, .locked, .cannotCopy,
            .failed: inputOutput
        }
    }
}

/// Messages go to standard error; standard output is for results.
enum Messages {
    /// Where there is no standard error, nobody is told; the exit status stays.
    static func say(_ text: String) { _ = Descriptor.write((text.harmless + "\n").utf8, to: STDERR_FILENO) }

    /// Says what went wrong, and answers with what the program ends with: a status, or the signal that came.
    static func fail(_ error: any Error) -> any Error {
        if error is ExitCode || error is EndedBySignal { return error }
        say("scrutineer: \(error)")
        return ExitStatus.of(error)
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

/// A signal from outside has ended the dashboard. By now the terminal is given back, and whatever was kept is on the disk.
struct EndedBySignal: Error {
    var signal: SignalPipe.Signal
}

/// Something asked for that cannot be done as asked.
struct UsageProblem: Error, CustomStringConvertible {
    var description: String

    /// The sentence, and below it what there is to choose from.
    init(_ sentence: String, choices: [String] = []) {
        description = ([sentence] + choices.map { "  \($0)" }).joined(separator: "\n")
    }
}
