import ExperienceModel
import PilotStatistics

/// What there is to say about one line of a sample plan.
struct SampleSentence {
    private let line: SamplePlan.Line
    private let pilot: Pilot
    private let words: Wording
    private let amounts: GoalFigures

    init(_ line: SamplePlan.Line, pilot: Pilot, _ words: Wording) {
        self.line = line
        self.pilot = pilot
        self.words = words
        self.amounts = GoalFigures(metric: line.metric, words: words)
    }

    private var name: String {
        let metric = line.goal.metric
        return line.goal.role == .guardrail
            ? words.say("guardrail '\(metric)'", "grenswaarde '\(metric)'")
            : words.say("goal '\(metric)'", "doel '\(metric)'")
    }

    /// What is wrong with what the team hopes for; nil when it lies beyond the goal.
    var problemOfHope: String? {
        let goal = line.goal
        guard let expect = goal.expect else {
            return words.say(
                "\(name) of pilot '\(pilot.id)' does not say what the team hopes for, so nobody "
                    + "can tell whether its sample is enough",
                "\(name) van pilot '\(pilot.id)' zegt niet waarop het team hoopt, dus niemand ziet "
                    + "of de steekproef groot genoeg is")
        }
        // Goals above a control or baseline count what is better; `at_most` counts down.
        let beyond = goal.comparison == .atMost ? goal.value - expect : expect - goal.value
        guard !(beyond > 0) else { return nil }
        let (hope, sure) = (amounts.bare(expect), amounts.bare(goal.value))
        guard goal.floor == nil else {
            return words.say(
                "\(name) of pilot '\(pilot.id)' hopes for \(hope) and has its target at \(sure): "
                    + "the estimate then reaches it half of the time at most",
                "\(name) van pilot '\(pilot.id)' hoopt op \(hope) en heeft het doel op \(sure): "
                    + "de schatting haalt dat dan hoogstens de helft van de keren")
        }
        let error = words.figures.share(0.05, decimals: 0)
        return words.say(
            "\(name) of pilot '\(pilot.id)' hopes for \(hope) and must be sure of \(sure): "
                + "'goal met' then has a chance of at most \(error)",
            "\(name) van pilot '\(pilot.id)' hoopt op \(hope) en moet zeker zijn van \(sure): de "
                + "kans op ‘doel gehaald’ is dan hoogstens \(error)"
        )
    }

    var hintOfHope: String {
        line.goal.expect == nil
            ? words.say(
                "write what you hope for as 'expect'",
                "schrijf waarop u hoopt als 'expect'")
            : line.goal.floor != nil
                ? words.say(
                    "lower the target, and keep the floor",
                    "verlaag het doel, en houd de ondergrens")
                : words.say(
                    "lower the goal to the least that is worth having, or write 'floor' beside it",
                    "verlaag het doel tot het minste dat de moeite waard is, of zet er 'floor' naast"
                )
    }

    /// The figures, before their limit: what the sample can show, what it must show, what it needs.
    var figures: String? {
        guard let planned = line.planned, let detectable = line.detectable, let hoped = line.hoped
        else { return nil }
        let answers = words.count(planned, ("answer", "answers"), ("antwoord", "antwoorden"))
        let arm = pilot.arms.count > 1 ? words.say(" per arm", " per groep") : ""
        let shown = amounts.measured(detectable)
        let line =
            self.line.goal.role == .guardrail
            ? words.say("line", "de grens") : words.say("goal", "het doel")
        return words.say(
            "\(name) of pilot '\(pilot.id)': \(answers)\(arm) can show \(shown) beyond the \(line), "
                + "and \(hope(hoped))" + needed(arm),
            "\(name) van pilot '\(pilot.id)': \(answers)\(arm) kunnen \(shown) voorbij \(line) "
                + "tonen, en \(hope(hoped))" + needed(arm))
    }

    /// `; it needs 769 per arm`, or the branches that it needs.
    private func needed(_ arm: String) -> String {
        if line.branches != nil {
            return line.isEnough == true ? "" : branchesNeeded.map { "; " + $0 } ?? ""
        }
        return line.needed.map {
            words.say(
                "; it needs \(words.figures.count($0))\(arm)",
                "; nodig zijn er \(words.figures.count($0))\(arm)")
        } ?? ""
    }

    /// What the sample can show with its branches and without, and what it must show.
    var withBranches: String? {
        guard let branches = line.branches, let effect = branches.designEffect,
            let detectable = line.detectable,
            let independent = branches.detectableIfIndependent
        else { return nil }
        let answers = answers(of: branches)
        let factor = words.figures.number(effect, decimals: 2)
        let shown = amounts.measured(detectable)
        let other = amounts.number(independent)
        let hoped = line.hoped.map { words.say(", and ", ", en ") + hope($0) } ?? ""
        return words.say(
            "with \(answers) answers and a design effect of \(factor) it can show \(shown) "
                + "(\(other) if branches did not matter)",
            "met \(answers) antwoorden en een ontwerpeffect van \(factor) kan hij \(shown) tonen "
                + "(\(other) als vestigingen niet uitmaakten)") + hoped
    }

    /// `3 × 120`.
    private func answers(of branches: BranchPlan) -> String {
        let each = branches.answersPerBranch ?? 0
        return words.figures.count(branches.perArm) + " × "
            + words.figures.number(each, decimals: each.rounded() == each ? 0 : 1)
    }

    /// What lies between hope and goal, with both ends.
    func hope(_ hoped: Double) -> String {
        let amount = amounts.planned(hoped)
        guard let expect = line.goal.expect else {
            return words.say("the margin is \(amount)", "de marge is \(amount)")
        }
        let (hope, sure) = (amounts.bare(expect), amounts.bare(line.goal.value))
        return words.say(
            "hope minus goal is \(amount) (\(hope) minus \(sure))",
            "verwachting min doel is \(amount) (\(hope) min \(sure))")
    }

    /// How the figures were worked out.
    func method(_ plan: SamplePlan) -> String {
        let power = words.figures.share(plan.power, decimals: 0)
        let looks = words.figures.count(plan.looks)
        let before =
            line.countsBefore
            ? words.say(
                ", as many answers before the start as after it",
                ", evenveel antwoorden vóór de start als erna") : ""
        return words.say(
            "variance at the goal, power \(power), looking on \(looks) days" + before,
            "variantie bij het doel, onderscheidend vermogen \(power), kijken op \(looks) dagen"
                + before)
    }

    /// What branches cost, one line, and how many are needed where the message does not say it;
    /// none where customers are drawn.
    func branches(tellingNeed: Bool) -> [String] {
        guard let branches = line.branches, let effect = branches.designEffect else { return [] }
        let answers = answers(of: branches)
        let correlation = words.figures.number(branches.intraBranchCorrelation, decimals: 2)
        let factor = words.figures.number(effect, decimals: 2)
        let more = tellingNeed ? branchesNeeded.map { "; " + $0 } ?? "" : ""
        return [
            words.say(
                "\(answers) answers, intra-branch correlation \(correlation) (assumed), design "
                    + "effect \(factor)" + more,
                "\(answers) antwoorden, correlatie binnen een vestiging \(correlation) "
                    + "(aangenomen), ontwerpeffect \(factor)" + more)
        ]
    }

    /// `it needs 20 branches of 72 answers per arm`, and whether more invitations help.
    private var branchesNeeded: String? {
        guard let branches = line.branches, let needed = branches.needed,
            let each = branches.answersPerBranch
        else { return nil }
        let figures = words.figures
        let answers = figures.number(each, decimals: each.rounded() == each ? 0 : 1)
        let what =
            line.goal.expect == nil
            ? words.say("the margin", "de marge") : words.say("the hope", "de verwachting")
        let text = words.say(
            "\(what) needs \(figures.count(needed)) branches of \(answers) answers per arm",
            "\(what) vraagt \(figures.count(needed)) vestigingen van \(answers) antwoorden "
                + "per groep")
        guard line.isEnough != true, needed > branches.perArm, branches.allowsVerdict else {
            return text
        }
        let present = figures.count(branches.perArm)
        guard let more = answersWithPresentBranches else {
            return text
                + words.say(
                    "; with \(present) branches no number of invitations is enough",
                    "; met \(present) vestigingen is geen aantal uitnodigingen genoeg")
        }
        return text
            + words.say(
                ", or \(figures.count(more)) answers per arm in the \(present) that it has",
                ", of \(figures.count(more)) antwoorden per groep in de \(present) die er zijn")
    }

    /// The answers per arm that the hope needs without another branch; nil when none are enough.
    private var answersWithPresentBranches: Int? {
        guard let branches = line.branches, let planned = line.planned,
            let shown = branches.detectableIfIndependent, let hoped = line.hoped, hoped > 0
        else { return nil }
        let ratio = shown / hoped
        return SampleSize.answersNeeded(
            answers: Double(planned) * ratio * ratio, branches: branches.perArm,
            correlation: branches.intraBranchCorrelation)
    }
}
