import ExperienceModel
import TestSupport
import Testing

@testable import RolloutPlanning

@Suite struct RolloutPlannerTests {
    static let start = day("2026-09-01")

    static func day(_ iso: String) -> Day {
        guard let day = Day(iso: iso) else { preconditionFailure("\(iso) is no day") }
        return day
    }

    static func item(
        _ id: String, _ commitment: Commitment = .initiative, weeks: [Int] = [4],
        effort: [String: Double] = [:], cost: Double = 0, after: [String] = []
    ) -> RolloutItem {
        RolloutItem(
            id: id, title: id, commitment: commitment,
            waves: weeks.map { RolloutItem.Wave(weeks: $0, effort: effort, cost: cost) },
            after: after)
    }

    static func plan(
        _ items: [RolloutItem], capacity: [String: Double] = [:], budget: [Quarter: Double] = [:],
        weeks: Int = 52
    ) -> Roadmap {
        RolloutPlanner.roadmap(
            of: RolloutItems(items: items, leftOut: []),
            frame: RoadmapFrame(
                start: start, horizonWeeks: weeks, capacity: capacity, budget: budget),
            disciplines: capacity.keys.sorted())
    }

    @Test func wavesFollowEachOther() {
        let roadmap = Self.plan([Self.item("a", weeks: [2, 3])])
        #expect(roadmap.waves.map(\.start.description) == ["2026-09-01", "2026-09-15"])
        #expect(roadmap.waves.map(\.end.description) == ["2026-09-14", "2026-10-05"])
        #expect(roadmap.waves.map(\.because) == [[.roadmapStart], [.previousWave]])
        #expect(roadmap.end == Self.day("2026-10-05"))
    }

    @Test func capacityPutsWorkOff() {
        let work = ["crm": 3.0]
        let roadmap = Self.plan(
            [Self.item("a", weeks: [3], effort: work), Self.item("b", weeks: [3], effort: work)],
            capacity: ["crm": 1])
        #expect(roadmap.waves[1].start == Self.start + 21)
        #expect(
            roadmap.waves[1].because == [.capacity(discipline: "crm", week: Self.start + 14)])
        #expect(roadmap.load.first?.planned.prefix(7) == [1, 1, 1, 1, 1, 1, 0])
    }

    @Test func moneyPutsWorkOff() {
        let budget = [Quarter(year: 2026, quarter: 3): 10.0, Quarter(year: 2026, quarter: 4): 20]
        let roadmap = Self.plan([Self.item("a", cost: 15)], budget: budget)
        #expect(roadmap.waves[0].start == Self.day("2026-10-06"))
        #expect(roadmap.waves[0].because == [.budget(Quarter(year: 2026, quarter: 3))])
        #expect(roadmap.money[1].planned == 15)
    }

    @Test func dependenciesComeFirstWhateverTheOrder() {
        let roadmap = Self.plan([Self.item("b", after: ["a"]), Self.item("a")])
        #expect(roadmap.waves.map(\.item) == ["b", "a"])
        #expect(roadmap.waves[0].start == Self.start + 28)
        #expect(roadmap.waves[0].because == [.after(item: "a", ready: Self.start + 27)])
    }

    @Test func aPilotStillCollectingWaitsForItsReadout() {
        let readout = Self.start + 30
        let roadmap = Self.plan(
            [Self.item("a", .ifPilotSucceeds(chance: 0.6, readout: readout))])
        #expect(roadmap.waves[0].start == Self.start + 35)
        #expect(roadmap.waves[0].because == [.readout(readout)])
    }

    @Test func nothingRollsOutBeforeItIsDecided() {
        let day = Self.start + 40
        let roadmap = Self.plan([Self.item("a", .decided(on: day))])
        #expect(roadmap.waves[0].start == Self.start + 42)
        #expect(roadmap.waves[0].because == [.decision(day)])
    }

    @Test func whatIsDecidedGoesBeforeWhatMayFail() {
        let work = ["crm": 4.0]
        let roadmap = Self.plan(
            [
                Self.item(
                    "maybe", .ifPilotSucceeds(chance: nil, readout: Self.start - 9), effort: work),
                Self.item("sure", .decided(on: Self.start), effort: work),
            ], capacity: ["crm": 1])
        #expect(roadmap.waves.first { $0.item == "sure" }?.start == Self.start)
        #expect(roadmap.waves.first { $0.item == "maybe" }?.start == Self.start + 28)
    }

    @Test func leavesOutWithItsReason() {
        let budget = [Quarter(year: 2026, quarter: 3): 10.0]
        let roadmap = Self.plan(
            [
                Self.item("noPeople", effort: ["operations": 6]),
                Self.item("tooMuch", weeks: [1], effort: ["crm": 3]),
                Self.item("tooDear", cost: 11),
                Self.item("tooLong", weeks: [53]),
                Self.item("waits", after: ["tooLong"]),
                Self.item("one", after: ["other"]), Self.item("other", after: ["one"]),
                Self.item("orphan", after: ["nowhere"]),
            ], capacity: ["crm": 1], budget: budget)
        let reasons = Dictionary(
            uniqueKeysWithValues: roadmap.leftOut.map { ($0.item, $0.reason) })
        #expect(reasons["noPeople"] == .noCapacity(discipline: "operations"))
        #expect(
            reasons["tooMuch"] == .tooLittleCapacity(discipline: "crm", needed: 3, capacity: 1))
        #expect(reasons["tooDear"] == .noBudget(cost: 11))
        #expect(reasons["tooLong"] == .horizon)
        #expect(reasons["waits"] == .waitsFor(item: "tooLong"))
        #expect(reasons["one"] == .circle(["one", "other"]))
        #expect(reasons["orphan"] == .waitsFor(item: "nowhere"))
        #expect(roadmap.waves.isEmpty)
        #expect(roadmap.money.first?.planned == 0)
    }

    /// Whatever the items: nobody works more than there is, no quarter spends more than it has,
    /// and everything waits for what comes before it.
    @Test(arguments: 0..<40)
    func everyPlanCanBeCarried(seed: UInt64) {
        var dice = SeededNumbers(seed: seed)
        let items = (0..<12).map { number in
            Self.item(
                "i\(number)",
                weeks: (0..<Int.random(in: 1...3, using: &dice)).map { _ in
                    Int.random(in: 1...6, using: &dice)
                },
                effort: [
                    "crm": Double(Int.random(in: 0...4, using: &dice)),
                    "channels": Double(Int.random(in: 0...6, using: &dice)),
                ],
                cost: Double(Int.random(in: 0...30, using: &dice)),
                after: number > 0 && Bool.random(using: &dice)
                    ? ["i\(Int.random(in: 0..<number, using: &dice))"] : [])
        }
        let quarters = sequence(first: Quarter(year: 2026, quarter: 3)) { $0.next }.prefix(5)
        let budget = Dictionary(uniqueKeysWithValues: quarters.map { ($0, 60.0) })
        let roadmap = Self.plan(items, capacity: ["crm": 2, "channels": 3], budget: budget)
        for load in roadmap.load {
            #expect(load.planned.allSatisfy { $0 <= load.capacity + 1e-6 })
        }
        #expect(roadmap.money.allSatisfy { $0.planned <= ($0.budget ?? .infinity) + 1e-6 })
        for item in items {
            let first = roadmap.waves.first { $0.item == item.id }
            for other in item.after {
                let last = roadmap.waves.last { $0.item == other }
                if let first, let last { #expect(first.start > last.end) }
            }
        }
        let placed = Set(roadmap.waves.map(\.item))
        #expect(placed.count + roadmap.leftOut.count == items.count)
    }
}
