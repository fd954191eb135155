import ExperienceModel

extension PartFields {
    /// The keys of a touchpoint that hold what a customer reads or hears.
    static let wordKeys: Set<Substring> = ["title", "text", "texts", "script"]
    /// The keys of a part that change nothing for a customer or a colleague.
    static let remarkKeys: Set<Substring> = ["note", "check"]

    static func of(_ journey: Journey) -> FieldList {
        var fields = FieldList()
        fields.add("title", .words(journey.title))
        fields.add("state", .name(journey.state.rawValue))
        fields.add("replaces", .named(journey.replaces))
        fields.add("contract_ends", journey.contractEnds.map { .count($0) })
        fields.add("stages", .inOrder(journey.stages))
        fields.add(settings: journey.ruleSettings)
        return fields
    }

    static func of(_ touchpoint: Touchpoint, in journey: String?) -> FieldList {
        var fields = FieldList()
        fields.add("journey", .named(journey))
        fields.add("title", .words(touchpoint.title))
        fields.add("stage", .name(touchpoint.stage))
        fields.add("day", .count(touchpoint.day))
        fields.add("channel", .name(touchpoint.channel))
        fields.add("reply_path", .named(touchpoint.replyPath))
        fields.add("reach", .share(touchpoint.reach))
        fields.add("side", .name(touchpoint.side.rawValue))
        fields.add("proactive", .yes(touchpoint.proactive))
        fields.add("owner", .named(touchpoint.owner))
        fields.add("tone", .name(touchpoint.tone.rawValue))
        fields.add("moment_of_truth", .yes(touchpoint.momentOfTruth))
        addWords(of: touchpoint, to: &fields)
        addReasons(of: touchpoint, to: &fields)
        addMeasures(of: touchpoint, to: &fields)
        fields.add("note", .words(touchpoint.note))
        fields.add(settings: touchpoint.ruleSettings)
        return fields
    }

    private static func addWords(of touchpoint: Touchpoint, to fields: inout FieldList) {
        fields.add("text", .words(touchpoint.text))
        fields.add("texts", each: touchpoint.texts.compactMapValues { .words($0) })
        fields.add("script", .words(touchpoint.script))
        fields.add("thanks", .yes(touchpoint.thanks))
        fields.add("retention", .yes(touchpoint.retention))
        fields.add("audience.opt_in", .yes(touchpoint.audience?.optIn ?? false))
        fields.add("audience.interest", .named(touchpoint.audience?.interest))
        fields.add("audience.personas", .set(touchpoint.audience?.personas ?? []))
        fields.add(
            "audience.exclude",
            each: (touchpoint.audience?.exclude ?? [:]).mapValues { .name($0) })
    }

    private static func addReasons(of touchpoint: Touchpoint, to fields: inout FieldList) {
        fields.add("expectation", .words(touchpoint.expectation))
        fields.add("pain", .words(touchpoint.pain))
        fields.add("insights", .set(touchpoint.insights))
        fields.add("brand_values", .set(touchpoint.brandValues))
        fields.add("loyalty_stage", .named(touchpoint.loyaltyStage?.rawValue))
        fields.add("ladder", .named(touchpoint.ladder?.rawValue))
        fields.add("lever", .named(touchpoint.lever?.rawValue))
        fields.add("asks", .set(touchpoint.asks))
        fields.add("backstage", .set(touchpoint.backstage))
        fields.add("interests", each: touchpoint.interests.mapValues { .name($0) })
    }

    private static func addMeasures(of touchpoint: Touchpoint, to fields: inout FieldList) {
        fields.add("emotion.score", touchpoint.emotion.map { .number($0.score) })
        fields.add("emotion.n", touchpoint.emotion?.n.map { .count($0) })
        for (key, indicator) in [
            ("internal", touchpoint.internalIndicator), ("survey", touchpoint.survey),
        ] {
            fields.add(key + ".indicator", .words(indicator?.indicator))
            fields.add(key + ".value", indicator?.value.map { .share($0) })
            fields.add(key + ".n", indicator?.n.map { .count($0) })
        }
        fields.add("measures", .set(touchpoint.measures))
    }
}
