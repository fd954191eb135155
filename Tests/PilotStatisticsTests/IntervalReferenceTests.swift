import PilotStatistics
import Testing

@Suite("Reference cases: estimates, limits, contrasts")
struct IntervalReferenceTests {
    @Test func everyCaseHasItsTest() {
        let tested: Set = [
            "nps_summary", "score_limits", "score_statistic", "hall_limits", "contrast",
            "contrast_statistic", "critical_value", "peek_safe_p", "readout", "holm",
            "chance_of_success", "plan_drift", "plan_one", "plan_two", "plan_mde", "nps_variance",
            "cluster_effective", "panel_effective", "drift_check", "poststratify", "srm",
            "suppress",
            "mix_shift", "regression_to_mean", "bayes_one", "bayes_two", "correlation_from_joint",
            "relative_weights", "lmg", "perception_gap",
        ]
        // The decision over a pilot is words, not numbers; the evaluation tests it.
        let elsewhere: Set = ["pilot_decision"]
        #expect(ReferenceCase.all.count == 63)
        #expect(Set(ReferenceCase.all.map(\.method)) == tested.union(elsewhere))
    }

    @Test(arguments: ReferenceCase.of("nps_summary"))
    func netPromoterScore(_ reference: ReferenceCase) {
        let scores = reference.inputs["scores"].numbers
        let cell = ScaleCell.nps(
            detractors: scores[0...6].reduce(0, +), passives: scores[7...8].reduce(0, +),
            promoters: scores[9...10].reduce(0, +))
        reference.expect(cell.answers, is: "n")
        reference.expect(cell.counts[0], is: "detractors")
        reference.expect(cell.counts[1], is: "passives")
        reference.expect(cell.counts[2], is: "promoters")
        reference.expect(cell.estimate, is: "nps")
        reference.expect(cell.variance, is: "variance")
        reference.expect(cell.variance.map { ($0 / cell.answers).squareRoot() }, is: "se")
    }

    @Test(arguments: ReferenceCase.of("score_limits"))
    func scoreLimits(_ reference: ReferenceCase) {
        let cell = reference.inputs.scaleCell
        let limits = cell.limits(at: reference.inputs["z"].required)
        reference.expect(cell.answers, is: "n")
        reference.expect(cell.estimate, is: "mean")
        reference.expect(limits.lower, is: "lower")
        reference.expect(limits.upper, is: "upper")
    }

    @Test(arguments: ReferenceCase.of("score_statistic"))
    func scoreStatistic(_ reference: ReferenceCase) {
        let statistic = reference.inputs.scaleCell.statistic(
            for: reference.inputs["goal"].required)
        reference.expect(statistic?.z, is: "z")
        reference.expect(statistic?.nullVariance, is: "null_variance")
    }

    @Test(arguments: ReferenceCase.of("hall_limits"))
    func hallLimits(_ reference: ReferenceCase) {
        let limits = reference.inputs.meanCell.limits(at: reference.inputs["q"].required)
        reference.expect(limits.lower, is: "lower")
        reference.expect(limits.upper, is: "upper")
    }

    @Test(arguments: ReferenceCase.of("contrast"))
    func contrastLimits(_ reference: ReferenceCase) {
        let contrast = reference.inputs.contrast
        let limits = contrast.limits(at: reference.inputs["q"].required)
        reference.expect(contrast.estimate, is: "estimate")
        reference.expect(limits.lower, is: "lower")
        reference.expect(limits.upper, is: "upper")
    }

    @Test(arguments: ReferenceCase.of("contrast_statistic"))
    func contrastStatistic(_ reference: ReferenceCase) {
        let q = reference.inputs.contrast.statistic(for: reference.inputs["goal"].required)
        reference.expect(q, is: "q")
        reference.expect(q.map(NormalDistribution.upperTail), is: "p_one_look")
    }
}

extension ReferenceValue {
    var scaleCell: ScaleCell {
        ScaleCell(values: self["support"].numbers, counts: self["counts"].numbers)
    }

    var meanCell: MeanCell {
        MeanCell(
            answers: self["n"].required, sum: self["sum"].required,
            sumOfSquares: self["sum2"].required, sumOfCubes: self["sum3"].number)
    }

    var contrast: Contrast {
        Contrast(
            zip(self["coefficients"].numbers, self["cells"].list).map { coefficient, cell in
                Contrast.Term(
                    coefficient: coefficient,
                    cell: cell["kind"].text == "mean"
                        ? .mean(cell.meanCell) : .scale(cell.scaleCell))
            })
    }
}
