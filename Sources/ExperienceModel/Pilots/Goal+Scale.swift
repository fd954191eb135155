extension Goal {
    /// What stands in the way of the line on the scale of its metric: nothing can lie beyond an
    /// end; nil where it lies between them, or where there are no ends.
    ///
    /// - Parameters:
    ///   - metric: the goal's own.
    ///   - asked: the metric that it is derived from; else the same.
    ///   - pilot: whose design says whether a baseline is a number or a period.
    public func obstacleOfScale(_ metric: Metric, asked: Metric, in pilot: Pilot) -> SampleObstacle?
    {
        guard let (lowest, highest) = metric.ends(asked: asked), lowest < highest else {
            return nil
        }
        let isAgainstBaseline =
            comparison == .aboveBaseline || comparison == .notWorseThanBaselineBy
        if isDifference || (isAgainstBaseline && pilot.measuresBefore) {
            // Differences reach as far as the scale is wide, to either side.
            let isMargin =
                comparison == .notWorseThanControlBy || comparison == .notWorseThanBaselineBy
            return Self.obstacle(isMargin ? -value : value, lowest - highest, highest - lowest)
        }
        guard let line else { return nil }
        return isAboveGood
            ? Self.obstacle(line, lowest, highest) : Self.obstacle(-line, -highest, -lowest)
    }

    /// Of a line on an axis on which more is better.
    private static func obstacle(_ line: Double, _ bad: Double, _ good: Double) -> SampleObstacle? {
        // Ends that were worked out from decimals miss by a hair.
        let hair = (good - bad) * 1e-12
        if line >= good - hair { return .neverMet }
        return line <= bad + hair ? .alwaysMet : nil
    }
}

extension Metric {
    /// The lowest and the highest that its measure can be; nil for an unbounded mean.
    fileprivate func ends(asked: Metric) -> (lowest: Double, highest: Double)? {
        switch measure {
        case .points: (-100, 100)
        case .share: (0, 1)
        case .scaleMean:
            (scale ?? asked.scale).map { (Double($0.lowest), Double($0.highest)) }
        case .quantity: nil
        }
    }
}
