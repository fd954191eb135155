import ExperienceModel
import Foundation

/// The headline: what would have been rolled out by whom, over pilots whose truth is known.
struct DecisionBenchmark {
    /// How often the product may roll out a pilot below its goal, in percent.
    static let mostWronglyRolledOut = 1.2
    /// How many clearly good pilots it may miss, in percent.
    static let mostClearlyGoodMissed = 9.0

    /// The product, with its ordinary goal.
    private(set) var product = DecisionScore()
    /// The product where the goal is a target of +5 with a floor at 0.
    private(set) var floor = DecisionScore()
    /// The rules of thumb.
    private(set) var naive = NaiveRule.allCases.map { _ in DecisionScore() }
    /// The product's verdicts on pilots truly below the goal.
    private(set) var belowVerdicts: [Verdict: Int] = [:]
    /// The product's verdicts on pilots that truly meet it.
    private(set) var goodVerdicts: [Verdict: Int] = [:]
    /// Seconds of processor time that the product took.
    private(set) var seconds = 0.0
    private var samples: [Int] = []

    /// Draws pilots and lets every rule look at them.
    ///
    /// - Parameter looks: for how many looks samples are planned; nil for looking all the time.
    init(pilots: Int, seed: UInt64, looks: Int? = SyntheticPilot.usualLooks) {
        for number in 0..<max(0, pilots) {
            var numbers = SeededNumbers(seed: seed, pilot: number)
            look(at: SyntheticPilot(from: &numbers, looks: looks))
        }
    }

    private mutating func look(at pilot: SyntheticPilot) {
        samples.append(pilot.sample.pilot + pilot.sample.control)
        let tracked = TrackedPilot(pilot)
        let begin = ProcessorTime.seconds
        let outcome = tracked.outcome()
        seconds += ProcessorTime.seconds - begin
        product.note(outcome.day, of: pilot)
        if pilot.isBelow {
            belowVerdicts[outcome.verdict, default: 0] += 1
        } else {
            goodVerdicts[outcome.verdict, default: 0] += 1
        }
        floor.note(TrackedPilot(pilot, floor: 0).outcome().day, of: pilot)
        let cumulative = pilot.cumulative
        for (index, rule) in NaiveRule.allCases.enumerated() {
            naive[index].note(rule.day(of: cumulative), of: pilot)
        }
    }

    /// The table and what stands below it, line by line.
    var lines: [String] {
        let rows =
            [DecisionScore.heading]
            + zip(NaiveRule.allCases, naive).map { $1.row($0.name) }
            + [
                product.row("cxpilot (one-sided 5 %)"),
                floor.row("cxpilot, target +5 with floor 0"),
            ]
        return Self.table(rows) + [""] + notes
    }

    private var notes: [String] {
        let (below, good) = (product.wronglyRolledOut.whole, product.goodMissed.whole)
        return [
            "\(samples.count) pilots, \(below) truly below the goal of +5, "
                + "\(product.harmfulRolledOut.whole) truly harmful, "
                + "\(product.clearlyGoodMissed.whole) clearly good; "
                + "median plan \(samples.sorted()[samples.count / 2]) answers",
            "cxpilot on pilots below the goal: " + Self.shares(belowVerdicts, of: below),
            "cxpilot on pilots that meet it: " + Self.shares(goodVerdicts, of: good),
            Self.limit(
                "rolled out though below the goal", product.wronglyRolledOut,
                Self.mostWronglyRolledOut),
            Self.limit(
                "clearly good missed", product.clearlyGoodMissed, Self.mostClearlyGoodMissed),
            String(
                format: "day paths of cxpilot: %.1f CPU seconds, %.2f ms a pilot", seconds,
                1000 * seconds / Double(max(1, samples.count))),
        ]
    }

    private static func shares(_ verdicts: [Verdict: Int], of all: Int) -> String {
        Verdict.allCases.compactMap { verdict in
            verdicts[verdict].map {
                "\(verdict.rawValue) "
                    + String(format: "%.1f %%", 100 * Double($0) / Double(max(1, all)))
            }
        }.joined(separator: ", ")
    }

    private static func limit(
        _ what: String, _ share: DecisionScore.Share, _ most: Double
    ) -> String {
        let figures = String(
            format: "%.2f %% (standard error %.2f), limit %.1f %%", share.percent,
            share.standardError, most)
        let isClearlyAbove = share.percent - 2 * share.standardError > most
        let judgement =
            share.percent <= most
            ? "holds" : isClearlyAbove ? "BROKEN" : "above it, by less than two standard errors"
        return "\(what): \(figures): \(judgement)"
    }

    /// Rows with the first column to the left and the others to the right.
    private static func table(_ rows: [[String]]) -> [String] {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            zip(row, widths).enumerated().map { column, cell in
                let space = String(repeating: " ", count: cell.1 - cell.0.count)
                return column == 0 ? cell.0 + space : space + cell.0
            }.joined(separator: "  ")
        }
    }
}
