import Scrutiny

/// The front of a report: who reports to whom on which review, the introduction, the contact.
struct ReviewHead {
    private(set) var review = Review(title: "")
    private(set) var leftOut: [LeftOut] = []
    private(set) var unplaced: [(line: Line, why: String)] = []
    private let joining: LineJoining
    private var introduction: AccountText
    private var place = Place.heading
    private var open: Field?
    /// The label stood alone on its line; the next line is its value.
    private var awaitsValue = false
    private var titleLines = 0
    /// Lines that may be the title where no line says that it is.
    private var loose: [Line] = []

    private enum Place { case heading, information, introduction, contents, contact }

    private enum Field: Sendable {
        case reportOf, committee, date, title, approved, leadMember, leadOfficer, lastTracked, nextTracking, contactName, contactTitle
        case contactDetails
    }

    init(_ lines: [Line], joining: LineJoining) {
        self.joining = joining
        let numbered = lines.count { line in if case .number? = ListMark.parse(line.text)?.mark.kind { line.text.utf8.count >= 60 } else { false } }
        introduction = AccountText(joining: LineJoining(width: joining.width, joinsUnended: true, hasMarkedParagraphs: numbered >= 2))
        var afterBlank = true
        for (index, line) in lines.enumerated() {
            if line.isBlank {
                introduction.add(line)
                afterBlank = true
                continue
            }
            add(line, afterBlank: afterBlank, next: lines[(index + 1)...].first { !$0.isBlank })
            afterBlank = false
        }
        finish()
    }

    private mutating func add(_ line: Line, afterBlank: Bool, next: Line?) {
        let text = line.text.trimmed
        if let title = ReviewTitle(text) {
            open = .title
            if review.title.isEmpty { review.title = title.words } else { leaveOut(line, .layout) }
            titleLines = 1
            return
        }
        if isHeading(text) { return leaveOut(line, .layout) }
        if let (field, value) = field(of: line.text), !isSentence(text, field) {
            open = field
            awaitsValue = value.isEmpty
            if field == .contactDetails { return leaveOut(line, .contactDetails) }
            if place == .heading, [.approved, .leadMember, .leadOfficer, .lastTracked].contains(field) { place = .information }
            if field == .contactName { place = .contact }
            if isSet(field) { return unplaced.append((line, "The report has given this already.")) }
            set(field, value)
            return
        }
        if Self.hasContactDetails(text), place != .introduction { return leaveOut(line, .contactDetails) }
        if let field = open, goesOn(line, afterBlank: afterBlank, field: field) {
            awaitsValue = false
            return field == .contactDetails ? leaveOut(line, .contactDetails) : append(field, text)
        }
        open = nil
        switch place {
        case .contents where isContents(text) || text.beginsInLowerCase: leaveOut(line, .layout)
        case .contact, .contents:
            unplaced.append((line, "No field of a review for it among the contact details."))
        case .heading where Landmark.appendix(text) != nil: leaveOut(line, .layout)
        case .heading where !isIntroduction(line):
            loose.append(line)
        case .information where !isIntroduction(line):
            unplaced.append((line, "No field of a review has this name."))
        default:
            place = .introduction
            introduction.add(line)
        }
    }

    private mutating func leaveOut(_ line: Line, _ reason: LeftOut.Reason) {
        leftOut.append(LeftOut(line: line.number, reason: reason, text: reason == .contactDetails ? nil : line.text.trimmed))
    }

    private mutating func finish() {
        for block in introduction.blocks {
            switch block {
            case .item(_, let mark, let text):
                if mark.first?.isASCIIDigit ?? false { review.introduction.append(text) } else { appendToIntroduction(block.text) }
            case .paragraph(let text), .form(let text): review.introduction.append(Self.withoutNumber(text))
            }
        }
        if review.title.isEmpty, let place = loose.firstIndex(where: { !Self.isLetterhead($0.text) }) ?? loose.indices.first {
            review.title = loose.remove(at: place).text.trimmed
        }
        for line in loose {
            if Self.isLetterhead(line.text) { leaveOut(line, .letterhead) } else {
                unplaced.append((line, "It stands in the front of the report without saying what it is."))
            }
        }
    }

    /// "Wexham Borough Council": whose paper it is.
    static func isLetterhead(_ line: String) -> Bool {
        let words = line.folded.words
        return (2...8).contains(words.count) && (words.last == "council" || words.last == "authority" || words.prefix(2).joined(separator: " ") == "city of"
            || words.prefix(3).joined(separator: " ") == "council of the")
    }

    /// A list within an introductory paragraph belongs to it.
    private mutating func appendToIntroduction(_ item: String) {
        if var last = review.introduction.popLast() {
            last += "\n" + item
            review.introduction.append(last)
        } else {
            review.introduction.append(item)
        }
    }

    // MARK: What a line is

    private mutating func isHeading(_ text: String) -> Bool {
        var folded = text.folded
        while folded.last == ":" || folded.last == "." { folded.removeLast() }
        switch folded {
        case "review information", "review details", "information on the review", "background":
            place = .information
            return true
        case "introduction", "purpose of report", "purpose of the report", "summary": return true
        case "appendices", "list of appendices", "contents":
            place = .contents
            return true
        default:
            guard folded.hasPrefix("for more information"), text.utf8.count < 120 else { return false }
            place = .contact
            return true
        }
    }

    /// "1<tab>Scrutiny Office guidance", "Appendix 2 – Recommendations …"
    private func isContents(_ text: String) -> Bool {
        let folded = text.folded
        return text.utf8.count < 160 && (folded.hasPrefix("appendix") || folded.hasPrefix("annex") || ListMark.parse(text) != nil
            || text.words.first.map { $0.unicodeScalars.count <= 2 } ?? false)
    }

    /// A number and a sentence, or a sentence of some length.
    private func isIntroduction(_ line: Line) -> Bool {
        if place == .introduction { return true }
        let text = line.text.trimmed
        if let (mark, _) = ListMark.parse(text), case .number = mark.kind { return true }
        if Self.withoutNumber(text) != text { return true }
        // A field would have its label and a colon, a tab or a gap behind it.
        let isLabelled = text.prefix(60).contains(":") || text.utf8.contains(9) || text.holds("   ")
        return text.utf8.count >= 60 && (text.endsSentence || joining.width != nil || (place == .information && !isLabelled))
    }

    /// "1 In approving …" as well as "1. In approving …"
    private static func withoutNumber(_ text: String) -> String {
        let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard words.count == 2, words[0].utf8.count <= 4, words[0].allSatisfy({ $0.isASCIIDigit || $0 == "." }), words[0].first?.isASCIIDigit ?? false
        else { return text }
        return words[1].trimmed
    }

    private func goesOn(_ line: Line, afterBlank: Bool, field: Field) -> Bool {
        if awaitsValue { return true }
        if field == .contactDetails || afterBlank { return false }
        if case .number? = ListMark.parse(line.text)?.mark.kind { return false }
        // "Second tracking 4 April 2017" under the first.
        if field == .lastTracked, line.text.holds("tracking", within: 40) || line.text.holds("tracked", within: 40), Self.day(in: line.text) != nil { return true }
        let isIndented = line.text.first.map { $0 == "\t" } ?? false || line.text.hasPrefix("    ")
        return isIndented || line.text.beginsInLowerCase || (field == .title && titleLines < 3 && !line.text.contains(":"))
    }

    /// An e-mail address, or figures enough for a telephone number and nothing else.
    static func hasContactDetails(_ text: String) -> Bool {
        if text.contains("@") { return text.split(separator: " ").contains { $0.contains("@") && $0.contains(".") } }
        return text.utf8.count { (48...57).contains($0) } >= 9 && text.allSatisfy { $0.isASCIIDigit || " +()-".contains($0) }
    }
}

// MARK: - Fields by their labels

extension ReviewHead {
    private static let labels: [(String, Field)] = [
        ("report of", .reportOf), ("report by", .reportOf), ("report to", .committee), ("to", .committee), ("committee", .committee),
        ("date of meeting", .date), ("meeting date", .date), ("date of report", .date), ("report date", .date), ("date", .date),
        ("report title", .title), ("subject", .title), ("title of review", .title), ("review title", .title), ("name of review", .title),
        ("review", .title), ("title of report", .title),
        ("date of next", .nextTracking), ("next tracking", .nextTracking), ("date for next", .nextTracking), ("next progress report", .nextTracking),
        ("date next", .nextTracking), ("date progress next", .nextTracking),
        ("date progress last tracked", .lastTracked), ("date last tracked", .lastTracked), ("last tracked", .lastTracked),
        ("date of last tracking", .lastTracked), ("date progress was last", .lastTracked), ("date of previous tracking", .lastTracked),
        ("last tracking", .lastTracked), ("previously tracked", .lastTracked),
        ("date approved", .approved), ("date of approval", .approved), ("approved at", .approved), ("approved by", .approved), ("date agreed", .approved),
        ("member who", .leadMember), ("lead member", .leadMember), ("councillor who", .leadMember), ("chair of the review", .leadMember),
        ("review chair", .leadMember), ("chairman of the review", .leadMember), ("review chaired by", .leadMember),
        ("lead councillor", .leadMember), ("led by", .leadMember), ("lead review member", .leadMember), ("members who led", .leadMember),
        ("lead officer", .leadOfficer), ("officer who", .leadOfficer), ("lead review officer", .leadOfficer), ("review officer", .leadOfficer),
        ("contact officer", .contactName), ("contact name", .contactName), ("contact", .contactName), ("report author", .contactName), ("name", .contactName),
        ("job title", .contactTitle), ("title", .contactTitle), ("position", .contactTitle), ("post", .contactTitle), ("designation", .contactTitle),
        ("telephone", .contactDetails), ("tel", .contactDetails), ("phone", .contactDetails), ("mobile", .contactDetails),
        ("e-mail", .contactDetails), ("email", .contactDetails), ("fax", .contactDetails), ("ext", .contactDetails),
        ("tel no", .contactDetails), ("tel number", .contactDetails), ("telephone no", .contactDetails), ("telephone number", .contactDetails),
        ("phone number", .contactDetails), ("phone no", .contactDetails), ("mobile no", .contactDetails), ("mobile number", .contactDetails),
        ("direct line", .contactDetails), ("direct dial", .contactDetails), ("email address", .contactDetails), ("e-mail address", .contactDetails),
        ("contact number", .contactDetails), ("contact details", .contactDetails), ("contact telephone", .contactDetails),
    ]

    /// The field a line names, and its value; the value may come on the next line.
    private func field(of line: String) -> (Field, String)? {
        let text = line.trimmed
        let head = text.prefix(110)
        let label: String
        let value: String
        if let colon = head.firstIndex(of: ":") {
            label = text[..<colon].folded
            value = text[text.index(after: colon)...].trimmed
        } else if let tab = head.firstIndex(of: "\t") {
            label = text[..<tab].folded
            value = text[tab...].trimmed
        } else if let gap = head.firstRange(of: "   ") {
            label = text[..<gap.lowerBound].folded
            value = text[gap.lowerBound...].trimmed
        } else {
            // A label alone, its value on the next line.
            guard text.utf8.count <= 60, !text.hasSuffix(".") else { return nil }
            label = text.folded
            value = ""
            guard Self.labels.contains(where: { label == $0.0 || (label.hasPrefix($0.0) && $0.0.contains(" ") && place != .introduction && $0.0 != "report of") })
            else { return nil }
        }
        guard label.split(separator: " ").count <= 9, let found = Self.labels.first(where: { Self.matches(label, $0.0) }) else { return nil }
        var field = found.1
        if field == .contactTitle, label == "title", place != .contact { field = .title }
        if field == .leadOfficer, place == .contact { field = .contactName }
        if label == "name", place != .contact { return nil }
        return (field, value)
    }

    private static func matches(_ label: String, _ name: String) -> Bool {
        guard label.hasPrefix(name) else { return false }
        let rest = label.dropFirst(name.count)
        if rest.isEmpty || rest == "." { return true }
        // Short names are names only by themselves: "to", "date", "title", "review".
        return name.contains(" ") && (rest.first == " " || rest.first == "/" || rest.first == "(" || rest.first == "s")
    }

    private func isSentence(_ text: String, _ field: Field) -> Bool {
        guard place == .introduction else { return false }
        return field == .committee || field == .title || field == .date
    }

    private func isSet(_ field: Field) -> Bool {
        switch field {
        case .reportOf: !review.reportOf.isEmpty
        case .committee: !review.committee.isEmpty
        case .title: !review.title.isEmpty
        case .date: review.reportedOn != nil
        case .approved: review.approvedOn != nil
        case .lastTracked: review.lastTrackedOn != nil
        case .nextTracking: review.nextTrackingOn != nil
        case .leadMember: review.leadMember != nil
        case .leadOfficer: review.leadOfficer != nil
        case .contactName: review.contact.map { !$0.name.isEmpty } ?? false
        case .contactTitle: review.contact?.title != nil
        case .contactDetails: false
        }
    }

    private mutating func set(_ field: Field, _ value: String) {
        let value = value.collapsed
        switch field {
        case .reportOf: review.reportOf = value
        case .committee: review.committee = value
        // "None", "First report": leaving the date open loses nothing.
        case .date: if let date = Self.day(in: value) { review.reportedOn = date }
        case .title:
            titleLines = 1
            review.title = ReviewTitle(value)?.words ?? value
        case .approved: if let date = Self.day(in: value) { review.approvedOn = date }
        case .lastTracked: if let date = Self.day(in: value) { review.lastTrackedOn = date }
        case .nextTracking: review.nextTrackingOn = DateSpan.only(in: value) ?? review.nextTrackingOn
        case .leadMember: review.leadMember = value
        case .leadOfficer: review.leadOfficer = value
        case .contactName: review.contact = Review.Contact(name: value, title: review.contact?.title)
        case .contactTitle: review.contact = Review.Contact(name: review.contact?.name ?? "", title: value)
        case .contactDetails: break
        }
    }

    private mutating func append(_ field: Field, _ text: String) {
        let text = text.collapsed
        func more(_ old: String?) -> String { LineJoining.join(old ?? "", text) }
        switch field {
        case .reportOf: review.reportOf = more(review.reportOf)
        case .committee: review.committee = more(review.committee)
        case .title:
            titleLines += 1
            review.title = ReviewTitle(more(review.title))?.words ?? more(review.title)
        case .leadMember: review.leadMember = more(review.leadMember)
        case .leadOfficer: review.leadOfficer = more(review.leadOfficer)
        case .contactName: review.contact = Review.Contact(name: more(review.contact?.name), title: review.contact?.title)
        case .contactTitle: review.contact = Review.Contact(name: review.contact?.name ?? "", title: more(review.contact?.title))
        case .lastTracked: review.lastTrackedOn = [review.lastTrackedOn, Self.day(in: text)].compactMap(\.self).max()
        case .date, .approved, .nextTracking: set(field, text)
        case .contactDetails: break
        }
    }

    /// The last day in the words: "First tracking – 27 Oct 2015".
    static func day(in text: String) -> CalendarDate? {
        let spans = DateSpan.all(in: text.words)
        return spans.compactMap(\.date).map(\.last).max()
    }
}

/// The line that names the review, whatever its wording: "Progress Report on Implementation: …".
struct ReviewTitle {
    var words: String

    private static let openings = [
        "progress report on implementation of the recommendations of the", "progress report on the implementation of recommendations",
        "progress report on implementation of recommendations", "progress report on the implementation of",
        "progress report on implementation of", "progress report on implementation", "progress report", "tracking report",
        "tracking of recommendations", "scrutiny review tracking", "recommendation tracking", "recommendations tracking",
        "progress on implementation", "progress on the implementation of recommendations", "progress with implementation",
        "progress update", "implementation of recommendations", "report title", "subject",
    ]

    /// Nil where the line has none of these openings, or nothing after it.
    init?(_ text: String) {
        guard text.utf8.count < 400 else { return nil }
        let folded = text.folded
        guard let opening = Self.openings.first(where: { folded.hasPrefix($0) }) else { return nil }
        let words = opening.split(separator: " ").count
        let parts = text.words
        guard parts.count >= words else { return nil }
        let isOf = opening.hasSuffix(" of") || opening.hasSuffix(" the")
        let last = parts[words - 1].last
        let next = words < parts.count ? parts[words] : ""
        let isParted = last == ":" || last.map { $0.isDash } ?? false || (next.allSatisfy { $0.isDash || $0 == ":" } && !next.isEmpty)
            || next.first.map { $0.isDash || $0 == ":" } ?? false
        guard isParted || isOf || parts.count == words || text.firstIndex(of: "\t") != nil else { return nil }
        let rest = parts.dropFirst(words).joined(separator: " ")
        self.words = rest.drop { $0.isDash || $0 == ":" || $0.isWhitespace }.trimmed
    }
}
