import ExperienceModel
import ExperienceReports

extension ElementRows {
    func row(_ journey: Journey) -> ListRow {
        var facts = FactList(words)
        facts.choice("state", journey.state.rawValue)
        facts.text("replaces", journey.replaces)
        facts.count("contractEnds", journey.contractEnds)
        facts.names("stages", journey.stages)
        facts.names("touchpoints", journey.touchpoints.map(\.id))
        facts.settings(journey.ruleSettings)
        return ListRow(id: journey.id, title: journey.title, facts: facts.facts)
    }

    func row(_ touchpoint: Touchpoint) -> ListRow {
        var facts = FactList(words)
        addFrame(of: touchpoint, to: &facts)
        addExperience(of: touchpoint, to: &facts)
        addWork(of: touchpoint, to: &facts)
        facts.settings(touchpoint.ruleSettings)
        return ListRow(
            id: touchpoint.id, title: touchpoint.title ?? touchpoint.text ?? touchpoint.stage,
            facts: facts.facts)
    }

    private func addFrame(of touchpoint: Touchpoint, to facts: inout FactList) {
        facts.text("stage", touchpoint.stage)
        facts.count("day", touchpoint.day)
        facts.text("channel", touchpoint.channel)
        facts.text("replyPath", touchpoint.replyPath)
        facts.share("reach", touchpoint.reach)
        facts.choice("side", touchpoint.side.rawValue)
        facts.flag("proactive", touchpoint.proactive)
        facts.flag("momentOfTruth", touchpoint.momentOfTruth)
        facts.text("owner", touchpoint.owner)
        facts.flag("thanks", touchpoint.thanks)
        facts.flag("retention", touchpoint.retention)
        facts.choice("tone", touchpoint.tone.rawValue)
    }

    private func addExperience(of touchpoint: Touchpoint, to facts: inout FactList) {
        if let emotion = touchpoint.emotion {
            let feeling = words.figures.planned(emotion.score, isSigned: true)
            let asked = emotion.n.map { " (n = \(words.figures.count($0)))" } ?? ""
            facts.add("emotion", feeling + asked, .number(emotion.score))
        }
        facts.text("expectation", touchpoint.expectation)
        facts.text("pain", touchpoint.pain)
        facts.names("insights", touchpoint.insights)
        add("internal", touchpoint.internalIndicator, to: &facts)
        add("survey", touchpoint.survey, to: &facts)
        facts.choice("loyaltyStage", touchpoint.loyaltyStage?.rawValue)
        facts.choice("ladder", touchpoint.ladder?.rawValue)
        facts.choice("lever", touchpoint.lever?.rawValue)
    }

    private func addWork(of touchpoint: Touchpoint, to facts: inout FactList) {
        if let audience = touchpoint.audience { add(audience, to: &facts) }
        facts.names("asks", touchpoint.asks)
        facts.names("measures", touchpoint.measures)
        facts.names("backstage", touchpoint.backstage)
        facts.named("interests", touchpoint.interests)
        facts.names("brandValues", touchpoint.brandValues)
        if let text = touchpoint.text {
            // Where it has no title, the text stands at the top of the screen already.
            facts.add("text", touchpoint.title == nil ? "" : text, .string(text))
        }
        facts.named("texts", touchpoint.texts)
        facts.text("script", touchpoint.script)
        facts.text("note", touchpoint.note)
    }

    private func add(_ key: String, _ indicator: Touchpoint.Indicator?, to facts: inout FactList) {
        guard let indicator else { return }
        facts.add(
            key, sentence(indicator),
            [
                "indicator": .string(indicator.indicator),
                "value": indicator.value.map(JSONValue.number),
                "n": indicator.n.map(JSONValue.integer),
            ])
    }

    private func add(_ audience: Audience, to facts: inout FactList) {
        let excluded = audience.exclude.sorted { $0.key < $1.key }
        facts.add(
            "audience", sentence(audience),
            [
                "optIn": .bool(audience.optIn),
                "interest": audience.interest.map(JSONValue.string),
                "personas": .array(audience.personas.map(JSONValue.string)),
                "exclude": .keyed(excluded.map { ($0.key, .string($0.value)) }),
            ])
    }

    /// `nota begrepen 61%, n = 604`.
    private func sentence(_ indicator: Touchpoint.Indicator) -> String {
        let value =
            indicator.value.map { " " + words.plannedShare($0) }
            ?? words.say(", never measured", ", nooit gemeten")
        return indicator.indicator + value
            + (indicator.n.map { ", n = \(words.figures.count($0))" } ?? "")
    }

    private func sentence(_ audience: Audience) -> String {
        var parts = audience.personas
        if audience.optIn { parts.append(words.say("who asked for it", "wie erom vroeg")) }
        if let interest = audience.interest {
            parts.append(words.say("who wants '\(interest)'", "wie '\(interest)' wil"))
        }
        for (property, value) in audience.exclude.sorted(by: { $0.key < $1.key }) {
            parts.append(words.say("not \(property) \(value)", "niet \(property) \(value)"))
        }
        return parts.joined(separator: ", ")
    }
}
