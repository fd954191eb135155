import ExperienceModel
import PilotStatistics

/// Looks whether the data can carry a verdict, before any result is read.
struct HealthChecker {
    let plan: FrozenPlan
    let tallies: PilotTallies
    let answers: ArmAnswers
    /// The answers of all days, as the customers are those of all days.
    let everything: ArmAnswers

    /// The critical value of a gap between response rates, one-sided 0.0005.
    private static let rateGap = 3.29

    /// Every check that can be made, worst first.
    func checks() -> [HealthCheck] {
        guard let metric = plan.pilot.primaryGoal.flatMap({ plan.metric($0.metric) })
        else { return [] }
        let counting = MetricCounting(metric, in: plan)
        let counts = plan.pilot.arms.map { answers($0, counting)?.count ?? 0 }
        guard counts.contains(where: { $0 > 0 }) else {
            return [HealthCheck(severity: .warning, subject: .noAnswers)]
        }
        guard plan.pilot.arms.count > 1, plan.pilot.design == .randomised else { return [] }
        let customers = plan.pilot.arms.map { tallies.customers[$0] ?? 0 }
        // Only a file that holds those who did not answer shows how many were invited.
        let all = plan.pilot.arms.map { everything($0, counting)?.count ?? 0 }
        let isDrawKnown = zip(customers, all).contains { $0 > $1 }
        let checks =
            [isDrawKnown ? draw(customers) : nil, rates(all, of: isDrawKnown ? customers : nil)]
            .compactMap(\.self) + mixes(counting)
        return checks.sorted { $0.severity > $1.severity }
    }

    private func draw(_ customers: [Int]) -> HealthCheck? {
        SampleRatio(counts: customers.map(Double.init), ratio: customers.map { _ in 1 }).map {
            HealthCheck(
                severity: $0.isMismatch ? .failed : .ok,
                subject: .sampleRatio(
                    customers: Dictionary(uniqueKeysWithValues: zip(plan.pilot.arms, customers)),
                    p: $0.p))
        }
    }

    /// Compares the response rates of pilot and control, of the invited as known or as planned.
    private func rates(_ counts: [Int], of customers: [Int]?) -> HealthCheck? {
        let invited = customers ?? counts.map { _ in plan.pilot.invitedPerArm ?? 0 }
        guard zip(counts, invited).allSatisfy({ $0 <= $1 && $1 > 0 }),
            let control = counts.first, let pilot = counts.last,
            let invitedControl = invited.first, let invitedPilot = invited.last
        else { return nil }
        let contrast = Contrast.difference(
            .scale(.share(no: Double(invitedPilot - pilot), yes: Double(pilot))),
            minus: .scale(.share(no: Double(invitedControl - control), yes: Double(control))))
        let limits = contrast.limits(at: Self.rateGap)
        guard let estimate = contrast.estimate else { return nil }
        let shares = zip(counts, invited).map { Double($0) / Double($1) }
        return HealthCheck(
            severity: limits.lower > 0 || limits.upper < 0 ? .warning : .ok,
            subject: .responseRates(
                shares: Dictionary(uniqueKeysWithValues: zip(plan.pilot.arms, shares)),
                difference: Interval(
                    estimate: estimate, lower: limits.lower, upper: limits.upper
                ).scaled(by: 0.01)))
    }

    private func mixes(_ counting: MetricCounting) -> [HealthCheck] {
        PilotTallies.Dimension.allCases.compactMap { dimension in
            let groups = tallies.groups.filter {
                $0.dimension == dimension && $0.metric == counting.asked.id
            }
            let labels = Set(groups.map(\.group)).sorted()
            guard labels.count > 1 else { return nil }
            let table = plan.pilot.arms.map { arm in
                labels.map { label in
                    groups.reduce(0.0) {
                        $0 + ($1.arm == arm && $1.group == label ? Double($1.answers.count) : 0)
                    }
                }
            }
            return MixShift(table: table).map {
                HealthCheck(
                    severity: $0.warns ? .warning : .ok,
                    subject: .mix(dimension: dimension, p: $0.p, cramersV: $0.cramersV))
            }
        }
    }
}
