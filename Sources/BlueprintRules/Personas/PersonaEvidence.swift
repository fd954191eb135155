import ExperienceModel

/// What a persona rests on: the insights that it names, and whom they heard.
struct PersonaEvidence {
    /// How many others (answers, records, observations) are enough where interviews are not.
    static let enoughOthers = 30.0

    /// The insights, each once, in the order in which the persona names them.
    let insights: [Insight]
    /// Those from customers, of today or earlier; what we think ourselves is no evidence.
    let heard: [Insight]
    /// Interviews together; nil where no insight comes from interviews.
    let interviews: Double?
    /// The n of all other sources together; nil where there are none.
    let others: Double?

    init(of persona: Persona, in context: RuleContext) {
        var seen: Set<String> = []
        insights = persona.evidence.filter { seen.insert($0).inserted }
            .compactMap { context.insights[$0] }
        heard = insights.filter(context.isHeard)
        interviews = Self.total(heard.filter { $0.source == .interview })
        others = Self.total(heard.filter { $0.source != .interview })
    }

    /// Whether it is enough to let the persona steer a choice: so many interviews, or 30 others
    /// (as many as interviews where a team asks for more of those).
    func isEnough(interviews limit: Double) -> Bool {
        guard !heard.isEmpty else { return false }
        return (interviews ?? -1) >= limit || (others ?? -1) >= Self.othersLimit(limit)
    }

    /// How many others stand for so many interviews.
    static func othersLimit(_ interviews: Double) -> Double { max(enoughOthers, interviews) }

    private static func total(_ insights: [Insight]) -> Double? {
        insights.isEmpty ? nil : insights.map { Double($0.n ?? 0) }.reduce(0, +)
    }
}
