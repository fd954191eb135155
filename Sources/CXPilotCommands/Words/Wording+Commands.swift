import BlueprintRules
import ExperienceModel
import ExperienceReports

/// What commands say when they did something, or could not.
extension Wording {
    /// `12 touchpoints, 3 personas and 2 pilots`.
    func parts(of blueprint: Blueprint) -> String {
        list([
            counted(blueprint.insights.count, ("insight", "klantinzicht"), "klantinzichten"),
            counted(blueprint.personas.count, ("persona", "persona"), "persona’s"),
            counted(blueprint.touchpoints.count, ("touchpoint", "contactpunt"), "contactpunten"),
            counted(blueprint.pilots.count, ("pilot", "pilot"), "pilots"),
        ])
    }

    /// `3 goals and 2 guardrails`.
    func results(of pilot: Pilot) -> String {
        list([
            counted(pilot.goals.count, ("goal", "doel"), "doelen"),
            counted(pilot.guardrails.count, ("guardrail", "grenswaarde"), "grenswaarden"),
        ])
    }

    private func counted(
        _ count: Int, _ one: (english: String, dutch: String), _ dutchPlural: String
    ) -> String {
        "\(count) "
            + (count == 1
                ? say(one.english, one.dutch) : say(one.english + "s", dutchPlural))
    }

    /// Why a pilot cannot be launched.
    func sentence(for objection: LaunchObjection) -> String {
        switch objection {
        case .notApproved(let discipline, let lead):
            return say(
                "\(discipline) (\(lead)) has not approved this revision",
                "\(discipline) (\(lead)) is nog niet akkoord met deze revisie")
        case .approvalLapsed(let standing):
            let (who, reason) = (
                "\(standing.discipline) (\(standing.lead))", reason(forLapseOf: standing)
            )
            return say(
                "\(who) has not approved what changed \(reason)",
                "\(who) is nog niet akkoord met wat veranderde \(reason)")
        case .basicsBelowMinimum(let metric, let actual, let minimum):
            let now = actual.map { figures.share($0) } ?? say("not known", "niet bekend")
            let least = figures.share(minimum)
            return say(
                "the basics are below their minimum: \(metric) is \(now), at least \(least) is needed",
                "de basis is niet op orde: \(metric) is \(now), minstens \(least) is nodig")
        case .noPrimaryGoal:
            return say("no goal has role: primary", "geen enkel doel heeft role: primary")
        case .noComparison(let metric):
            return say(
                "the goal on \(metric) has no control or baseline to compare with",
                "het doel op \(metric) heeft geen controlegroep of uitgangswaarde")
        case .noPlannedSample:
            return say(
                "no sample is planned: invited_per_arm and response_rate are needed",
                "er is geen steekproef gepland: invited_per_arm en response_rate zijn nodig")
        case .aboveCap(let cost, let cap):
            return say(
                "it costs \(figures.money(cost)), more than its own cap of \(figures.money(cap))",
                "hij kost \(figures.money(cost)), meer dan het eigen maximum van \(figures.money(cap))"
            )
        case .noExitPlan:
            return say("there is no exit plan", "er is geen plan om te stoppen (exit_plan)")
        }
    }
}
