import ExperienceModel
import Testing

@testable import ExperienceStore

@Suite struct PilotTests {
    let fixture: StoreFixture
    var store: ExperienceStore { fixture.store }

    init() throws {
        fixture = try StoreFixture()
        _ = try store.apply(
            StoreFixture.blueprint(), files: StoreFixture.files(), by: StoreFixture.sanne)
    }

    @Test func launchFreezesThePlan() throws {
        let plan = StoreFixture.plan()
        let launched = try store.launch(
            plan, override: "kans", overridden: ["crm has not approved"], by: StoreFixture.sanne)
        #expect(launched.sha256 == Digest.sha256(of: try CanonicalJSON.text(of: plan)))
        _ = try store.apply(
            StoreFixture.blueprint(title: "Anders"), files: StoreFixture.files("anders"),
            by: StoreFixture.sanne)
        #expect(try store.pilot("welkom-1") == launched)
        #expect(launched.plan == plan)
        #expect(launched.state == .launched)
        #expect(try store.pilot("welkom-2") == nil)
    }

    @Test func thePlanHasOneDigestWhateverItsDictionaryOrder() throws {
        var pilot = StoreFixture.pilot
        pilot.branches = ["control": ["a", "b"], "pilot": ["c"], "x": [], "y": [], "z": []]
        let text = try CanonicalJSON.text(of: StoreFixture.plan(pilot))
        for _ in 0..<20 {
            var copy = pilot
            copy.branches = [:]
            for (arm, branches) in pilot.branches.shuffled() { copy.branches[arm] = branches }
            #expect(try CanonicalJSON.text(of: StoreFixture.plan(copy)) == text)
        }
    }

    @Test func aPilotIsLaunchedOnce() throws {
        _ = try store.launch(
            StoreFixture.plan(), override: nil, overridden: [], by: StoreFixture.sanne)
        let before = try fixture.dump()
        #expect(throws: StoreError.alreadyLaunched("welkom-1", on: StoreFixture.today)) {
            try store.launch(
                StoreFixture.plan(), override: nil, overridden: [], by: StoreFixture.sanne)
        }
        #expect(try fixture.dump() == before)
    }

    @Test func aPlanOfARevisionThatIsNotThereIsRefused() throws {
        var plan = StoreFixture.plan()
        plan.revision = 4
        #expect(throws: StoreError.unknownRevision(4, blueprint: "welkom-energie")) {
            try store.launch(plan, override: nil, overridden: [], by: StoreFixture.sanne)
        }
    }

    @Test func pilotsStandInTheOrderOfTheirLaunch() throws {
        for id in ["z", "a", "m"] {
            var pilot = StoreFixture.pilot
            pilot.id = id
            _ = try store.launch(
                StoreFixture.plan(pilot), override: nil, overridden: [], by: StoreFixture.sanne)
        }
        #expect(try store.pilots().map(\.plan.pilot.id) == ["z", "a", "m"])
    }

    @Test func theLastDecisionIsInForceAndNothingIsKeptTwice() throws {
        _ = try store.launch(
            StoreFixture.plan(), override: nil, overridden: [], by: StoreFixture.sanne)
        let iterate = RecordedDecision(
            actual: .iterate, recommended: .rollOut, reason: "duur", by: "Bas",
            on: StoreFixture.today)
        let lesson = Learning(
            text: "Een kaart werkt", basis: .measured, by: "Bas", on: StoreFixture.today)
        for _ in 0..<2 {
            try store.record(
                iterate, for: "welkom-1", learnings: [lesson], by: StoreFixture.sanne)
            try store.learn(lesson, for: "welkom-1", by: StoreFixture.sanne)
        }
        #expect(try store.pilot("welkom-1")?.decision == iterate)
        #expect(try store.pilot("welkom-1")?.learnings == [lesson])
        let stop = RecordedDecision(actual: .stop, by: "Bas", on: StoreFixture.today)
        try store.record(stop, for: "welkom-1", learnings: [], by: StoreFixture.sanne)
        #expect(try store.pilot("welkom-1")?.decision == stop)
        #expect(
            try store.log().map(\.action) == ["apply", "launch", "decide", "learn", "decide"])
    }

    @Test func anUnknownPilotIsNamedWithThoseThatAreKnown() throws {
        _ = try store.launch(
            StoreFixture.plan(), override: nil, overridden: [], by: StoreFixture.sanne)
        let error = StoreError.unknownPilot("welkom", known: ["welkom-1"])
        let lesson = Learning(text: "x", basis: .open, by: "Bas", on: StoreFixture.today)
        #expect(throws: error) {
            try store.learn(lesson, for: "welkom", by: StoreFixture.sanne)
        }
        #expect(throws: error) { try store.tallies(of: "welkom", through: nil) }
        #expect(throws: error) { try store.comments(of: "welkom", limit: 1) }
        #expect(throws: error) {
            try store.intake(
                for: "welkom", source: StoreFixture.source(), by: StoreFixture.sanne)
        }
    }
}
