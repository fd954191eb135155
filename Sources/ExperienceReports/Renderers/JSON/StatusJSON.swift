public import ExperienceModel

/// The document of `status --json`: how far a blueprint is, and how its pilots stand.
public enum StatusJSON {
    /// The document `cxpilot/status/1`; effects in the measure of their metric.
    public static func document(_ page: OverviewPage, language: Language) -> JSONValue {
        let words = Wording(language)
        let readiness = BlueprintReadiness(
            blueprint: page.blueprint, findings: page.findings, words: words)
        let value: JSONValue = [
            "blueprint": .string(page.blueprint.id),
            "title": .string(page.blueprint.title),
            "revision": page.revision.map(JSONValue.integer),
            "asOf": .day(page.asOf),
            "readiness": [
                "inPlace": .integer(readiness.total.inPlace),
                "parts": .integer(readiness.total.parts),
                "steps": .array(readiness.steps.map(step)),
            ],
            "pilots": .array(page.pilots.map { pilot($0, words) }),
        ]
        return .document("status", value.members)
    }

    private static func step(_ step: ReadinessStep) -> JSONValue {
        [
            "step": .integer(step.number), "title": .string(step.title),
            "inPlace": .integer(step.inPlace), "parts": .integer(step.parts),
            "errors": .integer(step.errors), "codes": .strings(step.gaps.compactMap(\.code)),
        ]
    }

    /// A pilot that is not launched has no decision and no goal, but may have obstacles.
    private static func pilot(_ summary: PilotSummary, _ words: Wording) -> JSONValue {
        let readOut = summary.readOut
        return [
            "pilot": .string(summary.pilot.id),
            "title": .string(summary.pilot.title),
            "state": .string((readOut?.state ?? .planned).rawValue),
            "obstacles": .strings(summary.obstacles),
            "decision": readOut.map { ReadOutJSON.decision(of: $0, words) },
            "goal": readOut?.primary.map(GoalJSON(words: words).value),
        ]
    }
}
