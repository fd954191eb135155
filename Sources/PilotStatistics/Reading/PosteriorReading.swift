/// What a pilot's answers say about its goal, in the words of probability.
///
/// For people, next to the verdict and never instead of it: read daily, "at least 95 %" is reached
/// by luck far too often.
public struct PosteriorReading: Sendable, Equatable {
    /// The probability that the truth meets the goal, from 0 to 1; not protected against looking.
    public let probabilityOfGoal: Double
    /// What rolling out is expected to lose against the goal, in the unit of the metric.
    public let lossOfRollingOut: Double
    /// What not rolling out is expected to forgo beyond the goal, in the unit of the metric.
    public let lossOfKeeping: Double

    /// The same reading where lower values meet the goal.
    public var lowerIsBetter: PosteriorReading {
        PosteriorReading(
            probabilityOfGoal: 1 - probabilityOfGoal,
            lossOfRollingOut: lossOfKeeping, lossOfKeeping: lossOfRollingOut)
    }
}
