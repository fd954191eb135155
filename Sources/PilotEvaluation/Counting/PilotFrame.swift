import ExperienceModel

/// Which answers of a pilot count, and where: its arms, before the start and from it on.
struct PilotFrame {
    let arms: [String]
    let start: Day
    /// The last day that counts.
    let last: Day
    let measuresBefore: Bool

    init(_ plan: FrozenPlan, through last: Day) {
        arms = plan.pilot.arms
        start = plan.pilot.start
        self.last = last
        measuresBefore = plan.pilot.measuresBefore
    }

    /// How many places there are: every arm, and again every arm before the start.
    var places: Int { arms.count * (measuresBefore ? 2 : 1) }

    /// The place of an arm from the start on.
    func after(_ arm: String) -> Int? { arms.firstIndex(of: arm) }

    /// The place of an arm before the start, where the design measures before.
    func before(_ arm: String) -> Int? {
        measuresBefore ? arms.firstIndex(of: arm).map { $0 + arms.count } : nil
    }
}
