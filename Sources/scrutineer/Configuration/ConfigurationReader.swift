import CursesShell
import Dashboard
import Foundation

/// Reads a configuration part by part: a mistake in one leaves the others standing.
struct ConfigurationReader {
    let themes: ThemeLibrary
    var configuration = Configuration()
    var problems: [ConfigurationProblem] = []

    init(themes: ThemeLibrary) { self.themes = themes }

    private static let names = ["theme", "keys", "author", "register", "walkthrough"]

    mutating func read(_ root: Setting) throws(SettingsError) {
        for (name, section, value) in try root.pairs(called: nil) {
            switch section {
            case "theme": configuration.theme = text(of: value, at: name, section).flatMap { theme($0, at: value, section) }
            case "author": configuration.author = text(of: value, at: name, section)
            case "register":
                configuration.register = text(of: value, at: name, section).flatMap { path($0, at: value, section) }
            case "keys": readKeys(value)
            case "walkthrough": readWalkthrough(value)
            default:
                problems.append(ConfigurationProblem(name.error(.unknownName(section, known: Self.names)), section: section))
            }
        }
    }

    private mutating func text(of value: Setting, at name: Setting, _ section: String) -> String? {
        if let text = value.text { return text }
        problems.append(ConfigurationProblem(.noValue(section), at: name, section: section))
        return nil
    }

    mutating func theme(_ text: String, at value: Setting, _ section: String) -> String? {
        if themes.names().contains(text) { return text }
        problems.append(ConfigurationProblem(.noTheme(text), at: value, section: section))
        return nil
    }

    private mutating func path(_ text: String, at value: Setting, _ section: String) -> String? {
        if text.hasPrefix("/") { return text }
        if text.hasPrefix("~/"), let home = Files.environment("HOME"), !home.isEmpty {
            return home + text.dropFirst()
        }
        problems.append(ConfigurationProblem(.notAPath(text), at: value, section: section))
        return nil
    }

    private mutating func readKeys(_ section: Setting) {
        var choices: [(command: String, keys: [Key])] = []
        var places: [String: Setting] = [:]
        do {
            for (name, command, value) in try section.pairs(called: "keys") {
                guard let keys = keys(in: value) else { continue }
                choices.append((command, keys))
                places[command] = name
            }
        } catch {
            return problems.append(ConfigurationProblem(error, section: "keys"))
        }
        var mistakes: [KeyMistake] = []
        configuration.keys = KeyMap(choices, mistakes: &mistakes)
        for mistake in mistakes {
            guard let place = places[mistake.command] else { continue }
            problems.append(ConfigurationProblem(.key(mistake), at: place, section: "keys"))
        }
    }

    /// The keys of a list, or of one alone; nil, with the problem noted, where one of them is none.
    private mutating func keys(in value: Setting) -> [Key]? {
        var keys: [Key] = []
        for entry in value.values {
            guard let key = Key(named: entry.text ?? "") else {
                problems.append(ConfigurationProblem(.notAKey(entry.text ?? ""), at: entry, section: "keys"))
                return nil
            }
            keys.append(key)
        }
        return keys
    }
}
