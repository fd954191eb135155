import ExperienceModel
import PilotEvaluation

/// How long the largest pilots take to evaluate.
enum EvaluationSpeed {
    /// Seconds that a read-out may take.
    static let limit = 0.050

    /// Measures and prints.
    static func run() {
        for (pause, often) in [(7, "a week"), (1, "a day")] {
            let pilot = LargePilot(pause: pause)
            let size =
                "\(LargePilot.arms.count) arms, \(LargePilot.days) days, 6 metrics, "
                + "\(LargePilot.branches) branches with answers once \(often): "
                + "\(pilot.cells) tallies, limit \(limit)"
            Stopwatch.measure("evaluate", size) {
                let readOut = PilotEvaluator.readOut(
                    of: pilot.launched, tallies: pilot.tallies, asOf: pilot.readout)
                precondition(readOut.goals.count == 3)
            }
            Stopwatch.measure("path", "its verdicts on every day") {
                let path = PilotEvaluator.path(
                    of: pilot.launched, tallies: pilot.tallies, asOf: pilot.readout)
                precondition(path.count > 1)
            }
        }
    }
}
