import CursesShell
import Scrutiny

/// What officers do with reviews and recommendations themselves from the panes.
extension Browser {
    static let structure: [Command<Browser>] = [
        Command(
            "Edit details", [.character("E")], .work,
            help: "Correct targets, responsibility, dates and words of the recommendation",
            unavailable: cannotEdit
        ) { browser, desk in
            if let file = browser.detail.file { desk.open(Form(DetailsForm(file))) }
        },
    ]
}
