import ExperienceModel
import Foundation
import Testing

@testable import ExperienceReports

@Suite("Expected NPS over time")
struct MetricCourseTests {
    private static let start = WelcomeCall.day("2027-01-04")

    private static func wave(
        _ item: String, _ share: Double, week: Int, _ commitment: Commitment = .decided(on: start)
    ) -> RoadmapWave {
        RoadmapWave(
            item: item, title: item.uppercased(), commitment: commitment, number: 1, share: share,
            start: start + week * 7, end: start + week * 7 + 6, effort: [:], cost: 0, because: [])
    }

    private static func item(
        _ id: String, _ change: Interval?, without: Double? = -6, metric: String = "nps",
        _ commitment: Commitment = .decided(on: start), isCausal: Bool = true
    ) -> RoadmapItem {
        RoadmapItem(
            id: id, title: id, commitment: commitment, after: [],
            score: RoadmapScore(
                worth: RolloutWorth(
                    chance: 1, isCausal: isCausal, change: change, metric: metric,
                    withoutChange: without), weeksInUse: 0, weeks: 0, cost: 0))
    }

    private static func roadmap(_ items: [RoadmapItem], _ waves: [RoadmapWave]) -> Roadmap {
        Roadmap(
            start: start, weeks: 52, objective: .benefit, isProven: true, waves: waves,
            items: items, leftOut: [], load: [], money: [])
    }

    private static let metrics = [
        Metric(id: "easy", kind: .ces, scale: .init(lowest: 1, highest: 7)), WelcomeCall.nps,
        Metric(id: "kept", kind: .rate),
    ]

    private static func close(_ left: Interval, _ right: (Double, Double, Double)) -> Bool {
        abs(left.estimate - right.0) < 1e-9 && abs(left.lower - right.1) < 1e-9
            && abs(left.upper - right.2) < 1e-9
    }

    /// By hand: the letter had reached half before, −6 + 4 = −2; all of it brings 2.
    @Test("What was reached before the roadmap is there on its first day")
    func before() throws {
        var roadmap = Self.roadmap(
            [Self.item("a", Interval(estimate: 8, lower: 4, upper: 14))],
            [Self.wave("a", 1, week: 5)])
        roadmap.reachedBefore = ["a": 0.5]
        let course = try #require(MetricCourse(of: roadmap, metrics: Self.metrics))
        #expect(course.withoutChange == -6 && abs((course.now ?? 0) + 2) < 1e-9)
        #expect(course.steps.map(\.day) == [Self.start, Self.start + 35])
        #expect(course.steps.map(\.share) == [0.5, 1])
        #expect(abs(course.last.estimate - 2) < 1e-9)
        roadmap.waves = []
        roadmap.reachedBefore = ["a": 1]
        let done = try #require(MetricCourse(of: roadmap, metrics: Self.metrics))
        #expect(abs(done.last.estimate - 2) < 1e-9 && done.steps.count == 1)
    }

    // By hand: −6 + 0.25 × 8 = −4, limits 0.25 × (8 − 4) = 1 below and 0.25 × (14 − 8) = 1.5
    // above; then −6 + 8 = 2; then the second takes 0.5 × 6/102 of the 98 that are left to 100:
    // 2 + 98 × 3/102 = 4.882. Its limits alone: 98 × 3/102 = 2.882 below, 98 × 8/102 = 7.686 above;
    // those of the first: 4 × (1 − 3/102) = 3.882 and 6 × (1 − 3/102) = 5.824.
    @Test("Each step is the base plus the changes times the shares reached")
    func steps() throws {
        let letter = Interval(estimate: 8, lower: 4, upper: 14)
        let call = Interval(estimate: 6, lower: 0, upper: 22)
        let course = try #require(
            MetricCourse(
                of: Self.roadmap(
                    [Self.item("a", letter), Self.item("b", call, without: -2)],
                    [
                        Self.wave("b", 0.5, week: 9), Self.wave("a", 0.25, week: 1),
                        Self.wave("a", 1, week: 5), Self.wave("a", 0.5, week: 7),
                    ]), metrics: Self.metrics))
        #expect(course.metric.id == "nps" && course.withoutChange == -6)
        #expect(course.steps.map(\.day) == [1, 5, 9].map { Self.start + $0 * 7 })
        #expect(course.steps.map(\.share) == [0.25, 1, 0.5])
        #expect(Self.close(course.steps[0].value, (-4, -5, -2.5)))
        #expect(Self.close(course.steps[1].value, (2, -2, 8)))
        let rest = 1 - 3.0 / 102
        let middle = 2 + 98 * 3.0 / 102
        let below = hypot(4 * rest, 98 * 3.0 / 102)
        let above = hypot(6 * rest, 98 * 8.0 / 102)
        #expect(Self.close(course.last, (middle, middle - below, middle + above)))
        #expect(course.items == ["a", "b"] && course.rule == .partOfWhatIsLeft)
        #expect(course.isCausal && !course.isCapped)
    }

    @Test("What depends on a pilot, or is not on the roadmap, does not count")
    func tentative() throws {
        let change = Interval(estimate: 8, lower: 4, upper: 12)
        let maybe = Commitment.ifPilotSucceeds(chance: 0.5, readout: Self.start)
        let course = try #require(
            MetricCourse(
                of: Self.roadmap(
                    [
                        Self.item("a", change), Self.item("b", change, maybe),
                        Self.item("c", change),
                    ], [Self.wave("a", 1, week: 2), Self.wave("b", 1, week: 1, maybe)]),
                metrics: Self.metrics))
        #expect(course.items == ["a"] && Self.close(course.last, (2, -2, 6)))
        #expect(
            MetricCourse(
                of: Self.roadmap(
                    [Self.item("b", change, maybe)], [Self.wave("b", 1, week: 1, maybe)]),
                metrics: Self.metrics) == nil)
    }

    @Test("A metric never leaves its range; a change alone may")
    func limits() throws {
        let large = Interval(estimate: 0.4, lower: 0.1, upper: 0.9)
        let roadmap = { (without: Double?) in
            Self.roadmap(
                [Self.item("a", large, without: without, metric: "kept", isCausal: false)],
                [Self.wave("a", 1, week: 0)])
        }
        let known = try #require(MetricCourse(of: roadmap(0.8), metrics: Self.metrics))
        #expect(Self.close(known.last, (1, 0.9, 1)))
        #expect(!known.isCausal && known.metric.id == "kept")
        let change = try #require(MetricCourse(of: roadmap(nil), metrics: Self.metrics))
        #expect(change.withoutChange == nil && Self.close(change.last, (0.4, 0.1, 0.9)))
    }

    @Test("Without NPS the metric that most items move is shown")
    func otherMetric() throws {
        let change = Interval(estimate: 0.5, lower: 0.2, upper: 0.8)
        let course = try #require(
            MetricCourse(
                of: Self.roadmap(
                    [
                        Self.item("a", change, without: 5, metric: "kept"),
                        Self.item("b", change, without: 5, metric: "easy"),
                        Self.item("c", change, without: 4, metric: "easy"),
                    ], ["a", "b", "c"].map { Self.wave($0, 1, week: 0) }), metrics: Self.metrics))
        #expect(course.metric.id == "easy" && course.items == ["b", "c"])
        #expect(course.steps.count == 2 && abs(course.last.estimate - 5.75) < 1e-9)
    }

    @Test("Many effects never leave the scale, and without its ends they are added up")
    func manyEffects() throws {
        let change = Interval(estimate: 40, lower: 30, upper: 50)
        let ids = (0..<8).map { "i\($0)" }
        let waves = ids.map { Self.wave($0, 1, week: 0) }
        let course = try #require(
            MetricCourse(
                of: Self.roadmap(ids.map { Self.item($0, change) }, waves),
                metrics: Self.metrics))
        #expect(course.last.estimate > 95 && course.last.upper <= 100 && !course.isCapped)
        let fall = Interval(estimate: -40, lower: -50, upper: -30)
        let both = try #require(
            MetricCourse(
                of: Self.roadmap(
                    [Self.item("i0", change, without: 0), Self.item("i1", fall, without: 0)],
                    waves), metrics: Self.metrics))
        #expect(abs(both.last.estimate) < 1e-9)
        let open = try #require(
            MetricCourse(
                of: Self.roadmap(ids.map { Self.item($0, change, without: nil) }, waves),
                metrics: Self.metrics))
        #expect(open.rule == .sum && open.last.estimate == 320)
    }
}
