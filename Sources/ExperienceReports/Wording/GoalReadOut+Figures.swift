package import ExperienceModel

extension GoalReadOut {
    /// How the numbers held against the line are written.
    package func figures(_ language: Language) -> MetricFigures {
        MetricFigures(metric, isDifference: isDifference, language: language)
    }

    /// The line as planned, `+5`, or a dash when it cannot be said.
    package func lineText(_ language: Language) -> String {
        line.map { figures(language).planned($0) } ?? "–"
    }

    /// What must be sure of a target with floor, on the axis of the effect; nil for other goals.
    package var floorLine: Double? {
        guard isDifference, !goal.isDifference, let floor = goal.floor else {
            return goal.floorLine
        }
        // Held against the answers from before the start, it counts from nought.
        let isMargin = goal.comparison == .notWorseThanBaselineBy
        return goal.isAboveGood == isMargin ? -floor : floor
    }

    /// Whether the goal is met as a target with floor: sure of the floor, not of the goal itself.
    package var isMetByFloor: Bool {
        guard verdict == .met, floorLine != nil, let cautious = cautiousEnd, let line else {
            return false
        }
        return goal.isAboveGood ? cautious < line : cautious > line
    }

    /// The interval that a sentence on the verdict speaks of.
    ///
    /// Today's where it still shows the verdict, for an early estimate runs high; else the one
    /// that decided.
    package var telling: Interval? {
        effect.flatMap { showsVerdict($0) ? $0 : nil } ?? decisive
    }

    /// The end of the telling interval that is nearer to failing.
    package var cautiousEnd: Double? {
        telling.map { goal.isAboveGood ? $0.lower : $0.upper }
    }

    /// The end of the telling interval that is nearer to success.
    package var hopefulEnd: Double? {
        telling.map { goal.isAboveGood ? $0.upper : $0.lower }
    }

    /// Whether an interval at hand shows the verdict itself; an old record may be all there is.
    var showsItsVerdict: Bool { telling.map(showsVerdict) ?? false }

    /// Whether today's interval shows the verdict, too.
    var showsVerdictToday: Bool { effect.map(showsVerdict) ?? false }

    /// Whether that interval shows the verdict.
    func showsVerdict(_ interval: Interval) -> Bool {
        guard let line else { return false }
        func isReached(_ end: Double, _ line: Double) -> Bool {
            goal.isAboveGood ? end >= line : end <= line
        }
        let (cautious, hopeful) =
            goal.isAboveGood
            ? (interval.lower, interval.upper) : (interval.upper, interval.lower)
        return switch verdict {
        case .met, .holds: isReached(cautious, floorLine ?? line)
        case .notMet, .broken, .harmed: !isReached(hopeful, line)
        case .undecided: true
        }
    }

    /// Whether today's interval contains the line.
    var holdsItsLine: Bool {
        guard let effect, let line else { return false }
        return effect.lower < line && line <= effect.upper
    }

    /// Answers of all arms; those from before the start stand apart.
    var answers: Int { arms.map(\.answers).reduce(0, +) }
}
