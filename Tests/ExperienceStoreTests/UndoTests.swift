import ExperienceModel
import Testing

@testable import ExperienceStore

@Suite struct UndoTests {
    let fixture: StoreFixture
    var store: ExperienceStore { fixture.store }

    init() throws { fixture = try StoreFixture.launched() }

    private func source(_ name: String) -> ImportSource { StoreFixture.source(name) }

    private func row(_ id: String, _ score: Double, comment: String? = nil) -> Response {
        StoreFixture.response(.responseID(id), ["nps": score], comment: comment)
    }

    @Test func anImportIsTakenBackExactly() throws {
        try fixture.add([row("R1", 9, comment: "fijn"), row("R2", 3)], source: source("a"))
        let before = try fixture.dump(without: TallyPropertyTests.traces)
        try fixture.add(
            [row("R1", 2, comment: "toch niet"), row("R3", 8, comment: "nieuw")],
            source: source("b"))
        let after = try fixture.dump(without: TallyPropertyTests.traces)
        let receipt = try store.undo(import: 2, by: StoreFixture.sanne)
        #expect(receipt.removed == 1 && receipt.restored == 1)
        #expect(receipt.record.file == "b")
        #expect(try fixture.dump(without: TallyPropertyTests.traces) == before)
        #expect(try store.imports(of: "welkom-1").map(\.undoneOn) == [nil, StoreFixture.today])
        #expect(try store.log(limit: 1).first?.action == "undo")
        #expect(try store.doctor().isEmpty)

        // Imported again it is what it was, but for its number and those of its comments.
        try fixture.add(
            [row("R1", 2, comment: "toch niet"), row("R3", 8, comment: "nieuw")],
            source: source("b"))
        let again = try fixture.dump(without: TallyPropertyTests.traces)
        func tallies(_ dump: [String]) -> [String] { dump.filter { $0.contains("tally") } }
        #expect(tallies(again) == tallies(after))
        #expect(try store.imports().map(\.number) == [1, 2, 3])
    }

    @Test func laterChangesOfTheSameAnswersGoFirst() throws {
        try fixture.add([row("R1", 9)], source: source("a"))
        try fixture.add([row("R1", 8)], source: source("b"))
        try fixture.add([row("R1", 7), row("R2", 7)], source: source("c"))
        for (number, later) in [(1, 3), (2, 3)] {
            #expect(throws: StoreError.changedLater(number, by: later)) {
                try store.undo(import: number, by: StoreFixture.sanne)
            }
        }
        for number in [3, 2, 1] { _ = try store.undo(import: number, by: StoreFixture.sanne) }
        #expect(try store.tallies(of: "welkom-1", through: nil) == PilotTallies())
        #expect(throws: StoreError.undoneBefore(1, on: StoreFixture.today)) {
            try store.undo(import: 1, by: StoreFixture.sanne)
        }
        #expect(throws: StoreError.unknownImport(4, known: [1, 2, 3])) {
            try store.undo(import: 4, by: StoreFixture.sanne)
        }
    }

    @Test func otherImportsStandWhileOneBetweenThemGoes() throws {
        for name in ["a", "b", "c"] {
            try fixture.add(
                (0..<900).map { row("\(name)\($0)", 9, comment: "\($0)") }, source: source(name))
        }
        _ = try store.undo(import: 2, by: StoreFixture.sanne)
        #expect(try store.tallies(of: "welkom-1", through: nil).customers == ["pilot": 1800])
        #expect(try store.doctor().isEmpty)
    }

    @Test func anUnchangedFileIsKnownWithoutReadingIt() throws {
        #expect(try store.earlierImport(of: source("a"), into: "welkom-1") == nil)
        try fixture.add([row("R1", 9)], source: source("a"))
        let known = try #require(try store.earlierImport(of: source("a"), into: "welkom-1"))
        #expect(known.number == 1 && known.counted == 1 && known.rows == 1)
        var other = source("a")
        other.mapping = "nps=other"
        #expect(try store.earlierImport(of: other, into: "welkom-1") == nil)
        // Rows of another file do not matter, changes of these do.
        try fixture.add([row("R2", 9)], source: source("b"))
        #expect(try store.earlierImport(of: source("a"), into: "welkom-1") != nil)
        try fixture.add([row("R1", 3)], source: source("c"))
        #expect(try store.earlierImport(of: source("a"), into: "welkom-1") == nil)
        #expect(try store.earlierImport(of: source("c"), into: "welkom-1") != nil)
        _ = try store.undo(import: 3, by: StoreFixture.sanne)
        #expect(try store.earlierImport(of: source("c"), into: "welkom-1") == nil)
    }

    @Test func aFileWithRejectedRowsIsKnownWhileTheyWouldBeRejectedAgain() throws {
        _ = try StoreFixture.add([row("R1", 9)], to: store, source: source("a"), rejected: 2)
        let known = try #require(try store.earlierImport(of: source("a"), into: "welkom-1"))
        #expect(known.rejected == 2 && known.rows == 3)
        #expect(known.rejections.map(\.code) == ["noAnswer"])
        try fixture.tamper(
            "UPDATE import SET rejections = replace(rejections, 'noAnswer', 'inTheFuture')")
        #expect(try store.earlierImport(of: source("a"), into: "welkom-1") == nil)
        // An older store did not keep why.
        try fixture.tamper("UPDATE import SET rejections = NULL")
        #expect(try store.earlierImport(of: source("a"), into: "welkom-1") == nil)
    }

    @Test func verdictsThatMayRestOnAnImportGoWithIt() throws {
        func verdict(_ metric: String) -> RecordedVerdict {
            RecordedVerdict(
                goal: GoalKey(metric: metric, role: .primary, comparison: .aboveControl),
                verdict: .notMet, day: StoreFixture.day("2026-02-10"))
        }
        func evaluate(_ metric: String, on day: String) throws {
            try store.note(
                evaluationOf: "welkom-1", detail: "x", verdicts: [verdict(metric)],
                by: StoreFixture.actor("Sanne", on: day))
        }
        try fixture.add([row("R1", 9)], source: source("a"))
        try evaluate("cost", on: "2026-03-30")
        try evaluate("nps", on: "2026-04-02")
        #expect(
            try store.undo(import: 1, by: StoreFixture.sanne).verdicts == [verdict("nps")])
        #expect(try store.recordedVerdicts(of: "welkom-1") == [verdict("cost")])
        #expect(try store.log(limit: 1).first?.detail.contains("nps notMet") == true)
        #expect(try store.doctor().isEmpty)
    }

    @Test func undoTellsOfLaterFilesThatHeldTheSameAnswers() throws {
        try fixture.add([row("R1", 9)], source: source("a"))
        try fixture.add([row("R1", 9), row("R2", 9)], source: source("b"))
        try fixture.add([row("R3", 9)], source: source("c"))
        #expect(try store.undo(import: 1, by: StoreFixture.sanne).later.map(\.file) == ["b"])
    }

    @Test func mappingsAreRememberedPerPilot() throws {
        #expect(try store.mapping(of: "welkom-1") == nil)
        for text in ["{\"score\":\"Q1\"}", "{\"score\":\"Q2\"}"] {
            try store.remember(mapping: text, for: "welkom-1", by: StoreFixture.sanne)
            #expect(try store.mapping(of: "welkom-1") == text)
        }
    }

    @Test func theInvitedAreCountedAndTold() throws {
        var source = source("a")
        source.countsInvited = true
        let silent = StoreFixture.response(.responseID("R2"), [:], arm: "control", weight: 3)
        try fixture.add([row("R1", 9), silent], source: source)
        var tallies = try store.tallies(of: "welkom-1", through: nil)
        #expect(tallies.customers == ["pilot": 1, "control": 3])
        source.sha256 = String(source.sha256.reversed())
        source.invited = [
            Invited(arm: "pilot", customers: 500), Invited(arm: "control", customers: 2),
        ]
        #expect(try fixture.add([], source: source) == [0, 0, 0])
        tallies = try store.tallies(of: "welkom-1", through: nil)
        #expect(tallies.customers == ["pilot": 500, "control": 3])
        // Saying it again says nothing new.
        let before = try fixture.dump()
        try fixture.add([], source: source)
        #expect(try fixture.dump() == before)
        #expect(try store.doctor().isEmpty)
    }
}
