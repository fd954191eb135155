import ExperienceModel

extension Goal {
    /// Whether there is nothing to hold the goal against: no control arm, or no baseline.
    func lacksComparison(in pilot: Pilot) -> Bool {
        switch comparison {
        case .atLeast, .atMost: false
        case .aboveControl, .notWorseThanControlBy: pilot.controlArm == nil
        case .aboveBaseline, .notWorseThanBaselineBy:
            baseline == nil && pilot.design == .againstGoal
        }
    }
}
