import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Shows what happened, and proves that nothing was changed afterwards.
struct LogCommand: AnsweringCommand {
    /// What to do with the log.
    enum Action: String, ExpressibleByArgument, CaseIterable {
        case show, verify
    }

    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "What happened, who did it and when; or prove it whole.",
        discussion: "Each entry carries the hash of the one before; log verify checks them all.")

    @Argument(help: "show or verify.")
    var action = Action.show

    @Option(help: "Only the newest entries.")
    var limit: Int?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        switch action {
        case .show:
            let entries = try store.log(limit: limit)
            let language = situation.language(of: try store.revisions().first?.blueprint)
            return CommandAnswer(
                common.json
                    ? LogJSON.document(entries).text
                    : LogText(language: language, style: situation.style).render(entries))
        case .verify:
            return verification(
                try store.verifyLog(),
                situation.wording(of: try store.revisions().first?.blueprint), situation)
        }
    }

    private func verification(
        _ verification: LogVerification, _ words: Wording, _ situation: Situation
    ) -> CommandAnswer {
        switch verification {
        case .whole(let entries):
            return situation.answer(
                words,
                "log-verify", ["whole": .bool(true), "entries": .integer(entries)],
                words.say(
                    "the log is whole: \(entries) entries",
                    "het logboek is heel: \(entries) regels"))
        case .broken(at: let number):
            var answer = situation.answer(
                words,
                "log-verify", ["whole": .bool(false), "brokenAt": .integer(number)],
                words.say(
                    "the log was changed: entry \(number) does not fit the one before",
                    "het logboek is veranderd: regel \(number) past niet bij de vorige"))
            answer.exitCode = 1
            return answer
        }
    }
}
