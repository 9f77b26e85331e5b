import CursesShell

/// A layer's commands, for what must be so in every layer. A new layer is one line in `all`.
struct CommandTable: Sendable {
    struct Row: Sendable {
        let name: String
        let title: String
        let keys: [Key]
    }

    /// "the panes"
    let layer: String
    /// Whether text is typed there all the time.
    let isTyped: Bool
    let rows: [Row]

    private init<Owner: Layer>(_ layer: String, _: Owner.Type) {
        self.layer = layer
        isTyped = Owner.isTyped
        rows = Owner.commands.map { Row(name: $0.name, title: $0.title, keys: $0.keys) }
    }

    static let all = [
        CommandTable("the panes", Browser.self), CommandTable("the picker", Picker.self),
        CommandTable("the criteria", CriteriaPage.self), CommandTable("the editor", EvidenceSheet.self),
        CommandTable("two texts", ConflictPage.self), CommandTable("the history", HistoryPage.self),
        CommandTable("the questions", QuestionsPage.self), CommandTable("the search", SearchPage.self),
        CommandTable("the import", ImportPage.self), CommandTable("the name of a file", ImportPrompt.self),
        CommandTable("the overview", OverviewPage.self), CommandTable("what changed", ChangesPage.self),
        CommandTable("the lists", Chooser.self), CommandTable("the prompts", Prompt.self),
        CommandTable("the forms", Form.self),
        CommandTable("the help", HelpPage.self), CommandTable("a review as it stood", AsItStood.self),
        CommandTable("the walkthrough", Walkthrough.self), CommandTable("the grid of slides", SlideGrid.self),
        CommandTable("the unchallenged", AgreeTogether.self), CommandTable("the second screen", Follower.self),
    ]
}

extension Command {
    /// "next-finding" for "Next finding": what a person calls it in a file.
    var name: String { title.lowercased().replacing(" ", with: "-") }
}
