public import ExperienceModel

/// Whether a pilot may be launched.
public enum LaunchCheck {
    /// Everything that stands in the way, all at once, in the order in which it is mended.
    ///
    /// - Parameters:
    ///   - pilot: as planned.
    ///   - standings: where each discipline of the team stands with the text.
    ///   - errors: what `check` finds wrong with this pilot, `BlueprintCheck.errorsOfPilots`.
    public static func objections(
        to pilot: Pilot, standings: [ApprovalStanding], errors: [Finding]
    ) -> [LaunchObjection] {
        let unsigned = standings.filter { !$0.holds }.map { standing in
            standing.state == .lapsed
                ? LaunchObjection.approvalLapsed(standing)
                : .notApproved(discipline: standing.discipline, lead: standing.lead)
        }
        let missing = TeamDisciplines.missing(from: standings.map(\.discipline))
        return unsigned + (missing.isEmpty ? [] : [.missingDisciplines(missing)])
            + objectionsToPlan(pilot, errors)
    }

    /// Basics below their minimum stand in the way even where a blueprint silences the rule.
    private static func objectionsToPlan(
        _ pilot: Pilot, _ errors: [Finding]
    ) -> [LaunchObjection] {
        guard let basics = pilot.basics, basics.isBelowMinimum else {
            return errors.map(LaunchObjection.planError)
        }
        let others = errors.filter { $0.code != BasicsNotInOrder().code }
        return [
            .basicsBelowMinimum(
                metric: basics.metric, actual: basics.actual, minimum: basics.minimum)
        ] + others.map(LaunchObjection.planError)
    }
}
