public import ExperienceModel

/// The document of the calculators, `stats … --json`: an estimate with its limits.
public enum StatsJSON {
    /// `cxpilot/stats/1`; NPS in points, shares 0…1.
    ///
    /// - Parameters:
    ///   - inputs: what was asked, before the answer: counts by name.
    ///   - answers: how many answers it rests on.
    ///   - interval: nil where nothing can be said.
    ///   - level: of the interval, 0.95.
    ///   - because: why nothing can be said.
    public static func document(
        inputs: JSONObject = JSONObject(), answers: Int, interval: Interval?, level: Double,
        method: String, because: String? = nil, language: Language
    ) -> JSONValue {
        let words = Wording(language)
        var object = inputs
        object.add("answers", .integer(answers))
        object.add(interval, because: because ?? words.sentence(for: .noAnswers), words)
        object.add("level", .finite(level))
        object.add("method", .string(method))
        return .document("stats", object)
    }
}
