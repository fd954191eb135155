import ExperienceModel

/// CX613: branches that somebody chose for an arm.
struct BranchesNotDrawn: BlueprintRule {
    let code = "CX613"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say("branches were chosen, not drawn", "vestigingen zijn gekozen, niet geloot")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "draw lots and write 'branches_drawn: true'",
            "loot de vestigingen en schrijf 'branches_drawn: true'")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                The branch that volunteers for a pilot is the branch with the best manager. If \
                lots did not decide, the difference may be theirs, and the report cannot say that \
                the change caused it.
                """,
                """
                De vestiging die zich voor een pilot meldt, is die met de beste leidinggevende. \
                Als het lot niet besliste, kan het verschil daarvan komen, en mag het rapport niet \
                zeggen dat de verandering het deed.
                """),
            idea: words.say(
                "Step 6, pilots in which the organisation learns.",
                "Stap 6, pilots waarin de organisatie leert."),
            bad: """
                design: by-branch
                branches_drawn: false
                """,
            good: """
                design: by-branch
                branches_drawn: true
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let words = context.words
        let pilots = context.blueprint.pilots.filter { $0.assignsBranches && $0.arms.count > 1 }
        return pilots.compactMap { pilot in
            let path = ElementPath.pilot(pilot.id)
            switch pilot.branchesDrawn {
            case true?:
                return .passing(
                    at: path + "/branches_drawn",
                    words.say(
                        "lots decided the arms of pilot '\(pilot.id)'",
                        "het lot bepaalde de groepen van pilot '\(pilot.id)'"))
            case false?:
                return Observation(
                    at: path + "/branches_drawn",
                    words.say(
                        "the branches of pilot '\(pilot.id)' were chosen, not drawn",
                        "de vestigingen van pilot '\(pilot.id)' zijn gekozen, niet geloot"))
            case nil:
                return Observation(
                    at: path + "/design",
                    words.say(
                        "pilot '\(pilot.id)' does not say whether its branches were drawn by lot",
                        "pilot '\(pilot.id)' zegt niet of de vestigingen zijn geloot"),
                    hint: words.say(
                        "write 'branches_drawn: true' if they were",
                        "schrijf 'branches_drawn: true' als dat zo is"),
                    severity: .info)
            }
        }
    }
}
