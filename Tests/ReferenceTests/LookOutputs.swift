import ExperienceModel
import PilotEvaluation
import PilotStatistics

/// Looks at running pilots, and what to do with them.
enum LookOutputs {
    static func criticalValue(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let (alpha, fraction) = (inputs.alpha, inputs["t"].required)
        let critical =
            switch inputs["mode"].text {
            case "interim": CriticalValue.interim(fraction: fraction, alpha: alpha)
            case "end": CriticalValue.endDate(fraction: fraction, alpha: alpha)
            default:
                CriticalValue.openEnded(
                    information: inputs["n"].required, tunedTo: inputs["n_star"].number ?? 300,
                    alpha: alpha)
            }
        return [
            "z": .single(critical.z),
            "q": .single(critical.quantile(degreesOfFreedom: inputs["df"].number)),
        ]
    }

    static func peekSafeP(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let p = PilotLook.peekSafeP(
            statistic: inputs["z"].required, fraction: inputs["t"].required,
            atEndDate: inputs["at_end"].flag ?? false)
        return ["p": .single(p)]
    }

    static func readout(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        ReferenceReadout(inputs).outputs
    }

    static func holm(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        ["adjusted": .numbers(HolmAdjustment.adjusted(inputs["p"].numbers))]
    }

    static func chanceOfSuccess(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let chance = ChanceOfSuccess.byThePlan(
            statistic: inputs["z"].required, fraction: inputs["t"].required, alpha: inputs.alpha)
        return ["chance": .number(chance)]
    }

    static func pilotDecision(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let isFinal = inputs["final"].flag ?? false
        let situation = DecisionTable.Situation(
            primary: verdict(inputs["primary"], isGuardrail: false),
            guardrails: inputs["guardrails"].list.map { verdict($0, isGuardrail: true) },
            isFinal: isFinal, isGuardrailFinal: isFinal,
            isImprovementProven: inputs["improvement_proven"].flag,
            isInOrder: inputs["data_checks_ok"].flag ?? true,
            isOutOfReach: inputs["out_of_reach"].flag ?? false)
        return ["decision": .text(words(DecisionTable.decision(in: situation).decision))]
    }

    static func words(_ verdict: LineVerdict) -> String {
        switch verdict {
        case .harm: "harm"
        case .goalMet: "goal met"
        case .goalNotMet: "goal not met"
        case .undecided: "not yet decided"
        }
    }

    /// A verdict in the product's words: a guardrail holds, a goal is met.
    private static func verdict(_ value: ReferenceValue, isGuardrail: Bool) -> Verdict {
        switch value.text {
        case "harm": isGuardrail ? .broken : .harmed
        case "goal met": isGuardrail ? .holds : .met
        case "goal not met": .notMet
        default: .undecided
        }
    }

    private static func words(_ decision: Decision?) -> String {
        switch decision {
        case nil: "no decision"
        case .stop: "stop"
        case .iterate: "iterate"
        case .rollOut: "roll out"
        case .keepCollecting: "keep collecting"
        }
    }
}
