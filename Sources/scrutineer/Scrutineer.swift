import ArgumentParser

@main
struct Scrutineer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scrutineer",
        abstract: "See whether a scrutiny committee’s recommendations were really carried out.",
        discussion: """
            Without a command it opens the dashboard. A register is one file; name it as the argument, with \
            --register, in $SCRUTINEER_REGISTER, or in config.yaml.
            """,
        version: "1.0",
        subcommands: [
            OpenCommand.self, ImportCommand.self, ListCommand.self, ShowCommand.self, CheckCommand.self,
            QuestionsCommand.self, PresentCommand.self, FollowCommand.self, AssessCommand.self, GenerateCommand.self, ExportCommand.self, BackupCommand.self, DoctorCommand.self,
        ],
        defaultSubcommand: OpenCommand.self)

    /// Runs the command. Wrong use ends with 2, whatever the parser's own number for it.
    static func main() {
        do {
            let commands = configuration.subcommands.map { $0._commandName } + ["help"]
            if let request = OpenRequest(plain: Array(CommandLine.arguments.dropFirst()), commands: commands) {
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
