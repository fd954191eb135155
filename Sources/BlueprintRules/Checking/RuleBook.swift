/// All rules, in the order of their codes.
package enum RuleBook {
    /// Every rule of every family.
    package static let rules: [any BlueprintRule] =
        InsightRules.all + PersonaRules.all + ChannelRules.all + BrandValueRules.all
        + JourneyRules.all + PilotRules.all + RoadmapRules.all + LoyaltyRules.all

    /// The rule with that code.
    package static func rule(_ code: String) -> (any BlueprintRule)? {
        rules.first { $0.code == code }
    }
}
