import Scrutiny

@testable import Reports

/// The words of a report and where they went.
enum Words {
    /// The words of the text that neither the reading nor what it left out accounts for, counted: a word
    /// that stands twice must come out twice. Contact lines are left aside.
    static func lost(of text: String, in reading: Reading) -> [String] {
        let contacts = Set(reading.leftOut.filter { $0.text == nil }.map(\.line))
        var wanted: [String: Int] = [:]
        for line in Markup.lines(of: text) where !contacts.contains(line.number) {
            for word in words(line.text) { wanted[word, default: 0] += 1 }
        }
        for text in kept(reading) { for word in words(text) { wanted[word, default: 0] -= 1 } }
        return wanted.filter { $0.value > 0 && !isLabel($0.key) }.map(\.key).sorted()
    }

    static func kept(_ reading: Reading) -> [String] {
        reading.unplaced.map(\.text) + reading.leftOut.compactMap(\.text) + reading.reviews.flatMap(kept)
    }

    static func kept(_ review: Review) -> [String] {
        var all = [review.title, review.committee, review.reportOf, review.leadMember ?? "", review.leadOfficer ?? ""]
        all += [review.contact?.name ?? "", review.contact?.title ?? ""]
        all += review.introduction + review.guidance.questions
        for (category, words) in review.guidance.criteria { all.append("\(category.rawValue) \(category.name) \(words)") }
        for recommendation in review.recommendations {
            all += [recommendation.number, recommendation.text, recommendation.closing] + recommendation.responsibility
            all += recommendation.subItems.map { "\($0.letter) \($0.text)" }
            all += recommendation.targets.map { "\($0.label) \($0.written)" }
            all += recommendation.assessments.compactMap(\.written) + [recommendation.obstacle ?? ""]
            // A field of the evidence: its label goes with it.
            if recommendation.obstacle != nil { all.append("Obstacle") }
            if recommendation.anticipatedOn != nil { all.append("Anticipated Completion Date") }
            if recommendation.completedOn != nil { all.append("Completed Completion Date") }
            for evidence in recommendation.evidence {
                all += evidence.updates.map { "\(evidence.subItem ?? "") \($0.heading ?? "") \($0.text)" }
            }
        }
        return all
    }

    static func words(_ text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init).filter { $0.count > 3 }
    }

    /// The names of the layout's fields, and dates, which are kept as dates.
    private static func isLabel(_ word: String) -> Bool {
        labels.contains(word) || word.allSatisfy { $0.isNumber } || word.dropLast(2).allSatisfy { $0.isNumber }
    }

    private static let labels: Set<String> = [
        "report", "progress", "implementation", "date", "approved", "city", "council", "member", "original", "review", "lead",
        "officer", "last", "tracked", "first", "tracking", "contact", "title", "criteria", "category", "process", "making",
        "assessment", "committee", "consider", "wish", "this", "september", "april", "october", "next", "appendix", "january",
        "february", "march", "june", "july", "august", "november", "december", "telephone",
    ]
}

extension Words {
    /// The words of the table's cells that neither the reviews nor what found no place account for, counted.
    static func lostCells(of layout: Layouts.Layout, in reading: Reading) -> [String] {
        var wanted: [String: Int] = [:]
        let tables = switch TextForm(layout.text, name: layout.name) {
        case .delimited(let delimiter): (try? DelimitedTable.read(layout.text, delimiter: delimiter).tables) ?? []
        case .page: HTMLTables.read(layout.text, isTracker: TrackerColumns.hasHeadings).tables
        case .markdown: MarkdownTables.read(layout.text).tables
        case .plain: (try? DelimitedTable.read(layout.text).tables) ?? []
        }
        for cell in tables.flatMap(\.rows).flatMap(\.cells) { for word in words(cell.text) { wanted[word, default: 0] += 1 } }
        let headings = reading.columns.flatMap { words($0.heading) }
        for word in kept(reading).flatMap(words) + reading.reviews.flatMap(moved).flatMap(words) { wanted[word, default: 0] -= 1 }
        for word in headings { wanted[word, default: 0] -= 1 }
        for review in reading.reviews {
            // A date is kept as one, and a column that names the review stands in every row.
            for word in words("\(review.reportedOn?.long ?? "") \(review.title) \(review.committee) position") { wanted[word] = nil }
            for recommendation in review.recommendations {
                // Who answers for several rows stands once.
                for word in recommendation.responsibility.flatMap(words) { wanted[word] = nil }
                for word in words("\(recommendation.completedOn?.long ?? "") \(recommendation.obstacle ?? "")") { wanted[word] = nil }
            }
        }
        return wanted.filter { $0.value > 0 && !$0.key.allSatisfy(\.isNumber) }.map(\.key).sorted()
    }

    private static func moved(_ review: Review) -> [String] {
        review.recommendations.flatMap(\.targets).flatMap(\.moves).map(\.from.written)
    }
}

extension Words {
    /// The words of the table's cells that stand nowhere in what was read.
    static func missingCells(of layout: Layouts.Layout, in reading: Reading) -> [String] {
        var found = Set(kept(reading).flatMap(words))
        found.formUnion(reading.columns.flatMap { words($0.heading) })
        for review in reading.reviews {
            found.formUnion(words("\(review.reportedOn?.long ?? "") \(review.title) \(review.committee)"))
            for recommendation in review.recommendations {
                found.formUnion(words("\(recommendation.obstacle ?? "") \(recommendation.completedOn?.long ?? "")"))
                found.formUnion(recommendation.targets.flatMap(\.moves).flatMap { words($0.from.written) })
            }
        }
        return lostCells(of: layout, in: reading).filter { !found.contains($0) && !isLabelOfTheFront($0) }
    }

    /// What names a day or a field before the table.
    private static func isLabelOfTheFront(_ word: String) -> Bool {
        ["position", "updated", "last", "date"].contains(word) || PartialDate(written: "\(word) 2020") != nil
    }
}
