import ExperienceModel
import Testing

@testable import ExperienceStore

/// Which version of an answer stays, and when ids are doubted.
@Suite struct IdentityTests {
    let fixture: StoreFixture
    var store: ExperienceStore { fixture.store }

    init() throws { fixture = try StoreFixture.launched() }

    private static func version(
        _ value: Double?, _ day: String, _ comment: String? = nil, id: String = "R1"
    ) -> Response {
        StoreFixture.response(
            .responseID(id), value.map { ["nps": $0] } ?? [:], day: day, comment: comment)
    }

    private static func telling(_ metrics: [String] = ["nps"]) -> ImportSource {
        var source = StoreFixture.source("answers.csv", metrics)
        source.tellsAllAnswers = true
        source.tellsComments = true
        return source
    }

    /// Arm, day, value and comment of all answers.
    private func state() throws -> [String] {
        let cells = try store.tallies(of: "welkom-1", through: nil).cells
        let lines = cells.flatMap { cell -> [String] in
            guard case .tally(let tally) = cell.answers else { return [] }
            return tally.counts.map { "\(cell.arm) \(cell.metric) \(cell.day) \($0) × \($1)" }
        }
        #expect(try store.doctor().isEmpty)
        return lines.sorted()
            + (try store.comments(of: "welkom-1", limit: 100).map(\.text).sorted())
    }

    @Test(arguments: [[0, 1], [1, 0], [0, 1, 0], [1, 0, 1]], [true, false])
    func theNewestDayWinsInAnyOrder(order: [Int], together: Bool) throws {
        let versions = [
            Self.version(2, "2026-02-01", "oud"), Self.version(9, "2026-02-09", "nieuw"),
        ]
        let rows = order.map { versions[$0] }
        for file in together ? [rows] : rows.map({ [$0] }) {
            try fixture.add(file, source: Self.telling())
        }
        #expect(try state() == ["pilot nps 2026-02-09 9.0 × 1", "nieuw"])
    }

    @Test func theLaterTimeWinsInOneFile() throws {
        var batch = ResponseBatch([Self.version(9, "2026-02-01"), Self.version(2, "2026-02-01")])
        batch.rows[0].time = 40_000
        batch.rows[1].time = 30_000
        let intake = try store.intake(
            for: "welkom-1", source: Self.telling(), by: StoreFixture.sanne)
        try intake.add(batch)
        let result = try store.carryOut(intake, rejections: [])
        #expect(try state() == ["pilot nps 2026-02-01 9.0 × 1"])
        #expect(result.remarks.repeatedIDs == 1)
    }

    @Test func onOneDayTheLaterImportWins() throws {
        for value in [9.0, 2] { try fixture.add([Self.version(value, "2026-02-01")]) }
        #expect(try state() == ["pilot nps 2026-02-01 2.0 × 1"])
    }

    @Test func aCommentThatWasTakenOutIsGone() throws {
        try fixture.add([Self.version(9, "2026-02-01", "Jan van Dijk")], source: Self.telling())
        var silent = Self.telling()
        silent.tellsComments = false
        #expect(try fixture.add([Self.version(9, "2026-02-01")], source: silent) == [0, 0, 1])
        #expect(
            try fixture.add([Self.version(9, "2026-02-01")], source: Self.telling()) == [0, 1, 0])
        #expect(try state() == ["pilot nps 2026-02-01 9.0 × 1"])
        // An older export does not bring it back.
        try fixture.add([Self.version(9, "2026-01-30", "Jan van Dijk")], source: Self.telling())
        #expect(try state() == ["pilot nps 2026-02-01 9.0 × 1"])
        _ = try store.undo(import: 2, by: StoreFixture.sanne)
        #expect(try state() == ["pilot nps 2026-02-01 9.0 × 1", "Jan van Dijk"])
    }

    @Test func anAnswerThatWasTakenBackCountsNoMore() throws {
        let both = StoreFixture.response(.responseID("R1"), ["nps": 9, "cancelled": 1])
        let telling = Self.telling(["nps", "cancelled"])
        try fixture.add([both], source: telling)
        let before = try state()
        let one = StoreFixture.response(.responseID("R1"), ["nps": 9])
        #expect(try fixture.add([one], source: telling) == [0, 1, 0])
        #expect(try state() == ["pilot nps 2026-02-03 9.0 × 1"])
        _ = try store.undo(import: 2, by: StoreFixture.sanne)
        #expect(try state() == before)
    }

    @Test func anEmptiedResponseTakesItsAnswersBackAndUndoBringsThem() throws {
        try fixture.add([Self.version(9, "2026-02-01", "fijn")], source: Self.telling())
        let before = try state()
        func empty(_ day: String) throws -> ImportResult {
            var batch = ResponseBatch(
                ["R1", "R7"].map { Self.version(nil, day, id: $0) })
            batch.metrics = ["nps"]
            batch.values = [.nan, .nan]
            for place in batch.rows.indices { batch.rows[place].isEmptied = true }
            let intake = try store.intake(
                for: "welkom-1", source: Self.telling(), by: StoreFixture.sanne)
            try intake.add(batch)
            return try store.carryOut(intake, rejections: [])
        }
        #expect(try empty("2026-01-31").remarks.emptied == 0)
        #expect(try state() == before)
        let result = try empty("2026-02-01")
        #expect(result.fates == [0, 0, 0] && result.remarks.emptied == 1)
        #expect(try state().isEmpty)
        _ = try store.undo(import: try #require(result.number), by: StoreFixture.sanne)
        #expect(try state() == before)
    }

    @Test func aRespondentIsOnePersonWhereTheDayIsOnlyAssumed() throws {
        var source = StoreFixture.source()
        source.dayIsAssumed = true
        for (day, people) in [("2026-03-01", ["k1", "k2"]), ("2026-03-02", ["k1", "k2", "k3"])] {
            source.sha256 = StoreFixture.source(day).sha256
            let rows = people.map {
                StoreFixture.response(.respondent($0), ["nps": 9], day: day)
            }
            try fixture.add(rows, source: source, by: StoreFixture.actor("Bas", on: day))
        }
        #expect(
            try state() == ["pilot nps 2026-03-01 9.0 × 2", "pilot nps 2026-03-02 9.0 × 1"])
        let receipt = try store.forget(["k1"], by: StoreFixture.sanne)
        #expect(receipt.unknown == 0)
    }

    @Test func anImportThatMovesEverybodyToAnotherArmIsRefused() throws {
        func rows(_ arm: String, _ count: Int) -> [Response] {
            (0..<count).map {
                StoreFixture.response(.responseID("R\($0)"), ["nps": Double($0 % 11)], arm: arm)
            }
        }
        try fixture.add(rows("control", 12))
        #expect(throws: StoreError.movesArms(12, of: 12, earlier: 1)) {
            try fixture.add(rows("pilot", 12))
        }
        #expect(try fixture.add(rows("pilot", 4)) == [0, 4, 0])
    }

    @Test func idsThatAnotherSurveyGaveAreRefused() throws {
        func rows(_ day: String, _ shift: Int) -> [Response] {
            (0..<20).map {
                StoreFixture.response(
                    .responseID("\($0)"), ["nps": Double(($0 + shift) % 11)], day: day)
            }
        }
        try fixture.add(rows("2026-02-01", 0))
        for (day, shift) in [("2026-02-20", 3), ("2026-01-20", 5)] {
            #expect(throws: StoreError.otherResponses(20, of: 20, earlier: 1)) {
                try fixture.add(rows(day, shift))
            }
        }
        #expect(try fixture.add(rows("2026-02-20", 0)) == [0, 20, 0])
    }

    @Test func whatIsSaidToBeOfTheSameSurveyIsAnotherVersion() throws {
        func rows(_ ids: Range<Int>, _ day: String, _ shift: Int) -> [Response] {
            ids.map {
                StoreFixture.response(
                    .responseID("\($0)"), ["nps": Double(($0 + shift) % 11)], day: day)
            }
        }
        func add(_ rows: [Response]) throws -> ImportResult {
            var source = StoreFixture.source("\(rows)")
            source.isSameSurvey = true
            return try StoreFixture.add(rows, to: store, source: source)
        }
        try fixture.add(rows(0..<20, "2026-02-01", 0))
        #expect(try add(rows(7..<20, "2026-02-20", 3)).fates == [0, 13, 0])
        let older = try add(rows(7..<20, "2026-01-20", 5))
        #expect(older.fates == [0, 0, 13] && older.remarks.olderVersions == 13)
        #expect(try add(rows(10..<25, "2026-03-01", 1)).fates == [5, 10, 0])
        // It says nothing of arms.
        let moved = rows(0..<20, "2026-03-02", 1).map { row in
            var row = row
            row.arm = "control"
            return row
        }
        #expect(throws: StoreError.movesArms(20, of: 20, earlier: 1)) { try add(moved) }
    }

    @Test func anIDThatManyRowsShareIsTold() throws {
        let rows = (0..<9).map {
            Self.version(Double($0), "2026-02-01", id: "info@winkel.nl")
        }
        let others = (0..<40).map { Self.version(7, "2026-02-01", id: "k\($0)") }
        let result = try StoreFixture.add(rows + others + others, to: store)
        #expect(result.remarks.repeatedIDs == 1)
        #expect(result.remarks.mostFrequent == .init(rows: 9, beginning: "in…"))
        #expect(result.fates == [41, 8, 40])
    }

    @Test func rowsThatAreAlikeAreTold() throws {
        func rows(_ form: String) -> [Response] {
            (0..<10).map {
                StoreFixture.response(
                    .rowText("\(form) \($0)"), ["nps": Double($0)], day: "2026-02-0\(1 + $0 % 3)")
            }
        }
        #expect(try StoreFixture.add(rows("a"), to: store).remarks.alikeRows == 0)
        #expect(try StoreFixture.add(rows("a"), to: store).remarks.equalRows == 10)
        #expect(try StoreFixture.add(rows("b"), to: store).remarks.alikeRows == 10)
    }
}
