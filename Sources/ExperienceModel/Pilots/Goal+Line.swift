extension Pilot {
    /// Answers planned in each arm for the goal that decides; without one for those who answer.
    public var plannedAnswersToDecide: Int? {
        guard let primaryGoal else { return plannedAnswersPerArm }
        return primaryGoal.plannedAnswers(in: self)
    }
}

extension Goal {
    /// Whether numbers above the line are good; `at_least` and `at_most` say so themselves.
    public var isAboveGood: Bool {
        switch comparison {
        case .atLeast: true
        case .atMost: false
        case .aboveControl, .aboveBaseline, .notWorseThanControlBy, .notWorseThanBaselineBy:
            !lowerIsBetter
        }
    }

    /// Whether pilot and control are compared; else the pilot itself is held against the line.
    public var isDifference: Bool {
        comparison == .aboveControl || comparison == .notWorseThanControlBy
    }

    /// The line in the measure of the metric, on the side where its effect is held against it.
    ///
    /// Nil when it counts from a baseline that the plan does not name.
    public var line: Double? { line(at: value) }

    /// What must be sure of a target with floor, on the same axis as `line`; nil for other goals.
    public var floorLine: Double? { floor.flatMap(line) }

    /// The baseline in the measure of the metric: NPS in points, shares 0…1.
    public var baselineValue: Double? {
        switch baseline {
        case .promoters(let promoters, let detractors): (promoters - detractors) * 100
        case .value(let value): value
        case nil: nil
        }
    }

    /// Answers planned in each arm: a goal without `at` is known of every invited customer.
    public func plannedAnswers(in pilot: Pilot) -> Int? {
        at == nil ? pilot.invitedPerArm : pilot.plannedAnswersPerArm
    }

    /// Where a value of the goal lies on the axis of its effect.
    private func line(at value: Double) -> Double? {
        let better = isAboveGood ? value : -value
        return switch comparison {
        case .atLeast, .atMost: value
        case .aboveControl: better
        case .notWorseThanControlBy: -better
        case .aboveBaseline: baselineValue.map { $0 + better }
        case .notWorseThanBaselineBy: baselineValue.map { $0 - better }
        }
    }
}
