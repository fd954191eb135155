import ExperienceModel

/// Reads the days of one column, and learns from the column in which order they are written.
struct DayReader {
    /// What a cell says.
    enum Reading: Equatable {
        /// A day.
        case day(Day)
        /// Nothing that is a day.
        case notADay
        /// One of two days, as long as no other value of the column decides.
        case undecided
        /// A day in one order, where an earlier value was one in another order only.
        case contradicts(earlier: String)
    }

    private let isGiven: Bool
    private(set) var order: DateOrder?
    private var evidence = ""

    /// A reader for a column, in the order that the user gave, if any.
    init(order: DateOrder?) {
        self.order = order
        isGiven = order != nil
    }

    /// What that cell says; it may settle the order.
    mutating func read(_ text: String) -> Reading {
        guard let written = WrittenDate(text) else { return .notADay }
        if let day = written.dayFromYear { return .day(day) }
        if isGiven, let order { return reading(written.day(in: order)) }
        let dayFirst = written.day(in: .dmy)
        let monthFirst = written.day(in: .mdy)
        switch (dayFirst, monthFirst) {
        case (nil, nil): return .notADay
        case (.some(let day), nil): return settle(.dmy, day: day, text: text)
        case (nil, .some(let day)): return settle(.mdy, day: day, text: text)
        case (.some(let one), .some(let other)):
            if one == other { return .day(one) }
            return order.map { .day($0 == .dmy ? one : other) } ?? .undecided
        }
    }

    /// The short way for an unquoted `2026-03-31`, with or without a time; nil for all else.
    static func isoDay(_ bytes: ArraySlice<UInt8>) -> Day? {
        guard
            bytes.count == 10
                || (bytes.count > 12 && " T".utf8.contains(bytes[bytes.startIndex + 10]))
        else { return nil }
        var digits = 0
        for (place, byte) in bytes.prefix(10).enumerated() {
            if place == 4 || place == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard (0x30...0x39).contains(byte) else { return nil }
                digits = digits * 10 + Int(byte - 0x30)
            }
        }
        guard (1900_00_00...2199_99_99).contains(digits) else { return nil }
        return Day(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    }

    private mutating func settle(_ order: DateOrder, day: Day, text: String) -> Reading {
        if let settled = self.order, settled != order { return .contradicts(earlier: evidence) }
        if self.order == nil {
            self.order = order
            evidence = text
        }
        return .day(day)
    }

    private func reading(_ day: Day?) -> Reading { day.map { .day($0) } ?? .notADay }
}
