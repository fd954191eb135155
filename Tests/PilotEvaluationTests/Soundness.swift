import ExperienceModel

/// Whether a read-out holds only numbers that are numbers, in their order, on their scale.
enum Soundness {
    static func fault(in readOut: ReadOut) -> String? {
        for goal in readOut.goals + readOut.guardrails {
            if let fault = fault(in: goal) { return "\(goal.metric.id): \(fault)" }
        }
        for group in readOut.groups {
            if let fault = fault(in: group.effect, of: group.metric, isDifference: true)
                ?? arms(group.arms, of: group.metric)
            {
                return "group \(group.group): \(fault)"
            }
        }
        for point in readOut.evidence where point.effect.map(isBroken) ?? false {
            return "evidence of \(point.day)"
        }
        if let money = readOut.money, isBroken(money.benefit) { return "money" }
        for check in readOut.health {
            if let fault = fault(in: check) { return "\(check.code): \(fault)" }
        }
        return nil
    }

    private static func fault(in goal: GoalReadOut) -> String? {
        if let fraction = goal.fraction, !(fraction >= 0 && fraction.isFinite) { return "fraction" }
        if let chance = goal.chance, !(0...1).contains(chance) { return "chance \(chance)" }
        if goal.verdict.isUndecided, goal.unsaid == nil { return "no reason" }
        if !goal.verdict.isUndecided, goal.decided == nil { return "no look" }
        let needed = [goal.needed?.toPlan, goal.needed?.ifTrendHolds, goal.needed?.newPlan]
        if needed.contains(where: { ($0 ?? 0) < 0 }) { return "needed" }
        return fault(in: goal.effect, of: goal.metric, isDifference: goal.isDifference)
            ?? fault(in: goal.decided?.effect, of: goal.metric, isDifference: goal.isDifference)
            ?? arms(goal.arms + goal.before, of: goal.metric)
    }

    private static func arms(_ arms: [ArmReadOut], of metric: Metric) -> String? {
        for arm in arms {
            if arm.answers < 0 { return "answers of \(arm.arm)" }
            if let effective = arm.effective, !(effective >= 0 && effective.isFinite) {
                return "effective answers of \(arm.arm)"
            }
            if let fault = fault(in: arm.interval, of: metric, isDifference: false) {
                return "\(arm.arm): \(fault)"
            }
        }
        return nil
    }

    private static func fault(
        in interval: Interval?, of metric: Metric, isDifference: Bool
    ) -> String? {
        guard let interval else { return nil }
        if isBroken(interval) { return "interval \(interval)" }
        let ends: ClosedRange<Double>
        switch metric.measure {
        case .points: ends = -100...100
        case .share: ends = 0...1
        case .scaleMean: ends = 1...10
        case .quantity: return nil
        }
        // Four cells of two arms and two periods can differ by twice the scale.
        let wide = 2 * (ends.upperBound - ends.lowerBound) + 1e-9
        let range =
            isDifference ? -wide...wide : (ends.lowerBound - 1e-9)...(ends.upperBound + 1e-9)
        return range.contains(interval.lower) && range.contains(interval.upper)
            ? nil : "off its scale: \(interval)"
    }

    private static func isBroken(_ interval: Interval) -> Bool {
        !(interval.lower <= interval.estimate && interval.estimate <= interval.upper
            && interval.estimate.isFinite)
    }

    private static func fault(in check: HealthCheck) -> String? {
        switch check.subject {
        case .sampleRatio(_, let p), .branchRatio(_, _, let p), .mix(_, let p, _):
            (0...1).contains(p) ? nil : "p \(p)"
        case .responseRates(let shares, let difference, _):
            shares.values.allSatisfy((0...1).contains) && !isBroken(difference) ? nil : "rates"
        case .differenceBefore(let interval): isBroken(interval) ? "interval" : nil
        case .drift(_, let p, let slope, let pOfSlope):
            (0...1).contains(p) && (0...1).contains(pOfSlope) && slope.isFinite ? nil : "drift"
        case .regressionToMean(let rise, let change):
            rise.isFinite && (change?.isFinite ?? true) ? nil : "rise"
        case .weighting(let weighting):
            (0...1.000_001).contains(weighting.usedShare)
                && (0...1.000_001).contains(weighting.efficiency ?? 0) ? nil : "weights"
        default: nil
        }
    }
}
