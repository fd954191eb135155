import PilotStatistics

/// Single limits, contrasts and quantiles: nanoseconds for each, beside nothing but themselves.
enum StatisticsBenchmark {
    /// What is measured: a name, and how to do it a number of times; the sum keeps the work alive.
    private static let tasks: [(name: String, count: Int, work: @Sendable (Int) -> Double)] = [
        ("nps-limit", 200_000, { npsCell($0).limits(at: critical).lower }),
        ("share-limit", 200_000, { shareCell($0).limits(at: critical).lower }),
        ("five-point-limit", 5_000, { fiveCell($0).limits(at: critical).lower }),
        ("nps-statistic", 200_000, { npsCell($0).statistic(for: 20)?.z ?? 0 }),
        ("nps-difference", 100_000, { difference($0).limits(at: critical).lower }),
        ("nps-difference-statistic", 10_000, { difference($0).statistic(for: 5) ?? 0 }),
        ("beta-tail", 100_000, { IncompleteBeta(at: 0.7 + near($0), a: 78, b: 32).upper }),
        (
            "student-quantile", 20_000,
            { StudentDistribution.quantile(upperTail: 0.03 + near($0), degreesOfFreedom: 7) }
        ),
    ]

    private static let critical = 1.959963984540054

    /// A small shift, so that no two calls are alike.
    private static func near(_ step: Int) -> Double { Double(step % 101) * 1e-4 }

    private static func npsCell(_ step: Int) -> ScaleCell {
        .nps(detractors: 20 + Double(step % 7), passives: 30, promoters: 50 + Double(step % 11))
    }

    private static func shareCell(_ step: Int) -> ScaleCell {
        .share(no: 20 + Double(step % 7), yes: 80 + Double(step % 11))
    }

    private static func fiveCell(_ step: Int) -> ScaleCell {
        ScaleCell(values: [1, 2, 3, 4, 5], counts: [1, 2, 6, 25 + Double(step % 7), 40])
    }

    private static func difference(_ step: Int) -> Contrast {
        .difference(
            .scale(npsCell(step)), minus: .scale(.nps(detractors: 60, passives: 70, promoters: 70)))
    }

    /// One line for each task: its name, the median nanoseconds of five runs, and how many.
    static func run() {
        for task in tasks {
            var sum = 0.0
            var nanoseconds: [Double] = []
            for _ in 0..<6 {
                let start = ProcessorTime.seconds
                for step in 0..<task.count { sum += task.work(step) }
                nanoseconds.append((ProcessorTime.seconds - start) * 1e9 / Double(task.count))
            }
            precondition(sum.isFinite)
            let median = nanoseconds.dropFirst().sorted()[2]
            print("\(task.name)\t\(median.rounded())\tnanoseconds, both ends, \(task.count) times")
        }
    }
}
