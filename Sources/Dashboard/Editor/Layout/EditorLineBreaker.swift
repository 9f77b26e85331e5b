import CursesShell

/// Decides where a line of words ends: after blanks, after a hyphen between letters, around wide characters, and
/// within a word only where the word alone is wider than the line.
struct EditorLineBreaker: Sendable, Hashable {
    /// Columns, 1 or more. Blanks at the end of a line may stand beyond them.
    var width: Int
    /// More blanks than this beyond the width begin a line of their own.
    private static let hangingBlanks = 64
    static let tabStop = 4

    /// Where the line that begins at `start` ends, at most at the end of its paragraph. It always ends after its start,
    /// unless that is the end of the paragraph. Depends on nothing before `start`.
    func end(ofLineAt start: Int, indent: Int, in buffer: TextBuffer, paragraphEnd: Int) -> Int {
        var reach = 4 * width + 32
        while true {
            let limit = min(paragraphEnd, buffer.scalarStart(atOrAfter: start + reach))
            let bytes = buffer.bytes(in: start..<limit)
            if let end = end(in: bytes, indent: indent, isWhole: limit == paragraphEnd) { return start + end }
            reach *= 4
        }
    }

    /// Nil when the bytes do not reach far enough to tell.
    private func end(in bytes: [UInt8], indent: Int, isWhole: Bool) -> Int? {
        var walk = ClusterWalk(bytes)
        let width = max(1, width - indent)
        var column = 0
        // Where the line may end if what follows does not fit.
        var chance: Int?
        var before = Before.start
        while let cluster = walk.next() {
            if !isWhole, cluster.end == bytes.count { return nil }
            let columns = Self.columns(of: cluster, at: column)
            if cluster.isBlank {
                if column >= width + Self.hangingBlanks { return cluster.start }
                column += columns
                if before != .start { chance = cluster.end }
                continue
            }
            if cluster.start > 0, before.allowsBreak(before: cluster, columns) { chance = cluster.start }
            if column + columns > width {
                if let chance { return chance }
                return cluster.start > 0 ? cluster.start : cluster.end
            }
            column += columns
            before = Before(cluster, columns, after: before)
        }
        return isWhole ? bytes.count : nil
    }

    static func columns(of cluster: ClusterWalk.Cluster, at column: Int) -> Int {
        if let byte = cluster.ascii {
            if byte == 9 { return tabStop - column % tabStop }
            if byte >= 32, byte < 127 { return 1 }
            return CursesShell.columns(of: String(UnicodeScalar(byte)))
        }
        return cluster.character.map { CursesShell.columns(of: String($0)) } ?? 0
    }

    /// What stood before on the line, as far as it matters to where the line may end.
    private enum Before {
        case start, letter, hyphen, wide, other

        init(_ cluster: ClusterWalk.Cluster, _ columns: Int, after previous: Before) {
            if columns == 2 { self = .wide; return }
            if let byte = cluster.ascii {
                self = switch byte {
                case UInt8(ascii: "-") where previous == .letter: .hyphen
                case 65...90, 97...122: .letter
                default: .other
                }
            } else {
                switch cluster.character {
                case "–" where previous == .letter, "—" where previous == .letter: self = .hyphen
                case let character?: self = character.isLetter ? .letter : .other
                case nil: self = .other
                }
            }
        }

        func allowsBreak(before cluster: ClusterWalk.Cluster, _ columns: Int) -> Bool {
            if columns == 2 {
                // A closing mark does not begin a line.
                return cluster.character.map { !"、。，．）」』！？：；".contains($0) } ?? true
            }
            if self == .wide { return cluster.ascii.map { !")].,;:!?".utf8.contains($0) } ?? false }
            guard self == .hyphen else { return false }
            return cluster.ascii.map { (65...90).contains($0) || (97...122).contains($0) } ?? cluster.character?.isLetter
                ?? false
        }
    }
}
