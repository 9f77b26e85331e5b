import CursesShell
import Foundation
import Register
import Reports
import Scrutiny

/// A scratch register made from the sample reports; gone when the program ends.
struct Sample {
    let path: String
    private let folder: String

    /// Throws when the sample reports are not to be found, or the scratch folder cannot be written.
    init() throws {
        guard let reports = Shares.folder("sample-data") else {
            throw UsageProblem(
                "The sample reports are not installed beside the program. "
                    + "Set SCRUTINEER_SHARE to the folder that has sample-data.")
        }
        let place = Files.environment("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
        var template = Array("\(place)/scrutineer-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw UsageProblem("No scratch folder can be made in \(place).") }
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        path = folder + "/sample.sqlite"
        // Reading the reports takes a moment, and they seldom change: what was made of them is kept.
        let kept = SampleCache(reports: reports)
        if kept.copy(to: path) { return }
        try Self.fill(Register(path: path), from: reports)
        kept.keep(path)
    }

    /// Imports the reports, oldest first, so that the history comes to be as it was.
    private static func fill(_ register: Register, from reports: String) throws {
        var readings: [(review: Review, file: String)] = []
        for file in try FileManager.default.contentsOfDirectory(atPath: reports).sorted() where file.hasSuffix(".txt") {
            readings += try ReportReader().read(path: "\(reports)/\(file)").reviews.map { ($0, file) }
        }
        readings.sort { ($0.review.reportedOn?.dayNumber ?? 0) < ($1.review.reportedOn?.dayNumber ?? 0) }
        for reading in readings {
            _ = try register.import(reading.review, from: reading.file, by: "sample", at: WallClock.secondsSince1970)
        }
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }
}
