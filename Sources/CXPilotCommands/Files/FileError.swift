import ExperienceModel

/// Why a file or folder cannot be read or written.
enum FileError: Error, Equatable {
    case notThere(String)
    case isFolder(String)
    case isNoFolder(String)
    case isNoFile(String)
    case noPermission(String)
    case noBlueprintInside(String)
    case notReadable(String)
    case notWritable(String)
    case noSpace(String)
    case noRoomForAnswer

    /// One sentence: what, where, what to do.
    func message(in language: Language) -> String {
        language == .dutch ? dutch : english
    }

    private var english: String {
        switch self {
        case .notThere(let path):
            "'\(path)' does not exist; check the name and the folder"
        case .isFolder(let path):
            "'\(path)' is a folder; name a file in it"
        case .isNoFolder(let path):
            "'\(path)' is a file where a folder is needed; name another place"
        case .isNoFile(let path):
            "'\(path)' is a pipe or a device; save what it gives in a file, and name that"
        case .noPermission(let path):
            "'\(path)' may not be opened; ask its owner for permission"
        case .noBlueprintInside(let path):
            "'\(path)' holds no YAML file; name a blueprint or a folder with one"
        case .notReadable(let path):
            "'\(path)' cannot be read; try again, or copy it to another disk"
        case .notWritable(let path):
            "'\(path)' cannot be written; name a folder that you may write in"
        case .noSpace(let path):
            "there is no space left for '\(path)'; make room and try again"
        case .noRoomForAnswer:
            "the answer cannot be written; make room where it goes, or send it elsewhere"
        }
    }

    private var dutch: String {
        switch self {
        case .notThere(let path):
            "'\(path)' bestaat niet; controleer de naam en de map"
        case .isFolder(let path):
            "'\(path)' is een map; noem een bestand daarin"
        case .isNoFolder(let path):
            "'\(path)' is een bestand waar een map nodig is; noem een andere plek"
        case .isNoFile(let path):
            "'\(path)' is een pijp of een apparaat; bewaar de inhoud in een bestand, en noem dat"
        case .noPermission(let path):
            "'\(path)' mag niet worden geopend; vraag de eigenaar om toegang"
        case .noBlueprintInside(let path):
            "'\(path)' bevat geen YAML-bestand; noem een blauwdruk of een map met een"
        case .notReadable(let path):
            "'\(path)' kan niet worden gelezen; probeer opnieuw of kopieer het"
        case .notWritable(let path):
            "'\(path)' kan niet worden geschreven; noem een map waarin u mag schrijven"
        case .noSpace(let path):
            "er is geen ruimte meer voor '\(path)'; maak ruimte en probeer opnieuw"
        case .noRoomForAnswer:
            "het antwoord kan niet worden geschreven; maak ruimte, of stuur het ergens anders heen"
        }
    }

    /// The same error, of the path as the user named it.
    func renamed(_ path: String) -> FileError {
        switch self {
        case .notThere: .notThere(path)
        case .isFolder: .isFolder(path)
        case .isNoFolder: .isNoFolder(path)
        case .isNoFile: .isNoFile(path)
        case .noPermission: .noPermission(path)
        case .noBlueprintInside: .noBlueprintInside(path)
        case .notReadable: .notReadable(path)
        case .notWritable: .notWritable(path)
        case .noSpace: .noSpace(path)
        case .noRoomForAnswer: .noRoomForAnswer
        }
    }
}
