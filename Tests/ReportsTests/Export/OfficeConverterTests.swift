import Foundation
import Testing

@testable import Reports

/// With programs of our own making in place of the real ones, so that they pass where neither is installed.
@Suite struct OfficeConverterTests {
    private func withProgram(_ name: String, _ script: String, _ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("converter-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = folder.appendingPathComponent(name).path
        try WholeFile.write(Array(("#!/bin/sh\n" + script).utf8), to: program)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
        try await body(folder.path)
    }

    @Test func theFileThatTheProgramWroteIsTheAnswer() async throws {
        try await withProgram("pandoc", "for a; do case $a in --output=*) cat > \"${a#--output=}\";; esac; done") { path in
            let bytes = try await OfficeConverter(searchPath: path + ":/bin").convert(html: "<p>Gwên</p>", to: .docx)
            #expect(String(decoding: bytes, as: UTF8.self) == "<p>Gwên</p>")
        }
    }

    @Test func aMissingProgramIsNamedWithTheCommandThatInstallsIt() async throws {
        let error = await #expect(throws: ExportError.self) {
            try await OfficeConverter(searchPath: "/nowhere").convert(html: "", to: .odt)
        }
        #expect(error == .converterMissing(format: "odt", program: "pandoc", package: "pandoc"))
        #expect(error?.description.contains("apt-get install pandoc") == true)
    }

    @Test func whatTheProgramComplainsOfIsPassedOn() async throws {
        try await withProgram("pandoc", "cat >/dev/null; echo 'no such format' >&2; exit 3") { path in
            await #expect(throws: ExportError.converterFailed(program: "pandoc", reason: "no such format")) {
                try await OfficeConverter(searchPath: path).convert(html: "", to: .docx)
            }
        }
    }

    @Test func aProgramThatWritesNothingHasFailed() async throws {
        try await withProgram("soffice", "exit 0") { path in
            await #expect(throws: ExportError.converterFailed(program: "soffice", reason: "it wrote nothing")) {
                try await OfficeConverter(searchPath: path).convert(html: "<p>", to: .pdf)
            }
        }
    }

    @Test func aProgramThatHangsIsStopped() async throws {
        try await withProgram("pandoc", "exec sleep 600") { path in
            await #expect(throws: ExportError.converterTooSlow(program: "pandoc", seconds: 0)) {
                try await OfficeConverter(timeLimit: 0, searchPath: path).convert(html: "", to: .docx)
            }
        }
    }
}
