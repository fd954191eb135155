import BlueprintRules
import ExperienceModel

/// Tries one rule on one blueprint.
struct Trial {
    let rule: any BlueprintRule
    let context: RuleContext

    init(
        _ code: String, _ blueprint: Blueprint, language: Language = .english,
        on today: Day = Day(number: 20_513), samplePlans: [SamplePlan] = [],
        history: BlueprintHistory? = nil
    ) {
        guard let rule = RuleBook.rule(code) else { preconditionFailure("no rule \(code)") }
        self.rule = rule
        self.context = RuleContext(
            blueprint, language: language, on: today, samplePlans: samplePlans, history: history)
    }

    var observations: [Observation] { rule.observations(in: context) }
    /// What it finds.
    var found: [Observation] { observations.filter { !$0.passes } }
    /// What passes.
    var passing: [Observation] { observations.filter(\.passes) }
}

extension Blueprint {
    /// A blueprint with one journey of these touchpoints, and whatever a test adds.
    static func trial(
        _ touchpoints: [Touchpoint] = [], stages: [String] = ["start"],
        change: (inout Blueprint) -> Void = { _ in }
    ) -> Blueprint {
        var blueprint = Blueprint(
            id: "trial", title: "Trial", language: .english, customers: 5200,
            team: [TeamMember(discipline: "crm", lead: "A. Person")],
            channels: [Channel(id: "email", direction: .oneWay, unitCost: 0.02)],
            journeys: [
                Journey(
                    id: "j", title: "Journey", state: .future, stages: stages,
                    touchpoints: touchpoints)
            ])
        change(&blueprint)
        return blueprint
    }
}

extension Touchpoint {
    /// A touchpoint by e-mail that reaches everybody.
    static func trial(
        _ id: String, day: Int = 1, change: (inout Touchpoint) -> Void = { _ in }
    ) -> Touchpoint {
        var touchpoint = Touchpoint(
            id: id, stage: "start", day: day, channel: "email", reach: 1, side: .frontstage)
        change(&touchpoint)
        return touchpoint
    }
}
