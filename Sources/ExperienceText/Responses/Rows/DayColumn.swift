import ExperienceModel

/// Reads the days of one column from its bytes; each date is interpreted once.
final class DayColumn {
    /// The length of `2026-03-31`.
    private static let plainDate = 10

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

    /// The order with the first date that can be read in it only; nil where none was met.
    var evidence: DateOrderScan.Evidence? {
        reader.order.map { DateOrderScan.Evidence(order: $0, text: reader.evidence) }
    }

    /// Takes over what a date further on in the column shows.
    func settle(by evidence: DateOrderScan.Evidence) {
        reader.settle(evidence.order, by: evidence.text)
    }

    /// The day that a cell says; it may settle the order.
    func read(_ cell: UnsafeBufferPointer<UInt8>) -> DayReader.Reading {
        let length =
            Self.isPlainStamp(cell) ? Self.plainDate : Self.dateLength(cell) ?? cell.count
        let date = UnsafeBufferPointer(rebasing: cell[..<length])
        let written = dates.meaning(of: date) { WrittenDay(String(decoding: $0, as: UTF8.self)) }
        let reading = reader.read(written, written: String(decoding: cell, as: UTF8.self))
        return moved(reading, written.time, cell[length...])
    }

    /// Whether it begins as `2026-03-31T1` or `2026-03-31 1`, as most stamps do.
    private static func isPlainStamp(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        guard cell.count > plainDate + 1, cell[plainDate] == 0x54 || cell[plainDate] == 0x20 else {
            return false
        }
        var index = 0
        while index < plainDate {
            let isHyphen = index == 4 || index == 7
            guard isHyphen ? cell[index] == 0x2D : isDigit(cell[index]) else { return false }
            index &+= 1
        }
        return isDigit(cell[plainDate + 1])
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

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
        let text = UnsafeBufferPointer(rebasing: rest.dropFirst())
        guard text.count >= 5, text[2] == 0x3A, let hour = pair(text, 0), let minute = pair(text, 3)
        else { return nil }
        if text.count == 5 { return (hour * 60 + minute) * 60 }
        guard text.count >= 8, text[5] == 0x3A, let second = pair(text, 6) else { return nil }
        if text.count > 8 {
            guard text[8] == UInt8(ascii: "Z") || text[8] == UInt8(ascii: ".") else { return nil }
        }
        return (hour * 60 + minute) * 60 + second
    }

    /// The number that two digits make.
    @inline(__always)
    private static func pair(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int? {
        guard isDigit(text[place]), isDigit(text[place + 1]) else { return nil }
        return Int(text[place] &- 0x30) * 10 + Int(text[place + 1] &- 0x30)
    }
}
