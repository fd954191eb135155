public import ExperienceModel

/// The document of `evaluate --path --json`: what the pilot said on the evening of each day.
///
/// `days[]` holds `{day, lines[{metric, role, type, answers, estimate, lower, upper, planFraction,
/// verdict, decidedOn, because}]}`; values in the measure of the metric, and null with `because`
/// where nothing can be shown. Days with too few new answers are joined to the next one.
public struct PathJSON {
    private let words: Wording

    /// `cxpilot/path/1`; its sentences are in that language, its keys and codes in English.
    public static func document(
        _ days: [DayVerdict], of readOut: ReadOut, language: Language
    ) -> JSONValue {
        let json = PathJSON(words: Wording(language))
        let value: JSONValue = [
            "pilot": .string(readOut.plan.pilot.id),
            "blueprint": .string(readOut.plan.blueprint),
            "revision": .integer(readOut.plan.revision),
            "asOf": .day(readOut.asOf),
            "level": .finite(readOut.primary?.level ?? 0.95),
            "days": .array(days.map(json.day)),
        ]
        return .document("path", value.members)
    }

    private func day(_ day: DayVerdict) -> JSONValue {
        ["day": .day(day.day), "lines": .array(day.lines.map(line))]
    }

    private func line(_ line: DayVerdict.Line) -> JSONValue {
        let because = line.unsaid.map(words.sentence(for:))
        var object = JSONObject()
        object.add("metric", .string(line.goal.metric))
        object.add("role", .string(line.goal.role.rawValue))
        object.add("type", .string(line.goal.comparison.rawValue))
        let isHidden = if case .tooFewToShow? = line.unsaid { true } else { false }
        object.add("answers", isHidden ? .null : .told(line.answers))
        object.add("planFraction", line.fraction.map { isHidden ? .null : .finite($0) })
        object.add("verdict", .string(line.verdict.rawValue))
        object.add("decidedOn", line.decidedOn.map(JSONValue.day))
        object.add(line.effect, because: because ?? words.tooFewAnswers, words)
        if let because, object["because"] == nil { object.add("because", .string(because)) }
        return .object(object)
    }
}
