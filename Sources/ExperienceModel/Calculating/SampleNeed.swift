/// How many answers a question needs, or why no number can be given.
public struct SampleNeed: Equatable, Sendable {
    /// What branches cost.
    public struct Branches: Equatable, Sendable {
        /// Branches in each arm.
        public var perArm: Int
        /// Answers of each.
        public var answersEach: Int
        /// How many of these answers are worth one independent answer.
        public var designEffect: Double

        /// Makes one from its parts.
        public init(perArm: Int, answersEach: Int, designEffect: Double) {
            self.perArm = perArm
            self.answersEach = answersEach
            self.designEffect = designEffect
        }
    }

    /// Why no number can be given.
    public enum Refusal: Error, Equatable, Sendable {
        /// Hope and goal are the same.
        case hopeIsGoal
        /// The hope lies on the wrong side of the goal.
        case hopeIsWorse
        /// The goal, or what it makes of the baseline, lies at or beyond an end of the scale.
        case goalOffScale(Double)
        /// The hope, or what it makes of the baseline, lies beyond an end of the scale.
        case hopeOffScale(Double)
        /// A control needs a baseline.
        case noBaseline
        /// A mean needs counts or a standard deviation.
        case noSpread
        /// So many branches are never enough; the least that can be.
        case tooFewBranches(least: Int)
        /// No number that anybody could reach.
        case beyondCounting
    }

    /// What was asked.
    public var question: SampleQuestion
    /// Answers in the pilot arm; nil where only was asked what a number can show.
    public var pilot: Int?
    /// Answers in the control; nil where there is none.
    public var control: Int?
    /// What branches cost; nil where customers are drawn.
    public var branches: Branches?
    /// What lies between hope and goal, in the measure of the scale.
    public var difference: Double?
    /// The smallest difference beyond the goal that the given answers can show.
    public var detectable: Double?
    /// Branches in each arm that a verdict on the question needs, where it names fewer; then it
    /// says only what the given answers can show.
    public var leastBranches: Int?
    /// Whether fewer would do for the numbers, but nobody plans fewer.
    public var isLeast = false

    /// An empty answer to a question.
    public init(question: SampleQuestion) {
        self.question = question
    }

    /// The fewest answers that anybody should plan for an arm on a scale.
    public static let fewest = 20

    /// All answers together.
    public var answers: Int? { pilot.map { $0 + (control ?? 0) } }
}
