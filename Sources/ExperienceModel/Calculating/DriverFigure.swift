/// What goes together with recommendation, touchpoint by touchpoint.
///
/// It never says what causes what: a touchpoint without any effect of its own still gets a share
/// where ratings go together.
public struct DriverFigure: Equatable, Sendable {
    /// Where a touchpoint stands, by importance and performance against their means.
    public enum Quadrant: String, Equatable, Sendable {
        /// More important than most, and doing worse.
        case improveFirst
        /// More important than most, and doing better.
        case keepUp
        /// Less important than most, and doing worse.
        case canWait
        /// Less important than most, and doing better.
        case wellEnough
    }

    /// One touchpoint.
    public struct Touchpoint: Equatable, Sendable {
        /// Its column.
        public var name: String
        /// Answers that rate it and say whether they recommend.
        public var answers: Int
        /// Pearson's correlation with the recommendation, −1 to 1.
        public var correlation: Double
        /// How it does: the mean of its ratings, or the share of the top two.
        public var performance: Double
        /// Its part of R², in the share of all, 0 to 1 (relative weights, Johnson 2000); nil where
        /// nothing is ranked.
        public var importance: Interval?
        /// Its quadrant; nil where nothing is ranked, and for one touchpoint alone.
        public var quadrant: Quadrant?

        /// Makes one from its parts.
        public init(
            name: String, answers: Int, correlation: Double, performance: Double,
            importance: Interval? = nil, quadrant: Quadrant? = nil
        ) {
            self.name = name
            self.answers = answers
            self.correlation = correlation
            self.performance = performance
            self.importance = importance
            self.quadrant = quadrant
        }
    }

    /// A touchpoint that could not be weighed.
    public struct LeftOut: Equatable, Sendable {
        /// Why.
        public enum Reason: Equatable, Sendable {
            /// So few answers have both ratings.
            case fewAnswers(Int)
            /// Everybody gave the same rating.
            case allTheSame
        }

        /// Its column.
        public var name: String
        /// Why.
        public var reason: Reason

        /// Makes one from its parts.
        public init(name: String, reason: Reason) {
            self.name = name
            self.reason = reason
        }
    }

    /// Complete answers below which nothing is ranked.
    public static let fewestForRanking = 300
    /// Answers with both ratings below which a touchpoint is left out.
    public static let fewestForTouchpoint = 100

    /// The touchpoints: the most important first where they are ranked, else as they stand.
    public var touchpoints: [Touchpoint]
    /// Those that could not be weighed.
    public var leftOut: [LeftOut]
    /// All rows.
    public var answers: Int
    /// Rows that rate every touchpoint that is weighed.
    public var complete: Int
    /// R²: how much of the recommendation goes together with all of them, 0 to 1; nil where
    /// nothing is ranked.
    public var explained: Double?
    /// Whether performance is the share of the top two ratings, not the mean.
    public var isTopTwo: Bool

    /// Makes one from its parts.
    public init(
        touchpoints: [Touchpoint], leftOut: [LeftOut], answers: Int, complete: Int,
        explained: Double?, isTopTwo: Bool
    ) {
        self.touchpoints = touchpoints
        self.leftOut = leftOut
        self.answers = answers
        self.complete = complete
        self.explained = explained
        self.isTopTwo = isTopTwo
    }
}
