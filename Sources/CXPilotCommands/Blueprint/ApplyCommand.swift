import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore
import ExperienceText

/// Brings a blueprint into the store as a new revision.
struct ApplyCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "Keep a blueprint in the store, as a new revision.",
        discussion: """
            Refused while the text has an error; what was kept before stays as it was. Applying \
            the same text again changes nothing. Approvals carry over while nothing changes that \
            they stand for.
            """)

    @Argument(help: "A YAML file or a folder of them.")
    var path: String

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let files = try BlueprintFiles.read(path, in: situation)
        let checked = CheckedBlueprint(files, in: situation, memory: Memory(situation))
        let source = checked.source
        guard let blueprint = source.reading.value, !checked.breaksLanguage else {
            let text = FindingsText(language: source.language, style: situation.style)
                .render(
                    checked.findings.filter { $0.code.hasPrefix("CX0") }, paths: [path],
                    files: files.count)
            return CommandAnswer(errors: text, exitCode: 1)
        }
        let store = try situation.openStore()
        let applied = try store.apply(blueprint, files: source.files, by: situation.actor)
        let open = try store.standings(of: blueprint, revision: applied.revision)
            .first { !$0.holds }?.discipline
        return answer(blueprint, applied, checked.findings, open, situation)
    }

    private func answer(
        _ blueprint: Blueprint, _ applied: Applied, _ findings: [Finding], _ open: String?,
        _ situation: Situation
    ) -> CommandAnswer {
        let words = situation.wording(of: blueprint)
        let number = applied.revision
        let parts = words.parts(of: blueprint)
        return situation.answer(
            words,
            "apply",
            [
                "blueprint": .string(blueprint.id), "revision": .integer(number),
                "changed": .bool(applied.isNew), "findings": .integer(findings.count),
            ],
            applied.isNew
                ? words.say(
                    "\(blueprint.id): revision \(number) kept: \(parts)",
                    "\(blueprint.id): revisie \(number) bewaard: \(parts)")
                : words.say(
                    "\(blueprint.id): unchanged, still revision \(number)",
                    "\(blueprint.id): ongewijzigd, nog steeds revisie \(number)"),
            next: applied.isNew
                ? open.map { "cxpilot approve \(blueprint.id) --discipline \($0)" } : nil)
    }
}
