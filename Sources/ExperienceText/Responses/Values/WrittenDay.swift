import ExperienceModel

/// The days that a written date can be, by the order in which it is read.
struct WrittenDay {
    /// When it begins with a year of four digits or is a number of days, which needs no order.
    var fromYear: Day?
    /// When the day comes first.
    var dayFirst: Day?
    /// When the month comes first.
    var monthFirst: Day?
    /// When a year of two digits comes first.
    var yearFirst: Day?
    /// Whether it is a number that counts days or seconds; no column holds both.
    var isCounted = false
    /// The time of day that the date itself says.
    var time: TimeOfDay?

    /// Reads a date, with or without a time after it; none of them for any other text.
    init(_ text: String) {
        guard let written = WrittenDate(text) else {
            guard let number = DayNumber(PlainText.of(Label.tidied(text))) else { return }
            fromYear = number.day
            isCounted = !number.isCompact
            time = number.time
            return
        }
        time = written.time
        fromYear = written.dayFromYear
        guard fromYear == nil else { return }
        dayFirst = written.day(in: .dmy)
        monthFirst = written.day(in: .mdy)
        yearFirst = written.day(in: .ymd)
    }

    /// The day in that order.
    func day(in order: DateOrder) -> Day? {
        switch order {
        case .dmy: dayFirst
        case .mdy: monthFirst
        case .ymd: yearFirst
        }
    }

    /// Whether it is a day in that order, or in any where none is given.
    func isDay(in order: DateOrder?) -> Bool {
        if fromYear != nil { return true }
        return order.map { day(in: $0) != nil } ?? (dayFirst != nil || monthFirst != nil)
    }
}
