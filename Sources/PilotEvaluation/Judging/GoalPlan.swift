import ExperienceModel
import PilotStatistics

/// The planned looks at one goal: how many answers, until when, and the boundaries of its lines.
struct GoalPlan {
    /// The lines of a goal, each with the side on which it is crossed.
    enum Side: CaseIterable {
        /// The lower limit at the goal: met.
        case met
        /// The upper limit below the goal: not met.
        case notMet
        /// The upper limit below the harm line: harmed.
        case harm
        /// The lower limit at the floor of a target with floor.
        case floor
    }

    /// Planned answers in each growing cell, by which information is measured; nil where none.
    private(set) var planned: Double?
    /// Planned answers as the plan is now.
    private(set) var present: Double?
    private(set) var readout: Day
    private var boundaries: [LineBoundary]
    /// The changes that moved the boundaries.
    private var changes = PlanChanges()
    /// Whether the boundary was moved after results had been seen.
    var hasReplanned: Bool { !changes.isEmpty }

    init(_ goal: Goal, _ pilot: Pilot) {
        planned = Self.answers(goal, pilot)
        present = planned
        readout = pilot.readout
        boundaries = Side.allCases.map { _ in LineBoundary() }
    }

    /// Planned answers; a plan of none is no plan.
    private static func answers(_ goal: Goal, _ pilot: Pilot) -> Double? {
        goal.plannedAnswers(in: pilot).flatMap { $0 > 0 ? Double($0) : nil }
    }

    /// What the look of a day is; the fraction is that of the original plan.
    func look(_ reading: ContrastReading, on day: Day) -> (kind: LookKind, fraction: Double?) {
        guard let planned else { return (.openEnded(isLast: day >= readout), nil) }
        let fraction = reading.fraction(of: planned)
        if fraction >= boundaries[0].end { return (.planReached, fraction) }
        return (day >= readout ? .endDate : .interim, fraction)
    }

    /// The share of the present plan.
    func shown(_ fraction: Double?) -> Double? { fraction.map { $0 / boundaries[0].end } }

    /// The critical z on one side.
    func critical(
        _ side: Side, _ look: (kind: LookKind, fraction: Double?), _ reading: ContrastReading
    ) -> Double {
        guard let fraction = look.fraction else {
            return OpenEnded.critical(information: reading.information)
        }
        return boundaries[Side.allCases.firstIndex(of: side) ?? 0]
            .critical(look.kind, fraction: fraction)
    }

    /// The chance to meet the goal by the plan.
    func chance(statistic: Double, fraction: Double?) -> Double? {
        fraction.flatMap { boundaries[0].chance(statistic: statistic, fraction: $0) }
    }

    /// p of "met" that is safe for looking; after a change on results as far as it is below α.
    func safeP(
        statistic: Double, _ look: (kind: LookKind, fraction: Double?), _ reading: ContrastReading
    ) -> Double {
        guard let fraction = look.fraction else {
            return OpenEnded.safeP(statistic: statistic, information: reading.information)
        }
        guard statistic.isFinite else { return statistic > 0 ? 0 : 1 }
        guard !hasReplanned else {
            return changes.p(statistic: statistic, look.kind, fraction: fraction)
        }
        return PilotLook.peekSafeP(
            statistic: statistic, fraction: fraction, atEndDate: look.kind == .endDate)
    }

    /// Changes the plan; `statistic` gives z at each line, positive beyond it, on that day.
    ///
    /// A goal without a planned number keeps none, and results that were seen cannot become the
    /// final ones: there the plan stays as it was.
    mutating func amend(
        _ amendment: PlanAmendment, _ goal: Goal, to pilot: Pilot, _ reading: ContrastReading?,
        fraction recorded: Double?, statistic: (Side) -> Double
    ) {
        readout = pilot.readout
        let new = Self.answers(goal, pilot)
        guard let new, new != present else { return }
        if amendment.basis == .noAnswers || (reading?.total ?? 0) == 0 {
            planned = new
            present = new
            return
        }
        // A number that comes after the answers cannot make an open-ended pilot a planned one.
        guard let planned, let reading else { return }
        let (now, newNow) = (reading.fraction(of: planned), reading.fraction(of: new))
        // Once the boundary was moved it is moved again, whatever the reason: no error is added.
        if now == 0 || (amendment.basis == .otherReasons && !hasReplanned) {
            self.planned = new
            present = new
            return
        }
        // Results that have been seen cannot be made the last ones.
        guard newNow < 1 else { return }
        present = new
        let end = now / newNow
        for (index, side) in Side.allCases.enumerated() {
            let at = (side == .met ? recorded.map { $0 * boundaries[index].end } : nil) ?? now
            let z = statistic(side)
            if side == .met { changes.note(to: end, at: at, statistic: z) }
            boundaries[index].replan(to: end, at: at, statistic: z)
        }
    }
}
