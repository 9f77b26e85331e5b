import ArgumentParser
import Foundation
import Register
import Scrutiny

/// Where a command finds its register, and who is at work.
struct RegisterOptions: ParsableArguments {
    @Option(name: .long, help: "The register’s file.")
    var register: String?

    @Option(name: .customLong("as"), help: "Who is recorded as the author of what you do.")
    var author: String?

    /// The argument, else `$SCRUTINEER_REGISTER`, else the file in the user's data folder.
    var path: String { RegisterLocation.path(register) }

    var authorName: String { RegisterLocation.author(author) }

    /// The register, made if it does not exist and may be written.
    func open(readOnly: Bool = false) throws -> Register {
        try Register(path: path, readOnly: readOnly, reader: authorName)
    }
}

enum RegisterLocation {
    static func path(_ given: String?) -> String {
        let environment = ProcessInfo.processInfo.environment
        if let given, !given.isEmpty { return given }
        if let named = environment["SCRUTINEER_REGISTER"], !named.isEmpty { return named }
        let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            ?? (environment["HOME"] ?? ".") + "/.local/share"
        return data + "/scrutineer/register.sqlite"
    }

    /// `--as`, else `$SCRUTINEER_USER`, else the login.
    static func author(_ given: String?) -> String {
        let environment = ProcessInfo.processInfo.environment
        let names = [given, environment["SCRUTINEER_USER"], environment["LOGNAME"], environment["USER"]]
        return names.compactMap { $0 }.first { !$0.isEmpty } ?? NSUserName()
    }
}

/// The clock on the wall, asked of the C library: Foundation knows no time zone but UTC in a static build.
enum WallClock {
    static var secondsSince1970: Int64 { Int64(time(nil)) }

    static var today: CalendarDate { day(of: secondsSince1970) }

    /// The local day of that moment.
    static func day(of seconds: Int64) -> CalendarDate {
        var moment = time_t(seconds)
        var parts = tm()
        localtime_r(&moment, &parts)
        return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
            ?? CalendarDate(dayNumber: Int(seconds / 86_400))
    }
}
