import Scrutiny

/// The evidence of one recommendation: its accounts by sub-item, each with its updates.
///
/// Lists within the evidence carry letters too. A letter begins a sub-item's evidence when it has the mark
/// that most sub-items have here and comes in its order; every other letter is an item of a list.
struct EvidenceReader {
    private let letters: Set<String>
    private let joining: LineJoining
    private let style: ListMark.Style?
    private var entries: [Entry] = []
    /// Whose evidence the open account is; nil for the whole recommendation.
    private var current: [String?] = [nil]
    private var heading: UpdateHeading?
    /// A heading with no text of its own yet: it stands over the letters that follow.
    private var headingIsFresh = false
    /// The heading over all letters until the next one.
    private var groupHeading: UpdateHeading?
    private var text: AccountText
    /// The last letter of each style of nested list that is open.
    private var nested: [ListMark.Style: String] = [:]
    /// The last line, for telling a reference that was wrapped from a mark.
    private var lastLine = ""
    private var lastWasBlank = true

    private struct Entry {
        var letter: String?
        var updates: [Update]
    }

    /// What the lines say. `subItems` are the letters the recommendation has.
    static func read(_ lines: [Line], subItems: [String], joining: LineJoining) -> [Evidence] {
        let letters = Set(subItems)
        let lines = InlineLetters.parted(InlineLetters.withoutCapitals(lines, letters: letters), letters: letters)
        var reader = EvidenceReader(lines, letters: Set(subItems), joining: joining)
        for index in lines.indices {
            reader.add(lines[index], followedBy: lines[(index + 1)...].prefix(400))
        }
        reader.close()
        return reader.entries.map { Evidence(subItem: $0.letter, updates: $0.updates) }
    }

    private init(_ lines: [Line], letters: Set<String>, joining: LineJoining) {
        self.letters = letters
        self.joining = joining
        text = AccountText(joining: joining)
        style = Self.usualStyle(lines, letters: letters)
    }

    /// The style in which most of the sub-items' letters stand at the start of a line.
    private static func usualStyle(_ lines: [Line], letters: Set<String>) -> ListMark.Style? {
        var seen: [ListMark.Style: Set<String>] = [:]
        for line in lines {
            guard let (mark, _) = EvidenceMark.parse(line.text, letters: letters) else { continue }
            let labels = mark.letters.isEmpty ? [mark.label] : mark.letters
            for letter in labels where letters.contains(letter) { seen[mark.style, default: []].insert(letter) }
        }
        let order: [ListMark.Style] = [.bracket, .brackets, .dot]
        var best: ListMark.Style?
        for style in order where (seen[style]?.count ?? 0) > (best.flatMap { seen[$0]?.count } ?? 0) { best = style }
        return best
    }

    // MARK: Line by line

    private mutating func add(_ line: Line, followedBy next: ArraySlice<Line>) {
        if line.isBlank {
            text.add(line)
            lastWasBlank = true
            return
        }
        defer {
            lastLine = line.text
            lastWasBlank = false
        }
        if let (mark, after) = mark(of: line.text), let first = subItems(of: mark, followedBy: next) {
            let (shared, rest) = withFurtherRomans(first, after)
            begin(shared)
            guard !rest.isEmpty else { return }
            var line = line
            line.drop(to: rest)
            addText(line, followedBy: next)
        } else {
            addText(line, followedBy: next)
        }
    }

    /// "h) i) first" is h and an item of a list where the recommendation has no i.
    private func mark(of line: String) -> (mark: ListMark, rest: String)? {
        let found = EvidenceMark.parse(line, letters: letters)
        guard let found, found.mark.letters.count > 1, !found.mark.letters.allSatisfy(letters.contains),
            let first = ListMark.parse(line), first.mark.letters.count == 1
        else { return found }
        return first
    }

    private mutating func addText(_ line: Line, followedBy next: ArraySlice<Line>) {
        var line = line
        if let (named, rest) = EvidenceMark.ofUpdate(line.text, letters: letters) {
            begin(named)
            line.text = rest
        }
        guard let update = UpdateHeading(line.text), !isInSentence(update, line) else {
            text.add(line)
            headingIsFresh = false
            return
        }
        close()
        heading = update
        groupHeading = nil
        headingIsFresh = true
        guard !update.rest.isEmpty else { return }
        line.drop(to: update.rest)
        // "Update Sept 2016 (a): …": behind a heading the letter is a part's, however it is written.
        if let (mark, rest) = mark(of: update.rest),
            let shared = subItems(of: mark, followedBy: next) ?? (letters.isSuperset(of: mark.letters) ? mark.letters : nil),
            !shared.isEmpty
        {
            begin(shared)
            line.drop(to: rest)
        }
        headingIsFresh = false
        text.add(line)
    }

    /// "… in September 2026 and" / "January 2027": a date that ends the sentence of the line before it.
    private func isInSentence(_ heading: UpdateHeading, _ line: Line) -> Bool {
        !text.isEmpty && !lastLine.endsSentence && lastLine.unicodeScalars.count >= 40 && (!lastWasBlank || line.startsPage)
            && !heading.written.holds("update")
    }

    private mutating func begin(_ letters: [String]) {
        if headingIsFresh {
            groupHeading = heading
            heading = nil
        }
        close()
        headingIsFresh = false
        heading = groupHeading
        current = letters
        nested.removeAll()
    }

    /// Puts the open account where it belongs: in the evidence of each letter it serves.
    private mutating func close() {
        defer {
            text = AccountText(joining: joining)
            heading = nil
        }
        guard !text.isEmpty || (heading != nil && !(headingIsFresh && groupHeading == heading)) else { return }
        let update = Update(heading: heading?.written, date: heading?.date, text: text.text)
        for letter in current {
            guard let index = entries.firstIndex(where: { $0.letter == letter }) else {
                entries.append(Entry(letter: letter, updates: [update]))
                continue
            }
            if update.heading == nil, var last = entries[index].updates.popLast() {
                // The same letter again, without a heading: more of the same account.
                last.text += (last.text.isEmpty ? "" : "\n\n") + update.text
                entries[index].updates.append(last)
            } else {
                entries[index].updates.append(update)
            }
        }
    }

    // MARK: Whose letter it is

    /// The sub-items whose evidence begins with that mark; nil where it is an item of a list within.
    private mutating func subItems(of mark: ListMark, followedBy next: ArraySlice<Line>) -> [String]? {
        if letters.contains("ii") { return roman(mark) }
        guard !letters.isEmpty, let style, let first = mark.letters.first else { return nil }
        if isWrappedReference(mark) { return nil }
        let last = current.last ?? nil
        let isNext = last.map { Self.follows(first, $0) } ?? (first == "a")
        if mark.letters.count > 1 {
            return letters.contains(first) ? mark.letters : nil
        }
        if mark.style != style {
            if isNext, letters.contains(first), nested[mark.style] == nil, !isReported(first) { return [first] }
            nested[mark.style] = first
            return nil
        }
        if let open = nested[style], Self.follows(first, open), !(isNext && letters.contains(first) && !isReported(first)) {
            nested[style] = first
            return nil
        }
        if ["i", "v", "x"].contains(first), !isNext, !letters.contains(first) || Self.goesOnInRomans(first, next) {
            return nil
        }
        guard let last else { return letters.contains(first) ? [first] : nil }
        if first > last { return letters.contains(first) || isNext || nested[style] == nil ? [first] : nil }
        if headingIsFresh || groupHeading != nil { return [first] }
        if first == "a", text.leadsIn {
            nested[style] = first
            return nil
        }
        return letters.contains(first) ? [first] : nil
    }

    /// Where the parts are numbered i), ii) …: those of them that the recommendation has, in their order and in their style.
    private func roman(_ mark: ListMark) -> [String]? {
        guard mark.isLabel, mark.style == style, letters.contains(mark.label), !isWrappedReference(mark) else { return nil }
        let order = SubItemText.romanFigures
        let isLater =
            (current.last ?? nil).map { (order.firstIndex(of: mark.label) ?? 0) > (order.firstIndex(of: $0) ?? 0) } ?? true
        return isLater || headingIsFresh || groupHeading != nil ? [mark.label] : nil
    }

    /// "(i) and (ii) sent", "i) to iii)": with those that share its account.
    private func withFurtherRomans(_ first: [String], _ rest: String) -> ([String], String) {
        guard letters.contains("ii"), first.count == 1 else { return (first, rest) }
        var labels = first
        var rest = rest
        let order = SubItemText.romanFigures
        while true {
            let joints = [", and ", "and ", "& ", ", ", "/ ", "/", "– ", "- ", "to "]
            guard let joint = joints.first(where: { rest.folded.hasPrefix($0) }) else { return (labels, rest) }
            guard let (mark, after) = ListMark.parse(rest.dropFirst(joint.count).trimmed), mark.isLabel,
                letters.contains(mark.label),
                let last = labels.last.flatMap({ order.firstIndex(of: $0) }), let next = order.firstIndex(of: mark.label),
                next > last
            else { return (labels, rest) }
            labels += ["– ", "- ", "to "].contains(joint) ? Array(order[(last + 1)...next]) : [mark.label]
            rest = after
        }
    }

    private func isReported(_ letter: String) -> Bool {
        current.contains(letter) || entries.contains { $0.letter == letter }
    }

    /// "… as set out in" / "(a) above": a line that goes on with the sentence of the line before it.
    private func isWrappedReference(_ mark: ListMark) -> Bool {
        guard !lastWasBlank, !headingIsFresh, !mark.isBulleted, joining.width != nil, let first = mark.letters.first else {
            return false
        }
        let isNext = (current.last ?? nil).map { Self.follows(first, $0) } ?? (first == "a")
        return !isNext && !lastLine.endsSentence
    }

    private static func follows(_ letter: String, _ before: String) -> Bool {
        guard let a = before.utf8.first, let b = letter.utf8.first else { return false }
        return b == a + 1
    }

    /// An i), v) or x) with ii), vi) or xi) after it counts in Roman figures.
    private static func goesOnInRomans(_ letter: String, _ next: ArraySlice<Line>) -> Bool {
        for line in next {
            guard let (mark, _) = ListMark.parse(line.text) else { continue }
            if mark.kind == .roman { return true }
            if !mark.letters.isEmpty { return false }
        }
        return false
    }
}
