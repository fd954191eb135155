/// A figure of answers that come in branches, arm by arm, with what the branches cost.
public struct BranchedFigure: Equatable, Sendable {
    /// One arm, in the measure of its scale.
    public struct Arm: Equatable, Sendable {
        /// Its name; empty where the answers have no arms.
        public var name: String
        /// Branches with answers.
        public var branches: Int
        /// All answers.
        public var answers: Int
        /// How many answers are worth one independent answer (jackknife).
        public var designEffect: Double
        /// Estimate and limits; nil without answers or with a single branch.
        public var interval: Interval?
        /// Degrees of freedom of its limits: branches less one; nil with a single branch.
        public var degreesOfFreedom: Double?

        /// Makes one from its parts.
        public init(
            name: String, branches: Int, answers: Int, designEffect: Double, interval: Interval?,
            degreesOfFreedom: Double?
        ) {
            self.name = name
            self.branches = branches
            self.answers = answers
            self.designEffect = designEffect
            self.interval = interval
            self.degreesOfFreedom = degreesOfFreedom
        }

        /// What the answers are worth as independent ones.
        public var effectiveAnswers: Double { Double(answers) / designEffect }
    }

    /// An arm minus the control.
    public struct Difference: Equatable, Sendable {
        /// The arm.
        public var arm: String
        /// The control.
        public var control: String
        /// Estimate and limits, in the measure of the scale.
        public var interval: Interval
        /// Degrees of freedom of its limits (Satterthwaite 1946).
        public var degreesOfFreedom: Double

        /// Makes one from its parts.
        public init(arm: String, control: String, interval: Interval, degreesOfFreedom: Double) {
            self.arm = arm
            self.control = control
            self.interval = interval
            self.degreesOfFreedom = degreesOfFreedom
        }
    }

    /// What the answers are.
    public var scale: CountScale
    /// The arms, the control first.
    public var arms: [Arm]
    /// Each other arm minus the control; fewer where an arm has a single branch.
    public var differences: [Difference]
    /// The level of all limits, 0.95.
    public var level: Double
    /// How they are made.
    public var method: String

    /// Makes one from its parts.
    public init(
        scale: CountScale, arms: [Arm], differences: [Difference], level: Double, method: String
    ) {
        self.scale = scale
        self.arms = arms
        self.differences = differences
        self.level = level
        self.method = method
    }

    /// All answers of all arms.
    public var answers: Int { arms.reduce(0) { $0 + $1.answers } }
}
