import BlueprintRules
import ExperienceModel
import Testing

/// Rules that look back at what the store remembers.
@Suite struct PilotMemoryRulesTests {
    static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

    static func launched(
        _ decision: Decision? = nil, learnings: [Learning] = []
    ) -> LaunchedPilot {
        LaunchedPilot(
            plan: FrozenPlan(
                blueprint: "trial", revision: 1, pilot: PilotRulesTests.pilot(), metrics: [],
                frozenOn: day("2026-03-02")),
            sha256: "",
            decision: decision.map {
                RecordedDecision(actual: $0, by: "A", on: day("2026-07-14"))
            }, learnings: learnings)
    }

    static func trial(
        _ code: String, _ launched: LaunchedPilot, today: String = "2026-07-20",
        language: Language = .english, revisions: [Int: Blueprint] = [:],
        blueprint: (inout Blueprint) -> Void = { _ in }
    ) -> Trial {
        PilotRulesTests.trial(
            code, language: language,
            history: BlueprintHistory(pilots: [launched], revisions: revisions), today: today,
            blueprint: blueprint)
    }

    @Test func anEndedPilotTeaches() {
        #expect(
            Self.trial("CX611", Self.launched()).found.map(\.message) == [
                "pilot 'p' ended on 13 Jul 2026 and has no learning"
            ])
        #expect(
            Self.trial("CX611", Self.launched(.stop), language: .dutch).found.map(\.message) == [
                "over pilot 'p' is besloten op 14 juli 2026, en er is geen geleerde les"
            ])
        #expect(Self.trial("CX611", Self.launched(), today: "2026-07-13").observations.isEmpty)
        let lesson = Learning(text: "x", basis: .measured, by: "A", on: Self.day("2026-07-14"))
        #expect(
            Self.trial("CX611", Self.launched(.stop, learnings: [lesson])).observations.isEmpty)
        #expect(PilotRulesTests.trial("CX611").observations.isEmpty)
    }

    @Test func aLearningIsAbsorbed() {
        let lesson = Learning(
            text: "The card comes too late", basis: .measured, by: "A",
            on: Self.day("2026-07-14"), about: ["tp-a", "p-gone", "email"])
        let launched = Self.launched(.iterate, learnings: [lesson])
        let then = PilotRulesTests.blueprint([])
        let same = Self.trial("CX612", launched, revisions: [1: then])
        #expect(
            same.found.map(\.message) == [
                "'tp-a' is unchanged since revision 1, and pilot 'p' taught something about it",
                "'email' is unchanged since revision 1, and pilot 'p' taught something about it",
            ])
        #expect(same.found.map(\.path) == ["journeys/j/touchpoints/tp-a/id", "channels/email/id"])
        #expect(same.found[0].notes.map(\.text) == ["learnt: The card comes too late"])
        let changed = Self.trial("CX612", launched, language: .dutch, revisions: [1: then]) {
            $0.journeys[0].touchpoints[0].day = 3
        }
        #expect(
            changed.found.map(\.message) == [
                "'email' is niet veranderd sinds revisie 1, en pilot 'p' leerde er iets over"
            ])
    }

    @Test func aLearningOfAnUnknownRevisionSaysNothing() {
        var lesson = Learning(
            text: "x", basis: .open, by: "A", on: Self.day("2026-07-14"), about: ["tp-a"])
        let then = PilotRulesTests.blueprint([])
        lesson.revision = 4
        let launched = Self.launched(learnings: [lesson])
        #expect(Self.trial("CX612", launched, revisions: [1: then]).observations.isEmpty)
        #expect(Self.trial("CX612", launched, revisions: [4: then]).found.count == 1)
        // Silencing the rule there with a reason is no change.
        let silenced = Self.trial("CX612", launched, revisions: [4: then]) {
            $0.journeys[0].touchpoints[0].ruleSettings = [
                RuleSetting(code: "CX612", severity: .ignore, because: "right as it is")
            ]
        }
        #expect(silenced.found.count == 1)
    }
}
