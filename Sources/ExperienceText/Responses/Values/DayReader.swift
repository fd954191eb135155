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
    /// Whether the column counts its days, as its first date shows.
    private var isCounted: Bool?
    private(set) var order: DateOrder?
    private(set) var evidence = ""

    /// A reader for a column, in the order that the user gave, if any.
    init(order: DateOrder?) {
        self.order = order
        isGiven = order != nil
    }

    /// What that cell says; it may settle the order.
    mutating func read(_ text: String) -> Reading {
        read(WrittenDay(text), written: text)
    }

    /// The same for a date whose ways of reading are known.
    mutating func read(_ written: WrittenDay, written text: @autoclosure () -> String) -> Reading {
        if let day = written.fromYear {
            // A spreadsheet that made numbers of some dates read them in an order of its own.
            guard isCounted ?? written.isCounted == written.isCounted else { return .notADay }
            isCounted = written.isCounted
            return .day(day)
        }
        if isCounted == true { return .notADay }
        if isGiven, let order {
            return written.day(in: order).map { .day($0) } ?? .notADay
        }
        switch (written.dayFirst, written.monthFirst) {
        case (nil, nil): return .notADay
        case (.some(let day), nil): return settle(.dmy, day: day, text: text())
        case (nil, .some(let day)): return settle(.mdy, day: day, text: text())
        case (.some(let one), .some(let other)):
            isCounted = false
            if one == other { return .day(one) }
            return order.map { .day($0 == .dmy ? one : other) } ?? .undecided
        }
    }

    /// Takes over what a date further on in the column shows.
    mutating func settle(_ order: DateOrder, by text: String) {
        guard self.order == nil else { return }
        self.order = order
        evidence = text
    }

    private mutating func settle(_ order: DateOrder, day: Day, text: String) -> Reading {
        isCounted = false
        if let settled = self.order, settled != order { return .contradicts(earlier: evidence) }
        if self.order == nil {
            self.order = order
            evidence = text
        }
        return .day(day)
    }
}
