import ExperienceModel

/// `channels`: the ways to reach customers, with their properties.
enum ChannelSection {
    static func read(_ reader: MappingReader) -> Channel? {
        let id = reader.id(
            ReadingLog.Kind(noun: .channel), called: .channel,
            "its id, by which other parts name it")
        let name = reader.optional("name", .text, "its name for people")
        let direction = reader.optional(
            "direction", .choice(Channel.Direction.allCases), "whether customers can answer in it")
        let replyPath = reader.optional(
            "reply_path", .reference(.channel),
            "the channel in which a customer can answer to a contact in this one")
        let personal = reader.optional(
            "personal", .choice(Level.allCases), "how personal a contact in it is")
        let speed = reader.optional("speed", .quantity, "hours until the contact arrives")
        let unitCost = reader.optional(
            "unit_cost", .quantity, "money per contact, in the currency of the blueprint")
        let capacity = reader.optional(
            "capacity_week", .quantity, "contacts a week that it can carry")
        let measurable = reader.optional(
            "measurable", .choice(Level.allCases), "how well its effect can be measured")
        let ruleSettings = reader.ruleSettings(
            "other severities or limits for rules here, each with its reason")
        guard let id else { return nil }
        return Channel(
            id: id, name: name, direction: direction, replyPath: replyPath, personal: personal,
            speed: speed,
            unitCost: unitCost, capacityPerWeek: capacity, measurable: measurable,
            ruleSettings: ruleSettings)
    }
}
