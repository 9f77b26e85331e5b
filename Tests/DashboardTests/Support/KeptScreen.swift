import CursesShell
import Foundation
import Testing

/// A screen kept as a text file: what is seen, and under it the role of every stretch that is not plain.
///
/// With `SCRUTINEER_KEEP_SCREENS=1` in the environment the files are written instead of compared; read the
/// difference before committing it.
enum KeptScreen {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Screens")

    static func text(of frame: Frame) -> String {
        var lines = (0..<frame.size.rows).map { row in
            var text = frame.text(ofRow: row)
            while text.last == " " { text.removeLast() }
            return "|" + text
        }
        lines.append("")
        for row in 0..<frame.size.rows {
            let runs = self.runs(of: frame, row)
            if !runs.isEmpty { lines.append("\(row): " + runs.joined(separator: ", ")) }
        }
        if let cursor = frame.cursor { lines.append("cursor \(cursor.column),\(cursor.row)\(frame.showsCursor ? " seen" : "")") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// "3-12 title on selected"
    private static func runs(of frame: Frame, _ row: Int) -> [String] {
        var runs: [String] = []
        var start = 0
        func look(_ column: Int) -> String? {
            guard let cell = frame[column, row] else { return nil }
            let ground = cell.ground == .base ? "" : " on \(cell.ground.name)"
            // The role of a blank is not seen; only its ground is.
            let role = cell.glyph == " " ? "base" : cell.role.name
            return role + ground
        }
        for column in 0...frame.size.columns {
            guard column == frame.size.columns || look(column) != look(start) else { continue }
            if let look = look(start), look != "base" { runs.append("\(start)-\(column - 1) \(look)") }
            start = column
        }
        return runs
    }

    static func expect(_ frame: Frame, isKeptAs name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = folder.appending(path: "\(name).txt")
        let now = text(of: frame)
        try Pictures.draw(frame, ofScreen: name)
        if ProcessInfo.processInfo.environment["SCRUTINEER_KEEP_SCREENS"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            return try now.write(to: file, atomically: true, encoding: .utf8)
        }
        let kept = try? String(contentsOf: file, encoding: .utf8)
        #expect(now == kept, "The screen \(name) is not the one that was kept:\n\(now)", sourceLocation: sourceLocation)
    }
}
