import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore
import ExperienceText

/// Brings survey answers into a pilot.
struct ImportCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring survey answers into a pilot; every row is accounted for.",
        discussion: """
            The same file twice changes nothing; a later version of an answer replaces the \
            earlier one. Exit code 0 when every row counted, 1 when rows did not.

              cxpilot import answers.csv --pilot welkom-1 --score Q2 --arm group --day date
              cxpilot import answers.csv --pilot p --metric nps=Q2 --metric csat='#92'
              cxpilot import counts.csv --pilot p --counts --score score --day date
            """)

    @Argument(help: "The file.")
    var file: String

    @Option(help: "The pilot.")
    var pilot: String

    @OptionGroup(title: "Columns, by heading or number '#92'") var columns: ColumnOptions

    @OptionGroup(title: "Reading") var reading: ReadingOptions

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let (revision, launched) = try situation.launchedPilot(pilot, in: store)
        let language = situation.language(of: revision.blueprint)
        let mapping = try MappingBuilder(
            columns: columns, reading: reading, plan: launched.plan, day: common.on,
            today: situation.day
        ).mapping()
        let run = ImportRun(
            file: file, path: situation.path(file), mapping: mapping,
            isDayNamed: common.on != nil, language: language)
        let receipt = try run.carryOut(
            into: launched.plan, in: store, knowing: revision.blueprint, by: situation.actor)
        let text =
            common.json
            ? ReceiptJSON.document(receipt).text
            : ReceiptText(language: language, style: situation.style).render(
                receipt, next: "cxpilot evaluate \(pilot)")
        return CommandAnswer(text, exitCode: receipt.rejected == 0 ? 0 : 1)
    }
}
