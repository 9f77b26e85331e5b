/// The start of a recommendation's row: "R01", "R 1", "Rec 1", "Recommendation 3", "R05a", with what follows it.
struct RowStart: Sendable, Hashable {
    enum Shape: Sendable, Hashable {
        /// Nothing follows on the line.
        case alone
        /// A tab or a run of spaces follows: the next cell.
        case cell
        /// Text follows in the same sentence; it may be a mention.
        case text
    }

    private(set) var number: RowNumber
    private(set) var shape = Shape.alone
    /// The scalars of the line up to the end of the number and its punctuation.
    private(set) var length = 0
    /// "R05 a)" may also be R05 and its first part.
    private(set) var isLoose = false
    private var looseStart = 0
    /// A letter stands with the figure, which may be that of a part: "R05a".
    private(set) var isLettered = false

    /// Nil where the line begins with no such number.
    init?(_ line: String) {
        guard line.firstByte == UInt8(ascii: "r") else { return nil }
        var scanner = NumberScanner(line)
        scanner.skip { $0.isSpace || $0 == "*" }
        let word = scanner.word()
        guard ["r", "rec", "recommendation", "recs"].contains(word) else { return nil }
        scanner.skip { $0 == " " || $0 == "." || $0.isDash }
        if word != "r", scanner.take("no") { scanner.skip { $0 == " " || $0 == "." } }
        guard let value = scanner.figure() else { return nil }
        self.init(&scanner, value: value) { RowNumber(value, letter: $0, figures: $1) }
    }

    /// "1.", "1)", "(1)", "No. 1", "1.1" of a table whose numbers have no R. Nil where the line begins with none.
    init?(bare line: String) {
        let first = line.firstByte
        guard (0x30...0x39).contains(first) || first == UInt8(ascii: "(") || first == UInt8(ascii: "n") else { return nil }
        var scanner = NumberScanner(line)
        scanner.skip { $0.isSpace || $0 == "*" }
        if scanner.take("no") {
            scanner.skip { $0 == "." || $0 == " " }
        } else {
            scanner.skip { $0 == "(" }
        }
        guard let value = scanner.figure() else { return nil }
        self.init(&scanner, value: value) { $1.isEmpty ? RowNumber(value, letter: $0) : RowNumber(figures: [value] + $1) }
        // "2017 was …", "3 of the 14"
        if shape == .text, !scanner.isClosed { return nil }
    }

    /// "No.: R01" with nothing behind it, in a table that gives each of its cells the heading.
    init?(labelled line: String) {
        guard line.utf8.count <= 60, let end = line.firstIndex(where: { $0 == ":" || $0 == "\t" }),
            Column(heading: line[..<end].trimmed) == .number
        else { return nil }
        let rest = line[line.index(after: end)...]
        guard let start = RowStart(String(rest)), start.shape == .alone else { return nil }
        self = start
        length += line.unicodeScalars.count - rest.unicodeScalars.count
    }

    /// "A1", "II.", "2016/3": what stands in the column of numbers, where the cells of a row follow it.
    init?(named line: String, place: Int) {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        let name = cells[0].trimmed { $0.isSpace || ".:)(*".unicodeScalars.contains($0) }
        guard cells.count >= 4, (1...8).contains(name.unicodeScalars.count), !name.contains(" "),
            name.first.map({ $0.isUppercase || $0.isNumber }) ?? false,
            name.contains(where: \.isNumber) || name.allSatisfy({ "IVXLC".contains($0) })
        else { return nil }
        number = RowNumber(named: name, place: place)
        shape = .cell
        length = cells[0].unicodeScalars.count
    }

    /// Reads what stands behind the figure; nil where it goes on into a word or a date.
    private init?(_ scanner: inout NumberScanner, value: Int, _ name: (String?, [Int]) -> RowNumber) {
        var figures: [Int] = []
        while scanner.peek == ".", scanner.peek(1)?.isDigit ?? false {
            scanner.advance()
            guard figures.count < 2, let figure = scanner.figure() else { return nil }
            figures.append(figure)
        }
        var letter = scanner.tightLetter()
        if scanner.peek?.properties.isAlphabetic ?? false { return nil }
        if letter == nil, figures.isEmpty {
            looseStart = scanner.position
            letter = scanner.looseLetter()
            isLoose = letter != nil
        }
        isLettered = letter != nil
        if let next = scanner.peek, next.isDigit || next == "/" { return nil }
        scanner.close { $0 == "." || $0 == ":" || $0 == ")" || $0 == "*" }
        number = name(letter, figures)
        length = scanner.position
        shape = scanner.shape
    }

    /// As R05 with "a)" behind it; itself where the letter stands with its figure.
    var withoutLooseLetter: RowStart {
        guard isLoose else { return self }
        var start = self
        start.number = RowNumber(number.value)
        start.isLoose = false
        start.isLettered = false
        start.length = looseStart
        start.shape = .text
        return start
    }

    /// "R01" for 1.
    static func number(_ value: Int) -> String { value < 10 ? "R0\(value)" : "R\(value)" }
}

/// Walks the first signs of a line for a recommendation's number.
private struct NumberScanner {
    private let scalars: [Unicode.Scalar]
    private(set) var position = 0
    /// A full stop, a colon or a bracket ended the number.
    private(set) var isClosed = false

    init(_ line: String) { scalars = Array(line.unicodeScalars.prefix(80)) }

    var peek: Unicode.Scalar? { peek(0) }

    func peek(_ offset: Int) -> Unicode.Scalar? {
        position + offset < scalars.count ? scalars[position + offset] : nil
    }

    mutating func advance() { position += 1 }

    mutating func skip(_ isSkipped: (Unicode.Scalar) -> Bool) {
        while let scalar = peek, isSkipped(scalar) { position += 1 }
    }

    mutating func close(_ isClosing: (Unicode.Scalar) -> Bool) {
        let start = position
        skip(isClosing)
        isClosed = position > start
    }

    /// Letters of the Latin alphabet, in lower case.
    mutating func word() -> String {
        let start = position
        skip { $0.isASCII && $0.properties.isAlphabetic }
        return String(String.UnicodeScalarView(scalars[start..<position])).lowercased()
    }

    /// Takes the word where it stands there with no letter behind it.
    mutating func take(_ word: String) -> Bool {
        let start = position
        if self.word() == word { return true }
        position = start
        return false
    }

    /// A number of one to three figures, above 0.
    mutating func figure() -> Int? {
        let start = position
        skip { $0.isDigit }
        guard (1...3).contains(position - start) else { return nil }
        return Int(String(String.UnicodeScalarView(scalars[start..<position]))).flatMap { $0 > 0 ? $0 : nil }
    }

    /// The letter right behind the figure, or behind a dash: "R5a", "R5-a", and before a tab also "R5 a". Roman figures too.
    mutating func tightLetter() -> String? {
        let start = position
        if let joint = peek, joint.isDash || joint == "/" || joint == "." { position += 1 }
        let isApart = peek == " "
        if isApart { position += 1 }
        let word = word()
        let isPart = word.utf8.count == 1 || SubItemText.romanFigures.contains(word)
        if isPart, !(peek?.isDigit ?? false), !isApart || peek == "\t" { return word }
        position = start
        return nil
    }

    /// The letter of " a)", "(a)", " (a)".
    mutating func looseLetter() -> String? {
        let start = position
        if peek == " " { position += 1 }
        if peek == "(" { position += 1 }
        guard let letter = peek, letter.isASCII, letter.properties.isAlphabetic, peek(1) == ")", position > start else {
            position = start
            return nil
        }
        position += 2
        return String(letter)
    }

    /// What follows on the line.
    var shape: RowStart.Shape {
        let space = scalars[position...].prefix { $0.isSpace }
        if space.contains("\t") { return .cell }
        if position + space.count >= scalars.count { return .alone }
        return space.count >= 2 ? .cell : .text
    }
}
