import Foundation

/// The built program, run as people and scripts run it: in a process of its own, without a terminal.
struct Program {
    /// Beside the bundle that the tests are run from.
    static let path: String = {
        let bundle = URL(filePath: CommandLine.arguments[0])
        let folders = [bundle.deletingLastPathComponent(), URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../.build/debug").standardizedFileURL]
        return folders.map { $0.appending(path: "scrutineer").path }.first { FileManager.default.isExecutableFile(atPath: $0) }
            ?? "scrutineer"
    }()

    /// The package's own folder.
    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The 2016 report that the design is measured by, where this checkout has it beside it.
    static let realReport: String? = {
        let path = package.appending(path: "../shared/reports/third-sector-progress-2016-09-26.txt").standardizedFileURL.path
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }()

    static func sample(_ name: String) -> String { package.appending(path: "sample-data/\(name)").path }

    /// Every sample report, by name.
    static var samples: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: package.appending(path: "sample-data").path)) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted().map(sample)
    }

    struct Ended {
        var status: Int32
        var output: String
        var errors: String
    }

    /// Runs it to its end. Standard input is empty.
    static func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Ended {
        try run(list: arguments, environment: environment)
    }

    static func run(list arguments: [String], environment: [String: String] = [:]) throws -> Ended {
        try end(path, arguments, environment)
    }

    /// Runs a line of the shell in which `$0` is the program and `$1` and so on are those words.
    static func shell(_ line: String, _ words: String...) throws -> Ended {
        try end("/bin/sh", ["-c", line, path] + words, [:])
    }

    private static func end(_ program: String, _ arguments: [String], _ environment: [String: String]) throws -> Ended {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        process.standardInput = FileHandle.nullDevice
        let output = Pipe(), errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        // Standard error is short; standard output may be longer than a pipe holds, so it is read first.
        let outputData = output.fileHandleForReading.readDataToEndOfFile()
        let errorData = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Ended(
            status: process.terminationStatus, output: String(decoding: outputData, as: UTF8.self),
            errors: String(decoding: errorData, as: UTF8.self))
    }
}

/// A folder of a test's own, gone with the test.
final class Scratch {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "/scrutineer-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { "\(path)/\(name)" }

    func write(_ text: String, to name: String) throws -> String {
        try text.write(toFile: file(name), atomically: true, encoding: .utf8)
        return file(name)
    }
}
