public import ExperienceModel

extension StoreError {
    /// One sentence: what, where, and what to do.
    public func message(in language: Language) -> String {
        switch language {
        case .english: english
        case .dutch: dutch
        }
    }

    private var english: String {
        switch self {
        case .notThere(let path):
            "there is no store at \(path); `cxpilot init` makes one"
        case .alreadyThere(let path):
            "there is a store at \(path) already; it was left as it is"
        case .isFolder(let path):
            "\(path) is a folder, not a store; name the file, `\(path)/store.sqlite`"
        case .noFolder(let path):
            "the folder of \(path) is not there; make it, or run `cxpilot init`"
        case .notAStore(let path):
            "\(path) is not a store of cxpilot; name another file with --store"
        case .damaged(let path):
            "\(path) is damaged and cannot be read wholly; put back a backup"
        case .newer(let path, let version, let known):
            "\(path) was written by a newer cxpilot (store version \(version), this one knows "
                + "\(known)); install that version"
        case .noPermission(let path):
            "\(path) may not be opened; ask its owner for permission to read and write it"
        case .readOnlyFolder(let path):
            "nothing may be written beside \(path); the store needs a folder that can be written"
        case .readOnly(let path):
            "\(path) may only be read; ask its owner for permission to write it"
        case .locked(let path):
            "\(path) is locked; look for another cxpilot process that is writing, "
                + "and try again when it is done"
        default: englishOfContent
        }
    }

    private var englishOfContent: String {
        switch self {
        case .keyMissing(let path):
            "the key file \(path) is not there; put it back from the backup of the store"
        case .keyDamaged(let path):
            "the key file \(path) is not a key of 32 bytes; put it back from the backup"
        case .keyForeign(let path):
            "the key file \(path) belongs to another store; put back the one of this store"
        case .diskFull(let path):
            "there is no room left to write \(path); make room and try again, "
                + "the store is as it was before"
        case .diskFailed(let path):
            "the disk refused to read or write \(path); look at its room and health, "
                + "the store is as it was before"
        case .unknownBlueprint(let id, let known):
            "no blueprint '\(id)' was applied\(listed(known, "; applied are ")); "
                + "`cxpilot apply` adds one"
        case .unknownRevision(let number, let blueprint):
            "blueprint '\(blueprint)' has no revision \(number); `cxpilot list` shows the newest"
        case .unknownDiscipline(let discipline, let blueprint, let known):
            "the team of '\(blueprint)' has no discipline '\(discipline)'"
                + listed(known, "; choose one of ")
        case .unknownPilot(let id, let known):
            "no pilot '\(id)' was launched\(listed(known, "; launched are ")); "
                + "`cxpilot launch` starts one"
        case .alreadyLaunched(let pilot, let day):
            "pilot '\(pilot)' was launched on \(day) already; its plan is frozen, "
                + "give a new pilot a new id"
        case .unknownMetric(let metric, let pilot, let known):
            "the plan of pilot '\(pilot)' has no metric '\(metric)'"
                + listed(known, "; choose one of ")
        case .unknownImport(let number, let known):
            "there is no import \(number)\(listed(known.map(String.init), "; there are "))"
        case .undoneBefore(let number, let day):
            "import \(number) was taken back on \(day) already"
        case .changedLater(let number, let later):
            "import \(later) changed answers of import \(number); take import \(later) back first"
        case .stopped: "stopped; nothing was stored"
        case .refused(let path, let code):
            "\(path) refused the change (SQLite result \(code)); run `cxpilot doctor`"
        default: messageOfIdentity(Wording(.english))
        }
    }

    private var dutch: String {
        switch self {
        case .notThere(let path):
            "er is geen opslag op \(path); `cxpilot init` maakt er een"
        case .alreadyThere(let path):
            "op \(path) staat al een opslag; die is gelaten zoals hij was"
        case .isFolder(let path):
            "\(path) is een map en geen opslag; noem het bestand, `\(path)/store.sqlite`"
        case .noFolder(let path):
            "de map van \(path) bestaat niet; maak die, of draai `cxpilot init`"
        case .notAStore(let path):
            "\(path) is geen opslag van cxpilot; noem een ander bestand met --store"
        case .damaged(let path):
            "\(path) is beschadigd en niet geheel te lezen; zet een reservekopie terug"
        case .newer(let path, let version, let known):
            "\(path) is geschreven door een nieuwere cxpilot (opslagversie \(version), deze kent "
                + "\(known)); installeer die versie"
        case .noPermission(let path):
            "\(path) mag niet geopend worden; vraag de eigenaar om lees- en schrijfrecht"
        case .readOnlyFolder(let path):
            "naast \(path) mag niets geschreven worden; de opslag heeft een beschrijfbare map nodig"
        case .readOnly(let path):
            "\(path) mag alleen gelezen worden; vraag de eigenaar om schrijfrecht"
        case .locked(let path):
            "\(path) is vergrendeld; zoek naar een ander cxpilot-proces dat schrijft, "
                + "en probeer het opnieuw als dat klaar is"
        default: dutchOfContent
        }
    }

    private var dutchOfContent: String {
        switch self {
        case .keyMissing(let path):
            "het sleutelbestand \(path) is er niet; zet het terug uit de reservekopie"
        case .keyDamaged(let path):
            "het sleutelbestand \(path) is geen sleutel van 32 bytes; zet het terug uit de "
                + "reservekopie"
        case .keyForeign(let path):
            "het sleutelbestand \(path) hoort bij een andere opslag; zet dat van deze opslag terug"
        case .diskFull(let path):
            "er is geen ruimte meer om \(path) te schrijven; maak ruimte en probeer het opnieuw, "
                + "de opslag is zoals hij was"
        case .diskFailed(let path):
            "de schijf weigerde \(path) te lezen of te schrijven; kijk naar ruimte en toestand, "
                + "de opslag is zoals hij was"
        case .unknownBlueprint(let id, let known):
            "er is geen blauwdruk '\(id)' toegepast\(listed(known, "; wel: ")); "
                + "`cxpilot apply` voegt er een toe"
        case .unknownRevision(let number, let blueprint):
            "blauwdruk '\(blueprint)' heeft geen revisie \(number); "
                + "`cxpilot list` toont de nieuwste"
        case .unknownDiscipline(let discipline, let blueprint, let known):
            "het team van '\(blueprint)' heeft geen discipline '\(discipline)'"
                + listed(known, "; kies uit ")
        case .unknownPilot(let id, let known):
            "er is geen pilot '\(id)' gestart\(listed(known, "; wel: ")); "
                + "`cxpilot launch` start er een"
        case .alreadyLaunched(let pilot, let day):
            "pilot '\(pilot)' is al gestart op \(day); het plan ligt vast, "
                + "geef een nieuwe pilot een nieuwe id"
        case .unknownMetric(let metric, let pilot, let known):
            "het plan van pilot '\(pilot)' heeft geen maat '\(metric)'"
                + listed(known, "; kies uit ")
        case .unknownImport(let number, let known):
            "er is geen import \(number)\(listed(known.map(String.init), "; wel: "))"
        case .undoneBefore(let number, let day):
            "import \(number) is al teruggedraaid op \(day)"
        case .changedLater(let number, let later):
            "import \(later) heeft antwoorden van import \(number) gewijzigd; draai eerst import "
                + "\(later) terug"
        case .stopped: "gestopt; er is niets opgeslagen"
        case .refused(let path, let code):
            "\(path) weigerde de wijziging (SQLite-resultaat \(code)); draai `cxpilot doctor`"
        default: messageOfIdentity(Wording(.dutch))
        }
    }

    private func listed(_ names: [String], _ lead: String) -> String {
        names.isEmpty ? "" : lead + names.joined(separator: ", ")
    }
}
