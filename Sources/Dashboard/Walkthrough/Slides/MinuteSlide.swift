import CursesShell
import Scrutiny

extension SlideWriter {
    /// What nothing speaks against, agreed in one go.
    mutating func writeTogether() {
        slide.add("Taken together", .slideDim)
        slide.addGap()
        slide.add("Nothing stands against these claims", .slideTitle)
        slide.addGap()
        for item in deck.together {
            let category = item.questions.claim
            slide.add(
                category.map { "\(Symbol.category($0)) \($0.numberedName)" } ?? "", .category(category),
                lead: [Span("\(item.number)  ", .slideBig)], sticks: true)
            slide.add(item.recommendation.opening, .slideDim, indent: 2, sticks: !item.questions.missing.isEmpty)
            for finding in item.questions.missing {
                slide.add("\(Symbol.severity(finding.severity)) \(finding.message)", .severity(finding.severity), indent: 2)
            }
            if item.view != nil {
                let entry = Minute.Entry(item.recommendation, of: deck.review, at: deck.meeting)
                slide.add("✓ \(entry.decision)", .slide, indent: 2)
            }
            slide.addGap()
        }
        slide.add(Tally(deck).words, .slideDim)
    }

    /// What the committee decided, recommendation by recommendation.
    mutating func writeMinute() {
        let minute = deck.minute
        slide.add("The minute of \(minute.meeting.long)", .slideTitle)
        slide.addGap()
        for entry in minute.entries {
            let category = entry.view?.category
            let sign = category.map { "\(Symbol.category($0)) " } ?? ""
            slide.add(
                sign + entry.decision, entry.view == nil ? .slideDim : .category(category),
                lead: [Span("\(entry.number)  ", .slideBig)], sticks: true)
            slide.add(entry.outcome, .slide, indent: 2)
            for line in entry.reason { slide.add(line, .slideDim, indent: 2) }
            slide.addGap()
        }
        slide.add(minute.summary, .slide)
    }
}

extension Recommendation {
    /// The gist, and that it goes on where it does.
    fileprivate var opening: String {
        guard gist.count >= 200, let blank = gist.lastIndex(of: " ") else { return gist }
        return gist[..<blank] + " …"
    }
}

extension Minute {
    /// The minute as plain text, for the clipboard.
    var plainText: String {
        var lines = ["\(title)", "Meeting of \(meeting.long)", ""]
        for entry in entries {
            lines.append("\(entry.number): \(entry.decision)")
            lines.append("  Claimed: \(entry.claim)")
            lines += entry.reason.map { "  \($0)" }
            lines.append("  \(entry.outcome)")
            lines.append("")
        }
        return (lines + [summary]).joined(separator: "\n") + "\n"
    }
}
