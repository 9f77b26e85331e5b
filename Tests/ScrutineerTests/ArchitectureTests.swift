import Foundation
import Testing

/// Holds the `import` lines of the sources against the table of `Sources/README.md`: the package manager lets a
/// target import what it does not declare.
@Suite("The architecture")
struct ArchitectureTests {
    private static let system: Set<String> = ["Darwin", "Dispatch", "Foundation", "Glibc", "Synchronization", "System"]
    private static let pure: Set<String> = ["CursesShell", "Scrutiny", "Dashboard"]

    @Test func importsAreThoseOfTheTable() throws {
        let allowed = try Self.table()
        #expect(Set(allowed.keys) == ["CNcurses", "CursesShell", "Scrutiny", "Reports", "Register", "Dashboard", "scrutineer"])
        for (target, imports) in allowed {
            for file in Self.swiftFiles(in: "Sources/\(target)") {
                for module in try Self.imports(of: file) where !imports.contains(module) {
                    let isSystem = Self.system.contains(module) && !(module == "Foundation" && Self.pure.contains(target))
                    #expect(isSystem, "\(file) imports \(module), which the table does not give \(target).")
                }
            }
        }
    }

    @Test func theManifestDeclaresNoMoreThanTheTable() throws {
        let allowed = try Self.table()
        #expect(allowed["Scrutiny"] == [])
        #expect(allowed["Dashboard"] == ["Scrutiny", "CursesShell"])
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Target and what it imports, from the rows of the page's table.
    private static func table() throws -> [String: Set<String>] {
        let page = try String(contentsOf: root.appending(path: "Sources/README.md"), encoding: .utf8)
        var table: [String: Set<String>] = [:]
        for line in page.split(separator: "\n") where line.hasPrefix("| `") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            let name = cells[0].trimmingCharacters(in: ["`"])
            let imports = cells[2].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            table[name] = Set(imports.filter { $0 != "–" })
            if imports.contains("all") {
                table[name] = ["CNcurses", "CursesShell", "Scrutiny", "Reports", "Register", "Dashboard", "ArgumentParser"]
            }
        }
        return table
    }

    private static func swiftFiles(in folder: String) -> [String] {
        let all = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
        return (all?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }
    }

    private static func imports(of file: String) throws -> [String] {
        try String(contentsOf: root.appending(path: file), encoding: .utf8).split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ").drop { ["@testable", "@preconcurrency", "public", "internal", "private"].contains($0) }
            guard !line.hasPrefix(" "), words.first == "import", words.count >= 2 else { return nil }
            return String(words.last?.split(separator: ".").first ?? "")
        }
    }
}
