import ExperienceModel
import ExperienceStore
import Foundation

extension Situation {
    /// The folder that holds the store, and the store's name in it.
    static let storeFolder = ".cxpilot"
    static let storeName = "store.sqlite"

    /// Opens the store: as named, else found here or in a folder further up.
    func openStore() throws -> ExperienceStore {
        try ExperienceStore.open(at: storePath())
    }

    /// The store's file.
    func storePath() throws(CommandError) -> String {
        if let named = namedStore { return named }
        var folder = invocation.workingDirectory
        while true {
            let holder = folder + "/" + Self.storeFolder
            let candidate = holder + "/" + Self.storeName
            if FileManager.default.fileExists(atPath: candidate) { return candidate }
            // A closed folder is passed by no one: opening its store says whom to ask.
            if FileManager.default.fileExists(atPath: holder), access(holder, X_OK) != 0 {
                return candidate
            }
            guard folder != "/", !folder.isEmpty else { break }
            folder = (folder as NSString).deletingLastPathComponent
        }
        throw CommandError(
            "there is no store here or in a folder further up; make one with: cxpilot init",
            "er is hier en hoger geen opslag; maak er een met: cxpilot init")
    }

    /// The store that an option or the environment names.
    var namedStore: String? {
        if let named = options.store { return path(named) }
        let named = invocation.environment["CXPILOT_STORE", default: ""]
        return named.isEmpty ? nil : path(named)
    }

    /// A blueprint whose language messages can take; nil where no store can be opened.
    func newestBlueprint() -> Blueprint? {
        guard options.language == nil, let store = try? openStore() else { return nil }
        return try? store.revisions().first?.blueprint
    }

    /// The language of commands that need no store: as asked, else as of a blueprint in a store
    /// that is found anyway, so that results and refusals speak alike.
    var languageHere: Language { language(of: newestBlueprint()) }

    /// The newest revision of a blueprint; without a name that of the only one there is.
    func revision(_ id: String?, in store: ExperienceStore) throws -> BlueprintRevision {
        let revisions = try store.revisions()
        if let id {
            if let revision = revisions.first(where: { $0.blueprint.id == id }) { return revision }
            throw CommandError.unknown(
                ("blueprint", "blauwdruk"), id, among: revisions.map(\.blueprint.id))
        }
        guard let only = revisions.first else {
            throw CommandError(
                "the store holds no blueprint yet; apply one with: cxpilot apply FILE",
                "de opslag bevat nog geen blauwdruk; voeg er een toe met: cxpilot apply BESTAND")
        }
        guard revisions.count == 1 else {
            let names = revisions.map(\.blueprint.id).joined(separator: ", ")
            throw CommandError.usage(
                "the store holds several blueprints; name one with --blueprint: \(names)",
                "de opslag bevat meer dan één blauwdruk; noem er een met --blueprint: \(names)")
        }
        return only
    }

    /// The newest revision that plans this pilot, with the pilot.
    func plannedPilot(
        _ id: String, in store: ExperienceStore
    ) throws -> (revision: BlueprintRevision, pilot: Pilot) {
        let revisions = try store.revisions()
        for revision in revisions {
            if let pilot = revision.blueprint.pilot(id) { return (revision, pilot) }
        }
        throw CommandError.unknown(
            ("pilot", "pilot"), id,
            among: revisions.flatMap { $0.blueprint.pilots.map(\.id) })
    }

    /// A pilot that was launched, with the newest revision of its blueprint.
    func launchedPilot(
        _ id: String, in store: ExperienceStore
    ) throws -> (revision: BlueprintRevision, pilot: LaunchedPilot) {
        if let pilot = try store.pilot(id),
            let revision = try store.revision(of: pilot.plan.blueprint)
        {
            return (revision, pilot)
        }
        _ = try plannedPilot(id, in: store)
        throw CommandError(
            "pilot '\(id)' has not been launched; launch it with: cxpilot launch \(id)",
            "pilot '\(id)' is nog niet gestart; start hem met: cxpilot launch \(id)")
    }
}
