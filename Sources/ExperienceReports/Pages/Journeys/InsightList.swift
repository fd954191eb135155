import ExperienceModel

/// Insights as a page lists them: what was said, how many said it, when, and whether it is used.
struct InsightList {
    let blueprint: Blueprint
    let words: Wording

    /// A line for each.
    func lines(_ insights: [Insight]) -> [InsightLine] {
        let used = self.used
        return insights.map { insight in
            let remarks = [
                insight.origin == .insideOut
                    ? words.say("our own view", "van binnenuit gezien") : nil,
                used.contains(insight.id) ? nil : words.say("not used yet", "nog niet gebruikt"),
            ].compactMap { $0 }
            return InsightLine(
                id: insight.id, text: words.sentence(insight.says), source: source(insight),
                remark: remarks.isEmpty ? nil : remarks.joined(separator: ", "))
        }
    }

    /// Those that a touchpoint answers, a persona rests on, or a pilot follows from.
    private var used: Set<String> {
        Set(
            blueprint.touchpoints.flatMap(\.insights) + blueprint.personas.flatMap(\.evidence)
                + blueprint.pilots.flatMap { $0.hypothesis?.because ?? [] })
    }

    /// `14 interviews, Nov 2025`.
    func source(_ insight: Insight) -> String {
        let month = insight.date.map {
            "\(words.figures.monthName($0.date.month, isShort: true)) \($0.date.year)"
        }
        let count = insight.n.map { counted(insight.source, $0) }
        return [
            count ?? name(insight.source) + words.say(", n unknown", ", n onbekend"),
            month ?? words.say("date unknown", "datum onbekend"),
        ].joined(separator: ", ")
    }

    private func name(_ source: Insight.Source) -> String {
        words.choice(source.rawValue).replacing("-", with: " ")
    }

    private func counted(_ source: Insight.Source, _ n: Int) -> String {
        switch source {
        case .interview:
            words.count(n, ("interview", "interviews"), ("interview", "interviews"))
        case .survey:
            words.say("survey, ", "enquête, ")
                + words.count(n, ("answer", "answers"), ("antwoord", "antwoorden"))
        case .observation:
            words.count(n, ("observation", "observations"), ("observatie", "observaties"))
        case .complaint: words.count(n, ("complaint", "complaints"), ("klacht", "klachten"))
        case .review: words.count(n, ("review", "reviews"), ("recensie", "recensies"))
        case .contactLog: words.count(n, ("contact", "contacts"), ("contact", "contacten"))
        case .experiment, .workshop, .webAnalytics, .internalKPI:
            "\(name(source)), n = \(words.figures.count(n))"
        }
    }
}
