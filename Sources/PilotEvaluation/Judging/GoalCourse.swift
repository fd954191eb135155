import ExperienceModel
import PilotStatistics

/// One goal on its way through the days: what stands, since when, and why not yet.
struct GoalCourse {
    /// One look at the goal.
    struct Look {
        let day: Day
        let reading: ContrastReading
        /// Of all arms of the plan, from the start on.
        let answers: Double
        let kind: LookKind
        /// The share of the original plan; nil without a planned number.
        let fraction: Double?

        var pair: (kind: LookKind, fraction: Double?) { (kind, fraction) }
    }

    /// Its place among goals and guardrails.
    let index: Int
    let goal: Goal
    let metric: Metric
    let counting: MetricCounting
    private(set) var plan: GoalPlan
    /// The verdict that stands.
    private(set) var verdict = Verdict.undecided
    private(set) var decided: DecidedLook?
    /// The day of the final look; nil before it.
    private(set) var closedOn: Day?
    /// The smallest p of "met" that is safe for looking, as far as it matters: below α.
    private(set) var p = 1.0
    /// The last look.
    private(set) var look: Look?
    /// The day of newer answers that nobody has looked at, because nothing can change.
    private(set) var unseen: Day?
    private var hasReachedFloor = false
    /// Whether "met" must wait for the other secondary goals.
    private let isJudgedTogether: Bool

    init(_ goal: Goal, _ metric: Metric, in plan: FrozenPlan, at index: Int) {
        self.index = index
        self.goal = goal
        self.metric = metric
        counting = MetricCounting(metric, in: plan)
        self.plan = GoalPlan(goal, plan.pilot)
        let secondary = plan.pilot.goals.filter { $0.role != .primary }
        isJudgedTogether = goal.role == .secondary && secondary.count > 1
    }

    private var isGuardrail: Bool { goal.role == .guardrail }

    /// Whether the final look has been.
    var isClosed: Bool { closedOn != nil }

    /// The day from which on neither answers nor a new plan change the verdict; nil before it.
    var settledOn: Day? { [closedOn, decided?.day].compactMap(\.self).min() }

    /// Notes a day whose answers change nothing.
    mutating func leave(unseen day: Day) { unseen = day }

    /// A line in the units of the statistics, turned so that more is better.
    func turned(_ line: Double, of goalLine: GoalLine) -> Double {
        (goalLine.lowerIsBetter ? -line : line) / counting.unit
    }

    /// Looks at the answers of a day; a goal that is decided or closed keeps what it has.
    ///
    /// - Parameter answers: of all arms of the plan, from the start on.
    mutating func look(at reading: ContrastReading, of answers: Double, on day: Day) {
        let (kind, fraction) = plan.look(reading, on: day)
        let look = Look(
            day: day, reading: reading, answers: answers, kind: kind, fraction: fraction)
        self.look = look
        unseen = nil
        guard !isClosed else { return }
        if verdict.isUndecided, reading.unready == nil, reading.isMixFilled { judge(look) }
        if kind.isFinal { closedOn = day }
    }

    private mutating func judge(_ look: Look) {
        let (reading, line) = (look.reading, look.reading.line)
        let goalAt = turned(line.value, of: line)
        let said = LineVerdict(
            isHarm: line.harm.map {
                reading.isBelow(turned($0, of: line), z: critical(.harm, look))
            } ?? false,
            isMet: reading.isAtLeast(goalAt, z: critical(.met, look)),
            isNotMet: reading.isBelow(goalAt, z: critical(.notMet, look)))
        switch said {
        case .harm: decide(isGuardrail ? .broken : .harmed, look)
        case .goalMet where isJudgedTogether:
            let statistic = reading.statistic(at: goalAt)
            p = min(p, plan.safeP(statistic: statistic, look.pair, reading), Thresholds.alpha)
        case .goalMet: decide(isGuardrail ? .holds : .met, look)
        case .goalNotMet, .undecided:
            if isMetByFloor(look, goalAt) {
                decide(.met, look)
            } else if said == .goalNotMet {
                decide(isGuardrail ? .broken : .notMet, look)
            }
        }
    }

    /// A target with floor: sure of the floor on some look, and at the last one at the target.
    ///
    /// Among several secondary goals it has no p to be adjusted by, and is an ordinary goal.
    private mutating func isMetByFloor(_ look: Look, _ goalAt: Double) -> Bool {
        guard let floor = look.reading.line.floor, !isJudgedTogether else { return false }
        if !hasReachedFloor {
            let floorAt = turned(floor, of: look.reading.line)
            hasReachedFloor = look.reading.isAtLeast(floorAt, z: critical(.floor, look))
        }
        let estimate = look.reading.contrast?.estimate ?? -.infinity
        return hasReachedFloor && look.kind.isFinal && estimate >= goalAt
    }

    private mutating func decide(_ verdict: Verdict, _ look: Look) {
        self.verdict = verdict
        decided = DecidedLook(
            day: look.day, effect: effect(look), fraction: plan.shown(look.fraction),
            answers: MetricCounting.whole(look.answers), isFinal: look.kind.isFinal)
    }

    /// A secondary goal's own interval would do; the others allow it too (Holm 1979).
    mutating func meetTogether(adjusted: Double) {
        guard isJudgedTogether, verdict.isUndecided, p <= Thresholds.alpha,
            adjusted <= Thresholds.alpha, let look
        else { return }
        decide(.met, look)
    }

    /// Whether its own interval would do, but not together with the others.
    var waitsForOthers: Bool {
        isJudgedTogether && verdict.isUndecided && p <= Thresholds.alpha
    }

    /// Changes the plan on the evening of its day.
    mutating func amend(_ amendment: PlanAmendment, to pilot: Pilot) {
        guard !isClosed else { return }
        let recorded = amendment.standings.first { $0.goal == goal.key }
        let statistic = { [look, self] (side: GoalPlan.Side) -> Double in
            guard let reading = look?.reading else { return 0 }
            let line = reading.line
            switch side {
            case .met:
                return recorded?.statistic ?? reading.statistic(at: turned(line.value, of: line))
            case .notMet: return -reading.statistic(at: turned(line.value, of: line))
            case .harm: return -reading.statistic(at: turned(line.harm ?? line.value, of: line))
            case .floor: return reading.statistic(at: turned(line.floor ?? line.value, of: line))
            }
        }
        plan.amend(
            amendment, goal, to: pilot, look?.reading, fraction: recorded?.fraction,
            statistic: statistic)
    }

    /// The critical z on a side of a look.
    func critical(_ side: GoalPlan.Side, _ look: Look) -> Double {
        plan.critical(side, look.pair, look.reading)
    }

    /// What a look shows, in the measure of the metric; nil where nothing can be shown.
    func effect(_ look: Look) -> Interval? {
        let reading = look.reading
        if case .tooFewForMean = reading.unready { return nil }
        guard reading.hasInterval, let contrast = reading.contrast else { return nil }
        let lower = reading.quantile(critical(.met, look))
        let upper = reading.quantile(critical(.notMet, look))
        guard var shown = counting.shown(contrast, at: lower) else { return nil }
        if lower != upper {
            shown.upper = counting.shown(contrast, at: upper)?.upper ?? shown.upper
        }
        guard shown.lower.isFinite || shown.upper.isFinite else { return nil }
        return reading.line.lowerIsBetter ? shown.negated : shown
    }
}
