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
    /// Seconds since 1970 as a clock on the wall here shows them: the day and the hour can be read off.
    static var secondsSince1970: Int64 {
        var moment = time(nil)
        var parts = tm()
        localtime_r(&moment, &parts)
        return Int64(moment) + Int64(parts.tm_gmtoff)
    }

    /// 1 to 1,000.
    static var millisecondsToNextSecond: Int {
        var moment = timespec()
        clock_gettime(CLOCK_REALTIME, &moment)
        return 1_000 - Int(moment.tv_nsec / 1_000_000)
    }

    static var today: CalendarDate { CalendarDate(secondsSince1970: secondsSince1970) }
}
