public import ExperienceModel
import PilotStatistics

/// Figures without a pilot: one group of answers or two, at the ordinary 95 % limits of one look.
public enum Calculator {
    /// A figure with what it rests on, in the measure of its kind.
    public struct Figure: Equatable, Sendable {
        /// How many answers, all groups together.
        public var answers: Int
        /// Estimate and limits: NPS in points, shares 0…1, means in scale points.
        public var interval: Interval
        /// The level of the interval, 0.95.
        public var level: Double
        /// How the interval is made.
        public var method: String
    }

    /// The NPS of detractors, passives and promoters (Tango 1998); nil without answers.
    public static func nps(detractors: Int, passives: Int, promoters: Int) -> Figure? {
        figure(.single(npsCell([detractors, passives, promoters])), unit: 1, method: "score")
    }

    /// The share of yes among the answers, 0…1 (Wilson 1927); nil without answers.
    public static func share(yes: Int, answers: Int) -> Figure? {
        precondition(0 <= yes && yes <= answers, "yes are part of the answers")
        let cell = Cell.scale(.share(no: Double(answers - yes), yes: Double(yes)))
        return figure(.single(cell), unit: 0.01, method: "score")
    }

    /// The mean of a scale from its counts, lowest score first; nil without answers.
    public static func mean(lowest: Int, counts: [Int]) -> Figure? {
        let values = counts.indices.map { Double(lowest + $0) }
        let cell = ScaleCell(values: values, counts: counts.map(Double.init))
        return figure(.single(.scale(cell)), unit: 1, method: "score")
    }

    /// The difference in NPS, pilot minus control; each detractors, passives, promoters.
    public static func npsDifference(pilot: [Int], control: [Int]) -> Figure? {
        figure(
            .difference(npsCell(pilot), minus: npsCell(control)), unit: 1, method: "score, MOVER")
    }

    private static func npsCell(_ kinds: [Int]) -> Cell {
        precondition(kinds.count == 3, "detractors, passives, promoters")
        return .scale(
            .nps(
                detractors: Double(kinds[0]), passives: Double(kinds[1]),
                promoters: Double(kinds[2])))
    }

    static func figure(_ contrast: Contrast, unit: Double, method: String) -> Figure? {
        guard let estimate = contrast.estimate else { return nil }
        let critical = CriticalValue.planReached(alpha: Thresholds.alpha)
        let limits = contrast.limits(at: critical.z)
        return Figure(
            answers: Int(contrast.terms.reduce(0) { $0 + $1.cell.answers }),
            interval: Interval(estimate: estimate, lower: limits.lower, upper: limits.upper)
                .scaled(by: unit),
            level: Thresholds.level, method: method + ", one look")
    }
}
