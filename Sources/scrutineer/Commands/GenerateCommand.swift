import ArgumentParser
import Register
import Scrutiny

struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Fill a new register with invented reviews, for trying out and measuring.",
        discussion: "The same seed gives the same register.")

    @Option(help: ArgumentHelp("How many recommendations.", valueName: "number"))
    var recommendations: Int

    @Option(help: ArgumentHelp("Where the invention begins.", valueName: "number"))
    var seed: UInt64 = 1

    @OptionGroup var location: RegisterOptions

    func validate() throws {
        guard (1...1_000_000).contains(recommendations) else {
            throw ValidationError("--recommendations is 1 to 1,000,000.")
        }
        guard location.register != nil else { throw ValidationError("Name the new register with --register.") }
    }

    func run() throws {
        try Messages.reporting {
            let register = try location.open()
            guard try register.summary().reviews == 0 else {
                throw UsageProblem("\(location.path) is not empty. Name a file that does not exist yet.")
            }
            try register.generate(recommendations: recommendations, seed: seed, at: WallClock.secondsSince1970)
            let summary = try register.summary()
            let held = "\(counted(summary.recommendations, "recommendation")) in \(counted(summary.reviews, "review"))"
            try Output.line("\(location.path): \(held)")
        }
    }
}
