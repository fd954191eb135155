import ExperienceModel

/// A date as it is written, with or without a time after it, before its order is known.
struct WrittenDate {
    private static let years = 1900...2199

    private let numbers: [Int]
    private let digits: [Int]
    /// The time behind the date.
    let time: TimeOfDay?

    /// Reads `2026-03-31`, `2026/3/31`, `31-03-2026`, `3/31/26`, `1 maart 2026` and the like,
    /// with the time of day after a blank or a T; nil for any other text.
    init?(_ text: String) {
        let plain = PlainText.of(Label.tidied(text))
        let bytes = Array((WordedDate.digits(of: plain) ?? plain).utf8)
        var index = 0
        var numbers: [Int] = []
        var digits: [Int] = []
        numbers.reserveCapacity(3)
        digits.reserveCapacity(3)
        var mark: UInt8?
        while true {
            let start = index
            while index < bytes.count, index - start < 4, isDigit(bytes[index]) { index += 1 }
            guard index > start else { return nil }
            numbers.append(bytes[start..<index].reduce(0) { $0 * 10 + Int($1 - 0x30) })
            digits.append(index - start)
            if numbers.count == 3 { break }
            guard index < bytes.count, "-/.".utf8.contains(bytes[index]),
                mark == nil || mark == bytes[index]
            else { return nil }
            mark = bytes[index]
            index += 1
        }
        guard Self.isTime(bytes[index...]) else { return nil }
        self.numbers = numbers
        self.digits = digits
        time = TimeOfDay(bytes[index...])
    }

    /// The first and the last number of a date whose three numbers all have two digits, so that
    /// the year may be either.
    var shortEnds: (first: Int, last: Int)? {
        digits == [2, 2, 2] ? (numbers[0], numbers[2]) : nil
    }

    /// The day of a date that begins with a year of four digits, which needs no order.
    var dayFromYear: Day? {
        guard digits[0] == 4, digits[1] <= 2, digits[2] <= 2 else { return nil }
        return day(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// The day when read in that order, nil when there is no such day.
    func day(in order: DateOrder) -> Day? {
        guard digits[0] <= 2, digits[1] <= 2, digits[2] != 3 else { return nil }
        switch order {
        case .dmy: return day(year: year(at: 2), month: numbers[1], day: numbers[0])
        case .mdy: return day(year: year(at: 2), month: numbers[0], day: numbers[1])
        case .ymd:
            guard digits[0] == 2, digits[2] <= 2 else { return nil }
            return day(year: year(at: 0), month: numbers[1], day: numbers[2])
        }
    }

    private func year(at index: Int) -> Int {
        guard digits[index] == 2 else { return numbers[index] }
        return numbers[index] + (numbers[index] < 70 ? 2000 : 1900)
    }

    private func day(year: Int, month: Int, day: Int) -> Day? {
        Self.years.contains(year) ? Day(year: year, month: month, day: day) : nil
    }

    private static func isTime(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let first = rest.first else { return true }
        guard first == UInt8(ascii: " ") || first == UInt8(ascii: "T") || first == UInt8(ascii: ",")
        else { return false }
        return rest.dropFirst().first { $0 != 0x20 }.map(isDigit) ?? false
    }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
