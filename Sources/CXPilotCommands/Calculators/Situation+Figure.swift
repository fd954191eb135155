import ExperienceModel
import ExperienceReports
import PilotEvaluation

extension Situation {
    /// A calculator's figure in words, or as JSON.
    func answer(
        _ figure: Calculator.Figure?, _ measure: Metric.Measure, isDifference: Bool
    ) -> CommandAnswer {
        let words = Wording(languageHere)
        guard !options.json else { return document(figure, answers: figure?.answers ?? 0, words) }
        guard let figure else { return CommandAnswer(words.sentence(for: .noAnswers)) }
        return CommandAnswer(
            [
                words.calculated(figure.interval, measure, isDifference: isDifference),
                words.ground(of: figure),
            ].joined(separator: "\n"))
    }

    /// A difference of groups in words, or as JSON, with the parts that it is made of; where a
    /// group is empty it says which.
    func answer(
        _ figure: Calculator.Figure?, _ scale: CountScale, of difference: CountDifference,
        groups: [(group: CountGroup, counts: [Int])],
        parts: [(CountDifference, Calculator.Figure?)] = []
    ) -> CommandAnswer {
        let words = Wording(languageHere)
        let empty = groups.filter { $0.counts.allSatisfy { $0 == 0 } }.map(\.group)
        let because = empty.isEmpty ? nil : words.noAnswers(in: empty)
        let answers = groups.reduce(0) { $0 + $1.counts.reduce(0, +) }
        let lines = parts.compactMap { part, figure in figure.map { (part, $0.interval) } }
        if options.json {
            var inputs = JSONObject()
            for (part, interval) in lines { inputs.add(part.rawValue, .interval(interval)) }
            var perGroup = JSONObject()
            for part in groups {
                perGroup.add(part.group.rawValue, .integer(part.counts.reduce(0, +)))
            }
            inputs.add("perGroup", .object(perGroup))
            return document(figure, inputs, answers: answers, because: because, words)
        }
        let known = lines.map { words.calculated($1, scale, $0) }
        guard let figure else {
            return CommandAnswer(
                ([because ?? words.sentence(for: .noAnswers)] + known).joined(separator: "\n"))
        }
        let note = difference == .change ? [words.noComparison] : []
        return CommandAnswer(
            ([words.calculated(figure.interval, scale, difference)] + known
                + [words.ground(of: figure)] + note).joined(separator: "\n"))
    }

    private func document(
        _ figure: Calculator.Figure?, _ inputs: JSONObject = JSONObject(), answers: Int,
        because: String? = nil, _ words: Wording
    ) -> CommandAnswer {
        CommandAnswer(
            StatsJSON.document(
                inputs: inputs, answers: answers, interval: figure?.interval,
                level: figure?.level ?? 0.95, method: figure?.method ?? "none", because: because,
                language: words.language
            ).text)
    }
}

extension Wording {
    /// `200 answers, 95%, score interval, one look`.
    fileprivate func ground(of figure: Calculator.Figure) -> String {
        answers(figure.answers) + ", 95%, " + method(figure.method)
    }
}
