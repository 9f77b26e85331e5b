import ArgumentParser
import Scrutiny

/// Which reviews a command works on.
struct ReviewOption: ParsableArguments {
    @Option(help: ArgumentHelp("Only the review whose title has this part.", valueName: "part"))
    var review: String?
}

/// The meeting that a command measures by.
struct MeetingOption: ParsableArguments {
    @Option(
        name: .customLong("on"), help: ArgumentHelp("The meeting, instead of the newest report’s date.", valueName: "date"),
        transform: CalendarDate.init(argument:))
    var meeting: CalendarDate?
}

/// How a result is printed.
struct FormatOption: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Option(help: "How the result is printed.")
    var format = Format.text
}

/// How the screen looks.
struct ThemeOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The theme, by name, such as projector-light for a lit room; without it the configuration’s, or dark or light, "
                + "as the terminal is.",
            valueName: "name"))
    var theme: String?
}

// MARK: - Values as people write them

extension CalendarDate {
    /// A day given on the command line.
    init(argument: String) throws {
        do {
            self = try TypedDate.day(argument)
        } catch .outOfRange {
            throw ValidationError(outOfRange: argument)
        } catch {
            throw ValidationError("“\(argument)” is not a day. Write it like 2016-09-26 or \"26 September 2016\".")
        }
    }
}

extension PartialDate {
    /// A day, a month or a year given on the command line.
    init(argument: String) throws {
        do {
            self = try TypedDate.date(argument)
        } catch .outOfRange {
            throw ValidationError(outOfRange: argument)
        } catch {
            throw ValidationError("“\(argument)” is not a date. Write it like 2016-12 or \"3 March 2016\".")
        }
    }
}

extension ValidationError {
    fileprivate init(outOfRange date: String) {
        self.init("“\(date)” is not between \(TypedDate.years.lowerBound) and \(TypedDate.years.upperBound).")
    }
}

extension Category {
    /// Its number, given on the command line.
    init(argument: String) throws {
        guard let category = Int(argument).flatMap(Category.init(rawValue:)) else {
            throw ValidationError("“\(argument)” is no category. They are 1 to 6.")
        }
        self = category
    }
}
