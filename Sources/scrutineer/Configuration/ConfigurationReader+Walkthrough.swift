import CursesShell
import Dashboard

extension ConfigurationReader {
    private static let section = "walkthrough"
    private static let names = ["order", "zoom", "screen", "clock", "minutes", "minutes-each", "theme"]

    /// How a walkthrough begins; a mistake in one of its lines leaves the others standing.
    mutating func readWalkthrough(_ section: Setting) {
        do {
            for (name, setting, value) in try section.pairs(called: Self.section) { read(setting, value, at: name) }
        } catch {
            problems.append(ConfigurationProblem(error, section: Self.section))
        }
    }

    private mutating func read(_ setting: String, _ value: Setting, at name: Setting) {
        func note(_ reason: ConfigurationProblem.Reason) {
            problems.append(ConfigurationProblem(reason, at: name, section: Self.section))
        }
        func choose<Value>(
            _ option: WritableKeyPath<WalkthroughOptions, Value>, _ choices: String, _ read: (String) -> Value?
        ) {
            guard let text = value.text, let chosen = read(text) else {
                return note(.notAChoice(setting, value.text, of: choices))
            }
            configuration.walkthrough[keyPath: option] = chosen
        }
        func minutes(_ range: ClosedRange<Int>) -> (String) -> Int? {
            { text in Int(text).flatMap { range.contains($0) ? $0 : nil } }
        }
        switch setting {
        case "order": choose(\.order, "numbered or contested") { WalkthroughOptions.Order(rawValue: $0) }
        case "zoom": choose(\.zoom, "1, 2 or 3") { ["1": 0, "2": 1, "3": 2][$0] }
        case "screen": choose(\.screen, "the size of the room’s screen, such as 80x24") { (try? ScreenSize($0))?.size }
        case "clock": choose(\.showsClock, "on or off") { ["on": true, "off": false][$0] }
        case "minutes": choose(\.minutes, "a number of minutes from 5 to 600", minutes(5...600))
        case "minutes-each": choose(\.minutesEach, "a number of minutes from 1 to 60", minutes(1...60))
        case "theme":
            guard let text = value.text else { return note(.noValue(setting)) }
            configuration.walkthrough.theme = theme(text, at: value, Self.section)
        default:
            problems.append(
                ConfigurationProblem(name.error(.unknownName(setting, known: Self.names)), section: Self.section))
        }
    }
}
