import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Writes down what a pilot taught.
struct LearnCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn", abstract: "Write down what a pilot taught.",
        discussion: """
              cxpilot learn welkom-1 "Na 17.00 uur neemt driekwart op" --basis measured
            """)

    @Argument(help: "The pilot.")
    var pilot: String

    @Argument(help: "The lesson, one sentence.")
    var text: String

    @Option(help: "How we know: measured, observed or open.", transform: Parsing.basis)
    var basis = Learning.Basis.observed

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let (revision, _) = try situation.launchedPilot(pilot, in: store)
        let actor = situation.actor
        let learning = Learning(text: text, basis: basis, by: actor.name, on: actor.on)
        try store.learn(learning, for: pilot, by: actor)
        let words = situation.wording(of: revision.blueprint)
        return situation.answer(
            words,
            "learn",
            ["pilot": .string(pilot), "text": .string(text), "basis": .string(basis.rawValue)],
            words.say("\(pilot): lesson kept (", "\(pilot): les bewaard (")
                + words.word(basis).lowercased() + "): " + text)
    }
}
