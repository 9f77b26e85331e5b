import CursesShell

extension Desk {
    /// What is printed on the key of the command with that title in a layer's table, as the person has chosen it: "Ctrl-Z"
    /// for "Undo". Every sentence that names a key asks here.
    func key<Owner: Layer>(_ title: String, in owner: Owner.Type) -> String {
        Owner.commands.first { $0.title == title }.flatMap { keys.keys(of: $0).first?.name } ?? title
    }

    /// "Ctrl-Z takes it back."
    var takesItBack: String { "\(key("Undo", in: Browser.self)) takes it back." }
}
