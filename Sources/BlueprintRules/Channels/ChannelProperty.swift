import ExperienceModel

/// A property that every channel needs, by its key.
enum ChannelProperty: String, CaseIterable {
    case direction, personal, speed
    case unitCost = "unit_cost"
    case capacityPerWeek = "capacity_week"
    case measurable

    /// Whether a channel says it.
    func isKnown(of channel: Channel) -> Bool {
        switch self {
        case .direction: channel.direction != nil
        case .personal: channel.personal != nil
        case .speed: channel.speed != nil
        case .unitCost: channel.unitCost != nil
        case .capacityPerWeek: channel.capacityPerWeek != nil
        case .measurable: channel.measurable != nil
        }
    }

    /// What to write.
    func value(_ words: Wording) -> String {
        switch self {
        case .direction: words.alternatives(Channel.Direction.allCases.map(\.rawValue))
        case .personal, .measurable: words.alternatives(Level.allCases.map(\.rawValue))
        case .speed:
            words.say("hours until a contact arrives", "uren totdat een contact aankomt")
        case .unitCost: words.say("money per contact", "geld per contact")
        case .capacityPerWeek: words.say("contacts a week", "contacten per week")
        }
    }

    /// What nobody can do as long as it is missing; follows `without it, `.
    func loss(_ words: Wording) -> String {
        switch self {
        case .direction:
            words.say(
                "nobody knows whether customers can answer",
                "weet niemand of klanten kunnen antwoorden")
        case .personal:
            words.say(
                "it cannot be matched with what personas need",
                "is het niet te kiezen naar wat persona’s nodig hebben")
        case .speed:
            words.say(
                "nobody knows when a contact arrives", "weet niemand wanneer een contact aankomt")
        case .unitCost:
            words.say(
                "the cost to serve is not known, and cannot be a guardrail",
                "zijn de contactkosten onbekend, en geen bruikbare grenswaarde")
        case .capacityPerWeek:
            words.say(
                "nobody knows whether it can carry the journey",
                "weet niemand of het de klantreis aankan")
        case .measurable:
            words.say(
                "nobody knows whether a pilot can see its effect",
                "weet niemand of een pilot het effect kan zien")
        }
    }
}
