import ExperienceModel

/// The fields of every kind of part, under the keys of the language.
enum PartFields {
    static func head(of blueprint: Blueprint) -> FieldList {
        var fields = FieldList()
        fields.add("title", .words(blueprint.title))
        fields.add("organisation", .words(blueprint.organisation))
        fields.add("language", .name(blueprint.language.rawValue))
        fields.add("vision", .words(blueprint.vision))
        fields.add("currency", .named(blueprint.currency))
        fields.add("customers", .count(blueprint.customers))
        fields.add(settings: blueprint.ruleSettings)
        return fields
    }

    static func of(_ insight: Insight) -> FieldList {
        var fields = FieldList()
        fields.add("says", .words(insight.says))
        fields.add("origin", .name(insight.origin.rawValue))
        fields.add("source", .name(insight.source.rawValue))
        fields.add("n", insight.n.map { .count($0) })
        fields.add("date", insight.date.map { .day($0) })
        fields.add("personas", .set(insight.personas))
        fields.add(settings: insight.ruleSettings)
        return fields
    }

    static func of(_ persona: Persona) -> FieldList {
        var fields = FieldList()
        fields.add("name", .words(persona.name))
        fields.add("share", .share(persona.share))
        fields.add("personality", .words(persona.personality))
        fields.add("experience", .words(persona.experience))
        fields.add("knowledge", .named(persona.knowledge?.rawValue))
        fields.add("needs", .set(persona.needs))
        fields.add("prefers", .inOrder(persona.prefers))
        fields.add("avoids", .set(persona.avoids))
        fields.add("evidence", .set(persona.evidence))
        fields.add(settings: persona.ruleSettings)
        return fields
    }

    static func of(_ channel: Channel) -> FieldList {
        var fields = FieldList()
        fields.add("name", .words(channel.name))
        fields.add("direction", .named(channel.direction?.rawValue))
        fields.add("reply_path", .named(channel.replyPath))
        fields.add("personal", .named(channel.personal?.rawValue))
        fields.add("speed", channel.speed.map { .number($0) })
        fields.add("unit_cost", channel.unitCost.map { .money($0) })
        fields.add("capacity_week", channel.capacityPerWeek.map { .number($0) })
        fields.add("measurable", .named(channel.measurable?.rawValue))
        fields.add(settings: channel.ruleSettings)
        return fields
    }

    static func of(_ value: BrandValue) -> FieldList {
        var fields = FieldList()
        fields.add("value", .words(value.value))
        fields.add("behaviour", .words(value.behaviour))
        fields.add("say", .set(value.say))
        let avoid = value.avoid.map { ($0.word, FieldValue.text($0.better)) }
        fields.add("avoid", each: Dictionary(avoid, uniquingKeysWith: { first, _ in first }))
        fields.add(settings: value.ruleSettings)
        return fields
    }

    static func of(_ metric: Metric) -> FieldList {
        var fields = FieldList()
        fields.add("kind", .name(metric.kind.rawValue))
        fields.add("name", .words(metric.name))
        fields.add("scale", .named(metric.scale?.description))
        fields.add("from", .named(metric.from))
        let top = metric.top.sorted().map { FieldValue.count($0) }
        fields.add("top", top.isEmpty ? nil : .sequence(top))
        fields.add("question", .words(metric.question))
        fields.add("unit", .named(metric.unit))
        return fields
    }

    static func of(_ rules: ContactRules) -> FieldList {
        var fields = FieldList()
        fields.add("max_in_30_days", rules.maxIn30Days.map { .count($0) })
        fields.add("max_silence_days", rules.maxSilenceDays.map { .count($0) })
        fields.add("min_positive_per_year", rules.minPositivePerYear.map { .number($0) })
        fields.add("min_positive_share", rules.minPositiveShare.map { .share($0) })
        fields.add("back_door_days", rules.backDoorDays.map { .count($0) })
        return fields
    }

    static func of(_ value: CustomerValue) -> FieldList {
        var fields = FieldList()
        fields.add("promoter", .money(value.promoter))
        fields.add("passive", .money(value.passive))
        fields.add("detractor", .money(value.detractor))
        fields.add("currency", .name(value.currency))
        return fields
    }
}
