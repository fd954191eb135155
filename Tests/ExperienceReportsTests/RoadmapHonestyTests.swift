import ExperienceModel
import Testing

@testable import ExperienceReports

/// Words and sums of a roadmap that a meeting could misread.
@Suite struct RoadmapHonestyTests {
    private static let start = Day(iso: "2026-09-07") ?? Day(number: 0)

    private static func roadmap(
        _ objective: Roadmap.Objective = .benefit, cost: [Double] = [], value: Double? = 0,
        bound: Double? = nil
    ) -> Roadmap {
        Roadmap(
            start: start, weeks: 8, objective: objective, isProven: false, value: value,
            bound: bound, waves: [], leftOut: [], load: [],
            money: [
                QuarterMoney(quarter: Quarter(year: 2026, quarter: 3), budget: 100, planned: 60),
                QuarterMoney(quarter: Quarter(year: 2026, quarter: 4), budget: 50, planned: 0),
            ],
            courses: [RoadmapCourse(part: .all, cost: cost, benefit: [])])
    }

    @Test func whatIsInUseCountsAgainstTheBudget() throws {
        // 30 a week: four weeks in the third quarter, four in the fourth.
        let roadmap = Self.roadmap(cost: (1...8).map { Double($0) * 30 })
        let use = try #require(BudgetUse(roadmap))
        #expect(use.parts.map(\.cost) == [120, 120])
        #expect(use.excess == 90)
        // 180 is more than 150 in the sixth week.
        #expect(use.usedUp == Self.start + 41)
        let enough = try #require(BudgetUse(Self.roadmap(cost: (1...8).map { Double($0) })))
        #expect(enough.excess == 0 && enough.usedUp == nil)
    }

    /// What is spent where there is no limit is not held against that of another quarter.
    @Test func aQuarterWithoutALimitPaysForItself() throws {
        var roadmap = Self.roadmap(cost: (1...8).map { Double($0) * 30 })
        roadmap.money[0].budget = nil
        let use = try #require(BudgetUse(roadmap))
        // Four weeks of 30 in the fourth quarter, which has 50.
        #expect(use.parts.map(\.cost) == [120])
        #expect(use.excess == 70 && use.usedUp == Self.start + 41)
        roadmap.money[1].budget = 130
        let enough = try #require(BudgetUse(roadmap))
        #expect(enough.excess == 0 && enough.usedUp == nil)
    }

    @Test func aBoundOfCostsIsALeast() {
        let words = Wording(.english)
        let points = Self.roadmap(.promises, value: 10, bound: 0)
        #expect(
            words.proof(of: points, currency: "EUR") == "The best possible is at least 0 points.")
        let money = Self.roadmap(.benefit, value: -10, bound: 5)
        #expect(words.proof(of: money, currency: "EUR").hasPrefix("The best possible is at most"))
    }

    @Test func aDecisionThatLosesMoneyIsTold() {
        var roadmap = Self.roadmap()
        let worth = RolloutWorth(
            chance: 1, effectPerWeek: Interval(estimate: 10, lower: 5, upper: 15))
        let score = RoadmapScore(worth: worth, weeksInUse: 2, weeks: 4, cost: 100)
        let placed = RoadmapItem(
            id: "a", title: "A", commitment: .decided(on: Self.start), ready: Self.start + 6,
            score: score)
        let without = RoadmapItem(
            id: "b", title: "B", commitment: .decided(on: Self.start), score: score)
        roadmap.items = [placed, without]
        #expect(roadmap.losses.map(\.item.id) == ["a"] && roadmap.losses.map(\.amount) == [80])
        #expect(
            Wording(.dutch).loss(80, of: roadmap, currency: "EUR")
                == "kost €\u{A0}80 meer dan het opbrengt tot en met 1 nov. 2026")
        let rollout = PlannedRollout(
            blueprint: RolloutFixtures.blueprint(), roadmap: roadmap, asOf: Self.start)
        let text = RoadmapText.render(rollout, language: .english, style: TerminalStyle())
        #expect(text.contains("! a  costs €80 more than it brings by 1 Nov 2026"))
    }

    @Test func loadCountsWholeMonths() {
        // Work in the first week of the last month only: the month's other weeks are there too.
        var roadmap = Self.roadmap()
        roadmap.waves = [
            RoadmapWave(
                item: "a", title: "A", commitment: .decided(on: Self.start), number: 1, share: 1,
                start: Self.start + 28, end: Self.start + 34,
                effort: ["crm": 1], cost: 0, because: [])
        ]
        roadmap.load = [
            DisciplineLoad(
                discipline: "crm", capacity: 1, planned: [0, 0, 0, 0, 1, 0, 0, 0],
                available: Array(repeating: 1, count: 8))
        ]
        let load = MonthlyLoad(roadmap)
        #expect(load.months.map(\.month) == [9, 10])
        #expect(load.rows.map(\.percents) == [[0, 25]])
    }

    @Test func aPilotThatIsOverWaitsForTheDecision() {
        var roadmap = Self.roadmap()
        roadmap.items = [
            RoadmapItem(
                id: "a", title: "A",
                commitment: .ifPilotSucceeds(chance: 1, readout: Self.start - 7),
                score: RoadmapScore(worth: RolloutWorth(), weeksInUse: 0, weeks: 0, cost: 0))
        ]
        let rollout = PlannedRollout(
            blueprint: RolloutFixtures.blueprint(), roadmap: roadmap, asOf: Self.start)
        let text = RoadmapText.render(rollout, language: .dutch, style: TerminalStyle())
        #expect(text.contains("a  wacht op de beslissing"))
        #expect(!text.contains("wacht op het oordeel"))
    }

    @Test func oneMoreItemIsNeverNothing() {
        let gain = RoadmapGain(
            more: .people(discipline: "crm", personWeeks: 1), waiting: 1, found: 0, least: 0,
            most: 0, newItems: ["b"])
        let words = Wording(.english)
        #expect(
            words.gain(gain, of: .finish, currency: "EUR").hasSuffix("brings one more item: b."))
        let dutch = Wording(.dutch).gain(gain, of: .finish, currency: "EUR")
        #expect(dutch.contains("nog een onderdeel een plek: b"))
    }

    @Test func whatWaitsIsSaidInOrder() {
        let words = Wording(.english)
        #expect(words.sentence(for: .circle(["a"])) == "a waits for itself")
        #expect(
            words.sentence(for: .circle(["a", "b", "c"]))
                == "a waits for b, b waits for c, c waits for a")
        #expect(
            words.words(.ifOthersSucceed(pilots: ["h"], chance: 0.68, decided: Self.start))
                == "if h succeeds (68% likely)")
        #expect(
            words.wishes(RoadmapQuestion(capacity: ["crm": 1]), currency: "EUR")
                == ["crm 1 person-week a week"])
    }
}
