import ExperienceModel

/// Reads the days of one column from its bytes; each date is interpreted once.
final class DayColumn {
    private let dates = CellMemo<WrittenDay>()
    private let clock: SurveyClock?
    private let noDay: Day?
    @exclusivity(unchecked) private var reader: DayReader

    /// A reader for a column of dates in that order, if it was given.
    init(order: DateOrder?, clock: SurveyClock?, noDay: Day?) {
        reader = DayReader(order: order)
        self.clock = clock
        self.noDay = noDay
    }

    /// Whether the order of the dates is settled.
    var knowsOrder: Bool { reader.order != nil }

    /// The day that a cell says; it may settle the order.
    func read(_ cell: UnsafeBufferPointer<UInt8>) -> DayReader.Reading {
        guard let length = Self.dateLength(cell) else {
            return moved(reader.read(String(decoding: cell, as: UTF8.self)), cell[...])
        }
        let date = UnsafeBufferPointer(rebasing: cell[..<length])
        let written = dates.meaning(of: date) { WrittenDay(String(decoding: $0, as: UTF8.self)) }
        let reading = reader.read(written, written: String(decoding: cell, as: UTF8.self))
        return moved(reading, cell[length...])
    }

    /// Where the date of an ordinary stamp ends and its time, if any, begins; nil for others.
    private static func dateLength(_ cell: UnsafeBufferPointer<UInt8>) -> Int? {
        var end = 0
        while end < cell.count {
            let byte = cell[end]
            if byte == 0x20 || byte == UInt8(ascii: "T") || byte == UInt8(ascii: ",") { break }
            guard byte < 128 else { return nil }
            end += 1
        }
        guard end < cell.count else { return end }
        var time = end + 1
        while time < cell.count, cell[time] == 0x20 { time += 1 }
        guard end > 0, time < cell.count, (0x30...0x39).contains(cell[time]) else { return nil }
        return end
    }

    /// The day in the survey's zone, unless it is the one that stands for none.
    private func moved(
        _ reading: DayReader.Reading, _ rest: Slice<UnsafeBufferPointer<UInt8>>
    ) -> DayReader.Reading {
        guard case .day(let day) = reading else { return reading }
        if day == noDay { return .notADay }
        guard let clock, let time = TimeOfDay(rest) else { return reading }
        return .day(clock.day(day, time))
    }
}
