import PilotStatistics
import Testing

@Suite("Reference cases: looks and whole read-outs")
struct LookReferenceTests {
    @Test(arguments: ReferenceCase.of("critical_value"))
    func criticalValue(_ reference: ReferenceCase) {
        let inputs = reference.inputs
        let alpha = inputs["alpha"].required
        let critical =
            switch inputs["mode"].text {
            case "interim":
                CriticalValue.interim(fraction: inputs["t"].required, alpha: alpha)
            case "end": CriticalValue.endDate(fraction: inputs["t"].required, alpha: alpha)
            default:
                CriticalValue.openEnded(
                    information: inputs["n"].required, tunedTo: inputs["n_star"].required,
                    alpha: alpha)
            }
        reference.expect(critical.z, is: "z")
        reference.expect(critical.quantile(degreesOfFreedom: inputs["df"].number), is: "q")
    }

    @Test(arguments: ReferenceCase.of("peek_safe_p"))
    func peekSafeP(_ reference: ReferenceCase) {
        let p = PilotLook.peekSafeP(
            statistic: reference.inputs["z"].required, fraction: reference.inputs["t"].required,
            atEndDate: reference.inputs["at_end"].flag ?? false)
        reference.expect(p, is: "p")
    }

    @Test(arguments: ReferenceCase.of("holm"))
    func holm(_ reference: ReferenceCase) {
        reference.expect(HolmAdjustment.adjusted(reference.inputs["p"].numbers), are: "adjusted")
    }

    @Test(arguments: ReferenceCase.of("chance_of_success"))
    func chanceOfSuccess(_ reference: ReferenceCase) {
        let chance = ChanceOfSuccess.byThePlan(
            statistic: reference.inputs["z"].required, fraction: reference.inputs["t"].required,
            alpha: reference.inputs["alpha"].required)
        reference.expect(chance, is: "chance")
    }

    @Test(arguments: ReferenceCase.of("readout"))
    func readoutNumbers(_ reference: ReferenceCase) {
        let look = ReadoutCase(reference)
        let critical = look.critical
        let q = critical.quantile(degreesOfFreedom: look.contrast.degreesOfFreedom)
        let limits = look.contrast.limits(at: q)
        reference.expect(look.fraction, is: "info_fraction")
        reference.expect(critical.z, is: "z_critical")
        reference.expect(look.contrast.degreesOfFreedom, is: "df")
        reference.expect(q, is: "q_critical")
        reference.expect(look.contrast.estimate, is: "estimate")
        reference.expect(limits.lower, is: "lower")
        reference.expect(limits.upper, is: "upper")
        reference.expect(look.statistic, is: "z_goal")
    }

    @Test(arguments: ReferenceCase.of("readout").filter { $0.inputs["mode"].text == "plan" })
    func readoutOutlook(_ reference: ReferenceCase) {
        let look = ReadoutCase(reference)
        let statistic = look.isHigherBetter ? look.statistic : -look.statistic
        let fraction = look.fraction ?? 0
        let p = PilotLook.peekSafeP(
            statistic: statistic, fraction: fraction, atEndDate: look.isAtEnd)
        let chance = ChanceOfSuccess.byThePlan(statistic: statistic, fraction: fraction)
        reference.expect(p, is: "p_peek_safe")
        reference.expect(look.isAtEnd ? nil : chance, is: "chance")
        guard reference.outputs.has("more") else { return }
        let more = AnswersNeeded(
            contrast: look.contrast, progress: look.progress, goal: look.goal)
        let expected = reference.outputs["more"]
        #expect(more.toPlan.map(Double.init) == expected["to_plan"].number)
        #expect(more.ifTrendHolds.map(Double.init) == expected["if_trend_holds"].number)
        #expect(more.newPlan.map(Double.init) == expected["new_plan"].number)
    }
}

/// A read-out case in the words of the library.
private struct ReadoutCase {
    let contrast: Contrast
    let progress: [CellProgress]
    let goal: Double
    let isAtEnd: Bool
    let isHigherBetter: Bool
    private let tuning: Double?

    init(_ reference: ReferenceCase) {
        let inputs = reference.inputs
        let plain = inputs.contrast
        let freedoms = inputs["cluster_df"].numbers
        let freedom = DegreesOfFreedom.combined(
            variances: inputs["cluster_V"].numbers, degreesOfFreedom: freedoms)
        contrast = freedom.map(plain.restingOnBranches) ?? plain
        let present =
            inputs.has("n_now") ? inputs["n_now"].numbers : plain.terms.map(\.cell.answers)
        progress = plain.terms.indices.map { index in
            let coefficient = plain.terms[index].coefficient
            let grows = inputs["grow"].list.isEmpty || inputs["grow"].list[index].flag == true
            let planned = inputs["plan"].list.isEmpty ? nil : inputs["plan"].numbers[index]
            return grows
                ? CellProgress(
                    coefficient: coefficient, answers: present[index], planned: planned)
                : .closed(coefficient: coefficient, answers: present[index])
        }
        goal = inputs["goal"].required
        isAtEnd = inputs["at_end"].flag ?? false
        isHigherBetter = inputs["higher_is_better"].flag ?? true
        tuning = inputs["n_star"].number
    }

    var fraction: Double? { PilotLook.informationFraction(progress) }

    var critical: CriticalValue {
        guard let fraction else {
            return .openEnded(
                information: PilotLook.information(progress), tunedTo: tuning ?? .nan)
        }
        return isAtEnd ? .endDate(fraction: fraction) : .interim(fraction: fraction)
    }

    var statistic: Double {
        PilotLook.normalStatistic(
            contrast.statistic(for: goal) ?? .nan, degreesOfFreedom: contrast.degreesOfFreedom)
    }
}
