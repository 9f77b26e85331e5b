/// The cells of one recommendation of a tracker, from all the rows it takes, before they are read.
struct TrackerEntry {
    /// The cells of one row by what their columns hold, in the order of the columns.
    struct Fields {
        struct Words {
            var heading: String
            /// The place of the column, from 0; several may have one heading.
            var place = 0
            /// It was struck out: it stood there before what stands there now.
            var isStruck = false
            var lines: [Line]

            var text: String { lines.map { $0.text.collapsed }.filter { !$0.isEmpty }.joined(separator: " ") }
        }

        private var words: [Column: [Words]] = [:]

        subscript(column: Column) -> [Words] { words[column] ?? [] }

        /// All of them, those of a column in the order in which they came.
        var all: [(column: Column, words: Words)] {
            Column.allCases.flatMap { column in self[column].map { (column, $0) } }
        }

        /// The lines of all columns of that kind, those of each parted from the next.
        func lines(_ column: Column) -> [Line] {
            self[column].reduce(into: []) { lines, words in
                if let last = lines.last, !last.isBlank { lines.append(Line(number: last.number, text: "")) }
                lines += words.lines
            }
        }

        func text(_ column: Column) -> String {
            lines(column).map { $0.text.collapsed }.filter { !$0.isEmpty }.joined(separator: " ")
        }

        func lineCount(_ column: Column) -> Int { self[column].reduce(0) { $0 + $1.lines.count } }

        /// The last line of that kind that says anything.
        func last(_ column: Column) -> String? { self[column].last?.lines.last { !$0.isBlank }?.text }

        /// The cells of that kind, those of each row that was added to the others apart.
        func cells(_ column: Column) -> [String] {
            self[column].flatMap { words in
                words.lines.split { $0.isBlank && $0.isParted }.map { lines in
                    lines.map { $0.text.collapsed }.filter { !$0.isEmpty }.joined(separator: " ")
                }
            }
        }

        /// Both say something of that kind, and not the same.
        func differs(from other: Fields, _ column: Column) -> Bool {
            let (mine, others) = (cells(column).map(\.folded), other.cells(column).map(\.folded))
            return !mine.isEmpty && !others.isEmpty && !others.allSatisfy(mine.contains)
        }

        /// Puts lines under that column's heading: behind those that are there already.
        mutating func add(_ lines: [Line], _ column: Column, heading: String, place: Int = 0, isStruck: Bool = false) {
            guard lines.contains(where: { !$0.isBlank }) else { return }
            if let index = words[column]?.firstIndex(where: {
                $0.heading == heading && $0.place == place && $0.isStruck == isStruck
            }) {
                let number = lines.first?.number ?? 0
                words[column]?[index].lines += [Line(number: number, text: "", isParted: true)] + lines
            } else {
                words[column, default: []].append(
                    Words(heading: heading, place: place, isStruck: isStruck, lines: lines))
            }
        }

        /// Sets the words of that kind, whatever columns they came from.
        mutating func set(_ column: Column, _ lines: [Line]) {
            words[column] = lines.isEmpty ? nil : [Words(heading: "", lines: lines)]
        }

        /// What stands in columns of one kind and belongs to another, as `isMeant` tells.
        mutating func move(_ column: Column, to other: Column, where isMeant: (Words) -> Bool) {
            for meant in self[column] where isMeant(meant) {
                words[column]?.removeAll {
                    $0.place == meant.place && $0.heading == meant.heading && $0.isStruck == meant.isStruck
                }
                words[other, default: []].append(meant)
            }
        }

        mutating func remove(_ line: Line, from column: Column) {
            for index in words[column, default: []].indices { words[column]?[index].lines.removeAll { $0 == line } }
            words[column]?.removeAll { $0.lines.allSatisfy(\.isBlank) }
        }

        /// Changes every line of that kind.
        mutating func change(_ column: Column, _ changed: (Line) -> Line) {
            words[column] = words[column]?.map { words in
                var words = words
                words.lines = words.lines.map(changed)
                return words
            }
        }

        /// Goes on with the last line of a column: a row that ran over the end of a page.
        mutating func goOn(_ lines: [Line], _ column: Column, heading: String, place: Int = 0) {
            guard let index = words[column]?.firstIndex(where: { $0.heading == heading && $0.place == place }),
                let first = lines.first(where: { !$0.isBlank }),
                let last = words[column]?[index].lines.last, !last.text.endsSentence, first.text.beginsInLowerCase,
                let rest = lines.firstIndex(of: first)
            else { return add(lines, column, heading: heading, place: place) }
            let count = words[column]?[index].lines.count ?? 0
            words[column]?[index].lines[count - 1].text = last.text.trimmed + " " + first.text.trimmed
            words[column]?[index].lines += lines[(rest + 1)...]
        }

        mutating func merge(_ other: Fields, except: Set<Column> = []) {
            for (column, all) in other.words where !except.contains(column) {
                for words in all {
                    add(words.lines, column, heading: words.heading, place: words.place, isStruck: words.isStruck)
                }
            }
        }
    }

    /// A task of the recommendation with a row of its own.
    struct Part {
        /// "Ai)" as it was written; empty for one that has no reference.
        var label: String
        var fields: Fields
        /// It comes from the column of actions.
        var isAction: Bool
    }

    var number: String
    /// As its rows have it: where a number comes again, `number` tells the second recommendation from the first.
    var rowNumber: String
    /// As written, for telling whether a later reference is a part of this one.
    var written: String
    var line: Int
    var isConcluded: Bool
    /// A row over others gave it: without parts it is no recommendation.
    var isSection = false
    var fields = Fields()
    var parts: [Part] = []
    /// Another status, from a further row of the same number.
    var otherStatuses: [(line: Int, words: [Fields.Words])] = []

    init(number: String, rowNumber: String? = nil, written: String, line: Int, isConcluded: Bool) {
        self.number = number
        self.rowNumber = rowNumber ?? number
        self.written = written
        self.line = line
        self.isConcluded = isConcluded
    }
}

extension TrackerEntry.Fields {
    /// Moves what a cell says to where it belongs: "Complete" in a column of dates is a status where no column has one, and
    /// the day below "Proposed / actual date of completion" is a target as long as the work is not done.
    mutating func putInPlace(_ statuses: StatusWords) {
        if self[.assessment].isEmpty, self[.share].isEmpty {
            for column in [Column.recommendation, .action, .evidence] { takeStatus(from: column) }
        }
        if self[.assessment].isEmpty, self[.share].isEmpty {
            move(.target, to: .assessment) { words in
                guard case .known(_, let meaning, let rest) = statuses.sense(of: words.text) else { return false }
                return rest.isEmpty && (meaning.isAchieved || meaning == .closed)
            }
        }
        takeTargetFromAction()
        guard let status = TrackerStatus.read(self[.assessment], statuses)?.now, status.meaning?.isAchieved != true,
            status.category?.isAchieved != true
        else { return }
        move(.completed, to: .target) { words in
            let heading = words.heading.folded
            return ["proposed", "planned", "target", "expected", "estimated"].contains { heading.holds($0) }
        }
    }

    /// "Status: in progress – waiting for the survey", on a line of its own in another cell.
    private mutating func takeStatus(from column: Column) {
        for words in self[column] {
            for line in words.lines where line.text.trimmed.folded.hasPrefix("status:") {
                var status = line
                status.text = line.text.trimmed.dropFirst("status:".count).trimmed
                guard !status.isBlank else { continue }
                remove(line, from: column)
                add([status], .assessment, heading: "Status")
            }
        }
    }

    /// "Publish the lists. Head of Parks, by 31 March 2026" below "What will be done, by whom and by when": the day is the
    /// target, and stays among the words.
    private mutating func takeTargetFromAction() {
        guard self[.target].isEmpty, let action = self[.action].first(where: { $0.heading.folded.holds("by when") }) else {
            return
        }
        let words = action.text.words
        guard let span = DateSpan.all(in: words).last(where: { $0.date != nil && $0.words.lowerBound > 0 }),
            words[span.words.lowerBound - 1].folded == "by"
        else { return }
        add([Line(number: action.lines.first?.number ?? 0, text: span.written)], .target, heading: action.heading)
    }
}
