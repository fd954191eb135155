import BlueprintRules
import ExperienceModel
import Testing

/// What the rules of journeys say of stopped contacts, of rings and of contacts that reach few.
@Suite struct JourneyMemoryTests {
    static let ours = Touchpoint.trial("tp-a") { $0.proactive = true }

    static func launched(
        _ id: String, _ decision: Decision, on day: Int, revision: Int = 1
    ) -> LaunchedPilot {
        let pilot = Pilot(
            id: id, title: "P", journey: "j", hypothesis: Hypothesis(change: ["tp-a"]),
            design: .againstGoal, arms: ["p"], start: Day(number: 19_000),
            readout: Day(number: 19_500), goals: [])
        return LaunchedPilot(
            plan: FrozenPlan(
                blueprint: "trial", revision: revision, pilot: pilot, metrics: [],
                frozenOn: Day(number: 19_000)),
            sha256: "",
            decision: RecordedDecision(actual: decision, by: "x", on: Day(number: day)))
    }

    static func found(
        _ pilots: [LaunchedPilot], revisions: [Int: Blueprint] = [:],
        change: (inout Touchpoint) -> Void = { _ in }
    ) -> Int {
        var now = ours
        change(&now)
        return Trial(
            "CX503", .trial([now]),
            history: BlueprintHistory(pilots: pilots, revisions: revisions)
        ).found.count
    }

    @Test func aStoppedContactMayComeBack() {
        let stopped = Self.launched("p", .stop, on: 20_000)
        let then = [1: Blueprint.trial([Self.ours])]
        #expect(Self.found([stopped], revisions: then) == 1)
        #expect(Self.found([stopped], revisions: then) { $0.text = "Another" } == 0)
        #expect(Self.found([stopped], revisions: then) { $0.note = "for us" } == 1)
        #expect(Self.found([stopped], revisions: [1: .trial()]) == 0)
        let rolledOut = Self.launched("q", .rollOut, on: 20_100)
        #expect(Self.found([rolledOut, stopped]) == 0)
        let earlier = Self.launched("q", .rollOut, on: 19_900)
        #expect(Self.found([stopped, earlier]) == 1)
        #expect(Self.found([stopped, Self.launched("q", .iterate, on: 20_100)]) == 1)
    }

    static func journeys(_ replaces: [(String, String?)], _ language: Language = .english) -> Trial
    {
        let blueprint = Blueprint.trial {
            $0.journeys = replaces.map {
                Journey(
                    id: $0, title: $0, state: .future, replaces: $1, stages: [], touchpoints: [])
            }
        }
        return Trial("CX517", blueprint, language: language)
    }

    @Test func aJourneyThatReplacesItself() {
        let alone = Self.journeys([("a", "a"), ("b", nil), ("c", "b"), ("d", "a")])
        #expect(alone.found.map(\.message) == ["journey 'a' replaces itself"])
        #expect(alone.found.map(\.path) == ["journeys/a/replaces"])
        let ring = [("d", "a"), ("a", "b"), ("b", "c"), ("c", "a"), ("e", "c")]
        #expect(
            Self.journeys(ring).found.map(\.message) == [
                "a ring: journey 'a' replaces 'b' replaces 'c' replaces 'a'"
            ])
        #expect(
            Self.journeys([("a", "b"), ("b", "a")], .dutch).found.map(\.message) == [
                "een kring: klantreis 'a' vervangt 'b' vervangt 'a'"
            ])
        #expect(Self.journeys([("a", nil), ("b", "a"), ("c", "none")]).observations.isEmpty)
    }

    @Test func aSilenceThatFewContactsBreak() {
        let blueprint = Blueprint.trial([
            .trial("tp-a", day: 1), .trial("tp-b", day: 100) { $0.reach = 0.4 },
            .trial("tp-c", day: 300) { $0.reach = 0.5 },
        ])
        let trial = Trial("CX502", blueprint)
        #expect(
            trial.found.map { $0.notes.map(\.text) } == [
                [
                    "the next contact is tp-c, day 300",
                    "tp-b reaches 40% of the customers; for the others the silence lasts longer",
                ]
            ])
        #expect(trial.found[0].notes.last?.path == "journeys/j/touchpoints/tp-b/reach")
        let quiet = Trial(
            "CX502",
            .trial([
                .trial("tp-a", day: 120) { $0.reach = 0.03 }, .trial("tp-b", day: 245),
            ]), language: .dutch)
        #expect(
            quiet.observations.first?.notes.last?.text
                == "tp-a bereikt 3,0% van de klanten; voor de anderen duurt de stilte langer")
    }

    @Test func aShareIsNotAboveOne() {
        func check(_ threshold: Double, _ code: String = "CX103") -> [Finding] {
            BlueprintChecker.check(
                .trial {
                    $0.ruleSettings = [
                        RuleSetting(code: code, threshold: threshold, because: "x")
                    ]
                }, sources: SourceMap(), language: .english, on: Day(number: 20_513)
            ).findings
        }
        let ninety = check(90).filter { $0.code == "CX018" }
        #expect(
            ninety.map(\.message) == ["the limit of CX103 is a share, and 90 is more than 100%"])
        #expect(ninety.map(\.hint) == ["write 'threshold: 90%'"])
        #expect(ninety.map(\.severity) == [.error])
        #expect(check(90).allSatisfy { !$0.message.contains("9,000") })
        #expect(check(900).first { $0.code == "CX018" }?.hint == "write 'threshold: 100%'")
        for good in [check(1), check(0.9), check(90, "CX105"), check(1.2, "CX301")] {
            #expect(!good.contains { $0.code == "CX018" })
        }
    }
}
