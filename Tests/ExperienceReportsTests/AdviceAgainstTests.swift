import ExperienceModel
import Testing

@testable import ExperienceReports

@Suite("What a verdict speaks against does not look like planned work")
struct AdviceAgainstTests {
    /// The 30-day check-in, on whose pilot the verdict has fallen.
    private static func specs(_ advised: Decision?) -> [RoadmapFixtures.Spec] {
        var specs = RoadmapFixtures.design
        specs[7].pilot?.advised = advised
        return specs
    }

    private static func figure(_ advised: Decision?) throws -> GanttFigure {
        let report = RoadmapFixtures.page(specs(advised)).report(language: .dutch)
        for block in report.sections.flatMap(\.blocks) {
            if case .gantt(let figure) = block { return figure }
        }
        throw CancellationError()
    }

    @Test("On the page it is a thin line with its word", arguments: [Decision.iterate, .stop])
    func page(advised: Decision) throws {
        let figure = try Self.figure(advised)
        let row = try #require(figure.rows.first { $0.id == "check-in" })
        #expect(row.bars.map(\.kind) == [.pilot, .advisedAgainst])
        #expect(row.bars.allSatisfy { $0.inUseUntil == nil && $0.share == nil })
        #expect(row.condition == "oordeel: " + Wording(.dutch).word(advised).lowercased())
        #expect(figure.keys.contains { $0.text == "alleen tegen het oordeel in" })
        #expect(figure.description.contains("(alleen tegen het oordeel in)"))
        let other = try #require(try Self.figure(.rollOut).rows.first { $0.id == "check-in" })
        #expect(other.bars.contains { $0.kind == .conditional })
    }

    @Test("On other pages it is left out, and a roadmap of nothing else is none")
    func small() {
        let reading = RoadmapReading(
            roadmap: RoadmapFixtures.roadmap(Self.specs(.stop)), today: RoadmapFixtures.start,
            words: Wording(.english))
        let rows = RoadmapRows(reading: reading).smallFigure?.rows.map(\.id) ?? []
        #expect(rows.contains("welcome-call") && !rows.contains("check-in"))
        let alone = RoadmapReading(
            roadmap: RoadmapFixtures.roadmap([Self.specs(.stop)[7]]), today: RoadmapFixtures.start,
            words: Wording(.english))
        #expect(RoadmapRows(reading: alone).smallFigure == nil)
    }

    @Test("A calendar drops it, and a diagram says so")
    func files() throws {
        let rollout = PlannedRollout(
            blueprint: RolloutFixtures.blueprint(),
            roadmap: RoadmapFixtures.roadmap(Self.specs(.stop)), asOf: RoadmapFixtures.start)
        let calendar = try #require(RoadmapCalendar.text(of: rollout, language: .english))
        #expect(calendar.ranges(of: "STATUS:CANCELLED").count == 3)
        #expect(calendar.contains("30-day check-in 5% (only against the verdict)"))
        let diagram = RoadmapMermaid.text(of: rollout, language: .dutch)
        #expect(diagram.ranges(of: "(alleen tegen het oordeel in)").count == 3)
        #expect(diagram.contains("(als de nieuwe pilot slaagt)"))
    }

    @Test("In the terminal it is a row of hyphens, and no share of it is explained")
    func terminal() throws {
        let rollout = PlannedRollout(
            blueprint: RolloutFixtures.blueprint(),
            roadmap: RoadmapFixtures.roadmap([Self.specs(.iterate)[7]]),
            asOf: RoadmapFixtures.start)
        let text = RoadmapText.render(rollout, language: .english, style: TerminalStyle(width: 100))
        let row = try #require(
            text.split(separator: "\n").first { $0.contains("check-in") && $0.contains("---") })
        #expect(row.contains("verdict: iterate") && !row.contains("▄") && !row.contains("█"))
        #expect(text.contains("- only against the verdict"))
        #expect(!text.contains("of the customers"))
    }
}
