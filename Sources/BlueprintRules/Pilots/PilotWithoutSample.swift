import ExperienceModel

/// CX603: a pilot that does not say how many are invited, or how many answer.
struct PilotWithoutSample: BlueprintRule {
    let code = "CX603"
    let severity = Finding.Severity.error

    func title(_ words: Wording) -> String {
        words.say("a pilot has no planned sample", "een pilot heeft geen geplande steekproef")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "write 'invited_per_arm' and 'response_rate'",
            "schrijf 'invited_per_arm' en 'response_rate'")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                An interval may be looked at every day because the number of answers was planned: \
                before it is reached the interval is stretched. Without a plan there is nothing \
                to stretch to, and nobody can say whether the pilot can succeed.
                """,
                """
                Een interval mag elke dag worden bekeken omdat het aantal antwoorden vooraf is \
                gepland: tot dat aantal is het breder. Zonder plan is er niets om naartoe te \
                werken, en kan niemand zeggen of de pilot kan slagen.
                """),
            idea: words.say(
                "Step 6, pilots focused on results that were fixed beforehand.",
                "Stap 6, pilots gericht op resultaten die vooraf vastliggen."),
            bad: "arms: [control, welkom]     # and nothing says how many are asked",
            good: """
                arms: [control, welkom]
                invited_per_arm: 2400
                response_rate: 25%
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.blueprint.pilots.compactMap { observation($0, context.words) }
    }

    private func observation(_ pilot: Pilot, _ words: Wording) -> Observation? {
        let path = ElementPath.pilot(pilot.id)
        guard let invited = pilot.invitedPerArm else {
            return Observation(
                at: path + "/id",
                words.say(
                    "pilot '\(pilot.id)' does not say how many customers are invited",
                    "pilot '\(pilot.id)' zegt niet hoeveel klanten worden uitgenodigd"),
                hint: words.say("write 'invited_per_arm'", "schrijf 'invited_per_arm'"))
        }
        guard let answers = pilot.plannedAnswersPerArm else {
            return Observation(
                at: path + "/id",
                words.say(
                    "pilot '\(pilot.id)' does not say which share of the invited answers",
                    "pilot '\(pilot.id)' zegt niet welk deel van de uitgenodigden antwoordt"),
                hint: words.say("write 'response_rate'", "schrijf 'response_rate'"))
        }
        let count = words.count(answers, ("answer", "answers"), ("antwoord", "antwoorden"))
        let asked = words.figures.count(invited)
        let text = words.say(
            "pilot '\(pilot.id)' plans \(count) per arm, of \(asked) invited",
            "pilot '\(pilot.id)' plant \(count) per groep, van \(asked) uitgenodigden")
        return answers > 0
            ? .passing(at: path + "/invited_per_arm", text)
            : Observation(
                at: path + (invited > 0 ? "/response_rate" : "/invited_per_arm"), text,
                hint: invited > 0
                    ? words.say(
                        "write the share that you expect to answer as 'response_rate', above 0%",
                        "schrijf als 'response_rate' welk deel naar verwachting antwoordt, boven "
                            + "0%")
                    : words.say(
                        "write how many customers you invite as 'invited_per_arm', above 0",
                        "schrijf als 'invited_per_arm' hoeveel klanten u uitnodigt, boven 0"))
    }
}
