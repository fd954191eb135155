import ExperienceModel
import PilotEvaluation
import PilotStatistics
import Testing

@testable import cxpilot_benchmark

/// The day path decides as STATISTICS 5 and 6 say, followed step by step on synthetic pilots.
@Suite struct SpecifiedPathTests {
    /// c of one-sided 5 %.
    private static let c = 1.959963985

    /// The verdict and its day, from 1, of a pilot against its control with the goal of +5.
    private static func specified(_ pilot: SyntheticPilot, planned: Double) -> (Verdict, Int?) {
        for (index, arms) in pilot.cumulative.enumerated() {
            let answers = (Double(arms.pilot.answers), Double(arms.control.answers))
            guard min(answers.0, answers.1) >= 10 else { continue }
            let fraction = 2 / planned / (1 / answers.0 + 1 / answers.1)
            let isLast = index == pilot.answers.count - 1
            var z = c / min(1, fraction).squareRoot()
            if isLast, fraction < 1 {
                z = CriticalValue.endDate(fraction: fraction, alpha: 0.05).z
            }
            let limits = Contrast.difference(
                .scale(arms.pilot.cell), minus: .scale(arms.control.cell)
            ).limits(at: z)
            if limits.upper < 0 { return (.harmed, index + 1) }
            if limits.lower >= 5 { return (.met, index + 1) }
            if limits.upper < 5 { return (.notMet, index + 1) }
            if fraction >= 1 { break }
        }
        return (.undecided, nil)
    }

    @Test func thePathDecidesAsSpecified() {
        var decided = 0
        for number in 0..<40 {
            var numbers = SeededNumbers(seed: 21, pilot: number)
            let pilot = SyntheticPilot(from: &numbers)
            let tracked = TrackedPilot(pilot)
            let planned = Double(tracked.launched.plan.pilot.invitedPerArm ?? 0)
            let (verdict, day) = Self.specified(pilot, planned: planned)
            let last = PilotEvaluator.path(
                of: tracked.launched, tallies: tracked.tallies, asOf: tracked.readout
            ).last?.lines.first
            #expect(last?.verdict == verdict, "pilot \(number)")
            let first = tracked.launched.plan.pilot.start.number - 1
            #expect(last?.decidedOn.map { $0.number - first } == day, "pilot \(number)")
            if day != nil { decided += 1 }
        }
        #expect(decided >= 8)
    }
}
