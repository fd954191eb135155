import BlueprintRules
import ExperienceModel
import Testing

@Suite struct RoadmapRulesTests {
    static let five = ["marketing", "products", "channels", "crm", "operations"]

    static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

    static func trial(
        _ code: String, _ initiatives: [Initiative] = [], pilots: [Pilot] = [],
        language: Language = .english, history: BlueprintHistory? = nil,
        frame: (inout RoadmapFrame) -> Void = { _ in }
    ) -> Trial {
        var roadmap = RoadmapFrame(
            start: day("2026-09-01"), capacity: ["channels": 2], initiatives: initiatives)
        frame(&roadmap)
        return Trial(
            code,
            PilotRulesTests.blueprint(pilots) {
                $0.team = five.map { TeamMember(discipline: $0, lead: "A") }
                $0.roadmap = roadmap
            }, language: language, history: history)
    }

    static func work(
        _ id: String, weeks: Int = 4, effort: [String: Double] = ["channels": 4],
        cost: Double = 0, after: [String] = [], change: (inout Initiative) -> Void = { _ in }
    ) -> Initiative {
        var work = Initiative(
            id: id, title: id, effort: effort, weeks: weeks, oneOffCost: cost, after: after)
        change(&work)
        return work
    }

    @Test func theTeamHasFiveDisciplines() {
        let one = Trial("CX701", .trial())
        #expect(
            one.found.map(\.message) == [
                "the team has 1 of the 5 disciplines, without 'marketing', 'products', "
                    + "'channels' and 'operations'",
                "discipline 'crm' owns no touchpoint and has no work on the roadmap",
            ])
        #expect(one.found.map(\.path) == ["team/key", "team/crm/discipline"])
        #expect(one.found.map(\.severity) == [nil, .info])
        let dutch = Trial("CX701", .trial { $0.team[0].discipline = "Kanalen" }, language: .dutch)
        #expect(
            dutch.found.first?.message
                == "het team heeft 1 van de 5 disciplines, zonder 'marketing', 'products', "
                + "'crm' en "
                + "'operations'")
        let effort = Dictionary(uniqueKeysWithValues: Self.five.map { ($0, 1.0) })
        let all = Self.trial("CX701", [Self.work("a", effort: effort)])
        #expect(all.found.isEmpty)
        #expect(all.passing.map(\.message) == ["the team has 5 of the 5 disciplines"])
    }

    @Test func everyDisciplineSigns() {
        let signed = Approval(
            discipline: "crm", by: "Mei", on: Self.day("2026-02-01"), revision: 2)
        let trial = Self.trial("CX702", history: BlueprintHistory(approvals: [signed]))
        #expect(trial.found.count == 4)
        #expect(
            trial.found.first?.message == "discipline 'marketing' (A) has not approved this text")
        #expect(
            trial.passing.map(\.message) == ["'crm' approved revision 2 on 1 Feb 2026 (Mei)"])
        #expect(Self.trial("CX702").observations.isEmpty)
        #expect(
            Self.trial("CX702", language: .dutch, history: BlueprintHistory()).found.last?.message
                == "discipline 'operations' (A) is nog niet akkoord met deze tekst")
    }

    @Test func workNeedsPeople() {
        let pilot = PilotRulesTests.pilot("jaarnota-1") { $0.rollout?.effort = ["operations": 6] }
        let missing = Self.trial(
            "CX703", [Self.work("a", effort: ["channels": 1])], pilots: [pilot])
        #expect(
            missing.found.map(\.message) == [
                "operations has 6 person-weeks of work (jaarnota-1) and no capacity in the roadmap"
            ])
        #expect(missing.found.map(\.path) == ["roadmap/capacity/key"])
        #expect(
            missing.passing.map(\.message) == [
                "channels has 1 person-week of work (a), the roadmap has 104 in its 52 weeks"
            ])
        let much = Self.trial(
            "CX703", [Self.work("a", effort: ["channels": 120.5])], language: .dutch)
        #expect(
            much.found.map(\.message) == [
                "channels heeft 120,5 persoonsweken werk (a), het uitrolplan "
                    + "heeft er 104 in 52 weken"
            ])
        #expect(much.found.map(\.severity) == [.warning])
    }

    @Test func aStoppedPilotHasNoWork() {
        let pilot = PilotRulesTests.pilot { $0.rollout?.effort = ["operations": 6] }
        #expect(Self.trial("CX703", pilots: [pilot]).found.count == 1)
        let launched = PilotMemoryRulesTests.launched(.stop)
        let stopped = Self.trial(
            "CX703", pilots: [pilot], history: BlueprintHistory(pilots: [launched]))
        #expect(stopped.observations.isEmpty)
    }

    @Test func itemsThatWaitForEachOther() {
        let circle = Self.trial(
            "CX704",
            [
                Self.work("a", after: ["b"]), Self.work("b", after: ["c"]),
                Self.work("c") { $0.after = ["a"] }, Self.work("d", after: ["a"]),
                Self.work("e", after: ["e"]),
            ])
        #expect(
            circle.found.map(\.message) == [
                "a circle: 'a' waits for 'b' waits for 'c' waits for 'a'",
                "a circle: 'e' waits for 'e'",
            ])
        #expect(
            circle.found.map(\.path) == ["roadmap/initiatives/a/id", "roadmap/initiatives/e/id"])
        let pilot = PilotRulesTests.pilot { $0.rollout?.after = ["a"] }
        let both = Self.trial(
            "CX704", [Self.work("a") { $0.after = ["p"] }], pilots: [pilot], language: .dutch)
        #expect(both.found.map(\.message) == ["een kring: 'p' wacht op 'a' wacht op 'p'"])
        let before = Self.trial(
            "CX704", [Self.work("a") { $0.before = ["b"] }, Self.work("b")])
        #expect(before.observations.isEmpty)
    }

    @Test func wavesThatDoNotFit() {
        let crowded = Self.trial(
            "CX704",
            [Self.work("a", weeks: 2, effort: ["channels": 6]), Self.work("b", weeks: 60)])
        #expect(
            crowded.found.map(\.message) == [
                "'a' needs 3.0 person-weeks of channels a week, capacity 2",
                "'b' takes 60 weeks and ends in week 60 at the earliest, the roadmap has 52",
            ])
        #expect(crowded.found.first?.path == "roadmap/initiatives/a/effort/channels")
        let late = Self.trial(
            "CX704", [Self.work("a") { $0.earliest = Self.day("2027-08-20") }], language: .dutch)
        #expect(
            late.found.map(\.message) == [
                "'a' duurt 4 weken en eindigt op zijn vroegst in week 55, "
                    + "het uitrolplan heeft er 52"
            ])
    }

    @Test func wavesThatNobodyCanPay() {
        let budget = [
            Quarter(year: 2026, quarter: 3): 15_000.0, Quarter(year: 2026, quarter: 4): 10_000,
            Quarter(year: 2030, quarter: 1): 90_000,
        ]
        let work = [Self.work("belteam", cost: 18_000), Self.work("small", cost: 900)]
        let dear = Self.trial("CX705", work) { $0.budget = budget }
        #expect(
            dear.found.map(\.message) == [
                "'belteam' costs €18,000, the largest budget of a quarter is €15,000"
            ])
        #expect(dear.passing.count == 1)
        let carried = Self.trial("CX705", work, language: .dutch) {
            $0.budget = budget
            $0.carryOver = true
        }
        #expect(carried.found.isEmpty)
        #expect(
            carried.passing.first?.message
                == "'belteam' kost €\u{A0}18.000, alle kwartalen samen hebben €\u{A0}25.000")
        let pilot = PilotRulesTests.pilot { $0.rollout?.waves = [0.5, 1] }
        let wave = Self.trial("CX705", pilots: [pilot]) { $0.budget = budget }
        #expect(
            wave.passing.map(\.message) == [
                "wave 2 of 'p' costs €13,292, the largest budget of a quarter is €15,000"
            ])
        #expect(Self.trial("CX705", work).observations.isEmpty)
    }

    @Test func promisesThatCannotBeKept() {
        let works = [
            Self.work("a") { $0.promised = Self.day("2026-09-27") },
            Self.work("b", after: ["a"]) { $0.promised = Self.day("2026-10-26") },
            Self.work("c", after: ["c"]) { $0.promised = Self.day("2026-10-26") },
        ]
        let trial = Self.trial("CX706", works)
        #expect(
            trial.found.map(\.message) == [
                "'a' can be ready on 28 Sep 2026 at the earliest, promised for 27 Sep 2026"
            ])
        #expect(trial.found.map(\.path) == ["roadmap/initiatives/a/promised"])
        #expect(
            trial.passing.map(\.message) == [
                "'b' can be ready on 26 Oct 2026 at the earliest, promised for 26 Oct 2026"
            ])
        let pilot = PilotRulesTests.pilot(readout: "2026-09-30") {
            $0.rollout?.waves = [1]
            $0.rollout?.promised = Self.day("2026-10-31")
        }
        #expect(
            Self.trial("CX706", pilots: [pilot], language: .dutch).found.map(\.message) == [
                "'p' kan op zijn vroegst klaar zijn op 2 nov. 2026, beloofd voor 31 okt. 2026"
            ])
    }
}
