import BlueprintRules
import ExperienceModel
import Testing

@Suite struct RoadmapDateRulesTests {
    typealias Fixtures = RoadmapRulesTests

    @Test func datesOutsideOfTheRoadmapAreTold() {
        let trial = Fixtures.trial(
            "CX707",
            [Fixtures.work("a") { $0.earliest = Fixtures.day("2025-09-01") }]
        ) { $0.budget = [Quarter(year: 2025, quarter: 3): 10, Quarter(year: 2026, quarter: 4): 1] }
        #expect(
            trial.found.map(\.message) == [
                "'a' may start on 1 Sep 2025, before the roadmap begins on 1 Sep 2026",
                "the roadmap has no week in 2025Q3, whose budget is never spent",
            ])
        #expect(
            trial.found.map(\.path) == [
                "roadmap/initiatives/a/earliest", "roadmap/budget/2025Q3",
            ])
        let past = Fixtures.trial("CX707", language: .dutch) {
            $0.start = Fixtures.day("2020-01-06")
        }
        #expect(past.found.map(\.path) == ["roadmap/start"])
        #expect(Fixtures.trial("CX707", [Fixtures.work("a")]).observations.isEmpty)
    }

    @Test func aRoadmapThatIsOverIsToldOnce() {
        let works = [Fixtures.work("a") { $0.earliest = Fixtures.day("2026-09-01") }]
        let start = Fixtures.day("2020-01-06")
        #expect(Fixtures.trial("CX704", works) { $0.start = start }.observations.isEmpty)
        #expect(Fixtures.trial("CX707", works) { $0.start = start }.found.count == 1)
    }

    @Test func effortOfNothingIsTold() {
        let trial = Fixtures.trial("CX708", [Fixtures.work("a", effort: ["channels": 0])])
        #expect(trial.found.map(\.message) == ["'a' asks no person-weeks of channels"])
        #expect(trial.found.map(\.path) == ["roadmap/initiatives/a/effort/channels"])
        #expect(Fixtures.trial("CX708", [Fixtures.work("a")]).observations.isEmpty)
    }

    @Test func holidaysInsideEveryWaveAreTold() {
        let works = [Fixtures.work("a", weeks: 4, effort: ["channels": 8])]
        let start = Fixtures.day("2026-09-01")
        // A day off in every fourth week: wherever four weeks of full work begin, one is missing.
        let holidays = (0..<13).map {
            Holiday(from: start + $0 * 28 + 1, to: start + $0 * 28 + 1)
        }
        let trial = Fixtures.trial("CX704", works) { $0.holidays = holidays }
        #expect(
            trial.found.map(\.message) == [
                "holidays leave too few days: 'a' needs 2.1 person-weeks of channels a week "
                    + "wherever it starts, capacity 2"
            ])
        let off = Fixtures.trial("CX704", works, language: .dutch) {
            $0.holidays = [Holiday(from: start, to: start + 400, disciplines: ["channels"])]
        }
        #expect(
            off.found.map(\.message) == [
                "channels heeft vrij in elke week waarin 'a' zou kunnen lopen"
            ])
        let one = Fixtures.trial("CX704", works) { $0.holidays = [holidays[0]] }
        #expect(one.observations.isEmpty)
    }
}
