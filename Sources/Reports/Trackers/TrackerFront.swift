import Scrutiny

/// What stands before a tracker's table: the title, the committee, the day for which it speaks.
struct TrackerFront {
    var review: Review
    private(set) var unplaced: [(line: Int, text: String, why: String)] = []
    private(set) var leftOut: [LeftOut] = []
    private(set) var doubts: [(line: Int, text: String, why: String)] = []
    /// Where the title and the name of the committee were read; nil where they come from elsewhere.
    private(set) var titleLine: Line?
    private(set) var committeeLine: Line?
    /// A line says up to which day it goes, or a sentence only names one.
    private(set) var saysItsDay = false
    /// The day on which the review was approved, if a line says it.
    private(set) var approval: CalendarDate?

    init(_ lines: [Line], headings: [(line: Line, level: Int)], document: SourceDocument, file: String) {
        let everyLine = lines
        var lines = lines
        func take(_ line: Line) { if let index = lines.firstIndex(of: line) { lines.remove(at: index) } }
        let committee = lines.first { Self.committee(in: $0.text) != nil }
        let days = lines.filter { Self.day(in: $0.text) != nil }
        // "Last updated" has it before any other date.
        let day = days.min { Self.rank($0.text) < Self.rank($1.text) }
        if let committee { take(committee) }
        // "Agenda item" says what kind of page it is, where another heading says what it is about.
        let pages = headings.filter { Self.saysNothing($0.line.text) }.map(\.line)
        if pages.count < headings.count {
            for page in pages {
                take(page)
                leftOut.append(LeftOut(line: page.number, reason: .layout, text: page.text.collapsed))
            }
        }
        let titles = headings.filter { heading in
            heading.line != committee && heading.line.text.utf8.count <= 250
                && (heading.line != day || !Self.isOnlyDay(heading.line.text)) && !TrackerSection.isPlain(heading.line.text)
                && !TrackerSection.isTheme(heading.line.text)
                && (pages.count == headings.count || !pages.contains(heading.line))
        }
        // "Wexham Borough Council" over the page says whose it is.
        let highest = (titles.filter { !ReviewHead.isLetterhead($0.line.text) }.min { $0.level < $1.level } ?? titles.first)?
            .line
        // "Recommendations Tracker" over "Inquiry into Rural Buses" says what it is, and not on what.
        let title =
            highest.flatMap { title in
                TrackerSection.saysTracker(title.text)
                    ? titles.first { TrackerSection.namesReview($0.line.text) }?.line : nil
            } ?? highest
        for heading in Set([title, highest].compactMap { $0 }) { take(heading) }
        if let day, Self.isOnlyDay(day.text) {
            take(day)
            leftOut.append(LeftOut(line: day.number, reason: .layout, text: day.text.trimmed))
        }
        for index in lines.indices { lines[index].text = Self.withoutAppendix(lines[index].text) }
        // "Report by the Head of Parks" has its label without a sign, and a label alone takes the line below it.
        for index in lines.indices {
            let words = lines[index].text.words
            guard words.count > 3, words[0].folded == "report", words[1].folded == "by" || words[1].folded == "of",
                words[2].folded == "the", words.count <= 16
            else { continue }
            lines[index].text = "Report of: " + lines[index].text[words[3].startIndex...]
        }
        var facts = TrackerFacts()
        // With one label only the reader of reports knows more of them.
        lines.removeAll { $0.text.count { $0 == ":" } > 1 && facts.take($0.text.collapsed) }
        let head = ReviewHead(lines, joining: LineJoining(width: nil))
        review = head.review
        facts.add(to: &review)
        if let contact = review.contact, contact.title == nil, !contact.name.isEmpty {
            let (found, rest) = TrackerContact.read(contact.name)
            review.contact = found
            if !rest.isEmpty { review.introduction.append(rest) }
        }
        leftOut += head.leftOut
        unplaced = head.unplaced.map { ($0.line.number, $0.line.text.trimmed, $0.why) }
        if let committee {
            if review.committee.isEmpty {
                review.committee = Self.committee(in: committee.text) ?? ""
                committeeLine = committee
            } else {
                unplaced.append((committee.number, committee.text.collapsed, Self.given))
            }
        }
        let name = Self.name(of: file)
        // "Review: Care at Home"
        let isNamed =
            !review.title.isEmpty
            && lines.contains { line in
                HeadField.read(line.text, in: .heading).map { $0.0 == .title && $0.value.collapsed == review.title } ?? false
            }
        if let highest, highest != title {
            unplaced.append((highest.number, highest.text.collapsed, "Another heading names the review."))
        }
        if let title, isNamed {
            unplaced.append((title.number, title.text.collapsed, "The file names the review itself."))
        } else if let title {
            if !review.title.isEmpty {
                unplaced.append((title.number, review.title, "The heading of the page was taken for the title."))
            }
            let (words, approvedOn) = TrackerFacts.title(title.text.collapsed)
            review.title = words
            review.approvedOn = review.approvedOn ?? approvedOn
            titleLine = title
        } else if !review.title.isEmpty {
            titleLine = lines.first { $0.text.collapsed.hasSuffix(review.title) } ?? lines.first { !$0.isBlank }
        } else {
            review.title = document.title ?? name
            if document.title == nil {
                doubts.append((1, name, "The file gives its review no title; its own name was taken for one."))
            }
        }
        approval = everyLine.lazy.compactMap { Self.approval(in: $0.text) }.first
        let updated = day.flatMap { Self.rank($0.text) == 0 ? Self.day(in: $0.text) : nil }
        saysItsDay =
            updated != nil || review.reportedOn != nil
            || day.map { Self.isOnlyDay($0.text) || !$0.text.endsSentence } ?? false
        review.reportedOn =
            updated ?? review.reportedOn ?? day.flatMap { Self.day(in: $0.text) } ?? Self.day(
                in: review.title, needsWords: false)
            ?? Self.plausibleDay(in: name.replacing("_", with: " "))
        // The next edition has another date in its title, and is the same review.
        review.title = Self.withoutDate(review.title)
    }

    /// "Appendix 1: Ponds Review – Implementation" without its label: the rest is a title; other lines as they are.
    private static func withoutAppendix(_ text: String) -> String {
        let label = text.prefix(14)
        guard Landmark.appendix(text) != nil, let sign = label.firstIndex(where: { ":–—".contains($0) }) else { return text }
        let rest = text[text.index(after: sign)...].trimmed
        return rest.words.count >= 3 ? rest : text
    }

    /// What kind of page it is, or "Annex B" alone.
    private static func saysNothing(_ heading: String) -> Bool {
        let words = heading.folded.words
        return pageNames.contains(heading.folded)
            || words.count <= 2
                && ["annex", "appendix", "annexe", "schedule", "enclosure", "attachment"].contains(words.first ?? "")
    }

    private static let pageNames: Set<String> = [
        "agenda item", "agenda", "agenda item details", "meeting", "meeting details", "document", "documents", "issue",
        "issue details", "decision", "decision details", "report", "reports", "home", "menu", "search", "committee details",
        "navigation", "contents", "details",
    ]

    private static let given = "The report has given this already."

    /// "Places Overview and Scrutiny Committee", also in "Report to the Places Panel, 3 March 2026".
    private static func committee(in text: String) -> String? {
        let text = ofMeeting(text)
        guard text.utf8.count <= 160, !text.contains(":"), !text.endsSentence else { return nil }
        var words = text.words[...]
        if let span = DateSpan.all(in: text.words).last, span.words.upperBound == words.count, span.date != nil {
            words = words[..<span.words.lowerBound]
        }
        if let to = words.prefix(4).firstIndex(where: { $0.folded == "to" }),
            words[..<to].contains(where: { $0.folded == "report" })
        {
            words = words[(to + 1)...]
            if words.first?.folded == "the" { words.removeFirst() }
        } else if words.first?.folded == "report" {
            return nil
        }
        while let last = words.last, last.allSatisfy(\.isDash) || ["on", "of", "meeting"].contains(last.folded) {
            words.removeLast()
        }
        let name = words.joined(separator: " ").trimmed { $0.isSpace || ",;–-".unicodeScalars.contains($0) }
        // "Summary of actions from the Board": a title that ends with its name.
        if words.dropFirst().contains(where: { $0.folded == "from" }) { return nil }
        guard (2...14).contains(words.count),
            ["committee", "panel", "board", "commission"].contains(where: { name.folded.hasSuffix($0) })
        else { return nil }
        return name
    }

    /// "Meeting: 12/02/2025 - Places Committee (Item 7)" without its label, its day and its item; other lines as they are.
    private static func ofMeeting(_ text: String) -> String {
        if text.folded.hasPrefix("meeting of ") {
            let words = text.words.dropFirst(2)
            return words.drop { $0.folded == "the" }.first.map { String(text[$0.startIndex...]) } ?? text
        }
        guard text.folded.hasPrefix("meeting:") else { return text }
        var text = text.dropFirst(8).trimmed
        if text.hasSuffix(")"), let open = text.lastIndex(of: "("), text[open...].folded.hasPrefix("(item") {
            text = text[..<open].trimmed
        }
        let words = text.words
        if let span = DateSpan.at(0, in: words), span.date != nil, span.words.upperBound < words.count {
            text = text[words[span.words.upperBound].startIndex...].trimmed { $0.isSpace || $0.isDash || $0 == "," }
        }
        return text
    }

    /// Puts a line to those that found no place.
    mutating func leaveOver(_ line: Line, _ why: String) { unplaced.append((line.number, line.text.collapsed, why)) }

    /// By which words a line gives the day, the surest first.
    private static let dayWords = [
        ["last updated", "updated", "update", "as at", "as of", "position at", "correct at"],
        ["meeting", "report", "date", "version", "progress at"],
    ]

    private static func rank(_ text: String) -> Int {
        let folded = text.folded
        return dayWords.firstIndex { $0.contains { folded.holds($0) } } ?? dayWords.count
    }

    /// "Position as at 12 March 2026", "Last updated: 1/3/26", "Places Panel, 3 March 2026".
    private static func day(in text: String, needsWords: Bool = true) -> CalendarDate? {
        let sentences = sentences(text)
        if sentences.count > 1 {
            return sentences.compactMap { sentence in day(in: sentence, needsWords: needsWords).map { (rank(sentence), $0) }
            }
            .min { ($0.0, -$0.1.dayNumber) < ($1.0, -$1.1.dayNumber) }?.1
        }
        let folded = text.folded
        guard folded.utf8.count <= 160, let day = plausibleDay(in: text) else { return nil }
        for word in ["approved", "accepted", "next", "last tracked", "adopted", "agreed", "published on", "established"]
        where folded.holds(word) { return nil }
        if !needsWords || rank(text) < dayWords.count || Targets.isAboutDates(text) { return day }
        // A day at the end of a heading or a line of its own.
        guard let span = DateSpan.all(in: text.words).last, span.words.upperBound == text.words.count, case .day = span.date
        else { return nil }
        return text.endsSentence ? nil : day
    }

    /// "Position as at 2 February 2026", "Last updated: 1/3/26", and no longer a line.
    static func updatedOn(in text: String) -> CalendarDate? {
        let text = text.collapsed
        return text.utf8.count <= 60 && rank(text) == 0 ? day(in: text) : nil
    }

    /// "Report to the Panel on 6 May. Recommendations agreed 18 July 2023."
    private static func sentences(_ text: String) -> [String] {
        text.utf8.count <= 400 ? text.split(separator: ". ").map(String.init) : [text]
    }

    /// "Recommendations agreed 18 July 2023", "Inquiry (approved by Cabinet on 9 July 2024)"
    private static func approval(in text: String) -> CalendarDate? {
        sentences(text).lazy.compactMap { sentence -> CalendarDate? in
            let folded = sentence.folded
            guard folded.utf8.count <= 160, !folded.holds("tracked"), !folded.holds("not "),
                let word = ["approved", "agreed", "adopted"].lazy.compactMap({ folded.firstRange(of: $0) }).first
            else { return nil }
            return plausibleDay(in: String(folded[word.upperBound...]))
        }.first
    }

    /// The latest day in those words that is written as one, with a month or with signs between its figures, and in which a
    /// council can have reported.
    private static func plausibleDay(in text: String) -> CalendarDate? {
        DateSpan.all(in: text.words).compactMap { span -> CalendarDate? in
            guard span.written.contains(where: { $0.isLetter || "/.-".contains($0) }), let date = span.date else {
                return nil
            }
            switch date {
            case .day, .month: return isPlausible(date.last) ? date.last : nil
            default: return nil
            }
        }.max()
    }

    static func isPlausible(_ day: CalendarDate) -> Bool { (1990...2060).contains(day.year) }

    private static func isOnlyDay(_ text: String) -> Bool {
        let words = text.folded.split { !($0.isLetter || $0.isNumber) }.filter { !$0.allSatisfy(\.isNumber) }
        let spans = DateSpan.all(in: text.words)
        return spans.count == 1 && words.count <= 6 && (words.count <= 2 || rank(text) < dayWords.count)
    }

    /// The name of a file without its folder, its ending and its underlines.
    static func name(of file: String) -> String {
        let last = file.split(separator: "/").last ?? "Tracker"
        let stem = String(last.lastIndex(of: ".").map { $0 > last.startIndex ? last[..<$0] : last } ?? last)
        let isDated = stem.split { !($0.isNumber || $0 == "-") }.contains { PartialDate(iso: String($0)) != nil }
        return (isDated ? stem : stem.replacing("-", with: " ")).replacing("_", with: " ").collapsed
    }

    private static func withoutDate(_ title: String) -> String {
        let words = title.words
        guard let span = DateSpan.all(in: words).last, span.date != nil, span.words.lowerBound > 1,
            span.words.upperBound >= words.count - 1
        else {
            // "housing-tracker-2026-03"
            if let last = title.lastIndex(where: { !($0.isNumber || $0 == "-") }),
                let date = Optional(title[title.index(after: last)...]),
                PartialDate(iso: String(date.trimmed { $0.isDash })) != nil
            {
                return title[...last].trimmed { $0.isDash || $0.isSpace }
            }
            return title
        }
        var kept = words[..<span.words.lowerBound]
        // "Action list for the meeting held on 4 August 2026"
        if kept.count > 4, kept.suffix(2).map(\.folded).contains("held"),
            let meeting = kept.lastIndex(where: { $0.folded == "meeting" })
        {
            kept = kept[..<meeting]
        }
        while let last = kept.last, kept.count > 1,
            last.allSatisfy({ $0.isDash })
                || ["as", "at", "to", "update", "of", "on", "in", "for", "the", "its"].contains(last.folded)
        {
            kept.removeLast()
        }
        var rest = kept.joined(separator: " ")
        // "Dentistry inquiry (reported 11 October 2023)": what is left of a bracket goes with its date.
        if let open = rest.lastIndex(of: "("), !rest[open...].contains(")") { rest = String(rest[..<open]) }
        return rest.trimmed { $0.isDash || $0.isSpace || ",:".unicodeScalars.contains($0) }
    }
}
