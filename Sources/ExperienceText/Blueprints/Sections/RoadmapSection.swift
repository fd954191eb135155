import ExperienceModel

/// `roadmap`: the weeks, people and money of the rollout.
enum RoadmapSection {
    static func read(_ reader: MappingReader) -> RoadmapFrame? {
        let start = reader.required("start", .day, "the first day of the first week")
        let weeks = reader.optional(
            "horizon_weeks", .integer(1...520), "how many weeks it looks ahead")
        let capacity = reader.effort(
            "person-weeks that each discipline has in a week", key: "capacity")
        let budget = reader.optional(
            "budget", .entries(.quarter, .quantity), "money to spend in each quarter")
        let initiatives = reader.optional(
            "initiatives", .parts(.initiative, read: initiative), "work that is no pilot")
        guard let start else { return nil }
        return RoadmapFrame(
            start: start, horizonWeeks: weeks ?? 52, capacity: capacity,
            budget: Dictionary((budget ?? []).map { ($0.key, $0.value) }) { first, _ in first },
            initiatives: initiatives ?? [])
    }

    private static func initiative(_ reader: MappingReader) -> Initiative? {
        let id = reader.id(ReadingLog.Kind(noun: .item), called: .initiative, "its id")
        let title = reader.required("title", .text, "its title")
        let effort = reader.effort("person-weeks per discipline")
        let weeks = reader.required("weeks", .integer(1...520), "weeks that it lasts")
        let cost = reader.optional("one_off_cost", .quantity, "money when it starts")
        let before = reader.optional(
            "before", .list(of: .reference(.item)), "what waits for it")
        let after = reader.optional(
            "after", .list(of: .reference(.item)), "what it waits for")
        let earliest = reader.optional("earliest", .day, "the first day it may start")
        guard let id, let title, let weeks else { return nil }
        return Initiative(
            id: id, title: title, effort: effort, weeks: weeks, oneOffCost: cost ?? 0,
            before: before ?? [], after: after ?? [], earliest: earliest)
    }
}
