import ExperienceModel
import TestSupport
import Testing

@testable import ExperienceStore

/// Whatever was imported in whatever order, and taken back, the store says what its rows say.
@Suite struct TallyPropertyTests {
    /// What differs between a store in which nothing happened and one where it was taken back.
    static let traces: Set<String> = [
        "import", "event_log", "sqlite_sequence", "comment_state", "label", "comment_index_data",
        "comment_index_idx", "comment_index_docsize", "comment_index_config", "comment_index",
    ]

    @Test(arguments: 1...12)
    func theStoreIsWhatItsImportsMakeIt(seed: Int) throws {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let fixture = try StoreFixture.launched()
        var model = StoreModel()
        var states: [(dump: [String], model: StoreModel, number: Int)] = []
        for round in 0..<6 {
            let rows = (0..<Int.random(in: 1...60, using: &numbers)).map { _ in
                Self.row(using: &numbers)
            }
            let before = (try fixture.dump(without: Self.traces), model)
            let result = try StoreFixture.add(
                rows, to: fixture.store, source: StoreFixture.source("file-\(round).csv"),
                batch: 7, mostRows: round.isMultiple(of: 2) ? 10 : 1000)
            #expect(result.fates == model.add(rows))
            try Self.check(fixture.store, model)
            if let number = result.number { states.append((before.0, before.1, number)) }
        }
        for state in states.reversed() {
            _ = try fixture.store.undo(import: state.number, by: StoreFixture.sanne)
            #expect(try fixture.dump(without: Self.traces) == state.dump)
            try Self.check(fixture.store, state.model)
        }
        #expect(try fixture.store.verifyLog() == .whole(entries: try fixture.store.log().count))
    }

    /// Blocks, counts and sums do not depend on the order of imports.
    @Test(arguments: 1...4)
    func theOrderOfImportsLeavesNoTrace(seed: Int) throws {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let files = (0..<4).map { file in
            (0..<1200).map { row in
                StoreFixture.response(
                    .responseID("\(file)-\(row)"),
                    ["nps": Double(row % 11), "cost": Double.random(in: -3...9, using: &numbers)],
                    branch: ["Assen", "Breda", nil].randomElement(using: &numbers) ?? nil)
            }
        }
        var found: [PilotTallies] = []
        let first = try StoreFixture.launched()
        for order in [[0, 1, 2, 3], [3, 1, 0, 2]] {
            let fixture = try StoreFixture.launched(keyOf: first)
            for file in order {
                try StoreFixture.add(
                    files[file], to: fixture.store, source: StoreFixture.source("\(file)"))
            }
            #expect(try fixture.store.doctor().isEmpty)
            found.append(try fixture.store.tallies(of: "welkom-1", through: nil))
        }
        #expect(found[0] == found[1] && !found[0].cells.isEmpty)
    }

    private static func check(_ store: ExperienceStore, _ model: StoreModel) throws {
        let tallies = try store.tallies(of: "welkom-1", through: nil)
        #expect(StoreModel.counts(tallies) == model.counts)
        #expect(tallies.customers == model.customers)
        #expect(try store.doctor().isEmpty)
        let comments = try store.comments(of: "welkom-1", limit: 1000).map(\.text).sorted()
        #expect(comments == model.rows.values.compactMap(\.comment).sorted())
    }

    /// A row of one of so many identities.
    static func row(most: Int = 40, using numbers: inout SeededNumbers) -> Response {
        let id = Int.random(in: 1...most, using: &numbers)
        let identity: Response.Identity =
            switch id % 3 {
            case 0: .responseID("R\(id)")
            case 1: .respondent("k\(id)")
            default: .rowText("row \(id)")
            }
        var answers: [String: Double] = [:]
        if Bool.random(using: &numbers) {
            answers["nps"] = Double(Int.random(in: 0...10, using: &numbers))
        }
        if Bool.random(using: &numbers) {
            answers["cost"] = Double.random(in: -3...9, using: &numbers)
        }
        // A row without any answer would say that its customer was invited.
        answers["cancelled"] = Double(Int.random(in: 0...1, using: &numbers))
        return StoreFixture.response(
            identity, answers, arm: ["control", "pilot"].randomElement(using: &numbers) ?? "pilot",
            day: "2026-02-0\(Int.random(in: 1...3, using: &numbers))",
            branch: ["Assen", "Breda", nil].randomElement(using: &numbers) ?? nil,
            persona: ["renske", "johan", nil].randomElement(using: &numbers) ?? nil,
            comment: ["fijn", "stil", nil, nil].randomElement(using: &numbers) ?? nil,
            weight: Int.random(in: 1...2, using: &numbers))
    }
}
