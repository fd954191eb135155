import ExperienceModel
import ExperienceReports

/// What `list` and `show` say of each element of a blueprint, in the reader's language.
struct ElementRows {
    let blueprint: Blueprint
    let words: Wording
    /// Where each launched pilot is in its life, by id.
    var states: [String: PilotState] = [:]

    /// The rows of a kind, in the order of the text.
    func rows(_ kind: ElementKind) -> [ListRow] {
        switch kind {
        case .blueprint: [row(blueprint)]
        case .insight: blueprint.insights.map(row)
        case .persona: blueprint.personas.map(row)
        case .channel: blueprint.channels.map(row)
        case .brandValue: blueprint.brandValues.map(row)
        case .metric: blueprint.metrics.map(row)
        case .journey: blueprint.journeys.map(row)
        case .touchpoint: blueprint.touchpoints.map(row)
        case .pilot: blueprint.pilots.map(row)
        case .initiative: (blueprint.roadmap?.initiatives ?? []).map(row)
        case .discipline: blueprint.team.map(row)
        }
    }

    /// A revision, for the list of all blueprints.
    static func row(_ revision: BlueprintRevision, _ words: Wording) -> ListRow {
        var facts = FactList(words)
        facts.count("revision", revision.number)
        facts.day("appliedOn", revision.appliedOn)
        facts.text("sha256", revision.sha256)
        return ListRow(
            id: revision.blueprint.id, title: revision.blueprint.title, facts: facts.facts)
    }

    /// The currency of all money.
    var currency: String { blueprint.currency ?? "EUR" }

    private func row(_ blueprint: Blueprint) -> ListRow {
        var facts = FactList(words)
        facts.text("organisation", blueprint.organisation)
        facts.text("vision", blueprint.vision)
        facts.count("customers", blueprint.customers)
        facts.text("currency", blueprint.currency)
        facts.text("parts", words.parts(of: blueprint))
        return ListRow(id: blueprint.id, title: blueprint.title, facts: facts.facts)
    }

    private func row(_ insight: Insight) -> ListRow {
        var facts = FactList(words)
        facts.choice("origin", insight.origin.rawValue)
        facts.choice("source", insight.source.rawValue)
        facts.count("n", insight.n)
        facts.day("date", insight.date)
        facts.names("personas", insight.personas)
        facts.settings(insight.ruleSettings)
        return ListRow(id: insight.id, title: insight.says, facts: facts.facts)
    }

    private func row(_ persona: Persona) -> ListRow {
        var facts = FactList(words)
        facts.share("share", persona.share)
        facts.text("personality", persona.personality)
        facts.text("experience", persona.experience)
        facts.choice("knowledge", persona.knowledge?.rawValue)
        facts.names("needs", persona.needs)
        facts.names("prefers", persona.prefers)
        facts.names("avoids", persona.avoids)
        facts.names("evidence", persona.evidence)
        facts.settings(persona.ruleSettings)
        return ListRow(id: persona.id, title: persona.name, facts: facts.facts)
    }

    private func row(_ channel: Channel) -> ListRow {
        var facts = FactList(words)
        facts.choice("direction", channel.direction?.rawValue)
        facts.text("replyPath", channel.replyPath)
        facts.choice("personal", channel.personal?.rawValue)
        facts.number("speedHours", channel.speed)
        facts.price("unitCost", channel.unitCost, currency)
        facts.number("capacityPerWeek", channel.capacityPerWeek)
        facts.choice("measurable", channel.measurable?.rawValue)
        facts.settings(channel.ruleSettings)
        return ListRow(id: channel.id, title: channel.name ?? channel.id, facts: facts.facts)
    }

    private func row(_ value: BrandValue) -> ListRow {
        var facts = FactList(words)
        facts.text("behaviour", value.behaviour)
        facts.names("say", value.say)
        facts.lines("avoid", value.avoid.map { "\($0.word) → \($0.better)" })
        facts.settings(value.ruleSettings)
        return ListRow(id: value.id, title: value.value, facts: facts.facts)
    }

    private func row(_ metric: Metric) -> ListRow {
        var facts = FactList(words)
        facts.choice("kind", metric.kind.rawValue)
        facts.text("scale", metric.scale?.description)
        facts.text("from", metric.from)
        facts.names("top", metric.top.map { "\($0)" })
        facts.text("unit", metric.unit)
        return ListRow(
            id: metric.id, title: metric.question ?? metric.name ?? metric.id, facts: facts.facts)
    }

    private func row(_ member: TeamMember) -> ListRow {
        var facts = FactList(words)
        facts.number("capacityPerWeek", blueprint.roadmap?.capacity[member.discipline])
        let owned = blueprint.touchpoints.filter { $0.owner == member.discipline }
        facts.names("owns", owned.map(\.id))
        return ListRow(id: member.discipline, title: member.lead, facts: facts.facts)
    }
}

extension FactList {
    /// The rules that an element sets for itself, each with its reason.
    mutating func settings(_ settings: [RuleSetting]) {
        lines(
            "silenced",
            settings.map { setting in
                let what = [
                    setting.severity?.rawValue,
                    setting.threshold.map { words.figures.planned($0, isSigned: false) },
                ].compactMap { $0 }
                return "\(setting.code) \(what.joined(separator: ", ")): \(setting.because)"
            })
    }
}
