public import ExperienceModel

extension DoctorFinding {
    /// One sentence: what, where, and what to do.
    public func message(in language: Language) -> String {
        switch language {
        case .english: english
        case .dutch: dutch
        }
    }

    private var english: String {
        switch self {
        case .damagedFile(let path, let detail):
            "\(path) is damaged (\(detail)); put back a backup"
        case .brokenLog(let entry):
            "entry \(entry) of the event log was changed or is missing; compare it with a backup"
        case .unreadableBlock(let pilot):
            "answers of pilot '\(pilot)' cannot be read; put back a backup"
        case .misplacedRows(let pilot):
            "answers of pilot '\(pilot)' are out of order; put back a backup"
        case .wrongTallies(let pilot, let table, let cells):
            "\(cells) counts of pilot '\(pilot)' in \(table) are not what its answers say; "
                + "put back a backup"
        case .missingComments(let pilot, let comments):
            "\(comments) comments of pilot '\(pilot)' are missing; put back a backup"
        case .strayComments(let pilot, let comments):
            "\(comments) comments of pilot '\(pilot)' belong to no answer; put back a backup"
        case .missingLabels(let pilot, let labels):
            "\(labels) names in answers of pilot '\(pilot)' are missing; put back a backup"
        case .wrongEarlierRows(let pilot, let rows):
            "\(rows) earlier versions of answers of pilot '\(pilot)' fit no answer, so an import "
                + "cannot be taken back; put back a backup"
        case .changedPlan(let pilot):
            "the frozen plan of pilot '\(pilot)' was changed; put back a backup"
        case .changedGoals(let pilot):
            "the goals of pilot '\(pilot)' are not those of its frozen plan; put back a backup"
        case .changedRevision(let blueprint, let revision):
            "the files of blueprint '\(blueprint)', revision \(revision), were changed; put back a "
                + "backup"
        case .wrongImportCounts(let number):
            "the rows of import \(number) are not as many as the event log says; put back a backup"
        case .changedInvitations(let number):
            "the invitations of import \(number) are not those that the event log says; put back a "
                + "backup"
        case .damagedIndex:
            "the full-text index of comments is damaged; put back a backup"
        case .changedComments:
            "comments do not say what their full-text index took in: somebody changed their text; "
                + "put back a backup"
        case .changedTables(let names):
            "not as this version makes them: \(names.joined(separator: ", ")); put back a backup"
        case .wrongImport(let number, let told, let found):
            "import \(number) brought \(told) answers and \(found) are there; put back a backup"
        case .exposedFile(let path):
            "others than its owner may read \(path); run `chmod 600 \(path)`"
        }
    }

    private var dutch: String {
        switch self {
        case .damagedFile(let path, let detail):
            "\(path) is beschadigd (\(detail)); zet een reservekopie terug"
        case .brokenLog(let entry):
            "regel \(entry) van het logboek is gewijzigd of ontbreekt; vergelijk met een "
                + "reservekopie"
        case .unreadableBlock(let pilot):
            "antwoorden van pilot '\(pilot)' zijn niet te lezen; zet een reservekopie terug"
        case .misplacedRows(let pilot):
            "antwoorden van pilot '\(pilot)' staan niet op hun plaats; zet een reservekopie terug"
        case .wrongTallies(let pilot, let table, let cells):
            "\(cells) tellingen van pilot '\(pilot)' in \(table) kloppen niet met de antwoorden; "
                + "zet een reservekopie terug"
        case .missingComments(let pilot, let comments):
            "\(comments) opmerkingen van pilot '\(pilot)' ontbreken; zet een reservekopie terug"
        case .strayComments(let pilot, let comments):
            "\(comments) opmerkingen van pilot '\(pilot)' horen bij geen antwoord; zet een "
                + "reservekopie terug"
        case .missingLabels(let pilot, let labels):
            "\(labels) namen in antwoorden van pilot '\(pilot)' ontbreken; zet een reservekopie terug"
        case .wrongEarlierRows(let pilot, let rows):
            "\(rows) eerdere versies van antwoorden van pilot '\(pilot)' passen bij geen antwoord, "
                + "zodat een import niet terug te draaien is; zet een reservekopie terug"
        case .changedPlan(let pilot):
            "het bevroren plan van pilot '\(pilot)' is gewijzigd; zet een reservekopie terug"
        case .changedGoals(let pilot):
            "de doelen van pilot '\(pilot)' zijn niet die van het bevroren plan; zet een "
                + "reservekopie terug"
        case .changedRevision(let blueprint, let revision):
            "de bestanden van blauwdruk '\(blueprint)', revisie \(revision), zijn gewijzigd; zet "
                + "een reservekopie terug"
        case .wrongImportCounts(let number):
            "de rijen van import \(number) zijn niet zoveel als het logboek zegt; zet een "
                + "reservekopie terug"
        case .changedInvitations(let number):
            "de uitnodigingen van import \(number) zijn niet die van het logboek; zet een "
                + "reservekopie terug"
        case .damagedIndex:
            "de zoekindex van opmerkingen is beschadigd; zet een reservekopie terug"
        case .changedComments:
            "opmerkingen zeggen iets anders dan de zoekindex ervan opnam: iemand heeft de tekst "
                + "gewijzigd; zet een reservekopie terug"
        case .changedTables(let names):
            "niet zoals deze versie ze maakt: \(names.joined(separator: ", ")); zet een reservekopie "
                + "terug"
        case .wrongImport(let number, let told, let found):
            "import \(number) bracht \(told) antwoorden en er zijn er \(found); zet een "
                + "reservekopie terug"
        case .exposedFile(let path):
            "anderen dan de eigenaar mogen \(path) lezen; draai `chmod 600 \(path)`"
        }
    }
}
