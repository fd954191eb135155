import ExperienceModel
import TestSupport
import Testing

@testable import RolloutPlanning

@Suite struct PlanPropertyTests {
    typealias Fixtures = PlanFixtures

    /// Whatever the items, holidays and money: the plan can be carried out, its bound holds, and the
    /// same question gives the same plan.
    @Test(arguments: Roadmap.Objective.allCases, 0..<8)
    func everyPlanCanBeCarriedOut(objective: Roadmap.Objective, seed: UInt64) {
        var dice = SeededNumbers(seed: seed)
        let items = Fixtures.items(8, from: &dice)
        let holidays = (0..<Int.random(in: 0...2, using: &dice)).map { _ in
            let day = Fixtures.start + Int.random(in: 0...150, using: &dice)
            return Holiday(from: day, to: day + Int.random(in: 0...12, using: &dice))
        }
        let quarters = sequence(first: Fixtures.start.quarter) { $0.next }.prefix(4)
        let frame = Fixtures.frame(
            weeks: Int.random(in: 12...40, using: &dice), capacity: ["crm": 1, "channels": 1.5],
            budget: Dictionary(uniqueKeysWithValues: quarters.map { ($0, 60.0) }),
            holidays: holidays, carryOver: Bool.random(using: &dice))
        let question = RoadmapQuestion(objective: objective, seconds: 0.4)
        let roadmap = Fixtures.plan(items, frame, question)
        #expect(PlanInspection.faults(of: roadmap, items: items, frame: frame) == [])
        if let value = roadmap.value, let bound = roadmap.bound {
            #expect(objective == .benefit ? bound >= value - 1e-6 : bound <= value + 1e-6)
        }
        // Where the time runs out, a busy machine comes less far.
        let again = Fixtures.plan(items, frame, question)
        if roadmap.isProven, again.isProven { #expect(again.value == roadmap.value) }
    }

    /// Small plans against every plan there is.
    @Test(arguments: 0..<12)
    func noPlanIsBetterThanAProvenOne(seed: UInt64) throws {
        var dice = SeededNumbers(seed: 900 + seed)
        let items = Fixtures.items(3, from: &dice, waves: 2, most: 3, disciplines: ["crm"])
        let frame = Fixtures.frame(weeks: 9)
        let roadmap = Fixtures.plan(items, frame)
        #expect(roadmap.isProven)
        let search = EveryPlan(items: roadmap, of: items, frame)
        #expect(abs(try #require(roadmap.value) - search.best()) < 1e-6)
    }

    /// One person more never makes a proven plan worse.
    @Test(arguments: 0..<8)
    func moreCapacityIsNeverWorse(seed: UInt64) {
        var dice = SeededNumbers(seed: 50 + seed)
        let items = Fixtures.items(6, from: &dice)
        let frame = Fixtures.frame(weeks: 30, capacity: ["crm": 1, "channels": 1.5])
        let plain = Fixtures.plan(items, frame)
        let more = Fixtures.plan(items, frame, RoadmapQuestion(capacity: ["crm": 2]))
        if plain.isProven, more.isProven, plain.leftOut.count == more.leftOut.count {
            #expect((more.value ?? 0) >= (plain.value ?? 0) - 1e-6)
        }
    }

    /// Odd frames and items never stop the planner.
    @Test func nothingTraps() {
        let huge = Fixtures.rollout(
            "huge", brings: 1e300, weeks: [1_000_000], effort: ["crm": 1e300], cost: .infinity)
        let none = RolloutItem(
            id: "none", title: "", commitment: .initiative, waves: [], after: [])
        let odd = Fixtures.rollout(
            "odd", brings: .nan, within: .infinity, weeks: [2, 0], effort: ["crm": -1])
        for weeks in [-1, 0, 1, 100_000] {
            for objective in Roadmap.Objective.allCases {
                let roadmap = Fixtures.plan(
                    [huge, none, odd, Fixtures.rollout("own", after: ["own"])],
                    Fixtures.frame(weeks: weeks, capacity: ["crm": .infinity, "x": .nan]),
                    RoadmapQuestion(objective: objective, seconds: 0.1, asksForGains: true))
                #expect(roadmap.waves.isEmpty)
                #expect(roadmap.leftOut.count == 4)
            }
        }
        let empty = Fixtures.plan([], Fixtures.frame(weeks: 0))
        #expect(empty.waves.isEmpty && empty.isProven)
    }
}

/// Tries every start of every wave of what is on a roadmap, and every choice of what may go.
private struct EveryPlan {
    let items: [RolloutItem]
    let frame: RoadmapFrame
    let musts: Set<String>

    /// What the roadmap leaves out although it must be there has no place in any plan.
    init(items roadmap: Roadmap, of all: [RolloutItem], _ frame: RoadmapFrame) {
        let out = Set(roadmap.leftOut.map(\.item))
        items = all.filter { !out.contains($0.id) || $0.commitment.isTentative }
        musts = Set(
            items.filter { !$0.commitment.isTentative || !$0.isKnown }.map(\.id)
        )
        .subtracting(out)
        self.frame = frame
    }

    func best() -> Double {
        var load = Array(repeating: 0.0, count: frame.horizonWeeks)
        return place(0, 0, from: 0, [:], &load) ?? -.infinity
    }

    /// The most that items from that one on, and its waves from that one on, can bring.
    private func place(
        _ item: Int, _ wave: Int, from first: Int, _ ends: [String: Int], _ load: inout [Double]
    ) -> Double? {
        guard item < items.count else { return 0 }
        let work = items[item]
        guard wave < work.waves.count else {
            return place(item + 1, 0, from: 0, ends.merging([work.id: first]) { $1 }, &load)
        }
        var begin = first
        var best: Double?
        if wave == 0 {
            let before = work.after.map { ends[$0] }
            if !musts.contains(work.id) { best = place(item + 1, 0, from: 0, ends, &load) }
            if before.contains(nil) { return best }
            begin = max(before.compactMap(\.self).max() ?? 0, work.commitment.isTentative ? 2 : 0)
        }
        let part = work.waves[wave]
        let pace = (part.effort["crm"] ?? 0) / Double(part.weeks)
        guard begin + part.weeks <= frame.horizonWeeks else { return best }
        for start in begin...(frame.horizonWeeks - part.weeks) {
            let weeks = start..<start + part.weeks
            guard weeks.allSatisfy({ load[$0] + pace <= 1 + 1e-9 }) else { continue }
            for week in weeks { load[week] += pace }
            let rest = place(item, wave + 1, from: start + part.weeks, ends, &load)
            for week in weeks { load[week] -= pace }
            let share = (part.share ?? 0) - (wave > 0 ? work.waves[wave - 1].share ?? 0 : 0)
            let rate = work.worth.expectedPerWeek.map { $0 - work.worth.costPerWeek } ?? 0
            let own = rate * share * Double(frame.horizonWeeks - start)
            if let rest { best = max(best ?? -.infinity, own + rest) }
        }
        return best
    }
}

extension RolloutItem {
    fileprivate var isKnown: Bool { worth.expectedPerWeek != nil }
}
