import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore
import PilotEvaluation

/// Changes the plan of a launched pilot, as a recorded event.
struct AmendCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "amend",
        abstract: "Change the sample or the read-out of a launched pilot, on record.",
        discussion: """
            Who changed what, why, and how many answers had been seen by then stays on record, \
            and every later report shows it. Before the first answer the new plan replaces the \
            old one. After it intervals are adjusted so that the chance of a wrong verdict stays \
            5%; with --other-reasons you state that the reason has nothing to do with the \
            results. Goals and guardrails stay as they were frozen: another goal is a new pilot.

              cxpilot amend welkom-1 --invited 3600 --because "Two more regions"
              cxpilot amend welkom-1 --readout 2026-12-15 --because "The survey went out late" \
            --other-reasons
            """)

    @Argument(help: "The pilot.")
    var pilot: String

    @Option(help: ArgumentHelp("Customers invited in each arm.", valueName: "number"))
    var invited: Int?

    @Option(
        help: ArgumentHelp("Share of them who are expected to answer.", valueName: "30%"),
        transform: Parsing.share)
    var responseRate: Double?

    @Option(
        help: ArgumentHelp("The day of the read-out.", valueName: "YYYY-MM-DD"),
        transform: Parsing.day)
    var readout: Day?

    @Option(help: ArgumentHelp("Why; it is kept and shown.", valueName: "reason"))
    var because: String

    @Flag(help: "The reason has nothing to do with the results, such as traffic or staffing.")
    var otherReasons = false

    @Option(name: [.customLong("goal"), .customLong("guardrail")], help: .private)
    var frozen: [String] = []

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let change = PlanChange(
            invitedPerArm: invited, responseRate: responseRate, readout: readout)
        try change.validate(reason: because, frozen: frozen)
        let store = try situation.openStore()
        let (revision, _) = try situation.launchedPilot(pilot, in: store)
        let draft = AmendmentDraft(
            change: change, reason: because, hasOtherReasons: otherReasons,
            recorded: try store.recordedVerdicts(of: pilot), actor: situation.actor)
        var stretches: [GoalKey: Double] = [:]
        let amended = try store.amending(pilot, by: situation.actor) { launched, tallies in
            let amendment = try draft.amendment(of: launched, tallies)
            var changed = launched
            changed.amendments.append(amendment)
            stretches = PilotEvaluator.stretches(
                of: changed, tallies: tallies, asOf: situation.day)
            return amendment
        }
        let language = situation.language(of: revision.blueprint)
        return CommandAnswer(
            common.json
                ? AmendmentJSON.document(amended, stretches: stretches).text
                : AmendmentText(language: language, style: situation.style).render(
                    amended, stretches: stretches, next: "cxpilot evaluate \(pilot)"))
    }
}
