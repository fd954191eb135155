import ExperienceModel

extension ReadOut {
    /// Weeks that so many answers take at the mean pace so far; nil when nothing came yet.
    func weeks(toCollect answers: Int) -> Int? {
        let soFar = primary?.arms.map(\.answers).reduce(0, +) ?? 0
        let days = (lastAnswer ?? asOf) - plan.pilot.start + 1
        guard soFar > 0, days > 0 else { return nil }
        let weeks = Double(answers) * Double(days) / Double(soFar) / 7
        return max(1, Int(weeks.rounded(.up)))
    }
}
