import PilotStatistics
import Testing

@Suite("Reference cases: branches, weights and checks")
struct CheckReferenceTests {
    @Test(arguments: ReferenceCase.of("cluster_effective"))
    func branchedArm(_ reference: ReferenceCase) {
        let arm = BranchedArm(
            values: reference.inputs["support"].numbers,
            branches: reference.inputs["clusters"].rows)
        reference.expect(Double(arm.branches), is: "C")
        reference.expect(arm.pooled.answers, is: "n")
        reference.expect(arm.pooled.estimate, is: "est")
        reference.expect(arm.independentVariance, is: "V_iid")
        reference.expect(arm.jackknifeVariance, is: "V_jack")
        reference.expect(arm.designEffect, is: "deff")
        reference.expect(arm.effective.answers, is: "n_eff")
        reference.expect(arm.effective.counts, are: "counts")
        reference.expect(arm.degreesOfFreedom, is: "df")
    }

    @Test(arguments: ReferenceCase.of("panel_effective"))
    func branchPanel(_ reference: ReferenceCase) {
        let panel = BranchPanel(
            values: reference.inputs["support"].numbers,
            before: reference.inputs["before"].rows, after: reference.inputs["after"].rows)
        reference.expect(Double(panel.branches), is: "C")
        reference.expect(panel.change, is: "change")
        reference.expect(panel.independentVariance, is: "V_iid")
        reference.expect(panel.jackknifeVariance, is: "V_jack")
        reference.expect(panel.designEffect, is: "deff")
        reference.expect(panel.effectiveBefore.counts, are: "before")
        reference.expect(panel.effectiveAfter.counts, are: "after")
        reference.expect(panel.degreesOfFreedom, is: "df")
        reference.expect(panel.variance, is: "V")
    }

    @Test(arguments: ReferenceCase.of("drift_check"))
    func driftCheck(_ reference: ReferenceCase) {
        let check = DriftCheck(
            values: reference.inputs["support"].numbers,
            periods: reference.inputs["periods"].rows)
        reference.expect(check?.q, is: "Q")
        reference.expect(check?.degreesOfFreedom, is: "df")
        reference.expect(check?.pOfDifferences, is: "p_Q")
        reference.expect(check?.slope, is: "slope")
        reference.expect(check?.standardErrorOfSlope, is: "se")
        reference.expect(check?.pOfSlope, is: "p_slope")
    }

    @Test(arguments: ReferenceCase.of("poststratify"))
    func postStratification(_ reference: ReferenceCase) {
        let strata = zip(reference.inputs["reference"].numbers, reference.inputs["strata"].rows)
            .map { PostStratification.Stratum(reference: $0, counts: $1) }
        let weighted = PostStratification(
            values: reference.inputs["support"].numbers, strata: strata)
        reference.expect(weighted.estimate, is: "mean")
        reference.expect(weighted.effective.answers, is: "n_eff")
        reference.expect(weighted.effective.counts, are: "counts")
        reference.expect(weighted.usedShare, is: "used_share")
    }

    @Test(arguments: ReferenceCase.of("srm"))
    func sampleRatio(_ reference: ReferenceCase) {
        let check = SampleRatio(
            counts: reference.inputs["counts"].numbers, ratio: reference.inputs["ratio"].numbers)
        reference.expect(check?.chiSquared, is: "chi2")
        reference.expect(check?.p, is: "p")
        #expect(check?.isMismatch == reference.outputs["alarm"].flag)
    }

    @Test(arguments: ReferenceCase.of("suppress"))
    func smallGroups(_ reference: ReferenceCase) {
        let hidden = SmallGroups.hidden(
            counts: reference.inputs["counts"].numbers,
            threshold: reference.inputs["threshold"].required)
        #expect(hidden == reference.outputs["hidden"].list.map { $0.flag == true })
    }

    @Test(arguments: ReferenceCase.of("mix_shift"))
    func mixShift(_ reference: ReferenceCase) {
        let check = MixShift(table: reference.inputs["table"].rows)
        reference.expect(check?.chiSquared, is: "chi2")
        reference.expect(check?.degreesOfFreedom, is: "df")
        reference.expect(check?.p, is: "p")
        reference.expect(check?.cramersV, is: "cramers_v")
    }

    @Test(arguments: ReferenceCase.of("regression_to_mean"))
    func regressionToMean(_ reference: ReferenceCase) {
        let check = RegressionToMean(
            values: reference.inputs["support"].numbers, units: reference.inputs["units"].rows,
            selected: Set(reference.inputs["selected"].numbers.map { Int($0) }))
        reference.expect(check?.varianceBetween, is: "tau2")
        reference.expect(check?.mean, is: "mean")
        reference.expect(check?.expectedRise, is: "expected_rise")
    }
}
