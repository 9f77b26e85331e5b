import Testing

@testable import CursesShell

struct InputDecoderTests {
    /// The events that these characters give when they come at once, and then nothing more.
    private func events(_ text: String, _ decoder: inout InputDecoder, at time: Int = 0) -> [InputEvent] {
        var events: [InputEvent] = []
        for scalar in text.unicodeScalars {
            if case .event(let event) = decoder.take(.character(scalar), at: time) { events.append(event) }
        }
        while case let outcome = decoder.take(.nothing, at: time), outcome != .idle {
            if case .event(let event) = outcome { events.append(event) }
        }
        return events
    }

    private func events(_ text: String) -> [InputEvent] {
        var decoder = InputDecoder()
        return events(text, &decoder)
    }

    @Test(arguments: [
        ("a", Key.character("a")), ("é", .character("é")), ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace),
        ("\u{8}", .backspace), ("\u{13}", .control("s")), ("\u{1A}", .control("z")), ("\0", .control(" ")),
        ("\u{1B}", .escape), ("\u{1B}x", Key(.character("x"), .alt)), ("\u{1B}\u{7F}", Key(.backspace, .alt)),
        ("\u{1B}[1;5D", Key(.left, .control)), ("\u{1B}[1;2A", Key(.up, .shift)), ("\u{1B}[1;3C", Key(.right, .alt)),
        ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[H", .home), ("\u{1B}[4~", .end), ("\u{1B}[7~", .home),
        ("\u{1B}[3;5~", Key(.delete, .control)), ("\u{1B}[Z", .shiftTab), ("\u{1B}[15~", .function(5)),
        ("\u{1B}OP", .function(1)), ("\u{1B}[[E", .function(5)), ("\u{1B}[1;2P", Key(.function(1), .shift)),
        ("\u{1B}[27;5;13~", Key(.enter, .control)), ("\u{1B}[97;5u", .control("a")), ("\u{1B}[a", Key(.up, .shift)),
        ("\u{1B}Od", Key(.left, .control)),
    ])
    func `a key is read from its bytes`(bytes: String, key: Key) {
        #expect(events(bytes) == [.key(key)])
    }

    @Test(arguments: [
        ("KEY_DOWN", Key.down), ("KEY_NPAGE", .pageDown), ("KEY_BTAB", .shiftTab), ("KEY_F(5)", .function(5)),
        ("KEY_F(13)", Key(.function(1), .shift)), ("KEY_F(29)", Key(.function(5), .control)),
        ("KEY_SRIGHT", Key(.right, .shift)), ("kLFT5", Key(.left, .control)), ("kUP3", Key(.up, .alt)),
        ("kEND6", Key(.end, [.control, .shift])), ("kDN", Key(.down, .shift)), ("KEY_BACKSPACE", .backspace),
        ("KEY_SUSPEND", .control("z")), ("kcbt2", .shiftTab),
    ])
    func `a key is read from ncurses' name of it`(name: String, key: Key) {
        var decoder = InputDecoder()
        #expect(decoder.take(.named(name), at: 0) == .event(.key(key)))
    }

    @Test(arguments: ["", "KEY_F(", "KEY_F(0)", "KEY_F(99999999999999999999)", "kLFT0", "k", "5", "KEY_MOUSE"])
    func `a name that is no key's gives nothing`(name: String) {
        #expect(KeyNames.key(name) == nil)
    }

    @Test func `what the terminal answers too late is no key`() {
        let answers = "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\\u{1B}[?2026;2$y\u{1B}[?62;c\u{1B}]52;c;\u{7}"
        #expect(events(answers + "q") == [.key(.character("q"))])
    }

    @Test func `the mouse is read, with two quick presses as one double press`() {
        var decoder = InputDecoder()
        let at = Point(column: 9, row: 4)
        #expect(events("\u{1B}[<0;10;5M", &decoder, at: 0) == [.mouse(MouseEvent(.press, at: at))])
        #expect(events("\u{1B}[<0;10;5m", &decoder, at: 80) == [.mouse(MouseEvent(.release, at: at))])
        #expect(events("\u{1B}[<0;10;5M", &decoder, at: 200) == [.mouse(MouseEvent(.doublePress, at: at))])
        #expect(events("\u{1B}[<0;10;5M", &decoder, at: 300) == [.mouse(MouseEvent(.press, at: at))])
        #expect(events("\u{1B}[<0;10;5M", &decoder, at: 900) == [.mouse(MouseEvent(.press, at: at))])
        #expect(events("\u{1B}[<32;11;5M", &decoder) == [.mouse(MouseEvent(.drag, at: Point(column: 10, row: 4)))])
        #expect(events("\u{1B}[<64;1;1M", &decoder) == [.mouse(MouseEvent(.wheelUp, at: Point(column: 0, row: 0)))])
        #expect(events("\u{1B}[<69;1;1M", &decoder) == [.mouse(MouseEvent(.wheelDown, at: Point(column: 0, row: 0)))])
        #expect(events("\u{1B}[<2;1;1M\u{1B}[<0;1M\u{1B}[<9999999999999999999999;0;0M", &decoder) == [])
    }

    @Test func `pasted text comes whole, and its escapes are no keys`() {
        var decoder = InputDecoder()
        #expect(decoder.take(.pasteBegin, at: 0) == .more)
        #expect(events("one\r\ntwo\u{1B}[A", &decoder) == [])
        #expect(decoder.take(.named("KEY_UP"), at: 0) == .more)
        // It may come in pieces, seconds apart.
        #expect(events("\rthree", &decoder, at: 9_000) == [])
        #expect(decoder.take(.pasteEnd, at: 9_001) == .event(.paste("one\ntwo\u{1B}[A\nthree")))
        #expect(events("x", &decoder) == [.key(.character("x"))])
    }

    @Test func `a paste that never ends is taken for ended after ten seconds of silence, and keys are keys again`() {
        var decoder = InputDecoder()
        #expect(decoder.patienceLeft(at: 0) == nil)
        _ = decoder.take(.pasteBegin, at: 0)
        #expect(decoder.takePasted(Array("half\u{1B}[20".utf8)[...], at: 5_000) == (.more, []))
        #expect(decoder.take(.nothing, at: 14_999) == .idle)
        #expect(decoder.patienceLeft(at: 14_999) == 1)
        #expect(decoder.take(.nothing, at: 15_000) == .event(.paste("half\u{1B}[20")))
        #expect(decoder.patienceLeft(at: 15_000) == nil)
        #expect(events("x", &decoder, at: 15_001) == [.key(.character("x"))])
    }

    @Test func `what is typed behind a paste is not taken with it`() {
        var decoder = InputDecoder()
        _ = decoder.take(.pasteBegin, at: 0)
        let (outcome, rest) = decoder.takePasted(Array("one\u{1B}[201~é\u{1B}[A".utf8)[...], at: 0)
        #expect(outcome == .event(.paste("one")))
        #expect(Array(rest) == Array("é\u{1B}[A".utf8))
    }

    @Test func `a sequence parted by a slow line is still one key`() {
        var decoder = InputDecoder()
        #expect(events("\u{1B}[1", &decoder, at: 0) == [])
        #expect(events(";5D", &decoder, at: 120) == [.key(Key(.left, .control))])
    }

    @Test func `a sequence that never ends does not swallow the keys after it`() {
        var decoder = InputDecoder()
        #expect(events("\u{1B}]11;rgb", &decoder, at: 0) == [])
        #expect(events("q", &decoder, at: 2_000) == [.key(.character("q"))])
    }

    @Test func `a change of size is told at once, within a sequence or a paste too`() {
        var decoder = InputDecoder()
        #expect(decoder.take(.resized, at: 0) == .resized)
        _ = decoder.take(.pasteBegin, at: 0)
        #expect(decoder.take(.resized, at: 0) == .resized)
    }

    @Test(arguments: 0..<50)
    func `no bytes are too odd`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var decoder = InputDecoder()
        let likely: [Unicode.Scalar] = ["\u{1B}", "[", "O", "]", "<", ";", "1", "9", "M", "~", "u", "\\", "P", "?", "\u{7}"]
        for time in 0..<400 {
            let scalar = Bool.random(using: &random)
                ? likely.randomElement(using: &random) ?? "x"
                : Unicode.Scalar(UInt32.random(in: 0..<0xD800, using: &random)) ?? "x"
            _ = decoder.take(Int.random(in: 0..<9, using: &random) == 0 ? .nothing : .character(scalar), at: time)
        }
    }
}
