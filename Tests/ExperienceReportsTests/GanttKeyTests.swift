import ExperienceModel
import Testing

@testable import ExperienceReports

/// What bars of a Gantt stand for is told by shape and word, for each kind that is there.
struct GanttKeyTests {
    private static func figure(_ specs: [RoadmapFixtures.Spec]) throws -> GanttFigure {
        let report = RoadmapFixtures.page(specs).report(language: .english)
        for block in report.sections.flatMap(\.blocks) {
            if case .gantt(let figure) = block { return figure }
        }
        throw CancellationError()
    }

    @Test func everyKindThatIsThereHasItsKey() throws {
        let all = try Self.figure(RoadmapFixtures.design)
        #expect(
            all.keys.map(\.sign) == [
                .decided, .use, .conditional, .laterUse, .preparation, .pilot, .verdict,
            ])
        var blueprintless = RoadmapFixtures.page([RoadmapFixtures.design[0]])
        blueprintless.blueprint.pilots = []
        let report = blueprintless.report(language: .dutch)
        let keys = report.sections.flatMap(\.blocks).compactMap { block -> [GanttFigure.Key]? in
            if case .gantt(let figure) = block { figure.keys } else { nil }
        }.first
        #expect(keys?.map(\.text) == ["voorbereiding"])
    }

    @Test func useIsASolidBarBesideTheWorkWithItsWord() throws {
        let figure = try Self.figure(RoadmapFixtures.design)
        let layout = GanttLayout(figure)
        for (row, item) in figure.rows.enumerated() {
            for bar in item.bars {
                guard let use = layout.useBox(of: bar, in: row) else { continue }
                // A gap parts the two without any colour.
                #expect(use.left >= layout.box(of: bar, in: row).right + 1)
            }
        }
        #expect(GanttLabels.boxes(of: layout).labels.contains { $0.text == "in use" })
        let html = HTMLRenderer().render(RoadmapFixtures.page().report(language: .english))
        #expect(html.contains("class=\"wave use\"") && html.contains("class=\"wave cond\""))
        #expect(html.contains("Hollow bars hold only if the pilot succeeds"))
    }

    @Test("Marks are labelled where they are; a key is left only for those that found no room")
    func labelledDirectly() throws {
        let figure = try Self.figure(RoadmapFixtures.design)
        let texts = GanttLabels.boxes(of: GanttLayout(figure)).labels.map(\.text)
        for word in ["in use", "then in use", "pilot", "verdict", "preparation"] {
            #expect(texts.contains(word), "\(word)")
        }
        #expect(texts.count { $0 == "preparation" } == 1)
        let html = HTMLRenderer().render(RoadmapFixtures.page().report(language: .english))
        #expect(!html.contains("class=\"keys\""))
        #expect(!GanttLabels.tell(.pilot, in: figure, []))
    }

    @Test("Names are whole in the chart or, where they are too long, below it and in its words")
    func names() throws {
        let figure = try Self.figure(RoadmapFixtures.many(weeks: 52))
        for piece in GanttLayout.pieces(of: figure) {
            let layout = GanttLayout(piece)
            for (row, item) in piece.rows.enumerated() {
                let told = layout.nameLines(row).joined(separator: " ")
                    .filter { $0 != "-" && $0 != " " }
                #expect(told == item.label.filter { $0 != "-" && $0 != " " }, "\(told)")
            }
        }
        let pilots = try Self.figure(RoadmapFixtures.design)
        #expect(pilots.description.contains("Moving-house help (pilot): "))
        #expect(pilots.rows.allSatisfy { pilots.description.contains($0.label) })
    }
}
