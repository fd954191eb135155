import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore
import ExperienceText
import PilotEvaluation

/// Says whether a pilot can succeed, before it starts.
struct PlanCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Can this pilot succeed? What its sample can show.",
        discussion: """
            Per goal and guardrail: the smallest difference beyond the line that the planned \
            answers can show, how many answers the hope needs, and what to change where they are \
            too few. With --sample a table of what each goal needs, of all pilots or of one. A \
            launched pilot is shown as its plan was frozen, with its amendments.

              cxpilot plan welkom-1
              cxpilot plan --sample
              cxpilot plan --sample --file Blueprints/welkom-energie
            """)

    @Argument(help: "The pilot.")
    var pilot: String?

    @Flag(help: "Only the sample that each goal needs.")
    var sample = false

    @Option(help: "A blueprint's file or folder. Default: the newest revision in the store.")
    var file: String?

    @Option(help: "Which blueprint of the store. Default: the only one.")
    var blueprint: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        guard pilot != nil || sample else {
            throw CommandError.usage(
                "name a pilot, or say --sample for all of them",
                "noem een pilot, of zeg --sample voor allemaal")
        }
        let planned: (blueprint: Blueprint, pilots: [PlannedPilot])
        if let file {
            switch try read(file, in: situation) {
            case .success(let blueprint):
                planned = (
                    blueprint,
                    try pilots(of: blueprint).map {
                        PlannedPilot(pilot: $0, metrics: blueprint.metrics)
                    }
                )
            case .failure(let refusal): return refusal.answer
            }
        } else {
            planned = try stored(in: situation)
        }
        return answer(planned.pilots, situation.language(of: planned.blueprint), situation.style)
    }

    private func answer(
        _ pilots: [PlannedPilot], _ language: Language, _ style: TerminalStyle
    ) -> CommandAnswer {
        let plans = pilots.map { SamplePlanner.plan($0.pilot, metrics: $0.metrics) }
        if sample {
            return CommandAnswer(
                common.json
                    ? SamplePlanJSON.document(plans, language: language).text
                    : SampleTableText(language: language, style: style).render(plans))
        }
        return CommandAnswer(
            common.json
                ? SamplePlanJSON.document(plans[0], language: language).text
                : SamplePlanText(language: language, style: style).render(plans[0])
                    + (pilots[0].standing.map { Wording(language).standing($0) + "\n" } ?? ""))
    }

    private func stored(
        in situation: Situation
    ) throws -> (blueprint: Blueprint, pilots: [PlannedPilot]) {
        let store = try situation.openStore()
        if let pilot, blueprint == nil {
            if let launched = try store.pilot(pilot),
                let revision = try store.revision(of: launched.plan.blueprint)
            {
                return (revision.blueprint, [PlannedPilot(launched)])
            }
            let (revision, pilot) = try situation.plannedPilot(pilot, in: store)
            return (
                revision.blueprint,
                [PlannedPilot(pilot: pilot, metrics: revision.blueprint.metrics)]
            )
        }
        let revision = try situation.revision(blueprint, in: store)
        let planned = try pilots(of: revision.blueprint).map { pilot in
            if let launched = try store.pilot(pilot.id),
                launched.plan.blueprint == revision.blueprint.id
            {
                return PlannedPilot(launched)
            }
            return PlannedPilot(pilot: pilot, metrics: revision.blueprint.metrics)
        }
        return (revision.blueprint, planned)
    }

    /// The pilot that was named, else all of them.
    private func pilots(of blueprint: Blueprint) throws(CommandError) -> [Pilot] {
        if let pilot {
            guard let found = blueprint.pilot(pilot) else {
                throw .unknown(("pilot", "pilot"), pilot, among: blueprint.pilots.map(\.id))
            }
            return [found]
        }
        guard !blueprint.pilots.isEmpty else {
            throw CommandError(
                "the blueprint has no pilots; plan one under 'pilots'",
                "de blauwdruk heeft geen pilots; plan er een onder 'pilots'")
        }
        return blueprint.pilots
    }

    /// Why a file holds no blueprint.
    private struct Refusal: Error {
        let answer: CommandAnswer
    }

    private func read(
        _ file: String, in situation: Situation
    ) throws -> Result<Blueprint, Refusal> {
        guard blueprint == nil else {
            throw CommandError.usage(
                "--file and --blueprint do not go together",
                "--file en --blueprint gaan niet samen")
        }
        let files = try BlueprintFiles.read(file, in: situation)
        let source = BlueprintReader.read(files, language: common.language)
        guard let read = source.reading.value else {
            let text = FindingsText(language: source.language, style: situation.style)
                .render(source.reading.findings, paths: [file], files: files.count)
            return .failure(Refusal(answer: CommandAnswer(errors: text, exitCode: 1)))
        }
        return .success(read)
    }
}
