import ExperienceModel

/// All answers of a pilot that count, metric by metric, and a note of those that do not.
struct AnswerLedger {
    let frame: PilotFrame
    /// The answers of each asked metric.
    private(set) var books: [String: AnswerBook] = [:]
    /// The same answers in the groups of the reference mix, where the plan has one.
    private(set) var mixBooks: [String: AnswerBook] = [:]
    /// Answers to each asked metric from after the last day that counts.
    private(set) var late: [String: Double] = [:]
    /// Answers to each asked metric from before the first day that counts.
    private(set) var early: [String: Double] = [:]
    /// Answers of arms that the plan does not know.
    private(set) var strange: [String: Double] = [:]

    init(_ plan: FrozenPlan, _ tallies: PilotTallies, frame: PilotFrame, asOf day: Day) {
        self.frame = frame
        let asked = Self.asked(in: plan)
        let runs = counted(tallies.branches, of: asked, asOf: day) { $0.note($1, $2, tallies) }
        books = Dictionary(
            uniqueKeysWithValues: zip(asked, runs).map {
                ($0.id, AnswerBook(of: $0, in: tallies.branches, by: .branch, $1))
            })
        guard let mix = plan.pilot.referenceMix,
            let dimension = PilotTallies.Dimension(rawValue: mix.by.rawValue)
        else { return }
        let grouped = counted(tallies.groupings, of: asked, asOf: day) { _, _, _ in }
        mixBooks = Dictionary(
            uniqueKeysWithValues: zip(asked, grouped).map {
                ($0.id, AnswerBook(of: $0, in: tallies.groupings, by: dimension, $1))
            })
    }

    /// The metrics that are asked for the goals and guardrails of a plan.
    private static func asked(in plan: FrozenPlan) -> [Metric] {
        var asked: [Metric] = []
        for goal in plan.pilot.goals + plan.pilot.guardrails {
            guard let metric = plan.metric(goal.metric) else { continue }
            let source = metric.from.flatMap(plan.metric) ?? metric
            if !asked.contains(where: { $0.id == source.id }) { asked.append(source) }
        }
        return asked
    }

    /// The runs of each asked metric that count, each with its place; others are handed over.
    private mutating func counted(
        _ tallies: CodedTallies, of asked: [Metric], asOf day: Day,
        _ leaveOut: (inout AnswerLedger, CodedTallies.Run, String) -> Void
    ) -> [[AnswerBook.Run]] {
        let books = tallies.metrics.map { metric in asked.firstIndex { $0.id == metric } }
        let arms = tallies.arms.map(frame.after)
        var counted: [[AnswerBook.Run]] = asked.map { _ in [] }
        for run in tallies.runs where run.day <= day {
            guard let book = books[run.metric] else { continue }
            if let place = arms[run.arm].flatMap({ place(after: $0, on: run.day) }) {
                counted[book].append(AnswerBook.Run(run, place: place))
            } else {
                leaveOut(&self, run, tallies.arms[run.arm])
            }
        }
        return counted
    }

    /// Where the answers of an arm, by its place from the start on, count on a day; nil where they
    /// do not.
    private func place(after arm: Int, on day: Day) -> Int? {
        if day > frame.last { return nil }
        if day >= frame.start { return arm }
        return frame.measuresBefore ? arm + frame.arms.count : nil
    }

    /// Where an arm's answers of a day count; nil where they do not.
    func place(of arm: String, on day: Day) -> Int? {
        guard day <= frame.last else { return nil }
        return day < frame.start ? frame.before(arm) : frame.after(arm)
    }

    private mutating func note(_ run: CodedTallies.Run, _ arm: String, _ tallies: PilotTallies) {
        let answers = tallies.branches.answers(in: run)
        let metric = tallies.branches.metrics[run.metric]
        if frame.after(arm) == nil {
            strange[arm, default: 0] += answers
        } else if run.day > frame.last {
            late[metric, default: 0] += answers
        } else {
            early[metric, default: 0] += answers
        }
    }
}
