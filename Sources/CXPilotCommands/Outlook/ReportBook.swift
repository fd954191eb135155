import ExperienceModel
import ExperienceReports
import ExperienceStore
import Foundation

/// The pages of a blueprint, each with the name of its file.
struct ReportBook {
    let outlook: Outlook
    let store: ExperienceStore
    let language: Language
    /// What `check` finds is the same for all pages.
    private let checked: MadeOnce<Result<Outlook.Checked, any Error>>

    init(outlook: Outlook, store: ExperienceStore, language: Language) {
        self.outlook = outlook
        self.store = store
        self.language = language
        self.checked = MadeOnce {
            Result { try outlook.checked(in: store, Wording(language)) }
        }
    }

    /// A page with its name, and what a link to it says.
    struct Page: Sendable {
        var name: PageName
        var title: String
        var report: Report
    }

    private var blueprint: Blueprint { outlook.revision.blueprint }
    private var words: Wording { Wording(language) }

    /// The pages that were asked for.
    func pages(_ page: ReportCommand.Page, element: String?) throws -> [Page] {
        switch page {
        case .all: return try everyPage()
        case .overview: return [try overview()]
        case .pilot: return try pilots(element)
        case .journey: return try journeys(element)
        case .persona: return try personas(element)
        case .roadmap:
            guard !roadmap.isEmpty else {
                throw CommandError(
                    "blueprint '\(blueprint.id)' has no roadmap; add the key 'roadmap'",
                    "blauwdruk '\(blueprint.id)' heeft geen uitrolplan; voeg 'roadmap' toe")
            }
            return roadmap
        }
    }

    /// The overview, the pilots, and then the rest.
    ///
    /// Pilots wait for what customers wrote, the others for the plan, so each side has a core.
    private func everyPage() throws -> [Page] {
        var sides: [Result<[Page], any Error>] = [.success([]), .success([])]
        sides.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let (places, book) = (buffer, self)
            // What is made only once is asked for by the first side alone.
            DispatchQueue.concurrentPerform(iterations: 2) { side in
                places[side] = Result { try side == 0 ? book.withoutPilots() : book.pilots(nil) }
            }
        }
        let (others, pilots) = (try sides[0].get(), try sides[1].get())
        return others.prefix(1) + pilots + others.dropFirst()
    }

    private func withoutPilots() throws -> [Page] {
        [try overview()] + (try journeys(nil)) + (try personas(nil)) + roadmap
    }

    /// The same pages with links to each other.
    ///
    /// - Parameter isWhole: Whether they are all there are, so that a list of them comes last, when
    ///   all that it leads to is there.
    func linked(_ pages: [Page], isWhole: Bool) -> [Page] {
        guard pages.count > 1 else { return pages }
        let entries = pages.map { PageEntry($0.name, title: $0.title, $0.report) }
        let index = isWhole ? [self.index(of: entries)] : []
        let all = index.map { PageEntry($0.name, title: $0.title, $0.report) } + entries
        return (pages + index).map { page in
            var page = page
            page.report.links = PageLinks(pages: all, current: page.name)
            return page
        }
    }

    private func index(of entries: [PageEntry]) -> Page {
        let page = IndexPage(blueprint: blueprint, pages: entries, asOf: outlook.day)
        return Page(
            name: .index, title: IndexPage.title(in: language),
            report: page.report(language: language))
    }

    private func overview() throws -> Page {
        let page = outlook.overview(try checked.value.get())
        return Page(
            name: .overview, title: words.say("Overview", "Overzicht"),
            report: page.report(language: language))
    }

    private var roadmap: [Page] {
        outlook.roadmap.map {
            let page = RoadmapPage(
                blueprint: blueprint, revision: outlook.revision.number, roadmap: $0,
                overrides: outlook.overrides, asOf: outlook.day)
            return [
                Page(
                    name: .roadmap, title: words.say("Roadmap", "Uitrolplan"),
                    report: page.report(language: language))
            ]
        } ?? []
    }

    private func pilots(_ wanted: String?) throws -> [Page] {
        let ids = outlook.pilots.map(\.id).filter { outlook.readOuts[$0] != nil }
        try require(wanted, ("launched pilot", "gestarte pilot"), among: ids)
        return try ids.filter { wanted == nil || $0 == wanted }.compactMap { id in
            guard let readOut = outlook.readOuts[id], let launched = outlook.launched[id]
            else { return nil }
            let page = PilotPage(
                readOut: readOut, blueprint: blueprint, learnings: launched.learnings,
                quotes: try Quotes.chosen(of: id, readOut, in: store),
                reached: outlook.reached[id])
            return Page(
                name: .pilot(id), title: readOut.plan.pilot.title,
                report: page.report(language: language))
        }
    }

    private func journeys(_ wanted: String?) throws -> [Page] {
        try require(wanted, ("journey", "klantreis"), among: blueprint.journeys.map(\.id))
        return try outlook.journeyPages(checked.value.get())
            .filter { wanted == nil || $0.journey.id == wanted }
            .map { page in
                Page(
                    name: .journey(page.journey.id), title: page.journey.title,
                    report: page.report(language: language))
            }
    }

    private func personas(_ wanted: String?) throws -> [Page] {
        try require(wanted, ("persona", "persona"), among: blueprint.personas.map(\.id))
        return try outlook.personaPages(checked.value.get())
            .filter { wanted == nil || $0.persona.id == wanted }
            .map { page in
                Page(
                    name: .persona(page.persona.id), title: page.persona.name,
                    report: page.report(language: language))
            }
    }

    private func require(
        _ wanted: String?, _ noun: (english: String, dutch: String), among ids: [String]
    ) throws(CommandError) {
        if let wanted, !ids.contains(wanted) { throw .unknown(noun, wanted, among: ids) }
    }
}
