import Foundation
import Testing

@testable import Reports

@Suite struct WholeFileTests {
    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("whole-file-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }

    private func bytes(_ path: String) -> [UInt8]? { FileManager.default.contents(atPath: path).map { [UInt8]($0) } }
    private func names(_ folder: String) -> [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] }

    @Test func theFileHoldsTheBytesAndNothingElseIsLeft() throws {
        try inFolder { folder in
            let big = [UInt8](repeating: 7, count: 300_000)
            try WholeFile.write(big, to: folder + "/report.txt")
            #expect(bytes(folder + "/report.txt") == big)
            #expect(names(folder) == ["report.txt"])
        }
    }

    @Test func anExistingFileStaysUnlessForced() throws {
        try inFolder { folder in
            let path = folder + "/report.txt"
            try WholeFile.write([1], to: path)
            #expect(throws: ExportError.exists(path: path)) { try WholeFile.write([2], to: path) }
            #expect(bytes(path) == [1])
            try WholeFile.write([2], to: path, force: true)
            #expect(bytes(path) == [2])
            #expect(names(folder) == ["report.txt"])
        }
    }

    @Test func aPrivateFileIsForItsOwnerAlone() throws {
        try inFolder { folder in
            try WholeFile.write([1], to: folder + "/mine.txt", isPrivate: true)
            let mode = try FileManager.default.attributesOfItem(atPath: folder + "/mine.txt")[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
    }

    @Test func aLinkStaysAndWhatItNamesIsReplaced() throws {
        try inFolder { folder in
            try WholeFile.write([1], to: folder + "/real.txt")
            try FileManager.default.createSymbolicLink(atPath: folder + "/link.txt", withDestinationPath: folder + "/real.txt")
            try WholeFile.write([2], to: folder + "/link.txt", force: true)
            #expect(bytes(folder + "/real.txt") == [2])
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link.txt") == folder + "/real.txt")
        }
    }

    @Test func whatCannotBeWrittenSaysWhy() throws {
        try inFolder { folder in
            for path in ["", folder, folder + "/no/such.txt", folder + "/nul\0l.txt", folder + "/" + String(repeating: "n", count: 300)] {
                #expect(throws: ExportError.self) { try WholeFile.write([1], to: path) }
            }
            #expect(names(folder).isEmpty)
        }
    }
}
