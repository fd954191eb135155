import PilotStatistics
import Testing

@Suite("Reference cases: read-outs for people, drivers, gaps")
struct ReadingReferenceTests {
    @Test(arguments: ReferenceCase.of("bayes_one"))
    func posterior(_ reference: ReferenceCase) {
        let posterior = DirichletPosterior(reference.inputs.scaleCell)
        let reading = posterior.reading(goal: reference.inputs["goal"].required)
        reference.expect(posterior.a, is: "a")
        reference.expect(posterior.b, is: "b")
        reference.expect(posterior.mean, is: "mean")
        reference.expect(posterior.standardDeviation, is: "sd")
        reference.expect(reading.probabilityOfGoal, is: "p_goal")
        reference.expect(reading.lossOfRollingOut, is: "loss_rollout")
        reference.expect(reading.lossOfKeeping, is: "loss_keep")
    }

    @Test(arguments: ReferenceCase.of("bayes_two"))
    func posteriorDifference(_ reference: ReferenceCase) {
        let values = reference.inputs["support"].numbers
        let difference = PosteriorDifference(
            pilot: ScaleCell(values: values, counts: reference.inputs["counts_pilot"].numbers),
            minus: ScaleCell(values: values, counts: reference.inputs["counts_control"].numbers))
        let reading = difference.reading(goal: reference.inputs["delta"].required)
        reference.expect(difference.mean, is: "mean")
        reference.expect(difference.standardDeviation, is: "sd")
        reference.expect(reading.probabilityOfGoal, is: "p_goal")
        reference.expect(reading.lossOfRollingOut, is: "loss_rollout")
        reference.expect(reading.lossOfKeeping, is: "loss_keep")
    }

    @Test(arguments: ReferenceCase.of("correlation_from_joint"))
    func jointCounts(_ reference: ReferenceCase) {
        let joint = JointCounts(
            rows: reference.inputs["x"].numbers, columns: reference.inputs["y"].numbers,
            table: reference.inputs["table"].rows)
        reference.expect(joint.correlation, is: "r")
    }

    @Test(arguments: ReferenceCase.of("relative_weights"))
    func relativeWeights(_ reference: ReferenceCase) {
        let drivers = DriverWeights.relative(
            correlations: reference.inputs["R_xx"].rows,
            recommendation: reference.inputs["r_xy"].numbers)
        reference.expect(drivers.weights, are: "weights")
        reference.expect(drivers.rSquared, is: "r_squared")
        reference.expect(drivers.shares ?? [], are: "shares")
    }

    @Test(arguments: ReferenceCase.of("lmg"))
    func averagesOverAllOrders(_ reference: ReferenceCase) {
        let drivers = DriverWeights.overAllOrders(
            correlations: reference.inputs["R_xx"].rows,
            recommendation: reference.inputs["r_xy"].numbers)
        reference.expect(drivers.weights, are: "weights")
        reference.expect(drivers.rSquared, is: "r_squared")
    }

    @Test(arguments: ReferenceCase.of("perception_gap"))
    func perceptionGap(_ reference: ReferenceCase) {
        let survey = reference.inputs["survey"].numbers
        let gap = PerceptionGap(
            survey: .share(no: survey[0], yes: survey[1]),
            indicator: reference.inputs["internal"].required, q: reference.inputs["z"].required)
        reference.expect(gap?.gap, is: "gap")
        reference.expect(gap?.limits.lower, is: "lower")
        reference.expect(gap?.limits.upper, is: "upper")
    }
}
