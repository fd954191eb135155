import ExperienceModel
import ExperienceReports
import PilotEvaluation

extension Situation {
    /// A calculator's figure in words, or as JSON.
    func answer(
        _ figure: Calculator.Figure?, _ measure: Metric.Measure, isDifference: Bool
    ) -> CommandAnswer {
        let words = wording()
        if options.json {
            return CommandAnswer(
                StatsJSON.document(
                    answers: figure?.answers ?? 0, interval: figure?.interval,
                    level: figure?.level ?? 0.95, method: figure?.method ?? "none",
                    language: words.language
                ).text)
        }
        guard let figure else { return CommandAnswer(words.sentence(for: .noAnswers)) }
        let sentence = words.calculated(figure.interval, measure, isDifference: isDifference)
        return CommandAnswer(
            sentence + "\n" + words.answers(figure.answers) + ", 95%, "
                + words.method(figure.method))
    }
}
