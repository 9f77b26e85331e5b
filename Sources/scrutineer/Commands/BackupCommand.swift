import ArgumentParser
import Register

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Write a consistent copy of the register, also while others work in it.")

    @Argument(help: "The copy’s name. No file of that name may be there yet.", completion: .file())
    var file: String

    @OptionGroup var location: RegisterOptions

    func run() throws {
        try Messages.reporting {
            try location.openToRead().backup(to: file)
            try Output.line("Copied to \(file)")
        }
    }
}
