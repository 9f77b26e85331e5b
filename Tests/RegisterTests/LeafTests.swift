import Foundation
import Scrutiny
import Testing

@testable import Register

/// Lists of words are read without Foundation's decoder where they can be; both ways must say the same.
struct LeafTests {
    static let lists: [[String]] = [
        [], [""], ["", ""], ["one"], ["one, two", "three"], ["[in brackets]", "{and, others: }"],
        ["Sián’s “report” – £5"], ["She said \"done\"."], ["C:\\papers", "a/b"], ["two\nlines\tand\u{1}more"], ["😀", "\u{2028}"],
    ]

    @Test(arguments: lists)
    func listsComeBack(_ list: [String]) throws {
        #expect(Leaf.strings(try Leaf.strings(list)) == list)
    }

    @Test(arguments: lists)
    func criteriaComeBack(_ list: [String]) throws {
        let criteria = Dictionary(uniqueKeysWithValues: zip(Scrutiny.Category.allCases, list))
        #expect(Leaf.criteria(try Leaf.criteria(criteria)) == criteria)
    }

    @Test(arguments: ["", "[", "]", "[]]", "{}", "nonsense", "[1]", "{\"1\":", "{\"9\":\"none such\"}", "[\"open"])
    func damageIsNoReasonToEnd(_ json: String) {
        #expect(Leaf.strings(json).allSatisfy { $0 != "none such" })
        #expect(Leaf.criteria(json).isEmpty)
    }

    @Test func nothingKeptIsNothing() {
        #expect(Leaf.strings(nil) == [])
        #expect(Leaf.criteria(nil) == [:])
    }
}
