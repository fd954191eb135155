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
        case .missingDisciplines(let disciplines):
            let names = list(disciplines.map { "'\($0)'" })
            return say(
                "the team lacks \(names), so not every discipline can approve",
                "in het team ontbreekt \(names), dus niet elke discipline kan akkoord gaan")
        case .planError(let finding):
            return finding.code + ": " + finding.message
        }
    }
}
