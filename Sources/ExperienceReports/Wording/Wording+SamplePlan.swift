import ExperienceModel

extension Wording {
    /// What branches cost a goal, and how many there should be.
    func branches(_ plan: BranchPlan, _ beyond: MetricFigures) -> String {
        [
            perArm(plan), resemblance(plan), withoutBranches(plan, beyond),
            plan.needed.map {
                say(
                    "The hope needs \(count($0, ("branch", "branches"), ("", ""))) per arm.",
                    "De verwachting vraagt \(count($0, ("", ""), ("vestiging", "vestigingen"))) "
                        + "per groep.")
            },
        ].compactMap(\.self).joined(separator: " ")
    }

    /// That answers of the time before are taken for granted.
    var countsBefore: String {
        say(
            "This reckons with as many answers before the start as after it.",
            "Dit rekent op evenveel antwoorden vóór de start als erna.")
    }

    private func perArm(_ plan: BranchPlan) -> String {
        let branches = figures.count(plan.perArm)
        let least = figures.count(BranchPlan.leastForVerdict)
        let each = plan.answersPerBranch.map {
            figures.number($0, decimals: $0.rounded() == $0 ? 0 : 1)
        }
        let answers = each.map { say(", \($0) answers each", ", elk \($0) antwoorden") } ?? ""
        return plan.allowsVerdict
            ? say("\(branches) per arm\(answers).", "\(branches) per groep\(answers).")
            : say(
                "\(branches) per arm\(answers); a verdict needs \(least).",
                "\(branches) per groep\(answers); een oordeel vraagt er \(least).")
    }

    private func resemblance(_ plan: BranchPlan) -> String? {
        guard let effect = plan.designEffect else { return nil }
        let count = figures.number(effect, decimals: 2)
        let correlation = figures.number(plan.intraBranchCorrelation, decimals: 2)
        return say(
            "Answers from one branch resemble each other (correlation \(correlation), assumed): "
                + "\(count) of them count as one.",
            "Antwoorden uit één vestiging lijken op elkaar (correlatie \(correlation), "
                + "aangenomen): \(count) ervan tellen als één.")
    }

    private func withoutBranches(_ plan: BranchPlan, _ beyond: MetricFigures) -> String? {
        plan.detectableIfIndependent.map {
            let amount = [beyond.amount($0), beyond.unit].filter { !$0.isEmpty }
                .joined(separator: " ")
            return say(
                "If branches did not matter it could show \(amount).",
                "Als vestigingen niet uitmaakten, kon het \(amount) tonen.")
        }
    }
}
