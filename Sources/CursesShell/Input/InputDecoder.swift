/// Makes events of what ncurses reads. A pure value: the terminal feeds it, tests do as well.
///
/// ncurses knows the keys that terminfo names; the rest comes through it character by character, and is put together
/// here: Alt with a key, the mouse, keys that terminfo leaves out, and what the terminal answers too late.
struct InputDecoder {
    /// What one reading gives.
    enum Token: Hashable {
        case character(Unicode.Scalar)
        /// ncurses' name of a key.
        case named(String)
        case pasteBegin, pasteEnd, resized
        /// Nothing is waiting.
        case nothing
    }

    enum Outcome: Hashable {
        case event(InputEvent)
        case resized
        /// Nothing yet, or nothing for us: read on.
        case more
        /// Nothing is waiting, and nothing is left over.
        case idle
    }

    private enum State {
        case plain
        case escape
        case sequence(ControlSequence)
        case paste
    }

    private var state = State.plain
    private var paste = BracketedPaste()
    /// The milliseconds at which the sequence in `state` began, or the paste last went on: one that does not end is
    /// given up.
    private var began = 0
    private var clicks = Clicks()

    private static let patience = 500
    /// A slow line may part a paste, and what comes late must not be taken for keys.
    private static let patienceWithPaste = 10_000

    /// Whether what comes next is pasted, and may be given to `takePasted` as it comes.
    var isPasting: Bool { if case .paste = state { true } else { false } }

    /// In how many milliseconds from that time a paste that does not go on is taken for ended; nil where there is none.
    func patienceLeft(at time: Int) -> Int? {
        isPasting ? max(0, Self.patienceWithPaste - (time - began)) : nil
    }

    /// Takes what was read at that time, in milliseconds of a clock that only goes forward.
    mutating func take(_ token: Token, at time: Int) -> Outcome {
        switch state {
        case .plain: return takePlain(token, at: time)
        case .escape: return takeAfterEscape(token, at: time)
        case .sequence(let sequence): return take(token, in: sequence, at: time)
        case .paste: return takePasted(token, at: time)
        }
    }

    /// Takes bytes of a paste, many at once: with the event, those behind its end mark, which are not taken.
    mutating func takePasted(_ bytes: ArraySlice<UInt8>, at time: Int) -> (outcome: Outcome, rest: ArraySlice<UInt8>) {
        began = time
        guard let rest = paste.take(bytes) else { return (.more, []) }
        return (endPaste(), rest)
    }

    private mutating func takePlain(_ token: Token, at time: Int) -> Outcome {
        switch token {
        case .nothing: return .idle
        case .resized: return .resized
        case .pasteBegin:
            beginPaste(at: time)
            return .more
        case .pasteEnd: return .more
        case .named(let name): return KeyNames.key(name).map { .event(.key($0)) } ?? .more
        case .character("\u{1B}"):
            state = .escape
            began = time
            return .more
        case .character(let scalar): return .event(.key(Self.key(scalar)))
        }
    }

    /// Escape by itself is the key; with something at its heels it is Alt, or begins a sequence. ncurses has waited
    /// before it gave us the escape, so that what belongs to it is here.
    private mutating func takeAfterEscape(_ token: Token, at time: Int) -> Outcome {
        state = .plain
        switch token {
        case .nothing: return .event(.key(.escape))
        case .character("\u{1B}"):
            state = .escape
            return .event(.key(.escape))
        case .character(let scalar):
            if let sequence = ControlSequence(introducer: scalar) {
                state = .sequence(sequence)
                return .more
            }
            return .event(.key(Self.withAlt(Self.key(scalar))))
        case .named(let name): return KeyNames.key(name).map { .event(.key(Self.withAlt($0))) } ?? .more
        case .resized, .pasteBegin, .pasteEnd: return takePlain(token, at: time)
        }
    }

    private mutating func take(_ token: Token, in sequence: ControlSequence, at time: Int) -> Outcome {
        var sequence = sequence
        let isLate = time - began > Self.patience
        switch token {
        // The rest is on its way; a slow line may part a sequence.
        case .nothing: return .idle
        case .character(let scalar) where !isLate:
            state = .plain
            switch sequence.take(scalar) {
            case .unfinished: state = .sequence(sequence)
            case .key(let key): return .event(.key(key))
            case .mouse(let button, let point, let isRelease):
                return clicks.event(button: button, at: point, isRelease: isRelease, time: time)
                    .map { .event(.mouse($0)) } ?? .more
            case .pasteBegin: beginPaste(at: time)
            case .pasteEnd, .ignored: break
            }
            return .more
        case .resized: return .resized
        default:
            state = .plain
            return takePlain(token, at: time)
        }
    }

    private mutating func takePasted(_ token: Token, at time: Int) -> Outcome {
        switch token {
        case .nothing: return patienceLeft(at: time) == 0 ? endPaste() : .idle
        case .resized: return .resized
        case .pasteEnd: return endPaste()
        case .character(let scalar): return takePasted(Array(String(scalar).utf8)[...], at: time).outcome
        case .named, .pasteBegin: return .more
        }
    }

    private mutating func beginPaste(at time: Int) {
        state = .paste
        began = time
        paste = BracketedPaste()
    }

    private mutating func endPaste() -> Outcome {
        state = .plain
        defer { paste = BracketedPaste() }
        return .event(.paste(paste.text))
    }

    /// The key that a character from the keyboard stands for.
    private static func key(_ scalar: Unicode.Scalar) -> Key {
        switch scalar.value {
        case 8, 127: .backspace
        case 9: .tab
        case 10, 13: .enter
        case 27: .escape
        case 0: .control(" ")
        case 1...26: .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
        case 28...31: .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
        default: .character(Character(scalar))
        }
    }

    private static func withAlt(_ key: Key) -> Key { Key(key.code, key.modifiers.union(.alt)) }
}
