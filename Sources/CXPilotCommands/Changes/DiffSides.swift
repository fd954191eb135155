import BlueprintRules
import ExperienceModel
import ExperienceReports
import ExperienceStore
import ExperienceText
import Foundation

/// Finds what a call of `diff` compares, and compares it.
struct DiffSides {
    let situation: Situation
    /// The revision before, where the call names it.
    let from: Int?
    /// The revision after, where the call names it.
    let to: Int?

    /// Two revisions of a blueprint, or a revision and a file.
    func page(_ subject: String?) throws -> DiffPage {
        if let subject, isFile(subject) { return try filePage(subject) }
        let store = try situation.openStore()
        let newest = try situation.revision(subject, in: store)
        let last = to ?? newest.number
        let first = from ?? last - 1
        guard first >= 1 || from != nil else {
            throw CommandError(
                "blueprint '\(newest.blueprint.id)' has one revision; compare a file with: cxpilot diff FILE",
                "blauwdruk '\(newest.blueprint.id)' heeft één revisie; vergelijk een bestand met: cxpilot diff BESTAND"
            )
        }
        let before = try revision(first, of: newest, in: store)
        let after = try revision(last, of: newest, in: store)
        let launched = try store.pilots(of: newest.blueprint.id).filter {
            $0.plan.revision <= after.number
        }
        return DiffPage(
            blueprint: after.blueprint, before: .revision(before.number, on: before.appliedOn),
            after: .revision(after.number, on: after.appliedOn),
            comparison: BlueprintComparer.compare(before.blueprint, after.blueprint),
            frozenPlans: FrozenPlanComparer.changes(of: launched, in: after.blueprint))
    }

    /// Two journeys of a blueprint; by default a current one and the one that replaces it.
    func journeyPage(_ subject: String?, _ named: [String]) throws -> DiffPage {
        guard from == nil, to == nil else {
            throw CommandError.usage(
                "--from and --to name revisions; two journeys are of one text",
                "--from en --to noemen revisies; twee klantreizen staan in één tekst")
        }
        let blueprint: Blueprint
        if let subject, isFile(subject) {
            blueprint = try read(subject)
        } else {
            blueprint = try situation.revision(subject, in: situation.openStore()).blueprint
        }
        let pair = try journeys(named, of: blueprint)
        return DiffPage(
            blueprint: blueprint, before: .journey(pair.before.id), after: .journey(pair.after.id),
            comparison: BlueprintComparer.compare(pair.before, pair.after, in: blueprint))
    }

    private func filePage(_ path: String) throws -> DiffPage {
        guard to == nil else {
            throw CommandError.usage(
                "--to names a revision; a file is always what comes after",
                "--to noemt een revisie; een bestand is altijd wat erna komt")
        }
        let blueprint = try read(path)
        let store = try situation.openStore()
        let newest = try situation.revision(blueprint.id, in: store)
        let before = try revision(from ?? newest.number, of: newest, in: store)
        return DiffPage(
            blueprint: blueprint, before: .revision(before.number, on: before.appliedOn),
            after: .file(path),
            comparison: BlueprintComparer.compare(before.blueprint, blueprint),
            frozenPlans: FrozenPlanComparer.changes(
                of: try store.pilots(of: blueprint.id), in: blueprint))
    }

    private func revision(
        _ number: Int, of newest: BlueprintRevision, in store: ExperienceStore
    ) throws -> BlueprintRevision {
        let id = newest.blueprint.id
        if let revision = try store.revision(of: id, number: number) { return revision }
        throw CommandError(
            "blueprint '\(id)' has no revision \(number); the newest is \(newest.number)",
            "blauwdruk '\(id)' heeft geen revisie \(number); de nieuwste is \(newest.number)")
    }

    /// An id never has a slash or a dot; a bare name that no blueprint has may still be a folder.
    private func isFile(_ subject: String) -> Bool {
        if subject.contains("/") || subject.contains(".") { return true }
        let isKnown =
            (try? situation.openStore().revisions())?.contains { $0.blueprint.id == subject }
            ?? false
        return !isKnown && FileManager.default.fileExists(atPath: situation.path(subject))
    }

    private func read(_ path: String) throws -> Blueprint {
        let files = try BlueprintFiles.read(path, in: situation)
        let checked = CheckedBlueprint(files, in: situation, memory: Memory(situation))
        guard let blueprint = checked.source.reading.value, !checked.breaksLanguage else {
            throw CommandError(
                "\(path) has errors; see them with: cxpilot check \(path)",
                "\(path) bevat fouten; bekijk ze met: cxpilot check \(path)")
        }
        return blueprint
    }

    private func journeys(
        _ named: [String], of blueprint: Blueprint
    ) throws(CommandError) -> (before: Journey, after: Journey) {
        if let first = named.first, let last = named.last {
            return (try journey(first, of: blueprint), try journey(last, of: blueprint))
        }
        let pairs = blueprint.journeys.compactMap { after -> (before: Journey, after: Journey)? in
            guard let id = after.replaces, id != after.id, let before = blueprint.journey(id)
            else { return nil }
            return (before, after)
        }
        guard let only = pairs.first, pairs.count == 1 else {
            let ids = blueprint.journeys.map(\.id).joined(separator: ", ")
            throw CommandError.usage(
                "name two journeys: --journeys FROM TO; there are: \(ids)",
                "noem twee klantreizen: --journeys VAN NAAR; er zijn: \(ids)")
        }
        return only
    }

    private func journey(_ id: String, of blueprint: Blueprint) throws(CommandError) -> Journey {
        if let journey = blueprint.journey(id) { return journey }
        throw CommandError.unknown(
            ("journey", "klantreis"), id, among: blueprint.journeys.map(\.id))
    }
}
