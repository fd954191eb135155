package import ExperienceModel

/// What a plan expects to find in a file of answers: what is asked, and the labels it knows.
package struct ExpectedAnswers: Equatable, Sendable {
    /// Ids of one dimension and the names of them for people; either may stand in a file.
    package struct Labels: Equatable, Sendable {
        /// The ids.
        package var ids: [String]
        /// The names for people.
        package var names: [String]

        /// Makes one from its parts.
        package init(ids: [String], names: [String] = []) {
            self.ids = ids
            self.names = names
        }
    }

    /// The metrics that are asked, without those derived from another; the first one decides.
    package var metrics: [Metric]
    /// The arms.
    package var arms: [String]
    /// The branches of each arm, where whole branches are assigned.
    package var branches: [String: [String]]
    /// The personas.
    package var personas: Labels
    /// The channels.
    package var channels: Labels
    /// The touchpoints.
    package var touchpoints: Labels

    /// Makes one from its parts.
    package init(
        metrics: [Metric], arms: [String], branches: [String: [String]] = [:],
        personas: Labels = Labels(ids: []), channels: Labels = Labels(ids: []),
        touchpoints: Labels = Labels(ids: [])
    ) {
        self.metrics = metrics
        self.arms = arms
        self.branches = branches
        self.personas = personas
        self.channels = channels
        self.touchpoints = touchpoints
    }

    /// What that plan asks for and what its blueprint calls things.
    package init(_ plan: FrozenPlan, _ blueprint: Blueprint) {
        let goals = (plan.pilot.primaryGoal.map { [$0] } ?? []) + plan.pilot.goals
        var metrics: [Metric] = []
        for goal in goals + plan.pilot.guardrails {
            guard let metric = plan.metric(goal.metric) else { continue }
            let asked = metric.from.flatMap(plan.metric) ?? metric
            if !metrics.contains(where: { $0.id == asked.id }) { metrics.append(asked) }
        }
        self.init(
            metrics: metrics, arms: plan.pilot.arms,
            branches: plan.pilot.assignsBranches ? plan.pilot.branches : [:],
            personas: Labels(
                ids: blueprint.personas.map(\.id), names: blueprint.personas.map(\.name)),
            channels: Labels(
                ids: blueprint.channels.map(\.id), names: blueprint.channels.compactMap(\.name)),
            touchpoints: Labels(
                ids: blueprint.touchpoints.map(\.id),
                names: blueprint.touchpoints.compactMap(\.title)))
    }
}
