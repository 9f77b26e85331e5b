import Foundation

/// The report of 2016 in the folder beside the project, where it is there.
enum SourceReport {
    static func path(_ ending: String = "txt") -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("shared/reports/third-sector-progress-2016-09-26.\(ending)").path
    }

    static var isThere: Bool { FileManager.default.fileExists(atPath: path()) }
}
