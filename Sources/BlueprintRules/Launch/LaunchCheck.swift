public import ExperienceModel

/// What stands in the way of a launch.
public enum LaunchObjection: Equatable, Sendable {
    /// A discipline has not approved this revision.
    case notApproved(discipline: String, lead: String)
    /// A discipline approved an earlier revision, and what it answers for has changed since.
    case approvalLapsed(ApprovalStanding)
    /// The basics are below their minimum (shares 0 to 1), or not known.
    case basicsBelowMinimum(metric: String, actual: Double?, minimum: Double)
    /// There is no goal, or none that decides.
    case noPrimaryGoal
    /// A goal has nothing to be compared with.
    case noComparison(metric: String)
    /// How many are invited or expected to answer is not planned.
    case noPlannedSample
    /// The pilot costs more than its own cap.
    case aboveCap(cost: Double, cap: Double)
    /// There is no way to stop it without breaking a promise.
    case noExitPlan
}

/// Whether a pilot may be launched.
public enum LaunchCheck {
    /// Everything that stands in the way, all at once, in the order in which it is mended.
    ///
    /// - Parameters:
    ///   - pilot: as planned.
    ///   - team: every discipline must have approved.
    ///   - approvals: of the revision that would be frozen.
    public static func objections(
        to pilot: Pilot, team: [TeamMember], approvals: [Approval]
    ) -> [LaunchObjection] {
        let signed = Set(approvals.map(\.discipline))
        let missing = team.filter { !signed.contains($0.discipline) }.map {
            LaunchObjection.notApproved(discipline: $0.discipline, lead: $0.lead)
        }
        return missing + objectionsToStart(of: pilot)
    }

    /// Everything that stands in the way, where approvals of earlier revisions may carry over.
    ///
    /// - Parameters:
    ///   - pilot: as planned.
    ///   - standings: where each discipline of the team stands with the text.
    public static func objections(
        to pilot: Pilot, standings: [ApprovalStanding]
    ) -> [LaunchObjection] {
        let missing = standings.filter { !$0.holds }.map { standing in
            standing.state == .lapsed
                ? LaunchObjection.approvalLapsed(standing)
                : .notApproved(discipline: standing.discipline, lead: standing.lead)
        }
        return missing + objectionsToStart(of: pilot)
    }

    private static func objectionsToStart(of pilot: Pilot) -> [LaunchObjection] {
        var objections: [LaunchObjection] = []
        if let basics = pilot.basics, basics.isBelowMinimum {
            objections.append(
                .basicsBelowMinimum(
                    metric: basics.metric, actual: basics.actual, minimum: basics.minimum))
        }
        objections += objectionsToPlan(pilot)
        return objections
    }

    private static func objectionsToPlan(_ pilot: Pilot) -> [LaunchObjection] {
        var objections: [LaunchObjection] = []
        if pilot.primaryGoal == nil { objections.append(.noPrimaryGoal) }
        for goal in pilot.goals + pilot.guardrails where goal.lacksComparison(in: pilot) {
            objections.append(.noComparison(metric: goal.metric))
        }
        if pilot.plannedAnswersPerArm == nil { objections.append(.noPlannedSample) }
        if let cap = pilot.startSmall?.maxBudget, let cost = pilot.trialCost, cost > cap {
            objections.append(.aboveCap(cost: cost, cap: cap))
        }
        if pilot.startSmall?.exitPlan == nil { objections.append(.noExitPlan) }
        return objections
    }
}
