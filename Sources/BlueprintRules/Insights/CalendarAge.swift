import ExperienceModel

/// How long ago a day was, in whole months of the calendar and the days that are left.
///
/// A month is over on the same day of the next one, or on its last day where that day is missing:
/// 31 August and 18 months is 28 February.
struct CalendarAge: Equatable {
    /// Whole months.
    let months: Int
    /// Days beyond them.
    let days: Int

    /// The age on a day; nil for a day that is yet to come.
    init?(from day: Day, to today: Day) {
        guard day <= today else { return nil }
        let (from, to) = (day.date, today.date)
        var months = (to.year - from.year) * 12 + to.month - from.month
        if to.day < Self.dayOfMonth(from.day, year: to.year, month: to.month) { months -= 1 }
        let index = from.year * 12 + from.month - 1 + months
        let (year, month) = (index / 12, index % 12 + 1)
        let reached = Day(
            year: year, month: month, day: Self.dayOfMonth(from.day, year: year, month: month))
        self.months = months
        self.days = reached.map { today - $0 } ?? 0
    }

    /// Whether it is older than so many months.
    func isBeyond(months limit: Double) -> Bool {
        Double(months) > limit || (Double(months) == limit && days > 0)
    }

    /// `26 months`, and with the days `18 months and 3 days`.
    func text(_ words: Wording, exactly: Bool) -> String {
        let whole = words.count(months, ("month", "months"), ("maand", "maanden"))
        guard exactly, days > 0 else { return whole }
        return words.list([whole, words.count(days, ("day", "days"), ("dag", "dagen"))])
    }

    private static func dayOfMonth(_ day: Int, year: Int, month: Int) -> Int {
        min(day, Day.daysInMonth(year: year, month: month))
    }
}
