import CNcurses

/// The real terminal, by way of ncurses. There is one for the process.
///
/// From `init` to `close` the keyboard is raw; the first `show` takes the screen. However the program ends (`exit`, a
/// crash), the terminal is given back as it was, unless it is killed outright.
@MainActor
public final class CursesTerminal: Terminal {
    public private(set) var size: Size
    /// What the person should know: a terminal that was not known, characters that cannot be shown.
    public let notices: [String]
    public let charset: Charset
    /// Whether the terminal's ground is dark, by its own answer or the environment's; nil where neither says.
    public let isDark: Bool?
    /// How many colours there are: 0, 8, 16, 256, 16777216.
    public let colours: Int

    public var theme: Theme {
        get { painter.theme }
        set {
            guard newValue != painter.theme else { return }
            painter.theme = newValue
            laid = nil
        }
    }

    public var takesMouse = true {
        didSet { if takesMouse != oldValue, !isSuspended { sendMouseMode() } }
    }

    var painter: Painter
    /// What ncurses has to show, on the screen or prepared for it; nil when that is not known.
    var laid: Frame?
    /// How many cells may have changed since the screen was refreshed.
    var changed = 0
    let isSynchronised: Bool
    private(set) var isSuspended = false

    private var decoder = InputDecoder()
    private var ahead: ReadAhead
    private var keyNames: [UInt32: String] = [:]
    private let began = ContinuousClock.now

    /// Opens the terminal. Give `charset` to have less shown than the locale and the terminal's type allow.
    public init(theme: Theme = .plain, charset: Charset? = nil) throws(TerminalError) {
        let kind = TerminalKind(environment: Files.environment)
        guard scr_is_terminal(0), scr_is_terminal(1) else { throw .notATerminal }
        guard !kind.isPlain else { throw .tooPlain(kind.name) }

        var notices: [String] = []
        let isUnicode = Self.takeLocale(&notices)
        scr_guard_crashes()
        let isAsked = !kind.isConsole && !kind.name.isEmpty && scr_ask(TerminalAnswer.question)
        let answer = isAsked ? Self.answer() : TerminalAnswer([])
        try Self.open(kind, &notices)

        let allowed: Charset = !isUnicode ? .ascii : kind.isConsole ? .letters : .unicode
        self.charset = charset.map { isUnicode ? $0 : .ascii } ?? allowed
        self.notices = notices
        isDark = answer.background.map { $0.luminance < 0.18 } ?? kind.isDarkByEnvironment
        isSynchronised = answer.isSynchronised
        ahead = ReadAhead(answer.rest[...])
        let depth = ColourDepth(
            colours: kind.refusesColour ? 0 : Int(scr_colours()), isDirect: scr_direct_colour())
        colours = depth.count
        painter = Painter(theme: theme, depth: depth, mostPairs: Int(scr_pairs()))
        size = Self.presentSize()
        sendModes()
    }

    /// Gives the terminal back, as it was before. Nothing is shown or read after it.
    public func close() {
        guard !isSuspended else { return scr_close() }
        isSuspended = true
        clearModes()
        scr_close()
    }

    public func suspend() {
        guard !isSuspended else { return }
        isSuspended = true
        clearModes()
        scr_suspend()
    }

    public func resume() {
        guard isSuspended else { return }
        isSuspended = false
        laid = nil
        scr_take_keys()
        sendModes()
    }

    /// Stops the program as Ctrl-Z does elsewhere, and returns when it is told to go on.
    public func stop() {
        suspend()
        scr_stop()
        resume()
    }

    public func copyToClipboard(_ text: String) {
        let encoded = String(decoding: Base64.encode(Array(text.utf8)), as: UTF8.self)
        Self.send("\u{1B}]52;c;\(encoded)\u{1B}\\")
    }

    public var lookAgainIn: Int? { decoder.patienceLeft(at: milliseconds) }

    public func nextEvent() -> InputEvent? {
        guard !isSuspended else { return nil }
        while true {
            switch decoder.isPasting ? takePasted() : decoder.take(nextToken(), at: milliseconds) {
            case .event(let event): return event
            case .resized:
                size = Self.presentSize()
                laid = nil
                return .resize(size)
            case .more: continue
            case .idle: return nil
            }
        }
    }

    /// Since the terminal was opened.
    private var milliseconds: Int {
        let time = began.duration(to: .now).components
        return Int(time.seconds) * 1000 + Int(time.attoseconds / 1_000_000_000_000_000)
    }

    /// ncurses reads byte by byte and looks for keys in each: a paste goes past it. It has nothing of what follows the
    /// mark that begins one, since it reads no further than a key.
    private func takePasted() -> InputDecoder.Outcome {
        var bytes = ahead.takeAll()
        if bytes.isEmpty { bytes = Self.readBytes() }
        guard !bytes.isEmpty else { return decoder.take(.nothing, at: milliseconds) }
        let (outcome, rest) = decoder.takePasted(bytes, at: milliseconds)
        ahead = ReadAhead(rest)
        return outcome
    }

    /// The bytes that are waiting, up to 64 KiB.
    private static func readBytes() -> ArraySlice<UInt8> {
        [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
            count = scr_read_bytes(buffer.baseAddress, buffer.count)
        }[...]
    }

    private func nextToken() -> InputDecoder.Token {
        if let scalar = ahead.nextScalar() { return .character(scalar) }
        var value: UInt32 = 0
        switch Int(scr_read(&value)) {
        case SCR_CHARACTER: return .character(Unicode.Scalar(value) ?? "\u{FFFD}")
        case SCR_NAMED_KEY: return token(ofKey: value)
        default: return .nothing
        }
    }

    private func token(ofKey code: UInt32) -> InputDecoder.Token {
        if code == UInt32(SCR_PASTE_BEGIN) { return .pasteBegin }
        if code == UInt32(SCR_PASTE_END) { return .pasteEnd }
        let name = keyNames[code] ?? scr_key_name(code).map { String(cString: $0) } ?? ""
        keyNames[code] = name
        return name == "KEY_RESIZE" ? .resized : .named(name)
    }
}

// MARK: - Opening

extension CursesTerminal {
    /// Takes over a locale whose characters are Unicode, if there is one.
    private static func takeLocale(_ notices: inout [String]) -> Bool {
        let codeset = String(cString: scr_codeset())
        if codeset == "UTF-8" { return true }
        for name in ["C.UTF-8", "C.utf8", "en_GB.UTF-8", "en_US.UTF-8"] where scr_use_locale(name) { return true }
        notices.append("The locale's characters are \(codeset), not UTF-8: other letters and signs show as plain ones.")
        return false
    }

    private static func answer() -> TerminalAnswer {
        var bytes = [CChar](repeating: 0, count: 512)
        let count = scr_answer(&bytes, bytes.count, 100, answerIsComplete)
        return TerminalAnswer(bytes[..<min(count, bytes.count)].map { UInt8(bitPattern: $0) })
    }

    private static func open(_ kind: TerminalKind, _ notices: inout [String]) throws(TerminalError) {
        for name in kind.candidates where scr_open(name, !kind.refusesColour) {
            guard scr_can_place() else {
                scr_close()
                throw .tooPlain(kind.name)
            }
            if name == TerminalKind.substitute, kind.name != name {
                let told = kind.name.isEmpty ? "TERM does not say what the terminal is" : "The terminal type is not known"
                notices.append("\(told): taking it for \(name).")
            }
            return
        }
        throw .unknown(kind.name)
    }

    private static func presentSize() -> Size {
        var columns: Int32 = 0, rows: Int32 = 0
        scr_size(&columns, &rows)
        return Size(columns: Int(columns), rows: Int(rows))
    }
}

/// Called from C.
private func answerIsComplete(_ answer: UnsafePointer<CChar>?, _ count: Int) -> Bool {
    guard let answer else { return true }
    return TerminalAnswer.isComplete(UnsafeBufferPointer(start: answer, count: count).map { UInt8(bitPattern: $0) })
}

// MARK: - Modes

extension CursesTerminal {
    /// Paste in brackets, and the mouse.
    private func sendModes() { Self.send("\u{1B}[?2004h" + mouseMode(on: takesMouse)) }

    private func clearModes() { Self.send(mouseMode(on: false) + "\u{1B}[?2004l") }

    private func sendMouseMode() { Self.send(mouseMode(on: takesMouse)) }

    /// Presses, releases, the wheel, and movement while a button is down; places as numbers, however far right.
    private func mouseMode(on: Bool) -> String {
        guard scr_has_mouse() else { return "" }
        return on ? "\u{1B}[?1002h\u{1B}[?1006h" : "\u{1B}[?1006l\u{1B}[?1002l"
    }

    private static func send(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { scr_send($0.baseAddress, $0.count) }
        }
    }
}
