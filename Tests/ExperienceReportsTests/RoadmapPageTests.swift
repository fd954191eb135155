import ExperienceModel
import TestSupport
import Testing

@testable import ExperienceReports

@Suite("The page of a roadmap")
struct RoadmapPageTests {
    @Test("The design's roadmap is as it was approved", arguments: Language.allCases)
    func design(language: Language) {
        let report = RoadmapFixtures.page().report(language: language)
        let file = "roadmap-design-\(language.rawValue)"
        #expect(Golden.difference(HTMLRenderer().render(report), from: file + ".html") == nil)
        #expect(Golden.difference(MarkdownRenderer().render(report), from: file + ".md") == nil)
    }

    @Test(
        "The headline is the finding",
        arguments: [
            (
                Language.english,
                "From March 2027 every customer gets “Welcome letter” and “Welcome call”; "
                    + "“Welcome call” is ready 2 weeks later than promised"
            ),
            (
                .dutch,
                "Vanaf maart 2027 krijgt elke klant ‘Welcome letter’ en ‘Welcome call’; "
                    + "‘Welcome call’ is 2 weken later klaar dan beloofd"
            ),
        ])
    func headline(language: Language, expected: String) {
        let report = RoadmapFixtures.page().report(language: language)
        #expect(report.masthead.headline == expected)
    }

    @Test("Without a promise the fullest discipline is the finding")
    func fullHeadline() {
        var specs = RoadmapFixtures.design
        for index in specs.indices { specs[index].promised = nil }
        let report = RoadmapFixtures.page(specs).report(language: .english)
        #expect(
            report.masthead.headline.hasSuffix("; CRM is 1.2 person-weeks short in December 2026"))
    }

    @Test("Figures over time share one axis, pixel for pixel")
    func sharedAxis() throws {
        let blocks = RoadmapFixtures.page().report(language: .english).sections.flatMap(\.blocks)
        let spans = blocks.compactMap { block -> TimeSpan? in
            switch block {
            case .gantt(let figure): figure.span
            case .load(let figure): figure.span
            case .cost(let figure): figure.span
            case .metric(let figure): figure.span
            default: nil
            }
        }
        #expect(spans.count == 4)
        #expect(Set(spans.map(\.start)).count == 1 && Set(spans.map(\.end)).count == 1)
        let html = HTMLRenderer().render(RoadmapFixtures.page().report(language: .english))
        // Twelve months: a line in Gantt, money and NPS; cells begin one pixel behind it.
        let axis = TimeAxis(span: spans[0])
        for unit in 1..<12 {
            let x = axis.stretch(of: unit).lowerBound
            let lines = html.ranges(of: "M\(Coordinate.text(x)) ").count
            #expect(lines >= 3)
            #expect(html.ranges(of: "M\(Coordinate.text(x + 1)) 1h").count == 1)
        }
    }

    @Test(
        "Bars are as high as the share",
        arguments: [(0.05, 7.0), (0.25, 16), (1, 26), (0.1, 7), (0.5, 16), (0.75, 21)])
    func heights(share: Double, height: Double) throws {
        let figure = try figure(RoadmapFixtures.page())
        let bar = GanttFigure.Bar(
            kind: .decided, start: figure.span.start, end: figure.span.end, share: share, text: "")
        #expect(GanttLayout(figure).thickness(of: bar) == height)
    }

    @Test("A planned pilot that must wait stands after what it waits for, with its reason")
    func blockedPilot() throws {
        let figure = try figure(RoadmapFixtures.page())
        let row = try #require(figure.rows.first { $0.id == "moving-help" })
        #expect(row.group == "Operations")
        #expect(row.missed?.text == "1 Dec")
        #expect(row.bars.first?.start == RoadmapFixtures.week(9))
        let arrow = try #require(figure.arrows.first { $0.blocking?.contains("cannot") == true })
        #expect(arrow.blocking == "ready 3 Jan: Moving-house help cannot start on 1 Dec")
        #expect(figure.rows[arrow.from].id == "address-feed")
    }

    @Test("A pilot that did not start on its day is no plan any more")
    func missedPilot() throws {
        var page = RoadmapFixtures.page()
        page.blueprint.roadmap = nil
        page.asOf = RoadmapFixtures.week(20)
        let rows = try figure(page).rows
        #expect(!rows.isEmpty && !rows.contains { $0.id == "moving-help" })
    }

    @Test("Cards tell what is blocked before what waits")
    func cards() throws {
        let page = RoadmapFixtures.page {
            $0.leftOut.append(LeftOut(item: "bill", reason: .noCapacity(discipline: "crm")))
            $0.leftOut.append(LeftOut(item: "app", reason: .decided(.stop)))
        }
        let cards = page.report(language: .english).sections.flatMap(\.blocks).flatMap {
            block -> [WaitingCard] in
            if case .waiting(let cards) = block { cards } else { [] }
        }
        #expect(
            cards.map(\.title) == [
                "Pilot cannot start on 1 Dec", "Ready 2 weeks late", "No place on the roadmap",
                "Waits for 1,660 more answers", "No rollout without a new pilot",
                "Not on the roadmap",
            ])
        #expect(
            cards[0].text == "Needs “Address-change feed”, ready on 3 Jan. Earliest start 4 Jan.")
        #expect(cards[2].text == "CRM has work but no capacity.")
        #expect(
            cards[3].text
                == "Verdict around 25 Dec at the latest; 65% likely to meet its goal; first wave "
                + "on 1 Feb.")
    }

    @Test(
        "Load: full from 96 on, over from 101 on, as the number says",
        arguments: [
            (95.4, LoadFigure.Cell.Level.below96, "95"), (95.5, .full, "96"), (100.4, .full, "100"),
            (100.6, .over, "101"), (39.5, .below60, "40"), (0, .below40, "0"),
        ])
    func loadLevels(percent: Double, level: LoadFigure.Cell.Level, text: String) {
        let cell = LoadFigure.Cell(
            percent: percent, text: Figures(.english).number(percent, decimals: 0))
        #expect(cell.level == level && cell.text == text)
    }

    @Test("Without money or a measured effect the page says so")
    func unknown() {
        var specs = RoadmapFixtures.design
        for index in specs.indices {
            (specs[index].change, specs[index].perWeek) = (nil, nil)
        }
        let page = RoadmapFixtures.page(specs) { roadmap in
            roadmap.courses = []
            roadmap.money = []
            for wave in roadmap.waves.indices { roadmap.waves[wave].cost = 0 }
        }
        let text = MarkdownRenderer().render(page.report(language: .english))
        #expect(text.contains("What the plan costs and brings is not known"))
        #expect(text.contains("What the plan does for NPS is not known"))
        let costly = RoadmapFixtures.page(specs).report(language: .english)
        #expect(
            MarkdownRenderer().render(costly).contains("what it brings in money is not known"))
    }

    @Test("Paid back on the day from which the benefit stays above the cost")
    func paidBack() throws {
        let page = RoadmapFixtures.page { roadmap in
            let benefit = [0.0, 50, 150, 400, 500, 700]
            roadmap.courses = RoadmapCourse.Part.allCases.map { part in
                RoadmapCourse(
                    part: part, cost: [100, 200, 300, 350, 400, 400],
                    benefit: benefit.map { Interval(estimate: $0, lower: $0 / 2, upper: $0 * 2) })
            }
        }
        let figure = try #require(
            page.report(language: .english).sections.flatMap(\.blocks).lazy.compactMap {
                block -> CostFigure? in if case .cost(let figure) = block { figure } else { nil }
            }.first)
        #expect(figure.paidBack?.day == RoadmapFixtures.week(4) - 1)
        #expect(figure.paidBack?.text == "paid back 29 Nov 2026")
    }

    private func figure(_ page: RoadmapPage) throws -> GanttFigure {
        try #require(
            page.report(language: .english).sections.flatMap(\.blocks).lazy.compactMap {
                block -> GanttFigure? in if case .gantt(let figure) = block { figure } else { nil }
            }.first)
    }
}
