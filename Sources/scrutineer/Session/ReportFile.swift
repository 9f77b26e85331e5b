import Foundation
import Reports

/// A file on its way in: a report in any form that the reader knows, or an export of a register.
enum ReportFile {
    static func read(_ path: String) throws -> Reading {
        guard beginsAsJSON(path) else { return try ReportReader().read(path: path) }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw ReportError.cannotOpen(path: path, reason: "it cannot be read")
        }
        do {
            return Reading(reviews: try ReviewJSON.reviews(from: Array(bytes)))
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

/// A file that is not what it should be.
struct BadInput: Error, CustomStringConvertible {
    var path: String
    var why: String

    var description: String { "\(path): \(why)" }
}
