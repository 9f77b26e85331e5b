import CursesShell
import Scrutiny

/// What officers do with reviews and recommendations themselves from the panes.
extension Browser {
    static let structure: [Command<Browser>] = [
        Command(
            "Edit details", [.character("E")], .work, writes: true,
            help: "Correct the recommendation: targets, responsibility, dates and words; in the reviews, the review",
            unavailable: { browser, desk in
                browser.focus == .reviews ? needsReview(browser, desk) : needsRecommendation(browser, desk)
            }
        ) { browser, desk in
            if browser.focus == .reviews {
                guard let review = browser.reviews.current, let form = ReviewForm(correcting: review.id, &desk) else {
                    return
                }
                desk.open(Form(form))
            } else if let file = browser.detail.file {
                desk.open(Form(DetailsForm(file)))
            }
        },
        Command(
            "Add sub-item", [.character("S")], .work, writes: true, help: "Add a lettered part to the recommendation",
            unavailable: needsRecommendation
        ) { browser, desk in
            if let file = browser.detail.file { desk.open(Form(SubItemForm(file))) }
        },
        Command(
            "Add recommendation", [.character("A")], .work, writes: true, help: "Add a recommendation to the review by hand",
            unavailable: needsReview
        ) { browser, desk in
            guard let review = browser.reviews.current, let form = RecommendationForm(in: review, &desk) else { return }
            desk.open(Form(form))
        },
        Command(
            "Add review", [.character("R")], .work, writes: true, help: "Begin a review by hand", bar: .plain
        ) { _, desk in desk.open(Form(ReviewForm(new: &desk))) },
        Command(
            "Remove", [.character("X")], .work, writes: true,
            help: "Take away a recommendation that was added by hand; in the reviews, such a review",
            unavailable: { browser, desk in
                browser.focus == .reviews ? needsReview(browser, desk) : needsRecommendation(browser, desk)
            }
        ) { browser, desk in
            if browser.focus == .reviews {
                if let review = browser.reviews.current {
                    desk.open(Chooser.remove(review.title, by: .removeReview(review.id)))
                }
            } else if let file = browser.detail.file {
                desk.open(Chooser.remove(file.recommendation.number, by: .removeRecommendation(file.id)))
            }
        },
    ]

    private static let needsReview: @Sendable (Browser, Desk) -> String? = { browser, _ in
        browser.reviews.current == nil ? "There is no review yet." : nil
    }

    /// Shows what was just made, whatever the filter lets through.
    mutating func showNew(_ place: Place, _ desk: inout Desk) {
        let filter = filter
        if let filter,
            (desk.reading { try $0.row(of: place.recommendation, in: place.review, filter, by: .number) } ?? nil) == nil
        {
            setFilter(nil, &desk)
        }
        turn(to: place, &desk)
    }
}

extension Chooser {
    /// Asks before something is taken away.
    static func remove(_ name: String, by change: Change) -> Chooser {
        Chooser("Remove \(name)?", [
            Choice(title: "Keep it", help: "Everything stays as it is", choose: { _ in }),
            Choice(title: "Remove it", help: "With all that is in it, out of sight", choose: { $0.perform(change) }),
        ])
    }
}
