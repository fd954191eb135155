import ExperienceModel
import Foundation
import GRDB
import Testing

@testable import ExperienceStore

/// What becomes of a frozen plan: changes of it, and verdicts once they were told.
@Suite struct ChangeTests {
    let fixture: StoreFixture
    var store: ExperienceStore { fixture.store }

    init() throws { fixture = try StoreFixture.launched() }

    private static let nps = GoalKey(metric: "nps", role: .primary, comparison: .aboveControl)
    private static let cost = GoalKey(
        metric: "cost", role: .guardrail, comparison: .notWorseThanControlBy)

    private static func amendment(
        _ invited: Int, on day: String = "2026-04-02", _ standings: [PlanAmendment.Standing] = []
    ) -> PlanAmendment {
        PlanAmendment(
            on: StoreFixture.day(day), by: "Bas", reason: "twee regio's erbij",
            basis: standings.isEmpty ? .noAnswers : .resultsSeen,
            answersSeen: standings.isEmpty ? [:] : ["nps": 312, "cost": 280],
            invitedPerArm: invited, readout: StoreFixture.day("2026-12-15"), standings: standings)
    }

    @Test func aPlanIsChangedInOrderAndTheFrozenOneStays() throws {
        let before = try store.pilot("welkom-1")
        let first = Self.amendment(3000)
        let second = Self.amendment(
            4000, on: "2026-05-02",
            [PlanAmendment.Standing(goal: Self.nps, fraction: 0.4, statistic: 1.25)])
        for amendment in [first, second] {
            let changed = try store.amending("welkom-1", by: StoreFixture.sanne) { launched, _ in
                #expect(launched.plan == before?.plan)
                return amendment
            }
            #expect(changed.amendments.last == amendment)
        }
        let pilot = try #require(try store.pilot("welkom-1"))
        #expect(pilot.amendments == [first, second])
        #expect(pilot.plan == before?.plan && pilot.sha256 == before?.sha256)
        #expect(pilot.asOf(StoreFixture.day("2026-04-30")).amendments == [first])
        let entry = try #require(try store.log(limit: 1).last)
        #expect(entry.action == "amend" && entry.subject == "pilot/welkom-1")
        #expect(
            entry.detail
                == "4000 invited per arm, read-out on 2026-12-15; resultsSeen, seen cost 280, "
                + "nps 312: twee regio's erbij")
        #expect(try store.verifyLog() == .whole(entries: 4))
    }

    @Test func theBodySeesTheAnswersOfThatMoment() throws {
        try fixture.add([StoreFixture.response(.responseID("R1"), ["nps": 9])])
        _ = try store.amending("welkom-1", by: StoreFixture.sanne) { _, tallies in
            #expect(tallies.cells.map(\.answers.count) == [1])
            return Self.amendment(3000)
        }
    }

    private struct RefusalError: Error {}

    @Test func aChangeThatIsRefusedLeavesNothing() throws {
        let before = try fixture.dump()
        #expect(throws: RefusalError.self) {
            try store.amending("welkom-1", by: StoreFixture.sanne) { _, _ in throw RefusalError() }
        }
        #expect(throws: StoreError.unknownPilot("welkom", known: ["welkom-1"])) {
            try store.amending("welkom", by: StoreFixture.sanne) { _, _ in Self.amendment(1) }
        }
        // A change of nothing, and one of no reason, is none.
        for nothing in [("", 3000), ("reden", nil)] as [(String, Int?)] {
            #expect(throws: StoreError.self) {
                try store.amending("welkom-1", by: StoreFixture.sanne) { _, _ in
                    PlanAmendment(
                        on: StoreFixture.today, by: "Bas", reason: nothing.0, basis: .noAnswers,
                        invitedPerArm: nothing.1)
                }
            }
        }
        #expect(try fixture.dump() == before)
    }

    @Test func theFirstVerdictStays() throws {
        func tell(_ verdicts: [RecordedVerdict], on day: String) throws {
            try store.note(
                evaluationOf: "welkom-1", detail: "as of \(day)", verdicts: verdicts,
                by: StoreFixture.actor("Bas", on: day))
        }
        let (early, late) = (StoreFixture.day("2026-03-01"), StoreFixture.day("2026-03-20"))
        #expect(try store.recordedVerdicts(of: "welkom-1").isEmpty)
        let met = RecordedVerdict(goal: Self.nps, verdict: .met, day: late)
        let open = RecordedVerdict(goal: Self.cost, verdict: .undecided, day: late)
        try tell([met, open], on: "2026-03-20")
        #expect(try store.recordedVerdicts(of: "welkom-1") == [met])
        let holds = RecordedVerdict(goal: Self.cost, verdict: .holds, day: early)
        try tell(
            [RecordedVerdict(goal: Self.nps, verdict: .notMet, day: early), holds],
            on: "2026-03-31")
        #expect(try store.recordedVerdicts(of: "welkom-1") == [holds, met])
        #expect(
            try store.log(limit: 2).map(\.detail) == [
                "as of 2026-03-20; recorded nps met on 2026-03-20",
                "as of 2026-03-31; recorded cost holds on 2026-03-01",
            ])
    }

    @Test func aDecisionKeepsTheVerdictsThatItRestsOn() throws {
        let met = RecordedVerdict(goal: Self.nps, verdict: .met, day: StoreFixture.today)
        let decision = RecordedDecision(actual: .rollOut, by: "Bas", on: StoreFixture.today)
        for _ in 0..<2 {
            try store.record(
                decision, for: "welkom-1", learnings: [], verdicts: [met],
                by: StoreFixture.sanne)
        }
        #expect(try store.recordedVerdicts(of: "welkom-1") == [met])
    }

    @Test(arguments: [
        "UPDATE amendment SET reason = 'anders'", "DELETE FROM amendment",
        "UPDATE recorded_verdict SET verdict = 'notMet'",
    ])
    func whatWasKeptNeverChanges(change: String) throws {
        _ = try store.amending("welkom-1", by: StoreFixture.sanne) { _, _ in Self.amendment(3000) }
        try store.note(
            evaluationOf: "welkom-1", detail: "x",
            verdicts: [RecordedVerdict(goal: Self.nps, verdict: .met, day: StoreFixture.today)],
            by: StoreFixture.sanne)
        #expect(throws: DatabaseError.self) { try fixture.tamper(change) }
    }

    @Test func aStoreOfVersionTwoIsMigratedWithItsPilots() throws {
        let path = fixture.folder + "/older.sqlite"
        var older = Schema.current
        older.migrations.removeLast(older.migrations.count - 2)
        try StoreFile(path: path).create(with: older)
        let store = try ExperienceStore.open(at: path, schema: older, patience: 1)
        _ = try store.apply(
            StoreFixture.blueprint(), files: StoreFixture.files(), by: StoreFixture.sanne)
        let launched = try store.launch(
            StoreFixture.plan(), override: nil, overridden: [], by: StoreFixture.sanne)
        let newer = try ExperienceStore.open(at: path)
        #expect(try newer.pilot("welkom-1") == launched)
        #expect(try newer.recordedVerdicts(of: "welkom-1").isEmpty)
        #expect(
            FileManager.default.fileExists(
                atPath: path + ".before-\(Schema.current.version).sqlite"))
        let changed = try newer.amending("welkom-1", by: StoreFixture.sanne) { _, _ in
            Self.amendment(3000)
        }
        #expect(changed.amendments.count == 1)
        #expect(try newer.verifyLog() == .whole(entries: 3))
    }
}
