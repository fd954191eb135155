import ExperienceModel

/// CX612: a learning after which nothing changed.
struct LearningNotAbsorbed: BlueprintRule {
    let code = "CX612"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say("a learning is not absorbed", "een geleerde les is nog niet verwerkt")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "change what the learning is about, or silence this rule there with the reason",
            "verander waar de les over gaat, of zet deze regel daar stil met de reden")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A learning points to a touchpoint, persona or channel. While that is word for word \
                what it was, the team knows better and does the same. Perhaps nothing need \
                change; then the blueprint says so, with the reason.
                """,
                """
                Een geleerde les wijst naar een contactpunt, persona of kanaal. Zolang dat woord \
                voor woord hetzelfde is, weet het team beter en doet het hetzelfde. Misschien \
                hoeft er niets te veranderen; dan zegt de blauwdruk dat, met de reden.
                """),
            idea: words.say(
                "The learnt goes back into the next revision of the blueprint.",
                "Het geleerde gaat terug in de volgende revisie van de blauwdruk."),
            bad: """
                # learnt: the card arrives after the call; and still:
                - {id: tp-kaart, day: 16, …}
                """,
            good: "- {id: tp-kaart, day: 3, …}")
    }

    func observations(in context: RuleContext) -> [Observation] {
        guard let history = context.history else { return [] }
        return history.pilots.flatMap { launched in
            launched.learnings.flatMap { learning in
                let number = learning.revision ?? launched.plan.revision
                let then = history.revisions[number]
                return learning.about.compactMap { id in
                    then.flatMap {
                        observation(id, learning, of: launched.plan.pilot.id, number, $0, context)
                    }
                }
            }
        }
    }

    private func observation(
        _ id: String, _ learning: Learning, of pilot: String, _ number: Int, _ then: Blueprint,
        _ context: RuleContext
    ) -> Observation? {
        guard let path = unchanged(id, then, context) else { return nil }
        let words = context.words
        let revision = words.figures.count(number)
        return Observation(
            at: path + "/id",
            words.say(
                "'\(id)' is unchanged since revision \(revision), and pilot '\(pilot)' taught "
                    + "something about it",
                "'\(id)' is niet veranderd sinds revisie \(revision), en pilot '\(pilot)' leerde "
                    + "er iets over"),
            notes: [Observation.Note(words.say("learnt: ", "geleerd: ") + learning.text)])
    }

    /// The path of the element, where it is what it was; silencing a rule there is no change.
    private func unchanged(_ id: String, _ then: Blueprint, _ context: RuleContext) -> String? {
        let now = context.blueprint
        if var old = then.touchpoint(id), let new = context.touchpoints[id] {
            old.ruleSettings = new.ruleSettings
            return old == new ? context.path(ofTouchpoint: id) : nil
        }
        if var old = then.persona(id), let new = now.persona(id) {
            old.ruleSettings = new.ruleSettings
            return old == new ? ElementPath.persona(id) : nil
        }
        if var old = then.channels.first(where: { $0.id == id }), let new = context.channels[id] {
            old.ruleSettings = new.ruleSettings
            return old == new ? ElementPath.channel(id) : nil
        }
        return nil
    }
}
