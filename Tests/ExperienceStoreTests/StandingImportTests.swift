import ExperienceModel
import Testing

@testable import ExperienceStore

/// A file that came before has nothing new to say of what later files renewed.
@Suite struct StandingImportTests {
    let fixture: StoreFixture
    var store: ExperienceStore { fixture.store }

    init() throws { fixture = try StoreFixture.launched() }

    private func row(_ id: String, _ score: Double, comment: String? = nil) -> Response {
        StoreFixture.response(.responseID(id), ["nps": score], comment: comment)
    }

    private var first: [Response] { (0..<20).map { row("R\($0)", 5) } }
    private var later: [Response] { (0..<12).map { row("R\($0)", 9, comment: "later") } }

    private func add(
        _ responses: [Response], _ name: String, mapping: String? = nil
    ) throws -> ImportResult {
        var source = StoreFixture.source(name)
        if let mapping { source.mapping = mapping }
        return try StoreFixture.add(responses, to: store, source: source)
    }

    private func dump() throws -> [String] {
        try fixture.dump(without: TallyPropertyTests.traces)
    }

    @Test(arguments: [nil, "nps=score, comment=comment"]) func anEarlierFileSetsNothingBack(
        _ mapping: String?
    ) throws {
        _ = try add(first, "a")
        _ = try add(later, "b")
        let before = try dump()
        let again = try add(first, "a", mapping: mapping)
        #expect([again.counted, again.updated, again.unchanged] == [0, 0, 20])
        #expect(again.number == nil)
        #expect(
            again.remarks.renewedLater
                == .init(number: 1, on: StoreFixture.today, rows: 12, later: [2]))
        #expect(try dump() == before)
        #expect(try store.doctor().isEmpty)
        // Once the later file is taken back, it stands as it came.
        _ = try store.undo(import: 2, by: StoreFixture.sanne)
        let undone = try add(first, "a", mapping: mapping)
        #expect(undone.remarks.renewedLater == nil && undone.unchanged == 20)
        #expect(try store.tallies(of: "welkom-1", through: nil).customers == ["pilot": 20])
        // The file that was taken back is a new one again.
        #expect(try add(later, "b").updated == 12)
    }

    @Test func whatWentWithAnotherImportComesAgain() throws {
        _ = try add([row("X", 3)], "x")
        _ = try add([row("X", 3)] + first, "a")
        _ = try add(later, "b")
        _ = try store.undo(import: 1, by: StoreFixture.sanne)
        let again = try add([row("X", 3)] + first, "a")
        #expect([again.counted, again.updated, again.unchanged] == [1, 0, 20])
        #expect(again.remarks.renewedLater?.rows == 12)
        #expect(try store.doctor().isEmpty)
    }

    @Test func whoIsForgottenAndWhatCameLaterStayAsTheyAre() throws {
        _ = try add(first, "a")
        _ = try add(later, "b")
        _ = try store.forget(["R0"], by: StoreFixture.sanne)
        let again = try add(Array(first.dropFirst()), "a")
        #expect([again.counted, again.updated, again.unchanged] == [0, 0, 19])
        #expect(again.remarks.renewedLater?.rows == 11)
        #expect(try store.doctor().isEmpty)
    }

    @Test func anotherMetricOfTheFileIsAdded() throws {
        _ = try add(first, "a")
        _ = try add(later, "b")
        let source = StoreFixture.source("a", ["cost"])
        let costs = (0..<20).map { StoreFixture.response(.responseID("R\($0)"), ["cost": 4]) }
        let result = try StoreFixture.add(costs, to: store, source: source)
        #expect(result.counted + result.updated == 20)
        #expect(result.remarks.renewedLater == nil)
    }
}
