import ExperienceModel

/// CX302: a channel whose properties are not all known.
struct ChannelWithoutProperties: BlueprintRule {
    let code = "CX302"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say("a channel is not fully described", "een kanaal is niet volledig beschreven")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "add the missing properties to the channel",
            "voeg de ontbrekende eigenschappen toe aan het kanaal")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A channel is chosen for what it can do: whether customers can answer, how \
                personal and fast it is, what it costs, how much it carries and whether its \
                effect can be seen. A property that is missing is a choice made blindly, and the \
                figures that need it (load, cost to serve) cannot be given.
                """,
                """
                Een kanaal kiest u om wat het kan: of klanten kunnen antwoorden, hoe persoonlijk \
                en snel het is, wat het kost, hoeveel het aankan en of het effect te zien is. \
                Ontbreekt een eigenschap, dan is de keuze blind gemaakt, en de cijfers die haar \
                nodig hebben (belasting, contactkosten) zijn niet te geven.
                """),
            idea: words.say(
                """
                Step 3, channel properties: one- or two-way, personal or not, speed, unit cost, \
                weekly capacity, measurable or not.
                """,
                """
                Stap 3, eigenschappen van kanalen: een- of tweerichting, persoonlijk of niet, \
                snelheid, kosten per contact, capaciteit per week, meetbaar of niet.
                """),
            bad: """
                - {id: app, direction: two-way, personal: medium}
                """,
            good: """
                - {id: app, direction: two-way, personal: medium, speed: 0, unit_cost: 0.01,
                   capacity_week: 500000, measurable: high}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let words = context.words
        guard !context.blueprint.channels.isEmpty else {
            return [
                Observation(
                    at: "channels/key",
                    words.say("the blueprint has 0 channels", "de blauwdruk heeft 0 kanalen"),
                    hint: words.say(
                        "add 'channels', each with its properties",
                        "voeg 'channels' toe, elk met zijn eigenschappen"))
            ]
        }
        return context.blueprint.channels.map { observation(of: $0, words) }
    }

    private func observation(of channel: Channel, _ words: Wording) -> Observation {
        let path = ElementPath.channel(channel.id) + "/id"
        let missing = ChannelProperty.allCases.filter { !$0.isKnown(of: channel) }
        guard !missing.isEmpty else {
            return .passing(
                at: path,
                words.say(
                    "channel '\(channel.id)' has 6 of 6 properties",
                    "kanaal '\(channel.id)' heeft 6 van 6 eigenschappen"))
        }
        let keys = words.alternatives(missing.map(\.rawValue))
        let values = words.list(missing.map { "'\($0.rawValue)' (\($0.value(words)))" })
        let reason =
            missing.count == 1
            ? words.say("; without it, ", "; zonder dat ") + missing[0].loss(words) : ""
        return Observation(
            at: path,
            words.say(
                "channel '\(channel.id)' has no \(keys)",
                "kanaal '\(channel.id)' heeft geen \(keys)"),
            hint: words.say("add \(values)", "voeg \(values) toe") + reason)
    }
}
