public import ExperienceModel

extension StatsJSON {
    /// Answers in branches: each arm, each difference from the control, and as `estimate` what it
    /// comes to: the difference where there are two arms, the figure where there is one.
    public static func document(_ figure: BranchedFigure, language: Language) -> JSONValue {
        var inputs = JSONObject()
        inputs.add("kind", .string(figure.scale.kind))
        inputs.add("arms", .array(figure.arms.map { arm($0, language) }))
        if figure.arms.count > 1 {
            inputs.add("differences", .array(figure.differences.map(difference)))
        }
        let whole =
            switch figure.arms.count {
            case 1: figure.arms[0].interval
            case 2: figure.differences.first?.interval
            default: Interval?.none
            }
        let words = Wording(language)
        return document(
            inputs: inputs, answers: figure.answers, interval: whole, level: figure.level,
            method: figure.method,
            because: figure.arms.count > 2 ? words.severalArms : words.oneBranch,
            language: language)
    }

    private static func arm(_ arm: BranchedFigure.Arm, _ language: Language) -> JSONValue {
        let words = Wording(language)
        var object = JSONObject()
        object.add("arm", arm.name.isEmpty ? nil : .string(arm.name))
        object.add("branches", .integer(arm.branches))
        object.add("answers", .integer(arm.answers))
        object.add("designEffect", .finite(arm.designEffect))
        object.add("effectiveAnswers", .finite(arm.effectiveAnswers))
        object.add(arm.interval, because: words.oneBranch, words)
        object.add(
            "degreesOfFreedom", arm.degreesOfFreedom.map(JSONValue.finite) ?? .null)
        return .object(object)
    }

    private static func difference(_ difference: BranchedFigure.Difference) -> JSONValue {
        [
            "arm": .string(difference.arm), "control": .string(difference.control),
            "estimate": .finite(difference.interval.estimate),
            "lower": .finite(difference.interval.lower),
            "upper": .finite(difference.interval.upper),
            "degreesOfFreedom": .finite(difference.degreesOfFreedom),
        ]
    }
}

extension Wording {
    /// Why there are no limits.
    var oneBranch: String {
        say(
            "One branch says nothing about how branches differ; there must be at least two.",
            "Eén vestiging zegt niet hoe vestigingen verschillen; er zijn er minstens twee nodig.")
    }

    /// Why there is no single figure.
    fileprivate var severalArms: String {
        say("There are more than two arms; see differences.", "Er zijn meer dan twee groepen.")
    }
}
