import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore
import Foundation

/// Makes the store, and with a template a blueprint to begin with.
struct InitCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a store in .cxpilot/ here, and a first blueprint.",
        discussion: """
            Where there is a store already nothing happens to it. With --template also a small \
            blueprint is written, in which 'check' finds nothing wrong, to change into your own; \
            a file that is there is never written over.

              cxpilot init --template welcome
              cxpilot init --template win-back --language nl
            """)

    @Option(help: "welcome, service-recovery, win-back or multichannel.")
    var template: BlueprintTemplate?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let words = situation.wording()
        let language = situation.language()
        let file = template?.fileName(in: language)
        if let file { try refuseOverwriting(file, in: situation) }
        let shown = situation.options.store ?? defaultName
        let isNew = try makeStore(named: shown, in: situation)
        var sentence =
            isNew
            ? words.say("Store made: \(shown)", "Opslag gemaakt: \(shown)")
            : words.say("The store is there already: \(shown)", "De opslag is er al: \(shown)")
        var facts: KeyValuePairs<String, JSONValue> = [
            "store": .string(shown), "created": .bool(isNew),
        ]
        if let template, let file {
            try FileWriting.write(
                template.text(in: language, on: situation.day), to: situation.path(file),
                named: file)
            sentence +=
                "\n" + words.say("Blueprint written: \(file)", "Blauwdruk geschreven: \(file)")
            facts = [
                "store": .string(shown), "created": .bool(isNew), "blueprint": .string(file),
            ]
        }
        return situation.answer(
            words, "init", facts, sentence,
            next: file.map { "cxpilot check \($0)" } ?? "cxpilot apply BLUEPRINT.yaml")
    }

    /// Makes the store where there is none; whether it did.
    private func makeStore(named shown: String, in situation: Situation) throws -> Bool {
        let path = situation.namedStore ?? situation.path(defaultName)
        guard !FileManager.default.fileExists(atPath: path) else {
            _ = try ExperienceStore.open(at: path)
            return false
        }
        let folder = (path as NSString).deletingLastPathComponent
        try FileWriting.makeFolder(folder, named: shown)
        _ = try ExperienceStore.create(at: path)
        return true
    }

    private func refuseOverwriting(_ file: String, in situation: Situation) throws(CommandError) {
        guard FileManager.default.fileExists(atPath: situation.path(file)) else { return }
        throw CommandError(
            "'\(file)' is there already and stays as it is; move it, or begin in another folder",
            "'\(file)' is er al en blijft zoals het is; verplaats het, of begin in een andere map")
    }

    private var defaultName: String { Situation.storeFolder + "/" + Situation.storeName }
}
