import BlueprintRules
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// The pages of a blueprint, each with the name of its file.
struct ReportBook {
    let outlook: Outlook
    let store: ExperienceStore
    let language: Language

    typealias NamedReport = (name: String, report: Report)

    private var blueprint: Blueprint { outlook.revision.blueprint }

    /// The pages that were asked for.
    func reports(_ page: ReportCommand.Page, element: String?) throws -> [NamedReport] {
        switch page {
        case .all:
            return [try overview()] + (try pilots(nil)) + (try journeys(nil)) + roadmap
        case .overview: return [try overview()]
        case .pilot: return try pilots(element)
        case .journey: return try journeys(element)
        case .roadmap:
            guard !roadmap.isEmpty else {
                throw CommandError(
                    "blueprint '\(blueprint.id)' has no roadmap; add the key 'roadmap'",
                    "blauwdruk '\(blueprint.id)' heeft geen uitrolplan; voeg 'roadmap' toe")
            }
            return roadmap
        }
    }

    private func overview() throws -> NamedReport {
        let page = try outlook.overview(in: store, Wording(language))
        return ("overview", page.report(language: language))
    }

    private var roadmap: [NamedReport] {
        outlook.roadmap.map {
            let page = RoadmapPage(
                blueprint: blueprint, roadmap: $0, overrides: outlook.overrides,
                asOf: outlook.day)
            return [("roadmap", page.report(language: language))]
        } ?? []
    }

    private func pilots(_ wanted: String?) throws -> [NamedReport] {
        let ids = outlook.pilots.map(\.id).filter { outlook.readOuts[$0] != nil }
        if let wanted, !ids.contains(wanted) {
            throw CommandError.unknown(("launched pilot", "gestarte pilot"), wanted, among: ids)
        }
        return try ids.filter { wanted == nil || $0 == wanted }.compactMap { id in
            guard let readOut = outlook.readOuts[id], let launched = outlook.launched[id]
            else { return nil }
            let page = PilotPage(
                readOut: readOut, blueprint: blueprint, learnings: launched.learnings,
                quotes: try Quotes.chosen(from: store.comments(of: id, limit: 2000), readOut))
            return ("pilot-" + id, page.report(language: language))
        }
    }

    private func journeys(_ wanted: String?) throws -> [NamedReport] {
        let ids = blueprint.journeys.map(\.id)
        if let wanted, !ids.contains(wanted) {
            throw CommandError.unknown(("journey", "klantreis"), wanted, among: ids)
        }
        return blueprint.journeys.filter { wanted == nil || $0.id == wanted }.map {
            let page = JourneyPage(
                blueprint: blueprint, journey: $0,
                contacts: ContactCalculus(blueprint).contacts(of: $0), asOf: outlook.day)
            return ("journey-" + $0.id, page.report(language: language))
        }
    }
}
