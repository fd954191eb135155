public import ExperienceModel

extension StatsJSON {
    /// What goes together with recommendation; importance is a share of R², and null with its
    /// reason where nothing is ranked.
    public static func document(_ figure: DriverFigure, language: Language) -> JSONValue {
        let words = Wording(language)
        let isRanked = figure.explained != nil
        let because = words.noRanking(figure)
        let value: JSONValue = [
            "answers": .integer(figure.answers), "complete": .integer(figure.complete),
            "ranked": .bool(isRanked), "because": isRanked ? nil : .string(because),
            "rSquared": figure.explained.map(JSONValue.finite) ?? .null,
            "performance": .string(figure.isTopTwo ? "topTwo" : "mean"),
            "touchpoints": .array(
                figure.touchpoints.map { touchpoint in
                    [
                        "touchpoint": .string(touchpoint.name),
                        "answers": .integer(touchpoint.answers),
                        "correlation": .finite(touchpoint.correlation),
                        "performance": .finite(touchpoint.performance),
                        "importance": touchpoint.importance.map(JSONValue.interval) ?? .null,
                        "quadrant": touchpoint.quadrant.map { .string($0.rawValue) } ?? .null,
                    ]
                }),
            "leftOut": .array(
                figure.leftOut.map {
                    [
                        "touchpoint": .string($0.name),
                        "because": .string(words.sentence(for: $0.reason)),
                    ]
                }),
            "level": .finite(0.95), "method": "relative weights, jackknife",
            "note": .string(words.goesTogether),
        ]
        return .document("stats", value.members)
    }
}

extension JSONValue {
    /// `estimate`, `lower` and `upper`.
    package static func interval(_ interval: Interval) -> JSONValue {
        [
            "estimate": .finite(interval.estimate), "lower": .finite(interval.lower),
            "upper": .finite(interval.upper),
        ]
    }
}
