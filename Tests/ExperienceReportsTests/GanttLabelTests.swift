import ExperienceModel
import TestSupport
import Testing

@testable import ExperienceReports

@Suite("Labels of the figures over time")
struct GanttLabelTests {
    static let pages: [(name: String, page: RoadmapPage)] = [
        ("design", RoadmapFixtures.page()),
        ("one item", RoadmapFixtures.page([RoadmapFixtures.design[6]])),
        ("one preparation, 13 weeks", RoadmapFixtures.page([RoadmapFixtures.design[0]], weeks: 13)),
        ("many, one year", RoadmapFixtures.page(RoadmapFixtures.many(weeks: 52))),
        ("many, three years", RoadmapFixtures.page(RoadmapFixtures.many(weeks: 156), weeks: 156)),
        ("many, twelve years", RoadmapFixtures.page(RoadmapFixtures.many(weeks: 60), weeks: 640)),
        ("a century and more", RoadmapFixtures.page(RoadmapFixtures.design, weeks: 100_000)),
    ]

    private static func boxes(_ page: RoadmapPage, _ language: Language) -> [LabelBoxes] {
        page.report(language: language).sections.flatMap(\.blocks).flatMap {
            block -> [LabelBoxes] in
            switch block {
            case .gantt(let figure):
                GanttLayout.pieces(of: figure).map {
                    GanttLabels.boxes(of: GanttLayout($0))
                }
            case .load(let figure): LoadChart(figure: figure, number: 1).map { [$0.labels] } ?? []
            case .cost(let figure): [CostChart(figure: figure, number: 1).labels]
            case .metric(let figure): [MetricChart(figure: figure, number: 1).labels]
            default: []
            }
        }
    }

    @Test("On a phone the names take one column, and no discipline is lost")
    func phone() throws {
        let page = RoadmapFixtures.page()
        let html = HTMLRenderer().render(page.report(language: .english))
        let lines = html.split(whereSeparator: { $0 == "\n" || $0 == "<" }).map(String.init)
        let names = lines.filter { $0.hasPrefix("text class=\"t-b wide\"") }
            .compactMap { $0.split(separator: ">").last.map(String.init) }
        let phone = lines.filter { $0.hasPrefix("text class=\"t-b") && $0.contains(" phone\"") }
        #expect(!names.isEmpty)
        for name in Set(names) { #expect(phone.contains { $0.hasSuffix(">" + name) }, "\(name)") }
        // One column in each figure.
        let places = Set(
            phone.compactMap { $0.split(separator: " x=\"").last?.prefix { $0 != "\"" } })
        #expect(places.contains("92") && places.count <= 2)
    }

    @Test("No label lies over another, and none leaves the figure", arguments: pages.map(\.name))
    func overlaps(name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name }).page
        for language in Language.allCases {
            for boxes in Self.boxes(page, language) {
                let labels = boxes.labels
                for (index, label) in labels.enumerated() {
                    #expect(
                        label.box.left >= -1 && label.box.right <= boxes.frame.right + 18,
                        "\(label)"
                    )
                    #expect(label.box.bottom <= boxes.frame.bottom + 4, "\(label)")
                    for other in labels[(index + 1)...] {
                        #expect(!label.box.touches(other.box), "\(label.text) / \(other.text)")
                    }
                }
            }
        }
    }

    @Test("The curves of the design have their names and values")
    func curveNames() {
        let texts = Self.boxes(RoadmapFixtures.page(), .english).flatMap(\.labels).map(\.text)
        for name in [
            "cost of what is decided", "cost with all rollouts",
            "benefit of “Welcome letter” and “Welcome call”", "budget €320k",
            "without the change: −6.1", "Welcome letter to everyone, 4 Jan",
            "Welcome call to everyone, 29 Mar", "1 Dec", "13 Nov",
            "ready 3 Jan: Moving-house help cannot start on 1 Dec",
        ] {
            #expect(texts.contains(name), "\(name)")
        }
    }

    @Test(
        "Names of months do not touch, whatever the horizon",
        arguments: [
            4, 9, 13, 26, 39, 52, 53, 65, 78, 104, 113, 120, 156, 260, 340, 520, 1200, 5200,
            100_000,
        ])
    func units(weeks: Int) {
        for language in Language.allCases {
            for firstDay in ["2026-01-31", "2026-11-02", "2026-12-28", "2027-02-15"] {
                let first = WelcomeCall.day(firstDay)
                let span = TimeSpan(
                    from: first, through: first + weeks * 7 - 1, today: first + 3,
                    words: Wording(language))
                #expect((1...TimeSpan.mostUnits).contains(span.units.count))
                #expect(span.start <= first && span.today != nil)
                let source = Markup.lines(TimeAxis(span: span).names(at: 26)).source
                #expect(!Self.overlap(source), "\(weeks) \(firstDay)")
            }
        }
    }

    /// Whether two texts on one line touch, from their places in the markup.
    private static func overlap(_ source: String) -> Bool {
        var ends: [String: Double] = [:]
        for line in source.split(separator: "\n") {
            guard let x = value("x", in: line), let y = text("y", in: line) else { continue }
            let words = line.replacing(#/<[^>]*>/#, with: "")
            let width = TextWidth.of(String(words), size: 14)
            let left = line.contains("\"mid\"") ? x - width / 2 : x
            if let end = ends[y], left < end - 0.01 { return true }
            ends[y] = left + width
        }
        return false
    }

    private static func text(_ name: String, in line: Substring) -> String? {
        line.split(separator: " \(name)=\"").dropFirst().first?.split(separator: "\"").first
            .map(String.init)
    }

    private static func value(_ name: String, in line: Substring) -> Double? {
        text(name, in: line).flatMap(Double.init)
    }

    @Test("Long roadmaps come in pieces that fit on paper")
    func pieces() throws {
        let page = try #require(Self.pages.first { $0.name == "many, one year" }).page
        for block in page.report(language: .dutch).sections.flatMap(\.blocks) {
            guard case .gantt(let figure) = block else { continue }
            let pieces = GanttLayout.pieces(of: figure)
            #expect(pieces.flatMap(\.rows) == figure.rows && pieces.count >= 3)
            for piece in pieces {
                // As high as a landscape page of A4 in the units of the figure, 0.24 mm.
                #expect(!piece.rows.isEmpty && GanttLayout(piece).height <= 800)
                #expect(piece.arrows.allSatisfy { piece.rows.indices.contains($0.to) })
            }
        }
        let html = HTMLRenderer().render(page.report(language: .dutch))
        let ids = html.matches(of: #/ id="([^"]*)"/#).map { String($0.output.1) }
        #expect(Set(ids).count == ids.count)
    }
}
