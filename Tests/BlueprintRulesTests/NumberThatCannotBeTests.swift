import BlueprintRules
import ExperienceModel
import Testing

/// Numbers that no work has are told one by one, at their own place.
@Suite struct NumberThatCannotBeTests {
    typealias Fixtures = RoadmapRulesTests

    @Test func workTakesAtLeastAWeekAndNeverLessThanNobody() {
        let works = [
            Fixtures.work("a", effort: ["channels": -2]), Fixtures.work("b", weeks: 0),
            Fixtures.work("c", cost: -500), Fixtures.work("fine"),
        ]
        let trial = Fixtures.trial("CX709", works)
        #expect(
            trial.found.map(\.message) == [
                "'a' asks −2 person-weeks of channels", "'b' lasts 0 weeks", "'c' costs −€500.00",
            ])
        #expect(
            trial.found.map(\.path) == [
                "roadmap/initiatives/a/effort/channels", "roadmap/initiatives/b/weeks",
                "roadmap/initiatives/c/one_off_cost",
            ])
        #expect(Fixtures.trial("CX708", works).observations.isEmpty)
    }

    @Test func peopleAndMoneyOfTheRoadmapAreLookedAtAsWell() {
        let trial = Fixtures.trial("CX709", [Fixtures.work("a")], language: .dutch) {
            $0.capacity["crm"] = -1
            $0.budget = [Quarter(year: 2026, quarter: 4): -100]
        }
        #expect(
            trial.found.map(\.message) == [
                "crm heeft een capaciteit van −1 persoonsweken per week",
                "het budget van 2026Q4 is −€\u{A0}100,00",
            ])
        #expect(
            trial.found.map(\.path) == ["roadmap/capacity/crm", "roadmap/budget/2026Q4"])
        let missing = Fixtures.trial("CX703", [Fixtures.work("a", effort: ["crm": 2])]) {
            $0.capacity["crm"] = -1
        }
        #expect(missing.found.isEmpty)
    }

    /// That is told once, and not of every item that such a roadmap cannot hold.
    @Test(arguments: [0, -3])
    func aRoadmapLooksAtLeastAWeekAhead(weeks: Int) {
        let works = [Fixtures.work("a"), Fixtures.work("b")]
        let trial = Fixtures.trial("CX709", works) { $0.horizonWeeks = weeks }
        #expect(trial.found.map(\.path) == ["roadmap/horizon_weeks"])
        for code in ["CX703", "CX704"] {
            let other = Fixtures.trial(code, works) { $0.horizonWeeks = weeks }
            #expect(other.found.isEmpty)
        }
    }
}
