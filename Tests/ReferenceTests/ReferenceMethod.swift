/// The methods that a file of reference cases may name.
enum ReferenceMethod: String, CaseIterable, Sendable {
    case npsSummary = "nps_summary"
    case scoreLimits = "score_limits"
    case scoreStatistic = "score_statistic"
    case hallLimits = "hall_limits"
    case contrast
    case contrastStatistic = "contrast_statistic"
    case criticalValue = "critical_value"
    case peekSafeP = "peek_safe_p"
    case readout
    case pilotDecision = "pilot_decision"
    case holm
    case chanceOfSuccess = "chance_of_success"
    case planDrift = "plan_drift"
    case planOne = "plan_one"
    case planTwo = "plan_two"
    case planMde = "plan_mde"
    case npsVariance = "nps_variance"
    case clusterEffective = "cluster_effective"
    case panelEffective = "panel_effective"
    case driftCheck = "drift_check"
    case poststratify
    case srm
    case suppress
    case mixShift = "mix_shift"
    case regressionToMean = "regression_to_mean"
    case bayesOne = "bayes_one"
    case bayesTwo = "bayes_two"
    case correlationFromJoint = "correlation_from_joint"
    case relativeWeights = "relative_weights"
    case lmg
    case perceptionGap = "perception_gap"

    /// What the library makes of the inputs of a case, under the names of its outputs.
    func outputs(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        switch self {
        case .npsSummary: IntervalOutputs.npsSummary(inputs)
        case .scoreLimits: IntervalOutputs.scoreLimits(inputs)
        case .scoreStatistic: IntervalOutputs.scoreStatistic(inputs)
        case .hallLimits: IntervalOutputs.hallLimits(inputs)
        case .contrast: IntervalOutputs.contrast(inputs)
        case .contrastStatistic: IntervalOutputs.contrastStatistic(inputs)
        case .criticalValue: LookOutputs.criticalValue(inputs)
        case .peekSafeP: LookOutputs.peekSafeP(inputs)
        case .readout: LookOutputs.readout(inputs)
        case .pilotDecision: LookOutputs.pilotDecision(inputs)
        case .holm: LookOutputs.holm(inputs)
        case .chanceOfSuccess: LookOutputs.chanceOfSuccess(inputs)
        case .planDrift: PlanOutputs.planDrift(inputs)
        case .planOne: PlanOutputs.planOne(inputs)
        case .planTwo: PlanOutputs.planTwo(inputs)
        case .planMde: PlanOutputs.planMde(inputs)
        case .npsVariance: PlanOutputs.npsVariance(inputs)
        case .clusterEffective: CheckOutputs.clusterEffective(inputs)
        case .panelEffective: CheckOutputs.panelEffective(inputs)
        case .driftCheck: CheckOutputs.driftCheck(inputs)
        case .poststratify: CheckOutputs.poststratify(inputs)
        case .srm: CheckOutputs.srm(inputs)
        case .suppress: CheckOutputs.suppress(inputs)
        case .mixShift: CheckOutputs.mixShift(inputs)
        case .regressionToMean: CheckOutputs.regressionToMean(inputs)
        case .bayesOne: ReadingOutputs.bayesOne(inputs)
        case .bayesTwo: ReadingOutputs.bayesTwo(inputs)
        case .correlationFromJoint: ReadingOutputs.correlationFromJoint(inputs)
        case .relativeWeights: ReadingOutputs.relativeWeights(inputs)
        case .lmg: ReadingOutputs.lmg(inputs)
        case .perceptionGap: ReadingOutputs.perceptionGap(inputs)
        }
    }
}
