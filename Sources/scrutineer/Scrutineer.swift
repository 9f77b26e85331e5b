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
            if let request = OpenRequest(plain: Array(CommandLine.arguments.dropFirst())) {
                return try request.run()
            }
            var command = try parseAsRoot()
            try command.run()
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            Messages.say(fullMessage(for: error))
            exit(withError: ExitStatus.usage)
        }
    }
}
