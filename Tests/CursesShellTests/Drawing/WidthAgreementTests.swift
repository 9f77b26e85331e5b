import CNcurses
import Testing

@testable import CursesShell

/// ncurses measures by the C library. Where that and our tables differ, what is on the screen would shift; a newer or older
/// Unicode may differ in a few new scripts, which `scr_put` then pads or replaces.
struct WidthAgreementTests {
    @Test(.enabled(if: scr_use_locale("C.UTF-8"), "needs the locale C.UTF-8"))
    func `our columns are those of the C library, but for newcomers`() {
        var measured = 0
        var different: [UInt32] = []
        for value in UInt32(0x20)...0x2FFFF {
            guard let scalar = Unicode.Scalar(value), case let theirs = Int(scr_columns(value)), theirs >= 0 else { continue }
            measured += 1
            switch ScalarKind(scalar) {
            case .plain(let columns): if columns != theirs { different.append(value) }
            case .combining: if theirs != 0 { different.append(value) }
            case .mark(let mark): #expect(scr_columns(mark.value) == 1)
            }
        }
        #expect(measured > 100_000)
        #expect(different.count < 120, "\(different.map { String($0, radix: 16) })")
        let common = different.filter { $0 < 0x300 || (0x2000..<0x2C00).contains($0) || (0x1F300..<0x20000).contains($0) }
        #expect(common == [])
    }
}
