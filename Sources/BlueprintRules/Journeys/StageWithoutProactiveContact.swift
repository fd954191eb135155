import ExperienceModel

/// CX503: a stage in which we wait for the customer.
struct StageWithoutProactiveContact: BlueprintRule {
    let code = "CX503"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say(
            "a stage has no proactive contact", "een fase heeft geen proactief contact")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "plan a touchpoint with 'proactive: true' in this stage, or silence CX503 in the journey with a reason",
            "plan een contactpunt met 'proactive: true' in deze fase, of zet CX503 in de klantreis stil met een reden"
        )
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A stage is a time in which customers have their own questions. Where we start no \
                contact, they have to, or they go without an answer. A contact that a stopped \
                pilot tried is not there either.
                """,
                """
                Een fase is een tijd waarin klanten hun eigen vragen hebben. Waar wij geen contact \
                beginnen, moeten zij dat doen, of blijven zij zonder antwoord. Een contact uit een \
                gestopte pilot is er ook niet meer.
                """),
            idea: words.say(
                "Step 5, proactive contacts: they are built into the journey, stage by stage.",
                "Stap 5, proactieve contacten: zij zijn ingebouwd in de klantreis, fase voor fase."),
            bad: """
                stages: [tekenen, wennen]
                touchpoints:
                  - {id: tp-mail, stage: tekenen, day: 1, channel: email, reach: 92%, side: frontstage, proactive: true}
                """,
            good: """
                touchpoints:
                  - {id: tp-mail, stage: tekenen, day: 1, channel: email, reach: 92%, side: frontstage, proactive: true}
                  - {id: tp-vraag, stage: wennen, day: 75, channel: email, reach: 92%, side: frontstage, proactive: true}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let stops = stops(in: context)
        return context.comingJourneys.flatMap { journey -> [Observation] in
            let proactive = Dictionary(
                grouping: journey.touchpoints.filter { $0.proactive && $0.reach > 0 }, by: \.stage)
            let served = journey.stages.filter { stage in
                proactive[stage]?.contains { stops[$0.id] == nil } ?? false
            }
            let missing = Set(journey.stages).subtracting(served)
            let found = journey.stages.filter(missing.contains).map { stage in
                finding(stage, in: journey, stopped: proactive[stage] ?? [], stops, context)
            }
            return found.isEmpty ? [passing(journey, context)] : found
        }
    }

    /// The days on which pilots were stopped, by the touchpoints that they tried.
    ///
    /// A touchpoint that is no longer what was tried, or that a later pilot led to roll out, is
    /// there.
    private func stops(in context: RuleContext) -> [String: Day] {
        guard let history = context.history else { return [:] }
        let decided = history.pilots.compactMap { pilot in pilot.decision.map { (pilot, $0) } }
            .enumerated().sorted { ($0.element.1.on, $0.offset) < ($1.element.1.on, $1.offset) }
        var stops: [String: Day] = [:]
        for (_, (pilot, decision)) in decided {
            for id in pilot.plan.pilot.hypothesis?.change ?? [] {
                switch decision.actual {
                case .rollOut: stops[id] = nil
                case .stop where isUnchanged(id, since: pilot.plan.revision, context):
                    stops[id] = decision.on
                case .stop, .iterate, .keepCollecting: break
                }
            }
        }
        return stops
    }

    /// Whether a touchpoint is what it was in that revision, as far as customers can tell; true
    /// where the revision is not remembered.
    private func isUnchanged(_ id: String, since revision: Int, _ context: RuleContext) -> Bool {
        guard let then = context.history?.revisions[revision],
            let now = context.touchpoints[id]
        else { return true }
        guard var old = then.touchpoint(id) else { return false }
        old.ruleSettings = now.ruleSettings
        old.note = now.note
        return old == now
    }

    private func finding(
        _ stage: String, in journey: Journey, stopped: [Touchpoint], _ stops: [String: Day],
        _ context: RuleContext
    ) -> Observation {
        let words = context.words
        let notes = stopped.compactMap { touchpoint in
            stops[touchpoint.id].map { day in
                Observation.Note(
                    words.say(
                        "\(touchpoint.id) was stopped on \(words.figures.date(day))",
                        "\(touchpoint.id) is gestopt op \(words.figures.date(day))"),
                    at: ElementPath.touchpoint(touchpoint, in: journey) + "/id")
            }
        }
        let message =
            notes.isEmpty
            ? words.say(
                "stage '\(stage)' has no proactive contact",
                "fase '\(stage)' heeft geen proactief contact")
            : words.say(
                "stage '\(stage)' has no proactive contact left",
                "fase '\(stage)' heeft geen proactief contact meer")
        return Observation(at: ElementPath.stage(stage, in: journey), message, notes: notes)
    }

    private func passing(_ journey: Journey, _ context: RuleContext) -> Observation {
        let stages = context.words.count(
            journey.stages.count, ("stage", "stages"), ("fase", "fasen"))
        return .passing(
            at: ElementPath.journey(journey.id) + "/id",
            context.words.say(
                "\(stages) in '\(journey.id)', 0 without a proactive contact",
                "\(stages) in '\(journey.id)', 0 zonder proactief contact"))
    }
}
