import ExperienceModel

/// What the log keeps of an evaluation: what it saw and what it said.
enum EvaluationNote {
    /// The verdicts that were told, as far as their day has come.
    static func verdicts(_ readOut: ReadOut, by day: Day) -> [RecordedVerdict] {
        (readOut.goals + readOut.guardrails).compactMap { goal in
            guard !goal.verdict.isUndecided, let decided = goal.decided, decided.day <= day
            else { return nil }
            return RecordedVerdict(goal: goal.goal.key, verdict: goal.verdict, day: decided.day)
        }
    }

    static func detail(_ readOut: ReadOut) -> String {
        let arms = readOut.primary?.arms.map { "\($0.arm) \($0.answers)" } ?? []
        let verdicts = (readOut.goals + readOut.guardrails).map {
            "\($0.metric.id) \($0.verdict.rawValue)"
        }
        let said = readOut.recommendation.decision?.rawValue ?? "no decision"
        return "as of \(readOut.asOf); answers: \(arms.joined(separator: ", ")); "
            + "\(verdicts.joined(separator: ", ")); \(said), rule \(readOut.recommendation.rule)"
    }
}
