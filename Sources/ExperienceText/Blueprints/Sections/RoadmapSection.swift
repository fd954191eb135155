import ExperienceModel

/// `roadmap`: the weeks, people and money of the rollout.
enum RoadmapSection {
    static func read(_ reader: MappingReader) -> RoadmapFrame? {
        let start = reader.required("start", .day, "the first day of the first week")
        let weeks = reader.optional(
            "horizon_weeks", .integer(1...520, accepting: -520...520),
            "how many weeks it looks ahead")
        let capacity = reader.effort(
            "person-weeks that each discipline has in a week", key: "capacity")
        let budget = reader.optional(
            "budget", .entries(.quarter, .planned), "money to spend in each quarter")
        let holidays = reader.optional(
            "holidays", .items("holiday", holiday),
            "days on which nobody works, or not these disciplines")
        let carryOver = reader.optional(
            "carry_over", .flag, "whether money that a quarter leaves may be spent in the next")
        let initiatives = reader.optional(
            "initiatives", .parts(.initiative, read: initiative), "work that is no pilot")
        guard let start else { return nil }
        return RoadmapFrame(
            start: start, horizonWeeks: weeks ?? 52, capacity: capacity,
            budget: Dictionary((budget ?? []).map { ($0.key, $0.value) }) { first, _ in first },
            holidays: holidays ?? [], carryOver: carryOver ?? false,
            initiatives: initiatives ?? [])
    }

    private static func holiday(_ reader: MappingReader) -> Holiday? {
        let from = reader.required("from", .day, "the first day off")
        let to = reader.required("to", .day, "the last day off")
        let disciplines = reader.optional(
            "disciplines", .list(of: .reference(.discipline)), "who is off; absent: everybody")
        guard let from, let to else { return nil }
        if to < from {
            reader.report(
                .endBeforeBeginning(end: to.description, beginning: from.description), at: "to")
        }
        return Holiday(from: from, to: to, disciplines: disciplines ?? [])
    }

    private static func initiative(_ reader: MappingReader) -> Initiative? {
        let id = reader.id(
            ReadingLog.Kind(noun: .item), called: .initiative,
            "its id, by which other parts name it")
        let title = reader.required("title", .text, "its name for people")
        let effort = reader.effort("person-weeks per discipline")
        let weeks = reader.required(
            "weeks", .integer(1...520, accepting: -520...520), "weeks that it lasts")
        let cost = reader.optional("one_off_cost", .planned, "money when it starts")
        let before = reader.optional(
            "before", .list(of: .reference(.item)), "what waits for it")
        let after = reader.optional(
            "after", .list(of: .reference(.item)), "what it waits for")
        let earliest = reader.optional("earliest", .day, "the first day it may start")
        let promised = reader.optional("promised", .day, "the day it was promised to be ready")
        let ruleSettings = reader.ruleSettings(
            "other severities or limits for rules here, each with its reason")
        guard let id, let title, let weeks else { return nil }
        return Initiative(
            id: id, title: title, effort: effort, weeks: weeks, oneOffCost: cost ?? 0,
            before: before ?? [], after: after ?? [], earliest: earliest,
            promised: promised, ruleSettings: ruleSettings)
    }
}
