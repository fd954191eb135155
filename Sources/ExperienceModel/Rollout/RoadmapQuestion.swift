/// What is asked of a roadmap: the objective, the time to search, and what if.
public struct RoadmapQuestion: Codable, Equatable, Sendable {
    /// What is best.
    public var objective: Roadmap.Objective
    /// Seconds to search.
    public var seconds: Double
    /// Where chance decides, it follows from this number.
    public var seed: UInt64
    /// Other person-weeks in a week, by discipline.
    public var capacity: [String: Double]
    /// Other money, by quarter.
    public var budget: [Quarter: Double]
    /// Items to leave out.
    public var without: Set<String>
    /// Items that start in the week of that day.
    public var force: [String: Day]
    /// Whether to plan again with a little more people and money, to tell what that brings.
    public var asksForGains: Bool
    /// The day it is asked: nothing starts before it; nil where every week is open.
    public var today: Day?
    /// Waves that began by then as agreed: by item and number, their first day.
    public var begun: [String: [Int: Day]] = [:]

    /// More quarters than the longest roadmap has.
    private static let mostQuarters = 500

    /// Makes one from its parts.
    public init(
        objective: Roadmap.Objective = .benefit, seconds: Double = 2, seed: UInt64 = 7,
        capacity: [String: Double] = [:], budget: [Quarter: Double] = [:],
        without: Set<String> = [], force: [String: Day] = [:], asksForGains: Bool = false,
        today: Day? = nil
    ) {
        self.objective = objective
        self.seconds = seconds
        self.seed = seed
        self.capacity = capacity
        self.budget = budget
        self.without = without
        self.force = force
        self.asksForGains = asksForGains
        self.today = today
    }

    /// The waves that began before that day; nil where none did.
    package func begun(before day: Day) -> [String: [Int: Day]]? {
        let earlier = begun.mapValues { $0.filter { $0.value < day } }.filter { !$0.value.isEmpty }
        return earlier.isEmpty ? nil : earlier
    }

    /// Whether it asks for another roadmap than the blueprint's own.
    public var isWhatIf: Bool {
        !capacity.isEmpty || !budget.isEmpty || !without.isEmpty || !force.isEmpty
    }

    /// The same question about the blueprint's own roadmap.
    public var asItIs: RoadmapQuestion {
        var other = RoadmapQuestion(
            objective: objective, seconds: seconds, seed: seed, asksForGains: asksForGains,
            today: today)
        other.begun = begun
        return other
    }

    /// The frame with the people and money that the question names; where only the question names
    /// money, its other quarters have no limit.
    public func frame(_ frame: RoadmapFrame) -> RoadmapFrame {
        var other = frame
        other.capacity.merge(capacity) { $1 }
        other.budget.merge(budget) { $1 }
        guard frame.budget.isEmpty, !budget.isEmpty else { return other }
        // A quarter that nobody named stays without a limit, so that it leaves nothing over either.
        other.carryOver = false
        var quarter = frame.start.quarter
        for _ in 0...min(Self.mostQuarters, max(0, frame.horizonWeeks) / 12 + 1) {
            if other.budget[quarter] == nil { other.budget[quarter] = .infinity }
            quarter = quarter.next
        }
        return other
    }
}
