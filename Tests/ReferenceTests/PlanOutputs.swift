import PilotStatistics

/// How many answers a pilot needs, and what it can show with those it gets.
enum PlanOutputs {
    static func planDrift(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let inflation = SampleSize.inflation(
            alpha: inputs.alpha, power: inputs["power"].number ?? 0.80, looks: inputs.looks)
        return ["theta": .single(inputs.drift), "inflation": .single(inflation)]
    }

    static func planOne(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let answers = SampleSize.answersOneArm(
            variance: inputs["variance"].required, difference: inputs["delta"].required,
            drift: inputs.drift)
        return ["n": .count(answers)]
    }

    static func planTwo(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let answers = SampleSize.answersTwoArms(
            pilotVariance: inputs["variance_pilot"].required,
            controlVariance: inputs["variance_control"].required,
            difference: inputs["delta"].required, controlPerPilot: inputs["ratio"].number ?? 1,
            drift: inputs.drift)
        return ["n_pilot": .count(answers?.pilot), "n_control": .count(answers?.control)]
    }

    static func planMde(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let difference = SampleSize.detectableDifference(
            coefficients: inputs["coefficients"].numbers, variances: inputs["variances"].numbers,
            answers: inputs["n"].numbers, drift: inputs.drift)
        return ["mde": .single(difference)]
    }

    static func npsVariance(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let passives: SampleSize.Passives =
            switch inputs["mode"].text {
            case "worst": .worst
            case "known": .known(inputs["passives"].required)
            default: .typical
            }
        let variance = SampleSize.npsVariance(at: inputs["goal"].required, passives: passives)
        return ["variance": .single(variance), "sd": .single(variance.squareRoot())]
    }
}
