public import ExperienceModel

/// Finds launched pilots whose goals in the text are no longer those that were frozen.
public enum FrozenPlanComparer {
    /// The pilots that differ, in the order of their launch.
    ///
    /// A verdict keeps to the frozen plan whatever the text says; who reads the text must know.
    public static func changes(
        of launched: [LaunchedPilot], in blueprint: Blueprint
    ) -> [FrozenPlanChange] {
        launched.filter { $0.plan.blueprint == blueprint.id }.compactMap { pilot in
            let plan = pilot.plan
            let frozen = PartFields.goals(of: plan.pilot, metrics: plan.metrics)
            let planned = blueprint.pilot(plan.pilot.id)
            let fields = planned.map {
                FieldList.changes(
                    from: frozen, to: PartFields.goals(of: $0, metrics: blueprint.metrics))
            }
            if let fields, fields.isEmpty { return nil }
            return FrozenPlanChange(
                pilot: plan.pilot.id, frozenOn: plan.frozenOn, sha256: pilot.sha256,
                isDropped: planned == nil, fields: fields ?? [])
        }
    }
}
