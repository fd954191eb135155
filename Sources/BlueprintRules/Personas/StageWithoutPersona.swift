import ExperienceModel

/// CX201: a stage in which no persona meets us.
struct StageWithoutPersona: BlueprintRule {
    let code = "CX201"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say("no persona is served in a stage", "in een fase wordt geen persona bediend")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "add a touchpoint with 'side: frontstage' and a reach above 0%, or drop the stage",
            """
            voeg een contactpunt toe met 'side: frontstage' en een bereik boven 0%, of laat de \
            fase weg
            """)
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A stage is part of the customer's life, whether or not we show ourselves in it. \
                Where nobody is met, every persona is left alone at the same time, and they find \
                their answers elsewhere. A blueprint without personas cannot say whom it serves.
                """,
                """
                Een fase hoort bij het leven van de klant, of wij ons laten zien of niet. Waar \
                niemand ons tegenkomt, staan alle persona’s tegelijk alleen, en zij zoeken hun \
                antwoord elders. Een blauwdruk zonder persona’s kan niet zeggen wie hij bedient.
                """),
            idea: words.say(
                "Step 2, personas: every stage is there for somebody.",
                "Stap 2, persona’s: elke fase is er voor iemand."),
            bad: """
                stages: [tekenen, leveren, afrekenen]
                touchpoints:                   # and none with stage: leveren
                  - {id: tp-contract, stage: tekenen, side: frontstage, reach: 100%, …}
                  - {id: tp-nota, stage: afrekenen, side: frontstage, reach: 100%, …}
                """,
            good: """
                touchpoints:
                  - {id: tp-meter, stage: leveren, side: frontstage, reach: 80%, …}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let words = context.words
        guard !context.blueprint.personas.isEmpty else {
            return [
                Observation(
                    at: "personas/key",
                    words.say(
                        "the blueprint has 0 personas, so no stage serves one",
                        "de blauwdruk heeft 0 persona’s, dus geen fase bedient er een"),
                    hint: words.say(
                        "add 'personas', each with a name, a share of the customers and evidence",
                        """
                        voeg 'personas' toe, elk met een naam, een aandeel van de klanten en \
                        'evidence'
                        """))
            ]
        }
        return context.comingJourneys.flatMap { journey in
            let byStage = Dictionary(grouping: journey.touchpoints, by: \.stage)
            return journey.stages.map { stage in
                observation(of: stage, in: journey, byStage[stage] ?? [], context)
            }
        }
    }

    private func observation(
        of stage: String, in journey: Journey, _ touchpoints: [Touchpoint], _ context: RuleContext
    ) -> Observation {
        let (words, personas) = (context.words, context.blueprint.personas)
        let path = ElementPath.stage(stage, in: journey)
        let met = touchpoints.filter(\.isMet)
        let served = personas.count { persona in met.contains { $0.isMeant(for: persona) } }
        let (part, all) = (words.figures.count(served), words.figures.count(personas.count))
        let message = words.say(
            "stage '\(stage)' of journey '\(journey.id)' serves \(part) of \(all) personas",
            "fase '\(stage)' van klantreis '\(journey.id)' bedient \(part) van \(all) persona’s")
        guard served == 0 else { return .passing(at: path, message) }
        return Observation(
            at: path, message,
            notes: touchpoints.filter { !$0.isMet }.prefix(3).map { touchpoint in
                let reason =
                    touchpoint.side == .backstage
                    ? words.say("is backstage", "speelt achter de schermen")
                    : words.say("reaches 0%", "bereikt 0%")
                return Observation.Note(
                    "\(touchpoint.id) \(reason)",
                    at: ElementPath.touchpoint(touchpoint, in: journey))
            })
    }
}
