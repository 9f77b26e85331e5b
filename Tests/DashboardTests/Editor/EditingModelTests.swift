import CursesShell
import Testing

@testable import Dashboard

/// A small generator that gives the same steps for the same seed.
struct Dice: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var x = state
        x ^= x >> 33
        x = x &* 0xff51_afd7_ed55_8ccd
        x ^= x >> 33
        return x
    }
}

/// The editor against a plain string that is edited in the simplest way there is.
@Suite struct EditingModelTests {
    static let pieces = [
        "a", "b", "é", "e\u{301}", "\u{301}", " ", " ", "\n", "word", "委", "👩‍👩‍👧‍👦", "🇬🇧", "🇫", "👍🏽", "\t", "-", "- ", "’", "क्षि",
        "한", "\u{200D}", "❤️", "A longer piece of text, with words. ", "1. ",
    ]

    /// Boundaries of characters by the standard library, walking from the start.
    private static func boundaries(_ text: String) -> [Int] {
        var places = [0]
        for character in text { places.append(places[places.count - 1] + character.utf8.count) }
        return places
    }

    @Test func twentyThousandSteps() {
        var dice = Dice(4)
        var editor = EditorState("", width: 20)
        var model: [UInt8] = []
        var texts = [editor.text]
        var clipboard = ""
        for step in 0..<20_000 {
            let before = model
            var range = editor.selection ?? editor.cursor..<editor.cursor
            switch Int.random(in: 0..<20, using: &dice) {
            case 0..<7:
                let piece = Self.pieces.randomElement(using: &dice) ?? ""
                if piece.count == 1, piece != "\n", piece != "\t" {
                    _ = editor.handle(.character(Character(piece)), clipboard: &clipboard)
                    model.replaceSubrange(range, with: piece.utf8)
                } else {
                    editor.replace(range, with: piece)
                    model.replaceSubrange(range, with: piece.utf8)
                }
            case 7..<10:
                if range.isEmpty, range.lowerBound > 0 {
                    let text = String(decoding: model, as: UTF8.self)
                    range = (Self.boundaries(text).last { $0 < range.lowerBound } ?? 0)..<range.upperBound
                }
                model.removeSubrange(range)
                _ = editor.handle(.backspace, clipboard: &clipboard)
            case 10..<12:
                if range.isEmpty {
                    let text = String(decoding: model, as: UTF8.self)
                    range = range.lowerBound..<(Self.boundaries(text).first { $0 > range.lowerBound } ?? range.upperBound)
                }
                model.removeSubrange(range)
                _ = editor.handle(.delete, clipboard: &clipboard)
            case 12:
                // The text is kept short: the model is slow, and short texts have more edges.
                if model.count > 400 {
                    let low = Int.random(in: 0...model.count, using: &dice)
                    editor.select(low..<model.count)
                }
            default:
                let codes: [Key.Code] = [.left, .right, .up, .down, .home, .end, .pageUp, .pageDown]
                let modifiers: [Key.Modifiers] = [[], [], .shift, .control, [.control, .shift]]
                let key = Key(codes.randomElement(using: &dice) ?? .left, modifiers.randomElement(using: &dice) ?? [])
                _ = editor.handle(key, clipboard: &clipboard)
            }
            if step % 16 == 0 || editor.buffer.count != model.count {
                guard Array(editor.text.utf8) == model else {
                    Issue.record("step \(step): \(editor.text.debugDescription)")
                    return
                }
                let boundaries = Self.boundaries(editor.text)
                guard boundaries.contains(editor.cursor), editor.anchor.map(boundaries.contains) ?? true else {
                    Issue.record("step \(step): the cursor is inside a character")
                    return
                }
            }
            if before != model { texts.append(String(decoding: model, as: UTF8.self)) }
        }
        let end = editor.text
        let wordsAtEnd = editor.wordCount
        // Back to the start: each text on the way is one that was there, and so forward again.
        let known = Set(texts.map { Array($0.utf8) })
        var steps = 0
        while editor.undo() {
            steps += 1
            if steps % 50 == 0 { #expect(known.contains(Array(editor.text.utf8))) }
        }
        #expect(editor.text.isEmpty)
        #expect(!editor.isDirty)
        #expect(steps > 1000)
        while editor.redo() { steps -= 1 }
        #expect(steps == 0)
        #expect(Array(editor.text.utf8) == Array(end.utf8))
        #expect(editor.wordCount == wordsAtEnd)
    }

    @Test func bufferAgainstBytes() {
        var dice = Dice(7)
        var buffer = TextBuffer()
        var model: [UInt8] = []
        for _ in 0..<600 {
            let low = buffer.scalarStart(atOrBefore: Int.random(in: 0...model.count, using: &dice))
            let high = buffer.scalarStart(atOrAfter: min(model.count, low + Int.random(in: 0..<3000, using: &dice)))
            let text = String(repeating: Self.pieces.randomElement(using: &dice) ?? "", count: Int.random(in: 0..<300, using: &dice))
            buffer.replace(low..<high, with: text)
            model.replaceSubrange(low..<high, with: text.utf8)
            #expect(buffer.count == model.count)
            let place = Int.random(in: 0...model.count, using: &dice)
            let start = model[..<place].lastIndex(of: 10).map { $0 + 1 } ?? 0
            let end = model[place...].firstIndex(of: 10) ?? model.count
            #expect(buffer.paragraph(containing: place) == start..<end)
        }
        #expect(Array(buffer.text.utf8) == model)
        #expect(buffer.lineFeeds == model.count { $0 == 10 })
        #expect(buffer.chunks.allSatisfy { $0.count > 0 && $0.count <= TextChunk.limit })
        let words = buffer.text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
            .count { word in word.unicodeScalars.contains { ($0.properties.isAlphabetic || $0.value > 127) && !(0x2000..<0x2040).contains($0.value) || (48...57).contains($0.value) } }
        #expect(buffer.wordCount == words)
    }

    @Test func boundariesAgreeWithTheStandardLibrary() {
        var dice = Dice(11)
        for _ in 0..<200 {
            let text = (0..<30).map { _ in Self.pieces.randomElement(using: &dice) ?? "" }.joined()
            let buffer = TextBuffer(text)
            let places = Self.boundaries(text)
            for offset in 0..<buffer.count {
                let expected = places.last { $0 <= offset } ?? 0
                #expect(buffer.cluster(containing: offset).lowerBound == expected, "\(text.debugDescription) at \(offset)")
            }
        }
    }

    @Test func aStrangePasteIsNoTrouble() {
        var editor = EditorState(String(repeating: "a\u{301}", count: 20), width: 1)
        var clipboard = ""
        editor.paste(String(repeating: "\u{301}", count: 5_000))
        editor.paste(String(repeating: "🇬", count: 500))
        editor.paste(String(repeating: " ", count: 500))
        editor.press("<up><down><C-left><C-right><home><end><bs><del><C-end><C-bs><C-a>x<C-z><C-z>", clipboard: &clipboard)
        editor.moveCursor(to: -5)
        editor.moveCursor(to: .max)
        editor.select(-3..<900_000)
        editor.replace(-9..<4, with: "y")
        #expect(editor.text.utf8.first == UInt8(ascii: "y"))
    }
}
