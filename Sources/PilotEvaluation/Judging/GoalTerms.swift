import ExperienceModel

/// What a goal compares, as the design says: places with their coefficients, and its line.
struct GoalTerms {
    /// One cell of the contrast.
    struct Term {
        var coefficient: Double
        /// The places whose answers it holds.
        var places: [Int]
        /// Whether no more answers can come.
        var isClosed: Bool
    }

    let terms: [Term]
    /// Terms whose branches vary together: an arm, or an arm after and before.
    let arms: [[Int]]
    let line: GoalLine

    /// Why a goal cannot be compared.
    struct Missing: Error {
        let unsaid: Unsaid
    }

    /// One place on its own.
    init(place: Int) {
        terms = [Term(coefficient: 1, places: [place], isClosed: false)]
        arms = [[0]]
        line = .neutral
    }

    /// The terms of a goal over the answers of a book.
    init(
        _ goal: Goal, in plan: FrozenPlan, frame: PilotFrame, rows: RunningCounts,
        _ projection: Projection
    ) throws(Missing) {
        let pilot = plan.pilot
        let builder = TermBuilder(pilot: pilot, frame: frame) {
            projection.answers(rows.row($0)) > 0
        }
        // A design that measures before rests on those answers, not on a number from elsewhere.
        let isAgainstBefore =
            !goal.isDifference && goal.isAgainstBaseline && pilot.measuresBefore
        guard
            let line = GoalLine(
                goal, hasControl: pilot.controlArm != nil, isAgainstBefore: isAgainstBefore)
        else { throw Missing(unsaid: .noBaseline) }
        self.line = line
        if goal.isDifference {
            (terms, arms) = try builder.difference()
        } else if isAgainstBefore {
            (terms, arms) = try builder.change()
        } else {
            (terms, arms) = ([builder.after(pilot.pilotArm)], [[0]])
        }
    }
}

extension Goal {
    /// Whether it is held against what was before.
    var isAgainstBaseline: Bool {
        comparison == .aboveBaseline || comparison == .notWorseThanBaselineBy
    }
}

/// Builds the terms of each design.
private struct TermBuilder {
    typealias Built = (terms: [GoalTerms.Term], arms: [[Int]])

    let pilot: Pilot
    let frame: PilotFrame
    let hasAnswers: (Int) -> Bool

    func after(_ arm: String, times coefficient: Double = 1) -> GoalTerms.Term {
        GoalTerms.Term(
            coefficient: coefficient, places: frame.after(arm).map { [$0] } ?? [], isClosed: false)
    }

    private func before(_ arm: String, times coefficient: Double) -> GoalTerms.Term {
        GoalTerms.Term(
            coefficient: coefficient, places: frame.before(arm).map { [$0] } ?? [], isClosed: true)
    }

    /// The pilot arm's own past, or else that of an arm that stands for it.
    private var beforePlaces: [Int] {
        guard frame.measuresBefore else { return [] }
        let own = frame.before(pilot.pilotArm).map { [$0] } ?? []
        if own.contains(where: hasAnswers) { return own }
        guard pilot.design == .beforeAfter, let control = pilot.controlArm else { return [] }
        return [frame.before(control)].compactMap(\.self).filter(hasAnswers)
    }

    /// The pilot after against the pilot before.
    func change() throws(GoalTerms.Missing) -> Built {
        let places = beforePlaces
        guard !places.isEmpty else { throw .init(unsaid: .noAnswersBefore) }
        let before = GoalTerms.Term(coefficient: -1, places: places, isClosed: true)
        return ([after(pilot.pilotArm), before], [[0, 1]])
    }

    /// The pilot against its control, each against its own past where the design says so.
    func difference() throws(GoalTerms.Missing) -> Built {
        guard let control = pilot.controlArm else { throw .init(unsaid: .noBaseline) }
        switch pilot.design {
        case .againstGoal, .randomised, .byBranch:
            return ([after(pilot.pilotArm), after(control, times: -1)], [[0], [1]])
        case .beforeAfter:
            // An arm that stands for the time before: all its answers, whenever they were given.
            let places = [frame.before(control), frame.after(control)].compactMap(\.self)
            let isClosed = !(frame.after(control).map(hasAnswers) ?? false)
            let past = GoalTerms.Term(coefficient: -1, places: places, isClosed: isClosed)
            return ([after(pilot.pilotArm), past], [[0, 1]])
        case .controlledBeforeAfter:
            let arms = [pilot.pilotArm, control]
            guard arms.allSatisfy({ frame.before($0).map(hasAnswers) ?? false })
            else { throw .init(unsaid: .noAnswersBefore) }
            return (
                [
                    after(pilot.pilotArm), before(pilot.pilotArm, times: -1),
                    after(control, times: -1), before(control, times: 1),
                ], [[0, 1], [2, 3]]
            )
        }
    }
}
