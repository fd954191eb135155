import ExperienceModel
import ExperienceReports

/// What a list says of each element of a blueprint.
enum ElementRow {
    static func row(_ revision: BlueprintRevision) -> ListRow {
        let blueprint = revision.blueprint
        return ListRow(
            id: blueprint.id, title: blueprint.title,
            facts: [
                fact("revision", "\(revision.number)", value: .integer(revision.number)),
                fact("appliedOn", revision.appliedOn.description),
                fact("sha256", revision.sha256),
            ])
    }

    static func rows(_ kind: ElementKind, of blueprint: Blueprint) -> [ListRow] {
        switch kind {
        case .blueprint: []
        case .insight: blueprint.insights.map(row)
        case .persona: blueprint.personas.map(row)
        case .channel: blueprint.channels.map(row)
        case .brandValue: blueprint.brandValues.map(row)
        case .metric: blueprint.metrics.map(row)
        case .journey: blueprint.journeys.map(row)
        case .touchpoint: blueprint.touchpoints.map(row)
        case .pilot: blueprint.pilots.map(row)
        case .initiative: (blueprint.roadmap?.initiatives ?? []).map(row)
        }
    }

    private static func row(_ insight: Insight) -> ListRow {
        ListRow(
            id: insight.id, title: insight.says,
            facts: facts(
                ("origin", insight.origin.rawValue), ("source", insight.source.rawValue),
                ("n", insight.n.map { "\($0)" }), ("date", insight.date?.description),
                ("personas", joined(insight.personas))))
    }

    private static func row(_ persona: Persona) -> ListRow {
        ListRow(
            id: persona.id, title: persona.name,
            facts: facts(
                ("share", share(persona.share)), ("personality", persona.personality),
                ("experience", persona.experience), ("knowledge", persona.knowledge?.rawValue),
                ("needs", joined(persona.needs)), ("prefers", joined(persona.prefers)),
                ("avoids", joined(persona.avoids)), ("evidence", joined(persona.evidence))))
    }

    private static func row(_ channel: Channel) -> ListRow {
        ListRow(
            id: channel.id, title: channel.name ?? channel.id,
            facts: facts(
                ("direction", channel.direction?.rawValue),
                ("personal", channel.personal?.rawValue),
                ("speedHours", channel.speed.map { "\($0)" }),
                ("unitCost", channel.unitCost.map { "\($0)" }),
                ("capacityPerWeek", channel.capacityPerWeek.map { "\($0)" }),
                ("measurable", channel.measurable?.rawValue)))
    }

    private static func row(_ value: BrandValue) -> ListRow {
        ListRow(
            id: value.id, title: value.value,
            facts: facts(
                ("behaviour", value.behaviour), ("say", joined(value.say)),
                ("avoid", joined(value.avoid.map { "\($0.word) → \($0.better)" }))))
    }

    private static func row(_ metric: Metric) -> ListRow {
        ListRow(
            id: metric.id, title: metric.question ?? metric.name ?? metric.id,
            facts: facts(
                ("kind", metric.kind.rawValue), ("scale", metric.scale?.description),
                ("from", metric.from), ("top", joined(metric.top.map { "\($0)" })),
                ("unit", metric.unit)))
    }

    private static func row(_ journey: Journey) -> ListRow {
        ListRow(
            id: journey.id, title: journey.title,
            facts: facts(
                ("state", journey.state.rawValue), ("replaces", journey.replaces),
                ("stages", joined(journey.stages)),
                ("touchpoints", joined(journey.touchpoints.map(\.id)))))
    }

    private static func row(_ initiative: Initiative) -> ListRow {
        ListRow(
            id: initiative.id, title: initiative.title,
            facts: facts(
                ("weeks", "\(initiative.weeks)"), ("before", joined(initiative.before)),
                ("after", joined(initiative.after))))
    }

    static func facts(_ pairs: (key: String, text: String?)...) -> [ListRow.Fact] {
        pairs.compactMap { key, text in text.map { fact(key, $0) } }
    }

    static func joined(_ texts: [String]) -> String? {
        texts.isEmpty ? nil : texts.joined(separator: ", ")
    }

    static func share(_ share: Double) -> String { Figures(.english).share(share) }

    private static func fact(
        _ key: String, _ text: String, value: JSONValue? = nil
    )
        -> ListRow.Fact
    {
        ListRow.Fact(key: key, name: key, text: text, value: value)
    }
}
