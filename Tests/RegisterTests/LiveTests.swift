import Foundation
@testable import Register
import Scrutiny
import Testing

@Suite struct LiveTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    /// Whether the descriptor becomes ready within two seconds.
    private func isReady(_ descriptor: Int32, wait: Int32 = 2000) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, wait) > 0
    }

    @Test func `others' changes are noticed, drafts and one's own are not`() throws {
        let mine = try scratch.register()
        let id = try mine.import(Sample.first, from: "x", by: "clerk", at: now).review
        let watch = RegisterWatch(mine)
        let theirs = try scratch.register()
        _ = watch.drain()
        try theirs.perform(.setMeeting(id, day("2016-01-01")), by: "bob", at: now)
        #expect(isReady(watch.descriptor))
        #expect(watch.drain() == .init(hasChanges: true, hasPresentation: false))
        #expect(watch.lookAgainIn != nil)
        for _ in 0..<10 { #expect(watch.drain() == .init(hasChanges: false, hasPresentation: false)) }
        #expect(watch.lookAgainIn == nil)

        let place = EvidencePlace(try #require(try mine.recommendation(numbered: "R01", in: id)), subItem: "a")
        _ = try theirs.keepDraft("text", of: place, by: "bob", basedOn: nil, at: now)
        #expect(isReady(watch.descriptor))
        #expect(watch.drain() == .init(hasChanges: false, hasPresentation: false))

        try mine.perform(.setMeeting(id, nil), by: "ann", at: now)
        #expect(watch.drain() == .init(hasChanges: false, hasPresentation: false))
        #expect(!isReady(watch.descriptor, wait: 0))
    }

    @Test func `that the file is gone, or another, is told once`() throws {
        let mine = try scratch.register()
        let watch = RegisterWatch(mine)
        _ = watch.drain()
        try FileManager.default.moveItem(atPath: mine.path, toPath: mine.path + ".away")
        #expect(isReady(watch.descriptor))
        #expect(watch.drain().loss == RegisterError.vanished(path: mine.path).description)
        #expect(watch.drain().loss == nil)
        #expect(FileManager.default.createFile(atPath: mine.path, contents: Data("else".utf8)))
        #expect(isReady(watch.descriptor))
        #expect(watch.drain().loss == RegisterError.replaced(path: mine.path).description)
        try FileManager.default.removeItem(atPath: mine.path)
        try FileManager.default.moveItem(atPath: mine.path + ".away", toPath: mine.path)
        #expect(isReady(watch.descriptor))
        #expect(watch.drain().loss == nil)
    }

    @Test func `the log may come and go`() throws {
        let mine = try scratch.register()
        let id = try mine.import(Sample.first, from: "x", by: "clerk", at: now).review
        let reader = try scratch.register(readOnly: true)
        let watch = RegisterWatch(reader)
        for round in 0..<5 {
            do {
                let theirs = try scratch.register()
                try theirs.perform(.setMeeting(id, day("2016-01-0\(round + 1)")), by: "bob", at: now)
            }
            #expect(isReady(watch.descriptor))
            #expect(watch.drain().hasChanges)
            try mine.syncDrafts()
        }
    }

    @Test func `followers see what is presented`() throws {
        let presenter = try scratch.register()
        let follower = try scratch.register(readOnly: true)
        let watch = RegisterWatch(follower)
        #expect(try follower.presentation() == nil)
        try presenter.present("slide 3", presenter: getpid(), at: now)
        #expect(isReady(watch.descriptor))
        #expect(watch.drain() == .init(hasChanges: false, hasPresentation: true))
        #expect(try follower.presentation()?.state == "slide 3")
        try presenter.endPresentation(by: getpid())
        #expect(watch.drain().hasPresentation)
        #expect(try follower.presentation() == nil)
    }

    @Test func `followers are told when the presenter's program ends`() throws {
        var held = PresenterLine.hold(register: scratch.path)
        let line = try #require(PresenterLine.listen(register: scratch.path))
        #expect(held != nil && !line.hasEnded)
        held = nil
        #expect(isReady(line.descriptor))
        #expect(line.hasEnded)
    }

    @Test func `drafts come back with every edit, and only to their author`() throws {
        let register = try scratch.register()
        let id = try register.import(Sample.first, from: "x", by: "clerk", at: now).review
        let place = EvidencePlace(try #require(try register.recommendation(numbered: "R01", in: id)), subItem: "a")
        let base = try register.currentRevision(of: place)
        let first = try register.keepDraft("before", edits: ["zero "], of: place, by: "ann", basedOn: nil, at: now)
        let draft = try register.keepDraft(
            "snapshot", edits: ["one "], of: place, by: "ann", basedOn: base, replacing: first, at: now)
        try register.appendToDraft(["two "], to: draft)
        try register.appendToDraft(["th\0ree ", "four"], to: draft)
        try register.syncDrafts()
        let again = try scratch.register()
        #expect(
            try again.drafts(by: "ann")
                == [StoredDraft(id: draft, place: place, author: "ann", basedOn: base, snapshot: "snapshot", edits: "one two th\0ree four", savedAt: now)])
        #expect(try again.drafts(by: "bob") == [])
        #expect(throws: RegisterError.gone(what: "The draft")) { try register.appendToDraft(["x"], to: first) }
        #expect(try base.map { try register.accounts(ofRevision: $0) } == Sample.first.recommendations[0].evidence[0].updates)
        try again.discardDraft(draft)
        #expect(try register.drafts(by: "ann") == [])
    }

    @Test func `one author's two programs do not write into each other's draft`() throws {
        let here = try scratch.register(), there = try scratch.register()
        let id = try here.import(Sample.first, from: "x", by: "clerk", at: now).review
        let place = EvidencePlace(try #require(try here.recommendation(numbered: "R01", in: id)), subItem: "a")
        let mine = try here.keepDraft("mine", of: place, by: "ann", basedOn: nil, at: now)
        let other = try there.keepDraft("other", of: place, by: "ann", basedOn: nil, at: now + 1)
        try here.appendToDraft(["1"], to: mine)
        #expect(try here.drafts(by: "ann").map { $0.snapshot + $0.edits } == ["other", "mine1"])
        // One goes on with the other's: the other's next keystroke is told so.
        let taken = try here.keepDraft("taken", of: place, by: "ann", basedOn: nil, replacing: other, at: now + 2)
        #expect(taken != other)
        #expect(throws: RegisterError.gone(what: "The draft")) { try there.appendToDraft(["2", "3"], to: other) }
        #expect(try here.drafts(by: "ann").map { $0.snapshot + $0.edits } == ["taken", "mine1"])
    }

    @Test func `a keystroke does not wait long for somebody else's write`() throws {
        let here = try scratch.register(), there = try scratch.register()
        let id = try here.import(Sample.first, from: "x", by: "clerk", at: now).review
        let place = EvidencePlace(try #require(try here.recommendation(numbered: "R01", in: id)), subItem: "a")
        let draft = try here.keepDraft("mine", of: place, by: "ann", basedOn: nil, at: now)
        _ = try there.writing { _ in
            #expect(throws: RegisterError.locked(path: here.path)) { try here.appendToDraft(["1"], to: draft) }
        }
        try here.appendToDraft(["2"], to: draft)
        #expect(try here.drafts(by: "ann").map(\.edits) == ["2"])
    }

    @Test func `the same seed makes the same register`() throws {
        let one = try scratch.register()
        try one.generate(recommendations: 120, seed: 7)
        let two = try Register(path: scratch.folder + "/two.sqlite")
        try two.generate(recommendations: 120, seed: 7)
        let three = try Register(path: scratch.folder + "/three.sqlite")
        try three.generate(recommendations: 120, seed: 8)
        let ids = try one.reviewIDs()
        let reviews = try ids.map { try one.wholeReview($0) }
        #expect(try two.reviewIDs().map { try two.wholeReview($0) } == reviews)
        #expect(try three.reviewIDs().map { try three.wholeReview($0) } != reviews)
        #expect(try one.summary().recommendations == 120)
        #expect(try one.integrity().problems == [])
        let first = try #require(ids.first)
        let trackings = try one.trackings(of: first)
        #expect(trackings.count == 3)
        #expect(try one.review(first, asItStoodOn: trackings[0]) != nil)
        while try one.countFindings(limit: 10) > 0 {}
        #expect(try one.recommendationIDs(in: first).allSatisfy { try one.file(of: $0)?.previous != nil })
    }
}
