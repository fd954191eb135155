import PilotStatistics

/// Branches, weights and checks of the data.
enum CheckOutputs {
    static func clusterEffective(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let arm = BranchedArm(
            values: inputs["support"].numbers, branches: inputs["clusters"].rows)
        return [
            "C": .whole(arm.branches), "n": .single(arm.pooled.answers),
            "est": .number(arm.pooled.estimate), "V_iid": .number(arm.independentVariance),
            "V_jack": .number(arm.jackknifeVariance), "deff": .single(arm.designEffect),
            "n_eff": .single(arm.effective.answers), "counts": .numbers(arm.effective.counts),
            "df": .number(arm.degreesOfFreedom),
        ]
    }

    static func panelEffective(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let panel = BranchPanel(
            values: inputs["support"].numbers, before: inputs["before"].rows,
            after: inputs["after"].rows)
        return [
            "C": .whole(panel.branches), "change": .number(panel.change),
            "V_iid": .number(panel.independentVariance),
            "V_jack": .number(panel.jackknifeVariance), "deff": .single(panel.designEffect),
            "before": .numbers(panel.effectiveBefore.counts),
            "after": .numbers(panel.effectiveAfter.counts),
            "df": .number(panel.degreesOfFreedom), "V": .number(panel.variance),
        ]
    }

    static func driftCheck(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let check = DriftCheck(
            values: inputs["support"].numbers, periods: inputs["periods"].rows)
        return [
            "Q": .number(check?.q), "df": .number(check?.degreesOfFreedom),
            "p_Q": .number(check?.pOfDifferences), "slope": .number(check?.slope),
            "se": .number(check?.standardErrorOfSlope), "p_slope": .number(check?.pOfSlope),
        ]
    }

    static func poststratify(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let strata = zip(inputs["reference"].numbers, inputs["strata"].rows)
            .map { PostStratification.Stratum(reference: $0, counts: $1) }
        let weighted = PostStratification(values: inputs["support"].numbers, strata: strata)
        return [
            "mean": .number(weighted.estimate), "n_eff": .single(weighted.effective.answers),
            "counts": .numbers(weighted.effective.counts),
            "used_share": .single(weighted.usedShare),
        ]
    }

    static func srm(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let check = SampleRatio(
            counts: inputs["counts"].numbers, ratio: inputs["ratio"].numbers)
        return [
            "chi2": .number(check?.chiSquared), "p": .number(check?.p),
            "alarm": check.map { .flag($0.isMismatch) } ?? .null,
        ]
    }

    static func suppress(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let hidden = SmallGroups.hidden(
            counts: inputs["counts"].numbers,
            threshold: inputs["threshold"].number ?? SmallGroups.usualThreshold)
        return ["hidden": .list(hidden.map { .flag($0) })]
    }

    static func mixShift(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let check = MixShift(table: inputs["table"].rows)
        return [
            "chi2": .number(check?.chiSquared), "df": .number(check?.degreesOfFreedom),
            "p": .number(check?.p), "cramers_v": .number(check?.cramersV),
        ]
    }

    static func regressionToMean(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let check = RegressionToMean(
            values: inputs["support"].numbers, units: inputs["units"].rows,
            selected: Set(inputs["selected"].numbers.map { Int($0) }))
        return [
            "tau2": .number(check?.varianceBetween), "mean": .number(check?.mean),
            "expected_rise": .number(check?.expectedRise),
        ]
    }
}
