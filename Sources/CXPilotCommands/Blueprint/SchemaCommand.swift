import ArgumentParser
import ExperienceReports
import ExperienceText

/// Prints the JSON Schema of the language, for editors.
struct SchemaCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of the language, for your editor.",
        discussion: """
            An editor with a YAML extension then completes the keys, explains them and marks what \
            is not of the language:

              cxpilot schema > blueprint.schema.json

            and at the top of the blueprint:

              # yaml-language-server: $schema=blueprint.schema.json

            A blueprint in several files is checked as a whole by 'cxpilot check'.
            """)

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        CommandAnswer(SchemaDocument.document(of: BlueprintSection.shape).text)
    }
}
