/// A calendar month.
public struct Month: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The year, 2026.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int

    /// Makes the month from its year and number (1 to 12).
    public init(year: Int, month: Int) {
        precondition((1...12).contains(month), "a month is 1 to 12")
        self.year = year
        self.month = month
    }

    /// Its first day.
    public var firstDay: Day {
        guard let day = Day(year: year, month: month, day: 1) else {
            preconditionFailure("every month has a first day")
        }
        return day
    }

    /// The month after this one.
    public var next: Month {
        month == 12 ? Month(year: year + 1, month: 1) : Month(year: year, month: month + 1)
    }

    /// `2026-03`.
    public var description: String {
        Day.padded(year, to: 4) + "-" + Day.padded(month, to: 2)
    }

    /// The earlier month comes first.
    public static func < (left: Month, right: Month) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }
}
