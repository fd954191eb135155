import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Keeps how many were invited, without any file of answers.
struct InvitationsRun {
    /// What stands for the file in the list of imports.
    static let name = "--invited"

    let invited: [Invited]
    let plan: FrozenPlan
    let isTrial: Bool
    let language: Language

    /// Keeps them, as far as they were not said before.
    func answer(in store: ExperienceStore, _ situation: Situation) throws -> CommandAnswer {
        if !isTrial, let obstacle = store.readsOnlyBecause { throw obstacle }
        let pilot = plan.pilot.id
        var digest = FileDigest()
        digest.update(Array("\(situation.actor.at) \(invited)".utf8))
        let source = ImportSource(
            file: Self.name, sha256: digest.hexadecimal, size: 0, mapping: "invitations",
            metrics: [], invited: invited)
        let result = try store.carryOut(
            try store.intake(for: pilot, source: source, by: situation.actor), keeps: !isTrial)
        let words = Wording(language)
        let told = InvitationsNote(invited: invited).text(words)
        let isNew = result.number != nil || isTrial
        let sentence =
            isNew
            ? told
            : words.say("\(told); known already", "\(told); al bekend")
        let trial = words.say("TRIAL: nothing was stored", "PROEF: er is niets opgeslagen")
        return situation.answer(
            words, "invitations",
            [
                "pilot": .string(pilot), "stored": .bool(!isTrial && isNew),
                "import": result.number.map(JSONValue.integer) ?? .null,
                "invited": .array(invited.map(Self.json)),
            ], (isTrial ? trial + "\n" : "") + sentence, next: "cxpilot evaluate \(pilot)")
    }

    private static func json(_ told: Invited) -> JSONValue {
        [
            "arm": .string(told.arm), "branch": told.branch.map(JSONValue.string),
            "day": told.day.map { .string($0.description) },
            "customers": .integer(told.customers),
        ]
    }
}
