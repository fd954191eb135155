import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Signs the newest revision for a discipline, or shows how all of them stand.
struct ApproveCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Approve the newest revision for a discipline.",
        discussion: """
            A pilot is launched only when every discipline of the team has approved. An approval \
            carries over to later revisions as long as nothing changes that the discipline \
            answers for: the touchpoints it owns, their channels and their texts; the vision and \
            the team are everybody's. --list shows who stands where, and why.
            """)

    @Argument(help: "The blueprint.")
    var blueprint: String

    @Option(help: "The discipline that approves.")
    var discipline: String?

    @Flag(help: "Show how every discipline stands, instead of approving.")
    var list = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if list == (discipline != nil) {
            throw ValidationError("Missing '--discipline <discipline>', or '--list' alone.")
        }
    }

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let revision = try situation.revision(blueprint, in: store)
        guard let discipline else {
            return matrix(of: revision, try store.standings(of: revision), situation)
        }
        let team = revision.blueprint.team.map(\.discipline)
        guard team.contains(discipline) else {
            throw CommandError.unknown(("discipline", "discipline"), discipline, among: team)
        }
        let approval = try store.approve(
            blueprint, discipline: discipline, by: situation.actor)
        return answer(approval, try store.standings(of: revision), revision, situation)
    }

    private func matrix(
        of revision: BlueprintRevision, _ standings: [ApprovalStanding], _ situation: Situation
    ) -> CommandAnswer {
        let page = ApprovalPage(
            blueprint: revision.blueprint, revision: revision.number, standings: standings)
        let language = situation.language(of: revision.blueprint)
        if common.json {
            return CommandAnswer(ApprovalJSON.document(page, language: language).text)
        }
        return CommandAnswer(
            TerminalRenderer.render(page.report(language: language), style: situation.style))
    }

    private func answer(
        _ approval: Approval, _ standings: [ApprovalStanding], _ revision: BlueprintRevision,
        _ situation: Situation
    ) -> CommandAnswer {
        let words = situation.wording(of: revision.blueprint)
        let carried = standings.filter { $0.state == .carried }
        let number = approval.revision
        let day = words.figures.date(approval.on)
        // The first signature stands; a second one would only hide who gave it.
        let isEarlier = approval.by != situation.actor.name || approval.on != situation.day
        let signed =
            isEarlier
            ? words.say(
                "\(approval.discipline) had approved revision \(number) already (\(approval.by), \(day)); ",
                "\(approval.discipline) was al akkoord met revisie \(number) (\(approval.by), \(day)); "
            )
            : words.say(
                "\(approval.discipline) approved revision \(number) (\(approval.by)); ",
                "\(approval.discipline) is akkoord met revisie \(number) (\(approval.by)); ")
        let names = words.list(carried.map(\.discipline))
        let earlier =
            carried.isEmpty
            ? "" : words.say("; carried over: \(names)", "; loopt door: \(names)")
        return situation.answer(
            words,
            "approve",
            [
                "blueprint": .string(blueprint), "revision": .integer(number),
                "discipline": .string(approval.discipline), "by": .string(approval.by),
                "on": .string(approval.on.description),
                "missing": strings(standings.filter { !$0.holds }),
                "carried": strings(carried),
            ], signed + words.summary(of: standings) + earlier)
    }

    private func strings(_ standings: [ApprovalStanding]) -> JSONValue {
        .array(standings.map { .string($0.discipline) })
    }
}
