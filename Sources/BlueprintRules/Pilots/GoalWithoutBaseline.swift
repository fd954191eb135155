import ExperienceModel

/// CX602: a goal without the starting point that it counts from, or that its sample needs.
struct GoalWithoutBaseline: BlueprintRule {
    let code = "CX602"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say("a goal has no baseline", "een doel heeft geen nulmeting")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "write what is known today: 'baseline: 19%' or "
                + "'baseline: {promoters: 19%, detractors: 37%}'",
            "schrijf wat nu bekend is: 'baseline: 19%' of "
                + "'baseline: {promoters: 19%, detractors: 37%}'")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Where you start decides how many answers you need, and whether a number that fell \
                is harm. Without a baseline nobody can say beforehand whether the pilot can succeed.
                """,
                """
                Waar u begint, bepaalt hoeveel antwoorden u nodig hebt en of een gedaald cijfer \
                schade is. Zonder nulmeting kan niemand vooraf zeggen of de pilot kan slagen.
                """),
            idea: words.say(
                "Step 6, pilots focused on results that were fixed beforehand.",
                "Stap 6, pilots gericht op resultaten die vooraf vastliggen."),
            bad: "- {metric: nps, role: primary, at: tp-vraag, above_control: 2, expect: 12}",
            good: """
                - {metric: nps, role: primary, at: tp-vraag, above_control: 2, expect: 12,
                   baseline: {promoters: 19%, detractors: 37%}}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.blueprint.pilots.flatMap { pilot in
            let goals = pilot.goals.enumerated().map { index, goal in
                (goal, ElementPath.goal(index, of: pilot))
            }
            let guardrails = pilot.guardrails.enumerated().map { index, goal in
                (goal, ElementPath.guardrail(index, of: pilot))
            }
            return (goals + guardrails).compactMap { goal, path in
                observation(goal, of: pilot, at: path + "/metric", context)
            }
        }
    }

    private func observation(
        _ goal: Goal, of pilot: Pilot, at path: String, _ context: RuleContext
    ) -> Observation? {
        let words = context.words
        let name = words.say(
            goal.role == .guardrail ? "guardrail '\(goal.metric)'" : "goal '\(goal.metric)'",
            goal.role == .guardrail ? "grenswaarde '\(goal.metric)'" : "doel '\(goal.metric)'")
        if goal.isDifference, goal.lacksComparison(in: pilot) {
            return Observation(
                at: path,
                words.say(
                    "\(name) compares with a control, and pilot '\(pilot.id)' has one arm",
                    "\(name) vergelijkt met een controlegroep, en pilot '\(pilot.id)' heeft één "
                        + "groep"),
                hint: words.say(
                    "name two arms, the control first, or write 'at_least'",
                    "noem twee groepen, de controlegroep eerst, of schrijf 'at_least'"),
                severity: .error)
        }
        guard let lack = Lack(goal, of: pilot, context.blueprint.metric(goal.metric))
        else { return nil }
        return Observation(
            at: path, lack.message(name, words), hint: lack.hint(words),
            severity: lack.severity(isGuardrail: goal.role == .guardrail))
    }

    /// What is not known of a goal, and what cannot be said without it.
    private enum Lack {
        /// It counts from the baseline.
        case line
        /// Its sample cannot be worked out.
        case sample
        /// The spread of a mean is not known, so its sample cannot be worked out.
        case spread
        /// Whether the pilot does harm cannot be told.
        case harm

        init?(_ goal: Goal, of pilot: Pilot, _ metric: Metric?) {
            let isAgainstBefore =
                goal.comparison == .aboveBaseline || goal.comparison == .notWorseThanBaselineBy
            // Designs that measure before find the starting point in the answers themselves.
            if isAgainstBefore, goal.baseline == nil, !pilot.measuresBefore {
                self = .line
                return
            }
            let isMean = metric.map { $0.measure == .scaleMean || $0.measure == .quantity } ?? false
            if isMean, goal.standardDeviation == nil {
                self = .spread
            } else if !isMean, goal.isDifference || isAgainstBefore, goal.baseline == nil {
                self = .sample
            } else if !goal.isDifference, goal.baseline == nil, goal.role != .guardrail {
                self = .harm
            } else {
                return nil
            }
        }

        func severity(isGuardrail: Bool) -> Finding.Severity? {
            switch self {
            case .line: .error
            case .sample, .spread: isGuardrail ? .info : nil
            case .harm: .info
            }
        }

        func message(_ name: String, _ words: Wording) -> String {
            switch self {
            case .line:
                words.say(
                    "\(name) counts from a baseline that the plan does not name",
                    "\(name) telt vanaf een nulmeting die het plan niet noemt")
            case .sample:
                words.say(
                    "\(name) has no baseline, so what its sample can show is not known",
                    "\(name) heeft geen nulmeting, dus wat de steekproef kan tonen is onbekend")
            case .spread:
                words.say(
                    "\(name) names no spread, so what its sample can show is not known",
                    "\(name) noemt geen spreiding, dus wat de steekproef kan tonen is onbekend")
            case .harm:
                words.say(
                    "\(name) has no baseline, so nobody can tell whether the pilot does harm",
                    "\(name) heeft geen nulmeting, dus niemand ziet of de pilot schade doet")
            }
        }

        func hint(_ words: Wording) -> String? {
            guard case .spread = self else { return nil }
            return words.say(
                "write the standard deviation of one answer: 'sd: 1.9'",
                "schrijf de standaardafwijking van één antwoord: 'sd: 1.9'")
        }
    }
}
