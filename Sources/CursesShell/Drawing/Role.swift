import Synchronization

/// What a stretch of the screen means: "category.1", "evidence.unfinished". A theme says how it looks.
///
/// Roles are interned: a role is two bytes in a cell, and its name is kept once for the process.
public struct Role: Sendable, Hashable {
    public let index: UInt16

    /// The role of that name, made at its first mention. Names are ours, not a file's: there are few.
    /// Past 65,536 of them every new name is `base`.
    public init(_ name: String) {
        index = Self.names.withLock { $0.index(of: name) }
    }

    public var name: String { Self.names.withLock { $0.list[Int(index)] } }

    /// Every role mentioned so far, in the order of `index`.
    public static var all: [Role] { names.withLock { $0.list.indices.map { Role(index: UInt16($0)) } } }

    private init(index: UInt16) { self.index = index }

    /// Plain text on the plain ground; what an empty cell has.
    public static let base = Role(index: 0)

    private struct Names {
        var list = ["base"]
        var indices: [String: UInt16] = ["base": 0]

        mutating func index(of name: String) -> UInt16 {
            if let known = indices[name] { return known }
            guard let index = UInt16(exactly: list.count) else { return 0 }
            list.append(name)
            indices[name] = index
            return index
        }
    }

    private static let names = Mutex(Names())
}
