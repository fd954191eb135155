/// The style sheets and signs that only some pages need, after the blocks that they have.
enum BlockSheets {
    /// Sheets of the blocks of a report, after the sheet of all pages.
    static func sheets(for report: Report) -> [StaticSheet] {
        (report.links == nil ? [] : [StaticSheet(HTMLLinkStyle.pages)])
            + (needsJourneys(report) ? [HTMLJourneyStyle.sheet, HTMLJourneyStyle.print] : [])
            + (needsRoadmap(report) ? [HTMLRoadmapStyle.sheet, HTMLRoadmapStyle.print] : [])
    }

    /// Signs of the blocks of a report, after those of all pages.
    static func symbols(for report: Report) -> [StaticSheet] {
        needsJourneys(report) ? [HTMLJourneyStyle.symbols] : []
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
