import PilotStatistics

/// What teams do with the same answers today: each says on which evening it would roll out.
enum NaiveRule: CaseIterable {
    /// The point estimate reaches the goal, on any day.
    case estimateOnAnyDay
    /// The point estimate reaches the goal, looked at once, on the last day.
    case estimateOnLastDay
    /// The estimate reaches the goal and the ordinary 95 % interval is above 0, on any day.
    case intervalAboveZero
    /// The ordinary 95 % interval is above the goal, on any day.
    case intervalAboveGoal
    /// The probability that the goal is met is at least 95 %, on any day.
    case probability

    private static let fewestAnswers = 10
    /// z of an ordinary 95 % interval.
    private static let z = NormalDistribution.quantile(upperTail: 0.025)
    private static let enough = 0.95

    /// What stands in the table.
    var name: String {
        switch self {
        case .estimateOnAnyDay: "point estimate >= goal, any day"
        case .estimateOnLastDay: "point estimate >= goal, once on day 60"
        case .intervalAboveZero: "estimate >= goal and 95 % CI above 0, any day"
        case .intervalAboveGoal: "95 % CI above the goal (Wald), any day"
        case .probability: "Bayes P(goal met) >= 95 %, any day"
        }
    }

    /// The first day, from 1, on which it rolls out; nil where it never does.
    func day(of cumulative: [(pilot: NPSCounts, control: NPSCounts)]) -> Int? {
        let looks = self == .estimateOnLastDay ? cumulative.count - 1 : 0
        return cumulative.indices.dropFirst(looks).first {
            let (pilot, control) = cumulative[$0]
            return min(pilot.answers, control.answers) >= Self.fewestAnswers
                && rollsOut(pilot, control)
        }.map { $0 + 1 }
    }

    private func rollsOut(_ pilot: NPSCounts, _ control: NPSCounts) -> Bool {
        let beyond = pilot.nps - control.nps - SyntheticPilot.goal
        let half = Self.z * (pilot.variance + control.variance).squareRoot()
        switch self {
        case .estimateOnAnyDay, .estimateOnLastDay: return beyond >= 0
        case .intervalAboveZero: return beyond >= 0 && beyond + SyntheticPilot.goal > half
        case .intervalAboveGoal: return beyond > half
        case .probability: return isProbable(pilot, control)
        }
    }

    /// The slow integral is asked only where the normal approximation leaves room for doubt.
    private func isProbable(_ pilot: NPSCounts, _ control: NPSCounts) -> Bool {
        let difference: PosteriorDifference? = .init(pilot: pilot.cell, minus: control.cell)
        guard let posterior = difference else { return false }
        let distance = (posterior.mean - SyntheticPilot.goal) / posterior.standardDeviation
        if distance < 1.4 { return false }
        if distance > 1.9 { return true }
        return posterior.reading(goal: SyntheticPilot.goal).probabilityOfGoal >= Self.enough
    }
}
