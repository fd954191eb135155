import ExperienceModel

/// Journeys and touchpoints with the keys of the language.
enum JourneyKeys {
    static func journey(_ journey: Journey) -> JSONValue {
        [
            "id": .string(journey.id), "title": .string(journey.title),
            "state": .string(journey.state.rawValue), "replaces": .text(journey.replaces),
            "contract_ends": journey.contractEnds.map(JSONValue.integer),
            "stages": .strings(journey.stages),
            "touchpoints": .parts(journey.touchpoints, touchpoint),
            "check": .settings(journey.ruleSettings),
        ]
    }

    private static func touchpoint(_ touchpoint: Touchpoint) -> JSONValue {
        var object = frame(touchpoint).members
        object.add(contentsOf: experience(touchpoint).members)
        object.add(contentsOf: work(touchpoint).members)
        object.add(contentsOf: words(touchpoint).members)
        return .object(object)
    }

    private static func frame(_ touchpoint: Touchpoint) -> JSONValue {
        [
            "id": .string(touchpoint.id), "title": .text(touchpoint.title),
            "stage": .string(touchpoint.stage), "day": .integer(touchpoint.day),
            "channel": .string(touchpoint.channel), "reply_path": .text(touchpoint.replyPath),
            "reach": .number(touchpoint.reach), "side": .string(touchpoint.side.rawValue),
            "proactive": .flag(touchpoint.proactive), "owner": .text(touchpoint.owner),
            "thanks": .flag(touchpoint.thanks), "retention": .flag(touchpoint.retention),
            "tone": .string(touchpoint.tone.rawValue),
            "moment_of_truth": .flag(touchpoint.momentOfTruth),
        ]
    }

    private static func experience(_ touchpoint: Touchpoint) -> JSONValue {
        [
            "emotion": touchpoint.emotion.map {
                ["score": .number($0.score), "n": $0.n.map(JSONValue.integer)]
            },
            "expectation": .text(touchpoint.expectation), "pain": .text(touchpoint.pain),
            "insights": .names(touchpoint.insights),
            "internal": touchpoint.internalIndicator.map(indicator),
            "survey": touchpoint.survey.map(indicator),
            "loyalty_stage": .text(touchpoint.loyaltyStage?.rawValue),
            "ladder": .text(touchpoint.ladder?.rawValue),
            "lever": .text(touchpoint.lever?.rawValue),
        ]
    }

    private static func work(_ touchpoint: Touchpoint) -> JSONValue {
        [
            "audience": touchpoint.audience.map(audience), "asks": .names(touchpoint.asks),
            "backstage": .names(touchpoint.backstage),
            "interests": .named(touchpoint.interests), "measures": .names(touchpoint.measures),
            "check": .settings(touchpoint.ruleSettings),
        ]
    }

    private static func words(_ touchpoint: Touchpoint) -> JSONValue {
        [
            "brand_values": .names(touchpoint.brandValues), "text": .text(touchpoint.text),
            "texts": .named(touchpoint.texts), "script": .text(touchpoint.script),
            "note": .text(touchpoint.note),
        ]
    }

    private static func indicator(_ indicator: Touchpoint.Indicator) -> JSONValue {
        [
            "indicator": .string(indicator.indicator),
            "value": indicator.value.map(JSONValue.number),
            "n": indicator.n.map(JSONValue.integer),
        ]
    }

    private static func audience(_ audience: Audience) -> JSONValue {
        [
            "opt_in": .flag(audience.optIn), "interest": .text(audience.interest),
            "personas": .names(audience.personas), "exclude": .named(audience.exclude),
        ]
    }
}
