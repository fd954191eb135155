import ExperienceModel

extension ReadOut {
    /// Fewer days of answers tell no pace.
    private static let fewestDays = 14

    /// Weeks that so many answers take at the mean pace since the first one; nil while too few
    /// days have answers.
    func weeks(toCollect answers: Int) -> Int? {
        guard let first = evidence.first?.day, let last = lastAnswer else { return nil }
        let soFar = primary?.arms.map(\.answers).reduce(0, +) ?? 0
        // The first point closes the first week of answers.
        let days = last - first + 7
        guard soFar > 0, days >= Self.fewestDays else { return nil }
        let weeks = Double(answers) * Double(days) / Double(soFar) / 7
        return max(1, Int(weeks.rounded(.up)))
    }

    /// Whether that many weeks still fit before the day of the read-out.
    func fitsBeforeReadout(weeks: Int) -> Bool {
        asOf + 7 * weeks <= presentPilot.readout
    }
}

extension GoalReadOut {
    /// Answers that a verdict still needs if the estimate stays; nil when it is there already, or
    /// when the plan is too small for it.
    var missingIfTrendHolds: Int? {
        needed?.ifTrendHolds.flatMap { $0 > 1 ? $0 : nil }
    }
}
