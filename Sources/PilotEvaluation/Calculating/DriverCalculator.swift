public import ExperienceModel
import PilotStatistics

/// Which touchpoints go together with recommendation, from ratings without a store.
///
/// Missing ratings are left out pair by pair; every number comes with the error of leaving out one
/// of twenty groups of rows at a time. Shares of next to nothing are no importance, so nothing is
/// ranked where R² could well be chance.
public enum DriverCalculator {
    /// The groups of the jackknife.
    static let groups = 20

    /// One column of ratings.
    public struct Ratings: Equatable, Sendable {
        /// Its name.
        public var name: String
        /// One for each row, nil where there is none.
        public var values: [Double?]

        /// Makes one from its parts.
        public init(name: String, values: [Double?]) {
            self.name = name
            self.values = values
        }
    }

    /// The drivers of a recommendation; nothing is ranked below 300 complete answers.
    ///
    /// - Parameters:
    ///   - touchpoints: each with as many rows as the recommendation.
    ///   - recommendation: the score of each row.
    ///   - countsTopTwo: whether performance is the share of the two highest ratings that occur.
    public static func figure(
        _ touchpoints: [Ratings], recommendation: [Double?], countsTopTwo: Bool
    ) -> DriverFigure {
        let outcome = RatedColumn(recommendation)
        let columns = touchpoints.map { RatedColumn($0.values) }
        let pairs = columns.map { RatedPair($0, outcome, groups: groups) }
        var leftOut: [DriverFigure.LeftOut] = []
        var kept: [Int] = []
        for (place, touchpoint) in touchpoints.enumerated() {
            if let reason = reasonToLeaveOut(pairs[place]) {
                leftOut.append(.init(name: touchpoint.name, reason: reason))
            } else {
                kept.append(place)
            }
        }
        let complete = recommendation.indices.count { row in
            recommendation[row] != nil
                && kept.allSatisfy { touchpoints[$0].values[row] != nil }
        }
        let highest = kept.flatMap { columns[$0].values }.max() ?? 0
        var figure = DriverFigure(
            touchpoints: kept.map { place in
                .init(
                    name: touchpoints[place].name, answers: pairs[place].answers,
                    correlation: pairs[place].correlation ?? 0,
                    performance: columns[place].performance(
                        topTwoOf: countsTopTwo ? highest : nil))
            }, leftOut: leftOut, answers: recommendation.count,
            complete: kept.isEmpty ? 0 : complete, explained: nil, isTopTwo: countsTopTwo)
        if figure.complete >= DriverFigure.fewestForRanking {
            rank(&figure, kept.map { columns[$0] }, kept.map { pairs[$0] })
        }
        return figure
    }

    private static func reasonToLeaveOut(_ pair: RatedPair) -> DriverFigure.LeftOut.Reason? {
        if pair.answers < DriverFigure.fewestForTouchpoint { return .fewAnswers(pair.answers) }
        return pair.correlation == nil ? .allTheSame : nil
    }

    private static func rank(
        _ figure: inout DriverFigure, _ columns: [RatedColumn], _ outcomes: [RatedPair]
    ) {
        let among = columns.indices.map { row in
            columns.indices.map { column in
                column < row ? RatedPair(columns[row], columns[column], groups: groups) : nil
            }
        }
        guard let whole = weights(among, outcomes, without: nil), let shares = whole.shares,
            isMoreThanChance(whole.rSquared, figure)
        else { return }
        let parts = (0..<groups).compactMap {
            weights(among, outcomes, without: $0)?.shares
        }
        figure.explained = min(1, whole.rSquared)
        for place in columns.indices {
            let share = shares[place]
            let limits = GroupJackknife(leavingOutOne: parts.map { $0[place] })?
                .limits(around: share)
            figure.touchpoints[place].importance = Interval(
                estimate: share, lower: max(0, limits?.lower ?? 0),
                upper: min(1, limits?.upper ?? 1))
        }
        place(&figure)
    }

    /// The score test of all touchpoints together: n·R² against χ² with a degree of freedom for
    /// each (Rao 1948), at 5 %.
    private static func isMoreThanChance(_ rSquared: Double, _ figure: DriverFigure) -> Bool {
        let statistic = Double(figure.complete) * rSquared
        return ChiSquaredDistribution.upperTail(
            statistic, degreesOfFreedom: Double(figure.touchpoints.count)) < Thresholds.alpha
    }

    private static func weights(
        _ among: [[RatedPair?]], _ outcomes: [RatedPair], without group: Int?
    ) -> DriverWeights? {
        let count = outcomes.count
        let matrix = (0..<count).map { row in
            (0..<count).map { column in
                row == column
                    ? 1
                    : among[max(row, column)][min(row, column)]?.correlation(without: group) ?? 0
            }
        }
        return DriverWeights.relative(
            correlations: matrix,
            recommendation: outcomes.map { $0.correlation(without: group) ?? 0 })
    }

    /// Quadrants at the unweighted means, and the most important first; one alone has nothing to
    /// be held against.
    private static func place(_ figure: inout DriverFigure) {
        guard figure.touchpoints.count > 1 else { return }
        let count = Double(figure.touchpoints.count)
        let importance = 1 / count
        let performance = figure.touchpoints.reduce(0) { $0 + $1.performance } / count
        for place in figure.touchpoints.indices {
            let touchpoint = figure.touchpoints[place]
            let isImportant = (touchpoint.importance?.estimate ?? 0) >= importance
            let doesWell = touchpoint.performance >= performance
            figure.touchpoints[place].quadrant =
                switch (isImportant, doesWell) {
                case (true, false): .improveFirst
                case (true, true): .keepUp
                case (false, false): .canWait
                case (false, true): .wellEnough
                }
        }
        figure.touchpoints.sort {
            ($0.importance?.estimate ?? 0) > ($1.importance?.estimate ?? 0)
        }
    }
}
