/// Tallies by number: every label is written once, and every count is a row of whole numbers.
///
/// An evaluation reads millions of rows, so nothing in one needs to be looked up, compared or
/// allocated. Rows come in runs of one arm, one metric and one day, in the order in which they were
/// added; added in that order, as a store hands them out, they need the fewest runs.
public struct CodedTallies: Sendable {
    /// What part of an arm's answers a row holds: a branch, or a group and maybe its branch.
    public struct Part: Hashable, Sendable {
        /// By what the part is formed.
        public var dimension: PilotTallies.Dimension
        /// The group, as labelled; nil for a branch.
        public var group: String?
        /// The branch, where it is known.
        public var branch: String?

        /// Makes one from its parts.
        public init(
            _ dimension: PilotTallies.Dimension, group: String? = nil, branch: String? = nil
        ) {
            self.dimension = dimension
            self.group = group
            self.branch = branch
        }
    }

    /// Rows of one arm, one metric and one day.
    public struct Run: Sendable {
        /// The number of the arm.
        public let arm: Int
        /// The number of the metric.
        public let metric: Int
        /// The day.
        public let day: Day
        /// Its rows among the scores.
        public fileprivate(set) var scores: Range<Int>
        /// Its rows among the sums.
        public fileprivate(set) var sums: Range<Int>
    }

    /// How often a value was answered in a part.
    public struct Score: Sendable {
        /// The number of the part.
        public let part: Int32
        /// The number of the value.
        public let value: Int32
        /// How often.
        public let count: Int
    }

    /// The sums of a quantity in a part.
    public struct PartSums: Sendable {
        /// The number of the part.
        public let part: Int32
        /// Number and power sums.
        public let moments: Moments
    }

    /// The arms by number.
    public private(set) var arms: [String] = []
    /// The metrics that were asked, by number.
    public private(set) var metrics: [String] = []
    /// The parts by number.
    public private(set) var parts: [Part] = []
    /// The values that were answered, by number.
    public private(set) var values: [Double] = []
    /// In the order in which they were added.
    public private(set) var runs: [Run] = []
    /// Counts, run by run.
    public private(set) var scores: [Score] = []
    /// Sums, run by run.
    public private(set) var sums: [PartSums] = []

    private var armNumbers: [String: Int] = [:]
    private var metricNumbers: [String: Int] = [:]
    private var partNumbers: [Part: Int] = [:]
    /// By the bits of the value, for not every number equals itself.
    private var valueNumbers: [UInt64: Int] = [:]

    /// None at all.
    public init() {}

    /// The number of an arm; a new one is added.
    public mutating func number(ofArm arm: String) -> Int {
        Self.number(of: arm, arm, &arms, &armNumbers)
    }

    /// The number of a metric; a new one is added.
    public mutating func number(ofMetric metric: String) -> Int {
        Self.number(of: metric, metric, &metrics, &metricNumbers)
    }

    /// The number of a part; a new one is added.
    public mutating func number(of part: Part) -> Int {
        Self.number(of: part, part, &parts, &partNumbers)
    }

    /// The number of a value; a new one is added.
    public mutating func number(of value: Double) -> Int {
        Self.number(of: value, value.bitPattern, &values, &valueNumbers)
    }

    private static func number<Label, Key: Hashable>(
        of label: Label, _ key: Key, _ labels: inout [Label], _ numbers: inout [Key: Int]
    ) -> Int {
        if let known = numbers[key] { return known }
        numbers[key] = labels.count
        labels.append(label)
        return labels.count - 1
    }

    /// Begins the rows of an arm, a metric and a day, all by their numbers.
    public mutating func begin(arm: Int, metric: Int, day: Day) {
        if let last = runs.last, last.arm == arm, last.metric == metric, last.day == day { return }
        runs.append(
            Run(
                arm: arm, metric: metric, day: day, scores: scores.count..<scores.count,
                sums: sums.count..<sums.count))
    }

    /// Adds a count to the rows that were begun last.
    ///
    /// - Parameters:
    ///   - part: its number.
    ///   - value: its number.
    public mutating func add(_ count: Int, of value: Int, in part: Int) {
        guard !runs.isEmpty else { return }
        scores.append(Score(part: Int32(part), value: Int32(value), count: count))
        runs[runs.count - 1].scores = runs[runs.count - 1].scores.lowerBound..<scores.count
    }

    /// Adds sums to the rows that were begun last.
    ///
    /// - Parameter part: its number.
    public mutating func add(_ moments: Moments, in part: Int) {
        guard !runs.isEmpty else { return }
        sums.append(PartSums(part: Int32(part), moments: moments))
        runs[runs.count - 1].sums = runs[runs.count - 1].sums.lowerBound..<sums.count
    }

    /// Adds the answers of a part of an arm to a metric on a day.
    public mutating func add(
        _ answers: Answers, of part: Part, arm: String, metric: String, day: Day
    ) {
        begin(arm: number(ofArm: arm), metric: number(ofMetric: metric), day: day)
        let part = number(of: part)
        switch answers {
        case .tally(let tally):
            for score in tally.scores { add(score.count, of: number(of: score.value), in: part) }
        case .moments(let moments): add(moments, in: part)
        }
    }

    /// How many answers a run holds; counts that cannot be are reckoned as they stand.
    public func answers(in run: Run) -> Double {
        scores[run.scores].reduce(0) { $0 + Double($1.count) }
            + sums[run.sums].reduce(0) { $0 + Double($1.moments.answers) }
    }

    /// The answers of each part of a run, as far as its rows stand together.
    func parts(of run: Run) -> [(part: Part, answers: Answers)] {
        var found: [(part: Part, answers: Answers)] = []
        var latest = Int32(-1)
        for row in scores[run.scores] {
            let more = Answers.tally(Tally(counts: [values[Int(row.value)]: row.count]))
            if row.part == latest {
                found[found.count - 1].answers = found[found.count - 1].answers + more
            } else {
                found.append((parts[Int(row.part)], more))
            }
            latest = row.part
        }
        return found
            + sums[run.sums].map { (parts[Int($0.part)], Answers.moments($0.moments)) }
    }
}
