import CursesShell
import Scrutiny

/// What officers do with evidence from the panes.
extension Browser {
    static let evidence: [Command<Browser>] = [
        Command(
            "Edit", [.character("e"), .function(2)], .work, writes: true,
            help: "Edit the evidence of the sub-item under the cursor, or begin it", bar: .plain,
            unavailable: needsRecommendation
        ) { browser, desk in
            if let sheet = browser.sheet(&desk) { desk.open(sheet) }
        },
        Command(
            "Add update", [.character("u")], .work, writes: true,
            help: "Add this meeting’s update to the evidence under the cursor", unavailable: needsRecommendation
        ) { browser, desk in
            guard let sheet = browser.sheet(&desk) else { return }
            desk.open(sheet)
            desk.ask(.sheet { $0.addUpdate(&$1) })
        },
        Command(
            "Move evidence", [.character("v")], .work, writes: true,
            help: "Move the evidence under the cursor to the sub-item it belongs to",
            unavailable: { browser, desk in
                if let why = needsRecommendation(browser, desk) { return why }
                let evidence = browser.detail.file?.recommendation.evidence(on: browser.detail.subItem)
                return evidence?.lastWord == nil ? "There is no evidence here to move." : nil
            }
        ) { browser, desk in
            if let file = browser.detail.file { desk.open(Chooser.move(from: browser.detail.subItem, in: file)) }
        },
        Command(
            "Drafts", [.character("D")], .work, writes: true, help: "Go on with work that was not saved"
        ) { _, desk in
            let author = desk.author
            guard let drafts = desk.reading({ try $0.drafts(by: author) }) else { return }
            if drafts.isEmpty { desk.say("Everything is saved.") } else { desk.open(Chooser.drafts(drafts, &desk)) }
        },
    ]

    private func sheet(_ desk: inout Desk) -> EvidenceSheet? {
        detail.file.flatMap { EvidenceSheet(EvidencePlace($0.id, subItem: detail.subItem), &desk) }
    }
}

extension Chooser {
    /// Where evidence may go to: what is there stays, and what moves comes after it.
    static func move(from letter: String?, in file: RecommendationFile) -> Chooser {
        let place = EvidencePlace(file.id, subItem: letter)
        let parts = EvidencePlace.all(of: file.recommendation).filter { part in
            part.letter != letter && (part.letter.map { file.recommendation.subItem($0) != nil } ?? true)
        }
        return Chooser("Move \(letter.map { "the evidence under \($0))" } ?? "this evidence") to", parts.map { part in
            Choice(
                title: part.letter.map { "\($0))" } ?? "The whole",
                help: (part.hasEvidence ? "after what is there: " : "") + part.words,
                choose: { $0.perform(.move(place, to: part.letter)) })
        })
    }
}
