import Scrutiny

extension Chooser {
    /// Work that was not saved: go on with one of them.
    static func drafts(_ drafts: [StoredDraft], _ desk: inout Desk) -> Chooser {
        let choices = drafts.map { draft in
            let file = desk.reading { try $0.file(of: draft.place.recommendation) } ?? nil
            let name = draft.name(file)
            return Choice(title: name, help: "\(file?.review.title ?? "no longer in the register"), begun \(draft.began)") {
                desk in
                desk.open(Chooser.draft(draft, name, file))
            }
        }
        return Chooser("You have work that is not saved", choices)
    }

    private static func draft(_ draft: StoredDraft, _ name: String, _ file: RecommendationFile?) -> Chooser {
        Chooser(
            "\(name), begun \(draft.began)",
            [
                Choice(
                    title: "Go on with it", help: "Open it where the cursor was",
                    unavailable: file == nil ? "What it is about is no longer in the register." : nil,
                    choose: { desk in
                        guard let sheet = EvidenceSheet(draft.place, &desk) else { return }
                        desk.open(sheet)
                    }),
                Choice(title: "Leave it for later", help: "It stays, and is offered again", choose: { _ in }),
                Choice(
                    title: "Write it to a file", help: "As plain text",
                    choose: { desk in
                        guard let document = draft.document(&desk) else {
                            return desk.say(
                                "This draft cannot be read by this program. It stays where it is.", isError: true)
                        }
                        let text = document.updates.map { ($0.heading.map { "\($0)\n\n" } ?? "") + $0.text + "\n" }.joined(
                            separator: "\n")
                        desk.open(Prompt.file(for: text, named: "unsaved-evidence.txt"))
                    }),
                Choice(
                    title: "Throw it away", help: "What was saved before stays as it is",
                    choose: { desk in
                        desk.emit(.discardDraft(draft.id))
                        desk.say("The draft on \(name) is gone.")
                    }),
            ])
    }
}

extension StoredDraft {
    /// "R03 c)"
    fileprivate func name(_ file: RecommendationFile?) -> String {
        (file?.recommendation.number ?? "A draft") + (place.subItem.map { " \($0))" } ?? "")
    }

    fileprivate var began: String { WallTime.words(savedAt) }
}
