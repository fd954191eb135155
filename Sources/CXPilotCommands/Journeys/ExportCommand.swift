import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore
import ExperienceText

/// Writes a blueprint for other tools.
struct ExportCommand: AnsweringCommand {
    /// For which tools.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json, csv, mermaid
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a blueprint for other tools, or what the pages show as tables.",
        discussion: """
            With a folder it writes what the pages show as tables, one file each, CSV or JSON: \
            decisions, readiness, pilots, goals, guardrails, arms, scores, evidence, groups, \
            worth, learnings, quotes, items, waves, left_out, load, money, courses, expected, \
            journeys, touchpoints, personas, insights, findings, contacts and \
            touchpoint_scores. Columns keep their English names whatever the language; shares run from 0 \
            to 1, NPS from -100 to 100, days are 2026-03-31, and an empty cell is what cannot be \
            said; the column because \
            says why. Groups too small to show have suppressed = true and no numbers. Text that a \
            spreadsheet would compute has a single quote before it. All files are written, or none.

              cxpilot export --csv tables/
              cxpilot export --json tables/

            Without a folder it prints the blueprint: the newest revision in the store, or a file. JSON has the whole blueprint with \
            the keys of the language; CSV has one touchpoint a row; Mermaid has one journey, and \
            import-journey reads it back.

              cxpilot export --format mermaid --journey jaar1-welkom
              cxpilot export --format csv > contactpunten.csv
              cxpilot export --file Blueprints/welkom-energie
            """)

    @Argument(help: "The folder of the tables; goes with --csv or --json.")
    var folder: String?

    @Flag(help: "Write the tables as CSV.")
    var csv = false

    @Option(help: "json, csv or mermaid.")
    var format: Format?

    @Option(help: "Only this journey; Mermaid needs it where there are several.")
    var journey: String?

    @Option(help: "A blueprint's file or folder. Default: the newest revision in the store.")
    var file: String?

    @Option(help: "Which blueprint of the store. Default: the only one.")
    var blueprint: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        try requireFitting()
        if let folder {
            let store = try situation.openStore()
            let export = TableExport(situation: situation, form: csv ? .csv : .json)
            return try export.answer(
                folder, of: try situation.revision(blueprint, in: store), in: store)
        }
        guard let file else {
            let store = try situation.openStore()
            let revision = try situation.revision(blueprint, in: store)
            return CommandAnswer(try text(of: revision.blueprint, revision))
        }
        if blueprint != nil {
            throw CommandError.usage(
                "--file and --blueprint do not go together",
                "--file en --blueprint gaan niet samen")
        }
        let files = try BlueprintFiles.read(file, in: situation)
        let source = BlueprintReader.read(files, language: common.language)
        guard let blueprint = source.reading.value else {
            let text = FindingsText(language: source.language, style: situation.style)
                .render(source.reading.findings, paths: [file], files: files.count)
            return CommandAnswer(errors: text, exitCode: 1)
        }
        return CommandAnswer(try text(of: blueprint, nil))
    }

    /// Tables have a folder and one form; a blueprint has neither.
    private func requireFitting() throws(CommandError) {
        if let format, common.json, format != .json {
            throw .usage(
                "--json and --format \(format.rawValue) do not go together",
                "--json en --format \(format.rawValue) gaan niet samen")
        }
        guard folder != nil || csv else { return }
        guard folder != nil, csv != common.json else {
            throw .usage(
                "name one form and a folder for the tables, as: cxpilot export --csv tables/",
                "noem één vorm en een map voor de tabellen, zo: cxpilot export --csv tabellen/")
        }
        let other = [
            (format != nil, "--format"), (journey != nil, "--journey"), (file != nil, "--file"),
        ].first { $0.0 }?.1
        guard let other else { return }
        throw .usage(
            "\(other) does not go with a folder of tables",
            "\(other) gaat niet samen met een map met tabellen")
    }

    private func text(
        of blueprint: Blueprint, _ revision: BlueprintRevision?
    ) throws(CommandError) -> String {
        let journeys = try chosen(of: blueprint)
        switch format ?? .json {
        case .json:
            var blueprint = blueprint
            if journey != nil { blueprint.journeys = journeys }
            return BlueprintJSON.document(blueprint, revision: revision).text
        case .csv: return TouchpointCSV.text(of: journeys)
        case .mermaid:
            guard let only = journeys.first, journeys.count == 1 else {
                let names = blueprint.journeys.map(\.id).joined(separator: ", ")
                throw journeys.isEmpty
                    ? CommandError(
                        "the blueprint has no journey", "de blauwdruk heeft geen klantreis")
                    : .usage(
                        "a diagram shows one journey; name it with --journey: \(names)",
                        "een diagram toont één klantreis; noem die met --journey: \(names)")
            }
            return JourneyMermaid.text(of: only, personas: blueprint.personas)
        }
    }

    private func chosen(of blueprint: Blueprint) throws(CommandError) -> [Journey] {
        guard let journey else { return blueprint.journeys }
        guard let found = blueprint.journey(journey) else {
            throw .unknown(
                ("journey", "klantreis"), journey, among: blueprint.journeys.map(\.id))
        }
        return [found]
    }
}
