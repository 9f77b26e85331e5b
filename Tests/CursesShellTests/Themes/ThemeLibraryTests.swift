import Foundation
import Testing

@testable import CursesShell

struct ThemeLibraryTests {
    @Test func `the user's theme comes before the program's of the same name`() throws {
        let folders = try ScratchFolder(), own = "\(folders.path)/own", shipped = "\(folders.path)/shipped"
        try folders.write("name: Mine\nground: dark\nroles: {}", to: "own/dark.yaml")
        try folders.write("name: Theirs\nground: dark\nroles: {}", to: "shipped/dark.yaml")
        try folders.write("ground: light\nroles: {}", to: "shipped/evening.yml")
        try folders.write("no theme", to: "shipped/README.md")
        let library = ThemeLibrary(folders: [own, shipped, "\(folders.path)/absent"])
        #expect(library.names() == ["dark", "evening", "mono"])
        #expect(try library.load("dark").title == "Mine")
        // Whatever it calls itself, it is found again by what it was asked for by.
        #expect(try library.names().map { try library.load($0).name } == library.names())
        #expect(try library.load("mono") == .plain)
    }

    @Test(arguments: ["absent", "", "../dark", "/etc/passwd", ".hidden"])
    func `a name that is no theme's is an error, and no path`(name: String) {
        #expect(throws: ThemeError(file: "themes", line: nil, reason: .notFound(name))) {
            try ThemeLibrary(folders: ["/"]).load(name)
        }
    }

    @Test func `a broken theme does not keep the program from starting`() throws {
        let folder = try ScratchFolder()
        try folder.write("ground: dark\nroles:\n  base: nonesuch", to: "mine.yaml")
        try folder.write("ground: dark\nroles: {}", to: "dark.yaml")
        let library = ThemeLibrary(folders: [folder.path])
        let found = library.load("mine", orElse: "dark")
        #expect(found.theme.name == "dark")
        #expect(found.problem?.line == 3)
        #expect(library.load("absent", orElse: "gone").theme == .plain)
        #expect(library.load("dark", orElse: "mono").problem == nil)
    }

    @Test func `a folder or a device in place of a file is an error`() throws {
        let folder = try ScratchFolder()
        try folder.write("", to: "odd.yaml/inside")
        #expect(throws: ThemeError.self) { try ThemeLibrary(folders: [folder.path]).load("odd") }
    }
}

/// A folder of its own for one test, gone with it.
final class ScratchFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/scrutineer-themes-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// Makes the file, and the folders it is in.
    func write(_ text: String, to name: String) throws {
        let file = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: false, encoding: .utf8)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
