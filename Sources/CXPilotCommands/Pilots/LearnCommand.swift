import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Writes down what a pilot taught.
struct LearnCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn", abstract: "Write down what a pilot taught.",
        discussion: """
            A lesson may name the touchpoints, personas and channels that it is about; 'check' \
            asks for it until one of them has changed.

              cxpilot learn welkom-1 "Na 17.00 uur neemt driekwart op" --about tp-bel \
            --basis measured
            """)

    @Argument(help: "The pilot.")
    var pilot: String

    @Argument(help: "The lesson, one sentence.")
    var text: String

    @Option(
        help: ArgumentHelp(
            "What it is about: a touchpoint, persona or channel; may be given again.",
            valueName: "id"))
    var about: [String] = []

    @Option(help: "How we know: measured, observed or open.", transform: Parsing.basis)
    var basis = Learning.Basis.observed

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let (revision, _) = try situation.launchedPilot(pilot, in: store)
        let actor = situation.actor
        let learning = Learning(
            text: text, basis: basis, by: actor.name, on: actor.on,
            about: try LearningSubjects.ids(about, in: revision.blueprint),
            revision: revision.number)
        try store.learn(learning, for: pilot, by: actor)
        let words = situation.wording(of: revision.blueprint)
        let subjects =
            learning.about.isEmpty
            ? "" : words.say(", about ", ", over ") + words.list(learning.about)
        return situation.answer(
            words,
            "learn",
            [
                "pilot": .string(pilot), "text": .string(text), "basis": .string(basis.rawValue),
                "about": .array(learning.about.map(JSONValue.string)),
                "revision": .integer(revision.number),
            ],
            words.say("\(pilot): lesson kept (", "\(pilot): les bewaard (")
                + words.word(basis).lowercased() + subjects + "): " + text)
    }
}
