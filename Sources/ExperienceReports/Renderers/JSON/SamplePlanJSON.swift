public import ExperienceModel

/// The document of `plan --json`: whether a pilot can succeed.
public enum SamplePlanJSON {
    /// `cxpilot/plan/1`; answers per arm, differences in the measure of their metric (points, or
    /// shares 0…1), beyond the goal.
    public static func document(_ plan: SamplePlan, language: Language) -> JSONValue {
        .document("plan", content(plan, language).members)
    }

    /// The same for several pilots, under `pilots`.
    public static func document(_ plans: [SamplePlan], language: Language) -> JSONValue {
        let value: JSONValue = ["pilots": .array(plans.map { content($0, language) })]
        return .document("plan", value.members)
    }

    private static func content(_ plan: SamplePlan, _ language: Language) -> JSONValue {
        let words = Wording(language)
        return [
            "pilot": .string(plan.pilot.id),
            "design": .string(plan.pilot.design.rawValue),
            "weeks": .integer(plan.weeks),
            "power": .finite(plan.power),
            "powerTogether": .finite(plan.powerTogether),
            "looks": .integer(plan.looks),
            "cost": plan.cost.map(JSONValue.finite),
            "goals": .array(plan.lines.map { line($0, words) }),
        ]
    }

    /// Numbers that the plan does not give are absent; `enough` is null where that cannot be said.
    private static func line(_ line: SamplePlan.Line, _ words: Wording) -> JSONValue {
        [
            "metric": .string(line.metric.id),
            "kind": .string(line.metric.kind.rawValue),
            "role": .string(line.goal.role.rawValue),
            "goal": [
                "type": .string(line.goal.comparison.rawValue), "value": .finite(line.goal.value),
                "expect": line.goal.expect.map(JSONValue.finite),
            ],
            "planned": line.planned.map(JSONValue.integer),
            "detectable": line.detectable.map(JSONValue.finite),
            "hoped": line.hoped.map(JSONValue.finite),
            "needed": line.needed.map(JSONValue.integer),
            "neededTogether": line.neededTogether.map(JSONValue.integer),
            "enough": line.isEnough.map(JSONValue.bool) ?? .null,
            "advice": line.advice.map(advice),
            "branches": line.branches.map(branches),
            "countsBefore": line.countsBefore ? .bool(true) : nil,
            "because":
                (line.obstacle.map { words.sentence(for: $0, line) }
                ?? line.unsaid.map { words.sentence(for: $0) }).map(JSONValue.string)
                ?? (line.isEnough == nil ? .string(words.unknownSample(line)) : nil),
        ]
    }

    /// What would make the sample enough: any one of `invited` (per arm), `until`, `goal` (in the
    /// terms of the goal's value) and `branches` (per arm).
    private static func advice(_ advice: SampleAdvice) -> JSONValue {
        [
            "answers": .integer(advice.answers),
            "invited": advice.invited.map(JSONValue.integer),
            "until": advice.until.map(JSONValue.day),
            "goal": advice.goal.map(JSONValue.finite),
            "branches": advice.branches.map(JSONValue.integer),
        ]
    }

    /// What branches cost: detectable differences in the measure of the metric.
    private static func branches(_ plan: BranchPlan) -> JSONValue {
        [
            "perArm": .integer(plan.perArm),
            "answersPerBranch": plan.answersPerBranch.map(JSONValue.finite),
            "intraBranchCorrelation": .finite(plan.intraBranchCorrelation),
            "designEffect": plan.designEffect.map(JSONValue.finite),
            "detectableIfIndependent": plan.detectableIfIndependent.map(JSONValue.finite),
            "needed": plan.needed.map(JSONValue.integer),
        ]
    }
}

extension Wording {
    /// Why nobody can say whether a sample is enough.
    func unknownSample(_ line: SamplePlan.Line) -> String {
        line.planned == nil
            ? say(
                "The plan does not say how many are invited and how many answer.",
                "Het plan zegt niet hoeveel klanten worden uitgenodigd en hoeveel er antwoorden.")
            : say(
                "The plan does not say what is hoped for (expect).",
                "Het plan zegt niet waarop het team hoopt (expect).")
    }
}
