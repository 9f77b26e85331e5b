import CursesShell
import Dashboard
import Foundation

/// What a person has settled once and for all, in `config.yaml`. Whatever is said on the command line or in the
/// environment comes first.
struct Configuration: Sendable {
    /// The theme's name; nil for dark or light, as the terminal is.
    var theme: String?
    var keys = KeyMap()
    var walkthrough = WalkthroughOptions()
    /// Who is recorded as the author.
    var author: String?
    /// The register's file, as a full path.
    var register: String?

    /// What was found, and what is wrong with it. What is wrong is as if it were not there.
    struct Found: Sendable {
        /// Nil where no folder for it is known.
        var path: String?
        var configuration = Configuration()
        var problems: [ConfigurationProblem] = []
    }

    /// The user's, read once.
    static let found = read(SettingsFolder.path.map { "\($0)/config.yaml" })

    /// Reads the configuration at that path. A file that is not there is no problem.
    static func read(
        _ path: String?, themes: @autoclosure () -> ThemeLibrary = .standard(shipped: Shares.folder("themes"))
    ) -> Found {
        guard let path, Files.exists(path) else { return Found(path: path) }
        var reader = ConfigurationReader(themes: themes())
        do {
            if let root = try Setting.read(path: path) { try reader.read(root) }
        } catch {
            reader.problems = [ConfigurationProblem(error, section: nil)]
        }
        return Found(path: path, configuration: reader.configuration, problems: reader.problems)
    }
}

extension Configuration.Found {
    /// What is wrong, for a line on the screen; nil when nothing is.
    var notice: String? {
        guard let first = problems.first else { return nil }
        let more = problems.count > 1 ? " There is more: scrutineer doctor lists it." : ""
        return "\(first). What comes with the program is used instead.\(more)"
    }
}
