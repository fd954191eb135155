import ExperienceModel
import Testing

@testable import RolloutPlanning

@Suite struct HolidayTests {
    static let start = RolloutPlannerTests.day("2026-09-07")

    static func plan(
        _ items: [RolloutItem], capacity: [String: Double] = ["crm": 1],
        budget: [Quarter: Double] = [:], holidays: [Holiday] = [], carryOver: Bool = false,
        asksForGains: Bool = false
    ) -> Roadmap {
        RolloutPlanner.roadmap(
            of: RolloutItems(items: items, leftOut: []),
            frame: RoadmapFrame(
                start: start, horizonWeeks: 52, capacity: capacity, budget: budget,
                holidays: holidays, carryOver: carryOver),
            disciplines: capacity.keys.sorted(),
            question: RoadmapQuestion(asksForGains: asksForGains))
    }

    static func item(
        _ id: String, weeks: Int = 2, effort: Double = 0, cost: Double = 0
    )
        -> RolloutItem
    {
        RolloutPlannerTests.item(id, weeks: [weeks], effort: ["crm": effort], cost: cost)
    }

    @Test func nobodyWorksOnAHoliday() {
        // The whole second week is free; two weeks of full work do not fit around it.
        let holiday = Holiday(from: Self.start + 7, to: Self.start + 13)
        let roadmap = Self.plan([Self.item("a", effort: 2)], holidays: [holiday])
        #expect(roadmap.waves.map(\.start) == [Self.start + 14])
        #expect(roadmap.waves[0].because == [.holiday(discipline: "crm", week: Self.start + 7)])
    }

    /// With more people the work is done in the days that a holiday leaves.
    @Test func whatWaitsForAHolidayWaitsForPeople() {
        let holiday = Holiday(from: Self.start + 7, to: Self.start + 13)
        let later = Holiday(from: Self.start + 28, to: Self.start + 34)
        let items = ["a", "b"].map { name in
            var item = Self.item(name, effort: 2)
            item.waves[0].share = 1
            item.worth = RolloutWorth(
                chance: 1, effectPerWeek: Interval(estimate: 100, lower: 10, upper: 190))
            return item
        }
        let roadmap = Self.plan(items, holidays: [holiday, later], asksForGains: true)
        #expect(roadmap.waves.map(\.start) == [Self.start + 14, Self.start + 35])
        #expect(roadmap.gains.map(\.more) == [.people(discipline: "crm", personWeeks: 1)])
        #expect(roadmap.gains.map(\.waiting) == [2])
        #expect(roadmap.closeCalls.map { [$0.first, $0.second] } == [["a", "b"]])
    }

    @Test func aWaveWorksAroundItsHolidays() {
        // Three of ten working days are free, so the others carry 1.4 person-weeks.
        let holiday = Holiday(from: Self.start + 9, to: Self.start + 13)
        let roadmap = Self.plan([Self.item("a", effort: 1.4)], holidays: [holiday, holiday])
        #expect(roadmap.waves.map(\.start) == [Self.start])
        let planned = roadmap.load[0].planned
        #expect(abs(planned[0] - 1) < 1e-12)
        #expect(abs(planned[1] - 0.4) < 1e-12)
        let more = Self.plan([Self.item("a", effort: 1.5)], holidays: [holiday])
        #expect(more.waves.map(\.start) == [Self.start + 14])
    }

    @Test func aHolidayOfOthersIsNone() {
        let holiday = Holiday(from: Self.start, to: Self.start + 6, disciplines: ["products"])
        let roadmap = Self.plan([Self.item("a", effort: 2)], holidays: [holiday])
        #expect(roadmap.waves.map(\.start) == [Self.start])
        let weekend = Holiday(from: Self.start + 5, to: Self.start + 6)
        #expect(
            Self.plan([Self.item("a", effort: 2)], holidays: [weekend]).waves.map(\.start)
                == [Self.start])
    }

    @Test func aYearOfHolidaysLeavesWorkOut() {
        let year = Holiday(from: Self.start, to: Self.start + 400)
        let roadmap = Self.plan([Self.item("a", effort: 1), Self.item("b")], holidays: [year])
        #expect(
            roadmap.leftOut == [
                LeftOut(item: "a", reason: .holidays(discipline: "crm", needed: 1, most: 0))
            ])
        #expect(roadmap.waves.map(\.item) == ["b"])
    }

    @Test func moneyIsCarriedOver() {
        let quarters = [3, 4].map { Quarter(year: 2026, quarter: $0) }
        let budget = [quarters[0]: 10.0, quarters[1]: 10]
        let items = [Self.item("a", cost: 4), Self.item("b", cost: 15)]
        let kept = Self.plan(items, budget: budget)
        #expect(kept.leftOut == [LeftOut(item: "b", reason: .noBudget(cost: 15))])
        let carried = Self.plan(items, budget: budget, carryOver: true)
        #expect(carried.leftOut.isEmpty)
        #expect(carried.waves.last?.start == RolloutPlannerTests.day("2026-10-05"))
        #expect(carried.money.prefix(3).map(\.planned) == [4, 15, 0])
        #expect(carried.money.prefix(3).map(\.carried) == [0, 6, 1])
    }

    @Test func whatLaterWavesTakeIsNotSpentBefore() {
        let quarters = [3, 4].map { Quarter(year: 2026, quarter: $0) }
        let late = RolloutItem(
            id: "late", title: "late", commitment: .initiative,
            waves: [.init(weeks: 1, effort: [:], cost: 18)], after: [],
            earliest: RolloutPlannerTests.day("2026-11-02"))
        let roadmap = Self.plan(
            [late, Self.item("early", cost: 4)], budget: [quarters[0]: 10, quarters[1]: 10],
            carryOver: true)
        #expect(roadmap.waves.map(\.item) == ["late"])
        // It would be spent in the third quarter, and lack in the fourth.
        #expect(
            roadmap.leftOut == [
                LeftOut(
                    item: "early", reason: .spent(quarters[1]),
                    shortages: [Shortage(.money(quarters[1]), needed: 4, available: 2)])
            ])
    }
}
