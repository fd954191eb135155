import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Proves that the store is as it should be, or says what is not.
struct DoctorCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Prove that the store is whole: every count against its answers.",
        discussion: """
            Looks at the file, the event log, the order of the answers, their comments, the \
            imports, who may read the files, and recounts every tally. It changes nothing. Exit \
            code 0 when all is well, 1 when something is not.

              cxpilot doctor
              cxpilot doctor --json
            """)

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let findings = try store.doctor()
        // A store in which texts are damaged has no language of its own.
        let blueprint = try? store.revisions().first?.blueprint
        let words = situation.wording(of: blueprint)
        let exitCode: Int32 = findings.isEmpty ? 0 : 1
        if common.json {
            let document = JSONValue.document(
                "doctor",
                [
                    ("healthy", .bool(findings.isEmpty)),
                    (
                        "findings",
                        .array(
                            findings.map { finding in
                                [
                                    "code": .string(finding.code),
                                    "message": .string(finding.message(in: words.language)),
                                ]
                            })
                    ),
                ])
            return CommandAnswer(document.text, exitCode: exitCode)
        }
        guard !findings.isEmpty else {
            return CommandAnswer(
                words.say(
                    "all is well: the file, the log, and every count agree",
                    "alles in orde: het bestand, het logboek en elke telling kloppen"))
        }
        let lines = findings.map { "  - " + TerminalText.clean($0.message(in: words.language)) }
        let title = words.say("not as it should be:", "niet zoals het hoort:")
        return CommandAnswer(([title] + lines).joined(separator: "\n"), exitCode: exitCode)
    }
}
