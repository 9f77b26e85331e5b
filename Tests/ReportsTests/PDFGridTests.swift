import Scrutiny
import Testing

@testable import Reports

/// Tables whose cells are told by the rules around them, however their words are aligned.
@Suite("Ruled tables of a PDF")
struct PDFGridTests {
    /// A page as the converters describe it: a table with these edges and lines, and words at places.
    private struct Sheet {
        var rules: [String] = []
        var words: [String] = []

        mutating func draw(edges: [Double], lines: [Double], isOpenBelow: Bool = false) {
            for x in edges { rules.append(Self.box(x, lines[0], x + 0.75, lines[lines.count - 1])) }
            for y in isOpenBelow ? lines.dropLast() : lines[...] { rules.append(Self.box(edges[0], y, edges[edges.count - 1], y + 0.75)) }
        }

        private static func box(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double) -> String {
            "<path style=\" stroke:none;fill-rule:nonzero;fill:rgb(0%,0%,0%);fill-opacity:1;\" d=\"M \(left) \(top) L \(right) \(top) L \(right) \(bottom) L \(left) \(bottom) Z M \(left) \(top) \"/>"
        }

        mutating func writeHeadings(below top: Double) {
            write("Ref", 30, top + 10)
            write("Recommendation", 90, top + 10)
            write("Lead", 290, top + 4)
            write("officer", 285, top + 16)
            write("Target date for", 375, top + 4)
            write("completion", 380, top + 16)
            write("Status", 500, top + 10)
        }

        /// Words side by side from that place on, five points a letter.
        mutating func write(_ text: String, _ left: Double, _ top: Double) {
            var x = left
            for word in text.split(separator: " ") {
                let width = 5 * Double(word.count)
                words.append("<word xMin=\"\(x)\" yMin=\"\(top)\" xMax=\"\(x + width)\" yMax=\"\(top + 10)\">\(word)</word>")
                x += width + 3
            }
        }
    }

    private func reading(_ sheets: [Sheet]) throws -> Reading {
        let words = "<doc>\n" + sheets.map { "<page width=\"600\" height=\"800\">\n" + $0.words.joined(separator: "\n") + "\n</page>" }.joined(separator: "\n")
        let drawing = "<svg>\n" + sheets.map { "<page>\n" + $0.rules.joined(separator: "\n") + "\n</page>" }.joined(separator: "\n") + "\n</svg>"
        let page = try #require(PDFPages(words).page(PDFRules(Array(drawing.utf8))))
        return try ReportReader().read(.text(page, isPage: true), from: "tracker.pdf")
    }

    private static let edges: [Double] = [20, 60, 260, 360, 460, 580]

    /// Headings over two lines, each cell centred from top to bottom.
    private func first(isOpenBelow: Bool = false) -> Sheet {
        var sheet = Sheet()
        sheet.write("Actions of the Ponds Review", 20, 20)
        sheet.draw(edges: Self.edges, lines: [50, 80, 120, isOpenBelow ? 150 : 160], isOpenBelow: isOpenBelow)
        sheet.writeHeadings(below: 50)
        sheet.write("1", 35, 95)
        sheet.write("That every pond is fenced", 80, 84)
        sheet.write("and that its depth is", 90, 96)
        sheet.write("written on a board.", 95, 108)
        sheet.write("Parks", 290, 95)
        sheet.write("March 2026", 380, 95)
        sheet.write("Complete", 490, 95)
        sheet.write("2", 35, 130)
        sheet.write("That the fountain is mended", 75, 124)
        sheet.write("Parks", 290, 130)
        sheet.write("June 2026", 380, 130)
        sheet.write("Amber", 490, 130)
        return sheet
    }

    @Test func centredCellsAndHeadingsOverTwoLinesAreRead() throws {
        var sheet = first()
        sheet.write("and kept running.", 90, 138)
        let reading = try reading([sheet])
        #expect(reading.columns.map(\.heading) == ["Ref", "Recommendation", "Lead officer", "Target date for completion", "Status"])
        let review = try #require(reading.reviews.first)
        #expect(review.recommendations.map(\.text) == ["That every pond is fenced and that its depth is written on a board.", "That the fountain is mended and kept running."])
        #expect(review.recommendations.map(\.responsibility) == [["Parks"], ["Parks"]])
        #expect(review.recommendations.map { $0.targets.first?.written } == ["March 2026", "June 2026"])
        #expect(reading.unplaced == [])
    }

    @Test func aWordThatFillsItsColumnMayBeBroken() throws {
        var sheet = first()
        sheet.draw(edges: Self.edges, lines: [160, 200, 240])
        sheet.write("3", 35, 175)
        sheet.write("That ducks are counted", 80, 170)
        sheet.write("once a year.", 95, 182)
        sheet.write("Estates", 290, 170)
        sheet.write("and Parks", 290, 182)
        sheet.write("May 2026", 380, 175)
        sheet.write("Amber", 490, 170)
        sheet.write("Implemen", 490, 208)
        sheet.write("ted", 490, 220)
        sheet.write("4", 35, 210)
        sheet.write("That geese are not.", 80, 210)
        sheet.write("Parks", 290, 210)
        sheet.write("May 2026", 380, 210)
        let review = try #require(try reading([sheet]).reviews.first)
        #expect(review.recommendations.map(\.responsibility).suffix(2) == [["Estates and Parks"], ["Parks"]])
        #expect(review.recommendations.last?.assessments.last?.category == .achievedFully)
    }

    @Test func aRowThatThePageBreaksIsOneRow() throws {
        var next = Sheet()
        next.write("Page 2", 280, 20)
        next.draw(edges: Self.edges, lines: [40, 70, 90, 110])
        next.writeHeadings(below: 40)
        next.write("and kept running.", 90, 75)
        next.write("3", 35, 95)
        next.write("That ducks are counted.", 80, 95)
        next.write("Parks", 290, 95)
        next.write("May 2026", 380, 95)
        next.write("Amber", 490, 95)
        let review = try #require(try reading([first(isOpenBelow: true), next]).reviews.first)
        #expect(review.recommendations.map(\.number) == ["R01", "R02", "R03"])
        #expect(review.recommendations.map(\.text)[1] == "That the fountain is mended and kept running.")
    }

    @Test func cellsThatTakeSeveralFieldsAreOne() throws {
        var sheet = Sheet()
        sheet.draw(edges: [20, 120, 220], lines: [20, 40])
        sheet.draw(edges: [20, 220], lines: [40, 60])
        let grid = try #require(PDFGrid.tables(PDFRules(Array(("<page>\n" + sheet.rules.joined(separator: "\n")).utf8)).pages[0]).first)
        #expect(grid.cells.count == 3)
        #expect(grid.cells.last == PDFGrid.Cell(row: 1, column: 0, rows: 1, columns: 2))
        #expect(grid.cell(x: 60, y: 30) == 0)
        #expect(grid.cell(x: 160, y: 50) == 2)
        #expect(grid.cell(x: 300, y: 50) == nil)
    }

    @Test func strokesCountAndCurvesDoNot() {
        let svg = """
            <path style="stroke:none;" d="M 1 1 L 9 1 "/>
            <g id="surface1">
            <path style="fill:none;stroke-width:0.5;stroke:rgb(0%,0%,0%);" d="M 10 10 L 90 10 L 90 50 L 10 50 Z M 10 10 " transform="matrix(1,0,0,-1,0,100)"/>
            <path style="fill:none;stroke-width:0.5;stroke:rgb(0%,0%,0%);" d="M 10 10 C 20 20 30 30 90 10 "/>
            <path style="fill:none;stroke:rgb(0%,0%,0%);" d="M nan 10 L 90 x L"/>
            """
        let rules = PDFRules(Array(svg.utf8)).pages
        #expect(rules.count == 1)
        #expect(Set(rules[0].filter(\.isHorizontal).map(\.at)) == [50, 90])
        #expect(Set(rules[0].filter { !$0.isHorizontal }.map(\.at)) == [10, 90])
    }

    @Test func withoutRulesThePlacesOfTheWordsMustDo() {
        #expect(PDFPages("<page>\n<word xMin=\"1\" yMin=\"1\" xMax=\"9\" yMax=\"9\">R01</word>\n</page>").page(PDFRules([])) == nil)
    }
}
