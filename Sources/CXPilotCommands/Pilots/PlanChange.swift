import ExperienceModel

/// What someone wants to change of a launched plan; nil where it stays.
struct PlanChange {
    /// Customers invited in each arm.
    var invitedPerArm: Int?
    /// Share of the invited who are expected to answer, 0 to 1.
    var responseRate: Double?
    /// The day of the read-out.
    var readout: Day?

    /// As many as a blueprint may invite.
    private static let mostInvited = 1_000_000_000_000

    /// Refuses what cannot be a change of any plan.
    func validate(reason: String, frozen: [String]) throws(CommandError) {
        guard frozen.isEmpty else {
            throw .usage(
                "goals and guardrails were frozen at launch and do not change; "
                    + "for another goal, plan a new pilot with a new id",
                "doelen en grenswaarden zijn bij de start vastgelegd en veranderen niet; "
                    + "plan voor een ander doel een nieuwe pilot met een nieuwe id")
        }
        guard invitedPerArm != nil || responseRate != nil || readout != nil else {
            throw .usage(
                "say what changes: --invited, --response-rate or --readout",
                "zeg wat er verandert: --invited, --response-rate of --readout")
        }
        if let invitedPerArm, !(1...Self.mostInvited).contains(invitedPerArm) {
            throw .usage(
                "--invited is at least 1 and at most \(Self.mostInvited), not \(invitedPerArm)",
                "--invited is minstens 1 en hoogstens \(Self.mostInvited), niet \(invitedPerArm)")
        }
        if !reason.contains(where: { !$0.isWhitespace }) {
            throw .usage(
                "say why the plan changes: --because \"…\"",
                "zeg waarom het plan verandert: --because \"…\"")
        }
    }

    /// Only what is other than in that plan.
    func beside(_ pilot: Pilot) -> PlanChange {
        PlanChange(
            invitedPerArm: invitedPerArm == pilot.invitedPerArm ? nil : invitedPerArm,
            responseRate: responseRate == pilot.responseRate ? nil : responseRate,
            readout: readout == pilot.readout ? nil : readout)
    }

    /// Whether nothing changes.
    var isEmpty: Bool { invitedPerArm == nil && responseRate == nil && readout == nil }
}
