import ExperienceModel

/// The days that figures over time share, in months, quarters or years.
struct TimeSpan: Equatable, Sendable {
    /// A stretch of days with a name.
    struct Unit: Equatable, Sendable {
        var day: Day
        /// `Nov`, `Q4`, `2026`.
        var name: String
        /// `2026`, at the first one and at the first of each year; nil where the name says it.
        var year: String?
    }

    /// At most so many units, so that each has room for a number.
    static let mostUnits = 26
    /// Beyond a lifetime nothing is planned.
    private static let mostDays = 36_525

    var units: [Unit]
    /// The last day, counted.
    var end: Day
    /// Nil where it lies outside.
    var today: Day?
    /// `13 Nov`.
    var todayText: String

    var start: Day { units.first?.day ?? end }

    /// Whole months that hold those days, counted in quarters or years where months are too many.
    init(from first: Day, through last: Day, today: Day, words: Wording) {
        let from = first.month
        let last = min(max(first, last), first + Self.mostDays)
        let months = (last.month.year - from.year) * 12 + last.month.month - from.month + 1
        let step = [1, 3, 12, 60, 120].first { months / $0 + 1 <= Self.mostUnits } ?? 600
        var unit = step == 1 ? from : Self.begin(of: from, step: step)
        units = []
        while unit.firstDay <= last {
            let isFirst = units.isEmpty
            units.append(
                Unit(
                    day: unit.firstDay, name: Self.name(of: unit, step: step, words),
                    year: step < 12 && (isFirst || unit.month == 1) ? "\(unit.year)" : nil))
            for _ in 0..<step { unit = unit.next }
        }
        end = unit.firstDay - 1
        self.today = nil
        todayText = words.figures.shortDate(today)
        if today >= start, today <= end { self.today = today }
    }

    /// The last day of a unit.
    func lastDay(of unit: Int) -> Day {
        unit + 1 < units.count ? units[unit + 1].day - 1 : end
    }

    /// The unit that holds a day; nil outside.
    func unit(of day: Day) -> Int? {
        guard day >= start, day <= end else { return nil }
        return units.lastIndex { $0.day <= day }
    }

    private static func begin(of month: Month, step: Int) -> Month {
        guard step >= 12 else {
            return Month(year: month.year, month: (month.month - 1) / step * step + 1)
        }
        return Month(year: month.year, month: 1)
    }

    private static func name(of month: Month, step: Int, _ words: Wording) -> String {
        switch step {
        case 1: words.figures.monthName(month.month, isShort: true)
        case 3: words.say("Q", "K") + "\((month.month + 2) / 3)"
        default: "\(month.year)"
        }
    }
}
