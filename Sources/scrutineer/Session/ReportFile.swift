import CursesShell
import Foundation
import Reports

/// A file on its way in: a report in any form that the reader knows, or an export of a register.
enum ReportFile {
    /// A path of "-" is standard input.
    static func read(_ path: String, with reader: ReportReader = ReportReader()) throws -> Reading {
        try Waiting.result { try await read(path == "-" ? "/dev/stdin" : path, using: reader) }
    }

    static func read(_ path: String, using reader: ReportReader) async throws -> Reading {
        guard beginsAsJSON(path) else { return try await reader.readAny(path: path) }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw ReportError.cannotOpen(path: path, reason: "it cannot be read")
        }
        do {
            let reviews = try ReviewJSON.reviews(from: Array(bytes))
            guard !reviews.isEmpty else { throw BadInput(path: path, why: "there is no review in this export") }
            return Reading(reviews: reviews)
        } catch let error as BadInput {
            throw error
        } catch {
            throw BadInput(path: path, why: "\(error)")
        }
    }

    private static func beginsAsJSON(_ path: String) -> Bool {
        guard path.lowercased().hasSuffix(".json"), let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        return (try? file.read(upToCount: 1)) != nil
    }
}

/// The table in which a council says what its words for a status mean.
enum StatusWordsFile {
    /// Adds the words of the file with that name or, where none was named, of the one in the folder of settings, if
    /// it is there.
    static func add(to words: inout StatusWords, named name: String?) throws {
        guard let path = name ?? SettingsFolder.path.map({ "\($0)/status-words.csv" }) else { return }
        if name == nil, !FileManager.default.fileExists(atPath: path) { return }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw ReportError.cannotOpen(path: path, reason: "it cannot be read")
        }
        do { try words.add(String(decoding: bytes, as: UTF8.self)) } catch {
            throw ReportError.badStatusWords(path: path, line: error.line, text: error.text)
        }
    }
}

/// A file that is not what it should be.
struct BadInput: Error, CustomStringConvertible {
    var path: String
    var why: String

    var description: String { "\(path): \(why)" }
}
