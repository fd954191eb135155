/// What somebody wants to be sure of, and what they hope for: what a sample must be able to show.
///
/// Values are in the measure of the scale: NPS in points, shares 0…1, scale points, else the
/// quantity's own unit.
public struct SampleQuestion: Equatable, Sendable {
    /// What was known before.
    public enum Baseline: Equatable, Sendable {
        /// Counts or percentages of each step of the scale, low to high.
        case counts([Double])
        /// A value alone.
        case value(Double)
    }

    /// What the answers will be; nil for a quantity without ends, such as euros or minutes.
    public var scale: CountScale?
    /// What one must be sure of: beyond the control, or of one arm itself.
    public var goal: Double
    /// What one hopes for, in the same terms.
    public var expect: Double?
    /// What was known before.
    public var baseline: Baseline?
    /// Standard deviation of one answer, for means without counts and for quantities.
    public var standardDeviation: Double?
    /// Whether there is no control.
    public var isOneArm = false
    /// Answers in the control for each one in the pilot.
    public var controlPerPilot = 1.0
    /// Whether less is better.
    public var lowerIsBetter = false
    /// Whether to reckon with no passives at all.
    public var isWorstCase = false
    /// The wanted chance of "goal met" if the expectation is true.
    public var power = 0.8
    /// How often one looks; nil for all the time.
    public var looks: Int? = 30
    /// Branches in each arm; nil where customers are drawn.
    public var branches: Int?
    /// Answers of each branch, where the number of branches is asked.
    public var answersPerBranch: Double?
    /// How much two answers from one branch resemble each other, 0 to 1.
    public var correlation = 0.02
    /// Answers per arm, where it is asked what they can show.
    public var answers: Int?

    /// A question with the usual power and looks.
    public init(scale: CountScale?, goal: Double) {
        self.scale = scale
        self.goal = goal
    }

    /// Whether answers come in branches.
    public var isBranched: Bool { branches != nil || answersPerBranch != nil }

    /// How its numbers are spoken of.
    public var measure: Metric.Measure { scale?.measure ?? .quantity }

    /// The fewest answers that anybody should plan for an arm: a mean of a quantity has no verdict
    /// below 30.
    public var fewestAnswers: Int { scale == nil ? 30 : SampleNeed.fewest }
}
