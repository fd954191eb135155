import ExperienceModel

/// `contact_rules`: limits of contact pressure and silence.
enum ContactRulesSection {
    static func read(_ reader: MappingReader) -> ContactRules? {
        ContactRules(
            maxIn30Days: reader.optional(
                "max_in_30_days", .integer(0...10_000), "most contacts in any 30 days"),
            maxSilenceDays: reader.optional(
                "max_silence_days", .integer(0...100_000), "longest silence, in days"),
            minPositivePerYear: reader.optional(
                "min_positive_per_year", .quantity, "fewest positive contacts a customer-year"),
            minPositiveShare: reader.optional(
                "min_positive_share", .share(), "smallest share of positive contacts"),
            backDoorDays: reader.optional(
                "back_door_days", .integer(0...100_000),
                "days before the end of the contract at which the back door begins"))
    }
}
