import PilotStatistics

/// One whole look at one metric, put together from the library's parts.
struct ReferenceReadout {
    private let inputs: ReferenceValue
    private let contrast: Contrast
    private let progress: [CellProgress]
    private let goal: Double
    private let isAtEnd: Bool
    private let isHigherBetter: Bool

    init(_ inputs: ReferenceValue) {
        self.inputs = inputs
        let plain = inputs.contrast
        let freedom = DegreesOfFreedom.combined(
            variances: inputs["cluster_V"].numbers,
            degreesOfFreedom: inputs["cluster_df"].numbers)
        contrast = freedom.map(plain.restingOnBranches) ?? plain
        let present =
            inputs["n_now"].list.isEmpty
            ? plain.terms.map(\.cell.answers) : inputs["n_now"].numbers
        let (grow, plan) = (inputs["grow"].list, inputs["plan"].list)
        let isOpen = inputs["mode"].text == "open"
        progress = plain.terms.indices.map { index in
            let coefficient = plain.terms[index].coefficient
            return grow.isEmpty || grow[index].flag == true
                ? CellProgress(
                    coefficient: coefficient, answers: present[index],
                    planned: isOpen || plan.isEmpty ? nil : plan[index].number)
                : .closed(coefficient: coefficient, answers: present[index])
        }
        goal = inputs["goal"].required
        isAtEnd = inputs["at_end"].flag ?? false
        isHigherBetter = inputs["higher_is_better"].flag ?? true
    }

    private var fraction: Double? { PilotLook.informationFraction(progress) }

    private var critical: CriticalValue {
        guard let fraction else {
            return .openEnded(
                information: PilotLook.information(progress),
                tunedTo: inputs["n_star"].number ?? 300, alpha: inputs.alpha)
        }
        return isAtEnd
            ? .endDate(fraction: fraction, alpha: inputs.alpha)
            : .interim(fraction: fraction, alpha: inputs.alpha)
    }

    private var statistic: Double? {
        contrast.statistic(for: goal).map {
            PilotLook.normalStatistic($0, degreesOfFreedom: contrast.degreesOfFreedom)
        }
    }

    var outputs: [String: ReferenceValue] {
        let q = critical.quantile(degreesOfFreedom: contrast.degreesOfFreedom)
        let (limits, estimate) = (contrast.limits(at: q), contrast.estimate)
        let verdict =
            estimate == nil
            ? .undecided
            : LineVerdict(
                limits: limits, goal: goal, harm: inputs["harm"].number,
                higherIsBetter: isHigherBetter)
        return [
            "info_fraction": .number(fraction), "z_critical": .single(critical.z),
            "df": .number(contrast.degreesOfFreedom), "q_critical": .single(q),
            "estimate": .number(estimate), "lower": .limit(limits.lower, of: estimate),
            "upper": .limit(limits.upper, of: estimate), "z_goal": .number(statistic),
            "verdict": .text(LookOutputs.words(verdict)), "p_peek_safe": peekSafeP,
            "chance": .number(chance), "more": more,
        ]
    }

    /// z in the direction of the goal.
    private var towardsGoal: Double? { statistic.map { isHigherBetter ? $0 : -$0 } }

    private var peekSafeP: ReferenceValue {
        guard let fraction else { return .null }
        guard let towardsGoal else { return .nothing(orElse: 1) }
        return .single(
            PilotLook.peekSafeP(statistic: towardsGoal, fraction: fraction, atEndDate: isAtEnd))
    }

    private var chance: Double? {
        guard let fraction, let towardsGoal, !isAtEnd else { return nil }
        return ChanceOfSuccess.byThePlan(
            statistic: towardsGoal, fraction: fraction, alpha: inputs.alpha)
    }

    private var more: ReferenceValue {
        let more = AnswersNeeded(
            contrast: contrast, progress: progress, goal: goal, alpha: inputs.alpha,
            drift: inputs.drift)
        return .fields([
            "to_plan": .count(more.toPlan), "if_trend_holds": .count(more.ifTrendHolds),
            "new_plan": .count(more.newPlan),
        ])
    }
}
