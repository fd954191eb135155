import ExperienceModel
import Testing

@testable import ExperienceStore

/// What the store gives to those who judge approvals and lessons.
@Suite struct SignatureTests {
    @Test func signaturesOfAllRevisionsAreKept() throws {
        let store = try StoreFixture().store
        let id = "welkom-energie"
        #expect(try store.signatures(of: id).isEmpty)
        _ = try store.apply(
            StoreFixture.blueprint(), files: StoreFixture.files(), by: StoreFixture.sanne)
        let first = try store.approve(id, discipline: "crm", by: StoreFixture.sanne)
        var changed = StoreFixture.blueprint()
        changed.vision = "Een nieuwe visie"
        _ = try store.apply(
            changed, files: [BlueprintFile(path: "b.yaml", text: "new")], by: StoreFixture.sanne)
        #expect(try store.signatures(of: id) == [first])
        let second = try store.approve(id, discipline: "crm", by: StoreFixture.sanne)
        #expect(try store.signatures(of: id) == [first, second])
        #expect(second.revision == 2)
        let revisions = try store.revisions(of: id, numbers: [1, 2, 2, 9])
        #expect(revisions.keys.sorted() == [1, 2])
        #expect(revisions[2]?.vision == "Een nieuwe visie")
    }

    @Test func aLessonKeepsWhatItIsAbout() throws {
        let store = try StoreFixture.launched().store
        let lesson = Learning(
            text: "Bellen na vijven", basis: .observed, by: "Bas", on: StoreFixture.today,
            about: ["tp-bel", "p-rust"], revision: 1)
        try store.learn(lesson, for: "welkom-1", by: StoreFixture.sanne)
        #expect(try store.pilots(of: "welkom-energie").map(\.learnings) == [[lesson]])
        #expect(try store.pilots(of: "another").isEmpty)
        #expect(
            try store.log().last?.detail == "observed, about tp-bel, p-rust: Bellen na vijven")
    }
}
