public import ExperienceModel

/// The document of `status --json`: how far a blueprint is, and how its pilots stand.
public enum StatusJSON {
    /// The document `cxpilot/status/1`; effects in the measure of their metric.
    public static func document(_ page: OverviewPage, language: Language) -> JSONValue {
        let words = Wording(language)
        let value: JSONValue = [
            "blueprint": .string(page.blueprint.id),
            "title": .string(page.blueprint.title),
            "revision": page.revision.map(JSONValue.integer),
            "asOf": .day(page.asOf),
            "readiness": page.readiness.map { .array($0.steps.map(step)) },
            "pilots": .array(page.pilots.map { pilot($0, words) }),
        ]
        return .document("status", value.members)
    }

    /// A step with each of its open parts, and the finding that keeps it open.
    private static func step(_ step: Readiness.Step) -> JSONValue {
        let open = step.parts.compactMap { part in
            part.open.map { finding -> JSONValue in
                [
                    "part": .string(part.name), "code": .string(finding.code),
                    "severity": .string(finding.severity.rawValue),
                    "message": .string(finding.message),
                ]
            }
        }
        return [
            "step": .integer(step.number), "inPlace": .integer(step.inPlace),
            "needed": .integer(step.parts.count), "open": .array(open),
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
