import ArgumentParser
import ExperienceModel

/// The options that every command has.
struct CommonOptions: ParsableArguments {
    /// When colour is used.
    enum Color: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    @Option(help: "The store's file. Default: CXPILOT_STORE, else .cxpilot/ here or further up.")
    var store: String?

    @Flag(help: "Print one JSON document.")
    var json = false

    @Option(
        help: "Language of messages: nl or en. Default: the blueprint's.",
        transform: Parsing.language)
    var language: Language?

    @Option(
        help: ArgumentHelp("The day of the run.", valueName: "YYYY-MM-DD"),
        transform: Parsing.day)
    var on: Day?

    @Option(help: "Who acts. Default: CXPILOT_USER, else the login.")
    var by: String?

    @Option(help: "Colour: auto, always or never.")
    var color = Color.auto

    @Flag(help: "Only ASCII signs.")
    var ascii = false
}
