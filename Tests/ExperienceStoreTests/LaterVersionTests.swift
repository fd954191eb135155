import ExperienceModel
import GRDB
import TestSupport
import Testing

@testable import ExperienceStore

/// Of two versions of an answer the later one stays, by the day and the time of the day, in
/// whatever order their files come.
@Suite struct LaterVersionTests {
    /// A version of a response as a file says it.
    struct Version {
        var id = "R1"
        var answers: [String: Double] = ["nps": 9]
        var day = "2026-02-01"
        /// Seconds after midnight; nil where the file says none.
        var time: Int?
        var comment: String?
        var kind = Kind.response

        enum Kind { case response, respondent }

        var response: Response {
            StoreFixture.response(
                kind == .response ? .responseID(id) : .respondent(id), answers, day: day,
                comment: comment)
        }
    }

    let fixture: StoreFixture
    var store: ExperienceStore { fixture.store }

    init() throws { fixture = try StoreFixture.launched() }

    /// Imports a file; each has another name, and so another fingerprint.
    @discardableResult
    static func add(
        _ versions: [Version], to store: ExperienceStore, named name: String,
        tellsAll: Bool = true, mostRows: Int = RunSorter.mostRows
    ) throws -> ImportResult {
        var source = StoreFixture.source(name, ["nps", "cost"])
        source.tellsAllAnswers = tellsAll
        source.tellsComments = tellsAll
        source.isSameSurvey = true
        let intake = try store.intake(
            for: "welkom-1", source: source, by: StoreFixture.sanne, mostRows: mostRows)
        var rows = ResponseBatch(versions.map(\.response))
        for place in versions.indices {
            rows.rows[place].time = versions[place].time
            rows.rows[place].line = place + 2
        }
        try intake.add(rows)
        return try store.carryOut(intake, rejections: [])
    }

    @discardableResult
    private func add(
        _ value: Double, _ time: Int?, day: String = "2026-02-01", named name: String
    ) throws -> ImportResult {
        try Self.add(
            [Version(answers: ["nps": value], day: day, time: time)], to: store, named: name)
    }

    private static func scores(_ store: ExperienceStore) throws -> [Double] {
        #expect(try store.doctor().isEmpty)
        return try store.tallies(of: "welkom-1", through: nil).cells.flatMap { cell in
            guard case .tally(let tally) = cell.answers else { return [Double]() }
            return tally.counts.flatMap { Array(repeating: $0.key, count: $0.value) }
        }
    }

    private func scores() throws -> [Double] { try Self.scores(store) }

    @Test func anOlderTimeOfTheSameDaySetsNothingBack() throws {
        try add(9, 40_000, named: "new")
        let older = try add(2, 39_999, named: "old")
        #expect(older.fates == [0, 0, 1] && older.number == nil)
        #expect(older.remarks.olderVersions == 1)
        #expect(try scores() == [9])
        // Midnight is a time as well.
        #expect(try add(3, 0, named: "midnight").remarks.olderVersions == 1)
        #expect(try add(4, 40_001, named: "newest").fates == [0, 1, 0])
        #expect(try scores() == [4])
    }

    @Test func ofOneTimeOrOfNoneTheLaterImportWins() throws {
        try add(9, 40_000, named: "a")
        #expect(try add(2, 40_000, named: "b").fates == [0, 1, 0])
        #expect(try add(3, nil, named: "c").fates == [0, 1, 0])
        // Nobody knows when that was said.
        #expect(try add(4, 10_000, named: "d").fates == [0, 1, 0])
        #expect(try add(5, 9_000, named: "e").fates == [0, 0, 1])
        #expect(try scores() == [4])
    }

    @Test func theSameWithoutATimeKeepsTheTimeThatIsKnown() throws {
        try add(9, 40_000, named: "a")
        #expect(try add(9, nil, named: "b").number == nil)
        #expect(try add(2, 30_000, named: "c").fates == [0, 0, 1])
        #expect(try scores() == [9])
    }

    @Test func theSameAnswersSaidLaterStandAgainstWhatLiesBetween() throws {
        try add(9, 20_000, named: "a")
        let again = try add(9, 40_000, named: "b")
        #expect(again.fates == [0, 0, 1] && again.remarks.olderVersions == 0)
        #expect(try add(2, 30_000, named: "c").remarks.olderVersions == 1)
        #expect(try scores() == [9])
        // Taken back, it says nothing any more of its time.
        _ = try store.undo(import: try #require(again.number), by: StoreFixture.sanne)
        #expect(try add(2, 30_000, named: "d").fates == [0, 1, 0])
    }

    @Test func theDayGoesBeforeTheTime() throws {
        try add(9, 100, day: "2026-02-02", named: "a")
        #expect(try add(2, 80_000, day: "2026-02-01", named: "b").remarks.olderVersions == 1)
        #expect(try add(2, 50, day: "2026-02-03", named: "c").fates == [0, 1, 0])
        #expect(try scores() == [2])
    }

    @Test func anEmptiedVersionStandsWithItsOwnTime() throws {
        func emptied(_ time: Int, day: String = "2026-02-01") throws -> ImportResult {
            var source = StoreFixture.source("empty \(day) \(time)")
            source.tellsAllAnswers = true
            var batch = ResponseBatch([Version(answers: [:], day: day).response])
            batch.metrics = ["nps"]
            batch.values = [.nan]
            batch.rows[0].isEmptied = true
            batch.rows[0].time = time
            let intake = try store.intake(
                for: "welkom-1", source: source, by: StoreFixture.sanne)
            try intake.add(batch)
            return try store.carryOut(intake, rejections: [])
        }
        try add(9, 20_000, named: "a")
        #expect(try emptied(10_000).remarks.emptied == 0)
        #expect(try emptied(30_000, day: "2026-02-04").remarks.emptied == 1)
        #expect(try scores().isEmpty)
        #expect(try add(7, 40_000, day: "2026-02-04", named: "b").fates[2] == 0)
        #expect(try scores() == [7])
    }

    @Test func anOlderVersionCompletesWhatANewerFileDoesNotAsk() throws {
        var source = StoreFixture.source("cost", ["cost"])
        source.tellsAllAnswers = true
        let intake = try store.intake(for: "welkom-1", source: source, by: StoreFixture.sanne)
        var batch = ResponseBatch([Version(answers: ["cost": 2]).response])
        batch.rows[0].time = 40_000
        try intake.add(batch)
        _ = try store.carryOut(intake, rejections: [])
        // Of the same survey, but an answer to another question.
        source = StoreFixture.source("nps", ["nps"])
        source.tellsAllAnswers = true
        let second = try store.intake(for: "welkom-1", source: source, by: StoreFixture.sanne)
        batch = ResponseBatch([Version().response])
        batch.rows[0].time = 30_000
        try second.add(batch)
        #expect(try store.carryOut(second, rejections: []).fates == [1, 0, 0])
        #expect(try scores() == [9])
        #expect(
            try Self.add(
                [Version(answers: ["cost": 5], time: 35_000)], to: store, named: "between"
            ).fates == [0, 0, 1])
    }

    @Test func aRespondentsOlderAnswersOfADayOnlyCompleteTheNewer() throws {
        func version(_ answers: [String: Double], _ time: Int) -> Version {
            Version(id: "k1", answers: answers, time: time, kind: .respondent)
        }
        try Self.add([version(["nps": 9], 40_000)], to: store, named: "a")
        let older = try Self.add(
            [version(["nps": 2, "cost": 5], 30_000)], to: store, named: "b")
        #expect(older.fates == [1, 0, 0] && older.remarks.olderVersions == 0)
        #expect(try scores() == [9])
    }

    @Test func whoIsForgottenLeavesNoTimeBehind() throws {
        try add(9, 40_000, named: "a")
        #expect(try store.forget(["R1"], by: StoreFixture.sanne).answers == ["welkom-1": 1])
        #expect(try scores().isEmpty)
    }

    @Test func answersFromBeforeTimesWereKeptYieldToALaterImport() throws {
        try add(9, nil, named: "a")
        try fixture.tamper(
            """
            DELETE FROM grdb_migrations WHERE identifier LIKE '8 %';
            PRAGMA user_version = 7;
            """)
        let store = try ExperienceStore.open(at: fixture.path)
        let copy = fixture.path + ".before-\(Schema.current.version).sqlite"
        let version = try DatabaseQueue(path: copy).read {
            try Int.fetchOne($0, sql: "PRAGMA user_version")
        }
        #expect(version == 7)
        // The same with a time changes nothing.
        let again = try Self.add([Version(time: 50_000)], to: store, named: "b")
        #expect(again.fates == [0, 0, 1] && again.number == nil)
        #expect(
            try Self.add([Version(answers: ["nps": 2], time: 40_000)], to: store, named: "c").fates
                == [0, 1, 0])
        #expect(
            try Self.add([Version(answers: ["nps": 3], time: 30_000)], to: store, named: "d").fates
                == [0, 0, 1])
        #expect(try Self.scores(store) == [2])
    }
}
