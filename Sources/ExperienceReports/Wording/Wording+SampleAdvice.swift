import ExperienceModel

extension Wording {
    /// What would make a sample enough: one of several ways.
    func sentence(
        for advice: SampleAdvice, _ line: SamplePlan.Line, _ pilot: Pilot
    ) -> String {
        let ways = [
            branches(advice, line), invitations(advice, pilot), longer(advice),
            goal(advice, line),
        ].compactMap(\.self)
        let text = ways.joined(separator: say("; or ", "; of "))
        guard let first = text.first else {
            return say(
                "\(answers(advice.answers)) per arm are needed.",
                "Er zijn \(answers(advice.answers)) per groep nodig.")
        }
        let end =
            advice.needsBranches
            ? say(
                " More answers in the same branches are never enough.",
                " Meer antwoorden in dezelfde vestigingen zijn nooit genoeg.") : ""
        return first.uppercased() + text.dropFirst() + "." + end
    }

    private func invitations(_ advice: SampleAdvice, _ pilot: Pilot) -> String? {
        guard let invited = advice.invited else { return nil }
        let (count, needed) = (figures.count(invited), answers(advice.answers))
        let now = pilot.invitedPerArm.map { figures.count($0) }
        let instead = now.map { say(" instead of \($0)", " in plaats van \($0)") } ?? ""
        return say(
            "invite \(count) per arm\(instead) (\(needed))",
            "nodig er \(count) per groep uit\(instead) (\(needed))")
    }

    private func longer(_ advice: SampleAdvice) -> String? {
        advice.until.map {
            say(
                "go on until \(figures.date($0)) at the planned pace",
                "ga door tot en met \(figures.date($0)) in het geplande tempo")
        }
    }

    private func goal(_ advice: SampleAdvice, _ line: SamplePlan.Line) -> String? {
        guard let goal = advice.goal else { return nil }
        let isMargin = line.goal.expect == nil
        let metric = MetricFigures(
            line.metric, isDifference: isMargin || line.goal.countsBeyond,
            language: language)
        // A margin is a size; its sign would only confuse.
        let value = isMargin ? metric.size(goal) : metric.planned(goal)
        let now = isMargin ? metric.size(line.goal.value) : metric.planned(line.goal.value)
        return isMargin
            ? say(
                "allow a margin of \(value) instead of \(now)",
                "sta een marge van \(value) toe in plaats van \(now)")
            : say(
                "want to be sure of \(value) instead of \(now)",
                "wil zeker zijn van \(value) in plaats van \(now)")
    }

    private func branches(_ advice: SampleAdvice, _ line: SamplePlan.Line) -> String? {
        guard let branches = advice.branches, let plan = line.branches,
            branches > plan.perArm
        else { return nil }
        let each = plan.answersPerBranch.map {
            let count = figures.number($0, decimals: $0.rounded() == $0 ? 0 : 1)
            return say(" with \(count) answers each", " met elk \(count) antwoorden")
        }
        let count = count(branches, ("branch", "branches"), ("vestiging", "vestigingen"))
        return say(
            "take \(count) per arm instead of \(figures.count(plan.perArm))\(each ?? "")",
            "neem \(count) per groep in plaats van \(figures.count(plan.perArm))\(each ?? "")")
    }
}

extension Goal {
    /// Whether its values count from a control or a baseline.
    fileprivate var countsBeyond: Bool {
        switch comparison {
        case .atLeast, .atMost: false
        case .aboveControl, .aboveBaseline, .notWorseThanControlBy, .notWorseThanBaselineBy: true
        }
    }
}
