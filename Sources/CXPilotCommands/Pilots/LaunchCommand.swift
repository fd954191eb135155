import ArgumentParser
import BlueprintRules
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Launches a pilot: its plan is frozen.
struct LaunchCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "launch", abstract: "Start a pilot: freeze its goals and its plan.",
        discussion: """
            Refused, with the list of reasons, while a discipline is missing or has not approved, \
            check finds an error in the plan, or the basics are below their minimum. \
            --override "reason" goes on in spite of them; every later report shows it.
            """)

    @Argument(help: "The pilot.")
    var pilot: String

    @Option(help: "Why to go on in spite of the objections.")
    var override: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let (revision, pilot) = try situation.plannedPilot(pilot, in: store)
        if let earlier = try store.pilot(pilot.id) {
            throw StoreError.alreadyLaunched(pilot.id, on: earlier.plan.frozenOn)
        }
        let blueprint = revision.blueprint
        let words = situation.wording(of: blueprint)
        let check = BlueprintChecker.checkWithPlans(
            blueprint, language: words.language, on: situation.day,
            history: try store.history(of: blueprint))
        let objections = LaunchCheck.objections(
            to: pilot, standings: try store.standings(of: revision),
            errors: check.errorsOfPilots[pilot.id] ?? []
        ).map(words.sentence)
        if !objections.isEmpty, override == nil { return refusal(objections, words, situation) }
        let plan = FrozenPlan(
            blueprint: blueprint.id, revision: revision.number, pilot: pilot,
            metrics: blueprint.metrics, value: blueprint.value, frozenOn: situation.day)
        let launched = try store.launch(
            plan, override: objections.isEmpty ? nil : override, overridden: objections,
            by: situation.actor)
        return answer(launched, words, situation)
    }

    private func refusal(
        _ objections: [String], _ words: Wording, _ situation: Situation
    ) -> CommandAnswer {
        let heading = words.say(
            "pilot '\(pilot)' cannot be launched:", "pilot '\(pilot)' kan niet starten:")
        let advice = words.say(
            "Mend these, or go on with: --override \"reason\"",
            "Los dit op, of ga door met: --override \"reden\"")
        let lines = ["cxpilot: " + heading] + objections.map { "  - " + $0 } + [advice]
        return CommandAnswer(
            errors: lines.map(TerminalText.clean).joined(separator: "\n"), exitCode: 1)
    }

    private func answer(
        _ launched: LaunchedPilot, _ words: Wording, _ situation: Situation
    ) -> CommandAnswer {
        let plan = launched.plan
        let day = words.figures.date(plan.frozenOn)
        let results = words.results(of: plan.pilot)
        var text = words.say(
            "\(pilot) launched on \(day): \(results) frozen",
            "\(pilot) gestart op \(day): \(results) vastgelegd")
        text += ", sha256 " + launched.sha256.prefix(16)
        for overridden in launched.overridden {
            text += "\n  - " + words.say("overridden: ", "genegeerd: ") + overridden
        }
        return situation.answer(
            words,
            "launch",
            [
                "pilot": .string(pilot), "blueprint": .string(plan.blueprint),
                "revision": .integer(plan.revision), "frozenOn": .string(plan.frozenOn.description),
                "sha256": .string(launched.sha256),
                "overridden": .array(launched.overridden.map(JSONValue.string)),
            ], text, next: "cxpilot import FILE.csv --pilot \(pilot)")
    }
}
