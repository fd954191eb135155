import ExperienceModel

/// CX709: a number of the rollout that no work has: no weeks, or people and money below nothing.
struct NumberThatCannotBe: BlueprintRule {
    let code = "CX709"
    let severity = Finding.Severity.error

    func title(_ words: Wording) -> String {
        words.say(
            "a number of the rollout cannot be", "een getal van de uitrol kan niet")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "write weeks from 1 up, and people and money from 0 up",
            "schrijf weken vanaf 1, en mensen en geld vanaf 0")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Work lasts a week or more, and takes people and money or none of them, but never \
                less than none. The roadmap cannot place work with such a number, nor what waits \
                for it; all other work it still places. A roadmap that looks no week ahead places \
                nothing.
                """,
                """
                Werk duurt een week of langer, en kost mensen en geld of niets daarvan, maar nooit \
                minder dan niets. Het uitrolplan kan werk met zo'n getal geen plek geven, en wat \
                erop wacht ook niet; al het andere werk wel. Een uitrolplan dat geen week \
                vooruitkijkt, geeft niets een plek.
                """),
            idea: words.say(
                "What was learnt is rolled out by a roadmap, against real capacity.",
                "Het geleerde wordt uitgerold met een uitrolplan, op echte capaciteit."),
            bad: "initiatives: [{id: belteam, weeks: 0, effort: {channels: -6}, …}]",
            good: "initiatives: [{id: belteam, weeks: 6, effort: {channels: 6}, …}]")
    }

    func observations(in context: RuleContext) -> [Observation] {
        let (blueprint, words) = (context.blueprint, context.words)
        let rollouts = blueprint.pilots.flatMap { pilot in
            pilot.rollout.map { rollout(pilot.id, $0, blueprint, words) } ?? []
        }
        guard let frame = blueprint.roadmap else { return rollouts }
        return rollouts + horizon(frame, words) + means(frame, blueprint, words)
            + frame.initiatives.flatMap { initiative($0, blueprint, words) }
    }

    private func rollout(
        _ id: String, _ plan: RolloutPlan, _ blueprint: Blueprint, _ words: Wording
    ) -> [Observation] {
        let path = ElementPath.pilot(id) + "/rollout"
        var found = effort(id, plan.effort, path, words)
        if plan.waves.isEmpty {
            found.append(
                Observation(
                    at: path + "/waves",
                    words.say("'\(id)' has no waves", "'\(id)' heeft geen golven"),
                    hint: words.say(
                        "write shares of the customers such as [5%, 25%, 100%]",
                        "schrijf aandelen van de klanten zoals [5%, 25%, 100%]")))
        }
        found += weeks(id, plan.weeksPerWave, path + "/weeks_per_wave", isWave: true, words)
        found += money(id, plan.oneOffCost, path + "/one_off_cost", blueprint, words)
        guard plan.costPerCustomer < 0 else { return found }
        let price = words.figures.price(
            plan.costPerCustomer, currency: blueprint.currency ?? "EUR")
        found.append(
            Observation(
                at: path + "/cost_per_customer",
                words.say(
                    "'\(id)' costs \(price) per customer", "'\(id)' kost \(price) per klant")))
        return found
    }

    private func initiative(
        _ work: Initiative, _ blueprint: Blueprint, _ words: Wording
    ) -> [Observation] {
        let path = ElementPath.initiative(work.id)
        return effort(work.id, work.effort, path, words)
            + weeks(work.id, work.weeks, path + "/weeks", isWave: false, words)
            + money(work.id, work.oneOffCost, path + "/one_off_cost", blueprint, words)
    }

    private func effort(
        _ id: String, _ effort: [String: Double], _ path: String, _ words: Wording
    ) -> [Observation] {
        effort.sorted { $0.key < $1.key }.filter { $0.value < 0 }.map { discipline, amount in
            let weeks = words.figures.planned(amount, isSigned: false)
            return Observation(
                at: path + "/effort/\(discipline)",
                words.say(
                    "'\(id)' asks \(weeks) person-weeks of \(discipline)",
                    "'\(id)' vraagt \(weeks) persoonsweken van \(discipline)"))
        }
    }

    private func weeks(
        _ id: String, _ weeks: Int, _ path: String, isWave: Bool, _ words: Wording
    ) -> [Observation] {
        guard weeks < 1 else { return [] }
        let count = words.figures.planned(Double(weeks), isSigned: false)
        return [
            Observation(
                at: path,
                isWave
                    ? words.say(
                        "a wave of '\(id)' lasts \(count) weeks",
                        "een golf van '\(id)' duurt \(count) weken")
                    : words.say(
                        "'\(id)' lasts \(count) weeks", "'\(id)' duurt \(count) weken"),
                hint: words.say("write at least 1 week", "schrijf minstens 1 week"))
        ]
    }

    private func money(
        _ id: String, _ amount: Double, _ path: String, _ blueprint: Blueprint, _ words: Wording
    ) -> [Observation] {
        guard amount < 0 else { return [] }
        let price = words.figures.price(amount, currency: blueprint.currency ?? "EUR")
        return [
            Observation(
                at: path, words.say("'\(id)' costs \(price)", "'\(id)' kost \(price)"))
        ]
    }

    /// The weeks of the roadmap itself.
    private func horizon(_ frame: RoadmapFrame, _ words: Wording) -> [Observation] {
        guard frame.horizonWeeks < 1 else { return [] }
        let weeks = words.figures.planned(Double(frame.horizonWeeks), isSigned: false)
        return [
            Observation(
                at: "roadmap/horizon_weeks",
                words.say(
                    "the roadmap looks \(weeks) weeks ahead: nothing has a place on it",
                    "het uitrolplan kijkt \(weeks) weken vooruit: niets heeft er een plek op"),
                hint: words.say("write at least 1 week", "schrijf minstens 1 week"))
        ]
    }

    /// People and money of the roadmap itself.
    private func means(
        _ frame: RoadmapFrame, _ blueprint: Blueprint, _ words: Wording
    ) -> [Observation] {
        let people = frame.capacity.sorted { $0.key < $1.key }.filter { $0.value < 0 }
            .map { discipline, amount in
                let weeks = words.figures.planned(amount, isSigned: false)
                return Observation(
                    at: "roadmap/capacity/\(discipline)",
                    words.say(
                        "\(discipline) has a capacity of \(weeks) person-weeks a week",
                        "\(discipline) heeft een capaciteit van \(weeks) persoonsweken per week"))
            }
        let money = frame.budget.sorted { $0.key < $1.key }.filter { $0.value < 0 }
            .map { quarter, amount in
                let price = words.figures.price(amount, currency: blueprint.currency ?? "EUR")
                return Observation(
                    at: "roadmap/budget/\(quarter)",
                    words.say(
                        "the budget of \(quarter) is \(price)",
                        "het budget van \(quarter) is \(price)"))
            }
        return people + money
    }
}
