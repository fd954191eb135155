import ExperienceModel
import PilotStatistics

/// How much is at stake at a touchpoint, and what answers it: volume × importance × the least share
/// of customers who are dissatisfied there.
struct TouchpointRisk: Sendable {
    /// A proactive contact to come.
    struct Response: Sendable {
        let touchpoint: String
        /// Share of the customers it reaches, 0 to 1.
        let reach: Double
    }

    let touchpoint: String
    /// Its path in the source map.
    let path: String
    /// How many customers the survey asked.
    let answers: Int
    /// Contacts a year: customers × reach.
    let volume: Double
    /// 1, and 1 more for a moment of truth, and 1 more where it feels bad.
    let importance: Double
    /// The lower end of the 95 % interval of the dissatisfied share, 0 to 1 (Wilson 1927); a few
    /// angry answers weigh less than many.
    let dissatisfied: Double
    /// Whether it names an insight that a contact can answer.
    let hasInsight: Bool
    /// The proactive contacts to come that answer one of its insights.
    let responses: [Response]

    /// Dissatisfied customers a year, times the importance.
    var risk: Double { volume * importance * dissatisfied }
    /// Contacts per customer that answer it, reach-weighted.
    var response: Double { responses.reduce(0) { $0 + $1.reach } }

    /// Every touchpoint that was surveyed, the greatest risk first.
    static func all(in context: RuleContext) -> [TouchpointRisk] {
        var responses: [String: [Response]] = [:]
        for journey in context.comingJourneys {
            for touchpoint in journey.touchpoints
            where touchpoint.proactive && touchpoint.reach > 0 {
                let response = Response(
                    touchpoint: touchpoint.id, reach: min(touchpoint.reach, 1))
                for insight in Set(touchpoint.insights) {
                    responses[insight, default: []].append(response)
                }
            }
        }
        let customers = Double(max(0, context.blueprint.customers))
        return context.blueprint.journeys.flatMap { journey in
            journey.touchpoints.compactMap {
                TouchpointRisk($0, in: journey, customers: customers, responses: responses)
            }
        }.sorted { ($0.risk, $1.touchpoint) > ($1.risk, $0.touchpoint) }
    }

    private init?(
        _ touchpoint: Touchpoint, in journey: Journey, customers: Double,
        responses: [String: [Response]]
    ) {
        guard touchpoint.reach > 0, let survey = touchpoint.survey, let value = survey.value,
            value.isFinite, let n = survey.n, n > 0
        else { return nil }
        let dissatisfied = (1 - min(1, max(0, value))) * Double(n)
        let cell = ScaleCell.share(no: Double(n) - dissatisfied, yes: dissatisfied)
        self.touchpoint = touchpoint.id
        self.path = ElementPath.touchpoint(touchpoint, in: journey)
        self.answers = n
        self.volume = customers * min(touchpoint.reach, 1)
        self.importance =
            1 + (touchpoint.momentOfTruth ? 1 : 0) + (touchpoint.tone == .negative ? 1 : 0)
        self.dissatisfied =
            max(0, cell.limits(at: PerceptionGap.usualCriticalValue).lower) / 100
        self.hasInsight = !touchpoint.insights.isEmpty
        var known: Set = [touchpoint.id]
        self.responses = touchpoint.insights.flatMap { responses[$0] ?? [] }
            .filter { known.insert($0.touchpoint).inserted }
    }
}
