import Testing

@testable import Scrutiny

@Suite("no-news")
struct NoNewsTests {
    private let tracked = Sample.day("2026-04-01")
    private let r = Sample.recommendation(["a": "Work is ongoing.", "b": "Done."])

    @Test func theWordsAreTheSame() {
        let spaced = Sample.recommendation(["a": "Work  is\nongoing.", "b": "Done."])
        for category in [1, 2, 3, 6] {
            #expect(r.found("no-news", as: category, lastTracking: tracked, previous: spaced) == ["caution"])
        }
        #expect(r.found("no-news", as: 5, lastTracking: tracked, previous: spaced).isEmpty)
    }

    @Test func newsIsNews() {
        let before = Sample.recommendation(["a": "Work has not begun.", "b": "Done."])
        #expect(r.found("no-news", as: 3, lastTracking: tracked, previous: before).isEmpty)
        let updated = Sample.recommendation(["a": "Work is ongoing. | Sept 2026: Work is ongoing.", "b": "Done."])
        #expect(updated.found("no-news", as: 3, lastTracking: tracked).isEmpty)
        #expect(r.found("no-news", as: 3, lastTracking: tracked) == ["caution"])
        #expect(r.found("no-news", as: 3).isEmpty)
    }

    @Test func whatWasDoneSinceIsNewsWithoutAHeading() {
        let done = Sample.recommendation(["a": "The council agreed the premium on 8 September 2026. The leaflet is being written."])
        #expect(done.found("no-news", as: 3, lastTracking: tracked).isEmpty)
        let before = Sample.recommendation(["a": "The council agreed the premium on 8 January 2026. The leaflet is being written."])
        #expect(before.found("no-news", as: 3, lastTracking: tracked) == ["caution"])
    }
}
