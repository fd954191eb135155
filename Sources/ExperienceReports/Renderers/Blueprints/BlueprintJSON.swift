public import ExperienceModel

/// A whole blueprint as JSON, with the keys of the language; what is absent has no key.
///
/// The value of `content` is itself a blueprint: read as YAML it says the same.
public enum BlueprintJSON {
    /// `cxpilot/blueprint/1`: the revision where there is one, and the content.
    public static func document(_ blueprint: Blueprint, revision: BlueprintRevision?) -> JSONValue {
        .document(
            "blueprint",
            [
                ("revision", revision.map { .integer($0.number) } ?? .null),
                ("sha256", revision.map { .string($0.sha256) } ?? .null),
                ("content", content(blueprint)),
            ])
    }

    /// The blueprint itself.
    public static func content(_ blueprint: Blueprint) -> JSONValue {
        [
            "cxpilot": .integer(blueprint.languageVersion), "blueprint": .string(blueprint.id),
            "title": .string(blueprint.title), "organisation": .text(blueprint.organisation),
            "language": .string(blueprint.language.rawValue), "vision": .text(blueprint.vision),
            "currency": .text(blueprint.currency), "customers": .integer(blueprint.customers),
            "team": .array(
                blueprint.team.map {
                    ["discipline": .string($0.discipline), "lead": .string($0.lead)]
                }),
            "insights": .parts(blueprint.insights, insight),
            "personas": .parts(blueprint.personas, persona),
            "channels": .parts(blueprint.channels, channel),
            "brand_values": .parts(blueprint.brandValues, brandValue),
            "metrics": .parts(blueprint.metrics, metric),
            "journeys": .parts(blueprint.journeys, JourneyKeys.journey),
            "contact_rules": contactRules(blueprint.contactRules),
            "check": .settings(blueprint.ruleSettings),
            "pilots": .parts(blueprint.pilots, PilotKeys.pilot),
            "value": blueprint.value.map(value),
            "roadmap": blueprint.roadmap.map(RolloutKeys.frame),
        ]
    }

    private static func insight(_ insight: Insight) -> JSONValue {
        [
            "id": .string(insight.id), "origin": .string(insight.origin.rawValue),
            "source": .string(insight.source.rawValue), "n": insight.n.map(JSONValue.integer),
            "date": insight.date.map(JSONValue.day), "personas": .names(insight.personas),
            "says": .string(insight.says), "check": .settings(insight.ruleSettings),
        ]
    }

    private static func persona(_ persona: Persona) -> JSONValue {
        [
            "id": .string(persona.id), "name": .string(persona.name),
            "share": .number(persona.share), "personality": .text(persona.personality),
            "experience": .text(persona.experience),
            "knowledge": .text(persona.knowledge?.rawValue),
            "needs": .names(persona.needs), "prefers": .names(persona.prefers),
            "avoids": .names(persona.avoids), "evidence": .names(persona.evidence),
            "check": .settings(persona.ruleSettings),
        ]
    }

    private static func channel(_ channel: Channel) -> JSONValue {
        [
            "id": .string(channel.id), "name": .text(channel.name),
            "direction": .text(channel.direction?.rawValue), "reply_path": .text(channel.replyPath),
            "personal": .text(channel.personal?.rawValue),
            "speed": channel.speed.map(JSONValue.number),
            "unit_cost": channel.unitCost.map(JSONValue.number),
            "capacity_week": channel.capacityPerWeek.map(JSONValue.number),
            "measurable": .text(channel.measurable?.rawValue),
            "check": .settings(channel.ruleSettings),
        ]
    }

    private static func brandValue(_ value: BrandValue) -> JSONValue {
        [
            "id": .string(value.id), "value": .string(value.value),
            "behaviour": .text(value.behaviour), "say": .names(value.say),
            "avoid": .entries(value.avoid.map { ($0.word, .string($0.better)) }),
            "check": .settings(value.ruleSettings),
        ]
    }

    private static func metric(_ metric: Metric) -> JSONValue {
        // What a recommendation counts has no scale of its own.
        let scale = metric.from == nil ? metric.scale : nil
        return [
            "id": .string(metric.id), "kind": .string(metric.kind.rawValue),
            "name": .text(metric.name), "scale": .text(scale?.description),
            "from": .text(metric.from),
            "top": metric.top.isEmpty ? nil : .array(metric.top.map(JSONValue.integer)),
            "question": .text(metric.question), "unit": .text(metric.unit),
        ]
    }

    private static func contactRules(_ rules: ContactRules) -> JSONValue? {
        guard rules != ContactRules() else { return nil }
        return [
            "max_in_30_days": rules.maxIn30Days.map(JSONValue.integer),
            "max_silence_days": rules.maxSilenceDays.map(JSONValue.integer),
            "min_positive_per_year": rules.minPositivePerYear.map(JSONValue.number),
            "min_positive_share": rules.minPositiveShare.map(JSONValue.number),
            "back_door_days": rules.backDoorDays.map(JSONValue.integer),
        ]
    }

    private static func value(_ value: CustomerValue) -> JSONValue {
        [
            "promoter": .number(value.promoter), "passive": .number(value.passive),
            "detractor": .number(value.detractor), "currency": .string(value.currency),
        ]
    }
}
