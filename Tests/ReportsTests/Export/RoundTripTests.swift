import Foundation
import Scrutiny
import Testing

@testable import Reports

/// What is exported as a report comes back as the review that it was made of.
@Suite struct RoundTripTests {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardizedFileURL

    /// The sample's reports and, where it lies beside the package, the report of 2016.
    static let reports: [String] = {
        let folder = package.appending(path: "sample-data").path
        let samples = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".txt") }.sorted()
        return samples.map { "\(folder)/\($0)" } + (SourceReport.isThere ? [SourceReport.path()] : [])
    }()

    private func review(_ path: String) throws -> Review { try #require(try ReportReader().read(path: path).reviews.first) }

    /// The places where two reviews differ, as far as a paper can tell them.
    private func differences(_ before: Review, _ after: Review) -> [String] {
        func paper(_ review: Review) -> [String] {
            var lines = ReviewJSON.json(of: [review]).text.split(separator: "\n").map(String.init)
            lines.removeAll { $0.contains("\"written\": \"") && $0.contains("Achieved") }
            return lines
        }
        let difference = paper(after).difference(from: paper(before))
        return difference.map { change in
            switch change {
            case .insert(let place, let line, _): "+\(place) \(line)"
            case .remove(let place, let line, _): "-\(place) \(line)"
            }
        }
    }

    @Test(arguments: reports, [ExportFormat.text, .markdown, .html])
    func aPaperComesBack(_ path: String, _ form: ExportFormat) async throws {
        let before = try review(path)
        let bytes = try await ReportWriter([before]).bytes(as: form)
        let reading = try ReportReader().read(bytes: bytes, from: "report.\(form.fileExtension)")
        #expect(reading.reviews.count == 1)
        #expect(reading.unplaced == [])
        #expect(differences(before, try #require(reading.reviews.first)) == [])
    }

    /// Through another program, and back through another: the structure and every word, where they are installed.
    @Test(arguments: [ExportFormat.docx, .odt]) func anOfficeFileComesBack(_ form: ExportFormat) async throws {
        let path = try #require(Self.reports.first)
        let before = try review(path)
        let bytes: [UInt8]
        do {
            bytes = try await ReportWriter([before]).bytes(as: form)
        } catch .converterMissing { return }
        let file = FileManager.default.temporaryDirectory.appending(path: "round-trip-\(UUID().uuidString).\(form.fileExtension)").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        try WholeFile.write(bytes, to: file, force: false)
        let reading = try await ReportReader().readAny(path: file)
        #expect(reading.unplaced == [])
        #expect(differences(before, try #require(reading.reviews.first)) == [])
    }

    @Test(arguments: reports) func jsonComesBackAsTheSameReview(_ path: String) throws {
        let before = try review(path)
        #expect(try ReviewJSON.reviews(from: Array(ReportWriter([before]).json().utf8)) == [before])
    }
}
