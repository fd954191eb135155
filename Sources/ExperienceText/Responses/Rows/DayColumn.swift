import ExperienceModel

/// Reads the days of one column from its bytes; each date is interpreted once.
final class DayColumn {
    private let dates = CellMemo<WrittenDay>()
    private let clock: SurveyClock?
    private let noDay: Day?
    @exclusivity(unchecked) private var reader: DayReader
    /// Seconds after midnight in the stamp that was read last; nil where it says no time.
    @exclusivity(unchecked) private(set) var seconds: Int?

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
        let length = Self.dateLength(cell) ?? cell.count
        let date = UnsafeBufferPointer(rebasing: cell[..<length])
        let written = dates.meaning(of: date) { WrittenDay(String(decoding: $0, as: UTF8.self)) }
        let reading = reader.read(written, written: String(decoding: cell, as: UTF8.self))
        return moved(reading, written.time, cell[length...])
    }

    /// Where the date of an ordinary stamp ends and its time, if any, begins; nil for others.
    private static func dateLength(_ cell: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = cell.first, (0x30...0x39).contains(first) else { return nil }
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
        _ reading: DayReader.Reading, _ time: TimeOfDay?, _ rest: Slice<UnsafeBufferPointer<UInt8>>
    ) -> DayReader.Reading {
        seconds = nil
        guard case .day(let day) = reading else { return reading }
        if day == noDay { return .notADay }
        guard time != nil || !rest.isEmpty else { return reading }
        guard let clock, let time = time ?? TimeOfDay(rest) else {
            seconds = time?.seconds ?? Self.plainSeconds(rest) ?? TimeOfDay(rest)?.seconds
            return reading
        }
        let local = clock.local(day, time)
        let moved = Day(number: Int((Double(local) / 86_400).rounded(.down)))
        seconds = local - moved.number * 86_400
        return .day(moved)
    }

    /// The time of an ordinary stamp, ` 10:15` or `T10:15:30Z`; nil for others.
    private static func plainSeconds(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        let begin = rest.startIndex + 1
        func digit(_ offset: Int) -> Int { Int(rest[begin + offset]) - 0x30 }
        func pair(_ offset: Int) -> Int? {
            let (tens, ones) = (digit(offset), digit(offset + 1))
            return (0...9).contains(tens) && (0...9).contains(ones) ? tens * 10 + ones : nil
        }
        let length = rest.endIndex - begin
        guard length >= 5, digit(2) == 10, let hour = pair(0), let minute = pair(3) else {
            return nil
        }
        if length == 5 { return (hour * 60 + minute) * 60 }
        guard length >= 8, digit(5) == 10, let second = pair(6) else { return nil }
        if length > 8 {
            let next = rest[begin + 8]
            guard next == UInt8(ascii: "Z") || next == UInt8(ascii: ".") else { return nil }
        }
        return (hour * 60 + minute) * 60 + second
    }
}
