/// The themes on this machine: the user's own, and those that came with the program.
public struct ThemeLibrary: Sendable {
    /// Where themes are looked for; what comes first wins.
    public let folders: [String]

    public init(folders: [String]) { self.folders = folders }

    /// The user's folder, then the one that came with the program; nil where that is nowhere.
    public static func standard(shipped: String?) -> ThemeLibrary {
        let own = SettingsFolder.path.map { "\($0)/themes" }
        return ThemeLibrary(folders: [own, shipped].compactMap { $0 })
    }

    /// The names of all themes, in alphabetical order. "mono" is always there.
    public func names() -> [String] {
        var names: Set<String> = [Theme.plain.name]
        for folder in folders {
            for file in Files.names(in: folder) {
                for ending in Self.endings where file.hasSuffix(ending) { names.insert(String(file.dropLast(ending.count))) }
            }
        }
        return names.sorted()
    }

    /// Reads the theme of that name, which is its file's without the ending.
    public func load(_ name: String) throws(ThemeError) -> Theme {
        // A name, not a path: what a configuration file says stays within these folders.
        guard !name.isEmpty, !name.contains("/"), !name.hasPrefix(".") else {
            throw ThemeError(file: "themes", line: nil, reason: .notFound(name))
        }
        for folder in folders {
            for ending in Self.endings {
                let path = "\(folder)/\(name)\(ending)"
                guard Files.exists(path) else { continue }
                return try Self.read(path, name: name)
            }
        }
        if name == Theme.plain.name { return .plain }
        throw ThemeError(file: "themes", line: nil, reason: .notFound(name))
    }

    /// That theme, or if it cannot be had the first of the others that can, with what was wrong.
    public func load(_ name: String, orElse others: String...) -> (theme: Theme, problem: ThemeError?) {
        var problem: ThemeError?
        for candidate in [name] + others {
            do {
                return (try load(candidate), problem)
            } catch {
                problem = problem ?? error
            }
        }
        return (.plain, problem)
    }

    private static let endings = [".yaml", ".yml"]
    private static func read(_ path: String, name: String) throws(ThemeError) -> Theme {
        let text: String
        do { text = try Setting.text(of: path) } catch { throw ThemeError(error) }
        return try Theme(yaml: text, file: path, name: name)
    }
}
