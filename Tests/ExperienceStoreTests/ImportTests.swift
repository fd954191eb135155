import ExperienceModel
import Foundation
import Testing

@testable import ExperienceStore

@Suite struct ImportTests {
    let fixture: StoreFixture
    var store: ExperienceStore { fixture.store }

    init() throws { fixture = try StoreFixture.launched() }

    private func answers(_ metric: String = "nps") throws -> [String: [Double: Int]] {
        var counts: [String: [Double: Int]] = [:]
        for cell in try store.tallies(of: "welkom-1", through: nil).cells
        where cell.metric == metric {
            guard case .tally(let tally) = cell.answers else { continue }
            counts[cell.arm, default: [:]].merge(tally.counts, uniquingKeysWith: +)
        }
        return counts
    }

    static let identities: [[Response.Identity]] = [
        [.responseID("R1"), .responseID("R2"), .responseID("R3")],
        [.respondent("k1"), .respondent("k2"), .respondent("k3")],
        [.rowText("9,pilot"), .rowText("9,pilot"), .rowText("3,pilot")],
    ]

    @Test(arguments: identities)
    func importingTheSameRowsTwiceChangesNothing(identities: [Response.Identity]) throws {
        let rows = zip(identities, [9.0, 9, 3]).map {
            StoreFixture.response($0, ["nps": $1], branch: "Assen", comment: "prima")
        }
        #expect(try fixture.add(rows) == [3, 0, 0])
        let before = try fixture.dump()
        #expect(try fixture.add(rows) == [0, 0, 3])
        #expect(try fixture.dump() == before)
        #expect(try answers() == ["pilot": [9: 2, 3: 1]])
    }

    @Test func anOverlappingExportCountsOnlyWhatIsNew() throws {
        let rows = (1...5).map { StoreFixture.response(.responseID("R\($0)"), ["nps": 8]) }
        #expect(try fixture.add(Array(rows[0...2])) == [3, 0, 0])
        let later = StoreFixture.source("later.csv")
        #expect(try fixture.add(Array(rows[1...4]), source: later) == [2, 0, 2])
        #expect(try answers() == ["pilot": [8: 5]])
    }

    @Test func aThirdEqualRowIsAThirdAnswer() throws {
        let row = StoreFixture.response(.rowText("9"), ["nps": 9])
        #expect(try fixture.add([row, row]) == [2, 0, 0])
        #expect(try fixture.add([row, row, row]) == [1, 0, 2])
        #expect(try answers() == ["pilot": [9: 3]])
    }

    @Test func equalRowsOfTwoDaysAreSeparateAnswers() throws {
        func rows(_ day: String) -> [Response] {
            (0..<3).map { _ in StoreFixture.response(.rowText("pilot,9"), ["nps": 9], day: day) }
        }
        #expect(try fixture.add(rows("2026-02-10")) == [3, 0, 0])
        #expect(try fixture.add(rows("2026-02-17")) == [3, 0, 0])
        #expect(try fixture.add(rows("2026-02-10")) == [0, 0, 3])
        #expect(try answers() == ["pilot": [9: 6]])
    }

    @Test func aFileThatHoldsAnIDTwiceIsUnchangedTheSecondTime() throws {
        let rows = [9.0, 3].map { StoreFixture.response(.responseID("R1"), ["nps": $0]) }
        #expect(try fixture.add(rows) == [1, 1, 0])
        #expect(try fixture.add(rows) == [0, 0, 2])
        #expect(try answers() == ["pilot": [3: 1]])
    }

    @Test func aLaterVersionMovesItsAnswer() throws {
        let first = StoreFixture.response(
            .responseID("R1"), ["nps": 9, "cost": 0.1], branch: "Assen", persona: "renske")
        let other = StoreFixture.response(.responseID("R2"), ["nps": 7, "cost": 0.2])
        try fixture.add([first, other])
        let later = StoreFixture.response(
            .responseID("R1"), ["nps": 2], arm: "control", day: "2026-02-09", persona: "johan")
        #expect(try fixture.add([later]) == [0, 1, 0])
        #expect(try answers() == ["pilot": [7: 1], "control": [2: 1]])
        let tallies = try store.tallies(of: "welkom-1", through: nil)
        #expect(tallies.customers == ["pilot": 1, "control": 1])
        #expect(Set(tallies.groups.map(\.group)) == ["johan"])
        let moved = try #require(
            tallies.cells.first { $0.metric == "cost" && $0.arm == "control" })
        #expect(moved.branch == "Assen")
        #expect(moved.day == StoreFixture.day("2026-02-09"))
        #expect(try #require(moved.answers.moments).sum == 0.1)
    }

    @Test func aSecondImportAddsFurtherMetricsToTheSameRows() throws {
        let rows = ["k1", "k2"].map { StoreFixture.response(.respondent($0), ["nps": 9]) }
        try fixture.add(rows)
        let more = ["k1", "k2"].map { StoreFixture.response(.respondent($0), ["cancelled": 1]) }
        let source = StoreFixture.source("answers.csv", ["cancelled"])
        #expect(try fixture.add(more, source: source) == [2, 0, 0])
        #expect(try fixture.add(more, source: source) == [0, 0, 2])
        #expect(try answers("cancelled") == ["pilot": [1: 2]])
        #expect(try store.tallies(of: "welkom-1", through: nil).customers == ["pilot": 2])
    }

    @Test func aRespondentAnswersOncePerDay() throws {
        let days = ["2026-02-03", "2026-02-04", "2026-02-03"]
        let rows = zip(days, [9.0, 8, 1]).map {
            StoreFixture.response(.respondent("k1"), ["nps": $1], day: $0)
        }
        #expect(try fixture.add(rows) == [2, 1, 0])
        #expect(try answers() == ["pilot": [1: 1, 8: 1]])
    }

    @Test func aTableOfCountsCountsItsNumbers() throws {
        let rows = [(9.0, 120), (3, 40)].map {
            StoreFixture.response(.rowText("pilot,\($0)"), ["nps": $0], weight: $1)
        }
        #expect(try fixture.add(rows) == [2, 0, 0])
        #expect(try answers() == ["pilot": [9: 120, 3: 40]])
        #expect(try store.tallies(of: "welkom-1", through: nil).customers == ["pilot": 160])
        #expect(try fixture.add(rows) == [0, 0, 2])
    }

    @Test(arguments: identities)
    func aFileWithoutDaysKeepsTheDayOnWhichItCameFirst(identities: [Response.Identity]) throws {
        var source = StoreFixture.source()
        source.dayIsAssumed = true
        for text in ["2026-03-01", "2026-03-02"] {
            let rows = identities.map { StoreFixture.response($0, ["nps": 9], day: text) }
            try fixture.add(rows, source: source, by: StoreFixture.actor("Bas", on: text))
        }
        let cells = try store.tallies(of: "welkom-1", through: nil).cells
        #expect(cells.map(\.day) == [StoreFixture.day("2026-03-01")])
        #expect(cells.map(\.answers.count) == [3])
    }

    @Test func talliesEndWithTheirDay() throws {
        let rows = (1...9).map {
            StoreFixture.response(
                .responseID("R\($0)"), ["nps": 9, "cost": 1], day: "2026-02-0\($0)")
        }
        try fixture.add(rows)
        let early = try store.tallies(of: "welkom-1", through: StoreFixture.day("2026-02-04"))
        #expect(early.cells.filter { $0.metric == "nps" }.map(\.answers.count) == [1, 1, 1, 1])
        #expect(early.cells.filter { $0.metric == "cost" }.count == 4)
        #expect(early.customers == ["pilot": 4])
    }

    @Test func aTrialTellsAllAndLeavesTheStoreAsItWas() throws {
        try fixture.add([StoreFixture.response(.responseID("R1"), ["nps": 9])])
        let before = try fixture.dump()
        let result = try StoreFixture.add(
            [
                StoreFixture.response(.responseID("R1"), ["nps": 1]),
                StoreFixture.response(.responseID("R2"), ["cost": 4], branch: "Breda"),
            ], to: store, source: StoreFixture.source("b.csv"), rejected: 3, keeps: false)
        #expect(result.fates == [1, 1, 0])
        #expect(result.answersPerArm(to: "nps") == ["pilot": 1])
        #expect(result.number == nil)
        #expect(try fixture.dump() == before)
    }

    @Test func whatThrowsAtTheEndLeavesTheStoreAsItWas() throws {
        let before = try fixture.dump()
        #expect(throws: StoreError.self) {
            try StoreFixture.add(
                [StoreFixture.response(.responseID("R1"), ["nps": 1])], to: store
            ) { throw StoreError.diskFull(path: "x") }
        }
        #expect(try fixture.dump() == before)
    }

    @Test func aMetricThatThePlanDoesNotHoldIsRefused() throws {
        let before = try fixture.dump()
        #expect(
            throws: StoreError.unknownMetric(
                "csat", pilot: "welkom-1", known: ["nps", "cancelled", "cost"])
        ) {
            try fixture.add([StoreFixture.response(.responseID("R1"), ["csat": 4])])
        }
        #expect(try fixture.dump() == before)
    }

    @Test func anImportIsLoggedWithItsCounts() throws {
        try fixture.add([StoreFixture.response(.responseID("R1"), ["nps": 9])])
        let entry = try #require(try store.log(limit: 1).first)
        #expect(entry.action == "import")
        #expect(entry.subject == "pilot/welkom-1")
        #expect(entry.detail.hasPrefix("answers.csv: 1 counted, 0 updated, 0 unchanged"))
    }

    @Test func commentsComeLatestFirstWithTheirAnswers() throws {
        try fixture.add([
            StoreFixture.response(.responseID("R1"), ["nps": 9], comment: "Fijn, \"echt\"\n"),
            StoreFixture.response(.responseID("R2"), ["nps": 3, "cost": 2], comment: ""),
            StoreFixture.response(
                .responseID("R3"), ["nps": 1], arm: "control", day: "2026-02-05",
                persona: "renske", comment: "Stil"),
        ])
        let comments = try store.comments(of: "welkom-1", limit: 5)
        #expect(comments.map(\.text) == ["Stil", "Fijn, \"echt\"\n"])
        #expect(comments[0].persona == "renske")
        #expect(comments[0].arm == "control")
        #expect(comments[0].answers == [Answer(metric: "nps", value: 1)])
        #expect(try store.comments(of: "welkom-1", limit: 1).count == 1)
    }

    @Test func identifiersNeverReachTheFile() throws {
        let secrets = ["klant-4711-geheim", "response-0815-geheim", "rij;0042;geheim"]
        try fixture.add([
            StoreFixture.response(.respondent(secrets[0]), ["nps": 9], comment: "zichtbaar"),
            StoreFixture.response(.responseID(secrets[1]), ["nps": 9]),
            StoreFixture.response(.rowText(secrets[2]), ["nps": 9]),
        ])
        for name in try FileManager.default.contentsOfDirectory(atPath: fixture.folder) {
            let bytes = try Data(contentsOf: URL(filePath: fixture.folder + "/" + name))
            for secret in secrets { #expect(bytes.range(of: Data(secret.utf8)) == nil) }
        }
        let bytes = try Data(contentsOf: URL(filePath: fixture.path + "-wal"))
        #expect(bytes.range(of: Data("zichtbaar".utf8)) != nil)
    }
}

extension Answers {
    /// The moments, where there are some.
    var moments: Moments? {
        if case .moments(let moments) = self { moments } else { nil }
    }
}
