import ExperienceModel

/// CX605: a sample that cannot show what the team hopes for.
struct SampleTooSmall: BlueprintRule {
    let code = "CX605"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say(
            "a sample is too small for what it must show",
            "een steekproef is te klein voor wat hij moet tonen")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "invite more ('invited_per_arm'), or lower what you must be sure of",
            "nodig meer klanten uit ('invited_per_arm'), of verlaag waar u zeker van moet zijn")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A goal is met when the whole interval lies beyond it, so the sample must carry an \
                interval from the hope down to the goal. One that is too small often ends \
                undecided, and then the work was for nothing.
                """,
                """
                Een doel is gehaald als het hele interval erboven ligt; de steekproef moet dus \
                een interval dragen van de verwachting tot het doel. Is hij te klein, dan blijft \
                de pilot vaak onbeslist, en was het werk voor niets.
                """),
            idea: words.say(
                "Step 6, pilots focused on results that were fixed beforehand.",
                "Stap 6, pilots gericht op resultaten die vooraf vastliggen."),
            bad: """
                invited_per_arm: 2400
                response_rate: 25%       # 600 answers per arm
                goals:
                  - {metric: nps, role: primary, above_control: 2, expect: 12, …}   # 769 are needed
                """,
            good: """
                invited_per_arm: 3100
                response_rate: 25%       # 775 answers per arm
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.plannedGoals.compactMap { planned in
            observation(planned.line, of: planned.plan, at: planned.path, context.words)
        }
    }

    private func observation(
        _ line: SamplePlan.Line, of plan: SamplePlan, at path: String, _ words: Wording
    ) -> Observation? {
        // A line that is an end of the scale is a finding of its own.
        if line.obstacle?.isOfScale == true { return nil }
        let sentence = SampleSentence(line, pilot: plan.pilot, words)
        if line.goal.role != .guardrail, let problem = sentence.problemOfHope {
            let severity: Finding.Severity? = line.goal.expect == nil ? .info : nil
            let key = line.goal.expect == nil ? "/metric" : "/expect"
            return Observation(
                at: path + key, problem, hint: sentence.hintOfHope, severity: severity)
        }
        // Too few branches for any verdict is a finding of its own.
        guard line.branches?.allowsVerdict ?? true, let isEnough = line.isEnough,
            let figures = sentence.figures
        else { return nil }
        let notes = [sentence.method(plan)] + sentence.branches(tellingNeed: false)
        let place = path + (line.goal.expect == nil ? "/metric" : "/expect")
        if isEnough {
            return .passing(at: place, figures, notes: notes.map { Observation.Note($0) })
        }
        return Observation(
            at: place, figures, notes: notes.map { Observation.Note($0) },
            hint: line.branches.map { _ in
                words.say(
                    "name more branches for every arm in 'branches', or lower what you must be "
                        + "sure of",
                    "noem bij 'branches' meer vestigingen voor elke groep, of verlaag waar u "
                        + "zeker van moet zijn")
            },
            severity: line.goal.role == .guardrail ? .info : nil)
    }
}
