import ExperienceModel

/// What the rules about a pilot's sample share.
extension RuleContext {
    /// A goal or guardrail as the sample of its pilot stands to it, with its path in the source map.
    typealias PlannedGoal = (plan: SamplePlan, line: SamplePlan.Line, path: String)

    /// The goals and then the guardrails of every pilot whose sample was planned.
    var plannedGoals: [PlannedGoal] {
        blueprint.pilots.flatMap { pilot -> [PlannedGoal] in
            guard let plan = samplePlans[pilot.id] else { return [] }
            let goals = pilot.goals.enumerated().map { index, goal in
                (goal, ElementPath.goal(index, of: pilot))
            }
            let guardrails = pilot.guardrails.enumerated().map { index, goal in
                (goal, ElementPath.guardrail(index, of: pilot))
            }
            return (goals + guardrails).compactMap { goal, path in
                plan.lines.first { $0.goal == goal }.map { (plan, $0, path) }
            }
        }
    }
}
