import Synchronization

/// What a stretch of the screen means: "category.1", "evidence.unfinished". A theme says how it looks.
///
/// Roles are interned: a role is two bytes in a cell, and its name is kept once for the process.
public struct Role: Sendable, Hashable {
    public let index: UInt16

    /// The role of that name, made at its first mention. Names are ours, not a file's: there are few.
    public init(_ name: String) {
        index = Self.names.withLock { names in
            if let known = names.firstIndex(of: name) { return UInt16(known) }
            names.append(name)
            return UInt16(names.count - 1)
        }
    }

    public var name: String { Self.names.withLock { $0[Int(index)] } }

    /// Every role mentioned so far, in the order of `index`.
    public static var all: [Role] { names.withLock { $0.indices.map { Role(index: UInt16($0)) } } }

    private init(index: UInt16) { self.index = index }

    /// Plain text on the plain ground; what an empty cell has.
    public static let base = Role(index: 0)

    private static let names = Mutex(["base"])
}
