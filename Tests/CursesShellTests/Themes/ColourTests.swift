import Testing

@testable import CursesShell

struct ColourTests {
    @Test func `contrast is WCAG's`() {
        #expect(RGB(0, 0, 0).contrast(with: RGB(255, 255, 255)) == 21)
        #expect(RGB(9, 9, 9).contrast(with: RGB(9, 9, 9)) == 1)
        // The grey that just passes on white.
        #expect(abs(RGB(0x76, 0x76, 0x76).contrast(with: RGB(255, 255, 255)) - 4.54) < 0.01)
    }

    @Test(arguments: [
        (RGB(255, 0, 0), 196), (RGB(0, 0, 0), 16), (RGB(255, 255, 255), 231), (RGB(128, 128, 128), 244),
        (RGB(0, 95, 135), 24),
    ])
    func `of 256 colours the nearest is taken, none of the first sixteen`(colour: RGB, number: Int) {
        #expect(ColourDepth.many.number(ofGround: colour) == number)
    }

    @Test func `of few colours the nearest that can be read is taken`() {
        #expect(ColourDepth.eight.number(ofGround: RGB(0xFB, 0xFA, 0xF7)) == 7)
        #expect(ColourDepth.eight.number(ofGround: RGB(0x17, 0x1A, 0x21)) == 0)
        // Grey on near black is not black on black.
        let night = RGB(0x17, 0x1A, 0x21), paper = RGB(0xFB, 0xFA, 0xF7)
        #expect(ColourDepth.eight.numbers(ofText: RGB(0x50, 0x50, 0x50), on: night) == (7, 0))
        // A pale tint is still a tint.
        #expect(ColourDepth.eight.numbers(ofText: RGB(0xD4, 0x8D, 0xB4), on: night) == (5, 0))
        #expect(ColourDepth.eight.numbers(ofText: RGB(0xFF, 0x6F, 0x50), on: night) == (1, 0))
        // Blue is there, but not to be read on black.
        #expect(ColourDepth.eight.numbers(ofText: RGB(0x56, 0xB4, 0xE9), on: night) == (6, 0))
        #expect(ColourDepth.eight.numbers(ofText: RGB(0x01, 0x60, 0xA4), on: paper) == (4, 7))
        // No yellow can be read on white, but black on yellow can.
        #expect(ColourDepth.eight.numbers(ofText: RGB(0x67, 0x60, 0x00), on: paper) == (0, 3))
        #expect(ColourDepth.eight.numbers(ofText: RGB(0x56, 0xB4, 0xE9), on: nil) == (6, -1))
        #expect(ColourDepth.none.numbers(ofText: RGB(1, 2, 3), on: nil) == (-1, -1))
        #expect(ColourDepth.eight.numbers(ofText: nil, on: night) == (-1, 0))
    }

    @Test func `direct colours keep clear of the terminal's own eight`() {
        #expect(ColourDepth.direct.number(ofGround: RGB(0x12, 0x34, 0x56)) == 0x123456)
        #expect(ColourDepth.direct.number(ofGround: RGB(0, 0, 5)) == 8)
        #expect(ColourDepth.direct.number(ofGround: RGB(0, 0, 0)) == 0)
    }

    @Test(arguments: [(0, ColourDepth.none), (2, .none), (8, .eight), (16, .sixteen), (88, .sixteen), (256, .many)])
    func `a terminal's colours are counted down`(colours: Int, depth: ColourDepth) {
        #expect(ColourDepth(colours: colours, isDirect: false) == depth)
    }
}
