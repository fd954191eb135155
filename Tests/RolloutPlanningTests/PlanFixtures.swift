import ExperienceModel
import TestSupport

@testable import RolloutPlanning

/// Items, frames and plans by hand and by lot.
enum PlanFixtures {
    static let start = RolloutPlannerTests.day("2026-09-07")

    /// A decided rollout that brings that much a week when all customers are reached.
    static func rollout(
        _ id: String, brings perWeek: Double? = nil, within: Double = 0, weeks: [Int] = [4],
        shares: [Double]? = nil, effort: [String: Double] = [:], cost: Double = 0,
        after: [String] = [], commitment: Commitment = .decided(on: start), chance: Double = 1,
        promised: Day? = nil, costPerWeek: Double = 0
    ) -> RolloutItem {
        let reached = shares ?? weeks.indices.map { Double($0 + 1) / Double(weeks.count) }
        return RolloutItem(
            id: id, title: id, commitment: commitment,
            waves: zip(weeks, reached).map {
                RolloutItem.Wave(share: $1, weeks: $0, effort: effort, cost: cost)
            },
            after: after, promised: promised,
            worth: RolloutWorth(
                chance: chance,
                effectPerWeek: perWeek.map {
                    Interval(estimate: $0, lower: $0 - within, upper: $0 + within)
                }, costPerWeek: costPerWeek))
    }

    static func frame(
        weeks: Int = 52, capacity: [String: Double] = ["crm": 1], budget: [Quarter: Double] = [:],
        holidays: [Holiday] = [], carryOver: Bool = false
    ) -> RoadmapFrame {
        RoadmapFrame(
            start: start, horizonWeeks: weeks, capacity: capacity, budget: budget,
            holidays: holidays, carryOver: carryOver)
    }

    static func plan(
        _ items: [RolloutItem], _ frame: RoadmapFrame = frame(),
        _ question: RoadmapQuestion = RoadmapQuestion()
    ) -> Roadmap {
        RolloutPlanner.roadmap(
            of: RolloutItems(items: items), frame: frame,
            disciplines: frame.capacity.keys.sorted(), question: question)
    }

    /// The week in which each wave starts, by item.
    static func weeks(_ roadmap: Roadmap) -> [String: [Int]] {
        Dictionary(grouping: roadmap.waves, by: \.item).mapValues { waves in
            waves.map { ($0.start - roadmap.start) / 7 }
        }
    }

    /// Work by lot: some of it brings something, some of it waits.
    static func items(
        _ count: Int, from dice: inout SeededNumbers, waves: Int = 3, most: Int = 4,
        disciplines: [String] = ["crm", "channels"]
    ) -> [RolloutItem] {
        (0..<count).map { number in
            let weeks = (0..<Int.random(in: 1...waves, using: &dice)).map { _ in
                Int.random(in: 1...most, using: &dice)
            }
            var effort: [String: Double] = [:]
            for name in disciplines {
                effort[name] = Double(Int.random(in: 0...3, using: &dice)) / 2
            }
            let isTentative = Int.random(in: 0..<3, using: &dice) == 0
            let isKnown = Int.random(in: 0..<4, using: &dice) > 0
            let brings = Double(Int.random(in: -40...200, using: &dice))
            return rollout(
                "i\(number)", brings: isKnown ? brings : nil, within: 50, weeks: weeks,
                effort: effort, cost: Double(Int.random(in: 0...20, using: &dice)),
                after: number > 0 && Int.random(in: 0..<3, using: &dice) == 0
                    ? ["i\(Int.random(in: 0..<number, using: &dice))"] : [],
                commitment: isTentative
                    ? .ifPilotSucceeds(chance: 0.5, readout: start + 10) : .decided(on: start),
                chance: isTentative ? 0.5 : 1,
                promised: start + Int.random(in: 10...90, using: &dice))
        }
    }
}
