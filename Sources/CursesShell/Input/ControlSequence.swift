/// A sequence that begins with escape and that ncurses does not know, put together byte by byte: `ESC [ … letter`,
/// `ESC O letter`, and the answers of the terminal, which run on to a terminator.
///
/// What is read here is bounded, whatever comes: a sequence that is none ends at its first odd byte.
struct ControlSequence {
    enum Outcome: Hashable {
        case unfinished
        case key(Key)
        /// The button's number in xterm's report, the place, and whether it is a release.
        case mouse(button: Int, at: Point, isRelease: Bool)
        case pasteBegin, pasteEnd
        /// Something a terminal says, or nothing we know: to be passed over.
        case ignored
    }

    private enum Form { case control, single, string, stringEscape }

    private var form: Form
    private var parameters: [UInt8] = []
    /// A sound sequence has far fewer.
    private static let mostParameters = 64

    /// `introducer` is what came after escape; nil where no sequence begins with it.
    init?(introducer: Unicode.Scalar) {
        switch introducer {
        case "[": form = .control
        case "O": form = .single
        case "]", "P", "_", "^", "X": form = .string
        default: return nil
        }
    }

    /// Whether all that came is the introducer: Alt with that very key looks the same.
    var isBare: Bool { parameters.isEmpty && form != .stringEscape }

    mutating func take(_ scalar: Unicode.Scalar) -> Outcome {
        switch form {
        case .string, .stringEscape: return takeString(scalar)
        case .single, .control: break
        }
        guard scalar.value >= 0x20, scalar.value < 0x7F else { return .ignored }
        let byte = UInt8(scalar.value)
        // The Linux console sends F1 to F5 as `ESC [ [ A` and so on.
        if parameters == [UInt8(ascii: "[")] { return linuxFunction(byte) }
        let isFinal = byte >= 0x40 && !(byte == UInt8(ascii: "[") && parameters.isEmpty && form == .control)
        guard isFinal else {
            guard parameters.count < Self.mostParameters else { return .ignored }
            parameters.append(byte)
            return .unfinished
        }
        return parameters.first == UInt8(ascii: "<") ? mouse(byte) : key(byte)
    }

    /// Titles, colours, clipboards: up to the bell, or `ESC \`.
    private mutating func takeString(_ scalar: Unicode.Scalar) -> Outcome {
        if scalar.value == 7 || scalar.value == 0x9C { return .ignored }
        if form == .stringEscape {
            if scalar == "\\" { return .ignored }
            form = .string
        }
        if scalar.value == 0x1B { form = .stringEscape }
        // That something came is all that is kept of it.
        if parameters.isEmpty { parameters.append(0) }
        return .unfinished
    }

    private func numbers(_ bytes: some Sequence<UInt8>) -> [Int] {
        var numbers = [0]
        for byte in bytes {
            if byte == UInt8(ascii: ";") {
                numbers.append(0)
            } else if byte >= 0x30, byte <= 0x39, let last = numbers.indices.last, numbers[last] < 100_000 {
                numbers[last] = numbers[last] * 10 + Int(byte - 0x30)
            }
        }
        return numbers
    }

    private func mouse(_ final: UInt8) -> Outcome {
        let numbers = numbers(parameters.dropFirst())
        guard numbers.count == 3, final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else { return .ignored }
        let at = Point(column: max(0, numbers[1] - 1), row: max(0, numbers[2] - 1))
        return .mouse(button: numbers[0], at: at, isRelease: final == UInt8(ascii: "m"))
    }

    private func linuxFunction(_ byte: UInt8) -> Outcome {
        byte >= 0x41 && byte <= 0x45 ? .key(.function(Int(byte) - 0x40)) : .ignored
    }

    private func key(_ final: UInt8) -> Outcome {
        // `?` and `>` begin answers, not keys.
        if let first = parameters.first, first >= 0x3C, first <= 0x3F { return .ignored }
        let numbers = numbers(parameters)
        let modifiers = numbers.count > 1 ? KeyNames.modifiers(numbers[1]) ?? [] : []
        switch Unicode.Scalar(final) {
        case "~":
            if numbers[0] == 200 { return .pasteBegin }
            if numbers[0] == 201 { return .pasteEnd }
            // xterm's modifyOtherKeys.
            if numbers[0] == 27, numbers.count == 3 { return typed(numbers[2], modifiers) }
            return Self.tilde[numbers[0]].map { .key(Key($0, modifiers)) } ?? .ignored
        case "u": return typed(numbers[0], modifiers)
        case "Z": return .key(.shiftTab)
        // rxvt: Shift with an arrow in lower case after `[`, Control after `O`.
        case "a", "b", "c", "d":
            guard let code = Self.letters[final - 0x20] else { return .ignored }
            return .key(Key(code, form == .single ? .control : .shift))
        default: return Self.letters[final].map { .key(Key($0, modifiers)) } ?? .ignored
        }
    }

    /// A key given by its character's number, as newer terminals can.
    private func typed(_ number: Int, _ modifiers: Key.Modifiers) -> Outcome {
        guard let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init) else { return .ignored }
        switch number {
        case 9: return .key(Key(.tab, modifiers))
        case 13: return .key(Key(.enter, modifiers))
        case 27: return .key(Key(.escape, modifiers))
        case 8, 127: return .key(Key(.backspace, modifiers))
        case 0..<32: return .ignored
        default: return .key(Key(.character(Character(scalar)), modifiers.subtracting(.shift)))
        }
    }

    private static let letters: [UInt8: Key.Code] = [
        0x41: .up, 0x42: .down, 0x43: .right, 0x44: .left, 0x46: .end, 0x48: .home, 0x4D: .enter,
        0x50: .function(1), 0x51: .function(2), 0x52: .function(3), 0x53: .function(4),
    ]

    private static let tilde: [Int: Key.Code] = [
        1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end, 11: .function(1),
        12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6), 18: .function(7),
        19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
    ]
}
