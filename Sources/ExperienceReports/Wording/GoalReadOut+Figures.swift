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

    /// The end of the interval that is nearer to failing.
    package var cautiousEnd: Double? {
        effect.map { goal.isAboveGood ? $0.lower : $0.upper }
    }

    /// The end of the interval that is nearer to success.
    package var hopefulEnd: Double? {
        effect.map { goal.isAboveGood ? $0.upper : $0.lower }
    }
}
