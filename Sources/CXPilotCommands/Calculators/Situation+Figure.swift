import ExperienceModel
import ExperienceReports
import PilotEvaluation

extension Situation {
    /// A calculator's figure in words, or as JSON.
    func answer(
        _ figure: Calculator.Figure?, _ measure: Metric.Measure, isDifference: Bool
    ) -> CommandAnswer {
        answer(figure) { $0.calculated($1, measure, isDifference: isDifference) }
    }

    /// A difference of groups in words, or as JSON, with the parts that it is made of.
    func answer(
        _ figure: Calculator.Figure?, _ scale: CountScale, of difference: CountDifference,
        parts: [(CountDifference, Calculator.Figure?)] = []
    ) -> CommandAnswer {
        let lines = parts.compactMap { part, figure in figure.map { (part, $0.interval) } }
        var inputs = JSONObject()
        for (part, interval) in lines { inputs.add(part.rawValue, .interval(interval)) }
        return answer(figure, inputs: inputs) { words, interval in
            ([(difference, interval)] + lines).map { words.calculated($1, scale, $0) }
                .joined(separator: "\n")
        } note: {
            difference == .change ? $0.noComparison : nil
        }
    }

    private func answer(
        _ figure: Calculator.Figure?, inputs: JSONObject = JSONObject(),
        _ sentence: (Wording, Interval) -> String, note: (Wording) -> String? = { _ in nil }
    ) -> CommandAnswer {
        let words = wording()
        if options.json {
            return CommandAnswer(
                StatsJSON.document(
                    inputs: inputs, answers: figure?.answers ?? 0, interval: figure?.interval,
                    level: figure?.level ?? 0.95, method: figure?.method ?? "none",
                    language: words.language
                ).text)
        }
        guard let figure else { return CommandAnswer(words.sentence(for: .noAnswers)) }
        let method =
            words.answers(figure.answers) + ", 95%, " + words.method(figure.method)
        let lines = [sentence(words, figure.interval), method, note(words)]
        return CommandAnswer(lines.compactMap(\.self).joined(separator: "\n"))
    }
}
