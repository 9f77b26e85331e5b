import CursesShell
import Scrutiny

extension SlideWriter {
    /// The claim, the doubt, the question.
    mutating func writeDoubt(_ index: Int, of item: AgendaItem) {
        addClaim(item)
        guard item.questions.doubts.indices.contains(index) else { return }
        let finding = item.questions.doubts[index]
        addHeading("The doubt")
        let excerpt = Excerpt(finding, in: item)
        addFinding(finding, saying: excerpt == nil ? finding.message : finding.messageAlone)
        if let excerpt {
            slide.addGap()
            slide.add(excerpt.source, .slideDim, indent: 2, sticks: true)
            let mark = Mark(bytes: excerpt.quoted, role: .finding(finding), meaning: .finding)
            slide.add(excerpt.text, .slide, marks: [mark], indent: 2)
        }
        addHeading("The question")
        slide.add(finding.question, .slideQuestion)
    }

    /// What the category needs and nobody has recorded.
    mutating func writeMissing(_ item: AgendaItem) {
        addClaim(item)
        addHeading("Not recorded")
        for finding in item.questions.missing {
            addFinding(finding)
            slide.add(finding.question, .slideQuestion, indent: 2)
            slide.addGap()
        }
    }

    /// A claim that nothing speaks against, or none at all.
    mutating func writeClaim(_ item: AgendaItem) {
        addClaim(item)
        slide.addGap()
        if let category = item.questions.claim {
            slide.add(deck.review.guidance.criteria[category] ?? category.claim, .slideDim)
            slide.addGap()
            slide.add("Nothing in the evidence or the dates stands against this.", .slide)
        } else {
            slide.add("The committee has only the evidence to go by.", .slide)
        }
    }

    private mutating func addClaim(_ item: AgendaItem) {
        guard let claimed = item.claimed, let category = claimed.category else {
            return slide.add("No category has been claimed.", .slideTitle, sticks: true)
        }
        addCategory(
            category, over: claimed.by == .cabinetMember ? "The Cabinet Member claims" : "The committee’s view so far",
            under: claimed.on.long)
    }

    /// The category's number large, with its sign and its name beside it.
    mutating func addCategory(_ category: Category, over: String, under: String) {
        slide.addFigure(
            String(category.rawValue), .category(category),
            beside: [
                (over, .slideDim), ("\(Symbol.category(category)) \(category.numberedName)", .category(category)),
                (under, .slideDim),
            ])
    }
}

extension Finding {
    /// The message without the words of the evidence that it ends in: for where they stand below it.
    fileprivate var messageAlone: String {
        guard message.hasSuffix("”."), let quoted = message.firstRange(of: ": “") else { return message }
        return message[..<quoted.lowerBound] + "."
    }
}

/// The sentence of the evidence that a finding rests on.
struct Excerpt {
    let text: String
    /// The bytes of `text` that the finding is about.
    let quoted: Range<Int>
    /// "c), Update – Sept 2016"
    let source: String

    init?(_ finding: Finding, in item: AgendaItem) {
        guard let passage = finding.passage else { return nil }
        let recommendation = ([item.recommendation] + item.file.referenced).first { $0.number == passage.recommendation }
        guard let updates = recommendation?.evidence(on: passage.subItem)?.updates, updates.indices.contains(passage.update)
        else { return nil }
        let update = updates[passage.update]
        let bytes = Array(update.text.utf8)
        let quote = passage.bytes.clamped(to: 0..<bytes.count)
        guard !quote.isEmpty else { return nil }
        let sentence = Self.sentence(around: quote, in: bytes)
        text = String(decoding: bytes[sentence], as: UTF8.self)
        quoted = quote.lowerBound - sentence.lowerBound..<quote.upperBound - sentence.lowerBound
        var words: [String] = []
        if passage.recommendation != item.number { words.append(passage.recommendation) }
        if let letter = passage.subItem { words.append("\(letter))") }
        if let heading = update.heading { words.append(heading) }
        source = words.isEmpty ? "The evidence" : words.joined(separator: ", ")
    }

    /// From the end of the sentence or line before to the end of this one.
    private static func sentence(around quote: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        let newline = UInt8(ascii: "\n"), space = UInt8(ascii: " ")
        func endsSentence(_ index: Int) -> Bool {
            guard [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(bytes[index]) else { return false }
            guard index + 2 < bytes.count, bytes[index + 1] == space else {
                return index + 1 == bytes.count || bytes[index + 1] == newline
            }
            // "e.g. the" goes on; a new sentence begins with a capital.
            return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[index + 2])
        }
        var start = quote.lowerBound
        while start > 0, bytes[start - 1] != newline, !endsSentence(start - 1) { start -= 1 }
        while start < quote.lowerBound, bytes[start] == space { start += 1 }
        var end = quote.upperBound
        while end < bytes.count, bytes[end] != newline, !endsSentence(end - 1) { end += 1 }
        return start..<end
    }
}
