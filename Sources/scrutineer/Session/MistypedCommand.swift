import ArgumentParser
import Foundation

/// A word where a command or a register is expected, which is one of the commands or nearly so.
struct MistypedCommand {
    /// The command it is, or is taken for.
    let meant: String

    static let commands = Scrutineer.configuration.subcommands.map { $0._commandName } + ["help"]

    /// Whether the word is a command, and no file's name.
    static func isOne(_ word: String) -> Bool {
        // Most files have an ending or a folder; the names of the commands need not be gathered for those.
        !word.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") } && commands.contains(word)
    }

    /// Nil where the word is far from every command, or names a file that is there.
    init?(_ word: String) {
        guard word.utf8.allSatisfy({ (97...122).contains($0 | 0x20) }), access(word, F_OK) != 0,
            let near = Self.commands.first(where: { Self.isNear(word.lowercased(), $0) })
        else { return nil }
        meant = near
    }

    /// Whether one letter too many, too few or wrong, or two that changed places, parts the words.
    static func isNear(_ word: String, _ command: String) -> Bool {
        let a = Array(word.utf8), b = Array(command.utf8)
        let start = zip(a, b).prefix { $0 == $1 }.count
        let restA = a[start...], restB = b[start...]
        if restA.dropFirst() == restB.dropFirst() || restA.dropFirst() == restB || restA == restB.dropFirst() { return true }
        return restA.count >= 2 && restA.count == restB.count && restA.dropFirst(2) == restB.dropFirst(2)
            && restA.prefix(2).reversed() == Array(restB.prefix(2))
    }
}
