import ArgumentParser

@main
struct Scrutineer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scrutineer",
        abstract: "See whether a scrutiny committee’s recommendations were really carried out.",
        usage: """
            scrutineer [<register>] [--sample] [--read-only] [--theme <name>]
            scrutineer <subcommand> [<options>]
            """,
        discussion: """
            Without a command it opens the dashboard. A register is one file; name it as the argument, with \
            --register, in $SCRUTINEER_REGISTER, or in config.yaml.

            The exit status is 0 when all is well, 1 when something is contradicted or refused, 2 when the command was \
            used wrongly, 65 when the input is not what it should be, and 74 when a file or the terminal could not be \
            read or written.
            """,
        version: "1.0",
        subcommands: [
            OpenCommand.self, ImportCommand.self, ListCommand.self, ShowCommand.self, CheckCommand.self,
            QuestionsCommand.self, PresentCommand.self, FollowCommand.self, AssessCommand.self, GenerateCommand.self,
            ExportCommand.self, BackupCommand.self, DoctorCommand.self,
        ],
        defaultSubcommand: OpenCommand.self)

    /// Runs the command. Wrong use ends with 2, whatever the parser's own number for it.
    static func main() {
        Descriptor.claimStandardOnes()
        do {
            let arguments = Array(CommandLine.arguments.dropFirst())
            if let request = OpenRequest(plain: arguments) { return try request.run() }
            var command = try parseAsRoot(CommandFirst.arranged(arguments))
            try command.run()
        } catch let end as EndedBySignal {
            end.signal.endProgram()
        } catch {
            end(with: error)
        }
    }

    /// Help that was asked for is a result, and is written as results are: where it cannot be, that is an error.
    private static func end(with error: any Error) -> Never {
        switch exitCode(for: error) {
        case .success:
            do {
                let help = fullMessage(for: error)
                if !help.isEmpty { try Output.line(help) }
            } catch {
                exit(withError: Messages.fail(error))
            }
            exit(withError: ExitStatus.fine)
        case .validationFailure:
            Messages.say(fullMessage(for: error))
            exit(withError: ExitStatus.usage)
        default:
            exit(withError: error)
        }
    }
}
