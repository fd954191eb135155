public import ExperienceModel

/// The document of `amend --json`: what changed of a launched plan, and what was known by then.
public enum AmendmentJSON {
    /// `cxpilot/amend/1`, of the last change of that pilot; rates 0…1, days as ISO 8601.
    ///
    /// - Parameter stretches: for open goals whose boundary moved, how wide the interval is at the
    ///   present plan, as a multiple of the ordinary one.
    public static func document(
        _ launched: LaunchedPilot, stretches: [GoalKey: Double]
    ) -> JSONValue {
        let steps = PlanSteps(launched)
        let amendment = launched.amendments.last
        let value: JSONValue = [
            "pilot": .string(launched.plan.pilot.id),
            "number": .integer(launched.amendments.count),
            "on": amendment.map { .day($0.on) } ?? .null,
            "by": amendment.map { .string($0.by) } ?? .null,
            "reason": amendment.map { .string($0.reason) } ?? .null,
            "basis": amendment.map { .string($0.basis.rawValue) } ?? .null,
            "answersSeen": .told(amendment?.answersSeen ?? [:]),
            "before": plan(steps.before),
            "after": plan(steps.after),
            "standings": .array((amendment?.standings ?? []).map(standing)),
            "stretches": .array(stretched(steps.after, stretches)),
        ]
        return .document("amend", value.members)
    }

    private static func plan(_ pilot: Pilot) -> JSONValue {
        [
            "invitedPerArm": pilot.invitedPerArm.map(JSONValue.integer) ?? .null,
            "responseRate": pilot.responseRate.map(JSONValue.finite) ?? .null,
            "answersPerArm": pilot.plannedAnswersToDecide.map(JSONValue.integer) ?? .null,
            "readout": .day(pilot.readout),
            "cost": pilot.trialCost.map(JSONValue.finite),
        ]
    }

    private static func standing(_ standing: PlanAmendment.Standing) -> JSONValue {
        [
            "metric": .string(standing.goal.metric), "role": .string(standing.goal.role.rawValue),
            "type": .string(standing.goal.comparison.rawValue),
            "fraction": .finite(standing.fraction), "statistic": .finite(standing.statistic),
        ]
    }

    private static func stretched(
        _ pilot: Pilot, _ stretches: [GoalKey: Double]
    ) -> [JSONValue] {
        (pilot.goals + pilot.guardrails).compactMap { goal in
            stretches[goal.key].map {
                [
                    "metric": .string(goal.metric), "role": .string(goal.role.rawValue),
                    "type": .string(goal.comparison.rawValue), "width": .finite($0),
                ]
            }
        }
    }
}
