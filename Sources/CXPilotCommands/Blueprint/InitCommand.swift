import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore
import Foundation

/// Makes the store.
struct InitCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a store in .cxpilot/ here.",
        discussion: "Where there is one already nothing happens.")

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let path = situation.namedStore ?? situation.path(defaultName)
        let words = situation.wording()
        let shown = situation.options.store ?? defaultName
        let isNew = !FileManager.default.fileExists(atPath: path)
        if isNew {
            let folder = (path as NSString).deletingLastPathComponent
            try FileWriting.makeFolder(folder, named: shown)
            _ = try ExperienceStore.create(at: path)
        } else {
            _ = try ExperienceStore.open(at: path)
        }
        return situation.answer(
            words,
            "init", ["store": .string(shown), "created": .bool(isNew)],
            isNew
                ? words.say("Store made: \(shown)", "Opslag gemaakt: \(shown)")
                : words.say("The store is there already: \(shown)", "De opslag is er al: \(shown)"),
            next: "cxpilot apply BLUEPRINT.yaml")
    }

    private var defaultName: String { Situation.storeFolder + "/" + Situation.storeName }
}
