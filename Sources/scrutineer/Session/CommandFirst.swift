/// Options written before their command, as in `scrutineer --register r.sqlite list`, are read as if they stood behind it.
enum CommandFirst {
    /// The options before which a command may be looked for: these have a value behind them, and all others none.
    private static let valued: Set = ["--register", "--as", "--theme", "--review", "--on", "--format"]

    /// The same arguments with the command at their head, where only options stand before it.
    static func arranged(_ arguments: [String]) -> [String] {
        var index = 0
        while index < arguments.count, arguments[index].hasPrefix("-"), arguments[index] != "--" {
            index += valued.contains(arguments[index]) ? 2 : 1
        }
        guard index > 0, index < arguments.count, MistypedCommand.commands.contains(arguments[index]) else {
            return arguments
        }
        return [arguments[index]] + arguments[..<index] + arguments[(index + 1)...]
    }
}
