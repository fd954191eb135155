import ExperienceModel

/// The days that a written date can be, by the order in which it is read.
struct WrittenDay {
    /// When it begins with a year of four digits, which needs no order.
    var fromYear: Day?
    /// When the day comes first.
    var dayFirst: Day?
    /// When the month comes first.
    var monthFirst: Day?
    /// When a year of two digits comes first.
    var yearFirst: Day?

    /// Reads a date, with or without a time after it; none of them for any other text.
    init(_ text: String) {
        guard let written = WrittenDate(text) else { return }
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
}
