import CursesShell
import Dashboard

/// What is wrong with the configuration, and where.
struct ConfigurationProblem: Error, Sendable, Hashable, CustomStringConvertible {
    enum Reason: Sendable, Hashable {
        case settings(SettingsError.Reason)
        /// The name has no value, or a list where one is wanted.
        case noValue(String)
        case notAKey(String)
        case key(KeyMistake)
        case notAPath(String)
        case noTheme(String)
        /// The name, what stands there, and what may stand there.
        case notAChoice(String, String?, of: String)
    }

    var file: String
    /// Counted from 1; nil where it is the file as a whole.
    var line: Int?
    var reason: Reason
    /// The name on the left at which it is; nil where nothing of the file could be read.
    var section: String?

    init(_ error: SettingsError, section: String?) {
        (file, line, reason) = (error.file, error.line, .settings(error.reason))
        self.section = section
    }

    init(_ reason: Reason, at setting: Setting, section: String) {
        (file, line, self.reason) = (setting.file, setting.line, reason)
        self.section = section
    }

    /// Whether that part of the configuration was given, perhaps, and could not be read.
    func hides(_ section: String) -> Bool { self.section == nil || self.section == section }

    var description: String { SettingsError.words(file, line, words) }

    private var words: String {
        switch reason {
        case .settings(let reason): reason.description
        case .noValue(let name): "“\(name)” should have one value behind it, such as “\(name): …”"
        case .notAKey(let text):
            "“\(text)” is no key; write it as the help does: a, Ctrl-S, F6, Alt-X, Space (Ctrl-H, -I, -J and -M "
                + "are other keys to a terminal)"
        case .key(let mistake): mistake.description
        case .notAPath(let text): "“\(text)” should be a full path, or begin with ~/"
        case .noTheme(let name): "there is no theme “\(name)”; scrutineer doctor lists them"
        case .notAChoice(let name, let text, let choices):
            "“\(name)” should be \(choices)" + (text.map { ", not “\($0)”" } ?? "")
        }
    }
}
