import ExperienceModel
import TestSupport
import Testing

@testable import ExperienceStore

/// The first rows of a pilot are counted while they are read and merged on a thread of their own:
/// the store holds the same as when all is done one after another.
@Suite struct FirstMergeTests {
    @Test(arguments: 1...16)
    func theStoreIsTheSameOneWayOrTheOther(seed: Int) throws {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let batches = (0..<3).map { file in
            Self.batch(file, rows: seed * 100, hasCost: seed.isMultiple(of: 2), using: &numbers)
        }
        let atOnce = try StoreFixture.launched()
        let later = try StoreFixture.launched(keyOf: atOnce)
        let mostRows = seed.isMultiple(of: 3) ? 64 : RunSorter.mostRows
        var found: [ImportResult] = []
        for (fixture, isAtOnce) in [(atOnce, true), (later, false)] {
            let intake = try fixture.store.intake(
                for: "welkom-1", source: StoreFixture.source(), by: StoreFixture.sanne,
                mostRows: mostRows)
            if !isAtOnce { intake.countLater() }
            for batch in batches { try intake.add(batch) }
            #expect(intake.isCounted == isAtOnce)
            found.append(try fixture.store.carryOut(intake))
            #expect(try fixture.store.doctor().isEmpty)
        }
        #expect(found[0] == found[1])
        #expect(try atOnce.dump() == later.dump())
        #expect(found[0].updated > 0 && found[0].counted > 0)
    }

    @Test func manyBlocksWaitForTheirTurn() throws {
        let fixture = try StoreFixture.launched()
        let rows = (0..<20_000).map {
            StoreFixture.response(
                .responseID("R\($0)"), ["nps": Double($0 % 11)],
                comment: $0 % 3 == 0 ? "goed \($0)" : nil)
        }
        let result = try StoreFixture.add(rows, to: fixture.store)
        #expect(result.fates == [20_000, 0, 0])
        #expect(try fixture.store.doctor().isEmpty)
    }

    @Test func stoppingLeavesNothing() throws {
        let fixture = try StoreFixture.launched()
        let before = try fixture.dump()
        let intake = try fixture.store.intake(
            for: "welkom-1", source: StoreFixture.source(), by: StoreFixture.sanne)
        let rows = (0..<30_000).map {
            StoreFixture.response(.responseID("R\($0)"), ["nps": 9], comment: "goed")
        }
        try intake.add(Self.batch(rows))
        for most in [-1, 0, 10_000] {
            #expect(throws: StoreError.stopped) {
                try fixture.store.carryOut(intake) { $0 <= most }
            }
            #expect(try fixture.dump() == before)
        }
        #expect(try fixture.store.carryOut(intake).fates == [30_000, 0, 0])
    }

    @Test func rowsThatSayNothingLeaveNoRecord() throws {
        let fixture = try StoreFixture.launched()
        let intake = try fixture.store.intake(
            for: "welkom-1", source: StoreFixture.source(), by: StoreFixture.sanne)
        var batch = ResponseBatch([
            StoreFixture.response(.responseID("R1"), ["nps": 9], comment: "weg")
        ])
        batch.rows[0].isEmptied = true
        try intake.add(batch)
        let before = try fixture.dump(without: ["label"])
        #expect(try fixture.store.carryOut(intake).number == nil)
        #expect(try fixture.dump(without: ["label"]) == before)
    }

    @Test func anImportThatCameInBetweenIsNoFirstOne() throws {
        let fixture = try StoreFixture.launched()
        let rows = (0..<50).map {
            StoreFixture.response(.responseID("R\($0)"), ["nps": Double($0 % 11)])
        }
        let intake = try fixture.store.intake(
            for: "welkom-1", source: StoreFixture.source("late"), by: StoreFixture.sanne)
        try intake.add(Self.batch(rows))
        try fixture.add(Array(rows[..<20]))
        #expect(try fixture.store.carryOut(intake).fates == [30, 0, 20])
        #expect(try fixture.store.doctor().isEmpty)
    }

    /// Rows, each from a line of its own.
    private static func batch(_ responses: [Response]) -> ResponseBatch {
        var batch = ResponseBatch(responses)
        for row in batch.rows.indices { batch.rows[row].line = row + 2 }
        return batch
    }

    /// Rows of which many share an identity, some take an answer back, and some count nothing.
    private static func batch(
        _ file: Int, rows: Int, hasCost: Bool, using numbers: inout SeededNumbers
    ) -> ResponseBatch {
        let responses = (0..<rows).map { row in
            var response = TallyPropertyTests.row(most: rows, using: &numbers)
            response.line = file * rows + row + 2
            if !hasCost { response.answers.removeAll { $0.metric == "cost" } }
            if row % 17 == 0 { response.weight = 0 }
            if row % 13 == 0, case .responseID = response.identity {
                response.answers = [Answer(metric: "nps", value: Double(10 + row % 9))]
            }
            return response
        }
        var batch = ResponseBatch(responses)
        for row in batch.rows.indices where batch.rows[row].identity == .responseID {
            if row % 11 == 0 {
                batch.rows[row].isEmptied = true
                for metric in batch.metrics.indices {
                    batch.values[row * batch.metrics.count + metric] = .nan
                }
            } else if row % 7 == 0 {
                batch.rows[row].time = row * 31 % 86_400
            }
        }
        return batch
    }
}
