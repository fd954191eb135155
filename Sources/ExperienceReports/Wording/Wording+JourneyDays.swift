import ExperienceModel

extension Wording {
    /// `day 1 to 14`, and months where days are many.
    func journeyDays(_ first: Int, _ last: Int) -> String {
        let isLong = last > 60
        func shown(_ day: Int) -> String {
            // Day 365 is the end of the twelfth month.
            let month = day == 365 ? 12 : day / 365 * 12 + day % 365 * 12 / 365 + 1
            return figures.count(isLong ? month : day)
        }
        let unit = isLong ? say("month ", "maand ") : say("day ", "dag ")
        return shown(first) == shown(last)
            ? unit + shown(first) : unit + figures.range(shown(first), shown(last))
    }
}
