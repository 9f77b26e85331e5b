/// Makes mouse events of xterm's reports, and two quick presses on one place a double press.
struct Clicks {
    private var last: (point: Point, time: Int)?

    /// Two presses within so many milliseconds belong together.
    private static let doubleTime = 400

    /// `button` is the number of the report: 0 for the left button, 32 more while it moves, 64 and 65 for the wheel,
    /// 4, 8 and 16 more for Shift, Alt and Control, which are passed over. Other buttons give nothing.
    mutating func event(button: Int, at point: Point, isRelease: Bool, time: Int) -> MouseEvent? {
        switch button & ~0b1_1100 {
        case 64: return isRelease ? nil : MouseEvent(.wheelUp, at: point)
        case 65: return isRelease ? nil : MouseEvent(.wheelDown, at: point)
        case 32: return MouseEvent(.drag, at: point)
        case 0:
            if isRelease { return MouseEvent(.release, at: point) }
            if let last, last.point == point, time - last.time <= Self.doubleTime {
                self.last = nil
                return MouseEvent(.doublePress, at: point)
            }
            last = (point, time)
            return MouseEvent(.press, at: point)
        default: return nil
        }
    }
}
