/// All that was answered in a pilot, narrow enough for a verdict over any number of answers.
public struct PilotTallies: Equatable, Sendable {
    /// A dimension that groups are formed by.
    public enum Dimension: String, Codable, Sendable, CaseIterable {
        case branch, persona, channel, touchpoint
    }

    /// The answers of one arm to one metric on one day in one branch.
    public struct Cell: Equatable, Sendable {
        /// The arm.
        public var arm: String
        /// The metric that was asked.
        public var metric: String
        /// The day.
        public var day: Day
        /// The branch, where it is known.
        public var branch: String?
        /// What was answered.
        public var answers: Answers

        /// Makes one from its parts.
        public init(
            arm: String, metric: String, day: Day, branch: String? = nil, answers: Answers
        ) {
            self.arm = arm
            self.metric = metric
            self.day = day
            self.branch = branch
            self.answers = answers
        }
    }

    /// The answers of one arm to one metric on one day in one group.
    public struct GroupCell: Equatable, Sendable {
        /// The arm.
        public var arm: String
        /// The metric that was asked.
        public var metric: String
        /// The day.
        public var day: Day
        /// By what it is grouped: persona, channel or touchpoint.
        public var dimension: Dimension
        /// The group, as labelled.
        public var group: String
        /// The branch, where a plan needs groups within branches; else nil.
        public var branch: String?
        /// What was answered.
        public var answers: Answers

        /// Makes one from its parts.
        public init(
            arm: String, metric: String, day: Day, dimension: Dimension, group: String,
            branch: String? = nil, answers: Answers
        ) {
            self.arm = arm
            self.metric = metric
            self.day = day
            self.dimension = dimension
            self.group = group
            self.branch = branch
            self.answers = answers
        }
    }

    /// Per arm, metric, day and branch.
    public var cells: [Cell]
    /// Per arm, metric, day and one dimension.
    public var groups: [GroupCell]
    /// Customers that the imports told of, per arm: those who answered and those who did not.
    public var customers: [String: Int]
    /// Answers that repeated or replaced an earlier one; nil where nobody counted them.
    public var duplicates: Int?

    /// Makes one from its parts.
    public init(
        cells: [Cell] = [], groups: [GroupCell] = [], customers: [String: Int] = [:],
        duplicates: Int? = nil
    ) {
        self.cells = cells
        self.groups = groups
        self.customers = customers
        self.duplicates = duplicates
    }
}
