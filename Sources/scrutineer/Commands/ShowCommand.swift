import ArgumentParser
import Scrutiny

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print a recommendation, or one sub-item of it, with its evidence.")

    @Argument(help: "The recommendation: R03, or R03c for its sub-item c.")
    var recommendation: String

    @Option(help: "The review, by any part of its title.")
    var review: String?

    @OptionGroup var location: RegisterOptions

    func run() throws {
        try Messages.reporting {
            let register = try location.open()
            let found = try Finder(register: register).recommendation(recommendation, review: review)
            guard let file = try register.file(of: found.id) else {
                throw UsageProblem("There is no recommendation \(recommendation).")
            }
            if let letter = found.subItem, file.recommendation.subItem(letter) == nil,
                file.recommendation.evidence(on: letter) == nil {
                throw UsageProblem("\(file.recommendation.number) has no sub-item \(letter)).")
            }
            Output.line(PlainText.recommendation(file, subItem: found.subItem))
        }
    }
}
