import ExperienceModel

/// A touchpoint as lines of YAML, with the keys that a diagram or a list can fill.
enum SkeletonTouchpoint {
    static func lines(of touchpoint: Touchpoint) -> [String] {
        frame(touchpoint) + design(touchpoint) + words(touchpoint)
    }

    private static func frame(_ touchpoint: Touchpoint) -> [String] {
        [
            "id: \(YAMLScalar.text(touchpoint.id))",
            touchpoint.title.map { "title: \(YAMLScalar.quoted($0))" },
            "stage: \(YAMLScalar.quoted(touchpoint.stage))", "day: \(touchpoint.day)",
            "channel: \(YAMLScalar.text(touchpoint.channel))",
            "reach: \(YAMLScalar.share(touchpoint.reach))",
            "side: \(touchpoint.side.rawValue)",
        ].compactMap { $0 }
    }

    private static func design(_ touchpoint: Touchpoint) -> [String] {
        let personas = touchpoint.audience?.personas ?? []
        return [
            touchpoint.proactive ? "proactive: true" : nil,
            touchpoint.owner.map { "owner: \(YAMLScalar.text($0))" },
            touchpoint.thanks ? "thanks: true" : nil,
            touchpoint.retention ? "retention: true" : nil,
            "tone: \(touchpoint.tone.rawValue)",
            touchpoint.momentOfTruth ? "moment_of_truth: true" : nil,
            touchpoint.emotion.map { "emotion: {score: \(YAMLScalar.number($0.score))}" },
            personas.isEmpty
                ? nil
                : "audience: {personas: [\(personas.map(YAMLScalar.text).joined(separator: ", "))]}",
        ].compactMap { $0 }
    }

    private static func words(_ touchpoint: Touchpoint) -> [String] {
        [
            touchpoint.expectation.map { "expectation: \(YAMLScalar.quoted($0))" },
            touchpoint.pain.map { "pain: \(YAMLScalar.quoted($0))" },
            touchpoint.text.map { "text: \(YAMLScalar.quoted($0))" },
            touchpoint.script.map { "script: \(YAMLScalar.quoted($0))" },
            touchpoint.note.map { "note: \(YAMLScalar.quoted($0))" },
        ].compactMap { $0 }
    }
}
