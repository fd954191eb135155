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

    /// How many were invited in an arm, or in a branch of it.
    public struct Invited: Equatable, Sendable {
        /// The arm.
        public var arm: String
        /// The branch; nil for the whole arm.
        public var branch: String?
        /// How many.
        public var customers: Int

        /// Makes one from its parts.
        public init(arm: String, branch: String? = nil, customers: Int) {
            self.arm = arm
            self.branch = branch
            self.customers = customers
        }
    }

    /// Per arm, metric, day and branch, in columns.
    public var branches: CodedTallies
    /// Per arm, metric, day and one dimension, in columns.
    public var groupings: CodedTallies
    /// Customers that the imports told of, per arm: those who answered and those who did not.
    public var customers: [String: Int]
    /// Those who are known to have been invited, per arm and, where it is known, per branch.
    public var invited: [Invited] = []
    /// Answers that repeated or replaced an earlier one; nil where nobody counted them.
    public var duplicates: Int?

    /// Makes one from its parts.
    public init(
        branches: CodedTallies, groupings: CodedTallies = CodedTallies(),
        customers: [String: Int] = [:], duplicates: Int? = nil
    ) {
        self.branches = branches
        self.groupings = groupings
        self.customers = customers
        self.duplicates = duplicates
    }

    /// Makes one from single cells.
    public init(
        cells: [Cell] = [], groups: [GroupCell] = [], customers: [String: Int] = [:],
        duplicates: Int? = nil
    ) {
        self.init(branches: CodedTallies(), customers: customers, duplicates: duplicates)
        self.cells = cells
        self.groups = groups
    }
}

// Cell by cell, for few of them: each time all are written out or read in anew.
extension PilotTallies {
    /// Per arm, metric, day and branch.
    public var cells: [Cell] {
        get {
            branches.runs.flatMap { run in
                branches.parts(of: run).map { part, answers in
                    Cell(
                        arm: branches.arms[run.arm], metric: branches.metrics[run.metric],
                        day: run.day, branch: part.branch, answers: answers)
                }
            }
        }
        set {
            branches = CodedTallies()
            for cell in newValue { add(cell) }
        }
    }

    /// Per arm, metric, day and one dimension.
    public var groups: [GroupCell] {
        get {
            groupings.runs.flatMap { run in
                groupings.parts(of: run).map { part, answers in
                    GroupCell(
                        arm: groupings.arms[run.arm], metric: groupings.metrics[run.metric],
                        day: run.day, dimension: part.dimension, group: part.group ?? "",
                        branch: part.branch, answers: answers)
                }
            }
        }
        set {
            groupings = CodedTallies()
            for cell in newValue { add(cell) }
        }
    }

    /// Adds the answers of a cell.
    public mutating func add(_ cell: Cell) {
        branches.add(
            cell.answers, of: CodedTallies.Part(.branch, branch: cell.branch), arm: cell.arm,
            metric: cell.metric, day: cell.day)
    }

    /// Adds the answers of a cell.
    public mutating func add(_ cell: GroupCell) {
        groupings.add(
            cell.answers,
            of: CodedTallies.Part(cell.dimension, group: cell.group, branch: cell.branch),
            arm: cell.arm, metric: cell.metric, day: cell.day)
    }

    /// Whether both hold the same cells in the same order.
    public static func == (left: PilotTallies, right: PilotTallies) -> Bool {
        left.cells == right.cells && left.groups == right.groups
            && left.customers == right.customers && left.invited == right.invited
            && left.duplicates == right.duplicates
    }
}
