/// Everything that a register holds of one review, as it stood at one moment, in a form that only the register reads:
/// what takes an import back.
public struct Keepsake: Sendable, Hashable {
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) { self.bytes = bytes }
}
