import PilotStatistics

/// Read-outs for people, drivers and perception gaps.
enum ReadingOutputs {
    static func bayesOne(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let posterior = DirichletPosterior(inputs.scaleCell)
        var outputs = outputs(posterior?.reading(goal: inputs["goal"].required))
        outputs["a"] = .number(posterior?.a)
        outputs["b"] = .number(posterior?.b)
        outputs["mean"] = .number(posterior?.mean)
        outputs["sd"] = .number(posterior?.standardDeviation)
        return outputs
    }

    static func bayesTwo(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let values = inputs["support"].numbers
        let difference = PosteriorDifference(
            pilot: ScaleCell(values: values, counts: inputs["counts_pilot"].numbers),
            minus: ScaleCell(values: values, counts: inputs["counts_control"].numbers))
        var outputs = outputs(difference?.reading(goal: inputs["delta"].required))
        outputs["mean"] = .number(difference?.mean)
        outputs["sd"] = .number(difference?.standardDeviation)
        return outputs
    }

    private static func outputs(_ reading: PosteriorReading?) -> [String: ReferenceValue] {
        [
            "p_goal": .number(reading?.probabilityOfGoal),
            "loss_rollout": .number(reading?.lossOfRollingOut),
            "loss_keep": .number(reading?.lossOfKeeping),
        ]
    }

    static func correlationFromJoint(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let joint = JointCounts(
            rows: inputs["x"].numbers, columns: inputs["y"].numbers, table: inputs["table"].rows)
        return ["r": .number(joint.correlation)]
    }

    static func relativeWeights(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        outputs(
            DriverWeights.relative(
                correlations: inputs["R_xx"].rows, recommendation: inputs["r_xy"].numbers))
    }

    static func lmg(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        outputs(
            DriverWeights.overAllOrders(
                correlations: inputs["R_xx"].rows, recommendation: inputs["r_xy"].numbers))
    }

    private static func outputs(_ drivers: DriverWeights?) -> [String: ReferenceValue] {
        [
            "weights": drivers.map { .numbers($0.weights) } ?? .null,
            "r_squared": .number(drivers?.rSquared),
            "shares": drivers?.shares.map { .numbers($0) } ?? .null,
        ]
    }

    static func perceptionGap(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let answers = inputs["survey"].numbers
        let survey = ScaleCell.share(no: answers[0], yes: answers[1])
        let (internalShare, z) = (inputs["internal"].required, inputs["z"].number)
        let q = z ?? PerceptionGap.usualCriticalValue
        // Without its count the indicator counts everything; with it, it is itself a sample.
        let gap =
            inputs["internal_n"].number.map { count in
                PerceptionGap(
                    survey: survey,
                    indicator: .share(
                        no: count * (1 - internalShare / 100), yes: count * internalShare / 100),
                    q: q)
            } ?? PerceptionGap(survey: survey, indicator: internalShare, q: q)
        return [
            "gap": .number(gap?.gap), "lower": .number(gap?.limits.lower),
            "upper": .number(gap?.limits.upper),
        ]
    }
}
