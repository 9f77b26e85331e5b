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
            switch Self.pageNumber(all[index].text) {
            case .certain: isNumber[place] = true
            case .figures:
                let atBreak = (breaks[place] && place > 0) || breaks[place + 1]
                isNumber[place] = atBreak || Self.isMidSentence(all, filled, place)
            case .none: break
            }
        }
        for place in Self.numbered(all, filled) { isNumber[place] = true }
        for place in Self.counted(all, filled, isNumber) { isNumber[place] = true }
        let heads = Self.runningHeads(all, filled, isNumber, breaks)
        var startsPage = false
        var place = 0
        for (index, line) in all.enumerated() {
            startsPage = startsPage || line.startsPage
            if place < filled.count, filled[place] == index {
                let number = isNumber[place]
                let head = heads[place]
                place += 1
                if number || head {
                    leftOut.append(LeftOut(line: line.number, reason: number ? .pageNumber : .runningHead, text: line.text.trimmed))
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

    private enum Number { case none, figures, certain }

    /// "12", "- 12 -", "Page 12", "Page 12 of 30"
    private static func pageNumber(_ line: String) -> Number {
        // Most lines begin with a word that is not "page".
        let first = line.firstByte
        guard !(0x61...0x7A).contains(first) || first == UInt8(ascii: "p") else { return .none }
        // A number in the middle of the page has a good many columns of space before it.
        guard line.utf8.count < 200, line.utf8.count < 60 || line.trimmed.utf8.count < 60 else { return .none }
        let words = line.folded.split { " -|".contains($0) }.map(String.init)
        func isFigure(_ word: String) -> Bool { word.utf8.count <= 4 && !word.isEmpty && word.utf8.allSatisfy { (48...57).contains($0) } }
        switch words.count {
        case 1: return isFigure(words[0]) ? .figures : .none
        case 2: return words[0] == "page" && isFigure(words[1]) ? .certain : .none
        case 3: return words[1] == "of" && isFigure(words[0]) && isFigure(words[2]) ? .figures : .none
        case 4: return words[0] == "page" && words[2] == "of" && isFigure(words[1]) && isFigure(words[3]) ? .certain : .none
        default: return .none
        }
    }

    /// Bare figures that count upwards and each have the same line before or behind them: the page's
    /// number with the running head.
    private static func numbered(_ all: [Line], _ filled: [Int]) -> [Int] {
        var places: [String: [(place: Int, figure: Int)]] = [:]
        for place in filled.indices where pageNumber(all[filled[place]].text) == .figures {
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
        for place in filled.indices where pageNumber(all[filled[place]].text) == .figures {
            let at = filled[place]
            guard at == 0 || all[at - 1].isBlank || all[at].startsPage, at + 1 >= all.count || all[at + 1].isBlank || all[at + 1].startsPage,
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

    private static func isMidSentence(_ all: [Line], _ filled: [Int], _ place: Int) -> Bool {
        guard place > 0, place + 1 < filled.count else { return false }
        let before = all[filled[place - 1]].text
        return !before.endsSentence && before.utf8.count > 20 && all[filled[place + 1]].text.beginsInLowerCase
            && ListMark.parse(all[filled[place + 1]].text) == nil
    }

    /// Short lines that stand at the end or the start of a page and do so more than once, or that the
    /// beginning of the report has too. Headings of the table come again for a reason and stay.
    private static func runningHeads(_ all: [Line], _ filled: [Int], _ isNumber: [Bool], _ breaks: [Bool]) -> [Bool] {
        var isHead = [Bool](repeating: false, count: filled.count)
        guard breaks.dropLast().dropFirst().contains(true) || isNumber.contains(true) else { return isHead }
        func key(_ place: Int) -> String? {
            let text = all[filled[place]].text
            guard text.utf8.count <= 140, !text.isDottedFormLine, !Landmark.isStructure(text), ListMark.parse(text) == nil else { return nil }
            return text.folded.filter { !$0.isASCIIDigit }
        }
        func isAtEdge(_ place: Int) -> Bool {
            breaks[place] || breaks[place + 1] || (place > 0 && isNumber[place - 1]) || (place + 1 < filled.count && isNumber[place + 1])
        }
        var counts: [String: Int] = [:]
        for place in filled.indices where isAtEdge(place) && !isNumber[place] {
            if let key = key(place) { counts[key, default: 0] += 1 }
        }
        var opening: Set<String> = []
        for place in filled.indices.prefix(12) { if let key = key(place) { opening.insert(key) } }
        for place in filled.indices where place > 0 && isAtEdge(place) && !isNumber[place] {
            guard let key = key(place), !key.isEmpty else { continue }
            isHead[place] = counts[key, default: 0] > 1 || (place >= 12 && opening.contains(key))
        }
        // The first time such a line stands at the very beginning it is the report's own.
        for place in filled.indices.prefix(12) { isHead[place] = false }
        return isHead
    }
}
