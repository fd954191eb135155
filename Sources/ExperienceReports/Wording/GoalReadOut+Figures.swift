package import ExperienceModel

extension GoalReadOut {
    /// How the numbers held against the line are written.
    package func figures(_ language: Language) -> MetricFigures {
        MetricFigures(metric, isDifference: goal.isDifference, language: language)
    }

    /// The line as planned, `+5`, or a dash when it cannot be said.
    package func lineText(_ language: Language) -> String {
        goal.line.map { figures(language).planned($0) } ?? "–"
    }

    /// Whether the goal is met as a target with floor: sure of the floor, not of the goal itself.
    package var isMetByFloor: Bool {
        guard verdict == .met, goal.floorLine != nil, let cautious = cautiousEnd,
            let line = goal.line
        else { return false }
        return goal.isAboveGood ? cautious < line : cautious > line
    }

    /// The end of the interval that is nearer to failing.
    package var cautiousEnd: Double? {
        effect.map { goal.isAboveGood ? $0.lower : $0.upper }
    }

    /// The end of the interval that is nearer to success.
    package var hopefulEnd: Double? {
        effect.map { goal.isAboveGood ? $0.upper : $0.lower }
    }
}
