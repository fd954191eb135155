import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Signs the newest revision for a discipline.
struct ApproveCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Approve the newest revision for a discipline.",
        discussion: "A pilot is launched only when every discipline of the team has approved.")

    @Argument(help: "The blueprint.")
    var blueprint: String

    @Option(help: "The discipline that approves.")
    var discipline: String

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let revision = try situation.revision(blueprint, in: store)
        let team = revision.blueprint.team.map(\.discipline)
        guard team.contains(discipline) else {
            throw CommandError.unknown(("discipline", "discipline"), discipline, among: team)
        }
        let approval = try store.approve(
            blueprint, discipline: discipline, by: situation.actor)
        let signed = Set(try store.approvals(of: blueprint).map(\.discipline))
        let missing = team.filter { !signed.contains($0) }
        return answer(approval, missing, revision, situation)
    }

    private func answer(
        _ approval: Approval, _ missing: [String], _ revision: BlueprintRevision,
        _ situation: Situation
    ) -> CommandAnswer {
        let words = situation.wording(of: revision.blueprint)
        let rest =
            missing.isEmpty
            ? words.say("all disciplines have approved", "alle disciplines zijn akkoord")
            : words.say("still to approve: ", "nog niet akkoord: ") + words.list(missing)
        return situation.answer(
            words,
            "approve",
            [
                "blueprint": .string(blueprint), "revision": .integer(approval.revision),
                "discipline": .string(approval.discipline), "by": .string(approval.by),
                "on": .string(approval.on.description),
                "missing": .array(missing.map(JSONValue.string)),
            ],
            words.say(
                "\(approval.discipline) approved revision \(approval.revision) (\(approval.by)); ",
                "\(approval.discipline) is akkoord met revisie \(approval.revision) (\(approval.by)); "
            ) + rest)
    }
}
