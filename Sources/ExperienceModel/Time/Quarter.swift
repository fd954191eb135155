/// A quarter of a calendar year, the period of a budget.
public struct Quarter: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// The year, 2026.
    public let year: Int
    /// The quarter, 1 to 4.
    public let quarter: Int

    /// Makes the quarter from its year and number (1 to 4).
    public init(year: Int, quarter: Int) {
        precondition((1...4).contains(quarter), "a quarter is 1 to 4")
        self.year = year
        self.quarter = quarter
    }

    /// The quarter written as `2026Q3`, or nil when it is not one.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "Q", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 1,
            parts[0].utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(parts[0]),
            let quarter = Int(parts[1]), (1...4).contains(quarter), year > 0
        else { return nil }
        self.init(year: year, quarter: quarter)
    }

    /// Its first day.
    public var firstDay: Day {
        Month(year: year, month: (quarter - 1) * 3 + 1).firstDay
    }

    /// The quarter after this one.
    public var next: Quarter {
        quarter == 4
            ? Quarter(year: year + 1, quarter: 1) : Quarter(year: year, quarter: quarter + 1)
    }

    /// `2026Q3`.
    public var description: String { Day.padded(year, to: 4) + "Q\(quarter)" }

    /// The earlier quarter comes first.
    public static func < (left: Quarter, right: Quarter) -> Bool {
        (left.year, left.quarter) < (right.year, right.quarter)
    }
}
