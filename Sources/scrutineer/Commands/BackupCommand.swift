import ArgumentParser
import Register

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Write a consistent copy of the register, also while others work in it.")

    @Argument(help: "The copy. It must not exist yet.", completion: .file())
    var file: String

    @OptionGroup var location: RegisterOptions

    func run() throws {
        try Messages.reporting {
            try location.open(readOnly: true).backup(to: file)
            Output.line("Copied to \(file)")
        }
    }
}
