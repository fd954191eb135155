/// The style sheets that only some pages need, after the blocks that they have.
enum BlockSheets {
    private static let page = StyleRules(HTMLStyle.sheet)
    private static let portrait = StyleRules(HTMLStyle.portrait)
    private static let landscape = StyleRules(HTMLStyle.landscape)
    private static let links = StyleRules(StaticSheet(HTMLLinkStyle.pages))
    private static let journeys = [
        StyleRules(HTMLJourneyStyle.sheet), StyleRules(HTMLJourneyStyle.print),
    ]
    private static let roadmap = [
        StyleRules(HTMLRoadmapStyle.sheet), StyleRules(HTMLRoadmapStyle.print),
    ]

    /// The sheet of all pages, then those of the blocks of a report.
    static func sheets(for report: Report) -> [StyleRules] {
        [page, report.isLandscape ? landscape : portrait]
            + (report.links == nil ? [] : [links])
            + (needsJourneys(report) ? journeys : [])
            + (needsRoadmap(report) ? roadmap : [])
    }

    private static func needsRoadmap(_ report: Report) -> Bool {
        report.sections.flatMap(\.blocks).contains { block in
            switch block {
            case .gantt(let figure): !figure.isSmall
            case .load, .waiting, .cost, .metric: true
            default: false
            }
        }
    }

    private static func needsJourneys(_ report: Report) -> Bool {
        report.sections.flatMap(\.blocks).contains { block in
            switch block {
            case .journeyMap, .comparison, .calendar, .findings, .insights: true
            default: false
            }
        }
    }
}
