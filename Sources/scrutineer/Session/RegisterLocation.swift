import ArgumentParser
import CursesShell
import Foundation
import Register
import Scrutiny

/// Where a command finds its register, and who is at work.
struct RegisterOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The register’s file.", valueName: "file"), completion: .file())
    var register: String?

    @Option(name: .customLong("as"), help: ArgumentHelp("Who is recorded as the author of what you do.", valueName: "name"))
    var author: String?

    /// The argument, else `$SCRUTINEER_REGISTER`, else the configuration's, else the file in the user's data folder.
    var path: String { RegisterLocation.path(register) }

    var authorName: String { RegisterLocation.author(author) }

    func validate() throws {
        if let register { try Self.validate(register) }
    }

    /// An empty name is a script's variable that was not set, and no wish for the usual register.
    static func validate(_ path: String) throws {
        if path.isEmpty { throw ValidationError("The name of the register is empty.") }
    }

    /// The register to work in, made if it does not exist.
    func open() throws -> Register {
        try checkConfiguration()
        return try Register(path: path, reader: authorName)
    }

    /// The register to look at: nothing is made, and a register that may only be read will do. One that an older
    /// program made is brought up to date first, as it is when it is opened to work in.
    func openToRead() throws -> Register {
        try checkConfiguration()
        do {
            return try Register(path: path, readOnly: true, reader: authorName)
        } catch .readOnly {
            _ = try Register(path: path)
            return try Register(path: path, readOnly: true, reader: authorName)
        }
    }

    /// Throws when the configuration may name another register than the usual one and could not be read: nothing is
    /// written to a register, or said of one, on a guess.
    private func checkConfiguration() throws {
        let found = Configuration.found
        if let problem = found.problems.first(where: { $0.hides("register") }), !RegisterLocation.isNamed(register) {
            throw BadConfiguration(problem: problem)
        }
        if let problem = found.problems.first(where: { $0.hides("author") }), !RegisterLocation.isAuthorNamed(author) {
            Messages.say("scrutineer: \(problem)")
        }
    }
}

enum RegisterLocation {
    static func path(_ given: String?) -> String {
        if let named = named(given) ?? Configuration.found.configuration.register { return named }
        let data = Files.environment("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
            ?? home + "/.local/share"
        return data + "/scrutineer/register.sqlite"
    }

    /// The person's own folder, asked of the system where the environment does not name it.
    private static var home: String {
        if let named = Files.environment("HOME"), named.hasPrefix("/") { return named }
        return getpwuid(geteuid()).flatMap { $0.pointee.pw_dir }.map { String(cString: $0) } ?? "/"
    }

    /// Whether the register is named where one is at work, so that the configuration does not matter for it.
    static func isNamed(_ given: String?) -> Bool { named(given) != nil }

    private static func named(_ given: String?) -> String? {
        [given, Files.environment("SCRUTINEER_REGISTER")].compactMap { $0 }.first { !$0.isEmpty }
    }

    static func isAuthorNamed(_ given: String?) -> Bool {
        [given, Files.environment("SCRUTINEER_USER")].contains { $0?.isEmpty == false }
    }

    /// `--as`, else `$SCRUTINEER_USER`, else the configuration's, else the login.
    static func author(_ given: String?) -> String {
        let names = [
            given, Files.environment("SCRUTINEER_USER"), Configuration.found.configuration.author,
            Files.environment("LOGNAME"),
            Files.environment("USER"),
        ]
        return names.compactMap { $0 }.first { !$0.isEmpty } ?? NSUserName()
    }
}

/// The configuration could not be read, and something depends on it.
struct BadConfiguration: Error, CustomStringConvertible {
    var problem: ConfigurationProblem

    var description: String { "\(problem). Correct it, or name the register with --register." }
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
