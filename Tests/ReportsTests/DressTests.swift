import Foundation
import Scrutiny
import Testing

@testable import Reports

/// The same report in the dress that a program, a printer or a colleague gave it on the way is the same report.
@Suite("One report in many dresses")
struct DressTests {
    enum Dress: String, CaseIterable, CustomTestStringConvertible {
        case windowsLines, oldLines, windows1252, utf16, byteOrderMark, wideBlanks, softHyphens, roundBullets, starredLetters
        case noBlankLines, doubleSpaced, indented, trailingBlanks, pageNumbers, formFeeds, wrapped, tabsAsBlanks, cellsOnLines

        var testDescription: String { rawValue }

        func put(on text: String) -> [UInt8] {
            func lines(_ change: (String) -> String) -> String {
                text.split(separator: "\n", omittingEmptySubsequences: false).map { change(String($0)) }.joined(separator: "\n")
            }
            switch self {
            case .windowsLines: return Array(text.replacing("\n", with: "\r\n").utf8)
            case .oldLines: return Array(text.replacing("\n", with: "\r").utf8)
            case .windows1252: return Array(text.data(using: .windowsCP1252, allowLossyConversion: true) ?? Data())
            case .utf16: return Array(text.data(using: .utf16) ?? Data())
            case .byteOrderMark: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
            case .wideBlanks: return Array(text.replacing(" the ", with: " the\u{A0}").replacing(" a ", with: "\u{A0}a ").utf8)
            case .softHyphens: return Array(text.replacing("ecommend", with: "ecom\u{AD}mend").utf8)
            case .roundBullets: return Array(lines { $0.hasPrefix("- ") ? "• " + $0.dropFirst(2) : $0 }.utf8)
            case .starredLetters: return Array(lines { $0.firstMatch(of: #/^\(?[a-z]\)\s/#) != nil ? "* " + $0 : $0 }.utf8)
            case .noBlankLines: return Array(text.split(separator: "\n").joined(separator: "\n").utf8)
            case .doubleSpaced: return Array(text.replacing("\n", with: "\n\n").utf8)
            case .indented: return Array(lines { $0.isEmpty ? $0 : "    " + $0 }.utf8)
            case .trailingBlanks: return Array(lines { $0 + "   " }.utf8)
            case .pageNumbers: return Array(pages(text) { "\n\nPage \($0) of 9\n\n" }.utf8)
            case .formFeeds: return Array(pages(text) { "\n\n\($0)\n\u{0C}Papers of the scrutiny committees\n" }.utf8)
            case .wrapped: return Array(lines { $0.contains("\t") ? $0 : wrapped($0, 84) }.utf8)
            case .tabsAsBlanks: return Array(text.replacing("\t", with: "    ").utf8)
            case .cellsOnLines:
                return Array(lines { $0.firstMatch(of: #/^R ?[0-9]/#) != nil ? $0.replacing("\t", with: "\n") : $0 }.utf8)
            }
        }

        /// A page's end behind every forty lines, where the page ends between two paragraphs.
        private func pages(_ text: String, _ end: (Int) -> String) -> String {
            var page = 0, room = 40
            return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(into: "") { all, line in
                room -= 1
                all += line + "\n"
                guard room <= 0, line.isEmpty else { return }
                page += 1
                room = 40
                all += end(page)
            }
        }

        private func wrapped(_ line: String, _ width: Int) -> String {
            var out = "", column = 0
            for (index, word) in line.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
                if column > 0, column + 1 + word.count > width { out += "\n"; column = 0 } else if index > 0 { out += " "; column += 1 }
                out += word
                column += word.count
            }
            return out
        }
    }

    /// A report of the sample.
    static let plain: String = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../sample-data").standardizedFileURL
        return (try? String(contentsOf: folder.appending(path: "unpaid-carers-2026-11-10.txt"), encoding: .utf8)) ?? ""
    }()

    private static func read(_ bytes: [UInt8]) throws -> Reading { try ReportReader().read(bytes: bytes, from: "report.txt") }

    @Test(arguments: Dress.allCases) func theReviewIsTheSame(_ dress: Dress) throws {
        let bytes = dress.put(on: Self.plain)
        // Windows-1252 has no ŵ: what it made of the text is what must be read.
        let kept = dress == .windows1252 ? String(data: Data(bytes), encoding: .windowsCP1252) : nil
        let bare = try Self.read(Array((kept ?? Self.plain).utf8))
        let dressed = try Self.read(bytes)
        #expect(Self.outline(dressed) == Self.outline(bare))
        #expect(dressed.unplaced.map(\.text) == bare.unplaced.map(\.text))
    }

    @Test(arguments: Dress.allCases) func noWordIsLost(_ dress: Dress) throws {
        let bytes = dress.put(on: Self.plain)
        let text = try #require(TextDecoding.text(of: bytes))
        #expect(Words.lost(of: text, in: try Self.read(bytes)) == [])
    }

    /// Everything of the reviews, line by line, so that a difference shows where it is.
    private static func outline(_ reading: Reading) -> [String] {
        ReportJSON.json(of: Reading(reviews: reading.reviews)).text.split(separator: "\n").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }
}
