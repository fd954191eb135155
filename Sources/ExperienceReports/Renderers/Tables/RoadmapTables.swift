import ExperienceModel

/// Items, waves, what is left out, load, money and what is expected of a roadmap as tables.
struct RoadmapTables {
    let roadmap: Roadmap?
    let words: Wording
    let currency: String
    /// Those of the blueprint.
    let metrics: [Metric]

    var tables: [DataTable] {
        [itemTable, waveTable, leftOutTable, loadTable, moneyTable, courseTable, expectedTable]
    }

    private var itemTable: DataTable {
        DataTable(
            "items", of: roadmap?.items ?? [],
            [
                ("item", { .text($0.id) }), ("title", { .text($0.title) }),
                ("discipline", { .init($0.discipline) }),
                ("commitment", { .text($0.commitment.code) }),
                ("ready", { .init($0.ready?.description) }),
                ("promised", { .init($0.promised?.description) }),
                ("weeks_late", { .init($0.weeksLate) }),
                ("after", { .text($0.after.joined(separator: " ")) }),
            ])
    }

    private var waveTable: DataTable {
        DataTable(
            "waves", of: roadmap?.waves ?? [],
            [
                ("item", { .text($0.item) }), ("title", { .text($0.title) }),
                ("kind", { .text($0.kind.rawValue) }), ("wave", { .integer($0.number) }),
                ("commitment", { .text($0.commitment.code) }), ("share", { .init($0.share) }),
                ("start", { .text($0.start.description) }),
                ("end", { .text($0.end.description) }), ("cost", { .init($0.cost) }),
                ("effort", { .init($0.effort.values.sorted().reduce(0, +)) }),
                ("is_critical", { .flag($0.isCritical) }),
                ("gate", { .text($0.gate.joined(separator: " ")) }),
                (
                    "because",
                    { .text($0.because.map { words.sentence(for: $0) }.joined(separator: "; ")) }
                ),
            ])
    }

    /// How NPS, or the metric that most rollouts move, is expected to go from wave to wave.
    private var expectedTable: DataTable {
        let course = roadmap.flatMap { MetricCourse(of: $0, metrics: metrics) }
        return DataTable(
            "expected", of: course?.steps ?? [],
            [
                ("metric", { _ in .init(course?.metric.id) }),
                ("day", { .text($0.day.description) }), ("item", { .text($0.item) }),
                ("title", { .text($0.title) }), ("share", { .init($0.share) }),
                ("is_difference", { _ in .flag(course?.withoutChange == nil) }),
                ("estimate", { .init($0.value.estimate) }), ("lower", { .init($0.value.lower) }),
                ("upper", { .init($0.value.upper) }),
            ])
    }

    private var leftOutTable: DataTable {
        DataTable(
            "left_out", of: roadmap?.leftOut ?? [],
            [
                ("item", { .text($0.item) }), ("from_wave", { .init($0.fromWave) }),
                ("because", { .text(words.sentence(for: $0, currency: currency)) }),
            ])
    }

    /// Person-weeks, week by week.
    private var loadTable: DataTable {
        let weeks = roadmap.map { roadmap in
            roadmap.load.flatMap { load in
                load.planned.indices.map { week in
                    (load: load, week: week, begin: roadmap.start + week * 7)
                }
            }
        }
        return DataTable(
            "load", of: weeks ?? [],
            [
                ("discipline", { .text($0.load.discipline) }), ("week", { .integer($0.week + 1) }),
                ("week_begins", { .text($0.begin.description) }),
                ("capacity", { .init($0.load.capacity) }),
                (
                    "available",
                    {
                        .init(
                            $0.week < $0.load.available.count
                                ? $0.load.available[$0.week] : $0.load.capacity)
                    }
                ),
                ("planned", { .init($0.load.planned[$0.week]) }),
            ])
    }

    private var moneyTable: DataTable {
        DataTable(
            "money", of: roadmap?.money ?? [],
            [
                ("quarter", { .text($0.quarter.description) }), ("planned", { .init($0.planned) }),
                ("budget", { .init($0.budget) }), ("carried", { .init($0.carried) }),
            ])
    }

    /// Cost and benefit since the start, week by week.
    private var courseTable: DataTable {
        let weeks = roadmap.map { roadmap in
            roadmap.courses.flatMap { course in
                zip(course.cost, course.benefit).enumerated().map { week, pair in
                    (
                        part: course.part.rawValue, week: week,
                        begin: roadmap.start + week * 7, cost: pair.0, benefit: pair.1
                    )
                }
            }
        }
        return DataTable(
            "courses", of: weeks ?? [],
            [
                ("part", { .text($0.part) }), ("week", { .integer($0.week + 1) }),
                ("week_begins", { .text($0.begin.description) }), ("cost", { .init($0.cost) }),
                ("benefit", { .init($0.benefit.estimate) }),
                ("lower", { .init($0.benefit.lower) }), ("upper", { .init($0.benefit.upper) }),
            ])
    }
}

extension Commitment {
    /// As data name it.
    fileprivate var code: String {
        switch self {
        case .decided: "decided"
        case .ifPilotSucceeds: "if-pilot-succeeds"
        case .ifNewPilotSucceeds: "if-new-pilot-succeeds"
        case .ifOthersSucceed: "if-others-succeed"
        case .initiative: "initiative"
        }
    }
}
