import CursesShell
import Foundation

/// The pictures in `themes/previews`, drawn from kept screens while their tests run.
///
/// `make pictures` sets `SCRUTINEER_DRAW_PICTURES=1`; without it nothing is written.
enum Pictures {
    /// The kept screens that are drawn, with the picture's name and what it shows.
    private static let drawn = [
        "main-112x30": ("main", "The main screen: reviews, recommendations, and one of them in full"),
        "picker-80x24": ("picker", "The picker: the six categories, each with what speaks against it"),
        "editor-80x24": ("editor", "The editor: earlier accounts locked, this month’s update being written"),
        "slide-asks-80x24": ("slide", "The walkthrough: a recommendation with its timeline"),
        "slide-doubt-80x24": ("doubt", "The walkthrough: the claim, the doubt and the question"),
    ]

    static func draw(_ frame: Frame, ofScreen screen: String) throws {
        guard ProcessInfo.processInfo.environment["SCRUTINEER_DRAW_PICTURES"] == "1", let (name, title) = drawn[screen] else { return }
        let themes = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "themes")
        let folder = themes.appending(path: "previews")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for theme in ["dark", "light"] {
            let svg = frame.svg(in: try ThemeLibrary(folders: [themes.path]).load(theme), title: title)
            try svg.write(to: folder.appending(path: "\(name)-\(theme).svg"), atomically: true, encoding: .utf8)
        }
    }
}
