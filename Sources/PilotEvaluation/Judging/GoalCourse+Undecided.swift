import ExperienceModel

extension GoalCourse {
    /// Why a goal that is ready has no verdict on an evening.
    ///
    /// - Parameters:
    ///   - effect: what that evening shows; nil where nothing can be shown.
    ///   - isOver: whether the day of the read-out has come.
    func undecided(_ effect: Interval?, on day: Day, isOver: Bool = false) -> Unsaid {
        guard let closedOn else {
            return isOver ? .intervalContainsLine : .beforeReadout(plan.readout)
        }
        guard let effect, let line = look?.reading.line.value, day > closedOn,
            line < effect.lower || effect.upper < line
        else { return .intervalContainsLine }
        return .closed(on: closedOn)
    }
}
