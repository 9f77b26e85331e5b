import Scrutiny

/// The front of a report: who reports to whom on which review, the introduction, the contact.
struct ReviewHead {
    private(set) var review = Review(title: "")
    private(set) var leftOut: [LeftOut] = []
    private(set) var unplaced: [(line: Line, why: String)] = []
    private(set) var doubts: [(line: Line, why: String)] = []
    private let joining: LineJoining
    private var introduction: AccountText
    private var place = HeadField.Place.heading
    private var open: HeadField?
    /// The label stood alone on its line; the next line is its value.
    private var awaitsValue = false
    private var titleLines = 0
    /// Lines that may be the title where no line says that it is.
    private var loose: [Line] = []
    /// "2." alone on its line: its paragraph comes on the next.
    private var figure: Line?

    init(_ lines: [Line], joining: LineJoining) {
        self.joining = joining
        var paragraphs = joining
        paragraphs.joinsUnended = true
        paragraphs.hasMarkedParagraphs = lines.count { $0.text.utf8.count >= 60 && Self.isNumbered($0.text) } >= 2
        introduction = AccountText(joining: paragraphs)
        var afterBlank = true
        for line in lines {
            if line.isBlank {
                introduction.add(line)
                afterBlank = true
                continue
            }
            addWithFigure(line, afterBlank: afterBlank)
            afterBlank = false
        }
        finish()
    }

    private static func isNumbered(_ line: String) -> Bool {
        if case .number? = ListMark.parse(line)?.mark.kind { true } else { false }
    }

    /// A line that is no more than a paragraph's number, or that of an appendix, stands with the line after it.
    private mutating func addWithFigure(_ line: Line, afterBlank: Bool) {
        var line = line
        if let figure {
            line.text = figure.text.trimmed + " " + line.text.trimmed
            self.figure = nil
        } else if place != .heading, place != .contact, !awaitsValue {
            let figures = line.text.trimmed.prefix(while: \.isASCIIDigit)
            if (1...2).contains(figures.count), ["", ".", ")"].contains(line.text.trimmed.dropFirst(figures.count)) {
                figure = line
                return
            }
        }
        add(line, afterBlank: afterBlank)
    }

    private mutating func add(_ line: Line, afterBlank: Bool) {
        let text = line.text.trimmed
        if let title = ReviewTitle(text) {
            open = .title
            if review.title.isEmpty { review.title = title.words } else { leaveOut(line, .layout) }
            titleLines = 1
            return
        }
        if isHeading(text) { return leaveOut(line, .layout) }
        if let field = open, goesOnDespiteItsWords(line, afterBlank: afterBlank, field: field) { return append(field, line) }
        if let (field, value) = HeadField.read(line.text, in: place), !isSentence(text, field) {
            open = field
            awaitsValue = value.isEmpty
            if field == .contactDetails { return leaveOut(line, .contactDetails) }
            if place == .heading, [.approved, .leadMember, .leadOfficer, .lastTracked].contains(field) {
                place = .information
            }
            if field == .contactName { place = .contact }
            if review.has(field) { return unplaced.append((line, "The report has given this already.")) }
            set(field, value, line)
            return
        }
        if Self.hasContactDetails(text), place != .introduction { return leaveOut(line, .contactDetails) }
        if let field = open, goesOn(line, afterBlank: afterBlank, field: field) {
            awaitsValue = false
            return field == .contactDetails ? leaveOut(line, .contactDetails) : append(field, line)
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
        if let figure { unplaced.append((figure, "It stands in the front of the report without saying what it is.")) }
        for block in introduction.blocks {
            switch block {
            case .item(_, let mark, let text):
                if mark.first?.isASCIIDigit ?? false {
                    review.introduction.append(text)
                } else {
                    appendToIntroduction(block.text)
                }
            case .paragraph(let text), .form(let text): review.introduction.append(Self.withoutNumber(text))
            }
        }
        if review.title.isEmpty, let place = loose.firstIndex(where: { !Self.isLetterhead($0.text) }) ?? loose.indices.first
        {
            review.title = loose.remove(at: place).text.trimmed
        }
        for line in loose {
            if Self.isLetterhead(line.text) {
                leaveOut(line, .letterhead)
            } else {
                unplaced.append((line, "It stands in the front of the report without saying what it is."))
            }
        }
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
        return text.utf8.count < 160
            && (folded.hasPrefix("appendix") || folded.hasPrefix("annex") || ListMark.parse(text) != nil
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

    /// "1 In approving …" as well as "1. In approving …"; "60 lamps were fitted" and "3 March 2026: …" say how many and when.
    private static func withoutNumber(_ text: String) -> String {
        let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard words.count == 2, words[0].utf8.count <= 4, words[0].allSatisfy({ $0.isASCIIDigit || $0 == "." }),
            words[0].first?.isASCIIDigit ?? false,
            words[0].hasSuffix(".") || !(words[1].first?.isLowercase ?? false), DateSpan.at(0, in: text.words) == nil
        else { return text }
        return words[1].trimmed
    }

    /// "… Overview and Scrutiny" / "Committee": the end of a value that would be a label by itself.
    private func goesOnDespiteItsWords(_ line: Line, afterBlank: Bool, field: HeadField) -> Bool {
        guard !awaitsValue, !afterBlank, field != .contactDetails, !line.text.contains(":"),
            let (label, value) = HeadField.read(line.text, in: place), value.isEmpty, label != .contactDetails
        else { return false }
        let isIndented = line.text.hasPrefix("\t") || line.text.hasPrefix("        ")
        return isIndented
            || (review.has(label) && [.reportOf, .committee, .title, .leadMember, .leadOfficer].contains(field))
    }

    private func goesOn(_ line: Line, afterBlank: Bool, field: HeadField) -> Bool {
        if awaitsValue { return true }
        if field == .contactDetails || afterBlank { return false }
        if case .number? = ListMark.parse(line.text)?.mark.kind { return false }
        // "Second tracking 4 April 2017" under the first.
        if field == .lastTracked, line.text.holds("tracking", within: 40) || line.text.holds("tracked", within: 40),
            Self.day(in: line.text) != nil
        {
            return true
        }
        let isIndented = line.text.first.map { $0 == "\t" } ?? false || line.text.hasPrefix("    ")
        return isIndented || line.text.beginsInLowerCase || (field == .title && titleLines < 3 && !line.text.contains(":"))
    }

    private func isSentence(_ text: String, _ field: HeadField) -> Bool {
        guard place == .introduction else { return false }
        return field == .committee || field == .title || field == .date
    }

    // MARK: What the fields hold

    private mutating func set(_ field: HeadField, _ value: String, _ line: Line) {
        if field == .title { titleLines = 1 }
        if [.date, .approved, .lastTracked].contains(field) { doubtDay(in: value, line) }
        review.set(field, value.collapsed)
    }

    private mutating func append(_ field: HeadField, _ line: Line) {
        if field == .title { titleLines += 1 }
        review.append(field, line.text.collapsed, joining)
    }

    /// The register keeps these as days.
    private mutating func doubtDay(in text: String, _ line: Line) {
        switch DateSpan.all(in: text.words).compactMap(\.date).max(by: { $0.last < $1.last }) {
        case .month, .year, .financialYear: doubts.append((line, "It gives no day: the last that it can mean was taken."))
        case .day, nil: break
        }
    }
}
