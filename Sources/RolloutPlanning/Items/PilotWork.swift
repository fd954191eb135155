import ExperienceModel

/// One pilot's rollout as work: its waves, and what its read-out says they bring.
struct PilotWork {
    let pilot: Pilot
    let standing: PilotStanding
    let readOut: ReadOut?
    /// New customers a year.
    let customers: Int

    /// Weeks in a year, for what a year's customers cost and bring.
    private static let weeksPerYear = 52.0

    /// Why a pilot has no work on the roadmap.
    struct Refusal: Error {
        let reason: LeftOut.Reason
    }

    /// Its rollout, behind those initiatives.
    func item(after initiatives: [String]) -> Result<RolloutItem, Refusal> {
        guard let plan = pilot.rollout else { return .failure(Refusal(reason: .noRollout)) }
        let commitment: Commitment
        switch standing {
        case .planned: return .failure(Refusal(reason: .notLaunched))
        case .launched(let told):
            let own = hasBrokenGuardrail ? 0 : told ?? chance
            commitment = .ifPilotSucceeds(chance: own, readout: expected)
        case .decided(.keepCollecting, _):
            commitment = .ifPilotSucceeds(chance: chance, readout: expected)
        case .decided(.rollOut, let day): commitment = .decided(on: day)
        case .decided(.iterate, let day): commitment = .ifNewPilotSucceeds(decided: day)
        case .decided(.stop, _): return .failure(Refusal(reason: .decided(.stop)))
        }
        return .success(
            RolloutItem(
                id: pilot.id, title: pilot.title, commitment: commitment,
                waves: waves(plan, commitment),
                after: plan.after + initiatives.filter { !plan.after.contains($0) },
                earliest: plan.earliest, promised: plan.promised,
                worth: worth(plan, commitment),
                guardrails: unique(pilot.guardrails.map(\.metric)), broken: broken(commitment),
                pilot: running(commitment)))
    }

    private func waves(_ plan: RolloutPlan, _ commitment: Commitment) -> [RolloutItem.Wave] {
        let parts = Double(max(1, plan.waves.count))
        let yearShare = Double(plan.weeksPerWave) / Self.weeksPerYear
        let waves = plan.waves.enumerated().map { number, share in
            RolloutItem.Wave(
                share: share, weeks: plan.weeksPerWave,
                effort: plan.effort.mapValues { $0 / parts },
                cost: Double(customers) * share * yearShare * plan.costPerCustomer
                    + (number == 0 ? plan.oneOffCost : 0))
        }
        guard case .ifNewPilotSucceeds = commitment else { return waves }
        let days = max(1, pilot.readout - pilot.start + 1)
        let again = RolloutItem.Wave(
            weeks: (days + 6) / 7, effort: [:], cost: pilot.trialCost ?? 0, isNewPilot: true)
        return [again] + waves
    }

    /// Effect and cost of a week in which all of that week's new customers are reached.
    private func worth(_ plan: RolloutPlan, _ commitment: Commitment) -> RolloutWorth {
        let reached = Double(customers) / Self.weeksPerYear
        var worth = RolloutWorth(
            costPerWeek: reached * plan.costPerCustomer, oneOffCost: plan.oneOffCost)
        switch commitment {
        case .decided, .initiative, .ifOthersSucceed: worth.chance = 1
        case .ifPilotSucceeds(let chance, _): worth.chance = chance.map { min(1, max(0, $0)) }
        // What the old pilot showed is not what the new one will.
        case .ifNewPilotSucceeds: return worth
        }
        if let money = readOut?.money, money.benefit.isFinite {
            let factor = reached / 1000
            worth.effectPerWeek = Interval(
                estimate: money.benefit.estimate * factor, lower: money.benefit.lower * factor,
                upper: money.benefit.upper * factor)
            worth.isCausal = money.isCausal
        }
        // The verdict stays; what to expect is what all answers by now say.
        if let primary = readOut?.primary, primary.isDifference,
            let change = primary.effect ?? primary.decisive, change.isFinite
        {
            worth.change = change
            worth.metric = primary.goal.metric
            worth.withoutChange = primary.controlArm?.interval?.estimate
        }
        return worth
    }

    /// The chance that the goal is met by the planned end; once its final look has been, it is
    /// met or it is not.
    ///
    /// Behind a guardrail that is broken, or whose final look did not prove that it holds, nothing
    /// is rolled out, whatever the goal does. One that lies beyond its line by now has to come back
    /// first: its chance to hold counts as well, taken as independent of the goal.
    private var chance: Double? {
        if hasBrokenGuardrail { return 0 }
        let guardrails = readOut?.guardrails ?? []
        if guardrails.contains(where: { $0.verdict == .undecided && $0.isFinal }) { return 0 }
        return chanceOfGoal.map { own in
            guardrails.filter(\.isBeyondLine).reduce(own) { $0 * ($1.chance ?? 1) }
        }
    }

    private var chanceOfGoal: Double? {
        guard let primary = readOut?.primary else { return nil }
        switch primary.verdict {
        case .met: return 1
        case .notMet, .harmed: return 0
        case .undecided, .holds, .broken:
            return primary.isFinal ? 0 : primary.chance
        }
    }

    private var hasBrokenGuardrail: Bool {
        readOut?.guardrails.contains { $0.verdict == .broken } ?? false
    }

    /// Guardrails that are known not to hold: they close the gate behind the first wave.
    private func broken(_ commitment: Commitment) -> [String] {
        if case .ifNewPilotSucceeds = commitment { return [] }
        let broken = (readOut?.guardrails ?? []).filter { $0.verdict == .broken }
        return unique(broken.map(\.goal.metric))
    }

    private func running(_ commitment: Commitment) -> RunningPilot? {
        guard case .ifPilotSucceeds = commitment else { return nil }
        return RunningPilot(
            start: pilot.start, readout: pilot.readout, expected: expected, answers: answers,
            answersNeeded: answersNeeded, advised: advised)
    }

    /// What the verdict says, where the team has not decided otherwise and it is no mere advice.
    private var advised: Decision? {
        guard case .launched = standing, let said = readOut?.recommendation, !said.isAdvice,
            said.decision != .keepCollecting
        else { return nil }
        return said.decision
    }

    /// The number that the pilot's own page tells: until a verdict if the trend holds, else until
    /// the plan is full.
    private var answersNeeded: Int? {
        let needed = readOut?.primary?.needed
        return needed?.ifTrendHolds.flatMap { $0 > 1 ? $0 : nil } ?? needed?.toPlan
    }

    private var answers: Int {
        (readOut?.primary?.arms ?? []).reduce(0) { sum, arm in
            let (total, isTooMuch) = sum.addingReportingOverflow(max(0, arm.answers))
            return isTooMuch ? .max : total
        }
    }

    /// The day on which the answers are complete at their pace so far, at the latest the read-out.
    private var expected: Day {
        guard let readOut, let needed = readOut.primary?.needed?.toPlan, answers > 0,
            readOut.asOf >= pilot.start
        else { return pilot.readout }
        let pace = Double(answers) / Double(readOut.asOf - pilot.start + 1)
        let days = (Double(needed) / pace).rounded(.up)
        guard days < Double(pilot.readout - readOut.asOf) else { return pilot.readout }
        return readOut.asOf + max(0, Int(days))
    }

    private func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}

extension GoalReadOut {
    /// Whether nothing is decided, and the estimate lies on the wrong side of the line.
    fileprivate var isBeyondLine: Bool {
        guard verdict == .undecided, let effect, let line else { return false }
        return goal.isAboveGood ? effect.estimate < line : effect.estimate > line
    }
}

extension Interval {
    /// Whether estimate and limits are numbers.
    var isFinite: Bool { estimate.isFinite && lower.isFinite && upper.isFinite }
}
