import ExperienceModel

/// A touchpoint as the contact calculus sees it: only what counts, taken once from the blueprint.
struct PlannedContact: Sendable {
    let touchpoint: String
    /// Days after the journey begins.
    let day: Int
    /// Share of all customers that it reaches, 0 to 1.
    let reach: Double
    /// Share of those it is meant for that it reaches, 0 to 1.
    let reachInAudience: Double
    /// The personas it is meant for; none means all.
    let audience: [String]
    let isPositive: Bool
    let isProactive: Bool
    let isRetention: Bool
    /// Money per contact; nil where the channel names none.
    let unitCost: Double?

    /// Days beyond these tell nothing, and sums of them must not overflow.
    private static let possibleDays = 0...1_000_000

    /// Nil for a touchpoint that reaches nobody: it is no contact.
    ///
    /// Reach is a share of all customers, so a contact for some personas reaches at most their
    /// share, and of these personas as many times more as they are fewer.
    init?(_ touchpoint: Touchpoint, shares: [String: Double], unitCost: Double?) {
        guard touchpoint.reach > 0 else { return nil }
        let reach = min(touchpoint.reach, 1)
        let audience = touchpoint.audience?.personas ?? []
        let share = min(1, Set(audience).reduce(0) { $0 + max(0, shares[$1] ?? 0) })
        self.touchpoint = touchpoint.id
        self.day = PlannedContact.possible(touchpoint.day)
        self.reach = audience.isEmpty ? reach : min(reach, share)
        self.reachInAudience = audience.isEmpty || share <= 0 ? reach : min(1, reach / share)
        self.audience = audience
        self.isPositive = touchpoint.tone == .positive
        self.isProactive = touchpoint.proactive
        self.isRetention = touchpoint.retention
        self.unitCost = unitCost
    }

    /// A day that can be counted with.
    static func possible(_ day: Int) -> Int {
        min(max(day, possibleDays.lowerBound), possibleDays.upperBound)
    }

    /// Whether a persona gets it; nil asks for all customers together.
    func isMeant(for persona: String?) -> Bool {
        persona.map { audience.isEmpty || audience.contains($0) } ?? true
    }

    /// Share of a persona that it reaches; nil asks for all customers together.
    func reach(in persona: String?) -> Double { persona == nil ? reach : reachInAudience }
}
