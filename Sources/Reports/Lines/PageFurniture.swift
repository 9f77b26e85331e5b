/// Takes page numbers and running heads out of the lines, so that a sentence broken by a page's end can be
/// put together again.
struct PageFurniture {
    /// The lines that belong to the report; the first one after a page's end says so.
    private(set) var lines: [Line] = []
    private(set) var leftOut: [LeftOut] = []

    init(_ all: [Line]) {
        let filled = all.indices.filter { !all[$0].isBlank }
        var isNumber = [Bool](repeating: false, count: filled.count)
        var breaks = [Bool](repeating: false, count: filled.count + 1)
        var page = false
        var next = 0
        for (index, line) in all.enumerated() {
            if line.startsPage { page = true }
            guard next < filled.count, filled[next] == index else { continue }
            if page { breaks[next] = true }
            page = false
            next += 1
        }
        breaks[filled.count] = true
        for (place, index) in filled.enumerated() {
            switch PageNumber(all[index].text) {
            case .certain: isNumber[place] = true
            case .figures:
                let atBreak = (breaks[place] && place > 0) || breaks[place + 1]
                isNumber[place] = atBreak || Self.isMidSentence(all, filled, place)
            case nil: break
            }
        }
        for place in Self.numbered(all, filled) { isNumber[place] = true }
        for place in Self.counted(all, filled, isNumber) { isNumber[place] = true }
        for place in Self.betweenRows(all, filled, isNumber) { isNumber[place] = true }
        let heads = RunningHeads(all, filled, isNumber: isNumber, breaks: breaks).isHead
        var startsPage = false
        var place = 0
        for (index, line) in all.enumerated() {
            startsPage = startsPage || line.startsPage
            if place < filled.count, filled[place] == index {
                let number = isNumber[place]
                let head = heads[place]
                place += 1
                if number || head {
                    leftOut.append(
                        LeftOut(line: line.number, reason: number ? .pageNumber : .runningHead, text: line.text.trimmed))
                    startsPage = true
                    continue
                }
                var line = line
                line.startsPage = startsPage
                startsPage = false
                lines.append(line)
            } else {
                var line = line
                line.startsPage = false
                lines.append(line)
            }
        }
    }

    /// Bare figures that count upwards and each have the same line before or behind them: the page's
    /// number with the running head.
    private static func numbered(_ all: [Line], _ filled: [Int]) -> [Int] {
        var places: [String: [(place: Int, figure: Int)]] = [:]
        for place in filled.indices where PageNumber(all[filled[place]].text) == .figures {
            guard let figure = Int(all[filled[place]].text.filter { $0.isASCIIDigit }) else { continue }
            for (side, other) in [("<", place - 1), (">", place + 1)] where filled.indices.contains(other) {
                let neighbour = all[filled[other]].text
                guard neighbour.utf8.count <= 140, !Landmark.isStructure(neighbour) else { continue }
                places[side + neighbour.folded, default: []].append((place, figure))
            }
        }
        return places.values.filter { found in
            found.count > 1 && zip(found, found.dropFirst()).allSatisfy { $0.figure < $1.figure }
        }.flatMap { $0.map(\.place) }
    }

    /// Bare figures that count the pages one by one, each with blank lines around it, where some of them are known to be
    /// page numbers: all of them are.
    private static func counted(_ all: [Line], _ filled: [Int], _ isNumber: [Bool]) -> [Int] {
        var run: [(place: Int, figure: Int)] = []
        for place in filled.indices where PageNumber(all[filled[place]].text) == .figures {
            let at = filled[place]
            guard at == 0 || all[at - 1].isBlank || all[at].startsPage,
                at + 1 >= all.count || all[at + 1].isBlank || all[at + 1].startsPage,
                let figure = Int(all[at].text.filter { $0.isASCIIDigit })
            else { continue }
            if let last = run.last, figure != last.figure + 1 {
                if isNumber[place] { return [] }
                continue
            }
            run.append((place, figure))
        }
        return run.count >= 3 && run.contains { isNumber[$0.place] } ? run.map(\.place) : []
    }

    /// Bare figures behind the end of a sentence and before a row or an appendix, that count on from one page's number to
    /// the next. One before a heading of evidence is a category.
    private static func betweenRows(_ all: [Line], _ filled: [Int], _ isNumber: [Bool]) -> [Int] {
        let figures: [(place: Int, figure: Int)] = filled.indices.compactMap { place in
            guard PageNumber(all[filled[place]].text) == .figures,
                let figure = Int(all[filled[place]].text.filter(\.isASCIIDigit)),
                isNumber[place] || standsBetweenRows(all, filled, place)
            else { return nil }
            return (place, figure)
        }
        return figures.indices.filter { index in
            guard !isNumber[figures[index].place] else { return false }
            let countsOn = index > 0 && figures[index].figure == figures[index - 1].figure + 1
            let isCountedOn = index + 1 < figures.count && figures[index + 1].figure == figures[index].figure + 1
            return countsOn || isCountedOn
        }.map { figures[$0].place }
    }

    private static func standsBetweenRows(_ all: [Line], _ filled: [Int], _ place: Int) -> Bool {
        guard place > 0, place + 1 < filled.count, all[filled[place - 1]].text.trimmed.hasSuffix(".") else { return false }
        let next = all[filled[place + 1]].text
        return Landmark.evidenceHeading(next) == nil
            && (RowStart(next) != nil || Landmark.appendix(next) != nil || TableHeading.isHeadingLine(next))
    }

    private static func isMidSentence(_ all: [Line], _ filled: [Int], _ place: Int) -> Bool {
        guard place > 0, place + 1 < filled.count else { return false }
        let before = all[filled[place - 1]].text
        return !before.endsSentence && before.utf8.count > 20 && all[filled[place + 1]].text.beginsInLowerCase
            && ListMark.parse(all[filled[place + 1]].text) == nil
    }
}
