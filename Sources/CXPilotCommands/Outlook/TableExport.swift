import BlueprintRules
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Writes what the pages show as tables into a folder: all files, or none.
struct TableExport {
    /// How a table is written.
    enum Form { case csv, json }

    let situation: Situation
    let form: Form

    /// Writes the tables of a blueprint and says which.
    func answer(
        _ folder: String, of revision: BlueprintRevision, in store: ExperienceStore
    ) throws
        -> CommandAnswer
    {
        let words = situation.wording(of: revision.blueprint)
        let outlook = try Outlook(of: revision, in: store, on: situation.day)
        let tables = try outlook.tables(in: store, words).tables(language: words.language)
        let place = folder.hasSuffix("/") ? folder : folder + "/"
        let files = tables.map { table in
            let name = place + table.name + (form == .csv ? ".csv" : ".json")
            let text = form == .csv ? table.csv : table.json.text
            return FileWriting.File(
                path: situation.path(name), name: name, bytes: Array(text.utf8))
        }
        try FileWriting.write(files)
        let lines = zip(files, tables).map { file, table in
            let rows = words.count(table.count, ("row", "rows"), ("rij", "rijen"))
            return "\(file.name)  \(rows)"
        }
        return situation.answer(
            words, "export",
            [
                "files": .array(files.map { .string($0.name) }),
                "rows": .byName(
                    Dictionary(
                        tables.map { ($0.name, JSONValue.integer($0.count)) },
                        uniquingKeysWith: { $1 })),
            ], lines.joined(separator: "\n"))
    }
}

extension Outlook {
    /// What the pages show, ready to be written as tables.
    func tables(in store: ExperienceStore, _ words: Wording) throws -> DataTables {
        let checked = try checked(in: store, words)
        let journeys = journeyPages(checked)
        var quotes: [String: [CustomerQuote]] = [:]
        for (id, readOut) in readOuts { quotes[id] = try Quotes.chosen(of: id, readOut, in: store) }
        return DataTables(
            blueprint: revision.blueprint, pilots: checked.pilots,
            learnings: launched.mapValues(\.learnings), quotes: quotes,
            contacts: journeys.compactMap(\.contacts),
            scores: Dictionary(
                journeys.map { ($0.journey.id, $0.scores) }, uniquingKeysWith: { $1 }),
            readiness: checked.check.readiness, roadmap: roadmap,
            findings: checked.check.findings, asOf: day)
    }
}
